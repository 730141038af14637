//! What staff see on a tablet of the house.

use maud::{Markup, html};

use crate::flows::Failure;
use crate::flows::submit_answers::Questionnaire;
use crate::locale::Locale;
use crate::web::request::text_language;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

/// How the tablet stands.
pub fn standing(locale: Locale, asked: &Questionnaire) -> Result<Markup, Failure> {
    let title = format!("{} {}", asked.unit_name, asked.round.year);
    let content = html! { main #content tabindex="-1" { h1 { (title) } } };
    Ok(guest_page(&text_language(locale)?, &title, Scripting::Tablet, &content))
}
