//! What a request says about its reader: the language, and where they may go.

use actix_web::HttpRequest;
use actix_web::http::header;
use actix_web::web::Query;
use serde::Deserialize;

use super::ui::layout::NavEntry;
use crate::core::ids::Code;
use crate::core::role::Role;
use crate::core::short_address::ShortAddress;
use crate::core::survey::LanguageTag;
use crate::flows::Failure;
use crate::locale::{Locale, wishes};

/// The cookie that remembers a chosen language. Guest pages neither set nor read it.
pub const LANGUAGE_COOKIE: &str = "language";

/// The reader's language: chosen before, else what the browser asks for.
pub fn locale_of(request: &HttpRequest) -> Locale {
    let chosen = request.cookie(LANGUAGE_COOKIE).and_then(|cookie| Locale::from_tag(cookie.value()));
    chosen.unwrap_or_else(|| {
        let asked = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Locale::negotiate(asked.unwrap_or_default())
    })
}

/// The language of a guest who meets a page without a survey: asked for in the address, else by the browser, else bokmål.
/// None at addresses that are not for guests.
pub fn guest_language_of(request: &HttpRequest) -> Option<LanguageTag> {
    let asked = asked_language(request);
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let mut wished = std::iter::once(asked.as_str()).chain(wishes(header.unwrap_or_default()));
    let locale = wished.find_map(Locale::for_guest).unwrap_or(Locale::Bokmal);
    locale.tag().parse().ok().filter(|_| is_for_guests(request.path()))
}

/// True for the addresses that guests are given, and those of the house's tablets, which guests hold.
pub fn is_for_guests(path: &str) -> bool {
    let is_short = || path.strip_prefix('/').is_some_and(|name| name.parse::<ShortAddress>().is_ok());
    path.starts_with("/s/") || path.starts_with("/t/") || is_short()
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
pub fn local_address(wanted: &str) -> &str {
    let is_local = wanted.starts_with('/') && !wanted.starts_with("//") && !wanted.contains(['\\', '\r', '\n', '\t']);
    if is_local { wanted } else { "/" }
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
        assert_eq!(local_address("/staff?x=1"), "/staff?x=1");
        for elsewhere in ["https://example.org", "//example.org", "/\\example.org", "", "staff", "/a\r\nSet-Cookie: x"]
        {
            assert_eq!(local_address(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
