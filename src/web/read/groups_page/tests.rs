//! The groups of one measure, from a release with shown and hidden groups.

use std::collections::BTreeMap;

use super::*;
use crate::core::card::ScorecardDefinition;
use crate::core::release::Release;
use crate::core::scorecard::by_background;
use crate::core::tally::Counter;

fn survey() -> SurveyVersion {
    SurveyVersion::parse(include_str!("../../../../surveys/street-near/survey.json")).unwrap()
}

/// The same, with one figure for several questions, the meals among them.
fn survey_with_a_score() -> SurveyVersion {
    let text = include_str!("../../../../surveys/street-near/survey.json");
    let mut definition: serde_json::Value = serde_json::from_str(text).unwrap();
    definition["scores"] =
        serde_json::json!([{"code": "service", "questions": ["meals", "social_work", "activities"]}]);
    SurveyVersion::parse(&definition.to_string()).unwrap()
}

/// So many guests each who visit that often and give that mark.
fn released(survey: &SurveyVersion, guests: &[(usize, &str, i64)]) -> Release {
    let mut counter = Counter::new(survey);
    for (number, visits, mark) in guests {
        for _ in 0..*number {
            counter.add(serde_json::json!({"visits": visits, "meals": mark}).to_string()).unwrap();
        }
    }
    Release::of(survey, &counter.into_tally())
}

/// The groups of the meals' measure, written in bokmål.
fn meals(guests: &[(usize, &str, i64)]) -> String {
    meals_of(&survey(), guests)
}

fn meals_of(survey: &SurveyVersion, guests: &[(usize, &str, i64)]) -> String {
    let card = ScorecardDefinition::parse(include_str!("../../../../surveys/street-near/scorecard.json")).unwrap();
    let measures = by_background(&card, &released(survey, guests), &survey.definition().breakdowns);
    let measure = measures.iter().find(|measure| measure.definition.code.as_str() == "meals").unwrap();
    let language = "nb".parse().unwrap();
    let title = "Fornøyd med måltidene";
    groups(&GroupsView { locale: Locale::Bokmal, language: &language, title, survey, measure }).into_string()
}

#[test]
fn a_group_that_may_be_shown_has_its_figure_interval_and_answers_beside_those_of_all() {
    let often = [(8, "four_or_more_a_week", 5), (4, "four_or_more_a_week", 3)];
    let seldom = [(6, "less_often", 2), (6, "less_often", 4)];
    let page = meals(&[often, seldom].concat());
    for wanted in
        ["4,33", "3,00", "12 svar", "24 svar", "Alle som svarte", "4 ganger i uka eller oftere", "3,58 til 4,74"]
    {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    assert_eq!(page.matches("role=\"img\"").count(), 3, "all, and two groups");
    assert!(page.contains("Noen grupper vises ikke"), "groups without answers are not shown");
}

#[test]
fn a_group_that_is_too_small_takes_another_with_it_and_neither_is_named() {
    let page = meals(&[(15, "four_or_more_a_week", 5), (12, "less_often", 4), (3, "about_once_a_week", 1)]);
    assert!(page.contains("4 ganger i uka eller oftere"), "{page}");
    assert!(!page.contains("Sjeldnere") && !page.contains("Omtrent 1 gang i uka"), "{page}");
    assert!(page.contains("Noen grupper vises ikke. En gruppe må ha minst 10 svar, 20"), "{page}");
}

#[test]
fn without_any_group_there_is_a_sentence_instead_of_a_table() {
    let page = meals(&[(12, "four_or_more_a_week", 5), (3, "less_often", 4)]);
    assert!(!page.contains("<table") && page.contains("Ingen grupper er store nok til å vises."), "{page}");
}

#[test]
fn a_question_of_a_score_says_that_it_is_never_parted_and_blames_no_small_group() {
    let guests = [(15, "four_or_more_a_week", 5), (12, "less_often", 4)];
    assert!(meals(&guests).contains("<table"));
    let page = meals_of(&survey_with_a_score(), &guests);
    assert!(!page.contains("<table") && !page.contains("Ingen grupper er store nok"), "{page}");
    assert!(page.contains("med i et samlet tall"), "{page}");
}

#[test]
fn a_measure_of_the_background_question_itself_is_not_parted_by_it() {
    let card = ScorecardDefinition::parse(include_str!("../../../../surveys/street-near/scorecard.json")).unwrap();
    let release = released(&survey(), &[(15, "four_or_more_a_week", 5), (12, "less_often", 4)]);
    let measures = by_background(&card, &release, &survey().definition().breakdowns);
    let parted: BTreeMap<&str, usize> =
        measures.iter().map(|measure| (measure.definition.code.as_str(), measure.groups.len())).collect();
    assert_eq!(parted.get("meals"), Some(&2));
    assert!(measures.iter().all(|measure| !format!("{:?}", measure.definition.from).contains("visits")), "{parted:?}");
}
