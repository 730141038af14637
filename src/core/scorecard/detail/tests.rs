//! One measure in full, from the counts of a few years.

use serde_json::{Value, json};

use super::*;
use crate::card::ScorecardDefinition;
use crate::release::Release;
use crate::scorecard::Verdict;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn survey(version: i32, points: usize, comparable_from: Option<i32>) -> SurveyVersion {
    let options: Vec<Value> = (1..=points).map(|point| json!({"en": format!("p{point}")})).collect();
    let mut asked = json!({"code": "asked", "text": {"en": "How?"}, "answer": {"rating": {"scale": "s"}}});
    if let Some(from) = comparable_from {
        asked["comparable_from"] = json!(from);
    }
    let document = json!({
        "survey": "survey", "version": version, "default_language": "en", "title": {"en": "T"},
        "languages": {"en": {"name": "English", "checked": true}}, "introduction": {"en": "I"}, "thanks": {"en": "Th"},
        "scales": {"s": {"lowest": 1, "options": options}},
        "sections": [{"code": "a", "title": {"en": "A"}, "questions": [asked]}],
    });
    SurveyVersion::parse(&document.to_string()).unwrap()
}

fn values(counts: &[u64]) -> Released {
    Released::Values { answered: counts.iter().sum(), counts: (1..).zip(counts.iter().copied()).collect() }
}

/// A scorecard of one measure, and what is known of it.
struct Case {
    measure: Value,
    frequency: Option<Value>,
    evidence: Evidence,
}

impl Case {
    fn new(from: &Value) -> Self {
        let measure = json!({"code": "it", "title": {"en": "It"}, "from": from});
        Self { measure, frequency: None, evidence: Evidence::default() }
    }

    fn mean() -> Self {
        Self::new(&json!({"mean": {"question": "asked"}}))
    }

    fn target(mut self, target: f64) -> Self {
        self.measure["targets"] = json!({"2024": target});
        self
    }

    fn answers(mut self, year: i32, survey: &SurveyVersion, counts: &[u64]) -> Self {
        let questions = [(code("asked"), values(counts))].into();
        let release = Release { respondents: Some(counts.iter().sum()), questions, ..Release::default() };
        self.evidence.releases.insert(year, release);
        self.evidence.asked.insert(year, survey.clone());
        self
    }

    fn typed(mut self, year: i32, parts: &[(&str, &str)]) -> Self {
        for (part, value) in parts {
            self.evidence.readings.insert(year, code("it"), Some(code(part)), value.parse().unwrap());
        }
        self
    }

    fn detail(&self) -> Detail {
        let mut card = json!({
            "scorecard": "card", "survey": "survey", "default_language": "en", "title": {"en": "Card"}, "goals": [],
            "dimensions": [{"code": "all", "title": {"en": "All"}, "passes_when": "all", "measures": [self.measure]}],
        });
        if let Some(frequency) = &self.frequency {
            card["visit_frequency"] = frequency.clone();
        }
        let card = ScorecardDefinition::parse(&card.to_string()).unwrap();
        let scorecard = Scorecard::evaluate(&card, 2024, &self.evidence);
        Detail::of(&scorecard, &code("it"), &self.evidence).unwrap()
    }
}

#[test]
fn three_years_in_one_series_have_a_trend_and_the_latest_change_is_checked_by_order() {
    let asked = survey(1, 5, None);
    let case = Case::mean()
        .target(4.0)
        .answers(2022, &asked, &[9, 12, 10, 6, 3])
        .answers(2023, &asked, &[5, 8, 11, 10, 6])
        .answers(2024, &asked, &[2, 4, 9, 14, 16]);
    let detail = case.detail();
    let trend = detail.trend.unwrap();
    assert_eq!(trend.years, [2022, 2023, 2024]);
    assert!(trend.slope > 0.0 && trend.p.unwrap() < 0.01);
    let check = detail.ordinal.unwrap();
    assert!(check.ordinal.p_hat > 0.5);
    assert_eq!(check.agreement, Agreement::Agree);
    assert_eq!(detail.years.iter().map(|year| year.year).collect::<Vec<_>>(), [2022, 2023, 2024]);
    let distribution = detail.distribution.unwrap();
    assert_eq!(distribution.shape, Shape::Scale);
    assert_eq!(distribution.years.last().unwrap().counts, [2, 4, 9, 14, 16]);
}

#[test]
fn a_mean_that_rises_while_most_answers_fall_is_flagged() {
    let asked = survey(1, 5, None);
    // Before: all in the middle. Now: most just below, a few far above.
    let case = Case::mean().answers(2023, &asked, &[0, 0, 200, 0, 0]).answers(2024, &asked, &[0, 115, 0, 0, 85]);
    let detail = case.detail();
    assert!(detail.measure.change.as_ref().unwrap().difference > 0.0);
    let check = detail.ordinal.unwrap();
    assert!(check.ordinal.delta < 0.0);
    assert_eq!(check.agreement, Agreement::OppositeDirections);
}

#[test]
fn a_question_that_staff_marked_as_changed_has_no_change_and_no_trend_across_the_mark() {
    let (old, new) = (survey(1, 5, None), survey(2, 5, Some(2)));
    let case = Case::mean()
        .answers(2021, &old, &[1, 2, 3, 4, 5])
        .answers(2022, &old, &[1, 2, 3, 4, 5])
        .answers(2023, &old, &[1, 2, 3, 4, 5])
        .answers(2024, &new, &[5, 4, 3, 2, 1]);
    let detail = case.detail();
    assert_eq!(detail.measure.change, None);
    assert_eq!(detail.measure.series_break, Some(SeriesBreak::Question));
    assert_eq!(detail.measure.series_start, 2024);
    assert_eq!(detail.trend, None);
    assert_eq!(detail.ordinal, None);
    assert_eq!(detail.year(2022).unwrap().series_break, Some(SeriesBreak::Question));

    // A version after the mark that keeps it is compared with the marked one.
    let kept = survey(3, 5, Some(2));
    let case = Case::mean().answers(2023, &new, &[5, 4, 3, 2, 1]).answers(2024, &kept, &[5, 4, 3, 2, 1]);
    assert!(case.detail().measure.change.is_some());
    // And one that lost it is still cut off from before the year that had it.
    let lost = survey(3, 5, None);
    let case = Case::mean()
        .answers(2021, &old, &[1, 2, 3, 4, 5])
        .answers(2022, &old, &[1, 2, 3, 4, 5])
        .answers(2023, &new, &[5, 4, 3, 2, 1])
        .answers(2024, &lost, &[5, 4, 3, 2, 1]);
    let detail = case.detail();
    assert!(detail.measure.change.is_some());
    assert_eq!(detail.measure.series_start, 2023);
    assert_eq!(detail.trend, None);
}

#[test]
fn a_top_two_share_of_a_longer_scale_is_not_compared() {
    let share = || Case::new(&json!({"share": {"question": "asked", "at_least": 4}}));
    let (five, seven) = (survey(1, 5, None), survey(2, 7, None));
    let case = share().answers(2023, &five, &[2, 3, 5, 8, 9]).answers(2024, &seven, &[1, 1, 2, 4, 6, 8, 9]);
    let detail = case.detail();
    assert_eq!(detail.measure.change, None);
    assert_eq!(detail.measure.series_break, Some(SeriesBreak::Scale));
    let distribution = detail.distribution.unwrap();
    assert_eq!(distribution.other_years, [2023]);
    assert_eq!(distribution.years.len(), 1);
    assert!(distribution.answers[3].counts && !distribution.answers[2].counts);
}

#[test]
fn a_mean_from_a_report_gives_a_difference_and_a_named_bound_but_no_test() {
    let asked = survey(1, 5, None);
    let typed = [("figure", "4.20"), ("answers", "50"), ("decimals", "2")];
    let case = Case::mean().typed(2023, &typed).answers(2024, &asked, &[1, 2, 5, 15, 27]);
    let detail = case.detail();
    let change = detail.measure.change.as_ref().unwrap();
    assert!((change.difference - (detail.measure.now().figure().unwrap().value - 4.2)).abs() < 1e-12);
    assert_eq!((change.p, detail.measure.change_interval()), (None, None));
    let bound = detail.mean_only.unwrap().interval.unwrap();
    assert!(bound.low < change.difference && change.difference < bound.high);
    assert_eq!(detail.year(2023).unwrap().doubt, None);
    assert!(detail.year(2023).unwrap().outcome.figure().unwrap().is_reported());

    let doubtful = [("figure", "4.21"), ("answers", "50"), ("decimals", "2")];
    let case = Case::mean().typed(2023, &doubtful).answers(2024, &asked, &[1, 2, 5, 15, 27]);
    assert!(matches!(case.detail().year(2023).unwrap().doubt, Some(Doubt::Impossible { .. })));

    // `comparable_from: 1` cuts off what was typed in.
    let marked = survey(1, 5, Some(1));
    let case = Case::mean().typed(2023, &typed).answers(2024, &marked, &[1, 2, 5, 15, 27]);
    assert_eq!(case.detail().measure.series_break, Some(SeriesBreak::Question));
}

#[test]
fn what_guests_answered_counts_even_where_something_is_typed_or_little_is_shown() {
    let asked = survey(1, 5, None);
    let typed = [("figure", "4.20"), ("answers", "50")];
    let mut case = Case::mean().typed(2024, &typed).answers(2024, &asked, &[1, 2, 5, 15, 27]);
    assert!(!case.detail().measure.now().figure().unwrap().is_reported());
    let withheld = [(code("asked"), Released::Withheld)].into();
    case.evidence.releases.insert(2024, Release { respondents: None, questions: withheld, ..Release::default() });
    assert_eq!(*case.detail().measure.now(), Outcome::TooFew);
}

#[test]
fn the_needed_number_of_answers_fits_the_verdict() {
    let asked = survey(1, 5, None);
    let counts = [2, 4, 9, 14, 16];
    let uncertain = Case::mean().target(3.8).answers(2024, &asked, &counts).detail();
    assert_eq!(uncertain.measure.verdict, Verdict::MetWithinMargin);
    assert!(matches!(uncertain.needed, Some(Needed::More(more)) if more > 45), "{:?}", uncertain.needed);
    let clear = Case::mean().target(3.0).answers(2024, &asked, &counts).detail();
    assert!(matches!(clear.needed, Some(Needed::Enough(enough)) if enough < 45), "{:?}", clear.needed);
    // 173 / 45 is no short decimal; ten answers of 4 and ten of 3 are exactly 3.5.
    let on = Case::mean().target(3.5).answers(2024, &asked, &[0, 0, 10, 10, 0]).detail();
    assert_eq!(on.needed, Some(Needed::OnTarget));
    assert!(on.detectable.unwrap() > 0.0);
    let alike = Case::mean().target(3.5).answers(2024, &asked, &[0, 0, 0, 20, 0]).detail();
    assert_eq!((alike.needed, alike.detectable), (Some(Needed::Enough(17)), None), "no spread tells of no change");
}

#[test]
fn an_interval_that_reaches_past_the_target_of_a_clear_verdict_is_noted() {
    let asked = survey(1, 5, None);
    let with_target = |target: f64| Case::mean().target(target).answers(2024, &asked, &[2, 4, 9, 14, 16]).detail();
    let interval = with_target(3.0).measure.now().figure().unwrap().interval().unwrap();
    let (just_above, just_below) = (with_target(interval.low + 0.01), with_target(interval.low - 0.01));
    assert_eq!(just_above.measure.verdict, Verdict::ClearlyMet);
    assert!(just_above.does_interval_reach_target && !just_below.does_interval_reach_target);
    let uncertain = with_target(3.8);
    assert!(!uncertain.does_interval_reach_target, "an uncertain verdict contradicts nothing");
}

#[test]
fn the_figure_per_guest_weighs_answers_by_one_over_the_visits() {
    let asked = survey(1, 5, None);
    let mut case = Case::mean().answers(2024, &asked, &[0, 0, 0, 22, 22]);
    let groups = [(code("daily"), values(&[0, 0, 0, 0, 20])), (code("weekly"), values(&[0, 0, 0, 20, 0]))];
    let breakdown = [(code("asked"), groups.into())].into();
    case.evidence.releases.get_mut(&2024).unwrap().breakdowns = [(code("visits"), breakdown)].into();
    assert_eq!(case.detail().per_guest, None, "nothing is declared");
    case.frequency = Some(json!({"question": "visits", "visits": {"daily": 5.0, "weekly": 1.0}}));
    let found = case.detail().per_guest.unwrap();
    // Twenty answers of 5 weigh a fifth each, twenty of 4 weigh one: (4 * 5 + 20 * 4) / 24.
    assert!((found.mean - 100.0 / 24.0).abs() < 1e-12, "{found:?}");
    assert_eq!((found.n, found.left_out), (40, 4));
    assert!(found.n_effective < 40.0);
    case.frequency = Some(json!({"question": "visits", "visits": {"daily": 5.0, "never_shown": 1.0}}));
    assert_eq!(case.detail().per_guest, None, "one group has nothing to be weighed against");
}
