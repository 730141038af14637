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
}

/// How often one answer was given in a released round.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct CountRow {
    pub unit: String,
    pub year: i32,
    pub release: i32,
    pub question: String,
    pub answered: u64,
    /// A value of a scale, or an option's code.
    pub option: String,
    pub count: u64,
    pub synthetic: bool,
}

/// Writes rows with their header.
///
/// # Errors
/// `to` cannot be written.
pub fn write<R: serde::Serialize>(rows: &[R], to: impl io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(to);
    for row in rows {
        writer.serialize(row).map_err(io::Error::other)?;
    }
    writer.flush()
}

/// A text that a spreadsheet will not take for a formula: one that starts like a formula gets an apostrophe before it.
#[must_use]
pub fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
