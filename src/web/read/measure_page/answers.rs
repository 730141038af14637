//! How guests answered, year by year.

use maud::{Markup, html};

use super::page::MeasurePage;
use crate::core::scorecard::detail::{Answer, Distribution, Shape, YearCounts};
use crate::draw::charts::Alternative;
use crate::draw::stacked::{Row, Stacked, share_bar, stacked, swatch};
use crate::web::read::page::list;
use crate::web::ui::components::{card, table};

const ID: &str = "answers";

pub(super) fn section(page: &MeasurePage<'_>) -> Markup {
    let Some(distribution) = &page.detail.distribution else { return html! {} };
    let others: Vec<String> = distribution.other_years.iter().map(ToString::to_string).collect();
    let body = html! {
        @match distribution.shape {
            Shape::Scale => {
                p.soft { (page.text("measure-answers-help")) }
                (key(page, distribution))
                (drawing(page, distribution))
                details { summary { (page.text("measure-answers-table")) } (figures(page, distribution, false)) }
            }
            Shape::Bars => (figures(page, distribution, true)),
        }
        @if !others.is_empty() {
            @let years = list(page.locale, &others);
            p.soft { (page.locale.text_with("measure-answers-left-out", &[("years", years.into())])) }
        }
    };
    card(&page.text("measure-answers"), &body)
}

/// "4 Fornøyd"; an option by its text alone.
fn name(page: &MeasurePage<'_>, shape: Shape, answer: &Answer) -> String {
    let survey = page.detail.survey.as_ref();
    match (&answer.text, survey) {
        (Some(text), Some(survey)) if shape == Shape::Scale => {
            format!("{} {}", answer.key, survey.say(text, &page.language))
        }
        (Some(text), Some(survey)) => survey.say(text, &page.language).to_owned(),
        _ => answer.key.clone(),
    }
}

fn key(page: &MeasurePage<'_>, distribution: &Distribution) -> Markup {
    let points = distribution.answers.len();
    html! {
        ul.key {
            @for (place, answer) in distribution.answers.iter().enumerate() {
                li { (swatch(ID, place, points)) (name(page, distribution.shape, answer)) }
            }
        }
    }
}

fn drawing(page: &MeasurePage<'_>, distribution: &Distribution) -> Markup {
    let locale = page.locale;
    let answers = |answered: u64| {
        locale.text_with("answers", &[("number", locale.whole(answered).into()), ("count", answered.into())])
    };
    let row = |year: &YearCounts| Row {
        label: year.year.to_string(),
        note: answers(year.answered),
        parts: year.shares().map(|share| (share, locale.percent(share, 0))).collect(),
    };
    let described = |year: &YearCounts| {
        let said: Vec<String> = distribution
            .answers
            .iter()
            .zip(year.shares())
            .map(|(answer, share)| format!("{}: {}", name(page, distribution.shape, answer), locale.percent(share, 0)))
            .collect();
        format!("{}: {}.", year.year, said.join(", "))
    };
    let alternative = Alternative {
        id: ID.to_owned(),
        title: page.title().to_owned(),
        title_language: page.title_language(),
        description: distribution.years.iter().map(described).collect::<Vec<_>>().join(" "),
    };
    stacked(&Stacked { alternative, rows: distribution.years.iter().map(row).collect() })
}

/// A row for each answer and a column for each year; with a bar for the latest where nothing else is drawn.
fn figures(page: &MeasurePage<'_>, distribution: &Distribution, has_bars: bool) -> Markup {
    let locale = page.locale;
    let rows: Vec<Vec<Markup>> = distribution
        .answers
        .iter()
        .enumerate()
        .map(|(place, answer)| {
            let label = html! {
                (name(page, distribution.shape, answer))
                @if answer.counts { small { (page.text("measure-answers-counted")) } }
            };
            let years = distribution.years.iter().enumerate().map(|(column, year)| {
                let count = year.counts.get(place).copied().unwrap_or_default();
                let share = year.shares().nth(place).unwrap_or_default();
                let values = [("share", locale.percent(share, 0).into()), ("number", locale.whole(count).into())];
                html! {
                    (locale.text_with("measure-share-of", &values))
                    @if has_bars && column + 1 == distribution.years.len() { (share_bar(share)) }
                }
            });
            std::iter::once(label).chain(years).collect()
        })
        .collect();
    let years = distribution.years.iter().map(|year| year.year.to_string());
    let headings: Vec<String> = std::iter::once(page.text("measure-column-answer")).chain(years).collect();
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    table(&page.text("measure-answers-table"), &headings, &rows)
}
