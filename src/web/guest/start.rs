//! A tablet of the house whose browser runs no script: staff type the start code into a form, and get the survey's form with the
//! token in it. From there it goes along by POST: to other languages, thanks, and the next guest.

use actix_web::{HttpRequest, HttpResponse, post, web};

use super::choice::Visit;
use super::not_open_page;
use super::sent::Sent;
use super::show::{html, not_open, page, place, refusal};
use super::start_page::{self, StartPage, Why};
use super::survey_page::{self, FormPage};
use crate::core::answers::RawAnswers;
use crate::core::round::{Channel, RoundState};
use crate::core::survey::LanguageTag;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::collect::submit_answers::{Questionnaire, new_response_id};
use crate::flows::collect::tablets;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::questionnaires;
use crate::web::shell::state::State;
use crate::web::ui::inline::Scripting;

/// A blank form for a start code, or for the token that it gave before.
#[post("/t/{round}/start")]
pub(super) async fn start(
    _: Guest,
    (request, code, choice, state): Visit,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(&state, &code).await?;
    let fields = form::fields(&form::body(&request, payload, form::FORM).await?)?;
    let language = choice.or_field(&fields).language(&request, Channel::Tablet, &asked);
    if asked.round.state != RoundState::Open {
        let shut = not_open(&state, &asked, Channel::Tablet, asked.round.state, language, None);
        return Ok(page(not_open_page::not_open_scripting(Channel::Tablet), shut));
    }
    let sent = Sent::of(fields);
    let token = match sent.token {
        Some(token) => still_good(&state, &asked, token).await,
        None => token(&request, &state, &asked, &sent.start_code).await,
    };
    match token {
        Ok(token) => blank(&state, &asked, &token, language),
        Err(failure @ Failure::RoundNotOpen(stands)) => {
            let shut = not_open(&state, &asked, Channel::Tablet, stands, language, None).into_string();
            Ok(refusal(&failure, not_open_page::not_open_scripting(Channel::Tablet), shut))
        }
        Err(failure) => Ok(asked_for(&asked, language, &failure, &[])),
    }
}

/// The token for a start code, which is then used up.
pub(super) async fn token(
    request: &HttpRequest,
    state: &State,
    asked: &Questionnaire,
    typed: &str,
) -> Result<TabletToken, Failure> {
    Ok(state.start_tablet(request, asked.round.code.clone(), typed.to_owned()).await?.token)
}

async fn still_good(state: &State, asked: &Questionnaire, token: TabletToken) -> Result<TabletToken, Failure> {
    let (round, sent) = (asked.round.code.clone(), token.clone());
    match state.run(move |store| tablets::start::is_valid(store, &round, &sent)).await {
        // The database is away; whether the answers count is for the writer to say.
        Ok(true) | Err(Failure::Busy(_)) => Ok(token),
        Ok(false) => Err(Failure::TabletNotStarted),
        Err(failure) => Err(failure),
    }
}

/// Written for this tablet alone, and kept nowhere.
fn blank(
    state: &State,
    asked: &Questionnaire,
    token: &TabletToken,
    language: LanguageTag,
) -> Result<HttpResponse, PageError> {
    let (raw, told) = (RawAnswers::new(), state.questionnaires.told(&asked.round.code));
    let place = place(asked, Channel::Tablet, Some(token));
    let blank = FormPage::blank(asked, place, language, &raw, &told);
    let text = survey_page::form(&blank) + &survey_page::form_end(new_response_id()?);
    Ok(html(HttpResponse::Ok(), Scripting::None).body(text))
}

/// The page that asks for a start code; `kept` goes along with it.
pub(super) fn asked_for(
    asked: &Questionnaire,
    language: LanguageTag,
    failure: &Failure,
    kept: &[(String, String)],
) -> HttpResponse {
    crate::web::shell::failures::log(failure);
    let place = place(asked, Channel::Tablet, None);
    let why = Why::of(failure);
    let asking = start_page::start(&StartPage { survey: &asked.survey, place, language, why, kept });
    refusal(failure, Scripting::None, asking.into_string())
}
