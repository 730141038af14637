//! One dimension: its verdict, what it is for, and its measures.

use maud::{Markup, html};

use crate::core::card::PassRule;
use crate::core::ids::Code;
use crate::core::scorecard::{Dimension, DimensionVerdict};
use crate::locale::score_sentence;
use crate::web::read::page::ScorecardPage;
use crate::web::read::rows;
use crate::web::ui::text::{listed, with_markup};
use crate::web::ui::verdict::dimension_badge;

pub(super) fn section(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let id = format!("dimension-{}", dimension.definition.code);
    html! {
        section.dimension aria-labelledby=(id) {
            div.dimension-head {
                h2 id=(id) { (page.say(&dimension.definition.title)) }
                div.dimension-verdict {
                    (dimension_badge(page.locale, &dimension.verdict))
                    (because(page, dimension))
                }
            }
            (purpose(page, dimension))
            (rows::table(page, dimension))
            @if let Some(score) = &dimension.score { p.score.soft { (score_sentence(page.locale, score)) } }
        }
    }
}

/// Which measures decided against it, or are waited for.
fn because(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let because = |key: &str, codes: &[Code]| {
        let measures = dimension.measures.iter().filter(|measure| codes.contains(&measure.definition.code));
        let titles: Vec<Markup> = measures.map(|measure| page.say(&measure.definition.title)).collect();
        html! { p.soft { (with_markup(page.locale, key, "measures", &listed(&titles))) } }
    };
    match &dimension.verdict {
        DimensionVerdict::Failed { missed, .. } => because("dimension-missed", missed),
        DimensionVerdict::Open { waiting_for } => because("dimension-waits", waiting_for),
        DimensionVerdict::Passed { .. } | DimensionVerdict::NoTarget => html! {},
    }
}

/// The goals that it serves, its success factors, and when it passes.
fn purpose(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    let (locale, card) = (page.locale, &page.scorecard.definition);
    let say = |text| page.say(text);
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

fn rule(page: &ScorecardPage<'_>, dimension: &Dimension) -> Markup {
    match &dimension.definition.passes_when {
        PassRule::All => html! { (page.locale.text("rule-all")) },
        PassRule::Lead(code) => {
            let lead = page.scorecard.definition.measure(code.as_str());
            let title = lead.map_or_else(|| html! {}, |lead| page.say(&lead.title));
            with_markup(page.locale, "rule-lead", "measure", &title)
        }
    }
}
