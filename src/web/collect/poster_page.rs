//! The poster for a round's guests: the way to it from the round's page, and the sheet for the wall. In the survey's own language,
//! with English beside it.

use maud::{Markup, html};

use super::printed::{Paper, how_to_print, lines, titled};
use super::seen::Seen;
use crate::core::round::{Devices, RoundState};
use crate::draw::qr::qr;
use crate::locale::Locale;
use crate::web::ui::components::{card as ui_card, link_button};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::direction;

/// Where guests go: as a link, as a picture to scan, and to be typed. In a round that is answered on tablets, only the poster.
pub fn card(locale: Locale, seen: &Seen) -> Markup {
    let round = &seen.standing.round;
    let poster = link_button(&locale.text("poster-open"), &format!("/staff/rounds/{}/poster", round.code));
    let help = if round.state == RoundState::Planned { "poster-address-planned" } else { "poster-address-help" };
    match round.devices {
        Devices::House => ui_card(
            &locale.text("poster-heading"),
            &html! {
                p { (locale.text("poster-on-tablets")) }
                p { (poster) }
            },
        ),
        Devices::Any => ui_card(
            &locale.text("poster-address"),
            &html! {
                div.address {
                    (qr(&seen.address, &locale.text("printed-qr")))
                    div {
                        p { a href={ "/s/" (round.code) } { (seen.address) } }
                        @if let Some(short) = &seen.typed_address {
                            p { (locale.text("poster-short-address")) ": " b.typed { (short) } }
                        }
                        p.help { (locale.text(help)) }
                        p { (poster) }
                    }
                }
            },
        ),
    }
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
            Devices::House => (lines(&paper.words("printed-tablet"), "scan")),
            Devices::Any => {
                (lines(&paper.words("printed-scan"), "scan"))
                (qr(&paper.seen.address, &frame.locale.text("printed-qr")))
                (lines(&paper.words("printed-type"), "scan"))
                p.typed { (paper.typed_address()) }
            }
        }
        // The words that stand at the field for it.
        @if round.needs_code { (lines(&paper.words("guest-code-missing"), "needs")) }
    }
}
