//! The files of surveys and scorecards that were not taken at the start.

use maud::{Markup, html};

use crate::flows::define::import_definitions::FileFate;
use crate::locale::{Locale, fate_words};
use crate::web::ui::components::{Tone, notice};

/// What administrators are told of them; nothing where every file was taken.
pub fn told(locale: Locale, left: &[FileFate]) -> Markup {
    if left.is_empty() {
        return html! {};
    }
    let body = html! {
        p { (locale.text("left-files-help")) }
        ul {
            @for FileFate { file, fate } in left {
                @for words in fate_words(locale, fate) { li { code { (file.display()) } ": " (words) } }
            }
        }
    };
    notice(Tone::Care, Some(&locale.text("left-files")), &body)
}
