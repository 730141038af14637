//! The scorecard in ten seconds.

use maud::{Markup, html};

use super::ScorecardPage;
use crate::core::scorecard::DimensionVerdict;
use crate::web::ui::verdict::{Shape, shape};

/// One number of the summary.
struct Card {
    shape: Option<Shape>,
    number: String,
    label: String,
}

/// How many targets are met, how surely, what changed, and how many dimensions pass.
pub(super) fn cards(page: &ScorecardPage<'_>) -> Markup {
    html! {
        section.summary aria-label=(page.locale.text("summary-label")) {
            ul {
                @for card in all(page) {
                    li.is-none[card.number == "0"] {
                        b { @if let Some(kind) = card.shape { (shape(kind)) " " } (card.number) }
                        " " span { (card.label) }
                    }
                }
            }
        }
    }
}

fn all(page: &ScorecardPage<'_>) -> Vec<Card> {
    let (locale, counts) = (page.locale, page.scorecard.counts);
    let counted = |kind: Option<Shape>, number: usize, key: &str| Card {
        shape: kind,
        number: locale.whole(number as u64),
        label: locale
            .text_with(key, &[("count", number.into()), ("year", (page.scorecard.year - 1).to_string().into())]),
    };
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
        counted(Some(Shape::ClearYes), counts.clearly_met, "summary-clearly-met"),
        counted(Some(Shape::UncertainYes), counts.met_within_margin, "summary-met-within-margin"),
        counted(Some(Shape::ClearNo), counts.missed(), "summary-missed"),
    ];
    if counts.undecided > 0 {
        cards.push(counted(Some(Shape::Unknown), counts.undecided, "summary-undecided"));
    }
    cards.push(of(counts.dimensions_passed, dimensions, "summary-dimensions"));
    cards.push(counted(None, counts.real_improvements, "summary-improvements"));
    cards.push(counted(None, counts.real_declines, "summary-declines"));
    cards
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
