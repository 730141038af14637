//! Gaussian elimination over the rationals, in fractions of whole numbers.

use std::collections::BTreeMap;

use super::solver::Cell;

type Row = BTreeMap<Cell, i128>;

/// True when the equations alone fix the unknown: when it is a combination of their left sides.
pub fn is_fixed(equations: &[Vec<(Cell, i64)>], cell: Cell) -> bool {
    let mut pivots: BTreeMap<Cell, Row> = BTreeMap::new();
    for equation in equations {
        let mut row: Row = BTreeMap::new();
        for (cell, factor) in equation {
            *row.entry(*cell).or_default() += i128::from(*factor);
        }
        row.retain(|_, factor| *factor != 0);
        if let Some(row) = reduced(row, &pivots)
            && let Some((pivot, _)) = row.first_key_value()
        {
            pivots.insert(*pivot, row);
        }
    }
    reduced([(cell, 1)].into(), &pivots).is_some_and(|row| row.is_empty())
}

/// The row without any pivot; none when its numbers grow too large, which leaves the question open.
fn reduced(mut row: Row, pivots: &BTreeMap<Cell, Row>) -> Option<Row> {
    let mut from = 0;
    while let Some((cell, factor)) = row.range(from..).next().map(|(cell, factor)| (*cell, *factor)) {
        if let Some(pivot) = pivots.get(&cell) {
            let (mine, theirs) = (pivot[&cell], factor);
            let mut next: Row = BTreeMap::new();
            for (cell, factor) in &row {
                next.insert(*cell, factor.checked_mul(mine)?);
            }
            for (cell, factor) in pivot {
                let entry = next.entry(*cell).or_default();
                *entry = entry.checked_sub(factor.checked_mul(theirs)?)?;
            }
            next.retain(|_, factor| *factor != 0);
            let shared = next.values().fold(0, |shared, factor| divisor(shared, factor.abs()));
            if shared > 1 {
                for factor in next.values_mut() {
                    *factor /= shared;
                }
            }
            row = next;
        }
        from = cell + 1;
    }
    Some(row)
}

fn divisor(one: i128, other: i128) -> i128 {
    if other == 0 { one } else { divisor(other, one % other) }
}
