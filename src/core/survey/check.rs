//! What a questionnaire must hold so that every later step may rely on it.

use std::collections::{BTreeMap, BTreeSet};

use super::definition::{Definition, Scale};
use super::question::{Answering, Choice, Question};
use super::text::{LanguageTag, Text};
use crate::core::ids::Code;
use crate::core::problem::Problem;

const MOST_QUESTIONS: usize = 100;
/// Each adds a table of every question to what one response is counted in.
const MOST_BREAKDOWNS: usize = 5;
const MOST_SCORES: usize = 5;
const LONGEST_COMMENT: usize = 10_000;

/// Every problem in the definition; empty when it may be used.
pub fn problems(survey: &Definition) -> Vec<Problem> {
    let mut check = Check { survey, found: Vec::new() };
    check.languages();
    check.text("title", &survey.title);
    check.text("introduction", &survey.introduction);
    check.text("thanks", &survey.thanks);
    for (code, scale) in &survey.scales {
        check.scale(&format!("scales.{code}"), scale);
    }
    check.sections();
    check.breakdowns();
    check.scores();
    check.found
}

struct Check<'a> {
    survey: &'a Definition,
    found: Vec<Problem>,
}

impl Check<'_> {
    fn report(&mut self, path: &str, message: impl Into<String>) {
        self.found.push(Problem::new(path, message));
    }

    fn languages(&mut self) {
        if self.survey.version < 1 {
            self.report("version", "versions start at 1");
        }
        let default = &self.survey.default_language;
        if !self.survey.languages.contains_key(default) {
            self.report("languages", format!("add the default language {default}"));
        }
        for (tag, language) in &self.survey.languages {
            if language.name.trim().is_empty() {
                self.report(&format!("languages.{tag}.name"), "write the language's own name");
            }
        }
    }

    fn text(&mut self, path: &str, text: &Text) {
        let default = &self.survey.default_language;
        if !text.has(default) {
            self.report(path, format!("add the text in the default language {default}"));
        }
        let blank: Vec<&LanguageTag> = text.blanks().collect();
        for tag in blank {
            self.report(&format!("{path}.{tag}"), "the text is blank: write it, or leave the language out");
        }
        let undeclared: Vec<&LanguageTag> =
            text.languages().filter(|tag| !self.survey.languages.contains_key(tag)).collect();
        for tag in undeclared {
            self.report(&format!("{path}.{tag}"), format!("declare {tag} under \"languages\", or remove it here"));
        }
    }

    fn scale(&mut self, path: &str, scale: &Scale) {
        if !(2..=11).contains(&scale.options.len()) {
            self.report(
                &format!("{path}.options"),
                format!("a scale has 2 to 11 points; this has {}", scale.options.len()),
            );
        }
        if scale.faces && scale.options.len() != 5 {
            self.report(&format!("{path}.faces"), "faces are drawn for scales of five points");
        }
        if !(-100..=100).contains(&scale.lowest) {
            self.report(&format!("{path}.lowest"), "the lowest value lies between -100 and 100");
        }
        for (index, option) in scale.options.iter().enumerate() {
            self.text(&format!("{path}.options[{index}]"), option);
        }
    }

    fn sections(&mut self) {
        let mut sections = BTreeSet::new();
        let mut questions: BTreeMap<&Code, String> = BTreeMap::new();
        for (index, section) in self.survey.sections.iter().enumerate() {
            let path = format!("sections[{index}]");
            if !sections.insert(&section.code) {
                self.report(&format!("{path}.code"), format!("another section is called {}", section.code));
            }
            self.text(&format!("{path}.title"), &section.title);
            if let Some(reason) = &section.reason {
                self.text(&format!("{path}.reason"), reason);
            }
            if section.questions.is_empty() {
                self.report(&format!("{path}.questions"), "a section needs a question");
            }
            for (number, question) in section.questions.iter().enumerate() {
                let path = format!("{path}.questions[{number}]");
                if let Some(first) = questions.insert(&question.code, path.clone()) {
                    let message = format!("the code {} is taken by {first}; codes are unique", question.code);
                    self.report(&format!("{path}.code"), message);
                }
                self.question(&path, question);
            }
        }
        match questions.len() {
            0 => self.report("sections", "a survey needs a question"),
            1..=MOST_QUESTIONS => {}
            many => self.report("sections", format!("{many} questions; at most {MOST_QUESTIONS} are allowed")),
        }
    }

    fn breakdowns(&mut self) {
        let survey = self.survey;
        if survey.breakdowns.len() > MOST_BREAKDOWNS {
            self.report("breakdowns", format!("at most {MOST_BREAKDOWNS} questions can be broken down by"));
        }
        let mut seen = BTreeSet::new();
        for (index, code) in survey.breakdowns.iter().enumerate() {
            let path = format!("breakdowns[{index}]");
            let question = survey.sections.iter().flat_map(|section| &section.questions).find(|q| q.code == *code);
            match question.map(|question| &question.answer) {
                None => self.report(&path, format!("there is no question {code}")),
                Some(Answering::One { .. }) if seen.insert(code) => {}
                Some(Answering::One { .. }) => self.report(&path, format!("{code} is named twice")),
                Some(_) => self.report(&path, format!("{code} must be a question of kind \"one\"")),
            }
        }
    }

    fn scores(&mut self) {
        let survey = self.survey;
        if survey.scores.len() > MOST_SCORES {
            self.report("scores", format!("at most {MOST_SCORES} scores are allowed"));
        }
        let (mut codes, mut taken) = (BTreeSet::new(), BTreeSet::new());
        for (index, score) in survey.scores.iter().enumerate() {
            let path = format!("scores[{index}]");
            if !codes.insert(&score.code) {
                self.report(&format!("{path}.code"), format!("another score is called {}", score.code));
            }
            if !(3..=10).contains(&score.questions.len()) {
                let message = format!("a score has 3 to 10 questions; this has {}", score.questions.len());
                self.report(&format!("{path}.questions"), message);
            }
            let mut scales = BTreeSet::new();
            for (number, code) in score.questions.iter().enumerate() {
                let path = format!("{path}.questions[{number}]");
                let question = survey.sections.iter().flat_map(|section| &section.questions).find(|q| q.code == *code);
                match question {
                    None => self.report(&path, format!("there is no question {code}")),
                    Some(_) if !taken.insert(code) => self.report(&path, format!("{code} is in a score already")),
                    Some(question) if question.sensitive => {
                        self.report(&path, format!("{code} is sensitive; no score may hold it"));
                    }
                    Some(question) => match &question.answer {
                        Answering::Rating { scale } => {
                            scales.insert(scale);
                        }
                        _ => self.report(&path, format!("{code} must be a question of kind \"rating\"")),
                    },
                }
            }
            let has_few = |scale: &&Code| survey.scales.get(*scale).is_some_and(|scale| scale.options.len() < 3);
            if scales.len() > 1 {
                self.report(&format!("{path}.questions"), "the questions of a score have the same scale");
            } else if scales.iter().any(has_few) {
                self.report(&format!("{path}.questions"), "a score needs a scale of at least three points");
            }
        }
    }

    fn question(&mut self, path: &str, question: &Question) {
        self.text(&format!("{path}.text"), &question.text);
        if let Some(help) = &question.help {
            self.text(&format!("{path}.help"), help);
        }
        let version = self.survey.version;
        if question.comparable_from.is_some_and(|from| !(1..=version).contains(&from)) {
            let message = format!("give a version from 1 to this one, {version}");
            self.report(&format!("{path}.comparable_from"), message);
        }
        match &question.answer {
            Answering::Rating { scale } => {
                if !self.survey.scales.contains_key(scale) {
                    let known: Vec<&str> = self.survey.scales.keys().map(Code::as_str).collect();
                    let message = format!("there is no scale {scale}; the scales are: {}", known.join(", "));
                    self.report(&format!("{path}.answer.rating.scale"), message);
                }
            }
            Answering::One { options } => self.options(&format!("{path}.answer.one"), options, false),
            Answering::Many { options } => self.options(&format!("{path}.answer.many"), options, true),
            Answering::Number { lowest, highest } => {
                let distance = highest.checked_sub(*lowest);
                if !distance.is_some_and(|d| (1..=100).contains(&d)) {
                    self.report(&format!("{path}.answer.number"), "highest must be 1 to 100 more than lowest");
                }
            }
            Answering::Comment { max_characters } => {
                if !(1..=LONGEST_COMMENT).contains(max_characters) {
                    let message = format!("a comment holds 1 to {LONGEST_COMMENT} characters");
                    self.report(&format!("{path}.answer.comment.max_characters"), message);
                }
            }
        }
    }

    fn options(&mut self, path: &str, options: &[Choice], may_exclude: bool) {
        if !(2..=50).contains(&options.len()) {
            self.report(
                &format!("{path}.options"),
                format!("a choice has 2 to 50 options; this has {}", options.len()),
            );
        }
        let mut codes = BTreeSet::new();
        for (index, option) in options.iter().enumerate() {
            let path = format!("{path}.options[{index}]");
            if !codes.insert(&option.code) {
                self.report(&format!("{path}.code"), format!("another option is called {}", option.code));
            }
            if option.exclusive && !may_exclude {
                self.report(
                    &format!("{path}.exclusive"),
                    "only an option of \"many\" can be exclusive: remove it here",
                );
            }
            self.text(&format!("{path}.text"), &option.text);
        }
    }
}
