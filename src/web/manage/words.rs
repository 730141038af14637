//! Words that several pages of administrators need.

use crate::core::role::Role;
use crate::locale::Locale;

/// A role as people say it.
pub fn role_name(locale: Locale, role: Role) -> String {
    locale.text(match role {
        Role::Leader => "role-leader",
        Role::Staff => "role-staff",
        Role::Administrator => "role-administrator",
    })
}
