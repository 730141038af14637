//! How one measure's figure is drawn and described.

use maud::{Markup, html};

use super::page::ScorecardPage;
use crate::core::card::MeasureDefinition;
use crate::core::release::BLURRED_SHARE;
use crate::core::scorecard::{Figure, Form, Measure, Outcome};
use crate::draw::charts::{Alternative, Axis, Dot, bar, dot};
use crate::locale::{Locale, NO_FIGURE, Written};
use crate::web::ui::text::foreign;

/// "at most 10 %"
pub(super) fn near_none(locale: Locale) -> String {
    locale.text_with("figure-near-none", &[("share", locale.percent(BLURRED_SHARE, 0).into())])
}

/// "at least 90 %"
pub(super) fn near_all(locale: Locale) -> String {
    locale.text_with("figure-near-all", &[("share", locale.percent(1.0 - BLURRED_SHARE, 0).into())])
}

/// "at most 1,8"
pub(super) fn near_lowest(locale: Locale, bound: f64) -> String {
    locale.text_with("figure-near-none", &[("share", locale.decimal(bound, 1).into())])
}

/// "at least 4,2"
pub(super) fn near_highest(locale: Locale, bound: f64) -> String {
    locale.text_with("figure-near-all", &[("share", locale.decimal(bound, 1).into())])
}

/// The chart of a measure; nothing where there is no figure to draw.
pub(super) fn drawing(page: &ScorecardPage<'_>, measure: &Measure) -> Markup {
    let Some(figure) = measure.now().figure() else { return html! {} };
    let before = measure.change.as_ref().map(|change| change.before);
    let chart = Dot {
        alternative: alternative(page, measure, figure),
        axis: axis(page.locale, figure.form, [measure.target, before, Some(highest(figure))].into_iter().flatten()),
        value: figure.value,
        interval: figure.interval().map(|interval| (interval.low, interval.high)),
        target: measure.target,
        before,
    };
    match figure.form {
        Form::Score { .. } | Form::Share => dot(&chart),
        // A bar with nothing to hold against it only says how long we drew it.
        Form::Amount { .. } if chart.target.is_none() && before.is_none() && chart.interval.is_none() => html! {},
        Form::Amount { .. } => bar(&chart),
    }
}

/// A figure in one of several rows under each other: the dot and its whisker, or a bar. `others` are the figures of all rows, so
/// that their bars are drawn on one scale.
pub(super) fn beside(
    locale: Locale,
    definition: &MeasureDefinition,
    (id, title): (String, String),
    figure: &Figure,
    others: &[&Figure],
) -> Markup {
    let chart = Dot {
        alternative: Alternative {
            id,
            title,
            title_language: None,
            description: said(locale, Written::plain(locale, definition, figure), figure).join(" "),
        },
        axis: axis(locale, figure.form, others.iter().map(|other| highest(other))),
        value: figure.value,
        interval: figure.interval().map(|interval| (interval.low, interval.high)),
        target: None,
        before: None,
    };
    match figure.form {
        Form::Score { .. } | Form::Share => dot(&chart),
        Form::Amount { .. } => bar(&chart),
    }
}

/// The figure in words, where the true figure may lie, and how many answered: three cells of a row.
pub(super) fn cells(locale: Locale, definition: &MeasureDefinition, outcome: &Outcome) -> [Markup; 3] {
    let none = || html! { span aria-hidden="true" { (NO_FIGURE) } };
    let answers = |answered: u64| {
        let values = [("number", locale.whole(answered).into()), ("count", answered.into())];
        html! { (locale.text_with("answers", &values)) }
    };
    match outcome {
        Outcome::Missing => {
            let missing = locale.text("figure-missing");
            [html! { span aria-hidden="true" { (NO_FIGURE) } span.visually-hidden { (missing) } }, none(), none()]
        }
        Outcome::TooFew => [html! { (locale.text("figure-too-few")) }, none(), none()],
        Outcome::NearNone { answered } => [html! { (near_none(locale)) }, none(), answers(*answered)],
        Outcome::NearAll { answered } => [html! { (near_all(locale)) }, none(), answers(*answered)],
        Outcome::NearLowest { answered, bound } => {
            [html! { (near_lowest(locale, *bound)) }, none(), answers(*answered)]
        }
        Outcome::NearHighest { answered, bound } => {
            [html! { (near_highest(locale, *bound)) }, none(), answers(*answered)]
        }
        Outcome::Known(figure) => {
            let written = Written::plain(locale, definition, figure);
            let interval = figure.interval().map(|interval| {
                let (low, high) = (written.value(interval.low), written.value(interval.high));
                locale.text_with("figure-between", &[("low", low.into()), ("high", high.into())])
            });
            [
                html! { b { (written.value(figure.value)) } },
                interval.map_or_else(none, |text| html! { (text) }),
                figure.answered.map_or_else(none, answers),
            ]
        }
    }
}

/// The furthest that a drawing of the figure reaches.
fn highest(figure: &Figure) -> f64 {
    figure.interval().map_or(figure.value, |interval| interval.high.max(figure.value))
}

fn axis(locale: Locale, form: Form, seen: impl Iterator<Item = f64>) -> Axis {
    match form {
        Form::Score { lowest, highest } => Axis { lowest, highest, ticks: scale_ticks(locale, lowest, highest) },
        Form::Share => Axis {
            lowest: 0.0,
            highest: 1.0,
            ticks: [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| (share, locale.percent(share, 0))).into(),
        },
        Form::Amount { .. } => {
            let highest = nice_end(seen.fold(0.0, f64::max));
            Axis { lowest: 0.0, highest, ticks: vec![(0.0, locale.whole(0)), (highest, locale.decimal(highest, 0))] }
        }
    }
}

/// Every point of a scale, or only its ends where there are too many to read.
fn scale_ticks(locale: Locale, lowest: f64, highest: f64) -> Vec<(f64, String)> {
    let label = |value: f64| (value, locale.decimal(value, 0));
    if highest - lowest > 11.0 || highest <= lowest {
        return vec![label(lowest), label(highest)];
    }
    let steps = std::iter::successors(Some(lowest), |value| Some(value + 1.0));
    steps.take_while(|value| *value <= highest + 0.5).map(label).collect()
}

/// The next round number: one, two, two and a half or five times a power of ten, with a little room.
fn nice_end(highest: f64) -> f64 {
    if !(highest.is_finite() && highest > 0.0) {
        return 1.0;
    }
    let power = 10_f64.powf(highest.log10().floor()).max(1.0);
    let round = [1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0].map(|step| step * power);
    round.into_iter().find(|end| *end >= highest).unwrap_or(highest)
}

/// The least height of the small line over the years: a quarter of a scale, or a fifth of an amount.
pub(super) fn least_span(measure: &Measure) -> f64 {
    match measure.now().figure() {
        Some(Figure { form: Form::Score { lowest, highest }, .. }) => (highest - lowest) / 4.0,
        Some(Figure { form: Form::Share, .. }) => 0.25,
        Some(figure) => figure.value.abs() / 5.0,
        None => 0.0,
    }
}

/// The figure and where the true one may lie, in words.
fn said(locale: Locale, written: Written, figure: &Figure) -> Vec<String> {
    let mut said = vec![match figure.form {
        Form::Score { lowest, highest } => locale.text_with(
            "drawing-score",
            &[
                ("value", written.value(figure.value).into()),
                ("lowest", locale.decimal(lowest, 0).into()),
                ("highest", locale.decimal(highest, 0).into()),
            ],
        ),
        Form::Share | Form::Amount { .. } => {
            locale.text_with("drawing-value", &[("value", written.value(figure.value).into())])
        }
    }];
    if let Some(interval) = figure.interval() {
        let (low, high) = (written.value(interval.low), written.value(interval.high));
        said.push(locale.text_with("drawing-interval", &[("low", low.into()), ("high", high.into())]));
    }
    said
}

/// The drawing in words.
fn alternative(page: &ScorecardPage<'_>, measure: &Measure, figure: &Figure) -> Alternative {
    let locale = page.locale;
    let written = Written::of(locale, measure, figure);
    let mut said = said(locale, written, figure);
    if let Some(target) = measure.target {
        said.push(locale.text_with("drawing-target", &[("target", written.target(target).into())]));
    }
    if let Some(change) = &measure.change {
        let before = written.value(change.before);
        let values = [("value", before.into()), ("year", change.from_year.to_string().into())];
        said.push(locale.text_with("drawing-before", &values));
    }
    let (card, title) = (&page.scorecard.definition, &measure.definition.title);
    Alternative {
        id: format!("drawing-{}", measure.definition.code),
        title: card.say(title, &page.language).to_owned(),
        title_language: foreign(title, &page.language, &card.default_language).cloned(),
        description: said.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::nice_end;

    #[test]
    fn a_bar_ends_at_a_round_number_beyond_it() {
        for (highest, end) in
            [(3341.0, 4000.0), (3000.0, 3000.0), (59_400.0, 60_000.0), (7.7, 8.0), (0.0, 1.0), (0.3, 1.0)]
        {
            assert!((nice_end(highest) - end).abs() < 1e-9, "{highest}");
        }
        assert!(nice_end(f64::NAN).is_finite() && nice_end(f64::INFINITY).is_finite());
    }
}
