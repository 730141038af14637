//! What a questionnaire must hold so that every later step may rely on it.

use std::collections::BTreeSet;

use super::check_only_if;
use super::check_scores;
use super::definition::{Definition, Scale};
use super::question::{Answering, Choice, Question, WIDEST_NUMBERS};
use super::text::Text;
use crate::ids::Code;
use crate::problem::{Field, Problem, Step, Way, What};

const MOST_QUESTIONS: usize = 100;
const LONGEST_COMMENT: usize = 10_000;

/// Every problem in the definition; empty when it may be used.
pub fn problems(survey: &Definition) -> Vec<Problem> {
    let mut check = Check { survey, found: Vec::new() };
    check.languages();
    let top = Way::default();
    check.text(&top.field(Field::Title), &survey.title);
    check.text(&top.field(Field::Introduction), &survey.introduction);
    check.text(&top.field(Field::Thanks), &survey.thanks);
    for (code, scale) in &survey.scales {
        check.scale(&top.to(Step::Scale(code.clone())), scale);
    }
    check.sections();
    check.found.extend(check_scores::breakdowns(survey));
    check.found.extend(check_scores::scores(survey));
    check.found.extend(check_only_if::problems(survey));
    check.found
}

struct Check<'a> {
    survey: &'a Definition,
    found: Vec<Problem>,
}

impl Check<'_> {
    fn report(&mut self, way: &Way, what: What) {
        self.found.push(way.problem(what));
    }

    fn languages(&mut self) {
        let top = Way::default();
        if self.survey.version < 1 {
            self.report(&top.field(Field::Version), What::VersionBelowOne);
        }
        let default = &self.survey.default_language;
        if !self.survey.languages.contains_key(default) {
            self.report(&top.field(Field::Languages), What::DefaultLanguageMissing { language: default.clone() });
        }
        for (tag, language) in &self.survey.languages {
            if language.name.trim().is_empty() {
                self.report(&top.to(Step::Language(tag.clone())).field(Field::Name), What::NameBlank);
            }
        }
    }

    fn text(&mut self, way: &Way, text: &Text) {
        self.found.extend(way.text(text, &self.survey.default_language));
        for language in text.languages().filter(|tag| !self.survey.languages.contains_key(tag)) {
            let what = What::LanguageUndeclared { language: language.clone() };
            self.report(&way.to(Step::Language(language.clone())), what);
        }
    }

    fn scale(&mut self, way: &Way, scale: &Scale) {
        let has = scale.options.len();
        if !(2..=11).contains(&has) {
            self.report(way, What::ScalePoints { has });
        }
        if scale.faces && has != 5 {
            self.report(&way.field(Field::Faces), What::FacesNeedFive);
        }
        if !(-100..=100).contains(&scale.lowest) {
            self.report(&way.field(Field::Lowest), What::LowestTooFar);
        }
        for (value, option) in scale.points() {
            self.text(&way.to(Step::Point(value)), option);
        }
    }

    fn sections(&mut self) {
        let (mut sections, mut questions) = (BTreeSet::new(), BTreeSet::new());
        let mut number: usize = 0;
        for section in &self.survey.sections {
            let way = Way::default().to(Step::Section(section.code.clone()));
            if !sections.insert(&section.code) {
                self.report(&way, What::CodeTaken);
            }
            self.text(&way.field(Field::Title), &section.title);
            if let Some(reason) = &section.reason {
                self.text(&way.field(Field::Reason), reason);
            }
            if section.questions.is_empty() {
                self.report(&way, What::SectionEmpty);
            }
            for question in &section.questions {
                let way = way.to(Step::Question(question.code.clone()));
                if !questions.insert(&question.code) {
                    self.report(&way, What::CodeTaken);
                }
                self.question(&way, question);
                number = number.saturating_add(1);
            }
        }
        match number {
            0 => self.report(&Way::default(), What::SurveyEmpty),
            1..=MOST_QUESTIONS => {}
            has => self.report(&Way::default(), What::TooManyQuestions { has, most: MOST_QUESTIONS }),
        }
    }

    fn question(&mut self, way: &Way, question: &Question) {
        self.text(&way.field(Field::Text), &question.text);
        if let Some(help) = &question.help {
            self.text(&way.field(Field::Help), help);
        }
        let version = self.survey.version;
        if question.comparable_from.is_some_and(|from| !(1..=version).contains(&from)) {
            self.report(&way.field(Field::ComparableFrom), What::ComparableFrom { version });
        }
        match &question.answer {
            Answering::Rating { scale } => {
                if !self.survey.scales.contains_key(scale) {
                    let known: Vec<Code> = self.survey.scales.keys().cloned().collect();
                    self.report(way, What::UnknownScale { scale: scale.clone(), known });
                }
            }
            Answering::One { options } => self.options(way, options, false),
            Answering::Many { options } => self.options(way, options, true),
            Answering::Number { lowest, highest } => {
                let distance = highest.checked_sub(*lowest);
                if !distance.is_some_and(|d| (1..=WIDEST_NUMBERS).contains(&d)) {
                    self.report(way, What::NumberRange);
                }
            }
            Answering::Comment { max_characters } => {
                if !(1..=LONGEST_COMMENT).contains(max_characters) {
                    self.report(way, What::CommentLength { most: LONGEST_COMMENT });
                }
            }
        }
    }

    fn options(&mut self, way: &Way, options: &[Choice], may_exclude: bool) {
        if !(2..=50).contains(&options.len()) {
            self.report(way, What::ChoiceSize { has: options.len() });
        }
        let mut codes = BTreeSet::new();
        for option in options {
            let way = way.to(Step::Option(option.code.clone()));
            if !codes.insert(&option.code) {
                self.report(&way, What::CodeTaken);
            }
            if option.exclusive && !may_exclude {
                self.report(&way, What::ExclusiveAmongOne);
            }
            self.text(&way, &option.text);
        }
    }
}
