//! On the page of a round: how guests reach it, and its one-time codes.

use maud::{Markup, html};

use super::seen::{Seen, Typed};
use crate::core::round::{Devices, RoundState};
use crate::draw::qr::qr;
use crate::flows::collect::read_round::Codes;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card, link_button, notice, quiet_link_button, submit};
use crate::web::ui::layout::Frame;

/// Slips that are asked for unless somebody types another number: five sheets.
const USUAL: &str = "60";

/// Where guests go: as a link, as a picture to scan, and to be typed. In a round that is answered on tablets, only the poster.
pub fn address(frame: &Frame<'_>, seen: &Seen) -> Markup {
    let locale = frame.locale;
    let round = &seen.standing.round;
    let poster = link_button(&locale.text("round-poster"), &format!("/staff/rounds/{}/poster", round.code));
    let help = if round.state == RoundState::Planned { "round-address-planned" } else { "round-address-help" };
    match round.devices {
        Devices::House => card(
            &locale.text("round-poster-title"),
            &html! {
                p { (locale.text("round-on-tablets")) }
                p { (poster) }
            },
        ),
        Devices::Any => card(
            &locale.text("round-address"),
            &html! {
                div.address {
                    (qr(&seen.address, &locale.text("round-qr")))
                    div {
                        p { a href={ "/s/" (round.code) } { (seen.address) } }
                        @if let Some(short) = &seen.typed_address {
                            p { (locale.text("round-short-address")) ": " b.typed { (short) } }
                        }
                        p.help { (locale.text(help)) }
                        p { (poster) }
                    }
                }
            },
        ),
    }
}

/// The way to type paper forms, while somebody can answer.
pub fn paper_forms(frame: &Frame<'_>, seen: &Seen) -> Markup {
    let locale = frame.locale;
    let page = format!("/staff/rounds/{}/paper", seen.standing.round.code);
    card(
        &locale.text("paper-form-heading"),
        &html! {
            p { (locale.text("paper-form-why")) }
            p { (quiet_link_button(&locale.text("paper-form-open"), &page)) }
        },
    )
}

/// New slips, in a round that asks for codes, until it is closed.
pub fn codes(frame: &Frame<'_>, seen: &Seen, typed: &Typed<'_>) -> Markup {
    let locale = frame.locale;
    html! {
        @if let Some(codes) = seen.standing.codes {
            (card(&locale.text("codes-title"), &html! {
                p { (locale.text("codes-on")) }
                (make(frame, seen, codes, typed))
            }))
        }
    }
}

fn make(frame: &Frame<'_>, seen: &Seen, codes: Codes, typed: &Typed<'_>) -> Markup {
    let locale = frame.locale;
    let fields = Fields { locale, errors: typed.errors };
    let is_asked = fields.error("number").is_some();
    let number = if typed.number.is_empty() && !is_asked { USUAL } else { typed.number };
    html! {
        @if codes.made == 0 { (notice(Tone::Care, None, &html! { p { (locale.text("codes-none")) } })) }
        form.narrow method="post" action={ "/staff/rounds/" (seen.standing.round.code) "/codes" } {
            (fields.field("number", "codes-number", number).kind(FieldKind::Figure).help(Some(locale.text("codes-number-help"))))
            (submit(&locale.text("codes-make")))
        }
        p.help { (locale.text("codes-hand-out")) }
    }
}
