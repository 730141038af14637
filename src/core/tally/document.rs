//! Reading one stored document, however it is spelled: which cells of which tables it adds to, or what is wrong with it.
//!
//! No text is copied, whatever the document holds.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::error::TallyError;
use super::plan::{Allowed, Plan, Slot};
use super::sheet::Sheet;
use crate::ids::Code;

impl Sheet {
    /// Reads a document into a sheet that is clear.
    ///
    /// # Errors
    /// The document does not fit the survey; what the sheet then holds is of no use.
    pub fn read(&mut self, plan: &Plan, document: &[u8]) -> Result<(), TallyError> {
        self.answered.fill(false);
        self.question = None;
        self.unknown = None;
        let mut json = serde_json::Deserializer::from_slice(document);
        let whole = WholeReader { plan, sheet: self };
        whole.deserialize(&mut json).and_then(|()| json.end()).map_err(|error| self.refusal(plan, &error))
    }

    fn refusal(&mut self, plan: &Plan, error: &serde_json::Error) -> TallyError {
        let known = || self.question.and_then(|place| plan.slots.get(place)).map(|slot| slot.code.clone());
        match error.classify() {
            Category::Data => self.unknown.take().or_else(known),
            _ => None,
        }
        .map_or_else(|| TallyError::Unreadable { line: error.line(), column: error.column() }, TallyError::Foreign)
    }
}

/// A name instead of words: those of the parser would repeat what the guest answered.
fn misfit<E: Error>() -> E {
    E::custom("misfit")
}

/// Reads all answers.
struct WholeReader<'a> {
    plan: &'a Plan,
    sheet: &'a mut Sheet,
}

impl<'de> DeserializeSeed<'de> for WholeReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for WholeReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut answers: A) -> Result<(), A::Error> {
        let Self { plan, sheet } = self;
        let mut expected = 0;
        loop {
            // What goes wrong before the next name is read is not reported as the last question's.
            sheet.question = None;
            let name = QuestionReader { plan, expected, unknown: &mut sheet.unknown };
            let Some(place) = answers.next_key_seed(name)? else { return Ok(()) };
            sheet.question = Some(place);
            let (Some(slot), Some(answered)) = (plan.slots.get(place), sheet.answered.get_mut(place)) else {
                return Err(misfit());
            };
            if std::mem::replace(answered, true) {
                return Err(misfit());
            }
            answers.next_value_seed(AnswerReader { slot, sheet: &mut *sheet })?;
            expected = place + 1;
        }
    }
}

/// Reads the name of a question as its place in the plan.
struct QuestionReader<'a> {
    plan: &'a Plan,
    /// Questions are stored in order, so it is mostly this one.
    expected: usize,
    unknown: &'a mut Option<Code>,
}

impl<'de> DeserializeSeed<'de> for QuestionReader<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<usize, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for QuestionReader<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("question-code")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<usize, E> {
        let slots = &self.plan.slots;
        if slots.get(self.expected).is_some_and(|slot| slot.code.as_str() == code) {
            return Ok(self.expected);
        }
        slots.binary_search_by(|slot| slot.code.as_str().cmp(code)).map_err(|_| {
            *self.unknown = code.parse().ok();
            misfit()
        })
    }
}

/// Reads the answer to one question.
struct AnswerReader<'a> {
    slot: &'a Slot,
    sheet: &'a mut Sheet,
}

impl<'de> DeserializeSeed<'de> for AnswerReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        let Self { slot, sheet } = self;
        match &slot.allowed {
            Allowed::Values { lowest, count } => {
                let place = json.deserialize_i64(ValueReader { lowest: *lowest, count: *count })?;
                sheet.mark(slot, place);
            }
            Allowed::One(options) => {
                let place = OptionReader { options }.deserialize(json)?;
                sheet.mark(slot, place);
            }
            Allowed::Many(options) => {
                json.deserialize_seq(TickedReader { options, first: slot.first, cells: &mut sheet.cells })?;
                sheet.mark(slot, options.len());
            }
        }
        Ok(())
    }
}

/// Reads a number as its place among those allowed.
struct ValueReader {
    lowest: i64,
    count: usize,
}

impl Visitor<'_> for ValueReader {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("whole-number")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<usize, E> {
        let place = value.checked_sub(self.lowest).and_then(|above| usize::try_from(above).ok());
        place.filter(|place| *place < self.count).ok_or_else(misfit)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<usize, E> {
        self.visit_i64(i64::try_from(value).map_err(|_| misfit())?)
    }
}

/// Reads the code of an option as its place among the options.
struct OptionReader<'a> {
    options: &'a [Code],
}

impl<'de> DeserializeSeed<'de> for OptionReader<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<usize, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for OptionReader<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option-code")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<usize, E> {
        self.options.iter().position(|option| option.as_str() == code).ok_or_else(misfit)
    }
}

/// Reads the ticked options, each at most once, into their cells.
struct TickedReader<'a> {
    options: &'a [Code],
    first: usize,
    cells: &'a mut Vec<usize>,
}

impl<'de> Visitor<'de> for TickedReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option-codes")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut ticked: A) -> Result<(), A::Error> {
        while let Some(option) = ticked.next_element_seed(OptionReader { options: self.options })? {
            let cell = self.first + option;
            if self.cells.contains(&cell) {
                return Err(misfit());
            }
            self.cells.push(cell);
        }
        Ok(())
    }
}
