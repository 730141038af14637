//! Every figure that the centre published comes out of the synthetic answers, to its last printed digit.
//!
//! The tests walk through the published file and know every key that an entry may have: a figure that is added to the
//! file is either checked or refused, never passed over.

use std::collections::BTreeMap;

// Code that only tests share stays outside the library.
#[path = "../../../tests/reference/published.rs"]
mod file;

use file::{Published, published};

use super::{demo_rounds, release};
use crate::core::card::{CheckedScorecard, ScorecardDefinition, Source};
use crate::core::evidence::{Evidence, Readings};
use crate::core::ids::Code;
use crate::core::scorecard::{DimensionVerdict, Finding, Form, Measure, Outcome, Scorecard, Verdict};
use crate::demo::readings;

const SCORECARD: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/surveys/street-near/scorecard.json"));

fn definition() -> ScorecardDefinition {
    ScorecardDefinition::parse(SCORECARD).unwrap()
}

fn evidence() -> Evidence {
    let mut recorded = Readings::default();
    for reading in readings().unwrap() {
        recorded.insert(reading.year, reading.measure, reading.part, reading.value);
    }
    let releases = demo_rounds().iter().map(|round| (round.year, release(round))).collect();
    Evidence { releases, readings: recorded, ..Evidence::default() }
}

fn scorecard() -> Scorecard {
    Scorecard::evaluate(&definition(), published().round.year, &evidence())
}

fn measure<'a>(card: &'a Scorecard, code: &str) -> &'a Measure {
    card.measures().find(|measure| measure.definition.code.as_str() == code).unwrap_or_else(|| panic!("no {code}"))
}

/// The measure that shows the share of one option, or of the answers from `at_least` up.
fn share<'a>(card: &'a Scorecard, of: &str, option: Option<&String>, from: Option<i64>) -> &'a Measure {
    let is_it = |measure: &&Measure| {
        matches!(&measure.definition.from, Source::Share { question, options, at_least }
            if question.as_str() == of && options.iter().map(Code::as_str).eq(option.map(String::as_str)) && *at_least == from)
    };
    card.measures().find(is_it).unwrap_or_else(|| panic!("no measure shows {of}: {option:?}{from:?}"))
}

/// A figure as the scorecard shows it; of a share, a fraction.
fn shown(measure: &Measure, value: f64) -> f64 {
    let Some(figure) = measure.now().figure() else { panic!("{} has no figure", measure.definition.code) };
    let decimals = 10_f64.powi(i32::from(measure.definition.decimals()));
    let unit = match figure.form {
        Form::Share => 100.0 * decimals,
        Form::Amount { round_to: Some(step) } => 1.0 / f64::from(step),
        Form::Amount { round_to: None } | Form::Score { .. } => decimals,
    };
    (value * unit).round() / unit
}

#[track_caller]
fn assert_figure(measure: &Measure, year: i32, published: f64) {
    let code = &measure.definition.code;
    let Some(figure) = measure.of_year(year).and_then(Outcome::figure) else { panic!("no {code} in {year}") };
    let shown = shown(measure, figure.value);
    assert!((shown - published).abs() < 1e-9, "{code} {year}: {published} is published, {shown} comes out");
}

#[track_caller]
fn assert_verdict(measure: &Measure, target: Option<f64>, published: Option<&str>) {
    assert_eq!(measure.target, target, "{}", measure.definition.code);
    let verdict = measure.verdict.is_met().map(|is_met| if is_met { "met" } else { "missed" });
    assert_eq!(verdict, published, "{}", measure.definition.code);
}

#[test]
fn the_scorecard_and_the_survey_fit_together() {
    let checked = CheckedScorecard::new(definition()).unwrap();
    assert_eq!(checked.problems_with(&super::survey()), []);
}

#[test]
fn the_round_is_as_large_as_published() {
    let Published { round, .. } = published();
    let card = scorecard();
    assert_eq!(evidence().releases[&round.year].respondents, Some(round.respondents));
    assert_figure(measure(&card, "daily_visitors"), round.year, round.daily_visitors);
}

#[test]
fn every_published_mean_target_and_verdict_comes_out() {
    let (Published { round, survey_measures, .. }, card) = (published(), scorecard());
    for entry in survey_measures {
        let measure = measure(&card, &entry.code);
        for (year, mean) in &entry.mean {
            assert_figure(measure, *year, *mean);
        }
        assert_verdict(measure, entry.target, entry.verdict_2024.as_deref());
        if let Some(delta) = entry.delta_2024 {
            let change = measure.change.as_ref().unwrap();
            assert_eq!(change.from_year, round.year - 1);
            assert!((shown(measure, change.difference) - delta).abs() < 1e-9, "{}: {}", entry.code, change.difference);
        }
        if let Some(top_two) = entry.share_top_two {
            assert_figure(share(&card, &entry.code, None, Some(4)), round.year, top_two);
        }
        if entry.note.is_some_and(|note| note.starts_with("higher than in 2023")) {
            assert!(measure.change.as_ref().unwrap().difference > 0.0, "{}", entry.code);
        }
    }
}

#[test]
fn no_mean_comes_out_for_a_year_without_a_published_one() {
    let card = scorecard();
    for entry in published().survey_measures {
        for (year, outcome) in &measure(&card, &entry.code).outcomes {
            // Published without a figure: that 2023 was lower.
            let is_told = entry.note.is_some() && *year == 2023;
            assert_eq!(outcome.figure().is_some(), entry.mean.contains_key(year) || is_told, "{} {year}", entry.code);
        }
    }
}

#[test]
fn every_published_share_comes_out() {
    let (Published { round, survey_shares, .. }, card) = (published(), scorecard());
    for entry in survey_shares {
        for (year, options) in [(round.year, &entry.options), (round.year - 1, &entry.previous_year)] {
            for (option, fraction) in options.iter().filter_map(|(option, share)| Some((option, (*share)?))) {
                assert_figure(share(&card, &entry.code, Some(option), None), year, fraction);
            }
        }
    }
}

#[test]
fn every_published_count_comes_out_with_its_parts() {
    let (Published { round, operational_measures, .. }, card) = (published(), scorecard());
    for entry in operational_measures {
        let counted = measure(&card, &entry.code);
        assert_figure(counted, round.year, entry.value);
        assert_verdict(counted, entry.target, entry.verdict_2024.as_deref());
        let parts: BTreeMap<String, f64> =
            counted.now().figure().unwrap().parts.iter().map(|(code, part)| (code.to_string(), part.value())).collect();
        assert_eq!(parts, entry.parts, "{}", entry.code);
        if !entry.parts_percent.is_empty() {
            let percent: f64 = entry.parts_percent.iter().sum();
            assert!((percent / 100.0 - entry.value).abs() < 1e-9, "{}", entry.code);
        }
        if let Some(participants) = entry.participants {
            let code = format!("{}_participants", entry.code.trim_end_matches('s'));
            assert_figure(measure(&card, &code), round.year, participants);
        }
    }
}

#[test]
fn narrow_and_clear_verdicts_are_both_shown() {
    let card = scorecard();
    for (code, verdict) in [
        ("meals", Verdict::MetWithinMargin),
        ("quality_of_life", Verdict::MetWithinMargin),
        ("social_work", Verdict::ClearlyMet),
        ("activities", Verdict::ClearlyMet),
        ("help_measures", Verdict::ClearlyMet),
    ] {
        assert_eq!(measure(&card, code).verdict, verdict, "{code}");
    }
    let verdicts = card.dimensions.iter().map(|dimension| dimension.verdict.clone());
    let passed: Vec<_> = verdicts.filter(|verdict| *verdict != DimensionVerdict::NoTarget).collect();
    let (clear, narrow) = (DimensionVerdict::Passed { clearly: true }, DimensionVerdict::Passed { clearly: false });
    assert_eq!(passed, [narrow.clone(), clear.clone(), clear, narrow]);
}

#[test]
fn one_change_is_real_and_the_others_may_be_chance() {
    let card = scorecard();
    for measure in card.measures() {
        let Some(change) = &measure.change else { continue };
        let expected = match measure.definition.code.as_str() {
            "activities" => Finding::RealImprovement,
            _ => Finding::MayBeChance,
        };
        assert_eq!(change.finding, expected, "{}: {change:?}", measure.definition.code);
    }
    assert_eq!((card.counts.real_improvements, card.counts.real_declines), (1, 0));
}

#[test]
fn what_the_door_alone_would_have_said_follows_from_this_years_answers() {
    let mut card = definition();
    let (year, evidence) = (published().round.year, evidence());
    // Inputs have no row of their own; here they get one.
    let inputs = card.inputs.clone();
    card.dimensions[0].measures.extend(inputs);
    card.inputs.clear();
    let card = Scorecard::evaluate(&card, year, &evidence);
    let value = |code: &str| measure(&card, code).now().figure().unwrap().value;
    let passages_on_counted_days = 9750.0;
    let by_door = passages_on_counted_days / (2.0 * (1.0 + value("smokers") * value("trips_outside_mean")));
    assert!((by_door - value("manual_count_estimate")).abs() < 0.5, "{by_door}");
    let passages_a_day = value("door_passages") / value("open_days");
    let against_an_ordinary_day = passages_on_counted_days / 12.0 / passages_a_day;
    assert!((0.95..1.05).contains(&against_an_ordinary_day), "{against_an_ordinary_day}");
}
