//! What each guest answered to the questions of one score, and what the program tells of it.

use std::collections::BTreeMap;

use peil::core::ids::Code;
use peil::core::release::{Consistency, Release};
use peil::core::survey::SurveyVersion;
use peil::core::tally::{Counts, RoundTally, ScoreTally, Tally};

use super::world::Sheet;

/// The place of an answer on the scale, from 0 on; the number of points where a guest skipped the question.
pub type Answer = usize;

/// The answers of all guests of a round. Sums over those who answered everything go along with each exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheets {
    pub questions: usize,
    pub points: usize,
    guests: Vec<Vec<Answer>>,
    /// Guests who answered everything.
    complete: i64,
    /// By question, the sum of their answers and of the squares.
    items: Vec<(i64, i64)>,
    /// The same of what each guest's answers add up to.
    sums: (i64, i64),
}

impl Sheets {
    pub fn new(points: usize, guests: Vec<Vec<Answer>>) -> Self {
        let questions = guests[0].len();
        let items = vec![(0, 0); questions];
        let count = guests.len();
        let mut sheets = Self { questions, points, guests, complete: 0, items, sums: (0, 0) };
        (0..count).for_each(|guest| sheets.count(guest, 1));
        sheets
    }

    pub fn guests(&self) -> &[Vec<Answer>] {
        &self.guests
    }

    pub fn complete(&self) -> i64 {
        self.complete
    }

    /// How many gave each answer to a question, or skipped it. No exchange changes it.
    pub fn counts(&self, question: usize) -> Vec<u64> {
        let mut counts = vec![0; self.points + 1];
        self.guests.iter().for_each(|guest| counts[guest[question]] += 1);
        counts
    }

    /// Two guests exchange what they said, or did not say, to one question.
    pub fn exchange(&mut self, question: usize, a: usize, b: usize) {
        self.count(a, -1);
        self.count(b, -1);
        let answer = self.guests[a][question];
        self.guests[a][question] = std::mem::replace(&mut self.guests[b][question], answer);
        self.count(a, 1);
        self.count(b, 1);
    }

    fn count(&mut self, guest: usize, sign: i64) {
        let answers = &self.guests[guest];
        if answers.contains(&self.points) {
            return;
        }
        let mut sum = 0;
        for (item, answer) in self.items.iter_mut().zip(answers) {
            let value = i64::try_from(*answer).unwrap();
            item.0 += sign * value;
            item.1 += sign * value * value;
            sum += value;
        }
        self.complete += sign;
        self.sums.0 += sign * sum;
        self.sums.1 += sign * sum * sum;
    }

    /// The sums of squares about the means, times the number of complete guests: of the questions together, and of the sums.
    pub fn squares(&self) -> (i64, i64) {
        let about_mean = |(sum, squares): &(i64, i64)| self.complete * squares - sum * sum;
        (self.items.iter().map(about_mean).sum(), about_mean(&self.sums))
    }

    /// How far Cronbach's alpha lies outside of a range that was told; 0 within it. Only to find the way: what a world tells
    /// is what the program says.
    pub fn off(&self, told: Option<Consistency>) -> i64 {
        let Some(Consistency { at_least, under, .. }) = told else { return 0 };
        let (items, sums) = self.squares();
        if sums == 0 {
            return at_least.map_or(0, |_| i64::MAX);
        }
        let questions = i64::try_from(self.questions).unwrap();
        // Alpha less the cut, times what is positive.
        let above = |cut: u8| 10 * questions * (sums - items) - i64::from(cut) * (questions - 1) * sums;
        let too_low = at_least.map_or(0, |cut| -above(cut));
        let too_high = under.map_or(0, |cut| above(cut) + 1);
        too_low.max(too_high).max(0)
    }
}

/// A score of a survey whose scales begin at 1.
pub struct Score<'a> {
    pub survey: &'a SurveyVersion,
    pub code: Code,
    pub questions: Vec<Code>,
}

impl<'a> Score<'a> {
    pub fn all_of(survey: &'a SurveyVersion) -> Vec<Self> {
        let scores = survey.definition().scores.iter();
        scores.map(|score| Self { survey, code: score.code.clone(), questions: score.questions.clone() }).collect()
    }

    /// What guests answered to its questions.
    pub fn of(&self, sheets: &[Sheet]) -> Sheets {
        let points =
            self.survey.scale_of(self.survey.question(self.questions[0].as_str()).unwrap()).unwrap().options.len();
        let place = |sheet: &Sheet, question: &Code| {
            sheet.iter().find(|(code, _)| code == question).map_or(points, |(_, chosen)| chosen[0])
        };
        let guest = |sheet| self.questions.iter().map(|question| place(sheet, question)).collect();
        Sheets::new(points, sheets.iter().map(guest).collect())
    }

    /// The same guests, had they answered its questions like this.
    pub fn written(&self, answers: &Sheets, sheets: &[Sheet]) -> Vec<Sheet> {
        let rewritten = |(sheet, given): (&Sheet, &Vec<Answer>)| {
            let others = sheet.iter().filter(|(code, _)| !self.questions.contains(code)).cloned();
            let given = self.questions.iter().cloned().zip(given.iter().copied().map(|answer| vec![answer]));
            others.chain(given.filter(|(_, answer)| answer[0] < answers.points)).collect()
        };
        sheets.iter().zip(answers.guests()).map(rewritten).collect()
    }

    /// What the program tells of how these questions hang together.
    pub fn told(&self, sheets: &Sheets) -> Option<Consistency> {
        Release::of(self.survey, &self.tally(sheets)).scores.get(&self.code).copied()
    }

    /// The tally of a round that has these questions only.
    pub fn tally(&self, sheets: &Sheets) -> RoundTally {
        let respondents = u64::try_from(sheets.guests.len()).unwrap();
        let (questions, breakdowns, scores) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut tally = RoundTally { respondents, questions, breakdowns, scores };
        let mut score = ScoreTally::default();
        for (place, question) in self.questions.iter().enumerate() {
            let mut counts = sheets.counts(place);
            let skipped = counts.pop().unwrap();
            let counts = Counts::Values((1..).zip(counts).collect());
            tally.questions.insert(question.clone(), Tally { answered: respondents - skipped, counts });
            let zeros: BTreeMap<i64, u64> = (1..).take(sheets.points).map(|value| (value, 0)).collect();
            score.items.insert(question.clone(), zeros);
        }
        for guest in sheets.guests.iter().filter(|guest| !guest.contains(&sheets.points)) {
            let values: Vec<i64> = guest.iter().map(|answer| 1 + i64::try_from(*answer).unwrap()).collect();
            *score.sums.entry(values.iter().sum()).or_insert(0) += 1;
            for (question, value) in self.questions.iter().zip(values) {
                *score.items.get_mut(question).unwrap().get_mut(&value).unwrap() += 1;
            }
        }
        tally.scores.insert(self.code.clone(), score);
        tally
    }
}
