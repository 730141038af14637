//! The choice of who may answer, on pages.

use maud::{Markup, html};

use super::ways_typed::WaysTyped;
use crate::core::round::{Devices, Round};
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::submit;

/// The two switches, and the warning that the widest choice is taken against.
pub fn fields(locale: Locale, form: &WaysTyped, errors: &[FieldError]) -> Markup {
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
pub fn card(locale: Locale, round: &Round, typed: Option<&WaysTyped>, errors: &[FieldError]) -> Markup {
    let stands = WaysTyped::of(round);
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
