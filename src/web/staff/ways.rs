//! Who may answer a round: on what, and with a code or without. Chosen when it is planned, and seen on its page ever after.

use actix_web::{HttpRequest, HttpResponse, post, web};
use maud::{Markup, html};
use serde::Deserialize;

use super::rounds;
use crate::core::round::{Devices, Round};
use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::flows::plan_round::{self, Ways};
use crate::locale::Locale;
use crate::web::auth::Staff;
use crate::web::error::PageError;
use crate::web::form::{self, Fields};
use crate::web::state::State;
use crate::web::ui::components::submit;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose);
}

/// The choice as it was made on a form. Boxes are ticked or not: absent, or anything.
#[derive(Clone, Default, Deserialize)]
pub struct WaysForm {
    /// Tablets of the house, unless it says otherwise.
    #[serde(default)]
    pub devices: String,
    #[serde(default)]
    pub needs_code: Option<String>,
    /// Whoever chose has read that anybody could answer.
    #[serde(default)]
    pub anybody: Option<String>,
}

impl WaysForm {
    pub fn read(&self) -> Result<Ways, Failure> {
        let devices = match self.devices.as_str() {
            "" => Some(Devices::default()),
            code => Devices::from_code(code),
        };
        let unknown = || Failure::FieldsRefused(vec![FieldError::new("devices", "field-devices")]);
        let devices = devices.ok_or_else(unknown)?;
        Ok(Ways { devices, needs_code: self.needs_code.is_some(), is_warned: self.anybody.is_some() })
    }

    /// The choice that stands.
    fn of(round: &Round) -> Self {
        let ticked = |is_ticked: bool| is_ticked.then(|| "on".to_owned());
        let anybody = ticked(round.is_open_to_anybody());
        Self { devices: round.devices.code().to_owned(), needs_code: ticked(round.needs_code), anybody }
    }
}

#[post("/staff/rounds/{round}/ways")]
async fn choose(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let round = rounds::parse(&code)?;
    let typed: WaysForm = form::read(&request, payload).await?;
    let (page, act) = (rounds::to_round(&round), staff.act());
    let chosen = match typed.read() {
        Ok(ways) => state.run(move |store| plan_round::set_ways(store, &round, ways, act)).await,
        Err(refused) => Err(refused),
    };
    match chosen {
        Ok(()) => Ok(page),
        Err(Failure::FieldsRefused(errors)) => {
            let shown = rounds::Typed { ways: Some(&typed), errors: &errors, ..rounds::Typed::default() };
            rounds::show(&staff, &request, &state, &code, &shown).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The two switches, and the warning that the widest choice is taken against.
pub fn fields(locale: Locale, form: &WaysForm, errors: &[FieldError]) -> Markup {
    let fields = Fields { locale, errors };
    let wanted = form.devices.as_str();
    let is_house = wanted != Devices::Any.code();
    let error =
        |name: &str| fields.error(name).map(|error| html! { p.error id={ "field-" (name) "-error" } { (error) } });
    let way = |devices: Devices, is_chosen: bool, label: &str, help: &str| {
        html! {
            label.sure {
                input type="radio" name="devices" value=(devices.code()) checked[is_chosen] required;
                span { (locale.text(label)) br; span.help { (locale.text(help)) } }
            }
        }
    };
    html! {
        fieldset.ways {
            legend { (locale.text("ways-devices")) }
            @if let Some(error) = error("devices") { (error) }
            (way(Devices::House, is_house, "ways-devices-house", "ways-devices-house-help"))
            (way(Devices::Any, !is_house, "ways-devices-any", "ways-devices-any-help"))
        }
        label.sure { input type="checkbox" name="needs_code" checked[form.needs_code.is_some()]; (locale.text("ways-needs-code")) }
        p.help { (locale.text("codes-why")) }
        div.field.has-error[fields.error("anybody").is_some()] {
            p.help #anybody-why { (locale.text("ways-anybody-why")) }
            @if let Some(error) = error("anybody") { (error) }
            label.sure {
                input type="checkbox" name="anybody" checked[form.anybody.is_some()]
                    aria-describedby=(if fields.error("anybody").is_some() { "field-anybody-error anybody-why" } else { "anybody-why" });
                (locale.text("ways-anybody"))
            }
        }
    }
}

/// The choice, while the round is planned.
pub fn card(locale: Locale, round: &Round, typed: Option<&WaysForm>, errors: &[FieldError]) -> Markup {
    let stands = WaysForm::of(round);
    html! {
        section.card #ways {
            h2 { (locale.text("ways-title")) }
            p.help { (locale.text("ways-only-planned")) }
            form.narrow method="post" action={ "/staff/rounds/" (round.code) "/ways" } {
                (fields(locale, typed.unwrap_or(&stands), errors))
                (submit(&locale.text("ways-save")))
            }
        }
    }
}

/// The choice in a sentence.
pub fn fact(locale: Locale, round: &Round) -> String {
    locale.text(match (round.devices, round.needs_code) {
        (Devices::House, false) => "ways-fact-house",
        (Devices::House, true) => "ways-fact-house-code",
        (Devices::Any, true) => "ways-fact-any-code",
        (Devices::Any, false) => "ways-fact-any",
    })
}
