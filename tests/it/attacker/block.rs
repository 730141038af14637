//! Counts as the attacker reads them: answers by name, numbers that may be subtracted.

use std::collections::{BTreeMap, BTreeSet};

use peil::core::release::Released;
use peil::core::tally::{Counts, Tally};

use super::facts::Who;

/// Guests whose answers are shown together though each part is hidden.
pub struct Block {
    pub members: BTreeSet<Who>,
    pub answered: i64,
    /// False once a part was taken away.
    pub is_whole: bool,
    pub counts: BTreeMap<String, i64>,
}

impl Block {
    /// A shown distribution.
    pub fn of(released: &Released) -> Self {
        let (answered, counts) = match released {
            Released::Values { answered, counts } => {
                (*answered, counts.iter().map(|(value, count)| (value.to_string(), number(*count))).collect())
            }
            Released::Options { answered, counts, .. } => {
                (*answered, counts.iter().map(|(option, count)| (option.to_string(), number(*count))).collect())
            }
            other => panic!("{other:?} has no counts"),
        };
        Self { members: BTreeSet::new(), is_whole: true, answered: number(answered), counts }
    }

    pub fn counting(tally: &Tally) -> Self {
        let names = values(&tally.counts).into_iter().map(|(value, _)| value);
        let counts = names.zip(counted(&tally.counts)).collect();
        Self { members: BTreeSet::new(), is_whole: true, answered: number(tally.answered), counts }
    }

    pub fn subtract(&mut self, part: &Self) {
        self.is_whole = false;
        self.answered -= part.answered;
        for (value, count) in &part.counts {
            *self.counts.get_mut(value).unwrap() -= count;
        }
    }
}

/// Each possible answer as it is written, with its value; 0 for options.
pub fn values(counts: &Counts) -> Vec<(String, i64)> {
    match counts {
        Counts::Values(counts) => counts.keys().map(|value| (value.to_string(), *value)).collect(),
        Counts::Options { counts, .. } => counts.keys().map(|option| (option.to_string(), 0)).collect(),
    }
}

pub fn counted(counts: &Counts) -> Vec<i64> {
    match counts {
        Counts::Values(counts) => counts.values().map(|count| number(*count)).collect(),
        Counts::Options { counts, .. } => counts.values().map(|count| number(*count)).collect(),
    }
}

pub fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap()
}
