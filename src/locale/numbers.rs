//! Numbers as people write them, by the locale data of Unicode.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;

use super::{Locale, NO_FIGURE};

/// Beyond this a floating number no longer holds every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Locale {
    /// "4,38": rounded half away from zero, which is also how the scorecard decides how many decimals are honest.
    ///
    /// A dash for what is not a number.
    #[must_use]
    pub fn decimal(self, value: f64, decimals: u8) -> String {
        rounded(value, decimals).map_or_else(|| NO_FIGURE.to_owned(), |number| self.formatted(&number))
    }

    /// "+0,69", "−0,12", "0,00": with a sign unless it is written as zero.
    #[must_use]
    pub fn signed(self, value: f64, decimals: u8) -> String {
        let Some(number) = rounded(value.abs(), decimals) else { return NO_FIGURE.to_owned() };
        let written = self.formatted(&number);
        let is_zero = !written.contains(|c: char| c.is_ascii_digit() && c != '0');
        match (is_zero, value < 0.0) {
            (true, _) => written,
            (false, false) => format!("+{written}"),
            (false, true) => format!("−{written}"),
        }
    }

    /// "3 341", with spaces that do not break a line.
    #[must_use]
    pub fn whole(self, number: u64) -> String {
        self.formatted(&Decimal::from(number))
    }

    /// "74,6 %" of the fraction 0.746.
    #[must_use]
    pub fn percent(self, fraction: f64, decimals: u8) -> String {
        self.text_with("number-percent", &[("number", self.decimal(fraction * 100.0, decimals).into())])
    }

    fn formatted(self, number: &Decimal) -> String {
        let Ok(locale) = self.formats().parse::<icu_locale_core::Locale>() else { return number.to_string() };
        let formatter =
            DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default());
        // The formatter is made of compiled-in data, so it cannot be missing; the plain form is better than a panic.
        formatter
            .map_or_else(|_| number.to_string(), |formatter| formatter.format(number).to_string().replace('-', "−"))
    }
}

/// None for infinities and for what is not a number.
#[allow(clippy::cast_possible_truncation)]
fn rounded(value: f64, decimals: u8) -> Option<Decimal> {
    let decimals = decimals.min(9);
    let steps = (value * 10_f64.powi(i32::from(decimals))).round();
    if !value.is_finite() {
        return None;
    }
    if steps.abs() < EXACT {
        let mut number = Decimal::from(steps as i64);
        number.multiply_pow10(-i16::from(decimals));
        return Some(number);
    }
    Decimal::try_from_str(&format!("{value:.*}", usize::from(decimals))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_written_as_in_a_norwegian_report() {
        for locale in [Locale::Bokmal, Locale::Nynorsk] {
            is_norwegian(locale);
        }
    }

    fn is_norwegian(locale: Locale) {
        assert_eq!(locale.decimal(4.38, 2), "4,38");
        assert_eq!(locale.decimal(4.0, 1), "4,0");
        assert_eq!(locale.decimal(-0.004, 2), "0,00", "no minus before zero");
        assert_eq!(locale.whole(3341), "3\u{a0}341");
        assert_eq!(locale.whole(61), "61");
        assert_eq!(locale.decimal(59000.0, 0), "59\u{a0}000");
        assert_eq!(locale.percent(0.746, 1), "74,6\u{a0}%");
        assert_eq!(locale.signed(0.69, 2), "+0,69");
        assert_eq!(locale.signed(-0.12, 2), "−0,12");
        assert_eq!(locale.signed(-1234.0, 0), "−1\u{a0}234");
        assert_eq!(locale.signed(0.001, 2), "0,00", "no sign before zero");
    }

    #[test]
    fn a_figure_is_written_as_in_an_english_report() {
        let en = Locale::English;
        assert_eq!(en.decimal(4.38, 2), "4.38");
        assert_eq!(en.whole(3341), "3,341");
        assert_eq!(en.percent(0.746, 1), "74.6%");
        assert_eq!(en.signed(-0.12, 2), "−0.12");
    }

    #[test]
    fn a_figure_is_written_as_in_a_danish_report() {
        let da = Locale::Danish;
        assert_eq!(da.decimal(4.38, 2), "4,38");
        assert_eq!(da.whole(3341), "3.341");
        assert_eq!(da.decimal(1234.5, 1), "1.234,5");
        assert_eq!(da.percent(0.746, 1), "74,6\u{a0}%");
        assert_eq!(da.signed(0.69, 2), "+0,69");
        assert_eq!(da.signed(-1234.0, 0), "−1.234");
    }

    #[test]
    fn halves_are_rounded_away_from_zero_as_the_scorecard_assumes() {
        assert_eq!(Locale::Bokmal.decimal(4.125, 2), "4,13");
        assert_eq!(Locale::Bokmal.decimal(-4.125, 2), "−4,13");
    }

    #[test]
    fn what_is_not_a_number_is_a_dash_and_the_largest_number_is_written() {
        for locale in Locale::ALL {
            for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                assert_eq!(locale.decimal(odd, 2), NO_FIGURE);
                assert_eq!(locale.signed(odd, 2), NO_FIGURE);
                assert!(locale.percent(odd, 0).starts_with(NO_FIGURE));
            }
            for huge in [f64::MAX, f64::MIN, 1e20, f64::MIN_POSITIVE] {
                assert!(!locale.decimal(huge, 255).is_empty());
            }
            assert!(locale.whole(u64::MAX).len() > 20);
        }
    }
}
