//! How many guests gave each answer, by year and question.
//!
//! The comment after each row holds what must come out. Where it says *published*, the figure is the centre's own;
//! everything else about the row is invented to be plausible. Only [`super::guests`] reads these tables.

use super::wishes;

/// One year's answers, all guests together.
pub struct Round {
    pub year: i32,
    /// Each round is dealt from draws of its own: a change in one leaves the others as they were.
    pub stream: u64,
    pub asks: Asks,
    /// Month and day.
    pub opened_on: (u32, u32),
    pub closed_on: (u32, u32),
    pub respondents: usize,
    /// In an order where [`Among`] looks back only.
    pub rows: &'static [Row],
    /// What some guests write to the question `wishes`.
    pub wishes: &'static [&'static str],
}

/// Which questions a round asks.
pub enum Asks {
    Everything,
    Only { version: i32, questions: &'static [&'static str] },
}

/// The answers to one question. Guests beyond those counted skipped it.
pub struct Row {
    pub question: &'static str,
    pub among: Among,
    pub counts: Counts,
}

/// Who is asked.
pub enum Among {
    All,
    /// Only those who chose this option of this earlier question.
    Chose {
        question: &'static str,
        option: &'static str,
    },
}

/// How many guests gave each answer.
pub enum Counts {
    /// From the lowest value that the question takes, upwards; values beyond the list got no answer.
    Values(&'static [usize]),
    /// One option each.
    One(&'static [(&'static str, usize)]),
    /// Any number of options each, by `answered` guests together.
    Many { answered: usize, options: &'static [(&'static str, usize)] },
}

impl Counts {
    /// How many guests answered.
    pub fn answered(&self) -> usize {
        match self {
            Self::Values(counts) => counts.iter().sum(),
            Self::One(options) => options.iter().map(|(_, count)| count).sum(),
            Self::Many { answered, .. } => *answered,
        }
    }
}

pub const fn values(question: &'static str, counts: &'static [usize]) -> Row {
    Row { question, among: Among::All, counts: Counts::Values(counts) }
}

pub const fn one(question: &'static str, options: &'static [(&'static str, usize)]) -> Row {
    Row { question, among: Among::All, counts: Counts::One(options) }
}

pub const fn many(question: &'static str, answered: usize, options: &'static [(&'static str, usize)]) -> Row {
    Row { question, among: Among::All, counts: Counts::Many { answered, options } }
}

pub static ROUNDS: [Round; 3] = [
    Round {
        year: 2022,
        stream: 2022,
        asks: Asks::Only { version: 1, questions: &["social_work", "wishes"] },
        opened_on: (10, 10),
        closed_on: (11, 18),
        respondents: 57,
        rows: &[
            values("social_work", &[1, 1, 9, 19, 26]), // 236 / 56 = 4.21, published
        ],
        wishes: &wishes::OF_2022,
    },
    Round {
        year: 2023,
        stream: 2023,
        asks: Asks::Only {
            version: 2,
            questions: &["social_work", "activities", "quality_of_life", "wishes", "income"],
        },
        opened_on: (10, 9),
        closed_on: (11, 17),
        respondents: 56,
        rows: &[
            values("social_work", &[1, 2, 8, 19, 25]),      // 230 / 55 = 4.18, published
            values("activities", &[1, 2, 10, 24, 17]),      // 216 / 54 = 4.00, published
            values("quality_of_life", &[2, 5, 11, 23, 13]), // 202 / 54 = 3.74; published is that it was below 3.88
            one(
                "income",
                &[
                    ("work", 3),
                    ("disability_benefit_or_social_assistance", 25), // of 54: 46 %, published
                    ("retirement_pension", 9),
                    ("other_benefit", 11),
                    ("other", 2),
                    ("no_income", 2),
                    ("do_not_know", 2),
                ],
            ),
        ],
        wishes: &wishes::OF_2023,
    },
    Round {
        year: 2024,
        stream: 2024,
        asks: Asks::Everything,
        opened_on: (10, 14),
        closed_on: (11, 22),
        respondents: 61, // published
        rows: &IN_2024,
        wishes: &wishes::OF_2024,
    },
];

static IN_2024: [Row; 13] = [
    values("meals", &[1, 2, 6, 20, 30]),            // 253 / 59 = 4.29, published
    values("social_work", &[0, 2, 7, 18, 34]),      // 267 / 61 = 4.38, published
    values("activities", &[0, 0, 3, 13, 45]),       // 286 / 61 = 4.69, published
    values("friendliness", &[0, 1, 2, 13, 45]),     // 285 / 61 = 4.67, published
    values("quality_of_life", &[1, 2, 12, 32, 12]), // 229 / 59 = 3.88, and 44 / 59 = 74.6 % on top; published
    values("mastery", &[2, 6, 17, 24, 11]),         // 216 / 60 = 3.60, published
    one(
        "visits",
        &[
            ("four_or_more_a_week", 41), // of 61: 67 %, published
            ("two_or_three_a_week", 12),
            ("about_once_a_week", 5),
            ("less_often", 2),
            ("do_not_know", 1),
        ],
    ),
    many(
        "reasons",
        60,
        &[
            ("food", 33),             // 55 %, published
            ("social_community", 25), // 42 %, published
            ("rest_and_warmth", 20),
            ("safe_place", 18),
            ("help_and_advice", 17),
            ("joining_in", 14),
            ("other", 5),
            ("none", 2),
        ],
    ),
    values("meals_per_visit", &[3, 29, 23, 3, 1]), // 88 / 59 = 1.49: with the readings, 74 000 meals, published
    one("smoker", &[("yes", 38), ("no", 21)]),     // 38 of 59
    Row {
        question: "trips_outside",
        among: Among::Chose { question: "smoker", option: "yes" },
        counts: Counts::Values(&[2, 8, 13, 8, 4, 1]), // 79 / 36 = 2.19: with the readings, 165 a day, published
    },
    one(
        "income",
        &[
            ("work", 3),
            ("disability_benefit_or_social_assistance", 35), // of 60: 58 %, published
            ("retirement_pension", 8),
            ("other_benefit", 9),
            ("other", 2),
            ("no_income", 2),
            ("do_not_know", 1),
        ],
    ),
    many(
        "challenges",
        59,
        &[
            ("low_income", 32),    // 54 %, published
            ("loneliness", 24),    // 41 %, published
            ("mental_health", 23), // 39 %, published
            ("physical_health", 20),
            ("family_and_network", 15),
            ("housing", 13),
            ("nutrition", 10),
            ("other", 4),
            ("none", 4),
        ],
    ),
];
