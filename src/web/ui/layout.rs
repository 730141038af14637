//! The shells of pages: one for staff and leaders, a bare one for guests.
//!
//! Each gives its page a title, exactly one first heading, a main landmark and a link past the navigation.

use maud::{DOCTYPE, Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::assets::stylesheet_path;
use super::inline::{self, Scripting};
use crate::core::survey::LanguageTag;
use crate::locale::Locale;

/// What the shell for staff and leaders needs to know.
#[derive(Clone, Debug)]
pub struct Frame<'a> {
    pub locale: Locale,
    /// The name of who is signed in; none before.
    pub person: Option<&'a str>,
    pub nav: &'a [NavEntry],
    /// The address of this page, to come back to after a change of language.
    pub path: &'a str,
}

/// A place in the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavEntry {
    pub label: String,
    pub href: String,
    pub is_current: bool,
}

/// A page for staff or leaders. `content` comes under the heading `title`, and holds no first heading of its own.
#[must_use]
pub fn page(frame: &Frame<'_>, title: &str, content: &Markup) -> Markup {
    let locale = frame.locale;
    html! {
        (DOCTYPE)
        html lang=(locale.tag()) dir="ltr" {
            head {
                (head(&format!("{title} – Peil")))
                // Until the style sheet has come, which says it, too.
                meta name="color-scheme" content="light";
                link rel="stylesheet" href=(stylesheet_path());
            }
            body {
                a.skip-link href="#content" { (locale.text("skip-to-content")) }
                (top(frame))
                main #content tabindex="-1" {
                    h1 { (title) }
                    (content)
                }
                footer.page-foot { p { (locale.text("footer")) } }
            }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        meta charset="utf-8";
        title { (title) }
        meta name="viewport" content="width=device-width, initial-scale=1";
    }
}

fn top(frame: &Frame<'_>) -> Markup {
    let locale = frame.locale;
    html! {
        header.page-top {
            a.brand href="/" { "Peil" }
            @if !frame.nav.is_empty() {
                nav.places aria-label=(locale.text("nav-label")) {
                    ul {
                        @for entry in frame.nav {
                            li { a href=(entry.href) aria-current=[entry.is_current.then_some("page")] { (entry.label) } }
                        }
                    }
                }
            }
            (menu(frame))
        }
    }
}

/// The languages, and the way out, behind one button: they are seldom wanted, and tall on a phone.
fn menu(frame: &Frame<'_>) -> Markup {
    let locale = frame.locale;
    html! {
        details.page-menu {
            @match frame.person {
                Some(person) => {
                    summary { (globe()) " " (person) span.visually-hidden { ": " (locale.text("account-label")) } }
                }
                None => {
                    summary { (globe()) " " (locale.own_name()) span.visually-hidden { ": " (locale.text("language-label")) } }
                }
            }
            div.page-menu-content {
                (language_switch(frame))
                @if frame.person.is_some() {
                    p { a href="/account" { (locale.text("own-title")) } }
                    form method="post" action="/sign-out" { button.quiet type="submit" { (locale.text("sign-out")) } }
                }
            }
        }
    }
}

/// The sign that people look for who cannot read the language that they see.
fn globe() -> Markup {
    html! {
        svg.globe viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" {
            circle cx="10" cy="10" r="8.5" {}
            path d="M1.5 10h17M10 1.5c-5 4.5-5 12.5 0 17M10 1.5c5 4.5 5 12.5 0 17" {}
        }
    }
}

fn language_switch(frame: &Frame<'_>) -> Markup {
    let back = utf8_percent_encode(frame.path, NON_ALPHANUMERIC);
    html! {
        nav.languages aria-label=(frame.locale.text("language-label")) {
            ul {
                @for locale in Locale::ALL {
                    li {
                        a href={ "/language/" (locale.tag()) "?back=" (back) } lang=(locale.tag()) hreflang=(locale.tag())
                            aria-current=[(*locale == frame.locale).then_some("true")] { (locale.own_name()) }
                    }
                }
            }
        }
    }
}

/// A page for guests, in a language of the survey: no navigation, and no way to where staff are.
///
/// `content` holds the first heading. The answer has to carry [`inline::guest_policy`] of the same `scripting`.
#[must_use]
pub fn guest_page(language: &LanguageTag, title: &str, scripting: Scripting, content: &Markup) -> Markup {
    let locale = Locale::beside(language);
    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
    html! {
        (DOCTYPE)
        html lang=(language) dir=(direction) data-tablet[scripting.is_on_tablet()] {
            head {
                (head(title))
                meta name="robots" content="noindex";
                (inline::head(scripting))
            }
            body {
                a.skip-link href="#content" { (beside(locale, language, &locale.text("skip-to-content"))) }
                (content)
            }
        }
    }
}

/// Interface words inside a page in `language`: marked with their own language where it is another.
///
/// That is then one written from left to right: English, or bokmål on a page in Norwegian.
#[must_use]
pub fn beside(locale: Locale, language: &LanguageTag, words: &str) -> Markup {
    html! {
        @if language.as_str().split('-').next() == Some(locale.tag()) {
            (words)
        } @else {
            span lang=(locale.tag()) dir="ltr" { (words) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_cannot_leave_the_address_it_stands_in() {
        let frame = Frame {
            locale: Locale::English,
            person: Some("<Kari>"),
            nav: &[NavEntry { label: "A".into(), href: "/a".into(), is_current: true }],
            path: "/scorecard/a?x=\"&y=1",
        };
        let page = page(&frame, "Title", &html! { p { "Text" } }).into_string();
        assert!(page.contains("back=%2Fscorecard%2Fa%3Fx%3D%22%26y%3D1\""), "{page}");
        assert!(page.contains("&lt;Kari&gt;"));
        assert_eq!(page.matches("<h1>").count(), 1);
        assert_eq!(page.matches("<main").count(), 1);
        assert!(!page.contains("style="));
    }

    #[test]
    fn a_page_for_guests_is_mirrored_where_the_script_is() {
        let page = |tag: &str| guest_page(&tag.parse().unwrap(), "T", Scripting::None, &html! {}).into_string();
        assert!(page("ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(page("nb").contains("<html lang=\"nb\" dir=\"ltr\">"));
        assert!(page("ti").contains("<span lang=\"en\" dir=\"ltr\">"), "English words are marked as English");
        for own in ["ar", "ar-SY", "en-GB", "so"] {
            assert!(!page(own).contains("<span lang="), "{own} has its own words");
        }
    }
}
