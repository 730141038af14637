//! What several pages on the way in are made of.

use maud::{Markup, Render};

use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::layout::Frame;

/// The frame of a page for somebody who is not signed in.
pub fn frame(locale: Locale, path: &str) -> Frame<'_> {
    Frame { locale, person: None, nav: &[], path }
}

/// The code of the app, or one for the drawer.
pub fn second_factor(fields: Fields<'_>) -> Markup {
    let field = fields.field("code", "label-code-or-recovery", "").autocomplete("one-time-code");
    field.help(Some(fields.locale.text("sign-in-code-recovery-help"))).render()
}
