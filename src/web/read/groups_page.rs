//! The measures by the guests' background: the groups that may be shown, each with its dot and interval.

use maud::{Markup, html};

use super::figure;
use super::page::scorecard_path;
use crate::core::ids::Code;
use crate::core::release::{SMALLEST_FOR_DISTRIBUTION, SMALLEST_FOR_EXTREME_SHARE};
use crate::core::scorecard::question_of;
use crate::core::scorecard::{Figure, GroupedMeasure, Outcome};
use crate::core::survey::{Answering, Choice, LanguageTag, SurveyVersion};
use crate::core::unit::Unit;
use crate::flows::read::groups::BreakdownReading;
use crate::locale::Locale;
use crate::web::ui;
use crate::web::ui::components::{Tone, notice, table};

/// What the groups of one measure need beside it.
#[derive(Clone, Debug)]
pub struct GroupsView<'a> {
    pub locale: Locale,
    /// The language of the survey's and the scorecard's own texts.
    pub language: &'a LanguageTag,
    /// What the measure is called.
    pub title: &'a str,
    /// What the round asked.
    pub survey: &'a SurveyVersion,
    pub measure: &'a GroupedMeasure,
}

/// The groups of one measure: a table for each background question, all guests in its first row, and why groups are missing.
#[must_use]
pub fn groups(view: &GroupsView<'_>) -> Markup {
    if is_in_a_score(view) {
        return html! { p { (view.locale.text("groups-in-score")) } };
    }
    let backgrounds = view.survey.definition().breakdowns.iter();
    let tables: Vec<(Markup, bool)> = backgrounds.filter_map(|background| by_one(view, background)).collect();
    let is_some_missing =
        tables.len() < view.survey.definition().breakdowns.len() || tables.iter().any(|(_, all)| !all);
    html! {
        @for (table, _) in &tables { (table) }
        @if tables.is_empty() { p { (view.locale.text("groups-none")) } }
        @if is_some_missing { p.soft { (why_missing(view.locale)) } }
    }
}

/// Whether the measure's question is one of a score: those are in no group, however large (decision 0020).
fn is_in_a_score(view: &GroupsView<'_>) -> bool {
    let scores = &view.survey.definition().scores;
    let question = question_of(&view.measure.definition);
    question.is_some_and(|question| scores.iter().any(|score| score.questions.contains(question)))
}

fn why_missing(locale: Locale) -> String {
    let limits = [
        ("smallest", locale.whole(SMALLEST_FOR_DISTRIBUTION).into()),
        ("sensitive", locale.whole(SMALLEST_FOR_EXTREME_SHARE).into()),
    ];
    locale.text_with("groups-missing", &limits)
}

/// By one background question, and whether every group of it is there; none when no group is.
fn by_one(view: &GroupsView<'_>, background: &Code) -> Option<(Markup, bool)> {
    let locale = view.locale;
    let question = view.survey.question(background.as_str())?;
    let Answering::One { options } = &question.answer else { return None };
    let shown = view.measure.groups.get(background).filter(|groups| !groups.is_empty())?;
    let rows: Vec<(Option<&Choice>, &Outcome)> = std::iter::once((None, &view.measure.whole))
        .chain(options.iter().filter_map(|option| Some((Some(option), shown.get(&option.code)?))))
        .collect();
    let drawn: Vec<&Figure> = rows.iter().filter_map(|(_, outcome)| outcome.figure()).collect();
    let cells = rows.iter().map(|(option, outcome)| {
        let name = option.map_or_else(
            || locale.text("groups-all"),
            |option| view.survey.say(&option.text, view.language).to_owned(),
        );
        let drawing = outcome.figure().map(|figure| {
            let group = option.map_or("all", |option| option.code.as_str());
            let id = format!("drawing-{}-{background}-{group}", view.measure.definition.code);
            let title = format!("{}: {name}", view.title);
            figure::beside(locale, &view.measure.definition, (id, title), figure, &drawn)
        });
        let told = figure::cells(locale, &view.measure.definition, outcome);
        [html! { (name) }, drawing.unwrap_or_default()].into_iter().chain(told).collect()
    });
    let headings = [
        "groups-column-group",
        "units-column-drawing",
        "units-column-figure",
        "units-column-interval",
        "units-column-answers",
    ]
    .map(|key| locale.text(key));
    let caption = view.survey.say(&question.text, view.language);
    let cells: Vec<Vec<Markup>> = cells.collect();
    Some((table(caption, &headings.each_ref().map(String::as_str), &cells), shown.len() == options.len()))
}

/// All measures of a unit's round by background.
#[derive(Clone, Debug)]
pub struct GroupsPage<'a> {
    pub locale: Locale,
    pub language: LanguageTag,
    pub unit: &'a Unit,
    pub year: i32,
    /// None for a unit whose figures are sums: these are not broken down.
    pub reading: Option<&'a BreakdownReading>,
    /// The units right below, where the figures of the sum are broken down.
    pub below: &'a [Unit],
    pub frame: &'a ui::layout::Frame<'a>,
}

/// The figures by background as a page.
#[must_use]
pub fn page(page: &GroupsPage<'_>) -> Markup {
    let locale = page.locale;
    let title = locale.text_with("groups-title", &[("year", page.year.to_string().into())]);
    let content = html! {
        p.facts { a href=(scorecard_path(page.unit.code.as_str(), page.year)) { (page.unit.name) } }
        @match page.reading {
            Some(reading) => (of_round(page, reading)),
            None => {
                p { (locale.text("groups-of-a-sum")) }
                ul {
                    @for unit in page.below {
                        li { a href=(super::family::groups_path(unit.code.as_str(), page.year)) { (unit.name) } }
                    }
                }
            }
        }
    };
    ui::layout::page(page.frame, &title, &content)
}

fn of_round(page: &GroupsPage<'_>, reading: &BreakdownReading) -> Markup {
    let locale = page.locale;
    html! {
        @if reading.is_synthetic {
            @let body = locale.text_with("synthetic-body", &[("years", page.year.to_string().into())]);
            (notice(Tone::Care, Some(&locale.text("synthetic-heading")), &html! { p { (body) } }))
        }
        @if reading.survey.definition().breakdowns.is_empty() {
            p { (locale.text("groups-not-asked")) }
        } @else {
            p.lead { (locale.text("groups-lead")) }
            @for measure in &reading.measures {
                @let title = reading.definition.say(&measure.definition.title, &page.language);
                section.dimension {
                    div.dimension-head { h2 { (title) } }
                    (groups(&GroupsView { locale, language: &page.language, title, survey: &reading.survey, measure }))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
