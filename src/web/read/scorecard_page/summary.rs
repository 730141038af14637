//! The scorecard in ten seconds.

use maud::{Markup, html};

use crate::core::scorecard::DimensionVerdict;
use crate::web::read::page::ScorecardPage;
use crate::web::ui::verdict::{Shape, shape};

/// One number of the summary.
#[derive(Clone)]
struct Card {
    shape: Option<Shape>,
    number: String,
    label: String,
}

/// How many targets are met, how surely, what changed, and how many dimensions pass. Nothing is counted that there is
/// none of: a year without targets is said to have none.
pub(super) fn cards(page: &ScorecardPage<'_>) -> Markup {
    let cards = [against_targets(page), changes(page)].concat();
    let year = page.scorecard.year.to_string();
    html! {
        section.summary aria-label=(page.locale.text("summary-label")) {
            @if page.scorecard.counts.targets == 0 {
                p { (page.locale.text_with("summary-no-targets", &[("year", year.into())])) }
            }
            @if !cards.is_empty() {
                ul {
                    @for card in cards {
                        li.is-none[card.number == "0"] {
                            b { @if let Some(kind) = card.shape { (shape(kind)) " " } (card.number) }
                            " " span { (card.label) }
                        }
                    }
                }
            }
        }
    }
}

fn against_targets(page: &ScorecardPage<'_>) -> Vec<Card> {
    let (locale, counts) = (page.locale, page.scorecard.counts);
    if counts.targets == 0 {
        return Vec::new();
    }
    let of = |number: usize, total: usize, key: &str| Card {
        shape: None,
        number: locale.text_with(
            "summary-of",
            &[("number", locale.whole(number as u64).into()), ("total", locale.whole(total as u64).into())],
        ),
        label: locale.text_with(key, &[("count", total.into())]),
    };
    let judged = |verdict: &DimensionVerdict| !matches!(verdict, DimensionVerdict::NoTarget);
    let dimensions = page.scorecard.dimensions.iter().filter(|dimension| judged(&dimension.verdict)).count();
    let mut cards = vec![
        of(counts.met(), counts.targets, "summary-met"),
        counted(page, Some(Shape::ClearYes), counts.clearly_met, "summary-clearly-met"),
        counted(page, Some(Shape::UncertainYes), counts.met_within_margin, "summary-met-within-margin"),
        counted(page, Some(Shape::ClearNo), counts.missed(), "summary-missed"),
    ];
    if counts.undecided > 0 {
        cards.push(counted(page, Some(Shape::Unknown), counts.undecided, "summary-undecided"));
    }
    if dimensions > 0 {
        cards.push(of(counts.dimensions_passed, dimensions, "summary-dimensions"));
    }
    cards
}

/// How many real changes there were, where there is a year to compare with.
fn changes(page: &ScorecardPage<'_>) -> Vec<Card> {
    let counts = page.scorecard.counts;
    if page.scorecard.measures().all(|measure| measure.change.is_none()) {
        return Vec::new();
    }
    vec![
        counted(page, None, counts.real_improvements, "summary-improvements"),
        counted(page, None, counts.real_declines, "summary-declines"),
    ]
}

fn counted(page: &ScorecardPage<'_>, shape: Option<Shape>, number: usize, key: &str) -> Card {
    let before = (page.scorecard.year - 1).to_string();
    Card {
        shape,
        number: page.locale.whole(number as u64),
        label: page.locale.text_with(key, &[("count", number.into()), ("year", before.into())]),
    }
}

/// What the marks in the charts mean.
pub(super) fn key(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let year = page.scorecard.year;
    html! {
        ul.key aria-label=(locale.text("key-label")) {
            li {
                svg.chart viewBox="0 0 40 20" width="40" height="20" aria-hidden="true" focusable="false" {
                    line.whisker x1="3" x2="37" y1="10" y2="10" {}
                    circle.now cx="20" cy="10" r="6.5" {}
                }
                (locale.text_with("key-now", &[("year", year.to_string().into())]))
            }
            li {
                svg.chart viewBox="0 0 16 20" width="16" height="20" aria-hidden="true" focusable="false" {
                    circle.before cx="8" cy="10" r="5" {}
                }
                (locale.text_with("key-before", &[("year", (year - 1).to_string().into())]))
            }
            li {
                svg.chart viewBox="0 0 16 20" width="16" height="20" aria-hidden="true" focusable="false" {
                    path.target-line d="M8 3V20" {}
                    path.target-head d="M2.5 0h11l-5.5 8z" {}
                }
                (locale.text("key-target"))
            }
            li { (locale.text("key-uncertain")) }
        }
    }
}
