//! Which years of a measure may be compared: where the question changed, the series breaks.

use std::collections::BTreeSet;

use super::Evidence;
use crate::card::{MeasureDefinition, ScorecardDefinition, Source};
use crate::ids::Code;
use crate::survey::SurveyVersion;

/// Why two years of a measure cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesBreak {
    /// The question has another scale.
    Scale,
    /// Staff marked the question as changed (`comparable_from` in the survey), or its skip rule is another.
    Question,
}

impl SeriesBreak {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::Question => "question",
        }
    }
}

/// The break between two years, `from` being the earlier; none when they may be compared.
///
/// A computed measure breaks where one of the questions in its formula does.
#[must_use]
pub fn break_between(
    card: &ScorecardDefinition,
    measure: &MeasureDefinition,
    (from, to): (i32, i32),
    evidence: &Evidence,
) -> Option<SeriesBreak> {
    break_of_any(&questions_of(card, measure), (from, to), evidence)
}

/// The questions that a measure is made of, through formulas too.
#[must_use]
pub fn questions_of<'a>(card: &'a ScorecardDefinition, measure: &'a MeasureDefinition) -> BTreeSet<&'a Code> {
    let mut questions = BTreeSet::new();
    collect_questions(card, measure, &mut questions);
    questions
}

/// As [`break_between`], for a measure made of these questions. No year breaks with itself.
#[must_use]
pub fn break_of_any(questions: &BTreeSet<&Code>, (from, to): (i32, i32), evidence: &Evidence) -> Option<SeriesBreak> {
    questions.iter().filter(|_| from != to).find_map(|question| break_of(question, from, to, evidence))
}

fn collect_questions<'a>(
    card: &'a ScorecardDefinition,
    measure: &'a MeasureDefinition,
    found: &mut BTreeSet<&'a Code>,
) {
    match &measure.from {
        Source::Mean { question } | Source::Share { question, .. } => {
            found.insert(question);
        }
        Source::Count { .. } => {}
        // A checked scorecard has no formulas in a circle.
        Source::Derived { formula, .. } => {
            let Some(formula) = formula.parsed() else { return };
            for code in formula.measures() {
                if let Some(used) = card.measure(code.as_str()) {
                    collect_questions(card, used, found);
                }
            }
        }
    }
}

fn break_of(question: &Code, from: i32, to: i32, evidence: &Evidence) -> Option<SeriesBreak> {
    if let (Some(before), Some(now)) = (evidence.range(from, question), evidence.range(to, question))
        && before != now
    {
        return Some(SeriesBreak::Scale);
    }
    // Who is asked is part of what is asked.
    let rule = |year: i32| Some(&evidence.asked.get(&year)?.question(question.as_str())?.only_if);
    if let (Some(before), Some(now)) = (rule(from), rule(to))
        && before != now
    {
        return Some(SeriesBreak::Question);
    }
    // Figures from before the first round count as version 0, so that any mark cuts them off.
    let version = evidence.asked.range(..=from).next_back().map_or(0, |(_, survey)| survey.version());
    let mark = |survey: &SurveyVersion| survey.question(question.as_str())?.comparable_from;
    let since =
        evidence.asked.range(..=to).filter(|(year, _)| **year > from).filter_map(|(_, survey)| mark(survey)).max();
    since.is_some_and(|since| since > version).then_some(SeriesBreak::Question)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_year_that_asked_others_is_not_compared_though_nobody_marked_it() {
        let asked = |rule: Option<&str>| {
            let text = include_str!("../../../surveys/street-near/survey.json");
            let mut definition = SurveyVersion::parse(text).unwrap().definition().clone();
            let questions = definition.sections.iter_mut().flat_map(|section| &mut section.questions);
            let trips = questions.into_iter().find(|question| question.code.as_str() == "trips_outside").unwrap();
            trips.comparable_from = None;
            trips.only_if = rule.map(|rule| serde_json::from_str(rule).unwrap());
            SurveyVersion::new(definition).unwrap()
        };
        let of_smokers = Some(r#"{ "question": "smoker", "answers": ["yes"] }"#);
        let of_others = Some(r#"{ "question": "smoker", "answers": ["no"] }"#);
        for (before, now, expected) in [
            (None, None, None),
            (of_smokers, of_smokers, None),
            (None, of_smokers, Some(SeriesBreak::Question)),
            (of_smokers, None, Some(SeriesBreak::Question)),
            (of_smokers, of_others, Some(SeriesBreak::Question)),
        ] {
            let asked = BTreeMap::from([(2024, asked(before)), (2025, asked(now))]);
            let evidence = Evidence { asked, ..Evidence::default() };
            assert_eq!(break_of(&"trips_outside".parse().unwrap(), 2024, 2025, &evidence), expected);
        }
    }
}
