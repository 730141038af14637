//! How the figures of one measure are written, so that no written figure says more or less than the verdict.

use super::Locale;
use crate::core::card::{Better, MeasureDefinition, Source};
use crate::core::scorecard::{Figure, Form, Measure, is_on, meets};

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
    /// would otherwise stand on the wrong side of its target.
    #[must_use]
    pub fn of(locale: Locale, measure: &Measure, figure: &Figure) -> Self {
        let definition = &measure.definition;
        let needed = measure.target.map_or(0, |target| needed(figure.form == Form::Share, target));
        let usual = definition.decimals().max(needed);
        let decimals = figure.decimals(usual, measure.target, definition.better);
        let plain = Self { locale, form: figure.form, decimals };
        match (figure.form, measure.target) {
            (Form::Amount { round_to: Some(_) }, Some(target))
                if is_misleading(&plain, figure.value, target, definition.better) =>
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

    /// The target, with as many decimals as the values beside it: "4,00", "3 000".
    #[must_use]
    pub fn target(&self, target: f64) -> String {
        match self.form {
            Form::Share => self.locale.percent(target, self.decimals),
            // Only the figure is no more exact than its step; the target is what somebody set.
            Form::Score { .. } | Form::Amount { .. } => self.locale.decimal(target, self.decimals),
        }
    }

    /// How far the written value lies from the written target, without a sign.
    #[must_use]
    pub fn distance(&self, value: f64, target: f64) -> String {
        let step = 10_f64.powi(i32::from(self.decimals));
        let distance = ((self.stepped(value) * step).round() - (target * step).round()).abs() / step;
        self.target(distance)
    }

    /// True when two values are written alike.
    #[must_use]
    pub fn looks_same(&self, one: f64, other: f64) -> bool {
        self.value(one) == self.value(other)
    }

    /// The same with up to three decimals more, so that no end of a range that lies beside the target is written like it.
    #[must_use]
    pub fn apart(self, ends: [f64; 2], target: f64) -> Self {
        let more = (self.decimals..=self.decimals.saturating_add(3)).map(|decimals| Self { decimals, ..self });
        let is_apart = |way: &Self| ends.iter().all(|end| is_on(*end, target) || !way.looks_same(*end, target));
        more.into_iter().find(is_apart).unwrap_or(self)
    }

    /// The value as a multiple of what it is exact to.
    fn stepped(&self, value: f64) -> f64 {
        match self.form {
            Form::Amount { round_to: Some(step) } if step > 0 => (value / f64::from(step)).round() * f64::from(step),
            _ => value,
        }
    }
}

/// The decimals that write `target` without loss.
fn needed(is_share: bool, target: f64) -> u8 {
    let shown = if is_share { target * 100.0 } else { target };
    let is_whole = |decimals: &u8| {
        let steps = shown * 10_f64.powi(i32::from(*decimals));
        (steps - steps.round()).abs() < 1e-6
    };
    (0..MOST_TARGET_DECIMALS).find(is_whole).unwrap_or(MOST_TARGET_DECIMALS)
}

/// A target where no figure stands beside it, with the measure's decimals, or more when it was set with more.
#[must_use]
pub fn written_target(locale: Locale, measure: &MeasureDefinition, target: f64) -> String {
    let is_share = matches!(measure.from, Source::Share { .. });
    let decimals = measure.decimals().max(needed(is_share, target));
    if is_share { locale.percent(target, decimals) } else { locale.decimal(target, decimals) }
}

/// True when the rounded value stands on another side of the target than the value.
fn is_misleading(written: &Written, value: f64, target: f64, better: Better) -> bool {
    meets(value, target, better) != meets(written.stepped(value), target, better)
}

/// A written number as percentage points. "1", "+1" and "−1" are one point, "1.0" are many.
#[must_use]
pub fn percentage_points(locale: Locale, number: String) -> String {
    let is_one = number.trim_start_matches(|sign: char| !sign.is_ascii_digit()) == "1";
    let count = if is_one { 1_u64 } else { 2 };
    locale.text_with("percentage-points", &[("number", number.into()), ("count", count.into())])
}

/// "+0,20", "+12 %-poeng": a change of the measure, as far as it can be read off the written values.
#[must_use]
pub fn written_difference(locale: Locale, measure: &Measure, figure: &Figure, difference: f64) -> String {
    let written = Written::usual(locale, measure, figure);
    match figure.form {
        Form::Share => percentage_points(locale, locale.signed(difference * 100.0, written.decimals)),
        Form::Score { .. } | Form::Amount { .. } => locale.signed(written.stepped(difference), written.decimals),
    }
}
