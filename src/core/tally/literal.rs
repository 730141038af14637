//! Texts that documents hold, told apart by their first bytes.

use crate::ids::Code;

/// A piece of text that a document may hold, always with its quotes; so none is the beginning of another.
#[derive(Clone, Debug)]
pub(super) struct Literal {
    /// Its first bytes as one number, which compares in one step; those past its end are zero, here and in `mask`.
    pub head: u128,
    pub mask: u128,
    pub length: usize,
    /// What the head had no room for.
    pub tail: Box<[u8]>,
}

pub(super) const HEAD: usize = size_of::<u128>();

/// The options of a question, found by a number made of their first bytes.
///
/// Comparing with one option after the other would be a guess at each document, and processors lose those.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub literals: Vec<Literal>,
    pub places: Option<Places>,
}

/// A perfect hash: for each option another one of 256 numbers.
#[derive(Clone, Debug)]
pub(super) struct Places {
    /// The bytes that every option has.
    pub mask: u128,
    factors: [u64; 2],
    /// By number: the place and the length of its option, so that reading on waits for no other look-up. The length is 0
    /// where there is none.
    options: Box<[(u8, u8); 256]>,
}

impl Literal {
    /// How a document writes a question before its answer: `"code":`.
    pub fn name(code: &Code) -> Self {
        Self::of(format!("\"{code}\":").as_bytes())
    }

    /// How a document writes an option: `"code"`.
    fn option(code: &Code) -> Self {
        Self::of(format!("\"{code}\"").as_bytes())
    }

    fn of(text: &[u8]) -> Self {
        let (start, tail) = text.split_at(text.len().min(HEAD));
        let (mut head, mut mask) = ([0; HEAD], [0; HEAD]);
        for ((head, mask), byte) in head.iter_mut().zip(&mut mask).zip(start) {
            (*head, *mask) = (*byte, u8::MAX);
        }
        let (head, mask) = (u128::from_le_bytes(head), u128::from_le_bytes(mask));
        Self { head, mask, length: text.len(), tail: tail.into() }
    }

    pub const fn has_head(&self, head: u128) -> bool {
        (head ^ self.head) & self.mask == 0
    }
}

impl Options {
    pub fn of(codes: &[Code]) -> Self {
        let literals: Vec<Literal> = codes.iter().map(Literal::option).collect();
        let places = Places::of(&literals);
        Self { literals, places }
    }
}

impl Places {
    /// None when the options begin too much alike, or are too many.
    fn of(options: &[Literal]) -> Option<Self> {
        const TRIES: usize = 1000;
        // Any odd numbers with bits all over; these are the digits of the golden ratio.
        const FIRST: [u64; 2] = [0x9E37_79B9_7F4A_7C15, 0xF39C_C060_5CED_C835];
        let mask = options.iter().fold(u128::MAX, |mask, option| mask & option.mask);
        let next = |[one, other]: &[u64; 2]| Some([one.wrapping_mul(FIRST[0]), other.wrapping_mul(FIRST[1])]);
        let factors = std::iter::successors(Some(FIRST), next);
        factors.take(TRIES).find_map(|factors| {
            let mut found = Self { mask, factors, options: Box::new([(0, 0); 256]) };
            for (place, option) in options.iter().enumerate() {
                let number = usize::from(found.number(option.head));
                let entry = found.options.get_mut(number).filter(|(_, length)| *length == 0)?;
                *entry = (u8::try_from(place).ok()?, u8::try_from(option.length).ok()?);
            }
            Some(found)
        })
    }

    #[inline]
    const fn number(&self, head: u128) -> u8 {
        let [low, high] = halves(head & self.mask);
        let sum = low.wrapping_mul(self.factors[0]).wrapping_add(high.wrapping_mul(self.factors[1]));
        let [.., highest] = sum.to_le_bytes();
        highest
    }

    #[inline]
    pub fn find(&self, head: u128) -> (usize, usize) {
        let (place, length) = self.options.get(usize::from(self.number(head))).copied().unwrap_or_default();
        (usize::from(place), usize::from(length))
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a half each")]
const fn halves(head: u128) -> [u64; 2] {
    [head as u64, (head >> 64) as u64]
}
