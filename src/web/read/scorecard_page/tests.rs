//! The scorecard page, from a scorecard with every kind of outcome.

use chrono::NaiveDate;

use std::collections::BTreeMap;

use super::*;
use crate::core::card::ScorecardDefinition;
use crate::core::evidence::{Evidence, Sum};
use crate::core::ids::Code;
use crate::core::release::{Release, Released};
use crate::core::scorecard::Scorecard;
use crate::core::scorecard::detail::Detail;
use crate::core::survey::Text;
use crate::core::unit::Unit;
use crate::flows::read::scorecard::RoundFacts;
use crate::flows::read::scorecard::{RollUpFacts, ScorecardReading, UnitsCounted};
use crate::locale::Locale;
use crate::web::read::measure_page::{MeasurePage, detail};
use crate::web::read::page::Family;
use crate::web::read::scorecards_page::{ChoosePage, UnitChoice, choose};
use crate::web::ui::layout::Frame;

fn definition() -> ScorecardDefinition {
    ScorecardDefinition::parse(include_str!("../../../../surveys/street-near/scorecard.json")).unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// How many chose each option.
fn options(counts: &[(&str, u64)], answered: u64, many: bool, sensitive: bool) -> Released {
    let counts = counts.iter().map(|(option, count)| (code(option), *count)).collect();
    Released::Options { answered, counts, many, sensitive }
}

/// How many answered 1, 2, 3 and so on.
fn values(first: i64, counts: &[u64]) -> Released {
    let answered = counts.iter().sum();
    Released::Values { answered, counts: (first..).zip(counts.iter().copied()).collect() }
}

fn release(respondents: u64, questions: Vec<(&str, Released)>) -> Release {
    let questions = questions.into_iter().map(|(name, released)| (code(name), released)).collect();
    Release { respondents: Some(respondents), questions, ..Release::default() }
}

/// Three years of a made-up unit: clear and uncertain, met and missed, missing, too few and blurred.
fn evidence() -> Evidence {
    let mut evidence = Evidence::default();
    evidence.releases.insert(2022, release(52, vec![("social_work", values(1, &[1, 2, 7, 17, 25]))]));
    evidence.releases.insert(
        2023,
        release(
            57,
            vec![
                ("social_work", values(1, &[2, 2, 8, 17, 28])),
                ("activities", values(1, &[2, 3, 9, 22, 21])),
                ("quality_of_life", values(1, &[2, 5, 14, 19, 15])),
                ("reasons", options(&[("food", 41), ("social_community", 30)], 55, true, false)),
            ],
        ),
    );
    evidence.releases.insert(
        2024,
        release(
            61,
            vec![
                ("meals", values(1, &[1, 2, 7, 18, 31])),
                ("social_work", values(1, &[0, 2, 8, 16, 35])),
                ("activities", values(1, &[0, 0, 2, 15, 44])),
                ("quality_of_life", values(1, &[1, 1, 15, 29, 13])),
                ("mastery", values(1, &[3, 6, 17, 20, 14])),
                ("friendliness", Released::Mean { answered: 8, sum: 37, lowest: 1, highest: 5 }),
                ("visits", options(&[("four_or_more_a_week", 44)], 59, false, false)),
                ("reasons", options(&[("food", 45), ("social_community", 39)], 60, true, false)),
                ("income", Released::Withheld),
                ("challenges", options(&[("low_income", 0), ("loneliness", 14), ("mental_health", 6)], 14, true, true)),
                ("meals_per_visit", values(0, &[3, 30, 20, 5, 1, 0, 0])),
                ("smoker", options(&[("yes", 40), ("no", 20)], 60, false, false)),
                ("trips_outside", values(0, &[2, 10, 14, 8, 4, 1, 1])),
            ],
        ),
    );
    let readings = [
        (2023, "help_measures", Some("internal"), "2800"),
        (2023, "help_measures", Some("external"), "410"),
        (2024, "help_measures", Some("internal"), "2691"),
        (2024, "help_measures", Some("external"), "650"),
        (2024, "intake_conversations", Some("permanent_member"), "84"),
        (2024, "intake_conversations", Some("temporary_member"), "61"),
        (2024, "intake_conversations", Some("declined"), "1"),
        (2024, "manual_count_guests", None, "512"),
        (2024, "manual_count_estimate", None, "498"),
        (2024, "door_passages", None, "178000"),
        (2024, "open_days", None, "253"),
        (2023, "activities_held", None, "402"),
        (2024, "activities_held", None, "402"),
        (2024, "paid_full_time_equivalents", None, "7.7"),
    ];
    for (year, measure, part, value) in readings {
        evidence.readings.insert(year, code(measure), part.map(code), value.parse().unwrap());
    }
    evidence
}

fn rounds(is_synthetic: bool) -> BTreeMap<i32, RoundFacts> {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    (2022..=2024)
        .zip([52, 57, 61])
        .map(|(year, respondents)| {
            let facts = RoundFacts {
                respondents: Some(respondents),
                opened_on: Some(day(year, 10, 1)),
                closed_on: Some(day(year, 11, 30)),
                released_on: day(year, 12, 2),
                release_number: 1,
                is_synthetic,
            };
            (year, facts)
        })
        .collect()
}

/// A unit that has no other above or below it.
fn alone() -> ScorecardReading {
    let unit = Unit { code: code("oslo"), name: "Gatenært Oslo".into(), parent: None, scorecard: code("street-near") };
    ScorecardReading {
        unit,
        scorecard: Scorecard::evaluate(&definition(), 2024, &evidence()),
        rounds: BTreeMap::new(),
        roll_ups: BTreeMap::new(),
        sums: BTreeMap::new(),
        years: vec![2024],
        above: None,
        below: Vec::new(),
    }
}

fn rendered(locale: Locale, definition: &ScorecardDefinition, is_synthetic: bool) -> String {
    rendered_as(locale, definition, &rounds(is_synthetic), &alone())
}

fn rendered_as(
    locale: Locale,
    definition: &ScorecardDefinition,
    rounds: &BTreeMap<i32, RoundFacts>,
    reading: &ScorecardReading,
) -> String {
    let nav = ["Målekort", "Runder", "Registreringer"].map(|label| ui::layout::NavEntry {
        label: label.to_owned(),
        href: "/".to_owned(),
        is_current: label == "Målekort",
    });
    let path = scorecard_path("oslo", 2024);
    let frame = Frame { locale, person: Some("Kari Nordmann"), nav: &nav, path: &path };
    let page = ScorecardPage {
        locale,
        language: locale.tag().parse().unwrap(),
        unit_name: "Gatenært Oslo",
        unit_code: "oslo",
        scorecard: &Scorecard::evaluate(definition, 2024, &evidence()),
        rounds,
        years_available: &[2022, 2023, 2024],
        family: Family::of(reading),
        frame: &frame,
    };
    scorecard(&page).into_string()
}

/// The page of every measure, in one language.
fn details(locale: Locale) -> Vec<String> {
    details_of(locale, &definition())
}

fn details_of(locale: Locale, definition: &ScorecardDefinition) -> Vec<String> {
    let frame = Frame { locale, person: None, nav: &[], path: "/" };
    let scorecard = Scorecard::evaluate(definition, 2024, &evidence());
    let reading = ScorecardReading { rounds: rounds(false), years: vec![2022, 2023, 2024], ..alone() };
    scorecard
        .measures()
        .map(|measure| {
            let known = Detail::of(&scorecard, &measure.definition.code, &evidence()).unwrap();
            let language = locale.tag().parse().unwrap();
            detail(&MeasurePage { locale, language, reading: &reading, detail: &known, frame: &frame }).into_string()
        })
        .collect()
}

/// No key shows instead of its text.
fn has_every_text(page: &str) -> bool {
    let prefixes = ["sentence-", "drawing-score", "method-", "summary-met", "column-", "key-", "change-"];
    prefixes.iter().all(|prefix| !page.contains(&format!(">{prefix}")))
}

#[test]
fn the_page_shows_figures_verdicts_and_sentences() {
    let page = rendered(Locale::Bokmal, &definition(), true);
    for wanted in [
        "Målekort 2024",
        "61 gjester svarte fra 1. oktober til 30. november 2024",
        "frigitt 2. desember 2024",
        "Over målet på 3,80, men med 59 svar kan det sanne tallet ligge mellom 3,64 og 4,07.",
        "Interne: 2\u{a0}691. Eksterne: 650. 341 over målet på 3\u{a0}000.",
        "høyst 10\u{a0}%",
        "for få svar",
        "Prøvedata",
        "2022, 2023 og 2024",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    assert!(has_every_text(&page));
    assert!(!rendered(Locale::Bokmal, &definition(), false).contains("Prøvedata</p>"));
}

#[test]
fn a_unit_above_others_says_what_it_is_the_sum_of() {
    let mut reading = alone();
    let unit = |name: &str| Unit { code: code(name), name: name.to_uppercase(), ..reading.unit.clone() };
    reading.below = vec![unit("bergen"), unit("moss")];
    let counted = |units_in, left_out| UnitsCounted { units_in, left_out };
    let facts = |usual| RollUpFacts {
        number: 3,
        made_on: NaiveDate::from_ymd_opt(2024, 12, 2).unwrap(),
        is_synthetic: true,
        units: [
            ("meals", counted(1, 2)),
            ("social_work", usual),
            ("activities", usual),
            ("friendliness", usual),
            ("reasons", usual),
        ]
        .map(|(question, units)| (code(question), units))
        .into(),
    };
    reading.roll_ups = [(2023, facts(counted(3, 0))), (2024, facts(counted(2, 1)))].into();
    let missing = [code("moss"), code("far-away")].into();
    reading.sums.insert((2024, code("computer_courses")), Sum { missing, ..Sum::default() });
    reading
        .sums
        .insert((2024, code("help_measures")), Sum { units: [code("moss"), code("bergen")].into(), ..Sum::default() });
    let page = rendered_as(Locale::Bokmal, &definition(), &BTreeMap::new(), &reading);
    for wanted in [
        "summen av 2 enheter · 1 er holdt utenfor inntil videre",
        "lagt sammen 2. desember 2024",
        "Enheter i dette tallet: 1. Holdt utenfor: 2.",
        "Mangler fra far-away og MOSS.",
        "Lagt sammen fra 2 enheter.",
        "Antall enheter er ikke det samme hvert år (2023: 3 og 2024: 2).",
        "/scorecard/bergen/2024\">BERGEN",
        "/scorecard/oslo/2024/units",
        "sum nr. 3, 2. desember 2024",
        "Prøvedata",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    assert!(!page.contains("gjester svarte"), "how many responded in all is not shown");
    assert!(!page.contains("/groups"), "a sum is not broken down");
}

#[test]
fn a_unit_below_another_leads_up_to_it() {
    let mut reading = alone();
    reading.above = Some(Unit { code: code("all"), name: "Alle husene".into(), ..reading.unit.clone() });
    let page = rendered_as(Locale::Bokmal, &definition(), &rounds(false), &reading);
    assert!(page.contains("Del av <a href=\"/scorecard/all/2024\">Alle husene</a>"));
    assert!(page.contains("/scorecard/oslo/2024/groups"));
}

#[test]
fn every_chart_says_in_words_what_it_shows_and_no_id_comes_twice() {
    for locale in Locale::ALL {
        let page = rendered(*locale, &definition(), true);
        assert_eq!(page.matches("role=\"img\"").count(), page.matches("<desc ").count());
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: std::collections::BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len());
        assert!(has_every_text(&page));
    }
}

#[test]
fn the_page_needs_no_script_and_no_inline_style() {
    let page = rendered(Locale::English, &definition(), true);
    for forbidden in ["<script", "style=", "<style", " onclick"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn a_missed_target_names_its_measure_beside_the_dimension() {
    let mut definition = definition();
    for measure in definition.dimensions.iter_mut().flat_map(|dimension| &mut dimension.measures) {
        if measure.code.as_str() == "social_work" {
            measure.targets.insert(2024, 4.4);
        }
    }
    let page = rendered(Locale::Bokmal, &definition, false);
    assert!(page.contains("Ikke nådd: Fornøyd med den sosialfaglige hjelpen"));
    assert!(page.contains("Ikke bestått, usikkert"));
}

#[test]
fn a_year_without_targets_is_said_to_have_none_and_counts_nothing_of_nothing() {
    let mut definition = definition();
    for measure in definition.dimensions.iter_mut().flat_map(|dimension| &mut dimension.measures) {
        measure.targets.clear();
    }
    let page = rendered(Locale::Bokmal, &definition, false);
    assert!(page.contains("Det er ikke satt noen resultatmål for 2024."));
    assert!(!page.contains("0 av 0"));
    assert!(page.contains("siden 2023"), "changes are still counted");
    assert!(!rendered(Locale::Bokmal, &self::definition(), false).contains("ikke satt noen resultatmål"));
}

#[test]
fn a_text_in_another_language_than_the_page_is_marked_with_its_own() {
    let page = rendered(Locale::Danish, &definition(), false);
    assert!(!page.contains("<span lang="), "the scorecard is written in Danish");
    let mut untranslated = definition();
    let first = untranslated.dimensions.first_mut().unwrap();
    let words = |text: &str| Text::new([("nb".parse().unwrap(), text.to_owned())].into());
    first.title = words("Mat for alle");
    first.measures.first_mut().unwrap().title = words("Smaker det?");
    first.measures.first_mut().unwrap().targets.insert(2024, 4.9);
    let page = rendered(Locale::Danish, &untranslated, false);
    for marked in [
        "<span lang=\"nb\" dir=\"ltr\">Mat for alle</span></h2>",
        "><span lang=\"nb\" dir=\"ltr\">Smaker det?</span></a>",
        "Ikke nået: <span lang=\"nb\" dir=\"ltr\">Smaker det?</span>",
        "<title id=\"drawing-meals-title\" lang=\"nb\">Smaker det?</title>",
    ] {
        assert!(page.contains(marked), "{marked}");
    }
}

#[test]
fn the_list_of_units_leads_to_each_year() {
    let frame = Frame { locale: Locale::Bokmal, person: None, nav: &[], path: "/scorecard" };
    let units = [
        UnitChoice { name: "Gatenært Oslo", code: "oslo", years: &[2022, 2024] },
        UnitChoice { name: "Ny enhet", code: "ny", years: &[] },
    ];
    let page = choose(&ChoosePage { locale: Locale::Bokmal, units: &units, frame: &frame }).into_string();
    assert!(page.contains("/scorecard/oslo/2024") && page.contains("Det er ikke frigitt tall for noe år ennå."));
    let nothing = choose(&ChoosePage { locale: Locale::Bokmal, units: &[], frame: &frame }).into_string();
    assert!(nothing.contains("Det er ingen målekort å lese ennå."));
}

#[test]
fn the_page_behind_every_measure_needs_no_script_and_no_id_comes_twice() {
    for locale in Locale::ALL {
        for page in details(*locale) {
            for forbidden in ["<script", "style=", "<style", " onclick", "NaN", ">detail-"] {
                assert!(!page.contains(forbidden), "{forbidden}: {page}");
            }
            let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let unique: std::collections::BTreeSet<&&str> = ids.iter().collect();
            assert_eq!(ids.len(), unique.len(), "{ids:?}");
            assert_eq!(page.matches("<h1").count(), 1);
        }
    }
}

#[test]
fn a_clear_verdict_whose_line_reaches_past_the_target_explains_why() {
    let with_target = |target: f64| {
        let mut definition = definition();
        let measures = definition.dimensions.iter_mut().flat_map(|dimension| &mut dimension.measures);
        let mastery = measures.into_iter().find(|measure| measure.code.as_str() == "mastery").unwrap();
        mastery.targets.insert(2024, target);
        details_of(Locale::Bokmal, &definition)
    };
    let explained = |pages: &[String]| pages.iter().filter(|page| page.contains("Streken i tegningen når")).count();
    let usual = explained(&details(Locale::Bokmal));
    assert_eq!(explained(&with_target(3.32)), usual + 1);
    assert_eq!(explained(&with_target(3.2)), usual);
}

#[test]
fn the_page_behind_a_measure_shows_no_counts_that_the_release_hides() {
    let pages = details(Locale::Bokmal);
    let of = |title: &str| pages.iter().find(|page| page.contains(&format!("{title} 2024</h1>"))).unwrap();
    // Eight answers, of which only the mean is released; and a sensitive choice in bands.
    for (title, shown) in [("Vennlige ansatte", "4,63"), ("Har for lite penger", "høyst 10\u{a0}%")] {
        let page = of(title);
        assert!(page.contains(shown), "{page}");
        assert!(!page.contains("Slik svarte gjestene"), "{title}");
    }
    assert!(of("Fornøyd med måltidene").contains("Slik svarte gjestene"));
}
