//! The style sheet and the script that stand inside guests' pages, and the policy that lets a browser use these and no others.
//!
//! A guest's first view is one request: what it needs is in the page. The policy names the digest of each text, so nothing
//! that somebody manages to write into a page is ever run.

use std::sync::LazyLock;

use data_encoding::BASE64;
use maud::{Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

/// The form with its answers, then what the script makes of it.
const GUEST_CSS: &str = concat!(
    include_str!("base.css"),
    include_str!("answers.css"),
    include_str!("guest.css"),
    include_str!("steps.css")
);

/// One script in several files, in the order in which they use each other.
const GUEST_SCRIPT: &str = concat!(
    "(() => {\n\"use strict\";\n",
    include_str!("script/page.js"),
    include_str!("script/errors.js"),
    include_str!("script/answers.js"),
    include_str!("script/code.js"),
    include_str!("script/steps.js"),
    include_str!("script/deliver.js"),
    include_str!("script/send.js"),
    include_str!("script/wipe.js"),
    include_str!("script/look.js"),
    include_str!("script/aloud.js"),
    include_str!("script/begin.js"),
    "})();\n"
);

static STYLE: LazyLock<Inline> = LazyLock::new(|| Inline::new(&bare(GUEST_CSS)));
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
    /// The page as it stands.
    None,
}

/// The texts for a page's head.
pub(super) fn head(scripting: Scripting) -> Markup {
    html! {
        style { (PreEscaped(&STYLE.text)) }
        @if scripting == Scripting::OneAtATime { script { (PreEscaped(&SCRIPT.text)) } }
    }
}

/// The content policy of a guest's page: its own style sheet, its own script if it has one, answers to our own api; nothing
/// else, not even an icon.
#[must_use]
pub fn guest_policy(scripting: Scripting) -> &'static str {
    static PLAIN: LazyLock<String> = LazyLock::new(|| policy(""));
    static SCRIPTED: LazyLock<String> =
        LazyLock::new(|| policy(&format!("script-src {}; connect-src 'self'; ", SCRIPT.source)));
    match scripting {
        Scripting::OneAtATime => &SCRIPTED,
        Scripting::None => &PLAIN,
    }
}

fn policy(more: &str) -> String {
    let style = &STYLE.source;
    format!("default-src 'none'; style-src {style}; {more}form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
}

/// The text without leading blanks, blank lines and lines of comment: they are for those who read the sources.
///
/// Knows only what these sources hold: comments have lines of their own, and no text runs over several lines.
fn bare(text: &str) -> String {
    let mut is_comment = false;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        is_comment |= line.starts_with("/*");
        let is_kept = !is_comment && !line.is_empty() && !line.starts_with("//");
        is_comment &= !line.ends_with("*/");
        if is_kept {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_stay_at_home() {
        let text = "/* What for:\n   this. */\na {\n  color: red;\n}\n\n// b\nlet c = 1; // kept\n/* d */\n";
        assert_eq!(bare(text), "a {\ncolor: red;\n}\nlet c = 1; // kept\n");
    }

    #[test]
    fn the_policy_names_the_texts_that_the_page_holds() {
        let page = head(Scripting::OneAtATime).into_string();
        for (start, end, rule) in [("<style>", "</style>", "style-src"), ("<script>", "</script>", "script-src")] {
            let text = page.split(start).nth(1).unwrap().split(end).next().unwrap();
            let digest = BASE64.encode(&Sha256::digest(text.as_bytes()));
            let named = format!("{rule} 'sha256-{digest}';");
            assert!(guest_policy(Scripting::OneAtATime).contains(&named), "{named}");
        }
        assert!(!guest_policy(Scripting::None).contains("script-src"));
        assert!(!head(Scripting::None).into_string().contains("<script"));
    }

    #[test]
    fn the_texts_load_nothing_keep_nothing_and_cannot_end_early() {
        for text in [&STYLE.text, &SCRIPT.text] {
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
