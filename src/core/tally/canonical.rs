//! Reading one stored document that is spelled as [`crate::answers::AnswerSheet::document`] spells it: no blanks, no escapes,
//! questions in the order of their codes.
//!
//! Nearly every document is. It is held against what the survey lets it say, piece by piece, so that nothing needs to be
//! parsed; the first piece that does not fit leaves the document to [`super::document`], which also words what is wrong.

use super::literal::{HEAD, Literal, Options};
use super::plan::{Allowed, Plan, Slot};
use super::sheet::Sheet;

/// A document, and how far it is read.
struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

/// Reads a document into a sheet that is clear. None when it has another spelling or does not fit the survey; what the sheet
/// then holds is of no use.
pub(super) fn read(plan: &Plan, document: &[u8], sheet: &mut Sheet) -> Option<()> {
    let mut reader = Reader { text: document, at: 0 };
    reader.byte(b'{')?;
    if document == b"{}" {
        return Some(());
    }
    let mut slots = plan.slots.iter();
    loop {
        let head = reader.head();
        // Questions that were not answered are passed over.
        let slot = slots.find(|slot| reader.is_at(&slot.name, head))?;
        reader.at += slot.name.length;
        reader.answer(slot, sheet)?;
        match reader.next()? {
            b',' => {}
            b'}' => return (reader.at == document.len()).then_some(()),
            _ => return None,
        }
    }
}

impl Reader<'_> {
    #[inline]
    fn next(&mut self) -> Option<u8> {
        let byte = self.text.get(self.at)?;
        self.at += 1;
        Some(*byte)
    }

    fn byte(&mut self, wanted: u8) -> Option<()> {
        (self.next()? == wanted).then_some(())
    }

    /// The next bytes as one number; past the end, zero.
    #[inline]
    fn head(&self) -> u128 {
        match self.text.get(self.at..).and_then(<[u8]>::first_chunk::<HEAD>) {
            Some(whole) => u128::from_le_bytes(*whole),
            None => self.last_head(),
        }
    }

    #[cold]
    fn last_head(&self) -> u128 {
        let mut padded = [0; HEAD];
        padded.iter_mut().zip(self.text.get(self.at..).unwrap_or_default()).for_each(|(to, from)| *to = *from);
        u128::from_le_bytes(padded)
    }

    #[inline]
    fn is_at(&self, literal: &Literal, head: u128) -> bool {
        literal.has_head(head) && (literal.tail.is_empty() || self.is_at_tail(literal))
    }

    #[inline(never)]
    fn is_at_tail(&self, literal: &Literal) -> bool {
        self.text.get(self.at + HEAD..).is_some_and(|rest| rest.starts_with(&literal.tail))
    }

    #[inline]
    fn answer(&mut self, slot: &Slot, sheet: &mut Sheet) -> Option<()> {
        match &slot.allowed {
            Allowed::Values { lowest, count } => {
                let above = self.integer()?.checked_sub(*lowest)?;
                let place = usize::try_from(above).ok().filter(|place| place < count)?;
                sheet.mark(slot, place);
            }
            Allowed::One(_) => {
                let place = self.option(&slot.options)?;
                sheet.mark(slot, place);
            }
            Allowed::Many(options) => {
                self.ticked(slot, sheet)?;
                sheet.mark(slot, options.len());
            }
        }
        Some(())
    }

    #[inline]
    fn ticked(&mut self, slot: &Slot, sheet: &mut Sheet) -> Option<()> {
        self.byte(b'[')?;
        if self.text.get(self.at) == Some(&b']') {
            self.at += 1;
            return Some(());
        }
        let mut seen = 0_u64;
        loop {
            let place = self.option(&slot.options)?;
            // One of more options than there are bits is left to the other reader.
            let bit = 1_u64.checked_shl(u32::try_from(place).ok()?)?;
            if seen & bit != 0 {
                return None;
            }
            seen |= bit;
            sheet.mark(slot, place);
            match self.next()? {
                b',' => {}
                b']' => return Some(()),
                _ => return None,
            }
        }
    }

    /// One of `options`, as its place among them.
    #[allow(clippy::inline_always, reason = "called for every choice; as a function it takes half as long again")]
    #[inline(always)]
    fn option(&mut self, options: &Options) -> Option<usize> {
        let head = self.head();
        let (place, length) = if let Some(places) = &options.places {
            places.find(head)
        } else {
            let fits = |(_, option): &(usize, &Literal)| self.is_at(option, head);
            let (place, option) = options.literals.iter().enumerate().find(fits)?;
            (place, option.length)
        };
        options.literals.get(place).filter(|option| self.is_at(option, head))?;
        self.at += length;
        Some(place)
    }

    /// A whole number as JSON writes it, of at most 18 digits. What follows is for the caller to judge: behind a number that
    /// goes on as a fraction stands neither a comma nor a brace.
    #[inline]
    fn integer(&mut self) -> Option<i64> {
        if let Some([digit @ b'0'..=b'9', b',' | b'}']) = self.text.get(self.at..self.at + 2) {
            self.at += 1;
            return Some(i64::from(digit - b'0'));
        }
        self.long_integer()
    }

    #[inline(never)]
    fn long_integer(&mut self) -> Option<i64> {
        let rest = self.text.get(self.at..)?;
        let (is_negative, rest) = rest.strip_prefix(b"-").map_or((false, rest), |digits| (true, digits));
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let digits = rest.get(..length)?;
        let is_plain = match digits {
            [] => false,
            // Neither 007 nor -0 is written by us.
            [b'0', more @ ..] => more.is_empty() && !is_negative,
            _ => length <= 18,
        };
        let value =
            digits.iter().fold(0_i64, |value, digit| value.wrapping_mul(10).wrapping_add(i64::from(digit - b'0')));
        self.at += length + usize::from(is_negative);
        is_plain.then_some(if is_negative { -value } else { value })
    }
}
