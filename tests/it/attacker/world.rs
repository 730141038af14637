//! Made-up organisations: trees of units, questionnaires, and guests who answer them.

use std::collections::{BTreeMap, BTreeSet};

use peil::core::ids::Code;
use peil::core::release::Release;
use peil::core::release::rollup::{ClosedRound, RollUps};
use peil::core::survey::{OnlyIf, SurveyVersion};
use peil::core::tally::{Counts, RoundTally, Tally};
use peil::core::unit::Unit;
use serde_json::{Value, json};

/// Draws that are the same on every run.
#[derive(Debug)]
pub struct Draws(pub u64);

impl Draws {
    /// From 0 to `below - 1` (`SplitMix64`).
    pub fn below(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below
    }

    pub fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        values[usize::try_from(self.below(values.len() as u64)).unwrap()]
    }
}

pub fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// A questionnaire with these questions and breakdowns.
pub fn survey(questions: &Value, breakdowns: &Value) -> SurveyVersion {
    survey_with_scores(questions, breakdowns, &json!([]))
}

pub fn survey_with_scores(questions: &Value, breakdowns: &Value, scores: &Value) -> SurveyVersion {
    let text = json!({"en": "x"});
    let scale = |points: usize| json!({"lowest": 1, "options": vec![text.clone(); points]});
    let definition = json!({
        "survey": "s", "version": 1, "default_language": "en", "languages": {"en": {"name": "English", "checked": true}},
        "title": text, "introduction": text, "thanks": text, "breakdowns": breakdowns, "scores": scores,
        "scales": {"two": scale(2), "three": scale(3), "five": scale(5)},
        "sections": [{"code": "a", "title": text, "questions": questions}]
    });
    SurveyVersion::parse(&definition.to_string()).unwrap()
}

pub fn rating(code: &str, scale: &str, sensitive: bool) -> Value {
    json!({"code": code, "text": {"en": "?"}, "sensitive": sensitive, "answer": {"rating": {"scale": scale}}})
}

/// `kind` is "one" or "many"; of "many" the last option is exclusive where there are more than two.
pub fn choice(code: &str, kind: &str, options: usize, sensitive: bool) -> Value {
    let option = |at: usize| {
        let mut option = json!({"code": format!("o{at}"), "text": {"en": "o"}});
        if kind == "many" && options > 2 && at + 1 == options {
            option["exclusive"] = json!(true);
        }
        option
    };
    let options: Vec<Value> = (0..options).map(option).collect();
    json!({"code": code, "text": {"en": "?"}, "sensitive": sensitive, "answer": {kind: {"options": options}}})
}

/// The same question, asked only of those who gave one of these answers to another.
pub fn only_if(mut question: Value, filter: &str, answers: &Value) -> Value {
    question["only_if"] = json!({"question": filter, "answers": answers});
    question
}

/// Questionnaires with skip rules on every kind of filter: one that is broken down by, several ticks of which one or all count, and
/// rules that hang on each other.
pub fn with_rules() -> Vec<SurveyVersion> {
    let of = |questions: &[Value], breakdowns: &[&str]| survey(&json!(questions), &json!(breakdowns));
    let after = |question: Value, filter: &str, answers: Value| only_if(question, filter, &answers);
    vec![
        of(
            &[
                choice("visits", "one", 3, false),
                choice("smoker", "one", 2, false),
                after(rating("trips", "five", false), "smoker", json!(["o0"])),
            ],
            &["visits"],
        ),
        of(
            &[
                choice("visits", "one", 3, false),
                after(choice("drugs", "one", 3, true), "visits", json!(["o0", "o1"])),
                rating("meals", "three", false),
            ],
            &["visits"],
        ),
        of(
            &[
                choice("help", "many", 4, false),
                after(rating("enough", "three", true), "help", json!(["o0", "o1", "o2"])),
            ],
            &[],
        ),
        of(&[choice("help", "many", 3, true), after(choice("why", "one", 2, false), "help", json!(["o1"]))], &[]),
        of(
            &[
                rating("sleep", "five", true),
                after(choice("where", "one", 3, false), "sleep", json!([1, 2, 3, 4])),
                after(choice("needs", "many", 3, false), "where", json!(["o1", "o2"])),
            ],
            &[],
        ),
    ]
}

/// Questionnaires that have every kind of question, sensitive and not, with none to two breakdowns.
pub fn surveys() -> Vec<SurveyVersion> {
    let of = |questions: &[Value], breakdowns: &[&str]| survey(&json!(questions), &json!(breakdowns));
    vec![
        of(&[choice("visits", "one", 3, false), rating("meals", "five", false)], &["visits"]),
        of(&[choice("visits", "one", 2, false), rating("meals", "three", true)], &["visits"]),
        of(&[choice("income", "one", 4, true), choice("drugs", "many", 3, true)], &["income"]),
        of(&[choice("visits", "one", 4, false), choice("drugs", "one", 3, true)], &["visits"]),
        of(&[choice("visits", "one", 3, false), choice("help", "many", 4, false)], &["visits"]),
        of(
            &[choice("visits", "one", 2, false), choice("age", "one", 3, false), rating("meals", "three", false)],
            &["visits", "age"],
        ),
        of(&[rating("safe", "two", false), rating("alone", "two", true), rating("sleep", "five", true)], &[]),
        of(&[choice("drugs", "one", 2, true), choice("help", "many", 2, true), choice("housing", "one", 5, true)], &[]),
        with_scores(&[("ease", 3, "three"), ("trust", 4, "three")]),
        with_scores(&[("ease", 3, "five")]),
    ]
}

/// A background question, one to break down by it, and the questions of some scores: how many, and on which scale.
fn with_scores(scores: &[(&str, usize, &str)]) -> SurveyVersion {
    let codes = |score: &str, questions: usize| (0..questions).map(|at| format!("{score}{at}")).collect::<Vec<_>>();
    let mut questions = vec![choice("visits", "one", 2, false), rating("meals", "five", false)];
    for (score, many, scale) in scores {
        questions.extend(codes(score, *many).iter().map(|code| rating(code, scale, false)));
    }
    let scores = scores.iter().map(|(score, many, _)| json!({"code": score, "questions": codes(score, *many)}));
    survey_with_scores(&json!(questions), &json!(["visits"]), &json!(scores.collect::<Vec<_>>()))
}

/// The places of the answers that a guest chose, by question.
pub type Sheet = Vec<(Code, Vec<usize>)>;

/// An organisation at two moments: some rounds have closed by the first, all by the second.
#[derive(Clone)]
pub struct World {
    pub survey: SurveyVersion,
    pub units: Vec<Unit>,
    /// What guests answered, by unit.
    pub sheets: BTreeMap<Code, Vec<Sheet>>,
    pub rounds: BTreeMap<Code, ClosedRound>,
    pub closed_first: BTreeSet<Code>,
}

impl World {
    pub fn draw(draws: &mut Draws, surveys: &[SurveyVersion]) -> Self {
        let survey = surveys[usize::try_from(draws.below(surveys.len() as u64)).unwrap()].clone();
        let units = tree(draws);
        let has_scores = !survey.definition().scores.is_empty();
        let habits = Habits {
            skips: draws.one_of(if has_scores { &[0, 0, 2, 5, 12] } else { &[0, 0, 10, 50, 85] }),
            leans: draws.one_of(&[0, 60, 95]),
            moods: draws.one_of(&[10, 50, 70, 90]),
        };
        let parents: BTreeSet<&Code> = units.iter().filter_map(|unit| unit.parent.as_ref()).collect();
        let small = draws.one_of(if has_scores { &[0, 30] } else { &[30, 60, 90] });
        let mut sheets = BTreeMap::new();
        let mut closed_first = BTreeSet::new();
        for unit in &units {
            if parents.contains(&unit.code) && draws.below(8) > 0 {
                continue;
            }
            if draws.below(3) > 0 {
                closed_first.insert(unit.code.clone());
            }
            let (from, to) = match draws.below(100) {
                share if share < small => draws.one_of(&[(0, 5), (1, 5), (5, 10)]),
                _ if has_scores => draws.one_of(&[(20, 25), (20, 45), (45, 80)]),
                _ => draws.one_of(&[(10, 20), (10, 14), (20, 45)]),
            };
            let guests = from + draws.below(to - from);
            sheets.insert(unit.code.clone(), answered(draws, &survey, guests, habits));
        }
        let rounds = sheets.iter().map(|(unit, sheets)| (unit.clone(), closed(&survey, sheets))).collect();
        Self { survey, units, sheets, rounds, closed_first }
    }

    /// The same organisation, had the guests of a unit answered otherwise.
    pub fn with(&self, unit: &Code, sheets: Vec<Sheet>) -> Self {
        let mut other = self.clone();
        other.rounds.insert(unit.clone(), closed(&self.survey, &sheets));
        other.sheets.insert(unit.clone(), sheets);
        other
    }

    /// Each unit that has others below it, with those and itself.
    pub fn below(&self) -> BTreeMap<Code, BTreeSet<Code>> {
        let parent =
            |code: &Code| self.units.iter().find(|unit| unit.code == *code).and_then(|unit| unit.parent.clone());
        let mut below: BTreeMap<Code, BTreeSet<Code>> = BTreeMap::new();
        for unit in &self.units {
            let mut at = parent(&unit.code);
            while let Some(above) = at {
                below.entry(above.clone()).or_default().extend([unit.code.clone(), above.clone()]);
                at = parent(&above);
            }
        }
        below
    }

    /// What is published at both moments.
    pub fn roll_ups(&self) -> (RollUps, RollUps) {
        let mut early = self.rounds.clone();
        early.retain(|unit, _| self.closed_first.contains(unit));
        let first = RollUps::default().next(&self.survey, &self.units, &early);
        let second = first.next(&self.survey, &self.units, &self.rounds);
        (first, second)
    }

    pub fn releases(&self) -> BTreeMap<Code, Release> {
        self.rounds.iter().map(|(unit, round)| (unit.clone(), round.release.clone())).collect()
    }
}

/// Two or three levels.
fn tree(draws: &mut Draws) -> Vec<Unit> {
    let unit = |name: String, parent: Option<&str>| Unit {
        code: code(&name),
        name,
        parent: parent.map(code),
        scorecard: code("card"),
    };
    let mut units = vec![unit("top".into(), None)];
    for branch in 0..=draws.below(3) {
        let name = format!("b{branch}");
        units.push(unit(name.clone(), Some("top")));
        for leaf in 0..draws.below(5) {
            units.push(unit(format!("{name}-l{leaf}"), Some(&name)));
        }
    }
    units
}

#[derive(Clone, Copy)]
struct Habits {
    /// Of a hundred answers, how many are skipped.
    skips: u64,
    /// Of a hundred answers, how many are the same one.
    leans: u64,
    /// Of a hundred answers to the questions of a score, how many follow the guest's mood.
    moods: u64,
}

fn answered(draws: &mut Draws, survey: &SurveyVersion, guests: u64, habits: Habits) -> Vec<Sheet> {
    let empty = RoundTally::empty(survey);
    let is_in_score = |code| empty.scores.values().any(|score| score.items.contains_key(code));
    let mut guest = || {
        let mood = if empty.scores.is_empty() { 0 } else { draws.below(100) };
        let mut sheet = Sheet::new();
        for (code, tally) in &empty.questions {
            let Some(mut chosen) = answer(draws, survey, code, tally, habits) else { continue };
            if let Counts::Values(counts) = &tally.counts
                && is_in_score(code)
                && draws.below(100) < habits.moods
            {
                chosen = vec![usize::try_from(mood).unwrap() * counts.len() / 100];
            }
            sheet.push((code.clone(), chosen));
        }
        for question in survey.questions() {
            let is_asked = question.only_if.as_ref().is_none_or(|rule| meets(&sheet, &empty, rule));
            sheet.retain(|(code, _)| is_asked || *code != question.code);
        }
        sheet
    };
    (0..guests).map(|_| guest()).collect()
}

/// True when one of the chosen answers is one that the rule names.
fn meets(sheet: &Sheet, empty: &RoundTally, rule: &OnlyIf) -> bool {
    let chosen = sheet.iter().find(|(code, _)| *code == rule.question).map_or(&[][..], |(_, chosen)| chosen);
    chosen.iter().any(|place| match &empty.questions[&rule.question].counts {
        Counts::Values(counts) => rule.has_value(*counts.keys().nth(*place).unwrap()),
        Counts::Options { counts, .. } => rule.has_option(counts.keys().nth(*place).unwrap()),
    })
}

fn closed(survey: &SurveyVersion, sheets: &[Sheet]) -> ClosedRound {
    let mut tally = RoundTally::empty(survey);
    tally.respondents = sheets.len() as u64;
    for answers in sheets {
        for (question, chosen) in answers {
            count(tally.questions.get_mut(question).unwrap(), chosen);
        }
        for (background, groups) in &mut tally.breakdowns {
            let Some((_, chosen)) = answers.iter().find(|(question, _)| question == background) else { continue };
            let group = groups.values_mut().nth(chosen[0]).unwrap();
            for (question, chosen) in answers {
                if let Some(tally) = group.get_mut(question) {
                    count(tally, chosen);
                }
            }
        }
        for score in tally.scores.values_mut() {
            let place =
                |question: &Code| answers.iter().find(|(code, _)| code == question).map(|(_, chosen)| chosen[0]);
            let Some(places) = score.items.keys().map(place).collect::<Option<Vec<usize>>>() else { continue };
            let mut sum = 0;
            for (counts, place) in score.items.values_mut().zip(places) {
                let (value, count) = counts.iter_mut().nth(place).unwrap();
                sum += value;
                *count += 1;
            }
            *score.sums.entry(sum).or_insert(0) += 1;
        }
    }
    ClosedRound { survey: survey.clone(), release: Release::of(survey, &tally), tally }
}

/// The places of the chosen answers.
fn answer(draws: &mut Draws, survey: &SurveyVersion, code: &Code, tally: &Tally, habits: Habits) -> Option<Vec<usize>> {
    let (answers, is_many) = match &tally.counts {
        Counts::Values(counts) => (counts.len(), false),
        Counts::Options { counts, many } => (counts.len(), *many),
    };
    // Background questions are mostly answered, so that their groups are large enough to be shown.
    let is_background = survey.definition().breakdowns.contains(code);
    if draws.below(100) < if is_background { habits.skips / 4 } else { habits.skips } {
        return None;
    }
    let leans = draws.below(100) < if is_background { habits.leans / 2 } else { habits.leans };
    let first = if leans { answers - 1 } else { usize::try_from(draws.below(answers as u64)).unwrap() };
    let mut chosen = vec![first];
    let is_alone = answers > 2 && first + 1 == answers;
    if is_many && !is_alone {
        let others = (0..answers.min(if answers > 2 { answers - 1 } else { answers })).filter(|other| *other != first);
        chosen.extend(others.filter(|_| draws.below(3) == 0));
    }
    Some(chosen)
}

fn count(tally: &mut Tally, chosen: &[usize]) {
    tally.answered += 1;
    for place in chosen {
        match &mut tally.counts {
            Counts::Values(counts) => *counts.values_mut().nth(*place).unwrap() += 1,
            Counts::Options { counts, .. } => *counts.values_mut().nth(*place).unwrap() += 1,
        }
    }
}
