//! What may be seen of a closed round: a frozen set of tallies, with small groups withheld.
//!
//! Leaders, guests, exports and the api read releases and nothing else. A release holds exactly what may be shown, so that
//! no reader of it has to hide anything. docs/decisions/0011 has the rules in plain words.
//!
//! # Why nothing hidden is derivable
//!
//! Every figure that Peil shows of answers is a function of releases and roll-ups: a mean, an interval, a test and a top-two
//! share are computed from the counts of one question that are themselves released, and the exports write those counts. So it
//! is enough that the released counts betray nothing, alone and together.
//!
//! *One question.* With ten answers and more its counts are shown, and nothing of the question as a whole is hidden. With five
//! to nine only the sum is shown, and only where it leaves every count at least two possible values ([`question`]). Sensitive
//! choices of ten to nineteen are bands where an option was near none or all, checked the same way ([`blur`]). Both are held
//! by tests that try every table. With fewer, or where the check fails, nothing is shown.
//!
//! *Two questions* are never crossed, except with a background question. Apart from that no figure but one depends on which
//! guest gave two answers together, so what is known of one question says nothing of another. The one is how well the questions
//! of a score hang together; it is told so coarsely that it fixes nothing ([`consistency`]).
//!
//! A question with a skip rule is answered only by guests who gave some answers to another, its filter. That is a crossing, and
//! so nothing of it is shown unless every count of the filter is; it is not broken down, and in no score ([`asked`]).
//!
//! *Breakdowns.* What can be computed are the shown groups and the sum of all hidden ones. The latter is of at least two groups
//! and as large as a shown group. If two guests in different hidden groups had given each other's answer to the question,
//! every figure would be the same; so a count in a hidden group is known only when everybody in that sum, or nobody, gave
//! the answer. That is what a shown group of the same size may tell too. Two backgrounds together tell no more: for each
//! answer of a question, any table by the one fits any table by the other, because they are never crossed.
//!
//! *Units and years, and two moments.* Every roll-up is a sum of blocks: a unit whose counts are shown, or a fixed union of
//! hidden units. Blocks do not overlap and never change, so the difference of any two roll-ups is again whole blocks. The
//! argument of the exchanged answers holds in each union ([`rollup`]). Rounds of two years ask anew; no figure joins them.
//!
//! *How many answered* in a hidden unit or group is protected as far as it is not shown already: where everybody answers, it
//! is the number of respondents, or the count of the background question. Of a round of fewer than five not even the number
//! of respondents is told ([`number`]), and no sum fixes it.

mod asked;
mod blur;
mod breakdown;
mod consistency;
pub mod number;
mod question;
mod reading;
mod released;
pub mod rollup;
mod thresholds;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::Code;
use super::survey::SurveyVersion;
use super::tally::RoundTally;

pub use asked::Asked;
pub use blur::Blur;
pub use breakdown::Breakdown;
pub use consistency::Consistency;
pub use question::released;
pub use reading::{MeanFigure, ShareFigure};
pub use released::{End, Released};
pub use thresholds::{
    BLURRED_SHARE, SMALLEST_FOR_COMMENTS, SMALLEST_FOR_DISTRIBUTION, SMALLEST_FOR_EXTREME_SHARE, SMALLEST_FOR_MEAN,
    SMALLEST_ROUND, Traits, smallest_shown,
};

/// The frozen figures of one closed round. Never changes once made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// How many answered; none of a round with fewer than [`SMALLEST_ROUND`], and of a sum of units.
    #[serde(default, deserialize_with = "number::read", skip_serializing_if = "Option::is_none")]
    pub respondents: Option<u64>,
    pub questions: BTreeMap<Code, Released>,
    /// By background question. Only groups that are shown are in it, and of those only counts.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub breakdowns: BTreeMap<Code, Breakdown>,
    /// By score: how well its questions hang together. Only what may be told is in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scores: BTreeMap<Code, Consistency>,
}

impl Release {
    /// Freezes what may be shown of a round.
    #[must_use]
    pub fn of(survey: &SurveyVersion, tally: &RoundTally) -> Self {
        let traits: BTreeMap<Code, Traits> =
            survey.closed_questions().map(|question| (question.code.clone(), Traits::of(question))).collect();
        // A question that the survey does not know is treated as the most delicate one.
        let unknown = Traits { sensitive: true, ..Traits::default() };
        let mut questions: BTreeMap<Code, Released> = tally
            .questions
            .iter()
            .map(|(code, tally)| (code.clone(), released(tally, traits.get(code).unwrap_or(&unknown))))
            .collect();
        asked::hide_beyond_filters(survey, &mut questions);
        let breakdowns = breakdown::breakdowns(tally, &questions, &traits);
        let is_shown = |code: &Code| questions.get(code).is_some_and(Released::is_distribution);
        let scores = tally
            .scores
            .iter()
            .filter(|(_, score)| score.items.keys().all(is_shown))
            .filter_map(|(code, score)| Some((code.clone(), Consistency::of(score, tally)?)))
            .collect();
        Self { respondents: number::shown(tally.respondents), questions, breakdowns, scores }
    }

    /// How many answered, where guests of a later round may be told of them; of fewer than [`SMALLEST_FOR_DISTRIBUTION`] they are
    /// told nothing.
    #[must_use]
    pub fn respondents_for_guests(&self) -> Option<u64> {
        self.respondents.filter(|respondents| *respondents >= SMALLEST_FOR_DISTRIBUTION)
    }

    /// True when enough answered for their comments to be read: nobody may be the only one who can have written one.
    #[must_use]
    pub fn opens_comments(&self) -> bool {
        self.respondents.is_some_and(|respondents| respondents >= SMALLEST_FOR_COMMENTS)
    }
}
