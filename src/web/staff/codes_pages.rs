//! On the page of a round: how guests reach it, and its one-time codes.

use maud::{Markup, html};

use super::rounds::Seen;
use crate::core::round::RoundState;
use crate::flows::failure::FieldError;
use crate::flows::read_round::Codes;
use crate::web::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card, link_button, notice, submit};
use crate::web::ui::layout::Frame;
use crate::web::ui::qr::qr;

/// Slips that are asked for unless somebody types another number: five sheets.
const USUAL: &str = "60";

/// How many slips to make, as it was typed.
#[derive(Clone, Copy, Default)]
pub struct CodesForm<'a> {
    pub number: &'a str,
    pub errors: &'a [FieldError],
}

/// Where guests go: as a link, as a picture to scan, and to be typed.
pub fn address(frame: &Frame<'_>, seen: &Seen) -> Markup {
    let locale = frame.locale;
    let round = &seen.standing.round;
    let help = if round.state == RoundState::Planned { "round-address-planned" } else { "round-address-help" };
    card(
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
                    p { (link_button(&locale.text("round-poster"), &format!("/staff/rounds/{}/poster", round.code))) }
                }
            }
        },
    )
}

/// The switch, while the round is planned, and new slips, until it is closed.
pub fn codes(frame: &Frame<'_>, seen: &Seen, form: &CodesForm<'_>) -> Markup {
    let locale = frame.locale;
    let round = &seen.standing.round;
    let is_planned = round.state == RoundState::Planned;
    html! {
        @if let Some(codes) = seen.standing.codes {
            (card(&locale.text("codes-title"), &html! {
                p { (locale.text("codes-on")) }
                (make(frame, seen, codes, form))
                @if is_planned { (switch(frame, seen, "no", "codes-switch-off")) }
            }))
        } @else if is_planned {
            (card(&locale.text("codes-title"), &html! {
                p { (locale.text("codes-why")) }
                (switch(frame, seen, "yes", "codes-switch-on"))
            }))
        }
    }
}

fn make(frame: &Frame<'_>, seen: &Seen, codes: Codes, form: &CodesForm<'_>) -> Markup {
    let locale = frame.locale;
    let fields = Fields { locale, errors: form.errors };
    let number = if form.number.is_empty() && form.errors.is_empty() { USUAL } else { form.number };
    html! {
        @if codes.made == 0 { (notice(Tone::Care, None, &html! { p { (locale.text("codes-none")) } })) }
        form.narrow method="post" action={ "/staff/rounds/" (seen.standing.round.code) "/codes" } {
            (fields.field("number", "codes-number", number).kind(FieldKind::Figure).help(Some(locale.text("codes-number-help"))))
            (submit(&locale.text("codes-make")))
        }
        p.help { (locale.text("codes-hand-out")) }
    }
}

fn switch(frame: &Frame<'_>, seen: &Seen, to: &str, label: &str) -> Markup {
    html! {
        form method="post" action={ "/staff/rounds/" (seen.standing.round.code) "/codes/use" } {
            input type="hidden" name="needs_code" value=(to);
            p.help { (frame.locale.text("codes-only-planned")) }
            button.button.is-quiet type="submit" { (frame.locale.text(label)) }
        }
    }
}
