//! The tablets of the house, on a round's page: their address, how to begin, and the PIN.

use actix_web::{HttpRequest, HttpResponse, post, web};
use maud::{Markup, html};
use serde::Deserialize;

use super::rounds::{self, Seen};
use crate::core::ids::RoundCode;
use crate::flows::failure::FieldError;
use crate::flows::{Failure, tablet_pin};
use crate::locale::Locale;
use crate::web::answer;
use crate::web::auth::Staff;
use crate::web::error::PageError;
use crate::web::form::{self, Fields};
use crate::web::state::State;
use crate::web::ui::components::{FieldKind, submit};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(set_pin);
}

#[derive(Deserialize)]
struct Typed {
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
    let code: RoundCode = code.parse().map_err(|_| Failure::UnknownRound)?;
    let typed: Typed = form::read(&request, payload).await?;
    let round = code.clone();
    match state.run(move |store| tablet_pin::set(store, &round, &typed.pin)).await {
        Ok(()) => Ok(answer::see_other(&format!("/staff/rounds/{code}#tablets"))),
        Err(Failure::FieldsRefused(errors)) => {
            let shown = rounds::Typed { errors: &errors, ..rounds::Typed::default() };
            rounds::show(&staff, &request, &state, code.as_str(), &shown).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The steps, in the order in which somebody takes them.
pub fn card(locale: Locale, seen: &Seen, errors: &[FieldError]) -> Markup {
    let round = &seen.standing.round.code;
    let fields = Fields { locale, errors };
    let label = if seen.has_pin { "tablets-pin-change" } else { "tablets-pin-set" };
    let pin = fields.field("pin", "tablets-pin", "").kind(FieldKind::Figure);
    html! {
        section.card #tablets {
            h2 { (locale.text("tablets-heading")) }
            p { (locale.text("tablets-help")) }
            @if seen.has_pin { p { strong { (locale.text("tablets-has-pin")) } } }
            form.narrow method="post" action={ "/staff/rounds/" (round) "/pin" } {
                (pin.help(Some(locale.text("tablets-pin-help"))))
                (submit(&locale.text(label)))
            }
            ol {
                li { (locale.text("tablets-step-open")) " " a href={ "/t/" (round) } { (seen.tablet_address) } }
                li { (locale.text("tablets-step-pin")) }
                li { (locale.text("tablets-step-home-screen")) }
                li { (locale.text("tablets-step-leave")) }
            }
        }
    }
}
