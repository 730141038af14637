//! How the figures of one measure are written, so that no written figure says more or less than the verdict.

use super::Locale;
use crate::core::scorecard::{Better, Figure, Form, Measure, MeasureDefinition};

/// The way of writing every value of one measure: its figure, bounds, target and earlier years alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Written {
    locale: Locale,
    form: Form,
    decimals: u8,
}

/// Targets are typed by people; nobody types more decimals than this.
const MOST_TARGET_DECIMALS: u8 = 4;

impl Written {
    /// The way to write `figure` of `measure`: with more decimals than usual, or without rounding to thousands, when it
    /// would otherwise look equal to a target that it misses.
    #[must_use]
    pub fn of(locale: Locale, measure: &Measure, figure: &Figure) -> Self {
        let definition = &measure.definition;
        let decimals = figure.decimals(definition.decimals(), measure.target, definition.better);
        let plain = Self { locale, form: figure.form, decimals };
        match (figure.form, measure.target) {
            (Form::Amount { round_to: Some(_) }, Some(target))
                if looks_met(&plain, figure.value, target, definition.better) =>
            {
                Self { form: Form::Amount { round_to: None }, ..plain }
            }
            _ => plain,
        }
    }

    /// The way to write the measure's values in a year that no target is held against.
    #[must_use]
    pub fn usual(locale: Locale, measure: &Measure, figure: &Figure) -> Self {
        Self::plain(locale, &measure.definition, figure)
    }

    /// The way to write a figure of the measure beside others of its kind: of several units, or of several groups of guests.
    #[must_use]
    pub fn plain(locale: Locale, measure: &MeasureDefinition, figure: &Figure) -> Self {
        Self { locale, form: figure.form, decimals: measure.decimals() }
    }

    /// A value of the measure: "4,38", "74,6 %", "59 000".
    #[must_use]
    pub fn value(&self, value: f64) -> String {
        match self.form {
            Form::Score { .. } => self.locale.decimal(value, self.decimals),
            Form::Share => self.locale.percent(value, self.decimals),
            Form::Amount { .. } => self.locale.decimal(self.stepped(value), self.decimals),
        }
    }

    /// The target beside an interval: as many decimals as the values have, or more when it was set with more.
    #[must_use]
    pub fn target(&self, target: f64) -> String {
        self.target_with(target, self.decimals.max(self.needed(target)))
    }

    /// The target on its own, as short as it can be: "4,0", "3 000".
    #[must_use]
    pub fn short_target(&self, target: f64) -> String {
        let least = u8::from(matches!(self.form, Form::Score { .. }));
        self.target_with(target, self.needed(target).max(least))
    }

    /// How far the written value lies from the written target, without a sign.
    #[must_use]
    pub fn distance(&self, value: f64, target: f64) -> String {
        let step = 10_f64.powi(i32::from(self.decimals.max(self.needed(target))));
        let distance = ((self.stepped(value) * step).round() - (target * step).round()).abs() / step;
        self.target_with(distance, self.needed(distance).max(self.decimals))
    }

    /// True when two values are written alike.
    #[must_use]
    pub fn looks_same(&self, one: f64, other: f64) -> bool {
        self.value(one) == self.value(other)
    }

    fn target_with(&self, target: f64, decimals: u8) -> String {
        match self.form {
            Form::Share => self.locale.percent(target, decimals),
            Form::Score { .. } | Form::Amount { .. } => self.locale.decimal(target, decimals),
        }
    }

    /// The decimals that write `target` without loss.
    fn needed(&self, target: f64) -> u8 {
        let shown = if self.form == Form::Share { target * 100.0 } else { target };
        let is_whole = |decimals: &u8| {
            let steps = shown * 10_f64.powi(i32::from(*decimals));
            (steps - steps.round()).abs() < 1e-6
        };
        (0..MOST_TARGET_DECIMALS).find(is_whole).unwrap_or(MOST_TARGET_DECIMALS)
    }

    /// The value as a multiple of what it is exact to.
    fn stepped(&self, value: f64) -> f64 {
        match self.form {
            Form::Amount { round_to: Some(step) } if step > 0 => (value / f64::from(step)).round() * f64::from(step),
            _ => value,
        }
    }
}

/// True when rounding hides that the value misses.
fn looks_met(written: &Written, value: f64, target: f64, better: Better) -> bool {
    let shown = written.stepped(value);
    match better {
        Better::Higher | Better::Neither => value < target && shown >= target,
        Better::Lower => value > target && shown <= target,
    }
}

/// "+0,20", "+12 %-poeng": a change of the measure, as far as it can be read off the written values.
#[must_use]
pub fn written_difference(locale: Locale, measure: &Measure, figure: &Figure, difference: f64) -> String {
    let written = Written::usual(locale, measure, figure);
    match figure.form {
        Form::Share => {
            let points = locale.signed(difference * 100.0, written.decimals);
            locale.text_with("percentage-points", &[("number", points.into())])
        }
        Form::Score { .. } | Form::Amount { .. } => locale.signed(written.stepped(difference), written.decimals),
    }
}
