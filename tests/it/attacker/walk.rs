//! A second solution near a first, found at random.

use super::solver::{Bounds, Cell, Index, System};

/// Looks for a second solution: changes one unknown, then mends one broken equation after another by changing another unknown
/// in it, drawn at random, until none is broken.
pub struct Walk<'a> {
    system: &'a System,
    pub(super) index: &'a Index,
    pub(super) bounds: &'a Bounds,
    /// A solution.
    pub(super) first: &'a [i64],
    /// The one that is changed.
    pub(super) now: Vec<i64>,
    /// By how much each equation is off.
    off: Vec<i64>,
    broken: Vec<usize>,
    pub(super) changed: Vec<Cell>,
    draw: u64,
}

/// Changes before a walk starts again.
const MOST_CHANGES: usize = 60;

impl<'a> Walk<'a> {
    pub(super) fn new(system: &'a System, index: &'a Index, bounds: &'a Bounds, first: &'a [i64]) -> Self {
        let off = vec![0; system.equations.len()];
        let (now, broken, changed) = (first.to_vec(), Vec::new(), Vec::new());
        Self { system, index, bounds, first, now, off, broken, changed, draw: 1 }
    }

    /// True when a solution was found in which `cell` differs; then `changed` has it and all others that do.
    pub(super) fn differs(&mut self, cell: Cell, starts: usize) -> bool {
        for start in 0..starts {
            self.return_to_first();
            let step = if start % 2 == 0 { 1 } else { -1 } * if start % 8 > 5 { 2 } else { 1 };
            if self.has_room(cell, step) {
                self.change(cell, step);
                if (0..MOST_CHANGES).all(|_| self.broken.is_empty() || self.mend(cell)) && self.broken.is_empty() {
                    return true;
                }
            }
        }
        false
    }

    fn return_to_first(&mut self) {
        for cell in self.changed.drain(..) {
            self.now[cell] = self.first[cell];
            for row in &self.index.equations[cell] {
                self.off[*row] = 0;
            }
        }
        self.broken.clear();
    }

    fn below(&mut self, below: usize) -> usize {
        self.draw = self.draw.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.draw >> 33).unwrap() % below
    }

    fn has_room(&self, cell: Cell, step: i64) -> bool {
        (self.bounds.low[cell]..=self.bounds.high[cell]).contains(&(self.now[cell] + step))
    }

    fn change(&mut self, cell: Cell, step: i64) {
        self.changed.push(cell);
        self.now[cell] += step;
        for row in &self.index.equations[cell] {
            let terms = &self.system.equations[*row].terms;
            let factor = terms.iter().find(|(other, _)| *other == cell).map_or(0, |(_, factor)| *factor);
            let was = self.off[*row];
            self.off[*row] += factor * step;
            if was == 0 {
                self.broken.push(*row);
            } else if self.off[*row] == 0 {
                self.broken.retain(|broken| broken != row);
            }
        }
    }

    /// False when nothing in the equation can be changed.
    fn mend(&mut self, kept: Cell) -> bool {
        let at = self.below(self.broken.len());
        let row = self.broken[at];
        let off = self.off[row];
        let step = |factor: i64| if off % factor == 0 { -off / factor } else { -off.signum() * factor.signum() };
        let system = self.system;
        let terms = system.equations[row].terms.iter().filter(|(cell, _)| *cell != kept);
        let fitting: Vec<(Cell, i64)> = terms
            .map(|(cell, factor)| (*cell, step(*factor)))
            .filter(|(cell, step)| self.has_room(*cell, *step))
            .collect();
        // Unknowns in few equations break the least: slacks and sums.
        let degree = |cell: Cell| self.index.equations[cell].len();
        let Some(fewest) = fitting.iter().map(|(cell, _)| degree(*cell)).min() else { return false };
        let simple: Vec<(Cell, i64)> = fitting.iter().copied().filter(|(cell, _)| degree(*cell) == fewest).collect();
        let among = if self.below(4) > 0 { &simple } else { &fitting };
        let (cell, step) = among[self.below(among.len())];
        self.change(cell, step);
        true
    }
}
