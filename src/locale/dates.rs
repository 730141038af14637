//! Dates as people say them.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YMD};

use super::Locale;

impl Locale {
    /// "12. oktober 2024", "12 October 2024".
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        self.long_date(date).unwrap_or_else(|| date.to_string())
    }

    /// "12. oktober 2024 kl. 14.05", "12 October 2024 at 14:05".
    #[must_use]
    pub fn moment(self, moment: NaiveDateTime) -> String {
        let time = moment.format(if self == Self::English { "%H:%M" } else { "%H.%M" }).to_string();
        self.text_with("date-and-time", &[("date", self.date(moment.date()).into()), ("time", time.into())])
    }

    /// "12. oktober", "12 October".
    #[must_use]
    pub fn day_and_month(self, date: NaiveDate) -> String {
        self.long_day(date).unwrap_or_else(|| date.to_string())
    }

    /// "fra 1. oktober til 30. november 2024": the year only once when both days lie in it.
    #[must_use]
    pub fn period(self, first: NaiveDate, last: NaiveDate) -> String {
        let from = if first.year() == last.year() { self.day_and_month(first) } else { self.date(first) };
        if first == last {
            return self.text_with("date-on", &[("date", self.date(last).into())]);
        }
        self.text_with("date-period", &[("from", from.into()), ("to", self.date(last).into())])
    }

    fn long_date(self, date: NaiveDate) -> Option<String> {
        let locale: icu_locale_core::Locale = self.formats().parse().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
        Some(formatter.format(&gregorian(date)?).to_string())
    }

    fn long_day(self, date: NaiveDate) -> Option<String> {
        let locale: icu_locale_core::Locale = self.formats().parse().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), MD::long()).ok()?;
        Some(formatter.format(&gregorian(date)?).to_string())
    }
}

/// None for years that the calendar does not hold.
fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Date::try_new_gregorian(date.year(), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_date_is_written_as_it_is_said() {
        assert_eq!(Locale::Bokmal.date(day(2024, 10, 12)), "12. oktober 2024");
        assert_eq!(Locale::Nynorsk.date(day(2024, 10, 12)), "12. oktober 2024");
        assert_eq!(Locale::English.date(day(2024, 10, 12)), "12 October 2024");
        assert_eq!(Locale::Danish.date(day(2024, 10, 12)), "12. oktober 2024");
        assert_eq!(Locale::Bokmal.day_and_month(day(2024, 5, 1)), "1. mai");
        assert_eq!(Locale::Nynorsk.day_and_month(day(2024, 5, 1)), "1. mai");
        assert_eq!(Locale::English.day_and_month(day(2024, 5, 1)), "1 May");
        assert_eq!(Locale::Danish.day_and_month(day(2024, 5, 1)), "1. maj");
    }

    #[test]
    fn a_period_names_the_year_once() {
        let (first, last) = (day(2024, 10, 1), day(2024, 11, 30));
        assert_eq!(Locale::Bokmal.period(first, last), "fra 1. oktober til 30. november 2024");
        assert_eq!(Locale::Nynorsk.period(first, last), "frå 1. oktober til 30. november 2024");
        assert_eq!(Locale::English.period(first, last), "from 1 October to 30 November 2024");
        assert_eq!(Locale::Danish.period(first, last), "fra 1. oktober til 30. november 2024");
        assert_eq!(Locale::Bokmal.period(first, day(2025, 1, 3)), "fra 1. oktober 2024 til 3. januar 2025");
        assert_eq!(Locale::Bokmal.period(first, first), "1. oktober 2024");
        assert_eq!(Locale::Danish.period(first, first), "den 1. oktober 2024");
    }

    #[test]
    fn the_ends_of_time_are_written_too() {
        for locale in Locale::ALL {
            for date in [NaiveDate::MIN, NaiveDate::MAX] {
                assert!(!locale.date(date).is_empty());
            }
        }
    }
}
