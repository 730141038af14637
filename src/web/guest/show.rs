//! The pages as answers: the blank form, thanks, and the kind word where a round is not answered here or now.

use actix_web::http::header;
use actix_web::{HttpResponse, HttpResponseBuilder};
use maud::Markup;

use super::choice::Visit;
use super::elsewhere_page::{self, ElsewherePage};
use super::not_open_page::{self, NotOpen, NotOpenPage};
use super::place::Place;
use super::survey_page::{self, FormPage};
use super::thanks_page::{self, End, ThanksPage};
use crate::core::answers::RawAnswers;
use crate::core::round::{Channel, Devices, RoundState};
use crate::core::survey::LanguageTag;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::collect::submit_answers::{Questionnaire, new_response_id};
use crate::web::shell::compressed::Coding;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;
use crate::web::shell::{failures, questionnaires};
use crate::web::ui::inline::{Scripting, guest_policy};

pub(super) fn page(scripting: Scripting, markup: Markup) -> HttpResponse {
    html(HttpResponse::Ok(), scripting).body(markup.into_string())
}

pub(super) fn refusal(failure: &Failure, scripting: Scripting, text: String) -> HttpResponse {
    html(failures::answer(failure), scripting).body(text)
}

pub(super) fn html(mut response: HttpResponseBuilder, scripting: Scripting) -> HttpResponseBuilder {
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, guest_policy(scripting)));
    response
}

/// The blank form; a kind word where the round is not open.
pub(super) async fn show_form(
    channel: Channel,
    (request, code, choice, state): &Visit,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(state, code).await?;
    let language = choice.language(request, channel, &asked);
    // Before it opens, too: nobody should wait for something that never comes to this device.
    let is_elsewhere = channel == Channel::Link && asked.round.devices == Devices::House;
    if is_elsewhere && asked.round.state <= RoundState::Open {
        return Ok(page(Scripting::None, elsewhere(&asked, language, None)));
    }
    if asked.round.state != RoundState::Open {
        let shut = not_open(state, &asked, channel, asked.round.state, language, None);
        return Ok(page(not_open_page::not_open_scripting(channel), shut));
    }
    let raw = RawAnswers::new();
    let key = if channel == Channel::Tablet { Some(questionnaires::public_key(state, &asked).await?) } else { None };
    let told = state.questionnaires.told(&asked.round.code);
    let blank = FormPage {
        key: key.as_deref(),
        ..FormPage::blank(&asked, place(&asked, channel, None), language, &raw, &told)
    };
    let end = survey_page::form_end(new_response_id()?);
    let mut response = html(HttpResponse::Ok(), survey_page::form_scripting(channel));
    response.insert_header((header::VARY, "accept-encoding"));
    let Some(coding) = Coding::accepted(request) else {
        return Ok(response.body(survey_page::form(&blank) + &end));
    };
    let key = (asked.round.code.clone(), channel, blank.language.clone(), coding);
    let compressed = match questionnaires::compressed_page(state, key, &told, || survey_page::form(&blank)).await {
        Ok(compressed) => compressed,
        // Larger on the wire, but at once.
        Err(Failure::Crowded) => return Ok(response.body(survey_page::form(&blank) + &end)),
        Err(failure) => return Err(failure.into()),
    };
    response.insert_header((header::CONTENT_ENCODING, coding.name()));
    Ok(response.body(compressed.with_end(&end)))
}

pub(super) async fn thank(channel: Channel, (request, code, choice, state): &Visit) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(state, code).await?;
    let language = choice.language(request, channel, &asked);
    if asked.round.state == RoundState::Planned {
        let shut = not_open(state, &asked, channel, asked.round.state, language, None);
        return Ok(page(not_open_page::not_open_scripting(channel), shut));
    }
    let end = if choice.again.is_empty() { End::Counted } else { End::AlreadyCounted };
    let thanked = thanked(state, &asked, place(&asked, channel, None), language, end);
    Ok(page(Scripting::None, thanked))
}

pub(super) fn thanked(
    state: &State,
    asked: &Questionnaire,
    place: Place<'_>,
    language: LanguageTag,
    end: End,
) -> Markup {
    let told = state.questionnaires.told(&asked.round.code);
    thanks_page::thanks(&ThanksPage {
        survey: &asked.survey,
        place,
        language,
        end,
        told: &told,
        is_synthetic: asked.round.is_synthetic,
    })
}

/// `token`: what a tablet without script brought along.
pub(super) fn place<'a>(asked: &'a Questionnaire, channel: Channel, token: Option<&'a TabletToken>) -> Place<'a> {
    Place { round: &asked.round.code, channel, token }
}

/// `given`: what was sent all the same.
pub(super) fn elsewhere(asked: &Questionnaire, language: LanguageTag, given: Option<&RawAnswers>) -> Markup {
    let (survey, unit) = (&asked.survey, asked.unit_name.as_str());
    elsewhere_page::elsewhere(&ElsewherePage {
        survey,
        place: place(asked, Channel::Link, None),
        unit,
        language,
        given,
    })
}

/// `given`: what was sent to it all the same.
pub(super) fn not_open(
    state: &State,
    asked: &Questionnaire,
    channel: Channel,
    stands: RoundState,
    language: LanguageTag,
    given: Option<&RawAnswers>,
) -> Markup {
    let why = match (stands, given) {
        (RoundState::Planned, _) => NotOpen::NotYet,
        (RoundState::Closed, Some(_)) => NotOpen::Meanwhile,
        // A sealed round no longer knows whether it counted these answers before, so nothing is said of that.
        _ => NotOpen::Closed,
    };
    let told = state.questionnaires.told(&asked.round.code);
    not_open_page::not_open(&NotOpenPage {
        told: &told,
        survey: &asked.survey,
        place: place(asked, channel, None),
        language,
        why,
        given,
    })
}
