//! The page for signing in by e-mail and password.

use maud::{Markup, html};

use super::parts::frame;
use crate::flows::Failure;
use crate::locale::Locale;
use crate::web::shell::failures::words;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, notice, submit};
use crate::web::ui::layout::page;

/// E-mail and password.
pub fn sign_in(locale: Locale, email: &str, next: &str, failure: Option<&Failure>) -> Markup {
    let errors = match failure {
        Some(Failure::FieldsRefused(errors)) => errors.as_slice(),
        _ => &[],
    };
    let fields = Fields { locale, errors };
    let content = html! {
        @if let Some(failure) = failure {
            @let (title, advice) = words(locale, failure);
            (notice(Tone::Bad, Some(&title), &html! { p { (advice) } }))
        }
        form.narrow method="post" action="/sign-in" {
            input type="hidden" name="next" value=(next);
            (fields.field("email", "label-email", email).autocomplete("username"))
            (fields.field("password", "label-password", "").kind(FieldKind::Password).autocomplete("current-password"))
            (submit(&locale.text("sign-in")))
        }
    };
    page(&frame(locale, "/sign-in"), &locale.text("sign-in-title"), &content)
}
