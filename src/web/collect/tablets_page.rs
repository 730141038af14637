//! Tablets of the house, on pages: the code that starts one, the PIN, and shutting them out.

use chrono::{DateTime, Local};
use maud::{Markup, html};

use super::seen::{Seen, Typed};
use super::sure::tick;
use crate::core::ids::RoundCode;
use crate::core::round::RoundState;
use crate::core::start_code::StartCode;
use crate::draw::qr::qr;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, notice, quiet_link_button, submit};
use crate::web::ui::layout::{Frame, page};

/// The code to scan and to type, and until when it is good.
pub fn code_page(frame: &Frame<'_>, seen: &Seen, code: &StartCode, expires_at: i64) -> Markup {
    let locale = frame.locale;
    let round = &seen.standing.round;
    let (first, second) = code.groups();
    let until =
        DateTime::from_timestamp(expires_at, 0).map(|time| time.with_timezone(&Local).format("%H:%M").to_string());
    let scanned = format!("{}/staff#{}", seen.tablet_address, code.as_str());
    let content = html! {
        section.card.address #start-code {
            (qr(&scanned, &locale.text("tablets-code-qr")))
            div {
                p { (locale.text("tablets-code-scan")) }
                p { (locale.text("tablets-code-type")) " " b.typed { (seen.tablet_address) } }
                p.typed.code { (first) " " (second) }
                p.help { (locale.text_with("tablets-code-until", &[("time", until.unwrap_or_default().into())])) }
            }
        }
        form method="post" action={ "/staff/rounds/" (round.code) "/start-code" } { (submit(&locale.text("tablets-code-next"))) }
        p { (quiet_link_button(&locale.text("printed-back"), &format!("/staff/rounds/{}#tablets", round.code))) }
    };
    let values = [("unit", seen.standing.unit_name.as_str().into()), ("year", round.year.to_string().into())];
    page(frame, &locale.text_with("tablets-code-title", &values), &content)
}

/// The steps, in the order in which somebody takes them.
pub fn card(locale: Locale, seen: &Seen, typed: &Typed<'_>) -> Markup {
    let round = &seen.standing.round;
    let is_open = round.state == RoundState::Open;
    html! {
        section.card #tablets {
            h2 { (locale.text("tablets-heading")) }
            @if is_open && typed.is_shut_out { (notice(Tone::Good, None, &html! { p { (locale.text("tablets-shut-out-done")) } })) }
            p { (locale.text("tablets-help")) }
            @match round.state {
                RoundState::Open => (start(locale, seen)),
                RoundState::Planned => p { (locale.text("tablets-planned")) },
                RoundState::Closed | RoundState::Sealed => {}
            }
            p { (locale.text("tablets-step-leave")) }
            (pin(locale, seen, typed.errors))
            @if is_open { (shut_out(locale, &round.code, typed.errors)) }
        }
    }
}

fn start(locale: Locale, seen: &Seen) -> Markup {
    let round = &seen.standing.round.code;
    html! {
        ol {
            li {
                (locale.text("tablets-step-code"))
                form method="post" action={ "/staff/rounds/" (round) "/start-code" } { (submit(&locale.text("tablets-show-code"))) }
            }
            li { (locale.text("tablets-step-open")) " " a href={ "/t/" (round) } { (seen.tablet_address) } }
            li { (locale.text("tablets-step-home-screen")) }
        }
    }
}

fn pin(locale: Locale, seen: &Seen, errors: &[FieldError]) -> Markup {
    let fields = Fields { locale, errors };
    let label = if seen.has_pin { "tablets-pin-change" } else { "tablets-pin-set" };
    let pin = fields.field("pin", "tablets-pin", "").kind(FieldKind::Figure);
    html! {
        @if seen.has_pin { p { strong { (locale.text("tablets-has-pin")) } } }
        form.narrow method="post" action={ "/staff/rounds/" (seen.standing.round.code) "/pin" } {
            (pin.help(Some(locale.text("tablets-pin-help"))))
            (submit(&locale.text(label)))
        }
    }
}

/// For a tablet that is lost, or a start code in wrong hands.
fn shut_out(locale: Locale, round: &RoundCode, errors: &[FieldError]) -> Markup {
    html! {
        details open[errors.iter().any(|error| error.field == "sure")] {
            summary { (locale.text("tablets-shut-out")) }
            p { (locale.text("tablets-shut-out-help")) }
            form method="post" action={ "/staff/rounds/" (round) "/token" } {
                (tick(locale, errors, "sure", "tablets-shut-out-sure"))
                button.button.is-quiet type="submit" { (locale.text("tablets-shut-out-submit")) }
            }
        }
    }
}
