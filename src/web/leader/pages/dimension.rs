//! One dimension: its verdict, what it is for, and its measures.

use maud::{Markup, html};

use super::{ScorecardPage, measure};
use crate::core::ids::Code;
use crate::core::scorecard::{Dimension, DimensionVerdict, PassRule};
use crate::web::ui::verdict::dimension_badge;

pub(super) fn section(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let card = &page.scorecard.definition;
    let id = format!("dimension-{}", dimension.definition.code);
    html! {
        section.dimension aria-labelledby=(id) {
            div.dimension-head {
                h2 id=(id) { (card.say(&dimension.definition.title, &page.language)) }
                div.dimension-verdict {
                    (dimension_badge(page.locale, &dimension.verdict))
                    (because(page, dimension))
                }
            }
            (purpose(page, dimension))
            (measure::table(page, dimension))
        }
    }
}

/// Which measures decided against it, or are waited for.
fn because(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let named = |codes: &[Code]| {
        let measures = dimension.measures.iter().filter(|measure| codes.contains(&measure.definition.code));
        let titles = measures.map(|measure| page.scorecard.definition.say(&measure.definition.title, &page.language));
        titles.collect::<Vec<_>>().join(", ")
    };
    let text = match &dimension.verdict {
        DimensionVerdict::Failed { missed, .. } => {
            Some(page.locale.text_with("dimension-missed", &[("measures", named(missed).into())]))
        }
        DimensionVerdict::Open { waiting_for } => {
            Some(page.locale.text_with("dimension-waits", &[("measures", named(waiting_for).into())]))
        }
        DimensionVerdict::Passed { .. } | DimensionVerdict::NoTarget => None,
    };
    html! { @if let Some(text) = text { p.soft { (text) } } }
}

/// The goals that it serves, its success factors, and when it passes.
fn purpose(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let (locale, card) = (page.locale, &page.scorecard.definition);
    let say = |text| card.say(text, &page.language);
    let serves = |code: &Code| dimension.definition.serves.contains(code);
    html! {
        details.purpose {
            summary { (locale.text("purpose-heading")) }
            div.purpose-columns {
                @if !dimension.definition.serves.is_empty() {
                    div {
                        h3 { (locale.text("purpose-goals")) }
                        ul {
                            @for goal in &card.goals {
                                @let steps: Vec<_> = goal.sub_goals.iter().filter(|step| serves(&step.code)).collect();
                                @if !steps.is_empty() || serves(&goal.code) {
                                    li {
                                        (say(&goal.text))
                                        @if !steps.is_empty() { ul { @for step in steps { li { (say(&step.text)) } } } }
                                    }
                                }
                            }
                        }
                    }
                }
                @if !dimension.definition.success_factors.is_empty() {
                    div {
                        h3 { (locale.text("purpose-factors")) }
                        ul { @for factor in &dimension.definition.success_factors { li { (say(&factor.text)) } } }
                    }
                }
                div {
                    h3 { (locale.text("purpose-rule")) }
                    p { (rule(page, dimension)) }
                }
            }
        }
    }
}

fn rule(page: &ScorecardPage<'_>, dimension: &Dimension) -> String {
    match &dimension.definition.passes_when {
        PassRule::All => page.locale.text("rule-all"),
        PassRule::Lead(code) => {
            let lead = page.scorecard.definition.measure(code.as_str());
            let title = lead.map_or("", |lead| page.scorecard.definition.say(&lead.title, &page.language));
            page.locale.text_with("rule-lead", &[("measure", title.to_owned().into())])
        }
    }
}
