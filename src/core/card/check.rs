//! What a scorecard must hold so that every later step may rely on it.

use std::collections::{BTreeMap, BTreeSet};

use super::Shared;
use super::formula::Formula;
use super::{Better, DimensionDefinition, MeasureDefinition, PassRule, ScorecardDefinition, Source, VisitFrequency};
use crate::core::ids::Code;
use crate::core::problem::{Problem, read_json};
use crate::core::survey::{Answering, SurveyVersion, Text};

/// How deep formulas may rest on formulas. Each is computed wherever it is named, so the work may double with every level.
const MOST_LEVELS: usize = 8;

impl ScorecardDefinition {
    /// Reads and checks `scorecard.json`, on its own.
    ///
    /// # Errors
    /// Every problem at once, each with its place in the file; broken JSON or an unknown key comes alone.
    pub fn parse(json: &str) -> Result<Self, Vec<Problem>> {
        let definition: Self = read_json(json).map_err(|problem| vec![problem])?;
        let found = problems(&definition);
        if found.is_empty() { Ok(definition) } else { Err(found) }
    }

    /// What the scorecard asks of its survey that the survey does not have.
    #[must_use]
    pub fn problems_with(&self, survey: &SurveyVersion) -> Vec<Problem> {
        problems_with_survey(self, survey)
    }
}

/// Every problem in the definition on its own; empty when it may be used.
fn problems(scorecard: &ScorecardDefinition) -> Vec<Problem> {
    let mut check = Check { scorecard, found: Vec::new() };
    check.text("title", &scorecard.title);
    check.goals();
    check.dimensions();
    check.measures();
    check.formulas();
    check.visit_frequency();
    check.found
}

/// Every question and option that the scorecard names and the survey does not have.
fn problems_with_survey(scorecard: &ScorecardDefinition, survey: &SurveyVersion) -> Vec<Problem> {
    let mut found = Vec::new();
    if scorecard.survey != *survey.survey() {
        let message = format!("the scorecard reads {}, not {}", scorecard.survey, survey.survey());
        found.push(Problem::new("survey", message));
    }
    found.extend(scorecard.visit_frequency.as_ref().and_then(|frequency| unfit_frequency(frequency, survey)));
    for (index, dimension) in scorecard.dimensions.iter().enumerate() {
        let is_known = |code: &Code| survey.definition().scores.iter().any(|score| score.code == *code);
        if let Some(unknown) = dimension.score.as_ref().filter(|code| !is_known(code)) {
            let message = format!("the survey {} has no score {unknown}", survey.survey());
            found.push(Problem::new(format!("dimensions[{index}].score"), message));
        }
    }
    for (path, measure) in located_measures(scorecard) {
        if let Some(message) = mismatch(measure, survey) {
            found.push(Problem::new(format!("{path}.from"), message));
        }
    }
    found
}

fn unfit_frequency(frequency: &VisitFrequency, survey: &SurveyVersion) -> Option<Problem> {
    let VisitFrequency { question, visits } = frequency;
    let at = |place: &str, message: String| Some(Problem::new(format!("visit_frequency.{place}"), message));
    match survey.question(question.as_str()).map(|asked| &asked.answer) {
        None => at("question", format!("the survey {} has no question {question}", survey.survey())),
        Some(Answering::One { options }) => {
            let unknown = visits.keys().find(|code| !options.iter().any(|option| option.code == **code))?;
            at("visits", format!("{question} has no option {unknown}"))
        }
        Some(_) => at("question", format!("{question} must be a question of kind \"one\"")),
    }
}

fn mismatch(measure: &MeasureDefinition, survey: &SurveyVersion) -> Option<String> {
    let question = match &measure.from {
        Source::Mean { question } | Source::Share { question, .. } => question,
        Source::Count { .. } | Source::Derived { .. } => return None,
    };
    let Some(asked) = survey.question(question.as_str()) else {
        return Some(format!("the survey {} has no question {question}", survey.survey()));
    };
    match (&asked.answer, &measure.from) {
        (
            Answering::Rating { .. } | Answering::Number { .. },
            Source::Mean { .. } | Source::Share { at_least: Some(_), .. },
        ) => None,
        (_, Source::Mean { .. }) => Some(format!("{question} has no mean: it is not answered with a number")),
        (Answering::One { options: known } | Answering::Many { options: known }, Source::Share { options, .. })
            if !options.is_empty() =>
        {
            let is_missing = |option: &&Code| !known.iter().any(|choice| choice.code == **option);
            options.iter().find(is_missing).map(|option| format!("{question} has no option {option}")).or_else(|| {
                let is_many = matches!(asked.answer, Answering::Many { .. });
                (is_many && options.len() > 1).then(|| {
                    format!("guests may tick several options of {question}, so their shares cannot be added: name one")
                })
            })
        }
        _ => Some(format!("{question}: use options for a choice, at_least for a rating or a number")),
    }
}

fn located_measures<'a>(scorecard: &'a ScorecardDefinition) -> impl Iterator<Item = (String, &'a MeasureDefinition)> {
    let inputs = scorecard.inputs.iter().enumerate().map(|(i, measure)| (format!("inputs[{i}]"), &**measure));
    let rows = scorecard.dimensions.iter().enumerate().flat_map(|(d, dimension)| {
        let located = move |(m, measure): (usize, &'a Shared<MeasureDefinition>)| {
            (format!("dimensions[{d}].measures[{m}]"), &**measure)
        };
        dimension.measures.iter().enumerate().map(located)
    });
    inputs.chain(rows)
}

struct Check<'a> {
    scorecard: &'a ScorecardDefinition,
    found: Vec<Problem>,
}

impl Check<'_> {
    fn report(&mut self, path: &str, message: impl Into<String>) {
        self.found.push(Problem::new(path, message));
    }

    fn text(&mut self, path: &str, text: &Text) {
        let default = &self.scorecard.default_language;
        if !text.has(default) {
            self.report(path, format!("add the text in the default language {default}"));
        }
        let blank: Vec<String> = text.blanks().map(ToString::to_string).collect();
        for tag in blank {
            self.report(&format!("{path}.{tag}"), "the text is blank: write it, or leave the language out");
        }
    }

    fn goals(&mut self) {
        let mut codes = BTreeSet::new();
        for (g, goal) in self.scorecard.goals.iter().enumerate() {
            self.text(&format!("goals[{g}].text"), &goal.text);
            for (s, sub_goal) in goal.sub_goals.iter().enumerate() {
                let path = format!("goals[{g}].sub_goals[{s}]");
                self.text(&format!("{path}.text"), &sub_goal.text);
                if !codes.insert(&sub_goal.code) {
                    self.report(&format!("{path}.code"), format!("another sub-goal is called {}", sub_goal.code));
                }
            }
        }
    }

    fn dimensions(&mut self) {
        if self.scorecard.dimensions.is_empty() {
            self.report("dimensions", "a scorecard needs a dimension");
        }
        let sub_goals: BTreeSet<&Code> =
            self.scorecard.goals.iter().flat_map(|goal| &goal.sub_goals).map(|sub_goal| &sub_goal.code).collect();
        let mut codes = BTreeSet::new();
        for (d, dimension) in self.scorecard.dimensions.iter().enumerate() {
            let path = format!("dimensions[{d}]");
            if !codes.insert(&dimension.code) {
                self.report(&format!("{path}.code"), format!("another dimension is called {}", dimension.code));
            }
            self.text(&format!("{path}.title"), &dimension.title);
            for (s, served) in dimension.serves.iter().enumerate() {
                if !sub_goals.contains(served) {
                    self.report(&format!("{path}.serves[{s}]"), format!("there is no sub-goal {served}"));
                }
            }
            for (s, factor) in dimension.success_factors.iter().enumerate() {
                self.text(&format!("{path}.success_factors[{s}].text"), &factor.text);
            }
            self.dimension_rule(&path, dimension);
        }
    }

    fn dimension_rule(&mut self, path: &str, dimension: &DimensionDefinition) {
        if let PassRule::Lead(lead) = &dimension.passes_when {
            match dimension.measures.iter().find(|measure| measure.code == *lead) {
                None => {
                    self.report(&format!("{path}.passes_when.lead"), format!("the dimension has no measure {lead}"));
                }
                Some(measure) if measure.targets.is_empty() => {
                    self.report(&format!("{path}.passes_when.lead"), format!("{lead} has no target to be met"));
                }
                Some(_) => {}
            }
        }
        for (m, measure) in dimension.measures.iter().enumerate() {
            if let Some(factor) = &measure.success_factor
                && !dimension.success_factors.iter().any(|known| known.code == *factor)
            {
                let message = format!("the dimension has no success factor {factor}");
                self.report(&format!("{path}.measures[{m}].success_factor"), message);
            }
        }
    }

    fn measures(&mut self) {
        let mut codes: BTreeMap<&Code, String> = BTreeMap::new();
        let scorecard = self.scorecard;
        for (path, measure) in located_measures(scorecard) {
            if let Some(first) = codes.insert(&measure.code, path.clone()) {
                self.report(&format!("{path}.code"), format!("the code {} is taken by {first}", measure.code));
            }
            self.text(&format!("{path}.title"), &measure.title);
            if let Some(note) = &measure.note {
                self.text(&format!("{path}.note"), note);
            }
            if measure.decimals.is_some_and(|decimals| decimals > 6) {
                self.report(&format!("{path}.decimals"), "show at most 6 decimals");
            }
            if measure.better == Better::Neither && !measure.targets.is_empty() {
                self.report(&format!("{path}.targets"), "a measure where neither way is better cannot have a target");
            }
            for (year, target) in &measure.targets {
                if !(1900..=2200).contains(year) || !target.is_finite() {
                    self.report(&format!("{path}.targets.{year}"), "a target has a year and a finite value");
                }
                if matches!(measure.from, Source::Share { .. }) && !(0.0..=1.0).contains(target) {
                    self.report(
                        &format!("{path}.targets.{year}"),
                        "the target of a share is a fraction: write 0.55 for 55 %",
                    );
                }
            }
            match &measure.from {
                Source::Share { options, at_least, .. } if options.is_empty() != at_least.is_some() => {
                    self.report(&format!("{path}.from.share"), "give either options or at_least");
                }
                Source::Count { parts } => self.parts(&path, parts),
                Source::Derived { round_to: Some(0), .. } => {
                    self.report(&format!("{path}.from.derived.round_to"), "round to 1 or more, or leave it out");
                }
                _ => {}
            }
        }
    }

    fn parts(&mut self, path: &str, parts: &[super::Part]) {
        let mut codes = BTreeSet::new();
        for (p, part) in parts.iter().enumerate() {
            let path = format!("{path}.from.count.parts[{p}]");
            self.text(&format!("{path}.title"), &part.title);
            if !codes.insert(&part.code) {
                self.report(&format!("{path}.code"), format!("another part is called {}", part.code));
            }
        }
    }

    fn visit_frequency(&mut self) {
        let Some(frequency) = &self.scorecard.visit_frequency else { return };
        if frequency.visits.len() < 2 {
            self.report("visit_frequency.visits", "give the visits in a week of at least two options");
        }
        for (option, visits) in &frequency.visits {
            if !(visits.is_finite() && *visits > 0.0) {
                self.report(
                    &format!("visit_frequency.visits.{option}"),
                    "give a number above 0, or leave the option out",
                );
            }
        }
    }

    /// Formulas can be read, name measures that exist, and do not go in circles.
    fn formulas(&mut self) {
        let scorecard = self.scorecard;
        let mut uses: BTreeMap<&Code, BTreeSet<Code>> = BTreeMap::new();
        for (path, measure) in located_measures(scorecard) {
            let Source::Derived { formula, .. } = &measure.from else { continue };
            let path = format!("{path}.from.derived.formula");
            match Formula::parse(formula.as_str()) {
                Err(error) => self.report(&path, error.to_string()),
                Ok(formula) => {
                    let named: BTreeSet<Code> = formula.measures().into_iter().cloned().collect();
                    for unknown in named.iter().filter(|code| scorecard.measure(code.as_str()).is_none()) {
                        self.report(&path, format!("there is no measure {unknown}"));
                    }
                    uses.insert(&measure.code, named);
                }
            }
        }
        // Take away, again and again, every formula that no remaining formula feeds; what stays goes in a circle.
        for level in 1.. {
            let is_done = |named: &BTreeSet<Code>| !named.iter().any(|code| uses.contains_key(code));
            let done: Vec<&Code> = uses.iter().filter(|(_, named)| is_done(named)).map(|(code, _)| *code).collect();
            let Some(first) = done.first() else { break };
            if level == MOST_LEVELS + 1 {
                self.report("", format!("{first} is a formula of formulas, more than {MOST_LEVELS} deep"));
            }
            uses.retain(|code, _| !done.contains(code));
        }
        let circle: Vec<&str> = uses.keys().map(|code| code.as_str()).collect();
        if !circle.is_empty() {
            self.report("", format!("these formulas need each other in a circle: {}", circle.join(", ")));
        }
    }
}
