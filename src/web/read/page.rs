//! What the pages of a scorecard share: what they are written from, their addresses, and a few words.

use std::collections::BTreeMap;

use actix_web::HttpRequest;
use maud::{Markup, html};

use crate::core::evidence::Sum;
use crate::core::ids::Code;
use crate::core::scorecard::Scorecard;
use crate::core::survey::{LanguageTag, Text};
use crate::core::unit::Unit;
use crate::flows::Failure;
use crate::flows::read::scorecard::{RollUpFacts, RoundFacts, ScorecardReading};
use crate::locale::Locale;
use crate::web::shell::request::{locale_of, text_language};
use crate::web::ui;

/// The scorecard of one unit in one year.
#[derive(Clone, Debug)]
pub struct ScorecardPage<'a> {
    pub locale: Locale,
    /// The language of the scorecard's own texts.
    pub language: LanguageTag,
    pub unit_name: &'a str,
    pub unit_code: &'a str,
    pub scorecard: &'a Scorecard,
    /// The released rounds by year; those that are not shown do no harm.
    pub rounds: &'a BTreeMap<i32, RoundFacts>,
    /// The years that this unit has a scorecard for.
    pub years_available: &'a [i32],
    /// The units above and below, and what is added up from them.
    pub family: Family<'a>,
    pub frame: &'a ui::layout::Frame<'a>,
}

impl ScorecardPage<'_> {
    /// A text of the scorecard; one that is not translated yet is marked with the language that it has.
    pub(super) fn say(&self, text: &Text) -> Markup {
        ui::text::say(text, &self.language, &self.scorecard.definition.default_language)
    }
}

/// Where a unit stands among others.
#[derive(Clone, Copy, Debug)]
pub struct Family<'a> {
    pub above: Option<&'a Unit>,
    /// By name.
    pub below: &'a [Unit],
    /// The years whose survey figures are sums.
    pub roll_ups: &'a BTreeMap<i32, RollUpFacts>,
    /// The counts that are sums, or would be if nobody's were missing.
    pub sums: &'a BTreeMap<(i32, Code), Sum>,
}

impl<'a> Family<'a> {
    #[must_use]
    pub fn of(reading: &'a ScorecardReading) -> Self {
        Self { above: reading.above.as_ref(), below: &reading.below, roll_ups: &reading.roll_ups, sums: &reading.sums }
    }
}

/// The address of a unit's scorecard.
#[must_use]
pub fn scorecard_path(unit_code: &str, year: i32) -> String {
    format!("/scorecard/{unit_code}/{year}")
}

/// The address of one measure in full.
pub(super) fn measure_path(unit_code: &str, year: i32, measure: &Code) -> String {
    format!("/scorecard/{unit_code}/{year}/measures/{measure}")
}

/// "61 gjester svarte fra 1. oktober til 30. november 2024"
pub(super) fn answered(locale: Locale, round: &RoundFacts) -> String {
    let guests = round.respondents.map_or_else(
        || locale.text("guests-too-few"),
        |count| locale.text_with("guests-answered", &[("number", locale.whole(count).into()), ("count", count.into())]),
    );
    match (round.opened_on, round.closed_on) {
        (Some(opened), Some(closed)) => format!("{guests} {}", locale.period(opened, closed)),
        _ => guests,
    }
}

/// Made-up answers are labelled where nobody can miss it.
pub(super) fn synthetic(page: &ScorecardPage<'_>) -> Markup {
    let is_made_up = |year: &&i32| {
        page.rounds.get(year).is_some_and(|round| round.is_synthetic)
            || page.family.roll_ups.get(year).is_some_and(|roll_up| roll_up.is_synthetic)
    };
    let years: Vec<String> = page.scorecard.years.iter().filter(is_made_up).map(ToString::to_string).collect();
    html! {
        @if !years.is_empty() {
            @let heading = page.locale.text("synthetic-heading");
            @let body = page.locale.text_with("synthetic-body", &[("years", list(page.locale, &years).into())]);
            (ui::components::notice(ui::components::Tone::Care, Some(&heading), &html! { p { (body) } }))
        }
    }
}

/// "2022, 2023 og 2024"
pub(super) fn list(locale: Locale, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            locale.text_with("list-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}

/// The language of the interface, as a language that texts may have.
///
/// # Errors
/// It is none.
pub(super) fn language_of(request: &HttpRequest) -> Result<LanguageTag, Failure> {
    text_language(locale_of(request))
}
