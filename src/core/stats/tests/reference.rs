//! Agreement with R, `SciPy`, statsmodels, pingouin and exact arithmetic to nine digits, method by method.
//!
//! The values and the scripts that made them are in `tests/reference/`. Run with `--nocapture` to see the largest
//! relative error of each figure.

use serde_json::Value;

use crate::stats::tails::{Level, student_two_sided};
use crate::stats::{
    Bounds, Cell, Grim, GuardedChange, Moments, Reported, Side, alpha_of_sums, brunner_munzel, change_from_mean_only,
    change_of_mean, change_of_share, detectable_change, grim, guarded_bound, guarded_interval, guarded_share_bound,
    holm, mean_of_items, needed_answers, needed_answers_guarded, per_guest, trend_of_mean, trend_of_share, wilson,
};

/// No clipping: the references know no scale.
const UNBOUNDED: Bounds = Bounds { lowest: f64::NEG_INFINITY, highest: f64::INFINITY };

macro_rules! cases {
    ($name:literal) => {
        serde_json::from_str::<Vec<Value>>(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../tests/reference/",
            $name,
            ".json"
        )))
        .expect("reference cases")
    };
}

/// The largest relative error of one figure over all cases.
struct Error {
    name: &'static str,
    largest: f64,
    compared: u32,
}

impl Error {
    fn of(name: &'static str) -> Self {
        Self { name, largest: 0.0, compared: 0 }
    }

    /// Compares with a reference value, nine digits. Where the reference is zero (or a rounding error that stands for
    /// zero), the difference itself counts.
    #[track_caller]
    fn see(&mut self, got: f64, want: &Value) {
        let Some(want) = want.as_f64() else { panic!("{}: no reference value", self.name) };
        let error = if want.abs() < 1e-14 { (got - want).abs() } else { ((got - want) / want).abs() };
        assert!(error <= 1e-9, "{}: {got} is not {want}", self.name);
        self.largest = self.largest.max(error);
        self.compared += 1;
    }
}

impl Drop for Error {
    fn drop(&mut self) {
        println!("{:<34} {:>4} compared, largest relative error {:.1e}", self.name, self.compared, self.largest);
    }
}

fn float(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts written by R as 1e7")]
fn count(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| float(value) as u64)
}

fn counts(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(count).collect()
}

fn pair(value: &Value) -> (u64, u64) {
    let both = counts(value);
    (both[0], both[1])
}

fn year(value: &Value) -> i32 {
    i32::try_from(count(value)).unwrap()
}

/// A scale of this many values, from 1 on.
fn scale_of(values: usize) -> Bounds {
    Bounds { lowest: 1.0, highest: f64::from(u32::try_from(values).unwrap()) }
}

/// A tally of a scale that begins at 1.
fn tally(value: &Value) -> Moments {
    Moments::from_counts((1..).zip(counts(value)))
}

#[test]
fn students_tail_and_quantile_are_rs() {
    let (mut tail, mut quantile) = (Error::of("R pt"), Error::of("R qt"));
    for case in cases!("r-student") {
        let df = float(&case["df"]);
        match case["tail"].as_f64() {
            None => tail.see(student_two_sided(float(&case["t"]), df), &case["p"]),
            Some(0.025) => quantile.see(Level::TwoSided.student(df), &case["t"]),
            Some(0.05) => quantile.see(Level::OneSided.student(df), &case["t"]),
            Some(tail) => panic!("no level leaves {tail}"),
        }
    }
}

#[test]
fn means_and_spreads_are_exact() {
    let (mut mean, mut sd) = (Error::of("exact mean"), Error::of("exact sd"));
    for case in cases!("py-moments") {
        let moments = Moments::from_counts((case["first"].as_i64().unwrap()..).zip(counts(&case["counts"])));
        assert_eq!(moments.n(), count(&case["n"]));
        mean.see(moments.mean().unwrap(), &case["mean"]);
        sd.see(moments.sd().unwrap(), &case["sd"]);
    }
}

/// That of a score of one item.
#[test]
fn the_interval_of_a_mean_is_t_tests() {
    let (mut mean, mut ends) = (Error::of("R mean"), Error::of("R t.test ends"));
    for case in cases!("r-mean") {
        let moments = tally(&case["counts"]);
        mean.see(moments.mean().unwrap(), &case["mean"]);
        mean.see(moments.sd().unwrap(), &case["sd"]);
        let (_, interval) = mean_of_items(&[moments], None, UNBOUNDED).unwrap();
        ends.see(interval.low, &case["low"]);
        ends.see(interval.high, &case["high"]);
    }
}

/// Besides: under the distribution that a bound stands for, the mean lies beyond it in 5 %, so the approximation is a good one.
#[test]
fn guarded_bounds_are_those_of_long_arithmetic() {
    let mut bounds = Error::of("mpmath, guarded bounds");
    let mut ends = Error::of("mpmath, guarded intervals");
    let mut shares = Error::of("mpmath, guarded shares");
    let sides = [Side::Lower, Side::Upper];
    for case in cases!("py-guarded") {
        let tails = || case["tails"].as_array().unwrap().iter().filter_map(Value::as_f64);
        let Some(n) = case["n"].as_u64() else {
            let counts: Vec<(i64, u64)> = (1..).zip(counts(&case["counts"])).collect();
            let scale = scale_of(counts.len());
            for (place, side) in sides.into_iter().enumerate() {
                bounds.see(guarded_bound(&counts, scale, side).unwrap(), &case["bounds"][place]);
            }
            let interval = guarded_interval(&counts, scale).unwrap();
            ends.see(interval.low, &case["interval"][0]);
            ends.see(interval.high, &case["interval"][1]);
            // The approximation is a little coarser for fewer than ten answers.
            let least = if counts.iter().map(|(_, count)| count).sum::<u64>() < 10 { 0.0445 } else { 0.0465 };
            assert!(tails().all(|tail| (least..=0.0555).contains(&tail)), "{case}");
            continue;
        };
        for (place, side) in sides.into_iter().enumerate() {
            shares.see(guarded_share_bound(count(&case["x"]), n, side).unwrap(), &case["bounds"][place]);
        }
        assert!(tails().all(|tail| (0.0475..=0.0501).contains(&tail)), "{case}");
    }
}

#[test]
fn the_needed_number_for_a_guarded_bound_is_the_first_in_long_arithmetic() {
    for case in cases!("py-guarded-needed") {
        let counts: Vec<(i64, u64)> = (1..).zip(counts(&case["counts"])).collect();
        let scale = scale_of(counts.len());
        let needed = needed_answers_guarded(&counts, scale, float(&case["target"]));
        assert_eq!(needed, Some(count(&case["needed"])), "{case}");
    }
}

#[test]
fn guarded_changes_are_those_of_long_arithmetic() {
    let (mut differences, mut ends) = (Error::of("mpmath, differences"), Error::of("mpmath, guarded changes"));
    let (mut p, mut shares) = (Error::of("mpmath, p of guarded changes"), Error::of("the same, of shares"));
    for case in cases!("py-changes") {
        let (before, after) = (counts(&case["before"]), counts(&case["after"]));
        let numbered = |counts: &[u64]| -> Vec<(i64, u64)> { (1..).zip(counts.iter().copied()).collect() };
        let scale = scale_of(before.len());
        let (earlier, later) = (numbered(&before), numbered(&after));
        let change = GuardedChange::of_means(&earlier, &later, scale).unwrap();
        let interval = change.interval().unwrap();
        differences.see(change.difference(), &case["difference"]);
        ends.see(interval.low, &case["interval"][0]);
        ends.see(interval.high, &case["interval"][1]);
        p.see(change.p(), &case["p"]);
        if let ([x0, y0], [x1, y1]) = (before.as_slice(), after.as_slice()) {
            let share = GuardedChange::of_shares((*y0, x0 + y0), (*y1, x1 + y1)).unwrap();
            shares.see(share.interval().unwrap().low, &case["interval"][0]);
            shares.see(share.p(), &case["p"]);
        }
    }
}

#[test]
fn changes_from_a_mean_alone_and_detectable_changes_are_those_of_long_arithmetic() {
    let (mut ends, mut changes) = (Error::of("mpmath, mean-only changes"), Error::of("mpmath, detectable changes"));
    let tally = |value: &Value| -> Vec<(i64, u64)> { (1..).zip(counts(value)).collect() };
    for case in cases!("py-mean-only") {
        let after = tally(&case["after"]);
        let before = (float(&case["mean"]), float(&case["off_by"]));
        let change = change_from_mean_only(before, case["n"].as_u64(), &after, scale_of(after.len())).unwrap();
        let interval = change.interval.unwrap();
        ends.see(interval.low, &case["interval"][0]);
        ends.see(interval.high, &case["interval"][1]);
    }
    for case in cases!("py-detectable") {
        let counts = tally(&case["counts"]);
        changes.see(detectable_change(&counts, scale_of(counts.len())).unwrap(), &case["change"]);
    }
}

#[test]
fn the_mean_of_items_is_that_of_the_guests_own_means() {
    let (mut means, mut ends) = (Error::of("NumPy, mean of items"), Error::of("SciPy, its interval"));
    for case in cases!("py-scores") {
        let tallies = case["tallies"].as_array().unwrap();
        let items: Vec<Moments> = tallies.iter().map(tally).collect();
        let scale = scale_of(tallies[0].as_array().unwrap().len());
        let (mean, interval) = mean_of_items(&items, case["alpha"].as_f64(), scale).unwrap();
        means.see(mean, &case["mean"]);
        ends.see(interval.low, &case["interval"][0]);
        ends.see(interval.high, &case["interval"][1]);
    }
}

#[test]
fn wilsons_interval_is_statsmodels() {
    let (mut ends, mut exact) = (Error::of("statsmodels wilson"), Error::of("exact wilson"));
    for case in cases!("py-wilson") {
        let (x, n) = (count(&case["x"]), count(&case["n"]));
        let interval = wilson(x, n).unwrap();
        ends.see(interval.low, &case["low"]);
        ends.see(interval.high, &case["high"]);
        exact.see(interval.low, &case["exact"][0]);
        exact.see(interval.high, &case["exact"][1]);
    }
}

#[test]
fn newcombes_interval_is_statsmodels() {
    let (mut ends, mut other) = (Error::of("statsmodels newcomb"), Error::of("exact difference, Cohen's h"));
    for case in cases!("py-newcombe") {
        let change = change_of_share(pair(&case["before"]), pair(&case["after"])).unwrap();
        let interval = change.interval.unwrap();
        ends.see(interval.low, &case["low"]);
        ends.see(interval.high, &case["high"]);
        other.see(change.difference, &case["difference"]);
        other.see(change.effect.unwrap(), &case["h"]);
    }
}

#[test]
fn the_test_of_two_shares_is_prop_tests() {
    let mut p = Error::of("R prop.test p");
    for case in cases!("r-share-p") {
        p.see(change_of_share(pair(&case["before"]), pair(&case["after"])).unwrap().p.unwrap(), &case["p"]);
    }
}

#[test]
fn welchs_test_is_rs_and_scipys() {
    let (mut ends, mut p) = (Error::of("R t.test interval"), Error::of("R t.test p"));
    for case in cases!("r-welch") {
        let change = change_of_mean(&tally(&case["before"]), &tally(&case["after"])).unwrap();
        let interval = change.interval.unwrap();
        ends.see(change.difference, &case["difference"]);
        ends.see(interval.low, &case["low"]);
        ends.see(interval.high, &case["high"]);
        p.see(change.p.unwrap(), &case["p"]);
    }
    let (mut p, mut g) = (Error::of("SciPy ttest p"), Error::of("exact difference, Hedges' g"));
    for case in cases!("py-welch") {
        let change = change_of_mean(&tally(&case["before"]), &tally(&case["after"])).unwrap();
        p.see(change.p.unwrap(), &case["p"]);
        g.see(change.difference, &case["difference"]);
        g.see(change.effect.unwrap(), &case["g"]);
    }
}

#[test]
fn brunner_and_munzels_test_is_scipys() {
    let (mut exact, mut w, mut p) = (Error::of("exact p-hat, delta"), Error::of("SciPy W, df"), Error::of("SciPy p"));
    for case in cases!("py-brunner-munzel") {
        let table: Vec<_> = counts(&case["before"]).into_iter().zip(counts(&case["after"])).collect();
        let result = brunner_munzel(&table).unwrap();
        exact.see(result.p_hat, &case["p_hat"]);
        exact.see(result.delta, &case["delta"]);
        w.see(result.w.unwrap(), &case["w"]);
        w.see(result.df.unwrap(), &case["df"]);
        p.see(result.p.unwrap(), &case["p"]);
    }
}

#[test]
fn holms_adjustment_is_p_adjusts() {
    let mut error = Error::of("R p.adjust");
    for case in cases!("r-holm") {
        let p: Vec<f64> = case["p"].as_array().unwrap().iter().map(float).collect();
        for (got, want) in holm(&p).into_iter().zip(case["adjusted"].as_array().unwrap()) {
            error.see(got, want);
        }
    }
}

#[test]
fn alpha_is_pingouins() {
    let mut alpha = Error::of("pingouin alpha");
    for case in cases!("py-alpha") {
        let answers = |person: &Value| person.as_array().unwrap().iter().map(Value::as_i64).collect();
        let complete: Vec<Vec<i64>> = case["answers"].as_array().unwrap().iter().filter_map(answers).collect();
        let item = |place: usize| Moments::from_counts(complete.iter().map(|person| (person[place], 1)));
        let items: Vec<Moments> = (0..complete[0].len()).map(item).collect();
        let sums = Moments::from_counts(complete.iter().map(|person| (person.iter().sum(), 1)));
        let of_complete = alpha_of_sums(&items, &sums).unwrap();
        alpha.see(of_complete.value, &case["alpha"]);
        assert_eq!(of_complete.respondents, count(&case["complete"]));
    }
}

#[test]
fn the_check_of_reported_means_finds_what_brute_force_finds() {
    for case in cases!("py-grim") {
        let mean = Reported {
            digits: case["digits"].as_i64().unwrap(),
            decimals: u32::try_from(count(&case["decimals"])).unwrap(),
        };
        let (n, items) = (count(&case["n"]), count(&case["items"]));
        let found = !matches!(grim(mean, n, items), Grim::Impossible { .. });
        assert_eq!(found, case["possible"].as_bool().unwrap(), "{case}");
    }
}

#[test]
fn needed_numbers_are_rs() {
    for case in cases!("r-plan") {
        assert_eq!(needed_answers(float(&case["sd"]), float(&case["distance"])), Some(count(&case["needed"])));
    }
}

#[test]
fn weighted_means_are_those_of_the_survey_package() {
    let (mut mean, mut spread) = (Error::of("R svymean mean, n_eff"), Error::of("R svymean SE, interval"));
    for case in cases!("r-weights") {
        let columns = case["visits"].as_array().unwrap().iter().zip(case["table"].as_array().unwrap());
        let cells = columns.flat_map(|(visits, column)| {
            let visits = visits.as_f64();
            (1..).zip(counts(column)).map(move |(value, count)| Cell { value, visits, count })
        });
        let guest = per_guest(cells, None, UNBOUNDED).unwrap();
        mean.see(guest.mean, &case["mean"]);
        mean.see(guest.n_effective, &case["n_effective"]);
        spread.see(guest.standard_error.unwrap(), &case["standard_error"]);
        spread.see(guest.interval.unwrap().low, &case["low"]);
        spread.see(guest.interval.unwrap().high, &case["high"]);
    }
}

#[test]
fn trends_are_those_of_lm_and_prop_trend_test() {
    let (mut slope, mut p) = (Error::of("R lm contrast slope, ends"), Error::of("R lm contrast p"));
    for case in cases!("r-mean-trend") {
        let years = case["years"].as_array().unwrap().iter().zip(case["counts"].as_array().unwrap());
        let trend = trend_of_mean(&years.map(|(at, tallied)| (year(at), tally(tallied))).collect::<Vec<_>>()).unwrap();
        assert_eq!(trend.df, count(&case["df"]));
        slope.see(trend.slope, &case["slope"]);
        slope.see(trend.interval.unwrap().low, &case["low"]);
        slope.see(trend.interval.unwrap().high, &case["high"]);
        p.see(trend.p.unwrap(), &case["p"]);
    }
    let (mut slope, mut z, mut p) =
        (Error::of("R lm slope of shares"), Error::of("R prop.trend.test X2"), Error::of("R prop.trend.test p"));
    for case in cases!("r-share-trend") {
        let years: Vec<_> = case["years"].as_array().unwrap().iter().map(year).collect();
        let rows = years.into_iter().zip(counts(&case["x"])).zip(counts(&case["n"]));
        let trend = trend_of_share(&rows.map(|((year, x), n)| (year, x, n)).collect::<Vec<_>>()).unwrap();
        slope.see(trend.slope, &case["slope"]);
        z.see(trend.z.unwrap().powi(2), &case["chi_squared"]);
        p.see(trend.p, &case["p"]);
    }
}
