//! Verdicts as a word, a shape and a colour: any two of them may be lost, and the third still tells.
//!
//! Met is round with a tick, missed is a diamond with a cross; filled is clear, outlined is uncertain.

use maud::{Markup, html};

use crate::core::scorecard::{DimensionVerdict, Verdict};
use crate::locale::Locale;

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    ClearYes,
    UncertainYes,
    UncertainNo,
    ClearNo,
    /// A target, but nothing to hold against it.
    Unknown,
    NoTarget,
}

impl Shape {
    const fn class(self) -> &'static str {
        match self {
            Self::ClearYes => "verdict is-good",
            Self::UncertainYes => "verdict is-care",
            Self::UncertainNo => "verdict is-care-bad",
            Self::ClearNo => "verdict is-bad",
            Self::Unknown | Self::NoTarget => "verdict is-none",
        }
    }
}

/// The shape alone, hidden from screen readers: a word always stands beside it.
#[must_use]
pub fn shape(shape: Shape) -> Markup {
    html! {
        svg.shape viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" focusable="false" {
            @match shape {
                Shape::ClearYes => {
                    circle.solid cx="11" cy="11" r="10" {}
                    path.cut d="M6 11.5l3.5 3.5 6.5-7.5" {}
                }
                Shape::UncertainYes => {
                    circle.hollow cx="11" cy="11" r="9" {}
                    path.line d="M6.5 11.5l3.2 3.2 5.8-6.8" {}
                }
                Shape::UncertainNo => {
                    path.hollow d="M11 1.6L20.4 11 11 20.4 1.6 11z" {}
                    path.line d="M8 8l6 6M14 8l-6 6" {}
                }
                Shape::ClearNo => {
                    path.solid d="M11 .4L21.6 11 11 21.6.4 11z" {}
                    path.cut d="M7.8 7.8l6.4 6.4M14.2 7.8l-6.4 6.4" {}
                }
                Shape::Unknown => {
                    circle.dashed cx="11" cy="11" r="9" {}
                    path.line d="M8.3 8.6a2.8 2.8 0 1 1 3.9 2.9c-.9.4-1.2.8-1.2 1.7M11 15.6v.5" {}
                }
                Shape::NoTarget => circle.dashed cx="11" cy="11" r="9" {},
            }
        }
    }
}

fn badge_of(kind: Shape, word: &str) -> Markup {
    html! { span class=(kind.class()) { (shape(kind)) " " span { (word) } } }
}

/// The verdict on a measure.
#[must_use]
pub fn badge(locale: Locale, verdict: Verdict) -> Markup {
    let (kind, word) = match verdict {
        Verdict::ClearlyMet => (Shape::ClearYes, locale.text("verdict-clearly-met")),
        Verdict::MetWithinMargin => (Shape::UncertainYes, locale.text("verdict-met-within-margin")),
        Verdict::MissedWithinMargin => (Shape::UncertainNo, locale.text("verdict-missed-within-margin")),
        Verdict::ClearlyMissed => (Shape::ClearNo, locale.text("verdict-clearly-missed")),
        Verdict::NoTarget => (Shape::NoTarget, locale.text("verdict-no-target")),
        Verdict::NoData => (Shape::Unknown, locale.text("verdict-no-data")),
        Verdict::TooFew => (Shape::Unknown, locale.text("verdict-too-few")),
    };
    badge_of(kind, &word)
}

/// The verdict on a dimension.
#[must_use]
pub fn dimension_badge(locale: Locale, verdict: &DimensionVerdict) -> Markup {
    let (kind, word) = match verdict {
        DimensionVerdict::Passed { clearly: true } => (Shape::ClearYes, locale.text("dimension-passed")),
        DimensionVerdict::Passed { clearly: false } => (Shape::UncertainYes, locale.text("dimension-passed-uncertain")),
        DimensionVerdict::Failed { clearly: true, .. } => (Shape::ClearNo, locale.text("dimension-failed")),
        DimensionVerdict::Failed { clearly: false, .. } => {
            (Shape::UncertainNo, locale.text("dimension-failed-uncertain"))
        }
        DimensionVerdict::Open { .. } => (Shape::Unknown, locale.text("dimension-open")),
        DimensionVerdict::NoTarget => (Shape::NoTarget, locale.text("dimension-no-target")),
    };
    badge_of(kind, &word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verdict_has_its_own_word_and_the_four_clear_ones_their_own_shape() {
        let verdicts = [
            Verdict::ClearlyMet,
            Verdict::MetWithinMargin,
            Verdict::MissedWithinMargin,
            Verdict::ClearlyMissed,
            Verdict::NoTarget,
            Verdict::NoData,
            Verdict::TooFew,
        ];
        for locale in Locale::ALL {
            let badges: std::collections::BTreeSet<String> =
                verdicts.iter().map(|verdict| badge(*locale, *verdict).into_string()).collect();
            assert_eq!(badges.len(), verdicts.len());
        }
        let shapes: std::collections::BTreeSet<String> =
            [Shape::ClearYes, Shape::UncertainYes, Shape::UncertainNo, Shape::ClearNo, Shape::Unknown, Shape::NoTarget]
                .map(|kind| shape(kind).into_string())
                .into();
        assert_eq!(shapes.len(), 6);
    }
}
