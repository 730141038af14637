//! Simulated truth: samples drawn from distributions that we know, and how often the intervals and verdicts are right.
//!
//! `cargo bench --bench truth` prints the tables of docs/statistics.md. The seed is fixed, so everybody gets the same.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::collections::BTreeMap;

use peil::core::release::{Release, Released};
use peil::core::scorecard::{Evidence, Scorecard, ScorecardDefinition, Verdict};
use peil::core::stats::{
    Bounds, Interval, Moments, Side, change_of_mean, change_of_share, guarded_interval, holm, mean_bound,
    mean_interval, wilson,
};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const ROUNDS: u32 = 20_000;
const SIZES: [u32; 5] = [10, 30, 61, 200, 1000];
const BOUNDS: Bounds = Bounds { lowest: 1.0, highest: 5.0 };

/// Chances of the answers 1 to 5, in thousandths.
const TRUTHS: [(&str, [u32; 5]); 5] = [
    ("satisfied", [30, 50, 120, 350, 450]),
    ("at the ceiling", [10, 10, 30, 150, 800]),
    ("in between", [100, 200, 400, 200, 100]),
    ("even", [200, 200, 200, 200, 200]),
    ("split", [400, 100, 0, 100, 400]),
];

type Counts = [u64; 5];

fn draw(rng: &mut ChaCha8Rng, chances: &[u32; 5], n: u32) -> Counts {
    let mut counts = [0; 5];
    for _ in 0..n {
        let mut left = rng.next_u32() % 1000;
        for (count, chance) in counts.iter_mut().zip(chances) {
            if left < *chance {
                *count += 1;
                break;
            }
            left -= chance;
        }
    }
    counts
}

fn tally(counts: &Counts) -> Vec<(i64, u64)> {
    (1..).zip(counts.iter().copied()).collect()
}

fn moments(counts: &Counts) -> Moments {
    Moments::from_counts(tally(counts))
}

fn top_two(counts: &Counts) -> u64 {
    counts[3] + counts[4]
}

fn true_mean(chances: &[u32; 5]) -> f64 {
    (1..).zip(chances).map(|(value, chance)| f64::from(value * chance)).sum::<f64>() / 1000.0
}

fn true_share(chances: &[u32; 5]) -> f64 {
    f64::from(chances[3] + chances[4]) / 1000.0
}

/// The share of rounds in which `is_right`, in percent.
fn how_often(seed: u64, mut is_right: impl FnMut(&mut ChaCha8Rng) -> bool) -> f64 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let right = (0..ROUNDS).filter(|_| is_right(&mut rng)).count();
    100.0 * right as f64 / f64::from(ROUNDS)
}

fn print_row(name: &str, cells: impl Iterator<Item = f64>) {
    let cells: Vec<String> = cells.map(|cell| format!("{cell:.1}")).collect();
    println!("| {name} | {} |", cells.join(" | "));
}

fn print_head(title: &str) {
    println!("\n{title}\n\n| truth | n = 10 | 30 | 61 | 200 | 1000 |\n|---|---|---|---|---|---|");
}

fn holds(interval: Option<Interval>, truth: f64) -> bool {
    interval.is_some_and(|interval| interval.low - 1e-12 <= truth && truth <= interval.high + 1e-12)
}

/// A scorecard of one measure whose target is exactly the truth; `from` says how the measure is computed.
fn boundary(target: f64, from: &str) -> ScorecardDefinition {
    let json = format!(
        r#"{{"scorecard": "bench", "survey": "bench", "default_language": "en", "title": {{"en": "Bench"}}, "goals": [],
            "dimensions": [{{"code": "only", "title": {{"en": "Only"}}, "passes_when": "all", "measures": [{{
                "code": "meals", "title": {{"en": "Meals"}}, "targets": {{"2024": {target}}},
                "from": {from}}}]}}]}}"#
    );
    ScorecardDefinition::parse(&json).unwrap()
}

fn verdict(definition: &ScorecardDefinition, counts: &Counts) -> Verdict {
    let released =
        Released::Values { answered: counts.iter().sum(), counts: (1..).zip(counts.iter().copied()).collect() };
    let release = Release {
        respondents: counts.iter().sum(),
        questions: BTreeMap::from([("meals".parse().unwrap(), released)]),
        ..Release::default()
    };
    let evidence = Evidence { releases: BTreeMap::from([(2024, release)]), ..Evidence::default() };
    Scorecard::evaluate(definition, 2024, &evidence).measures().next().unwrap().verdict
}

/// How often the scorecard says `wrong`.
fn print_verdicts(name: &str, truth: &[u32; 5], definition: &ScorecardDefinition, seed: u64, wrong: Verdict) {
    print_row(name, SIZES.iter().map(|n| how_often(seed, |rng| verdict(definition, &draw(rng, truth, *n)) == wrong)));
}

/// Where all answers are alike Student's interval is none: such samples are left out of its table.
fn print_means() {
    type Method = fn(&Counts) -> Option<Interval>;
    let methods: [(&str, bool, Method); 2] = [
        ("the 95 % interval", true, |counts| guarded_interval(&tally(counts), BOUNDS)),
        ("Student's interval, which is not shown,", false, |counts| mean_interval(&moments(counts), BOUNDS)),
    ];
    for (what, is_for_all, interval) in methods {
        print_head(&format!("Mean: how often {what} holds the truth (%)"));
        for (name, truth) in TRUTHS {
            let sample = |rng: &mut ChaCha8Rng, n: u32| {
                let fits = |counts: &Counts| is_for_all || !moments(counts).is_constant();
                std::iter::repeat_with(|| draw(rng, &truth, n)).find(fits).unwrap()
            };
            print_row(
                name,
                SIZES.iter().map(|n| how_often(1, |rng| holds(interval(&sample(rng, *n)), true_mean(&truth)))),
            );
        }
    }
}

/// What caution costs: how often a verdict is clear where it ought to be.
fn print_power() {
    for distance in [0.2, 0.4] {
        print_head(&format!(
            "Mean {distance} better than its target: how often \"clearly met\" is said (%; in brackets by Student's bound)"
        ));
        for (name, truth) in TRUTHS {
            let target = true_mean(&truth) - distance;
            let definition = boundary(target, r#"{"mean": {"question": "meals"}}"#);
            let said = |n: u32| {
                let new = how_often(8, |rng| verdict(&definition, &draw(rng, &truth, n)) == Verdict::ClearlyMet);
                let old = how_often(8, |rng| {
                    let moments = moments(&draw(rng, &truth, n));
                    let bound = mean_bound(&moments, BOUNDS, Side::Lower).filter(|_| !moments.is_constant());
                    bound.is_some_and(|bound| bound >= target - 1e-9)
                });
                format!("{new:.1} ({old:.1})")
            };
            println!("| {name} | {} |", SIZES.map(said).join(" | "));
        }
    }
}

fn main() {
    println!("{ROUNDS} samples each; the simulation's own error is about 0.3 points (two standard errors).");

    print_means();
    print_head("Share of the top two: how often the 95 % interval holds the truth (%)");
    for (name, truth) in TRUTHS {
        print_row(
            name,
            SIZES.iter().map(|n| {
                how_often(2, |rng| holds(wilson(top_two(&draw(rng, &truth, *n)), u64::from(*n)), true_share(&truth)))
            }),
        );
    }
    print_head("Change of a mean, from \"in between\": how often the 95 % interval holds the truth (%)");
    let before = TRUTHS[2].1;
    for (name, truth) in TRUTHS {
        let difference = true_mean(&truth) - true_mean(&before);
        print_row(
            name,
            SIZES.iter().map(|n| {
                how_often(3, |rng| {
                    let (earlier, later) = (moments(&draw(rng, &before, *n)), moments(&draw(rng, &truth, *n)));
                    holds(change_of_mean(&earlier, &later).and_then(|change| change.interval), difference)
                })
            }),
        );
    }
    print_head("Change of a share, from \"in between\": how often the 95 % interval holds the truth (%)");
    for (name, truth) in TRUTHS {
        let difference = true_share(&truth) - true_share(&before);
        print_row(
            name,
            SIZES.iter().map(|n| {
                let all = u64::from(*n);
                how_often(4, |rng| {
                    let (earlier, later) = (top_two(&draw(rng, &before, *n)), top_two(&draw(rng, &truth, *n)));
                    holds(change_of_share((earlier, all), (later, all)).and_then(|change| change.interval), difference)
                })
            }),
        );
    }
    for (seed, wrong, word) in [(5, Verdict::ClearlyMet, "clearly met"), (6, Verdict::ClearlyMissed, "clearly missed")]
    {
        print_head(&format!(
            "Mean with its target exactly at the truth: how often \"{word}\" is said, wrongly (%; 5 is meant)"
        ));
        for (name, truth) in TRUTHS {
            let definition = boundary(true_mean(&truth), r#"{"mean": {"question": "meals"}}"#);
            print_verdicts(name, &truth, &definition, seed, wrong);
        }
        print_head(&format!(
            "Share with its target exactly at the truth: how often \"{word}\" is said, wrongly (%; 5 is meant)"
        ));
        for (name, truth) in TRUTHS {
            let definition = boundary(true_share(&truth), r#"{"share": {"question": "meals", "at_least": 4}}"#);
            print_verdicts(name, &truth, &definition, seed, wrong);
        }
    }
    print_power();
    print_head("Seven measures, none of which changed: how often any is called a real change (%; 5 is meant)");
    for (name, truth) in TRUTHS {
        print_row(
            name,
            SIZES.iter().map(|n| {
                how_often(7, |rng| {
                    let changes = (0..7).filter_map(|_| {
                        let (earlier, later) = (moments(&draw(rng, &truth, *n)), moments(&draw(rng, &truth, *n)));
                        change_of_mean(&earlier, &later).and_then(|change| change.p)
                    });
                    holm(&changes.collect::<Vec<_>>()).iter().any(|p| *p < 0.05)
                })
            }),
        );
    }
}
