//! The list of rounds, and the form for a new one.

use maud::{Markup, html};

use super::round_page::{answers, state};
use super::ways_page;
use super::ways_typed::WaysTyped;
use crate::core::round::RoundState;
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::core::unit::Unit;
use crate::flows::collect::round::standing::RoundStanding;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, card, link_button, submit, table};
use crate::web::ui::layout::{Frame, page};

/// Where there is no round, and a unit to plan one for.
pub fn first_round(frame: &Frame<'_>) -> Markup {
    let locale = frame.locale;
    let first = html! {
        p { (locale.text("rounds-first-round")) }
        p { (link_button(&locale.text("rounds-new"), "/staff/rounds/new")) }
    };
    page(frame, &locale.text("nav-rounds"), &card(&locale.text("rounds-start-here"), &first))
}

/// Every round, the newest first.
pub fn home(frame: &Frame<'_>, rounds: &[RoundStanding]) -> Markup {
    let locale = frame.locale;
    let headings = ["rounds-year", "rounds-unit", "rounds-state", "rounds-answers"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = rounds.iter().map(|standing| row(locale, standing)).collect();
    let content = html! {
        p { (link_button(&locale.text("rounds-new"), "/staff/rounds/new")) }
        (table(&locale.text("rounds-caption"), &headings.each_ref().map(String::as_str), &rows))
        p { a href="/staff/help" { (locale.text("rounds-help-now")) } }
    };
    page(frame, &locale.text("nav-rounds"), &content)
}

fn row(locale: Locale, standing: &RoundStanding) -> Vec<Markup> {
    let round = &standing.round;
    vec![
        html! { a href={ "/staff/rounds/" (round.code) } { (round.year) } },
        html! { (standing.unit_name) @if round.is_synthetic { " · " (locale.text("label-synthetic")) } },
        html! { (state(locale, standing)) },
        html! { @if round.state == RoundState::Planned { "–" } @else { (answers(locale, standing.answers)) } },
    ]
}

/// The form for a new round, as it was typed.
pub struct NewRoundForm<'a> {
    pub units: &'a [Unit],
    pub surveys: &'a [SurveyVersion],
    pub unit: &'a str,
    pub survey: &'a str,
    pub year: &'a str,
    pub ways: &'a WaysTyped,
    pub errors: &'a [FieldError],
}

/// Unit, survey and year, and who may answer.
pub fn new(frame: &Frame<'_>, form: &NewRoundForm<'_>) -> Markup {
    let locale = frame.locale;
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    let title_of = |survey: &SurveyVersion| {
        let title = &survey.definition().title;
        let default = &survey.definition().default_language;
        let version = locale.text_with("round-version", &[("version", survey.version().to_string().into())]);
        format!("{} ({version})", title.get(language.as_ref().unwrap_or(default), default))
    };
    let units: Vec<(&str, &str)> = form.units.iter().map(|unit| (unit.code.as_str(), unit.name.as_str())).collect();
    let titles: Vec<String> = form.surveys.iter().map(title_of).collect();
    let surveys: Vec<(&str, &str)> =
        form.surveys.iter().map(|survey| survey.survey().as_str()).zip(titles.iter().map(String::as_str)).collect();
    let fields = Fields { locale, errors: form.errors };
    let content = html! {
        form.narrow method="post" action="/staff/rounds/new" {
            (fields.field("unit", "rounds-unit", form.unit).kind(FieldKind::Choice(&units)))
            (fields.field("survey", "round-survey", form.survey).kind(FieldKind::Choice(&surveys)))
            (fields.field("year", "rounds-year", form.year).kind(FieldKind::Figure))
            (ways_page::fields(locale, form.ways, form.errors))
            (submit(&locale.text("rounds-new-submit")))
        }
    };
    page(frame, &locale.text("rounds-new"), &content)
}
