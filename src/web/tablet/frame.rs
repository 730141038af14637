//! What stands around the pages of a tablet.

use actix_web::HttpResponse;
use actix_web::http::header;
use maud::{Markup, html};

use crate::flows::Failure;
use crate::locale::Locale;
use crate::web::shell::request::text_language;
use crate::web::ui::inline::{Scripting, guest_policy};
use crate::web::ui::layout::guest_page;

/// The whole page.
///
/// # Errors
/// The language has no tag that texts may have.
pub fn shell(locale: Locale, title: &str, content: &Markup) -> Result<Markup, Failure> {
    Ok(guest_page(&text_language(locale)?, title, Scripting::Tablet, content))
}

/// In the address: a tablet that guests hold gets no cookie.
pub fn languages(locale: Locale, path: &str) -> Markup {
    html! {
        nav.languages aria-label=(locale.text("language-label")) {
            ul {
                @for other in Locale::ALL {
                    li {
                        a href={ (path) "?lang=" (other.tag()) } lang=(other.tag()) hreflang=(other.tag())
                            aria-current=[(*other == locale).then_some("true")] { (other.own_name()) }
                    }
                }
            }
        }
    }
}

/// The page as an answer.
pub fn answer(markup: Markup) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, guest_policy(Scripting::Tablet)))
        .body(markup.into_string())
}
