//! What a tablet shows from its home screen as long as no round was started on it.

use maud::{Markup, html};

use super::frame::{languages, shell};
use crate::flows::Failure;
use crate::locale::Locale;

/// Where no round was ever started on the tablet.
pub fn home(locale: Locale) -> Result<Markup, Failure> {
    let title = locale.text("tablet-home-title");
    let content = html! {
        header { (languages(locale, "/t/")) }
        main #content.tablet tabindex="-1" {
            h1 { (title) }
            p { (locale.text("tablet-home")) }
        }
    };
    shell(locale, &title, &content)
}
