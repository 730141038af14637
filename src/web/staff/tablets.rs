//! The tablets of the house, on a round's page: how to start one, the PIN with which it is left, and what to do when one is lost.

use actix_web::{HttpRequest, HttpResponse, post, web};
use chrono::{DateTime, Local};
use maud::{Markup, html};
use serde::Deserialize;

use super::rounds::{self, Seen, Typed};
use crate::core::ids::RoundCode;
use crate::core::round::RoundState;
use crate::core::start_code::StartCode;
use crate::flows::failure::FieldError;
use crate::flows::{Failure, start_tablets, tablet_pin};
use crate::locale::Locale;
use crate::web::answer;
use crate::web::auth::Staff;
use crate::web::error::PageError;
use crate::web::form::{self, Fields};
use crate::web::state::State;
use crate::web::ui::components::{FieldKind, Tone, notice, quiet_link_button, submit};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::qr::qr;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(set_pin).service(show_code).service(renew);
}

#[derive(Deserialize)]
struct TypedPin {
    #[serde(default)]
    pin: String,
}

#[post("/staff/rounds/{round}/pin")]
async fn set_pin(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let code = rounds::parse(&code)?;
    let typed: TypedPin = form::read(&request, payload).await?;
    let (round, act) = (code.clone(), staff.act());
    let set = state.run_hashing(move |store| tablet_pin::set(store, &round, &typed.pin, act)).await;
    done(set, "", &staff, &request, &state, &code).await
}

/// Shows a start code: the only time that anybody sees it. The answer is `no-store`, and the code in the picture's address
/// stands behind its `#`, which browsers keep to themselves.
#[post("/staff/rounds/{round}/start-code")]
async fn show_code(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let round = rounds::parse(&code)?;
    let act = staff.act();
    let (start_code, expires_at) = state.run(move |store| start_tablets::show_code(store, &round, act)).await?;
    let seen = Seen::of(&request, &state, &code).await?;
    Ok(staff.page(&request, |frame| code_page(frame, &seen, &start_code, expires_at)))
}

#[derive(Deserialize)]
struct Sure {
    #[serde(default)]
    sure: Option<String>,
}

#[post("/staff/rounds/{round}/token")]
async fn renew(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let code = rounds::parse(&code)?;
    let typed: Sure = form::read(&request, payload).await?;
    let (round, act) = (code.clone(), staff.act());
    let renewed = if typed.sure.is_some() {
        state.run(move |store| start_tablets::renew(store, &round, act)).await
    } else {
        Err(Failure::FieldsRefused(vec![FieldError::new("sure", "field-sure")]))
    };
    done(renewed, "?shut_out=1", &staff, &request, &state, &code).await
}

/// Back to the tablets on the round's page, with a receipt, or with what is wrong where something is.
async fn done(
    outcome: Result<(), Failure>,
    receipt: &str,
    staff: &Staff,
    request: &HttpRequest,
    state: &State,
    code: &RoundCode,
) -> Result<HttpResponse, PageError> {
    match outcome {
        Ok(()) => Ok(answer::see_other(&format!("/staff/rounds/{code}{receipt}#tablets"))),
        Err(Failure::FieldsRefused(errors)) => {
            let shown = Typed { errors: &errors, ..Typed::default() };
            rounds::show(staff, request, state, code.as_str(), &shown).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The code to scan and to type, and until when it is good.
fn code_page(frame: &Frame<'_>, seen: &Seen, code: &StartCode, expires_at: i64) -> Markup {
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
        p { (quiet_link_button(&locale.text("round-back"), &format!("/staff/rounds/{}#tablets", round.code))) }
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
            @if is_open && typed.is_shut_out { (notice(Tone::Good, None, &html! { p { (locale.text("tablets-renewed")) } })) }
            p { (locale.text("tablets-help")) }
            @match round.state {
                RoundState::Open => (start(locale, seen)),
                RoundState::Planned => p { (locale.text("tablets-planned")) },
                RoundState::Closed | RoundState::Sealed => {}
            }
            p { (locale.text("tablets-step-leave")) }
            (pin(locale, seen, typed.errors))
            @if is_open { (renewal(locale, &round.code, typed.errors)) }
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
fn renewal(locale: Locale, round: &RoundCode, errors: &[FieldError]) -> Markup {
    let error = Fields { locale, errors }.error("sure");
    html! {
        details open[error.is_some()] {
            summary { (locale.text("tablets-renew")) }
            p { (locale.text("tablets-renew-help")) }
            form method="post" action={ "/staff/rounds/" (round) "/token" } {
                @if let Some(error) = error { p.error #field-sure-error { (error) } }
                label.sure { input type="checkbox" name="sure" required; (locale.text("tablets-renew-sure")) }
                button.button.is-quiet type="submit" { (locale.text("tablets-renew-submit")) }
            }
        }
    }
}
