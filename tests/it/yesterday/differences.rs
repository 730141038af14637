//! What is read differently since, on purpose, and what holds today's lines to those of then.

use std::collections::{BTreeMap, BTreeSet};

/// What leaders read differently since, on purpose: the words of the CHANGELOG that tell of it, and the lines that went and came.
///
/// A line is named by what it holds; after `=` by the whole of it.
pub(super) struct Difference {
    pub told: &'static str,
    pub gone: &'static [&'static str],
    pub new: &'static [&'static str],
}

/// Of a year that has not asked yet the newest version is shown.
pub(super) const SHIPPED_ANEW: Difference = Difference {
    told: "The shipped survey has version 4: shorter help and reasons, the same questions and answers",
    gone: &[
        "=versjon 3",
        "Alt du kan være med på, stort og smått.",
        "=Å mestre er å få til ting, også når det er vanskelig.",
        "=Tenk på livskvaliteten din: hvordan du har det i hverdagen.",
        "=For eksempel hjelp med bolig, penger eller søknader. Har du ikke fått slik hjelp? Da kan du hoppe over.",
    ],
    new: &[
        "=versjon 4",
        "=Alt du kan være med på. Ikke vært med? Hopp over.",
        "=Å mestre er å få til vanskelige ting.",
        "=Hvordan du har det i hverdagen.",
        "=For eksempel bolig, penger eller søknader. Ikke fått hjelp? Hopp over.",
    ],
};

pub(super) const FEWER_THAN_FIVE: Difference = Difference {
    told: "In the api `rounds[].respondents` is null for a round of fewer than five, and such a round's number is gone from pages",
    gone: &["3 gjester svarte", "4 gjester svarte", "\"respondents\": 3", "\"respondents\": 4"],
    new: &["færre enn fem gjester svarte", "\"respondents\": null"],
};

pub(super) const ASKED: Difference = Difference {
    told: "Exports have two columns more at their end, `asked` and `not_asked`, and figures in the api two fields",
    gone: &[],
    new: &["\"asked\": null", "\"not_asked\": null"],
};

/// Lines that one side has more often than the other.
pub(super) fn beyond<'a>(some: &'a [String], others: &[String]) -> Vec<&'a str> {
    let mut left: BTreeMap<&str, i64> = BTreeMap::new();
    for line in others {
        *left.entry(line).or_default() += 1;
    }
    some.iter()
        .map(String::as_str)
        .filter(|line| {
            let count = left.entry(line).or_default();
            *count -= 1;
            *count < 0
        })
        .collect()
}

/// Holds what is read today to what was read then: no page is gone, and each line that differs is a named difference. Returns those
/// that were met.
pub(super) fn differing(
    then: &BTreeMap<String, Vec<String>>,
    now: &BTreeMap<String, Vec<String>>,
    named: &[Difference],
) -> BTreeSet<&'static str> {
    let mut met = BTreeSet::new();
    let mut unnamed = Vec::new();
    for (path, lines) in then {
        let Some(today) = now.get(path) else {
            unnamed.push(format!("{path} is gone"));
            continue;
        };
        let lines_of = [(beyond(lines, today), true), (beyond(today, lines), false)];
        for (line, is_gone) in
            lines_of.into_iter().flat_map(|(lines, is_gone)| lines.into_iter().map(move |line| (line, is_gone)))
        {
            let tells = |one: &&Difference| {
                let parts = if is_gone { one.gone } else { one.new };
                parts.iter().any(|part| part.strip_prefix('=').map_or(line.contains(part), |whole| line == whole))
            };
            match named.iter().find(tells) {
                Some(difference) => drop(met.insert(difference.told)),
                None => unnamed.push(format!("{path} {} {line}", if is_gone { "-" } else { "+" })),
            }
        }
    }
    assert!(
        unnamed.is_empty(),
        "{} differences have no name:\n{}",
        unnamed.len(),
        unnamed[..unnamed.len().min(60)].join("\n")
    );
    met
}

/// No difference is named that is none any more, and each stands in the CHANGELOG.
pub(super) fn hold_names(named: &[Difference], met: &BTreeSet<&'static str>) {
    let changelog = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/CHANGELOG.md")).unwrap();
    let changelog = changelog.split_whitespace().collect::<Vec<_>>().join(" ");
    for Difference { told, .. } in named {
        assert!(met.contains(told), "nothing differs any more in this way: {told}");
        assert!(changelog.contains(told), "the CHANGELOG does not say: {told}");
    }
}
