//! Operational figures: exact decimals, because counts and full-time equivalents must add up.

use std::fmt;
use std::str::FromStr;

/// A figure that somebody counted or measured, exact to two decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity {
    thousandths: i64,
}

/// The text is not a [`Quantity`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAQuantity(pub String);

impl Quantity {
    const MOST: i64 = 1_000_000_000_000_000;

    #[must_use]
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self { thousandths }
    }

    #[must_use]
    pub const fn thousandths(self) -> i64 {
        self.thousandths
    }

    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { thousandths: self.thousandths.saturating_add(other.thousandths) }
    }

    /// Exact up to 2^53 thousandths; [`Quantity::from_str`] takes nothing larger.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn value(self) -> f64 {
        self.thousandths as f64 / 1000.0
    }
}

impl FromStr for Quantity {
    type Err = NotAQuantity;

    /// Reads `3341`, `7.7`, `7,7` and `3 341` (with any kind of space between the groups).
    ///
    /// `3.341` is refused: here it is three and a bit, elsewhere more than three thousand. That is why two decimals are the
    /// most: a third could be taken for a thousand.
    fn from_str(text: &str) -> Result<Self, NotAQuantity> {
        let refuse = || NotAQuantity(text.chars().take(40).collect());
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (whole, decimals) = bare.split_once(['.', ',']).unwrap_or((&bare, ""));
        let is_number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || decimals.len() > 2 || !is_number(whole) || !is_number(decimals) {
            return Err(refuse());
        }
        let thousandths: i64 = format!("{whole}{decimals:0<3}").parse().map_err(|_| refuse())?;
        if thousandths > Self::MOST { Err(refuse()) } else { Ok(Self { thousandths }) }
    }
}

impl fmt::Display for Quantity {
    /// The shortest exact form with a decimal point: `3341`, `7.7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.thousandths / 1000, (self.thousandths % 1000).abs());
        if rest == 0 {
            write!(f, "{whole}")
        } else {
            write!(f, "{whole}.{}", format!("{rest:03}").trim_end_matches('0'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_as_people_type_it_and_written_back_exactly() {
        for (typed, written) in [("3341", "3341"), ("3 341", "3341"), ("7,7", "7.7"), ("7.70", "7.7"), ("0.05", "0.05")]
        {
            assert_eq!(typed.parse::<Quantity>().unwrap().to_string(), written);
        }
    }

    #[test]
    fn what_is_not_a_figure_is_refused() {
        for typed in
            ["", "-3", "1e9", "1.2.3", "3.341", "3,341", "1.234,5", "0.005", "tre", "99999999999999999999", ","]
        {
            assert!(typed.parse::<Quantity>().is_err(), "{typed:?} was taken");
        }
    }

    #[test]
    fn parts_add_up_without_a_floating_rest() {
        let parts = ["1.5", "0.5", "0.4", "1", "0.8", "1", "1.5", "1"];
        let sum = parts.iter().fold(Quantity::default(), |sum, part| sum.plus(part.parse().unwrap()));
        assert_eq!(sum.to_string(), "7.7");
    }
}
