//! The sentences, against figures of the kinds that a scorecard holds.

use serde_json::{Value, json};

use super::*;
use crate::core::evidence::Evidence;
use crate::core::ids::Code;
use crate::core::release::{End, Release, Released};
use crate::core::scorecard::Scorecard;

/// A scorecard of one measure in 2024, from the answers of each year.
struct Case {
    measure: Value,
    inputs: Vec<Value>,
    evidence: Evidence,
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

impl Case {
    fn new(from: &Value) -> Self {
        let measure = json!({"code": "it", "title": {"nb": "Det", "en": "It"}, "from": from});
        Self { measure, inputs: Vec::new(), evidence: Evidence::default() }
    }

    fn mean() -> Self {
        Self::new(&json!({"mean": {"question": "asked"}}))
    }

    fn count() -> Self {
        Self::new(&json!({"count": {}}))
    }

    fn set(mut self, key: &str, value: Value) -> Self {
        self.measure[key] = value;
        self
    }

    fn target(self, target: f64) -> Self {
        self.set("targets", json!({"2024": target}))
    }

    fn released(mut self, year: i32, released: Released) -> Self {
        let questions = [(code("asked"), released)].into();
        self.evidence.releases.insert(year, Release { respondents: Some(100), questions, ..Release::default() });
        self
    }

    /// How many answered 1, 2, 3 and so on.
    fn answers(self, year: i32, counts: &[u64]) -> Self {
        let counts = (1..).zip(counts.iter().copied()).collect();
        self.released(year, Released::Values { answered: 0, counts })
    }

    fn reading(mut self, year: i32, part: Option<&str>, value: &str) -> Self {
        self.evidence.readings.insert(year, code("it"), part.map(code), value.parse().unwrap());
        self
    }

    /// A mean of the answers that only formulas use.
    fn input(self, code: &str) -> Self {
        self.input_from(code, &json!({"mean": {"question": "asked"}}))
    }

    fn input_from(mut self, code: &str, from: &Value) -> Self {
        self.inputs = vec![json!({"code": code, "title": {"nb": "Snitt", "en": "Mean"}, "from": from})];
        self
    }

    fn scorecard(&self) -> (ScorecardDefinition, Scorecard) {
        let card = json!({
            "scorecard": "card", "survey": "survey", "default_language": "nb", "title": {"nb": "Kort", "en": "Card"},
            "goals": [], "inputs": self.inputs, "dimensions": [{
                "code": "all", "title": {"nb": "Alt", "en": "All"}, "passes_when": "all", "measures": [self.measure],
            }],
        });
        let card: ScorecardDefinition = serde_json::from_value(card).unwrap();
        let scorecard = Scorecard::evaluate(&card, 2024, &self.evidence);
        (card, scorecard)
    }

    fn says(&self, locale: Locale) -> String {
        let (card, scorecard) = self.scorecard();
        let measure = scorecard.measures().next().unwrap();
        sentence(locale, &locale.tag().parse().unwrap(), &card, measure).replace('\u{a0}', " ")
    }

    fn nb(&self) -> String {
        self.says(Locale::Bokmal)
    }

    /// The sentence in every language, in the order of [`Locale::ALL`].
    #[track_caller]
    fn says_in_all(&self, wanted: [&str; 4]) {
        let said: Vec<String> = Locale::ALL.iter().map(|locale| self.says(*locale)).collect();
        assert_eq!(said, wanted);
    }
}

/// 59 answers with mean 3.88 and an interval of 3.64 to 4.07.
const QUALITY_OF_LIFE: [u64; 5] = [1, 1, 15, 29, 13];

#[test]
fn a_target_within_the_margin_is_met_with_a_reservation() {
    let case = Case::mean().target(3.8).answers(2024, &QUALITY_OF_LIFE);
    assert_eq!(case.nb(), "Over målet på 3,80, men med 59 svar kan det sanne tallet ligge mellom 3,64 og 4,07.");
    assert_eq!(
        case.says(Locale::English),
        "Above the target of 3.80, but with 59 answers the true figure may lie anywhere from 3.64 to 4.07."
    );
}

#[test]
fn a_target_far_off_is_clearly_met_or_missed() {
    assert_eq!(Case::mean().target(3.0).answers(2024, &QUALITY_OF_LIFE).nb(), "Klart over målet på 3,00.");
    assert_eq!(Case::mean().target(4.5).answers(2024, &QUALITY_OF_LIFE).nb(), "Klart under målet på 4,50.");
}

/// The verdict's bound of so small a share is stricter than the interval, which begins at 1.8 %.
#[test]
fn a_range_that_leaves_the_target_out_is_not_given_for_an_uncertain_verdict() {
    let share = json!({"share": {"question": "asked", "at_least": 5}});
    let counts = [(1, 9), (2, 0), (3, 0), (4, 0), (5, 1)].into();
    let case = Case::new(&share).target(0.01).released(2024, Released::Values { answered: 10, counts });
    assert!(case.nb().ends_with(", men tallet er usikkert."), "{}", case.nb());
}

#[test]
fn a_range_that_reaches_past_the_target_is_not_rounded_onto_it() {
    let share = json!({"share": {"question": "asked", "at_least": 5}});
    let counts = [(1, 276), (2, 0), (3, 0), (4, 0), (5, 924)].into();
    let case = Case::new(&share).target(0.75).released(2024, Released::Values { answered: 1200, counts });
    assert_eq!(
        case.nb(),
        "Over målet på 75,0 %, men med 1 200 svar kan det sanne tallet ligge mellom 74,5 % og 79,3 %."
    );
}

/// They are a sample all the same, and nobody has counted anything.
#[test]
fn a_formula_of_answers_that_are_all_alike_is_not_called_counted() {
    let alike = |target: f64| {
        let case = Case::new(&json!({"derived": {"formula": "mean_of_it * 100"}})).input("mean_of_it");
        case.target(target).answers(2024, &[0, 0, 0, 0, 30]).says(Locale::English)
    };
    assert!(alike(490.0).starts_with("Above the target of 490, but"), "{}", alike(490.0));
}

#[test]
fn a_missed_target_within_the_margin_may_have_been_reached() {
    let case = Case::mean().target(4.0).answers(2024, &QUALITY_OF_LIFE);
    assert_eq!(case.nb(), "Under målet på 4,00, men med 59 svar kan det sanne tallet ligge mellom 3,64 og 4,07.");
}

#[test]
fn a_figure_on_its_target_is_said_to_be_on_it() {
    let case = Case::mean().target(4.0).answers(2024, &[0, 0, 10, 10, 10]);
    assert!(case.nb().starts_with("Akkurat på målet på 4,00, men med 30 svar"), "{}", case.nb());
    assert_eq!(Case::count().target(3000.0).reading(2024, None, "3000").nb(), "Akkurat på målet på 3 000.");
}

#[test]
fn a_figure_never_looks_equal_to_the_target_it_misses() {
    // 1999 of 500 answers of 4 but for one 3: 3.998.
    let case = Case::mean().target(4.0).answers(2024, &[0, 0, 26, 449, 25]);
    assert!(case.nb().starts_with("Under målet på 4,000, men"), "{}", case.nb());
    let counted = Case::count().target(3000.0).reading(2024, None, "2999.6");
    assert_eq!(counted.nb(), "0,4 under målet på 3 000,0.");
}

#[test]
fn where_less_is_better_the_target_is_a_ceiling() {
    let case = Case::count().set("better", json!("lower")).target(40.0);
    assert_eq!(case.reading(2024, None, "43").nb(), "3 over målet på høyst 40.");
    let case = Case::count().set("better", json!("lower")).target(40.0).reading(2023, None, "43");
    assert_eq!(case.reading(2024, None, "31").nb(), "9 under målet på høyst 40. Ned fra 43 i 2023.");
    let case = Case::mean().set("better", json!("lower")).target(2.0);
    assert_eq!(case.answers(2024, &QUALITY_OF_LIFE).nb(), "Klart over målet på høyst 2,00.");
}

#[test]
fn a_count_names_its_parts() {
    let parts = json!({"count": {"parts": [
        {"code": "internal", "title": {"nb": "Interne", "en": "Internal"}},
        {"code": "external", "title": {"nb": "Eksterne", "en": "External"}},
    ]}});
    let case = Case::new(&parts).target(3000.0);
    let case = case.reading(2024, Some("internal"), "2691").reading(2024, Some("external"), "650");
    assert_eq!(case.nb(), "Interne: 2 691. Eksterne: 650. 341 over målet på 3 000.");
    assert_eq!(case.says(Locale::English), "Internal: 2,691. External: 650. 341 above the target of 3,000.");
}

#[test]
fn a_change_is_real_or_may_be_chance() {
    let case = Case::mean().answers(2023, &[2, 3, 18, 26, 11]).answers(2024, &QUALITY_OF_LIFE);
    assert_eq!(case.nb(), "Det er ikke satt noe mål for dette. Fremgangen fra 3,68 i 2023 kan være tilfeldig.");
    let case = Case::mean().target(4.0).answers(2023, &[5, 5, 30, 10, 10]).answers(2024, &[0, 0, 2, 16, 42]);
    assert_eq!(case.nb(), "Klart over målet på 4,00. Reell fremgang fra 3,25 i 2023.");
    let case = Case::mean().target(4.0).answers(2023, &[0, 0, 2, 16, 42]).answers(2024, &[5, 5, 30, 10, 10]);
    assert_eq!(case.nb(), "Klart under målet på 4,00. Reell tilbakegang fra 4,67 i 2023.");
    let case = Case::mean().answers(2023, &QUALITY_OF_LIFE).answers(2024, &QUALITY_OF_LIFE);
    assert_eq!(case.nb(), "Det er ikke satt noe mål for dette. Omtrent som i 2023.");
}

#[test]
fn what_describes_the_guests_gets_neither_better_nor_worse() {
    let case = Case::mean().set("better", json!("neither")).answers(2023, &[5, 5, 30, 10, 10]);
    let said = case.answers(2024, &[0, 0, 2, 16, 42]).nb();
    assert_eq!(said, "For alle gjestene ligger tallet trolig mellom 4,47 og 4,78. Reell økning fra 3,25 i 2023.");
}

#[test]
fn what_describes_the_guests_says_how_far_it_holds_in_every_language() {
    let neither = |case: Case| case.set("better", json!("neither"));
    let share = json!({"share": {"question": "asked", "options": ["yes"]}});
    let counts = [(code("yes"), 44), (code("no"), 15)].into();
    let answered = Released::Options { answered: 59, counts, many: false, sensitive: false };
    neither(Case::new(&share)).released(2024, answered).says_in_all([
        "For alle gjestene ligger tallet trolig mellom 62 % og 84 %.",
        "For alle gjestene ligg talet truleg mellom 62 % og 84 %.",
        "For all guests the figure probably lies between 62% and 84%.",
        "For alle gæsterne ligger tallet sandsynligvis mellem 62 % og 84 %.",
    ]);
    let few = Released::Mean { answered: 7, sum: 29, lowest: 1, highest: 5 };
    neither(Case::mean()).released(2024, few).says_in_all([
        "Ut fra 7 svar kan vi ikke si hvor tallet ligger for alle gjestene.",
        "Ut frå 7 svar kan vi ikkje seie kvar talet ligg for alle gjestene.",
        "From 7 answers we cannot say where the figure lies for all guests.",
        "Ud fra 7 svar kan vi ikke sige, hvor tallet ligger for alle gæsterne.",
    ]);
    neither(Case::count()).reading(2024, None, "512").says_in_all([
        "Tallet bygger på opptelling, ikke på et utvalg.",
        "Talet byggjer på oppteljing, ikkje på eit utval.",
        "The figure comes from counting, not from a sample.",
        "Tallet bygger på optælling, ikke på en stikprøve.",
    ]);
    let few = Released::Mean { answered: 7, sum: 29, lowest: 1, highest: 5 };
    let from_few = Case::new(&json!({"derived": {"formula": "mean_of_it * 100"}})).input("mean_of_it");
    neither(from_few).released(2024, few).says_in_all([
        "Dette er et anslag, og vi kan ikke si hvor langt det er fra det sanne tallet.",
        "Dette er eit overslag, og vi kan ikkje seie kor langt det er frå det sanne talet.",
        "This is an estimate, and we cannot say how far it is from the true figure.",
        "Dette er et skøn, og vi kan ikke sige, hvor langt det er fra det sande tal.",
    ]);
    let asked = Case::new(&json!({"derived": {"formula": "mean_of_it * 100"}})).input("mean_of_it");
    neither(asked).answers(2024, &QUALITY_OF_LIFE).says_in_all([
        "Dette er et anslag, og det sanne tallet ligger trolig mellom 364 og 407.",
        "Dette er eit overslag, og det sanne talet ligg truleg mellom 364 og 407.",
        "This is an estimate, and the true figure probably lies between 364 and 407.",
        "Dette er et skøn, og det sande tal ligger sandsynligvis mellem 364 og 407.",
    ]);
}

#[test]
fn a_formula_of_a_withheld_figure_is_withheld_and_not_missing() {
    let computed = || Case::new(&json!({"derived": {"formula": "mean_of_it * 100"}})).input("mean_of_it");
    assert_eq!(computed().released(2024, Released::Withheld).nb(), "For få har svart til at tallet kan vises.");
    assert_eq!(computed().nb(), "Tallet for 2024 mangler.");
}

#[test]
fn a_formula_of_a_share_gives_no_range_that_contradicts_its_verdict() {
    // 27 of 30: the verdict's bound reaches 97 %, the interval ends at 96.5 %.
    let counts = [(code("yes"), 27), (code("no"), 3)].into();
    let released = Released::Options { answered: 30, counts, many: false, sensitive: false };
    let share = json!({"share": {"question": "asked", "options": ["yes"]}});
    let case = Case::new(&json!({"derived": {"formula": "part * 100"}})).input_from("part", &share);
    let case = case.set("targets", json!({"2024": 97})).released(2024, released);
    assert_eq!(case.nb(), "Under målet på 97,0, men tallet er usikkert.");
}

#[test]
fn a_target_has_as_many_decimals_as_the_figure_beside_it() {
    let written = |case: &Case| {
        let (card, scorecard) = case.scorecard();
        let measure = scorecard.measures().next().unwrap();
        let (figure, target) = (measure.now().figure().unwrap(), measure.target.unwrap());
        let beside = Written::of(Locale::Bokmal, measure, figure);
        let alone = super::super::written_target(Locale::Bokmal, &card.dimensions[0].measures[0], target);
        [beside.value(figure.value), beside.target(target), alone].map(|text| text.replace('\u{a0}', " "))
    };
    let mean = Case::mean().answers(2024, &QUALITY_OF_LIFE);
    assert_eq!(written(&mean.target(4.0)), ["3,88", "4,00", "4,00"]);
    let finer = Case::mean().answers(2024, &QUALITY_OF_LIFE);
    assert_eq!(written(&finer.target(3.125)), ["3,881", "3,125", "3,125"]);
    let counted = Case::count().set("decimals", json!(1)).reading(2024, None, "7.7");
    assert_eq!(written(&counted.target(7.0)), ["7,7", "7,0", "7,0"]);
    let share = json!({"share": {"question": "asked", "options": ["yes"]}});
    let counts = [(code("yes"), 44), (code("no"), 15)].into();
    let answered = Released::Options { answered: 59, counts, many: false, sensitive: false };
    assert_eq!(written(&Case::new(&share).target(0.555).released(2024, answered)), ["74,6 %", "55,5 %", "55,5 %"]);
}

#[test]
fn another_scale_breaks_the_series() {
    let case = Case::mean().answers(2023, &[1, 2, 3, 4, 5, 6]).answers(2024, &QUALITY_OF_LIFE);
    assert!(case.nb().ends_with("Kan ikke sammenlignes med 2023, for skalaen var en annen."), "{}", case.nb());
}

#[test]
fn what_is_missing_or_withheld_is_said() {
    assert_eq!(Case::count().target(10.0).nb(), "Tallet for 2024 mangler.");
    let withheld = Case::mean().target(4.0).released(2024, Released::Withheld);
    assert_eq!(withheld.nb(), "For få har svart til at tallet kan vises.");
    let share = json!({"share": {"question": "asked", "options": ["yes"]}});
    let counts = [(code("yes"), 0), (code("no"), 14)].into();
    let none = Released::Options { answered: 14, counts, many: false, sensitive: true };
    assert!(Case::new(&share).released(2024, none).nb().starts_with("Høyst 10 % av 14 svar."));
}

#[test]
fn a_mean_of_few_answers_near_an_end_is_a_bound() {
    let near = |end| Released::NearEnd { answered: 7, end, lowest: 1, highest: 5 };
    let said = |end| Case::mean().target(4.0).released(2024, near(end)).nb();
    assert!(said(End::Highest).starts_with("Snittet av 7 svar er minst 4,4."));
    assert!(said(End::Lowest).starts_with("Snittet av 7 svar er høyst 1,6."));
}

#[test]
fn few_answers_give_a_mean_without_an_interval() {
    let few = Released::Mean { answered: 7, sum: 29, lowest: 1, highest: 5 };
    let case = Case::mean().target(4.0).released(2024, few);
    assert_eq!(case.nb(), "Over målet på 4,00, men bare 7 har svart, så tallet er usikkert.");
}

/// The kinds of sentence, each in all four languages.
#[test]
fn every_language_says_the_same() {
    let sample = Case::mean().target(3.8).answers(2023, &[2, 3, 18, 26, 11]).answers(2024, &QUALITY_OF_LIFE);
    sample.says_in_all([
        "Over målet på 3,80, men med 59 svar kan det sanne tallet ligge mellom 3,64 og 4,07. \
         Fremgangen fra 3,68 i 2023 kan være tilfeldig.",
        "Over målet på 3,80, men med 59 svar kan det sanne talet ligge mellom 3,64 og 4,07. \
         Framgangen frå 3,68 i 2023 kan vere tilfeldig.",
        "Above the target of 3.80, but with 59 answers the true figure may lie anywhere from 3.64 to 4.07. \
         The improvement from 3.68 in 2023 may be chance.",
        "Over målet på 3,80, men med 59 svar kan det sande tal ligge mellem 3,64 og 4,07. \
         Fremgangen fra 3,68 i 2023 kan skyldes tilfældigheder.",
    ]);
    let fall = Case::mean().set("better", json!("neither")).answers(2023, &[0, 0, 2, 16, 42]);
    fall.answers(2024, &[5, 5, 30, 10, 10]).says_in_all([
        "For alle gjestene ligger tallet trolig mellom 2,97 og 3,52. Reell nedgang fra 4,67 i 2023.",
        "For alle gjestene ligg talet truleg mellom 2,97 og 3,52. Reell nedgang frå 4,67 i 2023.",
        "For all guests the figure probably lies between 2.97 and 3.52. A real decrease from 4.67 in 2023.",
        "For alle gæsterne ligger tallet sandsynligvis mellem 2,97 og 3,52. Reelt fald fra 4,67 i 2023.",
    ]);
    let parts = json!({"count": {"parts": [
        {"code": "internal", "title": {"nb": "Interne", "en": "Internal", "da": "Interne"}},
        {"code": "external", "title": {"nb": "Eksterne", "en": "External", "da": "Eksterne"}},
    ]}});
    let counted = Case::new(&parts).target(3000.0).reading(2024, Some("internal"), "2691");
    counted.reading(2024, Some("external"), "650").says_in_all([
        "Interne: 2 691. Eksterne: 650. 341 over målet på 3 000.",
        "Interne: 2 691. Eksterne: 650. 341 over målet på 3 000.",
        "Internal: 2,691. External: 650. 341 above the target of 3,000.",
        "Interne: 2.691. Eksterne: 650. 341 over målet på 3.000.",
    ]);
    let ceiling = Case::count().set("better", json!("lower")).target(40.0).reading(2023, None, "43");
    ceiling.reading(2024, None, "1").says_in_all([
        "39 under målet på høyst 40. Ned fra 43 i 2023.",
        "39 under målet på høgst 40. Ned frå 43 i 2023.",
        "39 below the target of at most 40. Down from 43 in 2023.",
        "39 under målet på højst 40. Ned fra 43 i 2023.",
    ]);
    Case::count().target(3000.0).reading(2024, None, "3000").says_in_all([
        "Akkurat på målet på 3 000.",
        "Akkurat på målet på 3 000.",
        "Exactly on the target of 3,000.",
        "Præcis på målet på 3.000.",
    ]);
    Case::count().target(10.0).says_in_all([
        "Tallet for 2024 mangler.",
        "Talet for 2024 manglar.",
        "The figure for 2024 is missing.",
        "Tallet for 2024 mangler.",
    ]);
    Case::mean().target(4.0).released(2024, Released::Withheld).says_in_all([
        "For få har svart til at tallet kan vises.",
        "For få har svart til at talet kan visast.",
        "Too few have answered for the figure to be shown.",
        "Så få har svaret, at tallet ikke kan vises.",
    ]);
}

#[test]
fn one_percentage_point_is_one_and_many_are_many() {
    let said = |number: &str| super::super::percentage_points(Locale::English, number.to_owned());
    for (number, wanted) in [
        ("+1", "+1\u{a0}%‑point"),
        ("−1", "−1\u{a0}%‑point"),
        ("1.0", "1.0\u{a0}%‑points"),
        ("+11", "+11\u{a0}%‑points"),
    ] {
        assert_eq!(said(number), wanted);
    }
}
