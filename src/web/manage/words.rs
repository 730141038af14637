//! Words that several pages of administrators need.

use crate::core::role::Role;
use crate::locale::Locale;
use crate::web::shell::state::local_time;

/// A role as people say it.
pub fn role_name(locale: Locale, role: Role) -> String {
    locale.text(match role {
        Role::Leader => "role-leader",
        Role::Staff => "role-staff",
        Role::Administrator => "role-administrator",
    })
}

/// A moment (seconds since 1970) as the day and the time here, to the minute.
pub fn moment(locale: Locale, at: i64) -> String {
    let Some(moment) = local_time(at) else { return at.to_string() };
    let (date, time) = (locale.date(moment.date()), moment.format("%H:%M").to_string());
    locale.text_with("event-moment", &[("date", date.into()), ("time", time.into())])
}
