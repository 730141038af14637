//! Deals a year's fixed counts out to guests, so that each guest's answers hang together.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::error::DemoError;
use super::tables::{Among, Counts, Round, Row};
use crate::core::answers::{AnswerSheet, RawAnswers};
use crate::core::ids::ResponseId;
use crate::core::survey::{Answering, Question, SurveyVersion};

/// Change it and every guest becomes another, with the same totals.
const SEED: [u8; 32] = *b"synthetic guests, seed number 01";

/// The question that [`Round::wishes`] answer.
const WISHES: &str = "wishes";

struct Guest {
    /// What all of the guest's ratings have in common.
    satisfaction: i64,
    /// The hasty skip more questions.
    haste: i64,
    answers: RawAnswers,
}

/// The sheets of one round, in no meaningful order.
///
/// # Errors
/// The survey does not take the answers of the table.
pub fn responses(table: &Round, survey: &SurveyVersion) -> Result<Vec<(ResponseId, RawAnswers)>, DemoError> {
    let mut dealer = Dealer::new(table.stream);
    let mut guests: Vec<Guest> = (0..table.respondents)
        .map(|_| Guest { satisfaction: dealer.bell(), haste: dealer.bell(), answers: RawAnswers::new() })
        .collect();
    for row in table.rows {
        let unfit = || DemoError::Question { year: table.year, question: row.question };
        let question = survey.question(row.question).ok_or_else(unfit)?;
        dealer.deal(survey, question, row, &mut guests).ok_or_else(unfit)?;
    }
    dealer.hand_out_wishes(table.wishes, &mut guests);
    guests
        .into_iter()
        .map(|guest| match AnswerSheet::parse(survey, &guest.answers) {
            Ok(_) => Ok((dealer.response_id(), guest.answers)),
            Err(errors) => Err(DemoError::Sheet { year: table.year, errors }),
        })
        .collect()
}

struct Dealer(ChaCha8Rng);

impl Dealer {
    fn new(stream: u64) -> Self {
        let mut random = ChaCha8Rng::from_seed(SEED);
        random.set_stream(stream);
        Self(random)
    }

    /// A draw from 0 to 2040, bell-shaped around 1020: the sum of eight random bytes.
    fn bell(&mut self) -> i64 {
        self.0.next_u64().to_le_bytes().into_iter().map(i64::from).sum()
    }

    fn response_id(&mut self) -> ResponseId {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        ResponseId(bytes)
    }

    /// The items from the lowest score to the highest; a bell-shaped draw is added to each score.
    fn ranked<T>(&mut self, items: impl IntoIterator<Item = T>, score: impl Fn(&T) -> i64) -> Vec<T> {
        let mut scored: Vec<(i64, T)> =
            items.into_iter().map(|item| (score(&item).saturating_add(self.bell()), item)).collect();
        scored.sort_by_key(|(score, _)| *score);
        scored.into_iter().map(|(_, item)| item).collect()
    }

    /// Gives every answer of the row to a guest; none when there are fewer guests than answers, or the question takes
    /// answers of another kind.
    fn deal(&mut self, survey: &SurveyVersion, question: &Question, row: &Row, guests: &mut [Guest]) -> Option<()> {
        let answered = row.counts.answered();
        let asked = guests.iter_mut().filter(|guest| guest.is_among(&row.among));
        let mut answering = self.ranked(asked, |guest| guest.haste);
        if answering.len() < answered {
            return None;
        }
        answering.truncate(answered);

        let is_rating = matches!(question.answer, Answering::Rating { .. });
        let by_satisfaction = |guest: &&mut Guest| if is_rating { guest.satisfaction } else { 0 };
        let answering = self.ranked(answering, by_satisfaction);
        let answers = match (&row.counts, &question.answer) {
            (Counts::Values(counts), Answering::Rating { .. }) => values(survey.scale_of(question)?.lowest, counts),
            (Counts::Values(counts), Answering::Number { lowest, .. }) => values(*lowest, counts),
            (Counts::One(options), Answering::One { .. }) => {
                options.iter().flat_map(|(option, count)| vec![vec![(*option).to_owned()]; *count]).collect()
            }
            (Counts::Many { options, .. }, Answering::Many { options: choices }) => {
                let is_exclusive =
                    |option: &str| choices.iter().any(|choice| choice.exclusive && choice.code.as_str() == option);
                self.ticks(answered, options, is_exclusive)?
            }
            _ => return None,
        };
        for (guest, answer) in answering.into_iter().zip(answers) {
            guest.answers.insert(row.question.to_owned(), answer);
        }
        Some(())
    }

    /// For each of `answered` guests the ticked options, at least one each; none when the options do not suffice.
    fn ticks(
        &mut self,
        answered: usize,
        options: &[(&str, usize)],
        is_exclusive: impl Fn(&str) -> bool,
    ) -> Option<Vec<Vec<String>>> {
        let (alone, together): (Vec<_>, Vec<_>) = options.iter().copied().partition(|(option, _)| is_exclusive(option));
        let mut sheets: Vec<Vec<String>> =
            alone.into_iter().flat_map(|(option, count)| vec![vec![option.to_owned()]; count]).collect();
        let mut mixed: Vec<Vec<String>> = vec![Vec::new(); answered.checked_sub(sheets.len())?];
        for (option, count) in together {
            if count > mixed.len() {
                return None;
            }
            for sheet in self.ranked(&mut mixed, |_| 0).into_iter().take(count) {
                sheet.push(option.to_owned());
            }
        }
        // Whoever got no tick takes the last one of somebody with the most, so that the counts stay.
        while let Some(empty) = mixed.iter().position(Vec::is_empty) {
            let richest = mixed.iter_mut().max_by_key(|sheet| sheet.len()).filter(|sheet| sheet.len() > 1)?;
            let option = richest.pop()?;
            mixed.get_mut(empty)?.push(option);
        }
        sheets.append(&mut mixed);
        Some(sheets)
    }

    /// First to those who answered nothing else, then rather to the less satisfied.
    fn hand_out_wishes(&mut self, wishes: &[&str], guests: &mut [Guest]) {
        let eagerness = |guest: &&mut Guest| if guest.answers.is_empty() { i64::MIN } else { guest.satisfaction };
        for (guest, wish) in self.ranked(guests, eagerness).into_iter().zip(wishes) {
            guest.answers.insert(WISHES.to_owned(), vec![(*wish).to_owned()]);
        }
    }
}

impl Guest {
    fn is_among(&self, among: &Among) -> bool {
        match among {
            Among::All => true,
            Among::Chose { question, option } => {
                self.answers.get(*question).is_some_and(|chosen| chosen.iter().any(|code| code == option))
            }
        }
    }
}

/// One answer for each count, from the lowest value.
fn values(lowest: i64, counts: &[usize]) -> Vec<Vec<String>> {
    (lowest..).zip(counts).flat_map(|(value, count)| vec![vec![value.to_string()]; *count]).collect()
}
