//! Integer unknowns within bounds, linear equations, and the question which of the unknowns can have but one value.
//!
//! In this order, because each step leaves less for the next: bounds are drawn together until nothing moves; a second solution
//! is looked for near a first; what is left is put to Gaussian elimination over the rationals; and the rest is searched
//! exactly, one part of the system at a time.

use std::collections::{BTreeMap, BTreeSet};

use super::walk::Walk;

/// An unknown.
pub type Cell = usize;

#[derive(Clone, Debug)]
pub(super) struct Equation {
    /// Each unknown once.
    pub(super) terms: Vec<(Cell, i64)>,
    sum: i64,
}

/// What an attacker knows.
#[derive(Clone, Debug, Default)]
pub struct System {
    low: Vec<i64>,
    high: Vec<i64>,
    pub(super) equations: Vec<Equation>,
}

/// What can be told of an unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It has this value in every solution.
    Fixed(i64),
    /// There are solutions with different values.
    Open,
    /// The search was given up.
    Unknown,
}

/// The steps of a search ran out.
#[derive(Clone, Copy, Debug)]
struct GivenUp;

/// Steps of one exact search before it is given up.
const MOST_STEPS: usize = 3_000;

impl System {
    pub fn cell(&mut self, low: i64, high: i64) -> Cell {
        self.low.push(low);
        self.high.push(high);
        self.low.len() - 1
    }

    pub fn between(&mut self, cell: Cell, low: i64, high: i64) {
        self.low[cell] = self.low[cell].max(low);
        self.high[cell] = self.high[cell].min(high);
    }

    pub fn most(&self, cell: Cell) -> i64 {
        self.high[cell]
    }

    /// The terms add up to `sum`.
    pub fn equal(&mut self, terms: Vec<(Cell, i64)>, sum: i64) {
        self.equations.push(Equation { terms, sum });
    }

    /// The terms add up to something from `low` to `high`.
    pub fn sum_between(&mut self, mut terms: Vec<(Cell, i64)>, low: i64, high: i64) {
        let slack = self.cell(low, high);
        terms.push((slack, -1));
        self.equal(terms, 0);
    }

    /// True when every bound and equation holds.
    fn holds(&self, solution: &[i64]) -> bool {
        let is_within = |(cell, value): (Cell, &i64)| (self.low[cell]..=self.high[cell]).contains(value);
        let total = |terms: &[(Cell, i64)]| terms.iter().map(|(cell, factor)| factor * solution[*cell]).sum::<i64>();
        solution.iter().enumerate().all(is_within) && self.equations.iter().all(|e| total(&e.terms) == e.sum)
    }

    /// Completes the values of some unknowns by those that an equation then fixes.
    pub fn complete(&self, known: &BTreeMap<Cell, i64>) -> Vec<i64> {
        let index = Index::of(self);
        let mut bounds = Bounds { low: self.low.clone(), high: self.high.clone() };
        for (cell, value) in known {
            (bounds.low[*cell], bounds.high[*cell]) = (*value, *value);
        }
        let is_whole = bounds.tighten(self, &index, 0..self.equations.len()).is_some();
        assert!(is_whole && bounds.low == bounds.high, "the known values are no solution, or not a whole one");
        bounds.low
    }

    /// For each of `asked`, what can be told. None when there is no solution at all.
    ///
    /// `first` is any solution, if one is known: it saves the search for one, and changes nothing else, because an unknown is
    /// fixed exactly when no other solution differs from it there.
    pub fn solve(&self, asked: &[Cell], first: Option<Vec<i64>>) -> Option<Vec<Told>> {
        let mut whole = self.clone();
        whole.equations.extend(self.differences());
        whole.solve_whole(asked, first)
    }

    /// Where one sum holds all terms of another, their difference: it draws bounds together that each alone does not.
    fn differences(&self) -> Vec<Equation> {
        let plain: Vec<&Equation> = self
            .equations
            .iter()
            .filter(|e| e.terms.len() > 1 && e.terms.iter().all(|(_, factor)| *factor == 1))
            .collect();
        let mut found = Vec::new();
        for large in &plain {
            for small in plain.iter().filter(|small| small.terms.len() < large.terms.len()) {
                if small.terms.iter().all(|term| large.terms.contains(term)) {
                    let rest = large.terms.iter().copied().filter(|term| !small.terms.contains(term)).collect();
                    found.push(Equation { terms: rest, sum: large.sum - small.sum });
                }
            }
        }
        found
    }

    fn solve_whole(&self, asked: &[Cell], first: Option<Vec<i64>>) -> Option<Vec<Told>> {
        let index = Index::of(self);
        let mut bounds = Bounds { low: self.low.clone(), high: self.high.clone() };
        bounds.tighten(self, &index, 0..self.equations.len())?;
        let mut steps = MOST_STEPS * 5;
        let first = match first {
            Some(first) => first,
            None => self.search(&index, &bounds, &mut steps).expect("the search for a first solution was given up")?,
        };
        assert!(self.holds(&first), "the first solution is none");
        let mut open: Vec<bool> = vec![false; self.low.len()];
        let mut walk = Walk::new(self, &index, &bounds, &first);
        let mut told = Vec::new();
        for cell in asked {
            told.push(self.tell(&mut walk, &mut open, *cell));
        }
        // A later search may have opened what an earlier one gave up.
        for (cell, told) in asked.iter().zip(&mut told) {
            if open[*cell] {
                *told = Told::Open;
            }
        }
        Some(told)
    }

    fn tell(&self, walk: &mut Walk<'_>, open: &mut [bool], cell: Cell) -> Told {
        let (index, bounds, first) = (walk.index, walk.bounds, walk.first);
        if bounds.low[cell] == bounds.high[cell] {
            return Told::Fixed(bounds.low[cell]);
        }
        if open[cell] {
            return Told::Open;
        }
        if walk.differs(cell, 12) {
            for changed in &walk.changed {
                open[*changed] |= walk.now[*changed] != first[*changed];
            }
            return Told::Open;
        }
        let part = index.part_of(self, bounds, cell);
        if super::elimination::is_fixed(&self.rows(&part, bounds), cell) {
            return Told::Fixed(first[cell]);
        }
        if walk.differs(cell, 1_000) {
            for changed in &walk.changed {
                open[*changed] |= walk.now[*changed] != first[*changed];
            }
            return Told::Open;
        }
        let mut steps = MOST_STEPS;
        for (low, high) in [(first[cell] + 1, bounds.high[cell]), (bounds.low[cell], first[cell] - 1)] {
            let mut narrow = bounds.clone();
            (narrow.low[cell], narrow.high[cell]) = (low, high);
            if low > high || narrow.tighten(self, index, index.equations[cell].iter().copied()).is_none() {
                continue;
            }
            match self.search_part(index, &narrow, &part, first, &mut steps) {
                Ok(Some(second)) => {
                    for (cell, (one, other)) in first.iter().zip(&second).enumerate() {
                        open[cell] |= one != other;
                    }
                    return Told::Open;
                }
                Ok(None) => {}
                Err(GivenUp) => return Told::Unknown,
            }
        }
        Told::Fixed(first[cell])
    }

    /// The equations among unknowns of `part` that are not fixed by bounds alone.
    fn rows(&self, part: &BTreeSet<usize>, bounds: &Bounds) -> Vec<Vec<(Cell, i64)>> {
        let is_free = |cell: Cell| bounds.low[cell] < bounds.high[cell];
        part.iter()
            .map(|row| self.equations[*row].terms.iter().copied().filter(|(cell, _)| is_free(*cell)).collect())
            .collect()
    }

    /// A solution within `bounds`; none when there is none.
    fn search(&self, index: &Index, bounds: &Bounds, steps: &mut usize) -> Result<Option<Vec<i64>>, GivenUp> {
        let everything = (0..self.equations.len()).collect();
        self.search_part(index, bounds, &everything, &[], steps)
    }

    /// Depth first: the unknown with the fewest values left, those nearest to `near` first.
    fn search_part(
        &self,
        index: &Index,
        bounds: &Bounds,
        part: &BTreeSet<usize>,
        near: &[i64],
        steps: &mut usize,
    ) -> Result<Option<Vec<i64>>, GivenUp> {
        *steps = steps.checked_sub(1).ok_or(GivenUp)?;
        let cells = part.iter().flat_map(|row| self.equations[*row].terms.iter().map(|(cell, _)| *cell));
        let width = |cell: &Cell| bounds.high[*cell] - bounds.low[*cell];
        let Some(cell) = cells.filter(|cell| width(cell) > 0).min_by_key(|cell| (width(cell), *cell)) else {
            let value = |cell: Cell| {
                let (low, high) = (bounds.low[cell], bounds.high[cell]);
                near.get(cell).map_or(low, |near| (*near).clamp(low, high))
            };
            return Ok(Some((0..self.low.len()).map(value).collect()));
        };
        let (low, high) = (bounds.low[cell], bounds.high[cell]);
        let start = near.get(cell).map_or(low.midpoint(high), |near| (*near).clamp(low, high));
        let mut values: Vec<i64> = (low..=high).collect();
        values.sort_by_key(|value| (value - start).abs());
        for value in values {
            let mut narrow = bounds.clone();
            (narrow.low[cell], narrow.high[cell]) = (value, value);
            if narrow.tighten(self, index, index.equations[cell].iter().copied()).is_none() {
                continue;
            }
            if let Some(found) = self.search_part(index, &narrow, part, near, steps)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}

/// Which equations an unknown is in.
pub(super) struct Index {
    pub(super) equations: Vec<Vec<usize>>,
}

impl Index {
    fn of(system: &System) -> Self {
        let mut equations = vec![Vec::new(); system.low.len()];
        for (row, equation) in system.equations.iter().enumerate() {
            for (cell, _) in &equation.terms {
                equations[*cell].push(row);
            }
        }
        Self { equations }
    }

    /// The equations that hang together with `cell` by unknowns that are still free.
    fn part_of(&self, system: &System, bounds: &Bounds, cell: Cell) -> BTreeSet<usize> {
        let mut part = BTreeSet::new();
        let mut cells = vec![cell];
        while let Some(cell) = cells.pop() {
            for row in &self.equations[cell] {
                if part.insert(*row) {
                    let terms = system.equations[*row].terms.iter().map(|(cell, _)| *cell);
                    cells.extend(terms.filter(|cell| bounds.low[*cell] < bounds.high[*cell]));
                }
            }
        }
        part
    }
}

#[derive(Clone, Debug)]
pub(super) struct Bounds {
    pub(super) low: Vec<i64>,
    pub(super) high: Vec<i64>,
}

impl Bounds {
    /// Draws bounds together until nothing moves; none when nothing is left.
    fn tighten(&mut self, system: &System, index: &Index, rows: impl Iterator<Item = usize>) -> Option<()> {
        let mut waiting: Vec<usize> = rows.collect();
        let mut is_waiting = vec![false; system.equations.len()];
        for row in &waiting {
            is_waiting[*row] = true;
        }
        while let Some(row) = waiting.pop() {
            is_waiting[row] = false;
            let equation = &system.equations[row];
            let (mut least, mut most) = (-equation.sum, -equation.sum);
            for &(cell, factor) in &equation.terms {
                let ends = (factor * self.low[cell], factor * self.high[cell]);
                least += ends.0.min(ends.1);
                most += ends.0.max(ends.1);
            }
            if least > 0 || most < 0 {
                return None;
            }
            for &(cell, factor) in &equation.terms {
                let ends = (factor * self.low[cell], factor * self.high[cell]);
                // The term itself lies between what the others leave at most and at least.
                let (from, to) = (ends.0.max(ends.1) - most, ends.0.min(ends.1) - least);
                let (low, high) = if factor > 0 {
                    (ceiling(from, factor), to.div_euclid(factor))
                } else {
                    (ceiling(-to, -factor), (-from).div_euclid(-factor))
                };
                if low > self.low[cell] || high < self.high[cell] {
                    self.low[cell] = self.low[cell].max(low);
                    self.high[cell] = self.high[cell].min(high);
                    if self.low[cell] > self.high[cell] {
                        return None;
                    }
                    for other in &index.equations[cell] {
                        if !is_waiting[*other] {
                            is_waiting[*other] = true;
                            waiting.push(*other);
                        }
                    }
                }
            }
        }
        Some(())
    }
}

fn ceiling(number: i64, by: i64) -> i64 {
    -(-number).div_euclid(by)
}
