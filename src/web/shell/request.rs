//! What a request says about its reader: the language, and where they may go.

use actix_web::HttpRequest;
use actix_web::http::{Method, header};
use actix_web::web::{Data, Query};
use serde::Deserialize;

use super::cookies::value_of;
use super::limits::Kind;
use super::spelling::{Spelling, spelling};
use super::state::State;
use crate::core::ids::Code;
use crate::core::role::Role;
use crate::core::survey::LanguageTag;
use crate::flows::Failure;
use crate::locale::{Locale, wishes};
use crate::web::ui::layout::NavEntry;

/// The cookie that remembers a chosen language. Guest pages neither set nor read it.
pub const fn language_cookie(is_secure: bool) -> &'static str {
    if is_secure { "__Host-language" } else { "language" }
}

/// The reader's language: chosen before, else what the browser asks for.
pub fn locale_of(request: &HttpRequest) -> Locale {
    let is_secure = request.app_data::<Data<State>>().is_some_and(|state| state.is_secure);
    let chosen = value_of(request, language_cookie(is_secure)).and_then(|tag| Locale::from_tag(&tag));
    chosen.unwrap_or_else(|| {
        let asked = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Locale::negotiate(asked.unwrap_or_default())
    })
}

/// The language of a guest who meets a page without a survey. None at addresses that are not for guests.
pub fn guest_language_of(request: &HttpRequest) -> Option<LanguageTag> {
    anybodys_language(request).filter(|_| is_for_guests(request))
}

/// The language of whoever may be a guest: asked for in the address, else by the browser, else bokmål. No cookie is looked at.
pub fn anybodys_language(request: &HttpRequest) -> Option<LanguageTag> {
    let asked = asked_language(request);
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let mut wished = std::iter::once(asked.as_str()).chain(wishes(header.unwrap_or_default()));
    let locale = wished.find_map(Locale::for_guest).unwrap_or(Locale::Bokmal);
    locale.tag().parse().ok()
}

/// What is asked for, by the route that answers.
pub fn kind_of(request: &HttpRequest) -> Kind {
    let is_write = !matches!(*request.method(), Method::GET | Method::HEAD);
    Kind::of(request.match_pattern().as_deref(), is_write)
}

/// True for the addresses that guests are given, and those of the house's tablets, which guests hold.
pub fn is_for_guests(request: &HttpRequest) -> bool {
    kind_of(request) == Kind::Answer
}

/// The language of a page for staff where no cookie is read: asked for in the address, else by the browser.
pub fn asked_locale(request: &HttpRequest) -> Locale {
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Locale::from_tag(&asked_language(request)).unwrap_or_else(|| Locale::negotiate(header.unwrap_or_default()))
}

/// The language that an address asks for; nothing where it asks for none.
fn asked_language(request: &HttpRequest) -> String {
    #[derive(Default, Deserialize)]
    struct Asked {
        #[serde(default)]
        lang: String,
    }
    Query::<Asked>::from_query(request.query_string()).map(Query::into_inner).unwrap_or_default().lang
}

/// An address within this site; anything else becomes the front page, so that no link here leads astray.
///
/// Only what a header can carry as it stands: browsers leave out some other signs, and then it is another address.
pub fn local_address(wanted: &str) -> &str {
    let is_plain = wanted.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let path = wanted.split(['?', '#']).next().unwrap_or_default();
    if is_plain && spelling(path) == Spelling::Canonical { wanted } else { "/" }
}

/// Where this role may go.
pub fn navigation(locale: Locale, role: Role, path: &str) -> Vec<NavEntry> {
    let places = [
        (Role::Leader, "nav-scorecards", "/scorecards", "/scorecard/"),
        (Role::Staff, "nav-rounds", "/staff", "/staff/rounds"),
        (Role::Staff, "nav-readings", "/staff/readings", "/staff/readings"),
        (Role::Staff, "nav-targets", "/staff/targets", "/staff/targets"),
        (Role::Administrator, "nav-units", "/admin/units", "/admin/units"),
        (Role::Administrator, "nav-accounts", "/admin/accounts", "/admin/accounts"),
        (Role::Administrator, "nav-events", "/admin/events", "/admin/events"),
        (Role::Administrator, "nav-jobs", "/admin/jobs", "/admin/jobs"),
    ];
    places
        .into_iter()
        .filter(|(needed, ..)| role.covers(*needed))
        .map(|(_, label, href, below)| NavEntry {
            label: locale.text(label),
            href: href.to_owned(),
            is_current: path == href || path.starts_with(below),
        })
        .collect()
}

/// A unit and a year as they stand in an address.
pub fn unit_and_year((unit, year): (String, String)) -> Result<(Code, i32), Failure> {
    let unit: Code = unit.parse().map_err(|_| Failure::UnknownUnit(unit))?;
    Ok((unit, year.parse().map_err(|_| Failure::UnknownAddress)?))
}

/// A language of the interface as one that texts may have.
pub fn text_language(locale: Locale) -> Result<LanguageTag, Failure> {
    locale.tag().parse().map_err(|_| Failure::UnknownAddress)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_leads_off_the_site_becomes_the_front_page() {
        for here in ["/", "/staff?x=1", "/scorecard/oslo/2024?lang=en&x=%C3%A5#measures", "/t/"] {
            assert_eq!(local_address(here), here);
        }
        for elsewhere in [
            "https://example.org",
            "//example.org",
            "/\\example.org",
            "",
            "staff",
            "/a\r\nSet-Cookie: x",
            "/\0x",
            "/%00x",
            "/%0d%0ax",
            "/%2f/example.org",
            "/./example.org",
            "/.//example.org",
            "/staff/..//example.org",
            "/å",
            "/a\u{7f}",
            "/a\u{202e}b",
            "/staff?x=\0",
            "/staff?x=å",
            "?x",
        ] {
            assert_eq!(local_address(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
