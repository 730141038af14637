//! Mistakes of shape, each with its place.

use super::*;
use crate::survey::Definition;

const SURVEY: &str = include_str!("../../../surveys/street-near/survey.json");

/// The lines, paths and shapes of everything that is wrong with a text.
fn faults(text: &str) -> Vec<(usize, String, Shape)> {
    let told = |problem: Problem| match problem {
        Problem { place: Place::Written { line, path, .. }, what: What::Shape(shape) } => (line, path, shape),
        other => panic!("{other:?}"),
    };
    read::<Definition>(text).unwrap_err().into_iter().map(told).collect()
}

fn line_of(part: &str) -> usize {
    SURVEY.lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
fn a_file_that_is_right_reads_as_it_stands_with_a_mark_before_it_or_without() {
    let plain: Definition = read(SURVEY).unwrap();
    assert_eq!(plain, serde_json::from_str(SURVEY).unwrap());
    assert_eq!(plain, read(&format!("\u{feff}{SURVEY}")).unwrap());
}

#[test]
fn every_mistake_comes_at_once() {
    let text = SURVEY
        .replacen("\"version\": 4", "\"version\": \"three\"", 1)
        .replacen("\"code\": \"meals\"", "\"code\": \"G01Q02\"", 1)
        .replacen("\"code\": \"smoker\",", "\"colour\": \"red\",", 1)
        .replacen("\"rating\":", "\"raiting\":", 1);
    let found = faults(&text);
    let is_found = |line: usize, wanted: Shape| found.iter().any(|(at, _, shape)| (*at, shape) == (line, &wanted));
    assert!(is_found(line_of("\"version\": 4"), Shape::Wrong { wanted: Kind::Whole }), "{found:#?}");
    assert!(is_found(line_of("\"code\": \"meals\""), Shape::NotACode { given: "G01Q02".into() }), "{found:#?}");
    assert!(is_found(line_of("\"code\": \"smoker\""), Shape::UnknownKey { key: "colour".into() }), "{found:#?}");
    let known = ["rating", "one", "many", "number", "comment"].map(ToOwned::to_owned).to_vec();
    assert!(is_found(line_of("\"rating\":"), Shape::UnknownKind { given: "raiting".into(), known }), "{found:#?}");
    assert!(found.iter().any(|(_, _, shape)| *shape == Shape::MissingKey { key: "code".into() }), "{found:#?}");
    assert_eq!(found.len(), 5, "{found:#?}");
}

#[test]
fn a_key_that_stands_twice_is_told_with_both_its_lines() {
    let text = SURVEY.replacen("\"version\": 4,", "\"version\": 4,\n  \"vers\\u0069on\": 5,", 1);
    let first_line = line_of("\"version\": 4");
    let twice = Shape::KeyTwice { key: "version".into(), first_line };
    assert_eq!(faults(&text), [(first_line + 1, "version".into(), twice)]);
    let in_a_map = "{\"nb\": \"a\",\n\"nb\": \"b\"}";
    let found = read::<BTreeMap<String, String>>(in_a_map).unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn what_is_no_json_has_one_place() {
    let broken = SURVEY.replacen("\"code\": \"meals\",", "\"code\": \"meals\"", 1);
    let place = "sections[0].questions[0].text";
    let found = faults(&broken);
    assert_eq!((found.len(), &found[0].2), (1, &Shape::NotJson));
    assert!(place.starts_with(found[0].1.trim_end_matches('?').trim_end_matches('.')), "{found:?}");
    assert_eq!(faults(&SURVEY[..SURVEY.floor_char_boundary(SURVEY.len() / 2)])[0].2, Shape::CutOff);
    assert_eq!(faults("")[0].2, Shape::CutOff);
    assert_eq!(faults(&format!("{SURVEY} x"))[0].2, Shape::NotJson);
    assert_eq!(faults(&"[".repeat(100_000)).len(), 1);
}

#[test]
fn an_object_is_not_a_list_and_a_code_among_keys_is_a_code_too() {
    let keys = SURVEY.replacen("\"scales\": {", "\"scales\": {\n\"One\": {\"lowest\": 1, \"options\": []},", 1);
    let found = faults(&keys);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].1.as_str(), &found[0].2), ("scales.One", &Shape::NotACode { given: "One".into() }));
    let found = faults(&SURVEY.replacen("\"languages\": {", "\"languages\": [], \"rest\": {", 1));
    assert!(
        found.iter().any(|(_, path, shape)| path == "languages" && *shape == Shape::Wrong { wanted: Kind::Object })
    );
}

#[test]
fn a_year_among_keys_is_a_number() {
    type Targets = BTreeMap<i32, f64>;
    assert_eq!(read::<Targets>(r#"{"2024": 4.1, "2025": 4}"#).unwrap(), [(2024, 4.1), (2025, 4.0)].into());
    let found = read::<Targets>("{\"2024\": 4.1,\n \"next\": 4, \"2025\": \"4\"}").unwrap_err();
    let shapes: Vec<What> = found.into_iter().map(|problem| problem.what).collect();
    let wanted = [Kind::Whole, Kind::Number].map(|wanted| What::Shape(Shape::Wrong { wanted }));
    assert_eq!(shapes, wanted);
}

#[test]
fn the_scorecard_that_comes_with_the_program_reads_as_it_stands() {
    use crate::card::ScorecardDefinition;
    let text = include_str!("../../../surveys/street-near/scorecard.json");
    assert_eq!(read::<ScorecardDefinition>(text).unwrap(), ScorecardDefinition::parse(text).unwrap());
}
