//! Means and shares, as far as a release tells them.

use super::super::ids::Code;
use super::super::stats::Moments;
use super::super::survey::SurveyVersion;
use super::asked::{Asked, put_to};
use super::blur::Blur;
use super::thresholds::{SMALLEST_FOR_DISTRIBUTION, SMALLEST_FOR_EXTREME_SHARE};
use super::{End, Release, Released};

/// The mean of a released question.
#[derive(Clone, Debug, PartialEq)]
pub enum MeanFigure {
    /// All that is needed for an interval.
    Full { moments: Moments, counts: Vec<(i64, u64)>, lowest: i64, highest: i64 },
    /// Only the mean itself: too few answers for an interval.
    MeanOnly { answered: u64, mean: f64, lowest: i64, highest: i64 },
    /// Somewhere from the lowest value to `bound`, which is rounded up to one decimal.
    AtMost { answered: u64, bound: f64 },
    /// Somewhere from `bound`, which is rounded down to one decimal, to the highest value.
    AtLeast { answered: u64, bound: f64 },
}

/// The share of a released question's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareFigure {
    Exact {
        hits: u64,
        answered: u64,
    },
    /// At most [`super::BLURRED_SHARE`]: nobody, or one guest.
    Under {
        answered: u64,
    },
    /// All but at most [`super::BLURRED_SHARE`]: everybody, or all but one.
    Over {
        answered: u64,
    },
}

impl Release {
    /// The mean of a question of values; none when withheld, not asked, or not of values.
    #[must_use]
    pub fn mean(&self, question: &Code) -> Option<MeanFigure> {
        self.questions.get(question)?.mean()
    }

    /// Of how many guests of the round that asked `survey` the question was asked. None where it has no skip rule, where the
    /// counts of its filter are not shown, and of a sum of units.
    #[must_use]
    pub fn asked(&self, survey: &SurveyVersion, question: &Code) -> Option<Asked> {
        let asked = put_to(survey, &self.questions, question)?;
        let not_asked = self.respondents?.checked_sub(asked)?;
        let skipped = self.questions.get(question)?.answered().and_then(|answered| asked.checked_sub(answered));
        Some(Asked { asked, not_asked, skipped })
    }
}

impl Released {
    /// See [`Release::mean`].
    #[must_use]
    pub fn mean(&self) -> Option<MeanFigure> {
        match self {
            Self::Values { counts, .. } => {
                let counts: Vec<(i64, u64)> = counts.iter().map(|(value, count)| (*value, *count)).collect();
                let moments = Moments::from_counts(counts.iter().copied());
                let (lowest, highest) = (counts.first()?.0, counts.last()?.0);
                Some(MeanFigure::Full { moments, counts, lowest, highest })
            }
            Self::Mean { answered, sum, lowest, highest } => {
                let mean = Moments::from_counts([(*sum, 1)]).mean()? / approximate(*answered);
                Some(MeanFigure::MeanOnly { answered: *answered, mean, lowest: *lowest, highest: *highest })
            }
            Self::NearEnd { answered, end, lowest, highest } => {
                let n = i64::try_from(*answered).ok().filter(|n| *n > 0)?;
                let width = highest.saturating_sub(*lowest);
                let tenths = |sum: i64| sum.saturating_mul(10);
                let value = |tenths: i64| Some(Moments::from_counts([(tenths, 1)]).mean()? / 10.0);
                Some(match end {
                    End::Lowest => {
                        let sum = tenths(lowest.saturating_mul(n).saturating_add(width));
                        let up = sum.saturating_add(n.saturating_sub(1)).div_euclid(n);
                        MeanFigure::AtMost { answered: *answered, bound: value(up)? }
                    }
                    End::Highest => {
                        let sum = tenths(highest.saturating_mul(n).saturating_sub(width));
                        MeanFigure::AtLeast { answered: *answered, bound: value(sum.div_euclid(n))? }
                    }
                })
            }
            Self::Withheld | Self::Options { .. } | Self::Blurred { .. } => None,
        }
    }

    /// The share that chose one of `options`; none when withheld or (for many ticks) more than one option is named, because
    /// guests who ticked both would count twice.
    #[must_use]
    pub fn share_of_options(&self, options: &[Code]) -> Option<ShareFigure> {
        match self {
            Self::Options { many: true, .. } | Self::Blurred { .. } if options.len() > 1 => None,
            Self::Options { answered, counts, sensitive, .. } => {
                let hits =
                    options.iter().try_fold(0_u64, |sum, option| Some(sum.saturating_add(*counts.get(option)?)))?;
                Some(share(hits, *answered, *sensitive))
            }
            Self::Blurred { answered, shares, .. } => match shares.get(options.first()?)? {
                Blur::AtMost => Some(ShareFigure::Under { answered: *answered }),
                Blur::AtLeast => Some(ShareFigure::Over { answered: *answered }),
                Blur::Between => None,
            },
            _ => None,
        }
    }

    /// The share that answered `at_least` or more, to a question of values.
    #[must_use]
    pub fn share_at_least(&self, at_least: i64) -> Option<ShareFigure> {
        let Self::Values { answered, counts } = self else { return None };
        let hits = counts.range(at_least..).fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
        Some(ShareFigure::Exact { hits, answered: *answered })
    }

    /// How many answered `at_least` or more, and of how many, where guests of a later round may be told.
    #[must_use]
    pub fn share_for_guests(&self, at_least: i64) -> Option<(u64, u64)> {
        match self.share_at_least(at_least)? {
            // A release that is frozen today holds no counts of fewer; one that was read from elsewhere may.
            ShareFigure::Exact { hits, answered } if answered >= SMALLEST_FOR_DISTRIBUTION => Some((hits, answered)),
            _ => None,
        }
    }
}

/// A release that is frozen today holds no sensitive count near none or all; one that was read from elsewhere may.
const fn share(hits: u64, answered: u64, sensitive: bool) -> ShareFigure {
    let is_small = sensitive && answered < SMALLEST_FOR_EXTREME_SHARE;
    if is_small && hits <= 1 {
        ShareFigure::Under { answered }
    } else if is_small && hits.saturating_add(1) >= answered {
        ShareFigure::Over { answered }
    } else {
        ShareFigure::Exact { hits, answered }
    }
}

/// Exact up to 2^53 answers, far beyond any round.
#[allow(clippy::cast_precision_loss)]
const fn approximate(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_near_an_end_is_a_bound_that_is_true_as_written() {
        let near = |answered, end| Released::NearEnd { answered, end, lowest: 1, highest: 5 }.mean();
        assert_eq!(near(5, End::Highest), Some(MeanFigure::AtLeast { answered: 5, bound: 4.2 }));
        assert_eq!(near(7, End::Highest), Some(MeanFigure::AtLeast { answered: 7, bound: 4.4 }), "4.43, rounded down");
        assert_eq!(near(7, End::Lowest), Some(MeanFigure::AtMost { answered: 7, bound: 1.6 }), "1.57, rounded up");
    }

    #[test]
    fn a_band_tells_a_share_near_none_or_all_and_nothing_between() {
        let code = |text: &str| text.parse::<Code>().unwrap();
        let shares = [(code("a"), Blur::AtMost), (code("b"), Blur::Between), (code("c"), Blur::Between)].into();
        let blurred = Released::Blurred { answered: 14, shares, many: false };
        assert_eq!(blurred.share_of_options(&[code("a")]), Some(ShareFigure::Under { answered: 14 }));
        assert_eq!(blurred.share_of_options(&[code("b")]), None);
        assert_eq!(blurred.share_of_options(&[code("a"), code("b")]), None);
    }
}
