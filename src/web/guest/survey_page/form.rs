//! What the page of a form is written from.

use maud::Markup;

use super::code::CodeField;
use crate::core::answers::{AnswerError, RawAnswers};
use crate::core::one_time_code::CodeProblem;
use crate::core::round::{Channel, Devices};
use crate::core::survey::{LanguageTag, SurveyVersion, Text};
use crate::core::told::Told;
use crate::flows::Failure;
use crate::flows::collect::submit_answers::Questionnaire;
use crate::web::guest::place::Place;
use crate::web::guest::words::say;
use crate::web::ui::inline::Scripting;

/// The survey of an open round, blank or as it was sent.
#[derive(Clone, Debug)]
pub struct FormPage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    /// Where and for which year guests answer, so that nobody answers a round that is not meant for them.
    pub unit_name: &'a str,
    pub year: i32,
    /// One of the survey's languages.
    pub language: LanguageTag,
    /// What was sent, to be kept on the page when something in it must be mended.
    pub given: &'a RawAnswers,
    /// Where the round asks for a one-time code.
    pub code: Option<CodeField<'a>>,
    pub errors: &'a [AnswerError],
    /// Why a whole form that fits could not be taken: busy, a full disk. The guest can send it again.
    pub failure: Option<&'a Failure>,
    /// Where to turn who needs help now, and what the script shows below the thanks.
    pub told: &'a Told,
    /// The round is for trying things out.
    pub is_synthetic: bool,
    /// The round's public key in base64: what a tablet of the house seals answers to.
    pub key: Option<&'a str>,
    /// On what guests answer the round.
    pub devices: Devices,
}

impl<'a> FormPage<'a> {
    /// A form in which nothing is wrong; `given` is what stands in it.
    #[must_use]
    pub fn blank(
        asked: &'a Questionnaire,
        place: Place<'a>,
        language: LanguageTag,
        given: &'a RawAnswers,
        told: &'a Told,
    ) -> Self {
        Self {
            survey: &asked.survey,
            place,
            unit_name: &asked.unit_name,
            year: asked.round.year,
            language,
            given,
            code: asked.round.needs_code.then(CodeField::default),
            errors: &[],
            failure: None,
            told,
            is_synthetic: asked.round.is_synthetic,
            key: None,
            devices: asked.round.devices,
        }
    }

    pub(super) fn holds_nothing(&self) -> bool {
        self.given.values().flatten().all(String::is_empty) && self.code.is_none_or(|code| code.typed.is_empty())
    }

    pub(super) fn is_mended(&self) -> bool {
        self.errors.is_empty() && self.failure.is_none() && self.code_problem().is_none()
    }

    /// Must this tablet be started before it shows a question? Where a script runs, it knows by itself.
    pub(super) fn wants_start(&self) -> bool {
        self.place.channel == Channel::Tablet && self.devices == Devices::House && self.place.token.is_none()
    }

    /// A form that was brought here with a token comes from a browser without script.
    pub(super) fn scripting(&self) -> Scripting {
        if self.is_mended() && self.place.token.is_none() {
            form_scripting(self.place.channel)
        } else {
            Scripting::None
        }
    }

    pub(super) fn code_problem(&self) -> Option<CodeProblem> {
        self.code?.problem
    }

    pub(super) fn say(&self, text: &Text) -> Markup {
        say(self.survey, &self.language, text)
    }
}

/// How the page of a blank form runs.
#[must_use]
pub fn form_scripting(channel: Channel) -> Scripting {
    if channel == Channel::Tablet { Scripting::OneAtATimeOnTablet } else { Scripting::OneAtATime }
}
