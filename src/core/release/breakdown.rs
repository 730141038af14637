//! A question's answers by background, with no hidden group left derivable.
//!
//! What is shown of the whole less the groups that are shown is the sum of the hidden groups. So the hidden groups are either
//! none, or at least two that are large enough together to be shown as one group. Who skipped the background question is a
//! group too: never shown, and hidden where it has answers.
//!
//! Within the sum of the hidden groups nothing more can be told: if two guests of two hidden groups had each answered as the
//! other did, everything shown would be the same. Which groups are shown depends on how many answered in each, never on what.

use std::collections::BTreeMap;

use super::super::ids::Code;
use super::super::tally::{Groups, RoundTally, Tally};
use super::Released;
use super::thresholds::Traits;

/// What is shown of one background question's groups: question, then option of the background question.
pub type Breakdown = BTreeMap<Code, BTreeMap<Code, Released>>;

/// The breakdowns of a round whose questions are released as `whole`.
pub fn breakdowns(
    tally: &RoundTally,
    whole: &BTreeMap<Code, Released>,
    traits: &BTreeMap<Code, Traits>,
) -> BTreeMap<Code, Breakdown> {
    let is_exact = |code: &Code| whole.get(code).is_some_and(Released::is_distribution);
    let mut found = BTreeMap::new();
    for (background, groups) in &tally.breakdowns {
        // To show a group is to show how many chose that background, so these counts must be shown themselves.
        if !is_exact(background) {
            continue;
        }
        let mut breakdown = Breakdown::new();
        for (question, all) in tally.questions.iter().filter(|(question, _)| is_exact(question)) {
            let Some(traits) = traits.get(question) else { continue };
            let shown = shown_groups(question, all, groups, traits);
            if !shown.is_empty() {
                breakdown.insert(question.clone(), shown);
            }
        }
        if !breakdown.is_empty() {
            found.insert(background.clone(), breakdown);
        }
    }
    found
}

fn shown_groups(question: &Code, all: &Tally, groups: &Groups, traits: &Traits) -> BTreeMap<Code, Released> {
    let mut tallies: Vec<(&Code, &Tally)> =
        groups.iter().filter_map(|(option, tallies)| Some((option, tallies.get(question)?))).collect();
    tallies.sort_by_key(|(option, tally)| (tally.answered, *option));
    let counted = tallies.iter().fold(0_u64, |sum, (_, tally)| sum.saturating_add(tally.answered));
    let skipped = all.answered.saturating_sub(counted);
    let sizes: Vec<u64> = tallies.iter().map(|(_, tally)| tally.answered).collect();
    let hidden = how_many_hidden(&sizes, skipped, traits.smallest_group());
    tallies
        .into_iter()
        .skip(hidden)
        .map(|(option, tally)| (option.clone(), Released::exactly(tally, traits.sensitive)))
        .collect()
}

/// How many of the groups, from the smallest on, are hidden. `sizes` ascend.
fn how_many_hidden(sizes: &[u64], skipped: u64, smallest: u64) -> usize {
    let too_small = sizes.iter().take_while(|size| **size < smallest).count();
    let is_safe = |hidden: &usize| {
        let sizes = || sizes.iter().copied().take(*hidden).chain([skipped]).filter(|size| *size > 0);
        let (groups, answers) = (sizes().count(), sizes().fold(0_u64, u64::saturating_add));
        groups == 0 || (groups >= 2 && answers >= smallest)
    };
    (too_small..sizes.len()).find(is_safe).unwrap_or(sizes.len())
}

#[cfg(test)]
mod tests {
    use super::how_many_hidden;

    #[test]
    fn one_hidden_group_takes_the_next_smallest_with_it() {
        assert_eq!(how_many_hidden(&[10, 11, 12], 0, 10), 0, "nothing is hidden");
        assert_eq!(how_many_hidden(&[0, 11, 12], 0, 10), 1, "an empty group hides nothing");
        assert_eq!(how_many_hidden(&[3, 11, 12], 0, 10), 2, "the whole less two groups would be the third");
        assert_eq!(how_many_hidden(&[3, 8, 12], 0, 10), 2, "two hidden groups cover each other");
        assert_eq!(how_many_hidden(&[2, 3, 12, 30], 0, 10), 3, "two groups of five answers are too few");
        assert_eq!(how_many_hidden(&[3, 40], 0, 10), 2, "nothing is left to show");
    }

    #[test]
    fn who_skipped_the_background_question_is_a_hidden_group() {
        assert_eq!(how_many_hidden(&[11, 12], 1, 10), 1, "else the whole less both groups is one guest");
        assert_eq!(how_many_hidden(&[9, 12, 13], 1, 10), 1);
        assert_eq!(how_many_hidden(&[11, 12], 30, 10), 1, "thirty who skipped it are one group");
    }
}
