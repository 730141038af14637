//! The rows of a dimension: one measure each, with its figure, change, verdict and plain sentence.

use maud::{Markup, html};

use super::page::{ScorecardPage, measure_path};
use super::{family, figure};
use crate::core::scorecard::{Dimension, Measure, Outcome};
use crate::draw::charts::{Alternative, Sparkline, sparkline};
use crate::locale::{NO_FIGURE, Written, change_words, sentence, written_difference};
use crate::web::ui::verdict::badge;

/// The table of a dimension. On a phone each row becomes a card; the roles keep it a table for screen readers.
pub(super) fn table(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let locale = page.locale;
    html! {
        table.measures role="table" {
            caption.visually-hidden { (page.say(&dimension.definition.title)) }
            thead role="rowgroup" {
                tr role="row" {
                    th.name scope="col" role="columnheader" { (locale.text("column-measure")) }
                    th.drawing scope="col" role="columnheader" { (locale.text("column-drawing")) }
                    @for year in &page.scorecard.years {
                        @let is_current = *year == page.scorecard.year;
                        th.num.current[is_current] scope="col" role="columnheader" { (year) }
                    }
                    th.num.change scope="col" role="columnheader" { (from_year(page)) }
                    th.trend scope="col" role="columnheader" { (locale.text("column-trend")) }
                    th.judged scope="col" role="columnheader" { (locale.text("column-verdict")) }
                }
            }
            tbody role="rowgroup" { @for measure in &dimension.measures { (row(page, measure)) } }
        }
    }
}

fn from_year(page: &ScorecardPage<'_>) -> String {
    page.locale.text_with("column-change", &[("year", (page.scorecard.year - 1).to_string().into())])
}

fn row(page: &ScorecardPage<'_>, measure: &Measure) -> Markup {
    let (locale, card) = (page.locale, &page.scorecard.definition);
    let year = page.scorecard.year;
    html! {
        tr role="row" {
            th.name scope="row" role="rowheader" {
                a.measure-title href=(measure_path(page.unit_code, year, &measure.definition.code)) {
                    (page.say(&measure.definition.title))
                }
                span.sentence { (sentence(locale, &page.language, card, measure)) }
                @if let Some(note) = &measure.definition.note {
                    span.note { (page.say(note)) }
                }
                (family::note(page, measure))
            }
            td.drawing role="cell" { (figure::drawing(page, measure)) }
            @for (shown, outcome) in &measure.outcomes {
                @let is_current = *shown == year;
                td.num.earlier[!is_current].current[is_current].is-missing[*outcome == Outcome::Missing] role="cell"
                    data-label=(shown) { (value(page, measure, outcome, is_current)) }
            }
            td.num.change.is-missing[measure.change.is_none()] role="cell" data-label=(from_year(page)) { (change(page, measure)) }
            td.trend role="cell" data-label=(locale.text("column-trend")) { (trend(page, measure)) }
            td.judged role="cell" { (badge(locale, measure.verdict)) }
        }
    }
}

/// A year's figure; with the number of answers where it is this year's.
pub(super) fn value(page: &ScorecardPage<'_>, measure: &Measure, outcome: &Outcome, is_current: bool) -> Markup {
    let locale = page.locale;
    let answers = |answered: u64| {
        let values = [("number", locale.whole(answered).into()), ("count", answered.into())];
        html! { @if is_current { small { (locale.text_with("answers", &values)) } } }
    };
    html! {
        @match outcome {
            Outcome::Missing => {
                span aria-hidden="true" { (NO_FIGURE) }
                span.visually-hidden { (locale.text("figure-missing")) }
            }
            Outcome::TooFew => span.words { (locale.text("figure-too-few")) },
            Outcome::NearNone { answered } => {
                span.words { (figure::near_none(locale)) } (answers(*answered))
            }
            Outcome::NearAll { answered } => {
                span.words { (figure::near_all(locale)) } (answers(*answered))
            }
            Outcome::NearLowest { answered, bound } => {
                span.words { (figure::near_lowest(locale, *bound)) } (answers(*answered))
            }
            Outcome::NearHighest { answered, bound } => {
                span.words { (figure::near_highest(locale, *bound)) } (answers(*answered))
            }
            Outcome::Known(known) => {
                @let written = if is_current {
                    Written::of(locale, measure, known)
                } else {
                    Written::usual(locale, measure, known)
                };
                b { (written.value(known.value)) }
                @if let Some(answered) = known.answered { (answers(answered)) }
                @if is_current && known.is_estimate() { small { (locale.text("figure-estimate")) } }
            }
        }
    }
}

/// The change from last year, and whether it is more than chance.
fn change(page: &ScorecardPage<'_>, measure: &Measure) -> Markup {
    let locale = page.locale;
    html! {
        @match (&measure.change, measure.now().figure()) {
            (Some(change), Some(now)) => {
                @let (written, words) = (
                    written_difference(locale, measure, now, change.difference),
                    change_words(locale, change),
                );
                span.difference { (written) }
                // "0, may be chance" would puzzle; what is written as no change needs no more words.
                @if written.starts_with(['+', '−']) && !words.is_empty() { small { (words) } }
            }
            _ => {
                span aria-hidden="true" { (NO_FIGURE) }
                span.visually-hidden { (locale.text("change-missing")) }
            }
        }
    }
}

fn trend(page: &ScorecardPage<'_>, measure: &Measure) -> Markup {
    let locale = page.locale;
    let title = page.scorecard.definition.say(&measure.definition.title, &page.language);
    // A line across a change of the question would draw a trend that nobody measured.
    let in_series = |year: &i32| *year >= measure.series_start;
    let value =
        |(year, outcome): &(i32, Outcome)| outcome.figure().filter(|_| in_series(year)).map(|known| known.value);
    let values: Vec<Option<f64>> = measure.outcomes.iter().map(value).collect();
    let described: Vec<String> = measure
        .outcomes
        .iter()
        .filter(|(year, _)| in_series(year))
        .filter_map(|(year, outcome)| {
            let known = outcome.figure()?;
            Some(format!("{year}: {}", Written::usual(locale, measure, known).value(known.value)))
        })
        .collect();
    let chart = Sparkline {
        alternative: Alternative {
            id: format!("trend-{}", measure.definition.code),
            title: locale.text_with("trend-title", &[("measure", title.to_owned().into())]),
            title_language: None,
            description: described.join(". "),
        },
        values,
        least_span: figure::least_span(measure),
    };
    sparkline(&chart)
}
