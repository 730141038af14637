//! The published figures, and which measure must show each.

use peil::core::card::{MeasureDefinition, ScorecardDefinition, Source};
use peil::core::survey::Text;

#[path = "../../reference/published.rs"]
mod file;

pub use file::{Published, published};

/// The file as it ships.
pub const SCORECARD: &str = include_str!("../../../surveys/street-near/scorecard.json");

/// One published figure, and the measure that must show it.
pub struct Expected {
    pub measure: MeasureDefinition,
    pub year: i32,
    pub published: f64,
}

/// Every figure of the published file.
pub fn figures(published: &Published) -> Vec<Expected> {
    let (year, mut found) = (published.round.year, Vec::new());
    let mut add = |measure, year, published| found.push(Expected { measure, year, published });
    add(definition("daily_visitors"), year, published.round.daily_visitors);
    for one in &published.survey_measures {
        one.mean.iter().for_each(|(year, mean)| add(definition(&one.code), *year, *mean));
        one.share_top_two.iter().for_each(|top_two| add(share(&one.code, None, Some(4)), year, *top_two));
    }
    for one in &published.survey_shares {
        for (year, options) in [(year, &one.options), (year - 1, &one.previous_year)] {
            // A null was not published.
            for (option, fraction) in options.iter().filter_map(|(option, share)| Some((option, (*share)?))) {
                add(share(&one.code, Some(option), None), year, fraction);
            }
        }
    }
    for one in &published.operational_measures {
        add(definition(&one.code), year, one.value);
        let participants = format!("{}_participants", one.code.trim_end_matches('s'));
        one.participants.iter().for_each(|number| add(definition(&participants), year, *number));
    }
    found
}

impl Expected {
    /// As it stands in a Norwegian report.
    pub fn written(&self) -> String {
        match self.measure.from {
            Source::Mean { .. } => norwegian(self.published, 2),
            // 0.55 is published as 55 %, 0.746 as 74.6 %.
            Source::Share { .. } => {
                let percent = self.published * 100.0;
                format!("{}\u{a0}%", norwegian(percent, usize::from((percent - percent.round()).abs() > 1e-9)))
            }
            _ => norwegian(self.published, usize::from(self.published.fract() > 0.0)),
        }
    }

    /// How far the unrounded figure may lie from the published one.
    pub fn precision(&self) -> f64 {
        match self.measure.from {
            Source::Share { .. } if self.written().contains(',') => 0.0005,
            Source::Mean { .. } | Source::Share { .. } => 0.005,
            Source::Count { .. } => 1e-9,
            Source::Derived { round_to, .. } => f64::from(round_to.unwrap_or(1)) / 2.0,
        }
    }
}

/// "4,29", "3 341": independent of the program's own way of writing.
pub fn norwegian(value: f64, decimals: usize) -> String {
    let plain = format!("{value:.decimals$}");
    let (whole, rest) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let digits = whole.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap());
    let grouped = digits.collect::<Vec<_>>().join("\u{a0}");
    rest.map_or_else(|| grouped.clone(), |rest| format!("{grouped},{rest}"))
}

pub fn bokmal(text: &Text) -> &str {
    let tag = "nb".parse().unwrap();
    text.get(&tag, &tag)
}

pub fn scorecard() -> ScorecardDefinition {
    ScorecardDefinition::parse(SCORECARD).unwrap()
}

pub fn definition(code: &str) -> MeasureDefinition {
    scorecard().measure(code).unwrap_or_else(|| panic!("no measure {code}")).clone()
}

/// The measure that shows the share of one option, or of the answers from `from` up.
pub fn share(of: &str, option: Option<&String>, from: Option<i64>) -> MeasureDefinition {
    let is_it = |measure: &&MeasureDefinition| {
        matches!(&measure.from, Source::Share { question, options, at_least }
            if question.as_str() == of && options.iter().map(AsRef::as_ref).eq(option.map(String::as_str)) && *at_least == from)
    };
    scorecard().all_measures().find(is_it).unwrap_or_else(|| panic!("no measure shows {of} {option:?}")).clone()
}

/// The question that a measure counts.
pub fn question(measure: &MeasureDefinition) -> Option<&str> {
    match &measure.from {
        Source::Mean { question } | Source::Share { question, .. } => Some(question.as_str()),
        Source::Count { .. } | Source::Derived { .. } => None,
    }
}
