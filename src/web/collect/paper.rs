//! What is printed for guests: a poster for the wall, and slips with a code each. In the survey's own language, with English
//! beside it.

use maud::{Markup, html};

use super::seen::Seen;
use crate::core::one_time_code::OneTimeCode;
use crate::core::round::Devices;
use crate::core::survey::{LanguageTag, Text};
use crate::draw::qr::qr;
use crate::locale::Locale;
use crate::web::ui::components::{Tone, notice, quiet_link_button};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::direction;

/// Slips on a sheet of A4: two beside each other, six below.
const SLIPS_ON_A_SHEET: usize = 12;

/// What stands on every piece of paper of a round.
pub struct Paper<'a> {
    seen: &'a Seen,
    /// The survey's own, and English.
    languages: Vec<LanguageTag>,
}

impl<'a> Paper<'a> {
    pub fn of(seen: &'a Seen) -> Self {
        let own = &seen.survey.definition().default_language;
        let mut languages = vec![own.clone()];
        languages
            .extend("en".parse::<LanguageTag>().ok().filter(|english| !own.as_str().starts_with(english.as_str())));
        Self { seen, languages }
    }

    /// A text of the interface in each of the languages; once where two have the same.
    fn words(&self, key: &str) -> Vec<(&'static str, String)> {
        let mut said: Vec<(&'static str, String)> = Vec::new();
        for locale in self.languages.iter().map(Locale::beside) {
            if said.iter().all(|(tag, _)| *tag != locale.tag()) {
                said.push((locale.tag(), locale.text(key)));
            }
        }
        said
    }

    /// A text of the survey in those of the languages that it has.
    fn texts(&self, text: &'a Text) -> Vec<(&LanguageTag, &'a str)> {
        let own = &self.seen.survey.definition().default_language;
        self.languages.iter().filter(|tag| text.has(tag)).map(|tag| (tag, text.get(tag, own))).collect()
    }

    /// What guests type: the short address, or the long one as long as there is no other.
    fn typed_address(&self) -> &str {
        self.seen.typed_address.as_deref().unwrap_or(&self.seen.address)
    }
}

/// Each in its language, the first of them first.
fn lines(said: &[(&'static str, String)], class: &str) -> Markup {
    html! { @for (tag, text) in said { p class=(class) lang=(tag) dir=(way(tag)) { (text) } } }
}

fn way(tag: &str) -> &'static str {
    tag.parse().as_ref().map_or("ltr", direction)
}

/// A sheet for the wall: what it is, how to get there, and what happens to the answers.
pub fn poster(frame: &Frame<'_>, paper: &Paper<'_>) -> Markup {
    let survey = paper.seen.survey.definition();
    let content = html! {
        (how_to_print(frame, paper, &html! {}))
        article.paper.poster.with-slip[paper.seen.standing.round.needs_code] {
            @for (index, (tag, title)) in paper.texts(&survey.title).into_iter().enumerate() {
                @if index == 0 { h2 lang=(tag) dir=(direction(tag)) { (title) } }
                @else { p.second lang=(tag) dir=(direction(tag)) { (title) } }
            }
            (way_in(frame, paper))
            @for (tag, introduction) in paper.texts(&survey.introduction) {
                p.introduction lang=(tag) dir=(direction(tag)) { (introduction) }
            }
        }
    };
    page(frame, &titled(frame, paper, "poster-title"), &content)
}

/// How to get there, as far as the round takes it.
fn way_in(frame: &Frame<'_>, paper: &Paper<'_>) -> Markup {
    let round = &paper.seen.standing.round;
    html! {
        @match round.devices {
            Devices::House => (lines(&paper.words("paper-tablet"), "scan")),
            Devices::Any => {
                (lines(&paper.words("paper-scan"), "scan"))
                (qr(&paper.seen.address, &frame.locale.text("round-qr")))
                (lines(&paper.words("paper-type"), "scan"))
                p.typed { (paper.typed_address()) }
            }
        }
        // The words that stand at the field for it.
        @if round.needs_code { (lines(&paper.words("guest-code-missing"), "needs")) }
    }
}

/// A slip for each code, to be cut apart. Nothing on one tells which of them came first.
pub fn slips(frame: &Frame<'_>, paper: &Paper<'_>, codes: &[OneTimeCode]) -> Markup {
    let locale = frame.locale;
    let content = html! {
        (how_to_print(frame, paper, &html! {
            (notice(Tone::Care, None, &html! { p { (locale.text("codes-shown-once")) } }))
            p { (locale.text("codes-hand-out")) }
        }))
        @for sheet in codes.chunks(SLIPS_ON_A_SHEET) {
            div.paper.slips { @for code in sheet { (slip(frame, paper, code)) } }
        }
    };
    page(frame, &titled(frame, paper, "codes-slips-title"), &content)
}

/// The code stands behind the address's `#`: browsers keep that part to themselves, so it reaches no log on the way. In a round
/// that is answered on tablets there is nothing to scan: the code is typed there.
fn slip(frame: &Frame<'_>, paper: &Paper<'_>, code: &OneTimeCode) -> Markup {
    let (first, second) = code.groups();
    let is_for_any = paper.seen.standing.round.devices == Devices::Any;
    let say = if is_for_any { "paper-slip" } else { "paper-slip-tablet" };
    html! {
        div.slip {
            @if is_for_any { (qr(&format!("{}#{}", paper.seen.address, code.as_str()), &frame.locale.text("round-qr"))) }
            div {
                (lines(&paper.words(say), "say"))
                @if is_for_any { p.typed { (paper.typed_address()) } }
                p.typed.code { (first) " " (second) }
            }
        }
    }
}

fn how_to_print(frame: &Frame<'_>, paper: &Paper<'_>, more: &Markup) -> Markup {
    let locale = frame.locale;
    let back = format!("/staff/rounds/{}", paper.seen.standing.round.code);
    html! {
        div.screen-only {
            (more)
            p { (locale.text("print-help")) }
            p { (quiet_link_button(&locale.text("round-back"), &back)) }
        }
    }
}

fn titled(frame: &Frame<'_>, paper: &Paper<'_>, key: &str) -> String {
    let standing = &paper.seen.standing;
    let (unit, year) = (standing.unit_name.as_str(), standing.round.year.to_string());
    frame.locale.text_with(key, &[("unit", unit.into()), ("year", year.into())])
}
