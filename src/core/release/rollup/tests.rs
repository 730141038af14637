use super::*;

const SURVEY: &str = r#"{
    "survey": "s", "version": 1, "default_language": "en", "languages": {"en": {"name": "English", "checked": true}},
    "title": {"en": "T"}, "introduction": {"en": "I"}, "thanks": {"en": "Th"},
    "scales": {"s": {"lowest": 1, "options": [{"en": "a"}, {"en": "b"}, {"en": "c"}]}},
    "sections": [{"code": "a", "title": {"en": "A"}, "questions": [
        {"code": "meals", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}}]}]}"#;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn survey() -> SurveyVersion {
    SurveyVersion::parse(SURVEY).unwrap()
}

/// `city` has `north` and `south`; the rest are below those by their first letter.
fn units(leaves: &[&str]) -> Vec<Unit> {
    let unit = |name: &str, parent: Option<&str>| Unit {
        code: code(name),
        name: name.to_owned(),
        parent: parent.map(code),
        scorecard: code("card"),
    };
    let above = |leaf: &str| if leaf.starts_with('n') { "north" } else { "south" };
    let mut units = vec![unit("city", None), unit("north", Some("city")), unit("south", Some("city"))];
    units.extend(leaves.iter().map(|leaf| unit(leaf, Some(above(leaf)))));
    units
}

fn rounds(counts: &[(&str, [u64; 3])]) -> BTreeMap<Code, ClosedRound> {
    let closed = |counts: &[u64; 3]| {
        let mut tally = RoundTally::empty(&survey());
        tally.respondents = 30;
        let meals = Tally { answered: counts.iter().sum(), counts: Counts::Values((1..).zip(*counts).collect()) };
        tally.questions.insert(code("meals"), meals);
        ClosedRound { survey: survey(), release: Release::of(&survey(), &tally), tally }
    };
    counts.iter().map(|(unit, counts)| (code(unit), closed(counts))).collect()
}

fn at<'a>(rollups: &'a RollUps, unit: &str) -> &'a RolledUp {
    &rollups.shown[&code(unit)][&code("meals")]
}

fn answered(rolled_up: &RolledUp) -> u64 {
    match &rolled_up.released {
        Released::Values { answered, .. } => *answered,
        _ => 0,
    }
}

#[test]
fn a_single_hidden_unit_is_left_out_at_every_level() {
    let leaves = units(&["n1", "n2", "s1"]);
    let rollups = RollUps::default().next(
        &survey(),
        &leaves,
        &rounds(&[("n1", [4, 4, 4]), ("n2", [1, 1, 1]), ("s1", [5, 5, 5])]),
    );
    assert_eq!((answered(at(&rollups, "north")), answered(at(&rollups, "city"))), (12, 27));
    assert_eq!((at(&rollups, "city").units_in, at(&rollups, "city").units_left_out), (2, 1));
}

#[test]
fn hidden_units_wait_until_they_are_enough_together() {
    let leaves = units(&["n1", "n2", "s1", "s2", "s3"]);
    let small = rounds(&[("n1", [1, 1, 1]), ("n2", [2, 1, 1]), ("s1", [1, 1, 0]), ("s2", [0, 1, 1])]);
    let first = RollUps::default().next(&survey(), &leaves, &small);
    assert_eq!(answered(at(&first, "north")), 0, "seven are too few");
    assert_eq!(answered(at(&first, "city")), 11);
    assert_eq!(at(&first, "city").units_in, 4);
    let mut later = small.clone();
    later.extend(rounds(&[("s3", [1, 2, 1])]));
    let second = first.next(&survey(), &leaves, &later);
    assert_eq!(answered(at(&second, "city")), 11, "one more hidden unit would be the difference");
    assert_eq!((at(&second, "city").units_left_out, second.number), (1, 2));
    assert_eq!(second.next(&survey(), &leaves, &later), second, "with nothing new the number stays");
}

#[test]
fn a_unit_whose_mean_is_shown_is_in_no_sum() {
    let leaves = units(&["n1", "n2", "n3", "n4"]);
    let rollups = RollUps::default().next(
        &survey(),
        &leaves,
        &rounds(&[("n1", [2, 2, 2]), ("n2", [2, 1, 1]), ("n3", [1, 1, 1]), ("n4", [2, 1, 1])]),
    );
    assert_eq!(answered(at(&rollups, "north")), 11, "n1 has six answers and shows its mean");
    assert_eq!(at(&rollups, "north").units_left_out, 1);
}

#[test]
fn a_union_as_large_as_its_units_can_be_waits() {
    let leaves = units(&["n1", "n2", "n3"]);
    let four = [1, 2, 1];
    let full = RollUps::default().next(&survey(), &leaves, &rounds(&[("n1", four), ("n2", four), ("n3", four)]));
    assert_eq!(answered(at(&full, "north")), 0, "twelve of three units below five are four each");
}

#[test]
fn how_many_waited_does_not_tell_how_many_came() {
    let leaves = units(&["n1", "n2", "n3", "n4"]);
    let small = rounds(&[("n1", [1, 1, 1]), ("n2", [1, 1, 1]), ("n3", [1, 1, 1])]);
    let first = RollUps::default().next(&survey(), &leaves, &small);
    let mut later = small;
    later.extend(rounds(&[("n4", [1, 2, 1])]));
    let second = first.next(&survey(), &leaves, &later);
    assert_eq!(answered(at(&second, "city")), 0, "at most nine waited, so that thirteen would mean four more");
}

#[test]
fn a_union_of_an_earlier_version_is_not_added_to_other_answers() {
    let leaves = units(&["n1", "n2", "n3"]);
    let small = rounds(&[("n1", [1, 2, 1]), ("n2", [1, 1, 2]), ("n3", [1, 1, 1])]);
    let first = RollUps::default().next(&survey(), &leaves, &small);
    assert_eq!(answered(at(&first, "north")), 11);
    let wider = SURVEY.replace(r#"{"en": "c"}"#, r#"{"en": "c"}, {"en": "d"}"#);
    let second = first.next(&SurveyVersion::parse(&wider).unwrap(), &leaves, &small);
    let now = at(&second, "north");
    assert_eq!((&now.released, now.units_in, now.units_left_out), (&Released::Withheld, 0, 3));
}

#[test]
fn a_unit_that_moves_takes_along_only_what_is_shown_of_it() {
    let leaves = units(&["n1", "n2", "n3", "s1"]);
    let closed = rounds(&[("n1", [1, 2, 1]), ("n2", [1, 1, 2]), ("n3", [1, 1, 1]), ("s1", [5, 5, 5])]);
    let first = RollUps::default().next(&survey(), &leaves, &closed);
    assert_eq!((answered(at(&first, "north")), answered(at(&first, "city"))), (11, 26));
    let mut moved = leaves;
    for unit in moved.iter_mut().filter(|unit| ["n3", "s1"].contains(&unit.code.as_str())) {
        unit.parent = Some(code(if unit.code == code("n3") { "south" } else { "north" }));
    }
    let second = first.next(&survey(), &moved, &closed);
    assert_eq!(answered(at(&second, "north")), 15, "the shown unit that came; the union is no longer whole here");
    assert_eq!(answered(at(&second, "south")), 0, "a hidden unit brings nothing");
    assert_eq!(answered(at(&second, "city")), 26, "whole here, as before");
}

#[test]
fn a_question_that_no_unit_asked_is_not_there_and_one_that_few_answered_is_withheld() {
    let nothing = RollUps::default().next(&survey(), &units(&["n1"]), &BTreeMap::new());
    assert_eq!(nothing.release(&code("north")), None);
    let few = RollUps::default().next(&survey(), &units(&["n1"]), &rounds(&[("n1", [1, 1, 1])]));
    assert_eq!(few.release(&code("north")).unwrap().questions[&code("meals")], Released::Withheld);
    assert_eq!(few.release(&code("north")).unwrap().respondents, None);
    assert_eq!(few.release(&code("south")), None, "nothing was asked below it");
    assert_eq!(few.release(&code("n1")), None, "nothing is below it");
}

/// A unit whose round asked under another rule than the newest version asked other guests.
#[test]
fn units_that_asked_others_are_in_no_sum() {
    let ruled = |has_rule: bool| {
        let mut definition: serde_json::Value = serde_json::from_str(SURVEY).unwrap();
        let first =
            serde_json::json!({ "code": "here", "text": { "en": "?" }, "answer": { "rating": { "scale": "s" } } });
        let questions = definition["sections"][0]["questions"].as_array_mut().unwrap();
        questions.insert(0, first);
        if has_rule {
            questions[1]["only_if"] = serde_json::json!({ "question": "here", "answers": [3] });
        }
        SurveyVersion::parse(&definition.to_string()).unwrap()
    };
    let closed = |survey: &SurveyVersion| {
        let mut tally = RoundTally::empty(survey);
        tally.respondents = 30;
        for question in ["here", "meals"] {
            let counts = Counts::Values((1..).zip([6, 6, 12]).collect());
            tally.questions.insert(code(question), Tally { answered: 24, counts });
        }
        // All who were asked gave the highest answer before.
        tally.questions.get_mut(&code("here")).unwrap().counts = Counts::Values((1..).zip([0, 0, 24]).collect());
        ClosedRound { survey: survey.clone(), release: Release::of(survey, &tally), tally }
    };
    for (first, second, newest, expected) in [(true, true, true, 48), (false, true, true, 24), (false, false, true, 0)]
    {
        let rounds = BTreeMap::from([(code("n1"), closed(&ruled(first))), (code("n2"), closed(&ruled(second)))]);
        let rollups = RollUps::default().next(&ruled(newest), &units(&["n1", "n2"]), &rounds);
        assert_eq!(answered(at(&rollups, "north")), expected, "{first} {second}");
    }
}
