//! How guests answered the question behind a measure, year by year, as far as releases show it.

use std::collections::BTreeMap;

use crate::card::{MeasureDefinition, Source};
use crate::evidence::Evidence;
use crate::ids::Code;
use crate::release::{Released, ShareFigure};
use crate::stats::share;
use crate::survey::{Answering, Text};

/// The answers of every year whose release shows them and that had the same choices as the latest of these.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    pub shape: Shape,
    /// From the lowest, or in the order asked.
    pub answers: Vec<Answer>,
    /// Ascending.
    pub years: Vec<YearCounts>,
    /// Years whose answers are shown but had other choices.
    pub other_years: Vec<i32>,
}

/// How the answers are best drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Points of a scale, around a middle.
    Scale,
    /// Numbers or options.
    Bars,
}

/// One possible answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The value or the option's code.
    pub key: String,
    /// None for a number, or where no survey tells it.
    pub text: Option<Text>,
    /// True when the measure is a share and this answer counts towards it.
    pub counts: bool,
}

/// How many gave each answer in a year, in the order of [`Distribution::answers`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCounts {
    pub year: i32,
    /// Where guests could tick several, the counts sum to more.
    pub answered: u64,
    pub counts: Vec<u64>,
}

impl YearCounts {
    /// The share of those who answered that gave each answer; zeros when nobody answered.
    pub fn shares(&self) -> impl Iterator<Item = f64> {
        self.counts.iter().map(|count| share(*count, self.answered).unwrap_or_default())
    }
}

/// None when no release up to `year` shows the counts.
pub(super) fn of(measure: &MeasureDefinition, question: &Code, year: i32, evidence: &Evidence) -> Option<Distribution> {
    let mut shown: Vec<(i32, u64, BTreeMap<String, u64>)> = Vec::new();
    for (year, release) in evidence.releases.range(..=year) {
        if let Some((answered, counts)) = release.questions.get(question).and_then(counts) {
            shown.push((*year, answered, counts));
        }
    }
    let (latest, _, choices) = shown.last()?.clone();
    let (shape, answers) = answers(measure, question, latest, &choices, evidence);
    let (same, other): (Vec<_>, Vec<_>) = shown.into_iter().partition(|(.., counts)| counts.keys().eq(choices.keys()));
    let years = same
        .into_iter()
        .map(|(year, answered, counts)| YearCounts {
            year,
            answered,
            counts: answers.iter().map(|answer| counts.get(&answer.key).copied().unwrap_or_default()).collect(),
        })
        .collect();
    let other_years = other.into_iter().map(|(year, ..)| year).collect();
    Some(trimmed(Distribution { shape, answers, years, other_years }))
}

/// The counts of a release that shows them all.
fn counts(released: &Released) -> Option<(u64, BTreeMap<String, u64>)> {
    match released {
        Released::Values { answered, counts } => {
            Some((*answered, counts.iter().map(|(value, count)| (value.to_string(), *count)).collect()))
        }
        Released::Options { answered, counts, .. } => {
            // Frozen by an earlier rule: the exact counts would give the blurred ones away.
            let is_exact = |option| {
                matches!(released.share_of_options(std::slice::from_ref(option)), Some(ShareFigure::Exact { .. }))
            };
            counts
                .keys()
                .all(is_exact)
                .then(|| (*answered, counts.iter().map(|(option, count)| (option.to_string(), *count)).collect()))
        }
        Released::Withheld | Released::Mean { .. } | Released::NearEnd { .. } | Released::Blurred { .. } => None,
    }
}

/// The possible answers with their texts; those that no survey tells of by their keys alone.
fn answers(
    measure: &MeasureDefinition,
    question: &Code,
    year: i32,
    choices: &BTreeMap<String, u64>,
    evidence: &Evidence,
) -> (Shape, Vec<Answer>) {
    let asked =
        evidence.survey_of(year, question).and_then(|survey| Some((survey, survey.question(question.as_str())?)));
    let told: Vec<(String, Option<Text>)> = match asked.map(|(survey, asked)| (survey, asked, &asked.answer)) {
        Some((survey, asked, Answering::Rating { .. })) => survey
            .scale_of(asked)
            .into_iter()
            .flat_map(|scale| scale.points().map(|(value, text)| (value.to_string(), Some(text.clone()))))
            .collect(),
        Some((_, _, Answering::One { options } | Answering::Many { options })) => {
            options.iter().map(|option| (option.code.to_string(), Some(option.text.clone()))).collect()
        }
        _ => Vec::new(),
    };
    let is_scale = matches!(asked.map(|(_, asked)| &asked.answer), Some(Answering::Rating { .. }));
    let mut keys: Vec<(String, Option<Text>)> = told.into_iter().filter(|(key, _)| choices.contains_key(key)).collect();
    let mut untold: Vec<&String> = choices.keys().filter(|key| !keys.iter().any(|(told, _)| told == *key)).collect();
    untold.sort_by_key(|key| (key.parse::<i64>().ok(), key.as_str()));
    keys.extend(untold.into_iter().map(|key| (key.clone(), None)));
    let counts = |key: &str| match &measure.from {
        Source::Share { at_least: Some(least), .. } => key.parse::<i64>().is_ok_and(|value| value >= *least),
        Source::Share { options, .. } => options.iter().any(|option| option.as_str() == key),
        _ => false,
    };
    let shape = if is_scale { Shape::Scale } else { Shape::Bars };
    (shape, keys.into_iter().map(|(key, text)| Answer { counts: counts(&key), key, text }).collect())
}

/// A number from 0 to 100 needs no row for what nobody answered beyond the last that somebody did.
fn trimmed(mut distribution: Distribution) -> Distribution {
    let is_numbers =
        distribution.shape == Shape::Bars && distribution.answers.iter().all(|answer| answer.text.is_none());
    let is_given = |place: usize| distribution.years.iter().any(|year| year.counts.get(place).is_some_and(|n| *n > 0));
    if is_numbers && let Some(last) = (0..distribution.answers.len()).rev().find(|place| is_given(*place)) {
        let kept = last.saturating_add(1);
        distribution.answers.truncate(kept);
        for year in &mut distribution.years {
            year.counts.truncate(kept);
        }
    }
    distribution
}
