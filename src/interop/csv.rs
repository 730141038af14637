//! Comma-separated values: UTF-8 with a header line, a decimal point, and an empty field where there is no figure.

use std::io;

/// One figure of a scorecard in one year.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct FigureRow {
    pub unit: String,
    pub year: i32,
    pub dimension: String,
    pub measure: String,
    pub title: String,
    /// `mean`, `share`, `count` or `derived`.
    pub kind: &'static str,
    /// Of a share, a fraction.
    pub value: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub answered: Option<u64>,
    pub target: Option<f64>,
    pub verdict: &'static str,
    pub change: Option<f64>,
    pub change_low: Option<f64>,
    pub change_high: Option<f64>,
    pub p: Option<f64>,
    pub adjusted_p: Option<f64>,
    /// The survey figure was computed from answers that a program made.
    pub synthetic: bool,
    /// Of a unit above others: how many units the figure is made of.
    pub units_in: Option<usize>,
    /// Units that asked the question and are left out for now.
    pub units_left_out: Option<usize>,
    /// Of how many guests a question with a skip rule was asked, and of how many not; neither where everybody was, and where it may
    /// not be told.
    pub asked: Option<u64>,
    pub not_asked: Option<u64>,
}

/// How often one answer was given: in a released round, by guests of one background in it, or in a sum of units.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct CountRow {
    pub unit: String,
    pub year: i32,
    /// The number of the release, or of the roll-up.
    pub release: i64,
    pub question: String,
    pub answered: u64,
    /// A value of a scale, or an option's code.
    pub option: String,
    pub count: u64,
    pub synthetic: bool,
    /// `round`, `group` or `roll_up`: rows of different kinds count the same guests and must not be added.
    pub of: &'static str,
    /// Of a group, the background question and its option.
    pub background: String,
    pub group: String,
    /// Of a roll-up.
    pub units_in: Option<usize>,
    pub units_left_out: Option<usize>,
    /// Of how many guests a question with a skip rule was asked, and of how many not; neither where everybody was, and where it may
    /// not be told.
    pub asked: Option<u64>,
    pub not_asked: Option<u64>,
}

/// Writes rows under their header, which stands also over no rows.
///
/// # Errors
/// `to` cannot be written.
pub fn write<R: Row>(rows: &[R], to: impl io::Write) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(to);
    writer.write_record(R::COLUMNS).map_err(io::Error::other)?;
    for row in rows {
        writer.serialize(row).map_err(io::Error::other)?;
    }
    writer.flush()
}

/// A kind of row with the names of its columns.
pub trait Row: serde::Serialize {
    const COLUMNS: &'static [&'static str];
}

impl Row for FigureRow {
    const COLUMNS: &'static [&'static str] = &[
        "unit",
        "year",
        "dimension",
        "measure",
        "title",
        "kind",
        "value",
        "low",
        "high",
        "answered",
        "target",
        "verdict",
        "change",
        "change_low",
        "change_high",
        "p",
        "adjusted_p",
        "synthetic",
        "units_in",
        "units_left_out",
        "asked",
        "not_asked",
    ];
}

impl Row for CountRow {
    const COLUMNS: &'static [&'static str] = &[
        "unit",
        "year",
        "release",
        "question",
        "answered",
        "option",
        "count",
        "synthetic",
        "of",
        "background",
        "group",
        "units_in",
        "units_left_out",
        "asked",
        "not_asked",
    ];
}

/// A text that a spreadsheet will not take for a formula: one that starts like a formula gets an apostrophe before it.
#[must_use]
pub fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The header as serde would write it from the fields' names.
    fn fields<R: Row>(row: &R) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(row).unwrap();
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        text.lines().next().unwrap().to_owned()
    }

    #[test]
    fn the_header_names_the_fields_in_their_order() {
        let count = CountRow {
            unit: String::new(),
            year: 0,
            release: 0,
            question: String::new(),
            answered: 0,
            option: String::new(),
            count: 0,
            synthetic: false,
            of: "",
            background: String::new(),
            group: String::new(),
            units_in: None,
            units_left_out: None,
            asked: None,
            not_asked: None,
        };
        assert_eq!(fields(&count), CountRow::COLUMNS.join(","));
        let figure = FigureRow {
            unit: String::new(),
            year: 0,
            dimension: String::new(),
            measure: String::new(),
            title: String::new(),
            kind: "",
            value: None,
            low: None,
            high: None,
            answered: None,
            target: None,
            verdict: "",
            change: None,
            change_low: None,
            change_high: None,
            p: None,
            adjusted_p: None,
            synthetic: false,
            units_in: None,
            units_left_out: None,
            asked: None,
            not_asked: None,
        };
        assert_eq!(fields(&figure), FigureRow::COLUMNS.join(","));
    }

    #[test]
    fn no_rows_still_have_a_header() {
        let mut text = Vec::new();
        write::<CountRow>(&[], &mut text).unwrap();
        assert!(String::from_utf8(text).unwrap().starts_with("unit,year,release"));
    }

    #[test]
    fn a_text_that_looks_like_a_formula_is_kept_from_being_one() {
        assert_eq!(plain("=1+1"), "'=1+1");
        assert_eq!(plain("Maten"), "Maten");
    }
}
