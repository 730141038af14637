//! The published figures as they stand in `street-near-oslo.json`: for the tests of the library and of the program alike,
//! which include this file by its path.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

const PUBLISHED: &str = include_str!("street-near-oslo.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub round: Round,
    pub survey_measures: Vec<SurveyMeasure>,
    pub survey_shares: Vec<SurveyShares>,
    pub operational_measures: Vec<Operational>,
    // No figures of the year.
    #[serde(rename = "about")]
    _about: IgnoredAny,
    #[serde(rename = "unit")]
    _unit: IgnoredAny,
    #[serde(rename = "goals")]
    _goals: IgnoredAny,
    #[serde(rename = "voice_channels")]
    _voice_channels: IgnoredAny,
    #[serde(rename = "quality_model")]
    _quality_model: IgnoredAny,
    #[serde(rename = "strategy")]
    _strategy: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    pub year: i32,
    pub respondents: u64,
    pub daily_visitors: f64,
    #[serde(rename = "collected")]
    _collected: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyMeasure {
    pub code: String,
    pub mean: BTreeMap<i32, f64>,
    pub target: Option<f64>,
    pub verdict_2024: Option<String>,
    pub delta_2024: Option<f64>,
    pub share_top_two: Option<f64>,
    pub note: Option<String>,
    #[serde(rename = "asks")]
    _asks: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyShares {
    pub code: String,
    pub options: BTreeMap<String, Option<f64>>,
    #[serde(default)]
    pub previous_year: BTreeMap<String, Option<f64>>,
    #[serde(rename = "type")]
    _type: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operational {
    pub code: String,
    pub value: f64,
    #[serde(default)]
    pub parts: BTreeMap<String, f64>,
    #[serde(default)]
    pub parts_percent: Vec<f64>,
    pub participants: Option<f64>,
    pub target: Option<f64>,
    pub verdict_2024: Option<String>,
    #[serde(rename = "asks", default)]
    _asks: IgnoredAny,
    #[serde(rename = "how", default)]
    _how: IgnoredAny,
    #[serde(rename = "note", default)]
    _note: IgnoredAny,
}

pub fn published() -> Published {
    serde_json::from_str(PUBLISHED).unwrap()
}
