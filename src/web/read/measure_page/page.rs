//! What the parts of the page of one measure share.

use crate::core::scorecard::detail::Detail;
use crate::core::scorecard::{Form, Measure};
use crate::core::survey::LanguageTag;
use crate::flows::read::scorecard::ScorecardReading;
use crate::locale::{Locale, Written, percentage_points};
use crate::web::read::page::{Family, ScorecardPage};
use crate::web::ui;
use crate::web::ui::text::foreign;

/// One measure of a unit's scorecard.
#[derive(Clone, Debug)]
pub struct MeasurePage<'a> {
    pub locale: Locale,
    /// The language of the scorecard's and the survey's own texts.
    pub language: LanguageTag,
    pub reading: &'a ScorecardReading,
    pub detail: &'a Detail,
    pub frame: &'a ui::layout::Frame<'a>,
}

impl MeasurePage<'_> {
    pub(super) fn measure(&self) -> &Measure {
        &self.detail.measure
    }

    pub(super) fn year(&self) -> i32 {
        self.reading.scorecard.year
    }

    pub(super) fn title(&self) -> &str {
        self.reading.scorecard.definition.say(&self.measure().definition.title, &self.language)
    }

    /// The title's language, where it is not the reader's.
    pub(super) fn title_language(&self) -> Option<LanguageTag> {
        let definition = &self.reading.scorecard.definition;
        foreign(&self.measure().definition.title, &self.language, &definition.default_language).cloned()
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// The page of the whole scorecard, whose drawings and cells stand here too.
    pub(super) fn scorecard(&self) -> ScorecardPage<'_> {
        ScorecardPage {
            locale: self.locale,
            language: self.language.clone(),
            unit_name: &self.reading.unit.name,
            unit_code: self.reading.unit.code.as_str(),
            scorecard: &self.reading.scorecard,
            rounds: &self.reading.rounds,
            years_available: &self.reading.years,
            family: Family::of(self.reading),
            frame: self.frame,
        }
    }
}

/// The way to write a target, also of a year without a figure.
pub(super) fn any_written(page: &MeasurePage<'_>) -> Option<Written> {
    let figure = page.detail.years.iter().rev().find_map(|known| known.outcome.figure())?;
    Some(Written::usual(page.locale, page.measure(), figure))
}

/// A difference in the unit of the measure, with a decimal more than its figures: small changes are worth reading.
pub(super) fn written_step(page: &MeasurePage<'_>, form: Form, step: f64) -> String {
    let decimals = page.measure().definition.decimals();
    match form {
        Form::Share => percentage_points(page.locale, page.locale.decimal(step * 100.0, decimals.saturating_add(1))),
        Form::Score { .. } | Form::Amount { .. } => page.locale.decimal(step, decimals),
    }
}

/// "+0,12", "−3,4 %-poeng".
pub(super) fn signed_step(page: &MeasurePage<'_>, form: Form, step: f64) -> String {
    let decimals = page.measure().definition.decimals();
    match form {
        Form::Share => percentage_points(page.locale, page.locale.signed(step * 100.0, decimals.saturating_add(1))),
        Form::Score { .. } | Form::Amount { .. } => page.locale.signed(step, decimals),
    }
}
