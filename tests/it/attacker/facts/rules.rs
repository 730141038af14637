//! What skip rules tell: an equation between a question and its filter.

use peil::core::ids::Code;
use peil::core::release::Release;
use peil::core::tally::Counts;

use super::{Cell, Facts, Who};

impl Facts<'_> {
    /// False where a question is withheld for its filter's sake, so that it tells nothing of its own answers.
    pub(super) fn is_open(&self, question: &Code, release: &Release) -> bool {
        let rule = self.survey.question(question.as_str()).and_then(|asked| asked.only_if.as_ref());
        rule.is_none_or(|rule| release.questions[&rule.question].is_distribution())
    }

    /// The equation of a question with a rule: those who answered it, those who skipped it, and nobody else gave the rule's answers
    /// to the filter.
    ///
    /// Where the question is withheld for its filter's sake and in no sum, the equation is left out, because it tells nothing: that
    /// nobody answered fits all that is shown, whatever the filter's counts are; and that one guest did fits unless nobody was asked,
    /// which is excused.
    pub fn rule(&mut self, unit: &Code, question: &Code) {
        let who = Who::Unit(unit.clone());
        let survey = self.survey;
        let Some(question) = survey.question(question.as_str()) else { return };
        let Some(rule) =
            question.only_if.as_ref().filter(|_| !self.asked.contains_key(&(who.clone(), question.code.clone())))
        else {
            return;
        };
        let filter = self.cells[&(who.clone(), rule.question.clone())].clone();
        let is_named = |value: &str| rule.answers.iter().any(|answer| answer.to_string() == value);
        let exclusive = &self.traits[&rule.question].exclusive;
        let is_alone = |value: &str| exclusive.iter().any(|code| code.as_str() == value);
        let named: Vec<(&String, &Cell)> = filter.counts.iter().filter(|(value, _)| is_named(value)).collect();
        let together = filter.counts.keys().filter(|value| !is_alone(value)).count();
        let is_many = matches!(self.shapes[&rule.question].counts, Counts::Options { many: true, .. });
        let terms: Vec<(Cell, i64)> =
            if is_many && named.iter().filter(|(value, _)| !is_alone(value)).count() == together {
                // Everybody who answered, but those who ticked what excludes all else and is not named.
                let others = filter.counts.iter().filter(|(value, _)| is_alone(value) && !is_named(value));
                std::iter::once((filter.answered, 1)).chain(others.map(|(_, cell)| (*cell, -1))).collect()
            } else {
                named.into_iter().map(|(_, cell)| (*cell, 1)).collect()
            };
        let most = self.system.most(self.sizes[&who]);
        let asked = self.system.cell(0, most);
        self.system.equal(terms.into_iter().chain([(asked, -1)]).collect(), 0);
        let answered = self.cells[&(who.clone(), question.code.clone())].answered;
        self.system.sum_between(vec![(asked, 1), (answered, -1)], 0, most);
        self.asked.insert((who.clone(), question.code.clone()), asked);
    }
}
