//! One measure in full: in plain words first, with the terms one click away.

mod answers;
mod certainty;
mod change;
mod definition;
mod page;

use maud::{Markup, html};

use super::page::{ScorecardPage, scorecard_path, synthetic};
use super::{figure, method, rows};
use crate::core::card::Source;
use crate::core::evidence::SeriesBreak;
use crate::core::evidence::doubt::Doubt;
use crate::core::release::Asked;
use crate::core::scorecard::detail::YearDetail;
use crate::core::scorecard::{Figure, Outcome};
use crate::locale::{NO_FIGURE, Written, doubt_words, sentence};
use crate::web::ui;
use crate::web::ui::components::{Tone, card, notice, table};
use crate::web::ui::verdict::badge;
pub use page::MeasurePage;
use page::any_written;

/// The measure as a page.
#[must_use]
pub fn detail(page: &MeasurePage<'_>) -> Markup {
    let locale = page.locale;
    let year = page.year();
    let title = locale
        .text_with("measure-title", &[("measure", page.title().to_owned().into()), ("year", year.to_string().into())]);
    let back = locale.text_with("measure-back", &[("year", year.to_string().into())]);
    let scorecard = page.scorecard();
    let content = html! {
        p.facts {
            strong { (page.reading.unit.name) } " · "
            a href=(scorecard_path(page.reading.unit.code.as_str(), year)) { (back) }
        }
        (synthetic(&scorecard))
        (summary(page, &scorecard))
        (doubts(page))
        (answers::section(page))
        (card(&locale.text("measure-years"), &years(page, &scorecard)))
        (change::section(page))
        (change::trend(page))
        (certainty::planning(page))
        (certainty::per_guest(page))
        (definition::section(page))
        (sources(page, &scorecard))
    };
    ui::layout::page(page.frame, &title, &content)
}

fn summary(page: &MeasurePage<'_>, scorecard: &ScorecardPage<'_>) -> Markup {
    let (locale, measure) = (page.locale, page.measure());
    let definition = &page.reading.scorecard.definition;
    html! {
        section.card.detail-summary {
            div {
                p { (badge(locale, measure.verdict)) }
                p.detail-sentence { (sentence(locale, &page.language, definition, measure)) }
                @if let Some(note) = &measure.definition.note { p.soft { (scorecard.say(note)) } }
            }
            (figure::drawing(scorecard, measure))
        }
    }
}

/// The releases that the figures come from; nothing for what is counted by staff.
fn sources(page: &MeasurePage<'_>, scorecard: &ScorecardPage<'_>) -> Markup {
    let is_counted = matches!(page.measure().definition.from, Source::Count { .. });
    let years: Vec<i32> = page.detail.years.iter().map(|known| known.year).collect();
    html! { @if !is_counted { (method::rounds(scorecard, &years)) } }
}

/// What was typed in and cannot be right.
fn doubts(page: &MeasurePage<'_>) -> Markup {
    let found: Vec<(&YearDetail, &Doubt)> =
        page.detail.years.iter().filter_map(|known| Some((known, known.doubt.as_ref()?))).collect();
    html! {
        @for (known, doubt) in found {
            @let year = known.year.to_string();
            (notice(Tone::Care, Some(&year), &html! { p { (doubt_words(page.locale, doubt)) } }))
        }
    }
}

/// Value, interval, answers and target, year by year.
fn years(page: &MeasurePage<'_>, scorecard: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let rows: Vec<Vec<Markup>> = page
        .detail
        .years
        .iter()
        .map(|known| {
            let figure = known.outcome.figure();
            let written = figure.map(|figure| written(page, known, figure));
            let interval = written.zip(figure.and_then(Figure::interval));
            let answered = figure.and_then(|figure| figure.answered);
            let target = known.target.zip(any_written(page));
            vec![
                html! { (known.year) },
                html! {
                    (rows::value(scorecard, page.measure(), &known.outcome, false))
                    @for remark in remarks(page, known) { small { (remark) } }
                },
                html! {
                    @match interval {
                        Some((written, interval)) => {
                            @let (low, high) = (written.value(interval.low), written.value(interval.high));
                            (locale.text_with("measure-range", &[("low", low.into()), ("high", high.into())]))
                        }
                        None => (NO_FIGURE),
                    }
                },
                html! { @match answered { Some(answered) => (locale.whole(answered)), None => (NO_FIGURE) } },
                html! { @match target { Some((target, written)) => (written.value(target)), None => (NO_FIGURE) } },
            ]
        })
        .collect();
    let headings = [
        "method-column-year",
        "measure-column-figure",
        "measure-column-interval",
        "label-answers",
        "measure-column-target",
    ]
    .map(|key| locale.text(key));
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    html! {
        (table(page.title(), &headings, &rows))
        details { summary { (page.text("measure-terms")) } p { (page.text("method-interval")) } }
    }
}

fn written(page: &MeasurePage<'_>, known: &YearDetail, figure: &Figure) -> Written {
    if known.year == page.year() {
        Written::of(page.locale, page.measure(), figure)
    } else {
        Written::usual(page.locale, page.measure(), figure)
    }
}

/// Where a year's figure comes from, and why it stands alone.
fn remarks(page: &MeasurePage<'_>, known: &YearDetail) -> Vec<String> {
    let reported = known.outcome.figure().is_some_and(Figure::is_reported).then(|| page.text("measure-reported"));
    let broken = known.series_break.filter(|_| known.outcome != Outcome::Missing).map(|found| {
        page.text(match found {
            SeriesBreak::Scale => "measure-other-scale",
            SeriesBreak::Question => "measure-other-question",
        })
    });
    let asked = known.asked.map(|asked| asked_words(page, asked));
    reported.into_iter().chain(broken).chain(asked).collect()
}

/// Who was not asked has not skipped anything.
fn asked_words(page: &MeasurePage<'_>, asked: Asked) -> String {
    let whole = |number: u64| page.locale.whole(number).into();
    let told = [("asked", whole(asked.asked)), ("not_asked", whole(asked.not_asked))];
    match asked.skipped {
        Some(skipped) => {
            let [asked, not_asked] = told;
            page.locale.text_with("measure-asked-skipped", &[asked, not_asked, ("skipped", whole(skipped))])
        }
        None => page.locale.text_with("measure-asked", &told),
    }
}
