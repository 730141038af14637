//! The tree of units, with what must be known of all of them to read one.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::core::card::ScorecardDefinition;
use crate::core::evidence::{Branch, counts_of};
use crate::core::ids::Code;
use crate::core::survey::SurveyVersion;
use crate::core::unit::Unit;
use crate::flows::failure::Failure;
use crate::store::roll_up::Dated;
use crate::store::{self, Conn};

pub(super) struct Organisation {
    /// By name.
    pub units: Vec<Unit>,
    cards: BTreeMap<Code, ScorecardDefinition>,
    /// The newest of each survey and year.
    roll_ups: BTreeMap<Code, BTreeMap<i32, Dated>>,
    /// By unit and survey, each released year with whether its answers are synthetic.
    released: BTreeMap<(Code, Code), BTreeMap<i32, bool>>,
    recorded: BTreeMap<Code, BTreeSet<i32>>,
    /// The first year in which a unit has a round, open or not, or a figure.
    since: BTreeMap<Code, i32>,
    surveys: RefCell<Surveys>,
}

/// The surveys that were asked for: units ask the same, and reading one is most of the work of reading a unit.
#[derive(Default)]
struct Surveys {
    versions: BTreeMap<(Code, i32), SurveyVersion>,
    newest: Option<Vec<SurveyVersion>>,
}

impl Organisation {
    pub fn load(conn: &mut Conn) -> Result<Self, Failure> {
        let units = store::unit::all(conn)?;
        let (mut cards, mut roll_ups) = (BTreeMap::new(), BTreeMap::new());
        for unit in &units {
            if cards.contains_key(&unit.scorecard) {
                continue;
            }
            let card = store::scorecard::current(conn, &unit.scorecard)?.definition;
            if !roll_ups.contains_key(&card.survey) {
                roll_ups.insert(card.survey.clone(), store::roll_up::of_survey(conn, &card.survey)?);
            }
            cards.insert(unit.scorecard.clone(), card);
        }
        let mut released: BTreeMap<(Code, Code), BTreeMap<i32, bool>> = BTreeMap::new();
        for (unit, survey, year, is_synthetic) in store::release::years(conn)? {
            released.entry((unit, survey)).or_default().insert(year, is_synthetic);
        }
        let (mut recorded, mut since): (BTreeMap<Code, BTreeSet<i32>>, _) = (BTreeMap::new(), BTreeMap::new());
        let mut seen = |unit: &Code, year: i32| {
            let first = since.entry(unit.clone()).or_insert(year);
            *first = year.min(*first);
        };
        for (unit, year) in store::reading::years(conn)? {
            seen(&unit, year);
            recorded.entry(unit).or_default().insert(year);
        }
        for (unit, year) in store::round::years(conn)? {
            seen(&unit, year);
        }
        Ok(Self { units, cards, roll_ups, released, recorded, since, surveys: RefCell::default() })
    }

    /// A published version of a survey.
    pub fn survey(&self, conn: &mut Conn, survey: &Code, version: i32) -> Result<SurveyVersion, Failure> {
        let key = (survey.clone(), version);
        if let Some(known) = self.surveys.borrow().versions.get(&key) {
            return Ok(known.clone());
        }
        let read = store::survey::get(conn, survey, version)?;
        self.surveys.borrow_mut().versions.insert(key, read.clone());
        Ok(read)
    }

    /// The highest version of a survey.
    pub fn newest_survey(&self, conn: &mut Conn, survey: &Code) -> Result<Option<SurveyVersion>, Failure> {
        let mut surveys = self.surveys.borrow_mut();
        let newest = match &mut surveys.newest {
            Some(newest) => newest,
            unknown => unknown.insert(store::survey::latest(conn)?),
        };
        Ok(newest.iter().find(|newest| newest.survey() == survey).cloned())
    }

    pub fn unit(&self, code: &Code) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.code == *code)
    }

    /// The units right below, by name.
    pub fn children(&self, code: &Code) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(move |unit| unit.parent.as_ref() == Some(code))
    }

    pub fn card(&self, unit: &Unit) -> Result<&ScorecardDefinition, Failure> {
        let missing = || Failure::Unexpected(format!("the scorecard {} is gone", unit.scorecard));
        self.cards.get(&unit.scorecard).ok_or_else(missing)
    }

    /// The newest roll-ups of a survey, by year.
    pub fn roll_ups(&self, survey: &Code) -> impl Iterator<Item = (&i32, &Dated)> {
        self.roll_ups.get(survey).into_iter().flatten()
    }

    /// The newest roll-ups of every survey and year.
    pub fn all_roll_ups(&self) -> impl Iterator<Item = (&Code, i32, &Dated)> {
        self.roll_ups.iter().flat_map(|(survey, years)| years.iter().map(move |(year, dated)| (survey, *year, dated)))
    }

    /// The years with a release, a roll-up or a recorded figure: its own, or one below it. Ascending.
    pub fn years(&self, unit: &Unit) -> Vec<i32> {
        let Ok(card) = self.card(unit) else { return Vec::new() };
        let own = self.released.get(&(unit.code.clone(), card.survey.clone())).into_iter().flat_map(BTreeMap::keys);
        let is_above = |dated: &Dated| dated.roll_ups.release(&unit.code).is_some();
        let rolled_up = self.roll_ups(&card.survey).filter(|(_, dated)| is_above(dated)).map(|(year, _)| year);
        let recorded = self.with_all_below(&unit.code).into_iter().filter_map(|code| self.recorded.get(code));
        let years: BTreeSet<i32> = own.chain(rolled_up).chain(recorded.flatten()).copied().collect();
        years.into_iter().collect()
    }

    /// True when the release of the unit, or of one below it, is of answers that a program made.
    pub fn is_synthetic(&self, unit: &Code, survey: &Code, year: i32) -> bool {
        let of = |code: &Code| self.released.get(&(code.clone(), survey.clone()))?.get(&year).copied();
        self.with_all_below(unit).into_iter().any(|code| of(code) == Some(true))
    }

    fn with_all_below<'a>(&'a self, code: &'a Code) -> Vec<&'a Code> {
        let mut found = vec![code];
        let mut at = 0;
        while let Some(unit) = found.get(at).copied() {
            // Units that are each other's parents would never end.
            let more: Vec<&Code> =
                self.children(unit).map(|child| &child.code).filter(|child| !found.contains(child)).collect();
            found.extend(more);
            at = at.saturating_add(1);
        }
        found
    }

    /// The unit and all below it, with what was recorded there.
    pub fn branch(&self, conn: &mut Conn, unit: &Unit) -> Result<Branch, Failure> {
        let all = self.with_all_below(&unit.code);
        // A unit without any round or figure is waited for from the newest recorded year on; earlier sums do without it.
        let now = all.iter().filter_map(|code| self.recorded.get(*code)?.last()).copied().max().unwrap_or(i32::MAX);
        let mut waiting: Vec<Branch> = Vec::new();
        for code in all {
            let Some(unit) = self.unit(code) else { continue };
            waiting.push(Branch {
                unit: code.clone(),
                counts: counts_of(self.card(unit)?),
                readings: store::reading::of_unit(conn, code)?,
                expected_from: self.since.get(code).copied().unwrap_or(now),
                below: Vec::new(),
            });
        }
        // Each stands after the one above it, so the last is complete.
        while let Some(branch) = waiting.pop() {
            let parent = self.unit(&branch.unit).and_then(|unit| unit.parent.as_ref());
            match waiting.iter_mut().find(|other| Some(&other.unit) == parent) {
                Some(above) => above.below.push(branch),
                None => return Ok(branch),
            }
        }
        Err(Failure::Unexpected("a unit without itself".into()))
    }
}
