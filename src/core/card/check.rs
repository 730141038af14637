//! What a scorecard must hold so that every later step may rely on it.

use std::collections::BTreeSet;

use super::check_formulas;
use super::located::located_measures;
use super::{Better, DimensionDefinition, MeasureDefinition, Part, PassRule, ScorecardDefinition, Source};
use crate::ids::Code;
use crate::problem::{Field, Problem, Step, Way, What};
use crate::survey::Text;

const MOST_DECIMALS: u8 = 6;

/// Every problem in the definition on its own; empty when it may be used.
pub fn problems(scorecard: &ScorecardDefinition) -> Vec<Problem> {
    let mut check = Check { scorecard, found: Vec::new() };
    check.text(&Way::default().field(Field::Title), &scorecard.title);
    check.goals();
    check.dimensions();
    check.measures();
    check.found.extend(check_formulas::problems(scorecard));
    check.visit_frequency();
    check.found
}

struct Check<'a> {
    scorecard: &'a ScorecardDefinition,
    found: Vec<Problem>,
}

impl<'a> Check<'a> {
    fn report(&mut self, way: &Way, what: What) {
        self.found.push(way.problem(what));
    }

    fn text(&mut self, way: &Way, text: &Text) {
        self.found.extend(way.text(text, &self.scorecard.default_language));
    }

    /// Notes the code of a thing that stands at the end of the way; two of a kind may not share one.
    fn code(&mut self, way: &Way, codes: &mut BTreeSet<&'a Code>, code: &'a Code) {
        if !codes.insert(code) {
            self.report(way, What::CodeTaken);
        }
    }

    fn goals(&mut self) {
        let (scorecard, mut codes) = (self.scorecard, BTreeSet::new());
        for goal in &scorecard.goals {
            let way = Way::default().to(Step::Goal(goal.code.clone()));
            self.text(&way, &goal.text);
            for sub_goal in &goal.sub_goals {
                let way = way.to(Step::SubGoal(sub_goal.code.clone()));
                self.text(&way, &sub_goal.text);
                self.code(&way, &mut codes, &sub_goal.code);
            }
        }
    }

    fn dimensions(&mut self) {
        let (scorecard, mut codes) = (self.scorecard, BTreeSet::new());
        if scorecard.dimensions.is_empty() {
            self.report(&Way::default(), What::NoDimension);
        }
        let sub_goals: BTreeSet<&Code> =
            scorecard.goals.iter().flat_map(|goal| &goal.sub_goals).map(|sub_goal| &sub_goal.code).collect();
        for dimension in &scorecard.dimensions {
            let way = Way::default().to(Step::Dimension(dimension.code.clone()));
            self.code(&way, &mut codes, &dimension.code);
            self.text(&way.field(Field::Title), &dimension.title);
            for sub_goal in dimension.serves.iter().filter(|served| !sub_goals.contains(served)) {
                self.report(&way.field(Field::Serves), What::UnknownSubGoal { sub_goal: sub_goal.clone() });
            }
            for factor in &dimension.success_factors {
                self.text(&way.to(Step::SuccessFactor(factor.code.clone())), &factor.text);
            }
            self.rule(&way, dimension);
            self.factors(&way, dimension);
        }
    }

    fn rule(&mut self, way: &Way, dimension: &DimensionDefinition) {
        let PassRule::Lead(lead) = &dimension.passes_when else { return };
        let measure = lead.clone();
        let what = match dimension.measures.iter().find(|measure| measure.code == *lead) {
            None => What::UnknownMeasure { measure },
            Some(known) if known.targets.is_empty() => What::LeadWithoutTarget { measure },
            Some(_) => return,
        };
        self.report(&way.field(Field::PassesWhen), what);
    }

    fn factors(&mut self, way: &Way, dimension: &DimensionDefinition) {
        for measure in &dimension.measures {
            let is_known = |factor: &&Code| dimension.success_factors.iter().any(|known| known.code == **factor);
            if let Some(factor) = measure.success_factor.as_ref().filter(|factor| !is_known(factor)) {
                let way = way.to(Step::Measure(measure.code.clone()));
                self.report(&way, What::UnknownSuccessFactor { factor: factor.clone() });
            }
        }
    }

    fn measures(&mut self) {
        let (scorecard, mut codes) = (self.scorecard, BTreeSet::new());
        for (way, measure) in located_measures(scorecard) {
            self.code(&way, &mut codes, &measure.code);
            self.text(&way.field(Field::Title), &measure.title);
            if let Some(note) = &measure.note {
                self.text(&way.field(Field::Note), note);
            }
            if measure.decimals.is_some_and(|decimals| decimals > MOST_DECIMALS) {
                self.report(&way.field(Field::Decimals), What::TooManyDecimals { most: MOST_DECIMALS });
            }
            self.targets(&way, measure);
            match &measure.from {
                Source::Share { options, at_least, .. } if options.is_empty() != at_least.is_some() => {
                    self.report(&way.field(Field::Source), What::ShareOfTwoKinds);
                }
                Source::Count { parts } => self.parts(&way, parts),
                Source::Derived { round_to: Some(0), .. } => {
                    self.report(&way.field(Field::Source), What::RoundToNothing);
                }
                _ => {}
            }
        }
    }

    fn targets(&mut self, way: &Way, measure: &MeasureDefinition) {
        if measure.better == Better::Neither && !measure.targets.is_empty() {
            self.report(&way.field(Field::Target), What::TargetWithoutDirection);
        }
        for (year, target) in &measure.targets {
            let way = way.field(Field::Target).to(Step::Year(*year));
            if !(1900..=2200).contains(year) || !target.is_finite() {
                self.report(&way, What::TargetNotAYear);
            }
            if matches!(measure.from, Source::Share { .. }) && !(0.0..=1.0).contains(target) {
                self.report(&way, What::TargetNotAFraction);
            }
        }
    }

    fn parts(&mut self, way: &Way, parts: &'a [Part]) {
        let mut codes = BTreeSet::new();
        for part in parts {
            let way = way.to(Step::Part(part.code.clone()));
            self.text(&way, &part.title);
            self.code(&way, &mut codes, &part.code);
        }
    }

    fn visit_frequency(&mut self) {
        let Some(frequency) = &self.scorecard.visit_frequency else { return };
        let way = Way::default().field(Field::VisitFrequency);
        if frequency.visits.len() < 2 {
            self.report(&way, What::VisitsTooFew);
        }
        for (option, visits) in &frequency.visits {
            if !(visits.is_finite() && *visits > 0.0) {
                self.report(&way.to(Step::Option(option.clone())), What::VisitsNotPositive);
            }
        }
    }
}
