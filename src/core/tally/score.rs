//! What a score needs of the guests who answered all of its questions.
//!
//! Not what each of them said together: only how often each answer was given, and what their answers added up to. Everything
//! that Cronbach's alpha needs follows from that.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::plan::{Allowed, Slot};
use super::{Counts, Tally};
use crate::ids::Code;

/// The guests who answered every question of a score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreTally {
    /// By question: how many of them gave each value.
    pub items: BTreeMap<Code, BTreeMap<i64, u64>>,
    /// How many of them have each sum of their answers.
    pub sums: BTreeMap<i64, u64>,
}

impl ScoreTally {
    /// Nobody yet. A question that is not counted by value is left out.
    pub(super) fn empty(questions: &[Code], tallies: &BTreeMap<Code, Tally>) -> Self {
        let zeros = |code: &Code| match &tallies.get(code)?.counts {
            Counts::Values(counts) => Some((code.clone(), counts.keys().map(|value| (*value, 0)).collect())),
            Counts::Options { .. } => None,
        };
        Self { items: questions.iter().filter_map(zeros).collect(), sums: BTreeMap::new() }
    }
}

/// Counts one score in tables of plain numbers.
#[derive(Clone, Debug)]
pub(super) struct ScoreCounter {
    code: Code,
    items: Vec<Item>,
    /// By the sum of the places of the answers among those possible.
    sums: Vec<u64>,
    /// The places of the guest at hand; kept for its memory.
    places: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Item {
    /// Its first cell in the table of all guests.
    first: usize,
    counts: Vec<u64>,
}

impl ScoreCounter {
    /// `score` is empty, and of questions that have a slot.
    pub fn new(code: &Code, score: &ScoreTally, slots: &[Slot]) -> Self {
        let slots = slots.iter().filter(|slot| score.items.contains_key(&slot.code));
        let items: Vec<Item> = slots
            .filter_map(|slot| match slot.allowed {
                Allowed::Values { count, .. } => Some(Item { first: slot.first, counts: vec![0; count] }),
                Allowed::One(_) | Allowed::Many(_) => None,
            })
            .collect();
        let sums = items.iter().map(|item| item.counts.len()).sum();
        Self { code: code.clone(), places: Vec::with_capacity(items.len()), items, sums: vec![0; sums] }
    }

    /// Counts a guest by the cells of the answers, if all questions are answered.
    pub fn add(&mut self, cells: &[usize]) {
        self.places.clear();
        for item in &self.items {
            let place = |cell: &usize| cell.checked_sub(item.first).filter(|place| *place < item.counts.len());
            let Some(place) = cells.iter().find_map(place) else { return };
            self.places.push(place);
        }
        let Some(sum) = self.sums.get_mut(self.places.iter().sum::<usize>()) else { return };
        *sum = sum.wrapping_add(1);
        for (item, place) in self.items.iter_mut().zip(&self.places) {
            if let Some(count) = item.counts.get_mut(*place) {
                *count = count.wrapping_add(1);
            }
        }
    }

    /// Writes the counts into the score that it was made for.
    pub fn fill(&self, scores: &mut BTreeMap<Code, ScoreTally>) {
        let Some(score) = scores.get_mut(&self.code) else { return };
        let mut lowest_sum = 0_i64;
        // Both are in the order of the questions' codes.
        for (counts, item) in score.items.values_mut().zip(&self.items) {
            lowest_sum = lowest_sum.saturating_add(counts.keys().next().copied().unwrap_or(0));
            counts.values_mut().zip(&item.counts).for_each(|(count, counted)| *count = *counted);
        }
        score.sums = (lowest_sum..).zip(self.sums.iter().copied()).filter(|(_, count)| *count > 0).collect();
    }
}

#[cfg(test)]
mod tests {
    use crate::ids::Code;
    use crate::survey::SurveyVersion;
    use crate::tally::{Counter, RoundTally};

    const SURVEY: &str = r#"{
        "survey": "s", "version": 1, "default_language": "en", "languages": {"en": {"name": "English", "checked": true}},
        "title": {"en": "T"}, "introduction": {"en": "I"}, "thanks": {"en": "Th"}, "breakdowns": ["visits"],
        "scores": [{"code": "ease", "questions": ["c", "a", "b"]}],
        "scales": {"s": {"lowest": -1, "options": [{"en": "a"}, {"en": "b"}, {"en": "c"}]}},
        "sections": [{"code": "a", "title": {"en": "A"}, "questions": [
            {"code": "a", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}},
            {"code": "b", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}},
            {"code": "c", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}},
            {"code": "d", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}},
            {"code": "visits", "text": {"en": "?"}, "answer": {"one": {"options": [
                {"code": "often", "text": {"en": "o"}}, {"code": "seldom", "text": {"en": "s"}}]}}}
        ]}]}"#;

    fn counted(documents: &[&str]) -> RoundTally {
        let mut counter = Counter::new(&SurveyVersion::parse(SURVEY).unwrap());
        for document in documents {
            counter.add(document).unwrap();
        }
        counter.into_tally()
    }

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn a_score_counts_those_who_answered_all_of_its_questions() {
        let documents = [
            r#"{"a":1,"b":0,"c":-1,"d":1,"visits":"often"}"#,
            r#"{"a":1,"b":1,"c":1}"#,
            r#"{"c":0,"b":0,"a":0,"visits":"seldom"}"#,
            r#"{"a":1,"b":1,"d":0}"#,
            "{}",
        ];
        let tally = counted(&documents);
        let score = &tally.scores[&code("ease")];
        assert_eq!(score.sums, [(0, 2), (3, 1)].into());
        assert_eq!(score.items[&code("a")], [(-1, 0), (0, 1), (1, 2)].into());
        assert_eq!(score.items[&code("c")], [(-1, 1), (0, 1), (1, 1)].into());
        assert_eq!(tally.questions[&code("a")].answered, 4, "the question itself counts everybody");
    }

    #[test]
    fn the_questions_of_a_score_are_in_no_group() {
        let tally = counted(&[r#"{"a":1,"b":0,"c":-1,"d":1,"visits":"often"}"#]);
        let group = &tally.breakdowns[&code("visits")][&code("often")];
        assert_eq!(group.keys().map(Code::as_str).collect::<Vec<_>>(), ["d"]);
        assert_eq!(group[&code("d")].answered, 1);
    }
}
