//! Two more units beside the one that published figures, and the unit above all three. Wholly invented: no such places are,
//! and nothing about them was published.
//!
//! They are here so that whoever looks around sees a sum of units, units side by side, a unit that is too small to be shown,
//! and a count that waits for one unit.

use super::readings::{Figure, count, reading};
use super::tables::{Among, Asks, Counts, Round, Row, many, one, values};
use super::{DemoError, DemoReading, DemoRound, round};
use crate::core::survey::SurveyVersion;

/// The code of the unit above all others.
pub const WHOLE_CODE: &str = "dagsentrene";
/// Its name.
pub const WHOLE_NAME: &str = "Dagsentrene samlet";

/// An invented unit with all that happened there.
#[derive(Clone, Debug, PartialEq)]
pub struct DemoUnit {
    pub code: &'static str,
    pub name: &'static str,
    pub rounds: Vec<DemoRound>,
    pub readings: Vec<DemoReading>,
}

struct Place {
    code: &'static str,
    name: &'static str,
    round: Round,
    figures: &'static [Figure],
}

/// The invented units, each with a round of 2024 that asks `current` as it stands.
///
/// # Errors
/// The survey lacks a question or option that the demo answers, or no longer takes such answers.
pub fn others(current: &SurveyVersion) -> Result<Vec<DemoUnit>, DemoError> {
    let unit = |place: &Place| {
        Ok(DemoUnit {
            code: place.code,
            name: place.name,
            rounds: vec![round(&place.round, current)?],
            readings: place.figures.iter().map(reading).collect::<Result<_, _>>()?,
        })
    };
    PLACES.iter().map(unit).collect()
}

static PLACES: [Place; 2] = [
    Place {
        code: "gatenaert-elvebyen",
        name: "Gatenært Elvebyen",
        round: Round {
            year: 2024,
            stream: 1_002_024,
            asks: Asks::Everything,
            opened_on: (10, 21),
            closed_on: (11, 15),
            respondents: 26,
            rows: &ELVEBYEN,
            wishes: &["Litt lengre åpningstid på fredager."],
        },
        figures: &ELVEBYEN_COUNTED,
    },
    Place {
        code: "gatenaert-lillebo",
        name: "Gatenært Lillebo",
        round: Round {
            year: 2024,
            stream: 2_002_024,
            asks: Asks::Everything,
            opened_on: (10, 28),
            closed_on: (11, 20),
            // Too few for any figure of its own, and alone too few to be added to the others.
            respondents: 4,
            rows: &LILLEBO,
            wishes: &[],
        },
        figures: &LILLEBO_COUNTED,
    },
];

static ELVEBYEN: [Row; 13] = [
    values("meals", &[0, 1, 4, 10, 11]),
    values("social_work", &[1, 2, 5, 9, 8]),
    values("activities", &[0, 2, 6, 10, 7]),
    values("friendliness", &[0, 0, 3, 10, 13]),
    values("quality_of_life", &[1, 3, 7, 10, 4]),
    values("mastery", &[1, 4, 8, 9, 3]),
    one(
        "visits",
        &[("four_or_more_a_week", 12), ("two_or_three_a_week", 11), ("about_once_a_week", 2), ("less_often", 1)],
    ),
    many(
        "reasons",
        25,
        &[
            ("food", 12),
            ("social_community", 11),
            ("rest_and_warmth", 9),
            ("safe_place", 8),
            ("help_and_advice", 7),
            ("joining_in", 6),
            ("other", 2),
            ("none", 1),
        ],
    ),
    values("meals_per_visit", &[1, 12, 10, 2]),
    one("smoker", &[("yes", 15), ("no", 10)]),
    Row {
        question: "trips_outside",
        among: Among::Chose { question: "smoker", option: "yes" },
        counts: Counts::Values(&[1, 4, 5, 3, 1]),
    },
    one(
        "income",
        &[
            ("work", 2),
            ("disability_benefit_or_social_assistance", 13),
            ("retirement_pension", 3),
            ("other_benefit", 5),
            ("other", 1),
            ("no_income", 1),
        ],
    ),
    many(
        "challenges",
        24,
        &[
            ("low_income", 13),
            ("loneliness", 9),
            ("mental_health", 8),
            ("physical_health", 8),
            ("family_and_network", 6),
            ("housing", 5),
            ("nutrition", 4),
            ("other", 2),
            ("none", 2),
        ],
    ),
];

static LILLEBO: [Row; 13] = [
    values("meals", &[0, 0, 1, 1, 2]),
    values("social_work", &[0, 0, 1, 2, 1]),
    values("activities", &[0, 0, 1, 1, 1]),
    values("friendliness", &[0, 0, 0, 1, 3]),
    values("quality_of_life", &[0, 1, 1, 2]),
    values("mastery", &[0, 1, 2, 1]),
    one("visits", &[("two_or_three_a_week", 3), ("about_once_a_week", 1)]),
    many("reasons", 4, &[("food", 3), ("social_community", 2)]),
    values("meals_per_visit", &[1, 3]),
    one("smoker", &[("yes", 2), ("no", 2)]),
    Row {
        question: "trips_outside",
        among: Among::Chose { question: "smoker", option: "yes" },
        counts: Counts::Values(&[0, 1, 1]),
    },
    one("income", &[("disability_benefit_or_social_assistance", 3), ("other_benefit", 1)]),
    many("challenges", 4, &[("low_income", 3), ("loneliness", 2)]),
];

static ELVEBYEN_COUNTED: [Figure; 19] = [
    count("help_measures", "internal", 640),
    count("help_measures", "external", 120),
    count("intake_conversations", "permanent_member", 31),
    count("intake_conversations", "temporary_member", 6),
    count("intake_conversations", "declined", 3),
    count("activities_held", "", 70),
    count("activity_participations", "", 610),
    count("computer_courses", "", 8),
    count("computer_course_participants", "", 31),
    count("nutrition_courses", "", 3),
    count("nutrition_course_participants", "", 14),
    count("guests_as_volunteers", "", 4),
    ("paid_full_time_equivalents", "", 3200),
    count("volunteer_full_time_equivalents", "", 4),
    count("work_practice_and_community_sentence", "", 6),
    count("door_passages", "", 98_000),
    count("open_days", "", 250),
    count("manual_count_guests", "", 610),
    count("manual_count_estimate", "", 600),
];

/// Nobody has recorded the nutrition courses, so their sum waits.
static LILLEBO_COUNTED: [Figure; 17] = [
    count("help_measures", "internal", 75),
    count("help_measures", "external", 20),
    count("intake_conversations", "permanent_member", 6),
    count("intake_conversations", "temporary_member", 1),
    count("intake_conversations", "declined", 0),
    count("activities_held", "", 22),
    count("activity_participations", "", 96),
    count("computer_courses", "", 0),
    count("computer_course_participants", "", 0),
    count("guests_as_volunteers", "", 2),
    ("paid_full_time_equivalents", "", 1500),
    count("volunteer_full_time_equivalents", "", 2),
    count("work_practice_and_community_sentence", "", 1),
    count("door_passages", "", 14_300),
    count("open_days", "", 148),
    count("manual_count_guests", "", 1),
    count("manual_count_estimate", "", 1),
];
