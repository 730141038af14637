//! What an address says beside the round: the language.

use actix_web::http::header;
use actix_web::{HttpRequest, web};
use serde::Deserialize;

use crate::core::round::Channel;
use crate::core::survey::LanguageTag;
use crate::flows::collect::submit_answers::Questionnaire;
use crate::locale::wishes;
use crate::web::shell::state::State;

/// What each request of a guest comes with: the round's code, what else its address says, and the state.
pub(super) type Visit = (HttpRequest, web::Path<String>, web::Query<Choice>, web::Data<State>);

#[derive(Deserialize)]
pub(super) struct Choice {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    pub(super) again: String,
}

impl Choice {
    /// With the language that a button sent in a form, if one did.
    pub(super) fn or_field(&self, fields: &[(String, String)]) -> Self {
        let lang = fields.iter().find(|(name, _)| name == "lang").map_or(&self.lang, |(_, value)| value);
        Self { lang: lang.clone(), again: String::new() }
    }

    /// The language asked for in the address, else what the browser asks for, else the survey's own. What a tablet of the
    /// house asks for says nothing about the guest.
    pub(super) fn language(&self, request: &HttpRequest, channel: Channel, asked: &Questionnaire) -> LanguageTag {
        let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let header = header.filter(|_| channel != Channel::Tablet);
        asked.survey.best_language(std::iter::once(self.lang.as_str()).chain(wishes(header.unwrap_or_default())))
    }
}
