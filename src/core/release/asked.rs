//! Questions with a skip rule: of which guests they were asked, and when anything of them may be shown.
//!
//! # The equation
//!
//! Whoever answered such a question gave one of the rule's answers to another, its *filter*. So the number who answered, and the
//! number who were asked and skipped it, add up to a count of the filter: *asked*. The rest of the guests were *not asked*; those
//! who skipped the filter are among them.
//!
//! # Why nothing hidden is derivable
//!
//! *Of the filter.* Where any of its counts is hidden (too few answers, a mean alone, bands), how many answered would tell how
//! many gave the rule's answers at least. So nothing of the question is shown there, and that depends on nothing but what the
//! filter shows. A filter may have a filter itself; where that hides, both do. Where all counts of the filter are shown, nothing
//! of it as a whole is hidden.
//!
//! *Of the filter's groups.* A filter may be broken down by background. If two guests in different hidden groups had each
//! answered it, and everything that hangs on it by rules, as the other did, all that is shown would be the same: a question with
//! a rule is not broken down, and in no score. For the same reason a filter may be one to break down by, or in a score: questions
//! that hang on an answer move with it when that is exchanged.
//!
//! *Of the question.* The counts of the filter tell how many can have answered at most, as the number of respondents does of other
//! questions. Its own rule ([`super::question`]) leaves every hidden count two values at least: one of them needs no more guests
//! than have answered, where that is shown, and is nobody or one guest where it is not. So that somebody must have been asked is
//! all that is needed; where nobody was, it is known that nobody answered, and the filter tells so on purpose.
//!
//! *Over units.* A sum takes in only units that show their filter's counts, so it says nothing of a hidden filter; there the
//! number asked takes the place of the number of respondents ([`super::rollup`]). How many were asked in all units of a sum is
//! not told: the filter's sum may be made of other units.
//!
//! *How many were asked* is never counted or frozen. It is worked out where a release is read, from the counts in it.

use std::collections::BTreeMap;

use super::Released;
use super::thresholds::Traits;
use crate::ids::Code;
use crate::survey::{Answering, OnlyIf, Question, SurveyVersion};

/// Of how many guests a question with a skip rule was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub asked: u64,
    /// They gave another answer to the filter, or none.
    pub not_asked: u64,
    /// They were asked and did not answer; none where it is not shown how many answered.
    pub skipped: Option<u64>,
}

/// Withholds questions whose filter does not show all its counts. In the order asked, because a filter may have one itself.
pub(super) fn hide_beyond_filters(survey: &SurveyVersion, questions: &mut BTreeMap<Code, Released>) {
    for question in survey.closed_questions().filter(|question| question.only_if.is_some()) {
        if put_to(survey, questions, &question.code).is_none()
            && let Some(released) = questions.get_mut(&question.code)
        {
            *released = Released::Withheld;
        }
    }
}

/// How many guests gave an answer to its filter that the rule of `question` names. None where it has no rule, or where that does
/// not follow from counts that are shown.
pub(super) fn put_to(survey: &SurveyVersion, questions: &BTreeMap<Code, Released>, question: &Code) -> Option<u64> {
    let rule = survey.question(question.as_str())?.only_if.as_ref()?;
    let filter = survey.question(rule.question.as_str())?;
    counted(rule, filter, questions.get(&rule.question)?)
}

fn counted(rule: &OnlyIf, filter: &Question, released: &Released) -> Option<u64> {
    match released {
        Released::Values { counts, .. } => {
            Some(sum(counts.iter().filter(|(value, _)| rule.has_value(**value)).map(|(_, count)| *count)))
        }
        Released::Options { counts, many: false, .. } => {
            Some(sum(counts.iter().filter(|(option, _)| rule.has_option(option)).map(|(_, count)| *count)))
        }
        Released::Options { answered, counts, many: true, .. } => ticked(rule, filter, *answered, counts),
        Released::Withheld | Released::Mean { .. } | Released::NearEnd { .. } | Released::Blurred { .. } => None,
    }
}

/// How many ticked one of the rule's options. Those who ticked an option that excludes others ticked nothing else, and everybody
/// else who answered ticked at least one of those that can be ticked together. So it follows where the rule names none of the
/// latter, one, or all; a survey with another rule is not published.
fn ticked(rule: &OnlyIf, filter: &Question, answered: u64, counts: &BTreeMap<Code, u64>) -> Option<u64> {
    let Answering::Many { .. } = &filter.answer else { return None };
    let exclusive = Traits::of(filter).exclusive;
    let (alone, together): (Vec<_>, Vec<_>) = counts.iter().partition(|(option, _)| exclusive.contains(*option));
    let named: Vec<u64> =
        together.iter().filter(|(option, _)| rule.has_option(option)).map(|(_, count)| **count).collect();
    let of_together = match named.as_slice() {
        [] => 0,
        [one] => *one,
        all if all.len() == together.len() => answered.checked_sub(sum(alone.iter().map(|(_, count)| **count)))?,
        _ => return None,
    };
    let of_alone = sum(alone.iter().filter(|(option, _)| rule.has_option(option)).map(|(_, count)| **count));
    Some(of_alone.saturating_add(of_together))
}

fn sum(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}

#[cfg(test)]
mod tests;
