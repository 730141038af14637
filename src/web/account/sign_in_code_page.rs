//! The second page of signing in: a code of the app, or a recovery code.

use maud::{Markup, html};

use super::parts::{frame, second_factor};
use crate::flows::Failure;
use crate::locale::Locale;
use crate::web::shell::failures::words;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{Tone, notice, submit};
use crate::web::ui::layout::page;

/// The second step: a code of the app, or a recovery code.
pub fn code(locale: Locale, next: &str, failure: Option<&Failure>) -> Markup {
    let fields = Fields { locale, errors: &[] };
    let content = html! {
        @if let Some(failure) = failure {
            @let (title, advice) = words(locale, failure);
            (notice(Tone::Bad, Some(&title), &html! { p { (advice) } }))
        }
        p { (locale.text("sign-in-code-help")) }
        form.narrow method="post" action="/sign-in/code" {
            input type="hidden" name="next" value=(next);
            (second_factor(fields))
            (submit(&locale.text("sign-in")))
        }
        p { a href="/sign-in" { (locale.text("sign-in-code-back")) } }
    };
    page(&frame(locale, "/sign-in/code"), &locale.text("sign-in-code-title"), &content)
}
