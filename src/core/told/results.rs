//! What is told of the answers to an earlier round: how many answered, and a few of the ratings.
//!
//! Whoever opens a guest's page reads this, so nothing is told of a sensitive question, and of few guests nothing either: how many are
//! enough, `release` says. Everything is computed from the released counts that leaders see.

use std::cmp::Ordering;

use crate::ids::Code;
use crate::release::Release;
use crate::survey::{LanguageTag, Question, Scale, SurveyVersion, Text};

/// With fewer points, the two highest are most of the scale.
const SHORTEST_SCALE: usize = 4;
/// How many ratings are told, the lowest among them.
const MOST_FINDINGS: usize = 3;

/// What is told of one round's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    pub year: i32,
    /// How many guests answered; at least ten.
    pub answered: u64,
    /// From the highest share to the lowest.
    pub findings: Vec<Finding>,
    /// The language that each text has.
    pub fallback: LanguageTag,
}

/// How guests answered one rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: Code,
    /// The question as it was asked.
    pub question: Text,
    /// The two highest points of its scale, the higher one last.
    pub highest: [Text; 2],
    /// Of those who answered the question, who chose one of these two.
    pub share: Share,
}

/// A share in words: "8 of 10".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    Nobody,
    /// Somebody, but nearer to nobody than to one in ten.
    FewerThanOne,
    /// This many of ten, 1 to 9, rounded.
    OfTen(u8),
    /// Not everybody, but nearer to everybody than to nine in ten.
    MoreThanNine,
    Everybody,
}

impl Share {
    /// The share that `hits` of `answered` are; none when nobody answered.
    ///
    /// Tenths are rounded to the nearest, halves up. Nobody and everybody are said only when it is true.
    #[must_use]
    pub fn of(hits: u64, answered: u64) -> Option<Self> {
        let (hits, answered) = (u128::from(hits.min(answered)), u128::from(answered));
        let tenths = hits.saturating_mul(20).saturating_add(answered).checked_div(answered.saturating_mul(2))?;
        Some(match u8::try_from(tenths).ok()? {
            _ if hits == 0 => Self::Nobody,
            _ if hits == answered => Self::Everybody,
            0 => Self::FewerThanOne,
            10.. => Self::MoreThanNine,
            tenths => Self::OfTen(tenths),
        })
    }
}

/// A rating whose counts may be told.
struct Candidate<'a> {
    question: &'a Question,
    scale: &'a Scale,
    hits: u64,
    answered: u64,
}

impl Candidate<'_> {
    /// The higher share first.
    fn by_share(&self, other: &Self) -> Ordering {
        let product = |hits: u64, answered: u64| u128::from(hits).saturating_mul(u128::from(answered));
        product(other.hits, self.answered).cmp(&product(self.hits, other.answered))
    }
}

impl Results {
    /// What is told of the round of `year`, which asked `asked` and has this release, to guests who are asked `now`; none
    /// where nothing may be told.
    ///
    /// Of the ratings whose counts are released, the two with the highest share of the two highest points and the one with the
    /// lowest: a house that tells only what went well is not believed. Of equal shares the one asked first. Left out are
    /// questions that are sensitive, then or now, and those that were asked only of some.
    #[must_use]
    pub fn of(year: i32, asked: &SurveyVersion, release: &Release, now: &SurveyVersion) -> Option<Self> {
        let answered = release.respondents_for_guests()?;
        let mut ranked: Vec<Candidate<'_>> =
            asked.questions().filter_map(|question| candidate(asked, question, release, now)).collect();
        ranked.sort_by(Candidate::by_share);
        if ranked.len() > MOST_FINDINGS {
            let last = ranked.len().saturating_sub(1);
            ranked.drain(MOST_FINDINGS.saturating_sub(1)..last);
        }
        let findings = ranked.iter().filter_map(finding).collect();
        let fallback = asked.definition().default_language.clone();
        Some(Self { year, answered, findings, fallback })
    }
}

fn candidate<'a>(
    asked: &'a SurveyVersion,
    question: &'a Question,
    release: &Release,
    now: &SurveyVersion,
) -> Option<Candidate<'a>> {
    let scale = asked.scale_of(question).filter(|scale| scale.options.len() >= SHORTEST_SCALE)?;
    // It would be told as the answer of everybody, and how many were asked is an answer to another question.
    if question.only_if.is_some() {
        return None;
    }
    let is_sensitive = question.sensitive || now.question(question.code.as_str()).is_some_and(|now| now.sensitive);
    let released = release.questions.get(&question.code).filter(|_| !is_sensitive)?;
    let (hits, answered) = released.share_for_guests(scale.highest().saturating_sub(1))?;
    Some(Candidate { question, scale, hits, answered })
}

fn finding(candidate: &Candidate<'_>) -> Option<Finding> {
    let [.., lower, higher] = candidate.scale.options.as_slice() else { return None };
    Some(Finding {
        code: candidate.question.code.clone(),
        question: candidate.question.text.clone(),
        highest: [lower.clone(), higher.clone()],
        share: Share::of(candidate.hits, candidate.answered)?,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::release::Released;
    use crate::survey::Definition;
    use crate::tally::{Counts, RoundTally, Tally};

    #[test]
    fn a_rating_that_was_asked_only_of_some_is_never_told() {
        let asked = with(|survey| {
            let meals = survey
                .sections
                .iter_mut()
                .flat_map(|section| &mut section.questions)
                .find(|q| q.code.as_str() == "social_work");
            meals.unwrap().only_if = Some(serde_json::from_str(r#"{ "question": "meals", "answers": [5] }"#).unwrap());
        });
        let counts: BTreeMap<i64, u64> = (1..=5).map(|value| (value, 6)).collect();
        let told = |survey: &SurveyVersion| {
            let questions = BTreeMap::from([(
                "social_work".parse().unwrap(),
                Released::Values { answered: 30, counts: counts.clone() },
            )]);
            let release = Release { respondents: Some(40), questions, ..Release::default() };
            Results::of(2024, survey, &release, survey).unwrap().findings.len()
        };
        assert_eq!((told(&survey()), told(&asked)), (1, 0));
    }

    fn survey() -> SurveyVersion {
        SurveyVersion::parse(include_str!("../../../surveys/street-near/survey.json")).unwrap()
    }

    fn with(change: impl FnOnce(&mut Definition)) -> SurveyVersion {
        let mut definition = survey().definition().clone();
        change(&mut definition);
        SurveyVersion::new(definition).unwrap()
    }

    fn question<'a>(definition: &'a mut Definition, code: &str) -> &'a mut Question {
        definition.sections.iter_mut().flat_map(|s| &mut s.questions).find(|q| q.code.as_str() == code).unwrap()
    }

    fn release(survey: &SurveyVersion, respondents: u64, ratings: &[(&str, [u64; 5])]) -> Release {
        let mut tally = RoundTally { respondents, ..RoundTally::empty(survey) };
        for (code, counts) in ratings {
            let counts: BTreeMap<i64, u64> = (1..).zip(*counts).collect();
            let told = Tally { answered: counts.values().sum(), counts: Counts::Values(counts) };
            tally.questions.insert(code.parse().unwrap(), told);
        }
        Release::of(survey, &tally)
    }

    /// The Norwegian question and the share of each finding.
    fn told(asked: &SurveyVersion, release: &Release, now: &SurveyVersion) -> Option<Vec<(String, Share)>> {
        let nb = "nb".parse().unwrap();
        let results = Results::of(2024, asked, release, now)?;
        Some(results.findings.into_iter().map(|f| (f.question.get(&nb, &nb).to_owned(), f.share)).collect())
    }

    const RATINGS: [(&str, [u64; 5]); 5] = [
        ("meals", [1, 2, 6, 20, 30]),
        ("social_work", [0, 2, 7, 18, 34]),
        ("activities", [0, 0, 3, 13, 45]),
        ("quality_of_life", [1, 2, 12, 32, 12]),
        ("mastery", [2, 6, 17, 24, 11]),
    ];

    #[test]
    fn the_two_highest_and_the_lowest_are_told_and_nothing_between() {
        let survey = survey();
        let told = told(&survey, &release(&survey, 61, &RATINGS), &survey).unwrap();
        let questions: Vec<(&str, Share)> = told.iter().map(|(text, share)| (text.as_str(), *share)).collect();
        assert_eq!(
            questions,
            [
                ("Hvor fornøyd er du med aktivitetene her?", Share::MoreThanNine),
                ("Hvor fornøyd er du med hjelpen fra sosialarbeiderne her?", Share::OfTen(9)),
                ("Hvor mye hjelper dette stedet deg med å mestre livet?", Share::OfTen(6)),
            ]
        );
        let two = release(&survey, 61, &RATINGS[3..]);
        assert_eq!(super::Results::of(2024, &survey, &two, &survey).unwrap().findings.len(), 2);
    }

    #[test]
    fn of_equal_shares_the_one_asked_first_comes_first() {
        let survey = survey();
        let alike = ["mastery", "friendliness", "activities", "meals"].map(|code| (code, [0, 2, 3, 4, 1]));
        let told = told(&survey, &release(&survey, 12, &alike), &survey).unwrap();
        let starts = ["Hvor fornøyd er du med måltidene", "Hvor fornøyd er du med aktivitetene", "Hvor mye hjelper"];
        assert!(told.iter().zip(starts).all(|((text, _), start)| text.starts_with(start)), "{told:?}");
    }

    #[test]
    fn nothing_is_told_of_fewer_than_ten_guests_or_of_fewer_than_ten_answers() {
        let survey = survey();
        let nine = release(&survey, 9, &[("meals", [1, 2, 1, 2, 3])]);
        assert_eq!(told(&survey, &nine, &survey), None);
        let ten_of_whom_nine = release(&survey, 10, &[("meals", [1, 2, 1, 2, 3]), ("mastery", [2; 5])]);
        let told = told(&survey, &ten_of_whom_nine, &survey).unwrap();
        assert_eq!(told.iter().map(|(_, share)| *share).collect::<Vec<_>>(), [Share::OfTen(4)]);
        let only_the_number = Results::of(2024, &survey, &release(&survey, 10, &[]), &survey).unwrap();
        assert_eq!((only_the_number.answered, only_the_number.findings), (10, vec![]));
        // Frozen by a rule that this program never had.
        let counts = (1..).zip([0, 0, 0, 1, 2]).collect();
        let mut odd = release(&survey, 10, &[]);
        odd.questions.insert("meals".parse().unwrap(), Released::Values { answered: 3, counts });
        assert_eq!(Results::of(2024, &survey, &odd, &survey).unwrap().findings, []);
    }

    #[test]
    fn a_sensitive_question_is_not_told_whether_it_was_so_then_or_is_now() {
        let plain = survey();
        let sensitive = with(|definition| question(definition, "mastery").sensitive = true);
        let answers = [("mastery", [9, 9, 9, 9, 9]), ("meals", [9, 9, 9, 9, 9])];
        for (then, now) in [(&plain, &sensitive), (&sensitive, &plain)] {
            let told = told(then, &release(then, 45, &answers), now).unwrap();
            assert!(told.iter().all(|(text, _)| text.contains("måltidene")) && told.len() == 1, "{told:?}");
        }
    }

    #[test]
    fn a_short_scale_a_number_and_a_choice_are_not_told() {
        let short = with(|definition| {
            definition.scales.values_mut().for_each(|scale| {
                scale.options.truncate(3);
                scale.faces = false;
            });
        });
        let mut tally = RoundTally { respondents: 60, ..RoundTally::empty(&short) };
        for tally in tally.questions.values_mut() {
            tally.answered = 60;
            match &mut tally.counts {
                Counts::Values(counts) => counts.values_mut().for_each(|count| *count = 20),
                Counts::Options { counts, .. } => counts.values_mut().for_each(|count| *count = 20),
            }
        }
        let results = Results::of(2024, &short, &Release::of(&short, &tally), &short).unwrap();
        assert_eq!((results.answered, results.findings), (60, vec![]));
    }

    #[test]
    fn nobody_and_everybody_are_said_only_when_it_is_true() {
        for (hits, answered, said) in [
            (0, 10, Share::Nobody),
            (1, 21, Share::FewerThanOne),
            (1, 20, Share::OfTen(1)),
            (1, 10, Share::OfTen(1)),
            (50, 59, Share::OfTen(8)),
            (17, 20, Share::OfTen(9)),
            (19, 20, Share::MoreThanNine),
            (u64::MAX - 1, u64::MAX, Share::MoreThanNine),
            (1, u64::MAX, Share::FewerThanOne),
            (10, 10, Share::Everybody),
        ] {
            assert_eq!(Share::of(hits, answered), Some(said), "{hits} of {answered}");
        }
        assert_eq!(Share::of(0, 0), None);
        for answered in 1..=200 {
            for hits in 0..=answered {
                let said = Share::of(hits, answered).unwrap();
                assert_eq!(said == Share::Nobody, hits == 0);
                assert_eq!(said == Share::Everybody, hits == answered);
                if let Share::OfTen(tenths) = said {
                    let off = (hits * 10).abs_diff(u64::from(tenths) * answered);
                    assert!(off * 2 <= answered, "{hits} of {answered} are not {tenths} of 10");
                }
            }
        }
    }
}
