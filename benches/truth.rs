//! Simulated truth: samples drawn from distributions that we know, and how often the intervals and verdicts are right.
//!
//! `cargo bench --bench truth` prints the tables of docs/statistics.md. The seed is fixed, so everybody gets the same.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::collections::BTreeMap;

use peil::core::card::ScorecardDefinition;
use peil::core::evidence::Evidence;
use peil::core::release::{Release, Released};
use peil::core::scorecard::{Scorecard, Verdict};
use peil::core::stats::{
    Bounds, GuardedChange, Interval, Moments, change_of_mean, change_of_share, guarded_interval, holm, mean_of_items,
    needed_answers, wilson,
};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const ROUNDS: u32 = 20_000;
const SIZES: [u32; 5] = [10, 30, 61, 200, 1000];
/// Of two rounds, the earlier one first.
const PAIRS: [(u32, u32); 8] = [(10, 10), (30, 30), (61, 61), (200, 200), (30, 200), (200, 30), (10, 200), (61, 1000)];
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
        counts[drawn(rng, chances)] += 1;
    }
    counts
}

/// The place of one answer among its chances, which are in thousandths.
fn drawn(rng: &mut ChaCha8Rng, chances: &[u32]) -> usize {
    let mut left = rng.next_u32() % 1000;
    chances
        .iter()
        .position(|chance| {
            let is_here = left < *chance;
            left = left.wrapping_sub(*chance);
            is_here
        })
        .unwrap()
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
            "inputs": [
                {{"code": "level", "title": {{"en": "Level"}}, "from": {{"mean": {{"question": "meals"}}}}}},
                {{"code": "high", "title": {{"en": "High"}}, "from": {{"share": {{"question": "meals", "at_least": 4}}}}}}
            ],
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
        respondents: Some(counts.iter().sum()),
        questions: BTreeMap::from([("meals".parse().unwrap(), released)]),
        ..Release::default()
    };
    let evidence = Evidence { releases: BTreeMap::from([(2024, release)]), ..Evidence::default() };
    Scorecard::evaluate(definition, 2024, &evidence).measures().next().unwrap().verdict
}

/// What other programs print of a mean: the interval of a score of this question alone.
fn students(tally: &[(i64, u64)], scale: Bounds) -> Option<Interval> {
    mean_of_items(&[Moments::from_counts(tally.iter().copied())], None, scale).map(|(_, interval)| interval)
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
        ("Student's interval, which is not shown,", false, |counts| students(&tally(counts), BOUNDS)),
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

/// Numbers that guests type in, from 0 to 20, in thousandths: a scale whose upper end nobody thinks of.
const NUMBERS: [(&str, &[u32]); 4] = [
    ("1 to 5", &[0, 100, 250, 300, 250, 100]),
    ("Poisson, mean 3", &[50, 149, 224, 224, 168, 101, 50, 22, 8, 3, 1]),
    ("geometric", &[250, 188, 141, 105, 79, 59, 45, 33, 25, 19, 14, 11, 8, 6, 4, 3, 2, 2, 1, 1, 4]),
    ("0 to 2, one in fifty 20", &[600, 300, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20]),
];

fn print_numbers() {
    const TO_TWENTY: Bounds = Bounds { lowest: 0.0, highest: 20.0 };
    print_head("Mean of numbers from 0 to 20: how often the 95 % interval holds the truth (%; in brackets Student's)");
    for (name, chances) in NUMBERS {
        let truth = (0..).zip(chances).map(|(value, chance)| f64::from(value * chance)).sum::<f64>() / 1000.0;
        let often = |n: u32, interval: fn(&[(i64, u64)]) -> Option<Interval>| {
            how_often(12, |rng| {
                let mut counts = vec![0; chances.len()];
                for _ in 0..n {
                    counts[drawn(rng, chances)] += 1;
                }
                holds(interval(&(0..).zip(counts).collect::<Vec<_>>()), truth)
            })
        };
        let cell = |n: u32| {
            let ours = often(n, |tally| guarded_interval(tally, TO_TWENTY));
            let student = often(n, |tally| students(tally, TO_TWENTY));
            format!("{ours:.1} ({student:.1})")
        };
        println!("| {name} | {} |", SIZES.map(cell).join(" | "));
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
                    let distance = moments.mean().unwrap() - (target - 1e-9);
                    let needed = needed_answers(moments.sd().unwrap(), distance);
                    !moments.is_constant() && distance > 0.0 && needed.is_some_and(|needed| needed <= moments.n())
                });
                format!("{new:.1} ({old:.1})")
            };
            println!("| {name} | {} |", SIZES.map(said).join(" | "));
        }
    }
}

/// How a change is judged: by the product, and by what other programs do.
struct Judge {
    interval: fn(&Counts, &Counts) -> Option<Interval>,
    p: fn(&Counts, &Counts) -> Option<f64>,
}

/// What is meant, who judges it, and what it truly is.
type Figure = (&'static str, [Judge; 2], fn(&[u32; 5]) -> f64);

static CHANGES: [Figure; 2] = [
    (
        "mean",
        [
            Judge {
                interval: |before, after| GuardedChange::of_means(&tally(before), &tally(after), BOUNDS)?.interval(),
                p: |before, after| Some(GuardedChange::of_means(&tally(before), &tally(after), BOUNDS)?.p()),
            },
            Judge {
                interval: |before, after| change_of_mean(&moments(before), &moments(after))?.interval,
                p: |before, after| change_of_mean(&moments(before), &moments(after))?.p,
            },
        ],
        true_mean,
    ),
    (
        "share of the top two",
        [
            Judge {
                interval: |before, after| GuardedChange::of_shares(successes(before), successes(after))?.interval(),
                p: |before, after| Some(GuardedChange::of_shares(successes(before), successes(after))?.p()),
            },
            Judge {
                interval: |before, after| change_of_share(successes(before), successes(after))?.interval,
                p: |before, after| change_of_share(successes(before), successes(after))?.p,
            },
        ],
        true_share,
    ),
];

fn successes(counts: &Counts) -> (u64, u64) {
    (top_two(counts), counts.iter().sum())
}

fn print_pairs_head(title: &str) {
    let sizes: Vec<String> = PAIRS.iter().map(|(before, after)| format!("{before}, {after}")).collect();
    println!("\n{title}\n\n| truth | {} |\n|---{}|", sizes.join(" | "), "|---".repeat(PAIRS.len()));
}

/// A row of the product's figures, with those of other programs in brackets.
fn print_pairs(name: &str, judges: &[Judge; 2], mut cell: impl FnMut((u32, u32), &Judge) -> f64) {
    let cells = PAIRS.map(|sizes| {
        let [ours, theirs] = judges.each_ref().map(|judge| cell(sizes, judge));
        format!("{ours:.1} ({theirs:.1})")
    });
    println!("| {name} | {} |", cells.join(" | "));
}

/// From each truth to itself, and from "in between" to each of the others. A change that has no interval holds nothing.
fn print_changes() {
    for (what, judges, truth_of) in &CHANGES {
        print_pairs_head(&format!(
            "Change of a {what}: how often the 95 % interval holds the truth (%; in brackets by the usual method)"
        ));
        let same = TRUTHS.map(|(name, truth)| (format!("{name}, unchanged"), truth, truth));
        let from_the_middle = TRUTHS
            .into_iter()
            .filter(|(name, _)| *name != "in between")
            .map(|(name, truth)| (format!("in between to {name}"), TRUTHS[2].1, truth));
        for (name, before, after) in same.into_iter().chain(from_the_middle) {
            let difference = truth_of(&after) - truth_of(&before);
            print_pairs(&name, judges, |(n0, n1), judge| {
                how_often(3, |rng| {
                    let (earlier, later) = (draw(rng, &before, n0), draw(rng, &after, n1));
                    holds((judge.interval)(&earlier, &later), difference)
                })
            });
        }
    }
}

/// How often one of seven measures is called a real change though none is.
fn print_families() {
    for (what, judges, _) in &CHANGES {
        print_pairs_head(&format!(
            "Seven measures ({what}), none of which changed: how often any is called a real change \
             (%; 5 is meant; in brackets by the usual test)"
        ));
        for (name, truth) in TRUTHS {
            print_pairs(name, judges, |(n0, n1), judge| {
                how_often(7, |rng| {
                    let changes = (0..7).filter_map(|_| (judge.p)(&draw(rng, &truth, n0), &draw(rng, &truth, n1)));
                    holm(&changes.collect::<Vec<_>>()).iter().any(|p| *p < 0.05)
                })
            });
        }
    }
}

/// What caution costs where something did change.
fn print_power_of_changes() {
    const A_LITTLE_LESS: [u32; 5] = [50, 80, 160, 360, 350];
    let [satisfied, ceiling, ..] = TRUTHS.map(|(_, truth)| truth);
    print_pairs_head("A mean that did change: how often its p is below 5 % (%; in brackets by the usual test)");
    for (name, before, after) in [
        ("satisfied to a little less (-0.26)", satisfied, A_LITTLE_LESS),
        ("satisfied to the ceiling (+0.58)", satisfied, ceiling),
        ("at the ceiling to satisfied (-0.58)", ceiling, satisfied),
    ] {
        print_pairs(name, &CHANGES[0].1, |(n0, n1), judge| {
            how_often(11, |rng| {
                let (earlier, later) = (draw(rng, &before, n0), draw(rng, &after, n1));
                (judge.p)(&earlier, &later).is_some_and(|p| p < 0.05)
            })
        });
    }
}

/// A formula of one mean and one share of the same guests, with its target at the truth.
fn print_formulas() {
    for (seed, wrong, word) in [(9, Verdict::ClearlyMet, "clearly met"), (10, Verdict::ClearlyMissed, "clearly missed")]
    {
        print_head(&format!(
            "Mean times share, with its target exactly at the truth: how often \"{word}\" is said, wrongly (%; 5 is meant at most)"
        ));
        for (name, truth) in TRUTHS {
            let target = true_mean(&truth) * true_share(&truth);
            let definition = boundary(target, r#"{"derived": {"formula": "level * high"}}"#);
            print_verdicts(name, &truth, &definition, seed, wrong);
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
    print_changes();
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
    print_numbers();
    print_power();
    print_formulas();
    print_families();
    print_power_of_changes();
}
