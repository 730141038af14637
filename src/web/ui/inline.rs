//! The style sheet and the script that stand inside guests' pages, and the policy that lets a browser use these and no others.
//! On tablets of the house the policy names our own address besides, for the script of [`super::tablet`].
//!
//! A guest's first view is one request: what it needs is in the page. The policy names the digest of each text, so nothing
//! that somebody manages to write into a page is ever run.

use std::sync::LazyLock;

use data_encoding::BASE64;
use maud::{Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::bare::{bare, bare_style};
use super::tablet::{manifest_path, script_path};

/// The form with its answers, then what the script makes of it.
const GUEST_CSS: &str = concat!(
    include_str!("base.css"),
    include_str!("answers.css"),
    include_str!("guest.css"),
    include_str!("steps.css"),
    include_str!("fit.css")
);

/// A page as it stands has no screens, but errors above the form, and answers to read.
const PLAIN_CSS: &str = concat!(
    include_str!("base.css"),
    include_str!("answers.css"),
    include_str!("guest.css"),
    include_str!("mended.css")
);

/// What a tablet of the house looks like besides: it lies in many hands.
const TABLET_CSS: &str = include_str!("tablet.css");
const TABLET_STAFF_CSS: &str = include_str!("tablet-staff.css");

/// One script, which `script/minify` makes of the files beside it.
const GUEST_SCRIPT: &str = include_str!("script/guest.min.js");

static PLAIN_STYLE: LazyLock<Inline> = LazyLock::new(|| Inline::new(&bare_style(PLAIN_CSS)));
static STYLE: LazyLock<Inline> = LazyLock::new(|| Inline::new(&bare_style(GUEST_CSS)));
static TABLET_STYLE: LazyLock<Inline> = LazyLock::new(|| Inline::new(&bare_style(&[GUEST_CSS, TABLET_CSS].concat())));
static TABLET_STAFF_STYLE: LazyLock<Inline> =
    LazyLock::new(|| Inline::new(&bare_style(&[GUEST_CSS, TABLET_CSS, TABLET_STAFF_CSS].concat())));
static SCRIPT: LazyLock<Inline> = LazyLock::new(|| Inline::new(&bare(GUEST_SCRIPT)));

/// A text inside a page with its digest.
struct Inline {
    text: String,
    /// The SHA-256 of the text, as a content policy names it.
    source: String,
}

impl Inline {
    fn new(text: &str) -> Self {
        let digest = BASE64.encode(&Sha256::digest(text.as_bytes()));
        Self { text: text.to_owned(), source: format!("'sha256-{digest}'") }
    }
}

/// Does a guest's page run the script?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripting {
    /// One question to a screen where there is script; the plain form where there is none.
    OneAtATime,
    /// The same on a tablet of the house, whose own script stands beside it.
    OneAtATimeOnTablet,
    /// Another page of a tablet of the house, with the tablet's own script.
    Tablet,
    /// The page as it stands.
    None,
}

impl Scripting {
    const fn asks_one_at_a_time(self) -> bool {
        matches!(self, Self::OneAtATime | Self::OneAtATimeOnTablet)
    }

    pub(super) const fn is_on_tablet(self) -> bool {
        matches!(self, Self::Tablet | Self::OneAtATimeOnTablet)
    }

    fn style(self) -> &'static Inline {
        match self {
            Self::OneAtATimeOnTablet => &TABLET_STYLE,
            Self::Tablet => &TABLET_STAFF_STYLE,
            Self::OneAtATime => &STYLE,
            Self::None => &PLAIN_STYLE,
        }
    }
}

/// The texts for a page's head.
pub(super) fn head(scripting: Scripting) -> Markup {
    html! {
        style { (PreEscaped(&scripting.style().text)) }
        @if scripting.asks_one_at_a_time() { script { (PreEscaped(&SCRIPT.text)) } }
        // The page works without it, so the page does not wait for it.
        @if scripting.is_on_tablet() { script src=(script_path()) defer {} }
        @if scripting == Scripting::Tablet { link rel="manifest" href=(manifest_path()); }
    }
}

/// The content policy of a guest's page: its own style sheet, its own script if it has one, answers to our own api; nothing
/// else, not even an icon. A tablet of the house also loads its script, its worker, and what a home screen shows, from us.
#[must_use]
pub fn guest_policy(scripting: Scripting) -> &'static str {
    static PLAIN: LazyLock<String> = LazyLock::new(|| policy(Scripting::None, ""));
    static SCRIPTED: LazyLock<String> =
        LazyLock::new(|| policy(Scripting::OneAtATime, &format!("script-src {}; connect-src 'self'; ", SCRIPT.source)));
    const ON_TABLET: &str = "'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; img-src 'self'; ";
    static SCRIPTED_ON_TABLET: LazyLock<String> =
        LazyLock::new(|| policy(Scripting::OneAtATimeOnTablet, &format!("script-src {} {ON_TABLET}", SCRIPT.source)));
    static TABLET: LazyLock<String> = LazyLock::new(|| policy(Scripting::Tablet, &format!("script-src {ON_TABLET}")));
    match scripting {
        Scripting::OneAtATime => &SCRIPTED,
        Scripting::OneAtATimeOnTablet => &SCRIPTED_ON_TABLET,
        Scripting::Tablet => &TABLET,
        Scripting::None => &PLAIN,
    }
}

fn policy(scripting: Scripting, more: &str) -> String {
    let style = &scripting.style().source;
    format!("default-src 'none'; style-src {style}; {more}form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_texts_that_the_page_holds() {
        for scripting in [Scripting::OneAtATime, Scripting::OneAtATimeOnTablet] {
            let page = head(scripting).into_string();
            for (start, end, rule) in [("<style>", "</style>", "style-src"), ("<script>", "</script>", "script-src")] {
                let text = page.split(start).nth(1).unwrap().split(end).next().unwrap();
                let digest = BASE64.encode(&Sha256::digest(text.as_bytes()));
                let named = format!("{rule} 'sha256-{digest}'");
                assert!(guest_policy(scripting).contains(&named), "{named}");
            }
        }
        assert!(!guest_policy(Scripting::OneAtATime).contains("worker-src"), "a guest's own phone gets no worker");
        assert!(!guest_policy(Scripting::None).contains("script-src"));
        assert!(!head(Scripting::None).into_string().contains("<script"));
    }

    #[test]
    fn the_script_was_made_of_the_files_as_they_are() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/ui/script");
        let (first, _) = GUEST_SCRIPT.split_once('\n').unwrap();
        let (names, digest) = first.strip_prefix("// Made by ./minify from ").unwrap().split_once(": ").unwrap();
        let read = |name: &str| std::fs::read_to_string(folder.join(name).with_extension("js")).unwrap();
        let sources: String = names.split(' ').map(read).collect();
        let made = data_encoding::HEXLOWER.encode(&Sha256::digest(sources.as_bytes()));
        assert_eq!(made, digest, "run src/web/ui/script/minify");
        let mut left_out: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            .filter_map(|file| Some(file.unwrap().file_name().to_str()?.strip_suffix(".js")?.to_owned()))
            .collect();
        left_out.retain(|file| {
            !["guest.min", "worker"].contains(&file.as_str()) && !names.split(' ').any(|name| name == file)
        });
        assert!(left_out.is_empty(), "script/minify leaves out {left_out:?}");
    }

    #[test]
    fn the_texts_load_nothing_keep_nothing_and_cannot_end_early() {
        for text in [&PLAIN_STYLE.text, &STYLE.text, &TABLET_STYLE.text, &TABLET_STAFF_STYLE.text, &SCRIPT.text] {
            for forbidden in [
                "url(",
                "@import",
                "http",
                "</",
                "<!--",
                "Storage",
                "indexedDB",
                "document.cookie",
                "caches",
                "innerHTML",
                "eval(",
            ] {
                assert!(!text.contains(forbidden), "a text of the guest's page holds {forbidden}");
            }
        }
    }
}
