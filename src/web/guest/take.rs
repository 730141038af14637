//! Takes a form that was sent without script.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use validator::Validate as _;

use super::choice::Visit;
use super::not_open_page;
use super::sent::Sent;
use super::show::{elsewhere, not_open, page, place, refusal, thanked};
use super::start;
use super::survey_page::{self, CodeField, FormPage};
use super::thanks_page::End;
use crate::core::answers::{AnswerError, AnswerProblem, RawAnswers};
use crate::core::ids::ResponseId;
use crate::core::round::{Channel, Devices, RoundState, Way};
use crate::core::survey::LanguageTag;
use crate::flows::Failure;
use crate::flows::collect::submit_answers::{Questionnaire, new_response_id, submit, typed_code};
use crate::store::intake::Receipt;
use crate::web::shell::error::PageError;
use crate::web::shell::failures;
use crate::web::shell::form;
use crate::web::shell::questionnaires;
use crate::web::shell::state::State;
use crate::web::ui::inline::Scripting;

/// A form with what is known about it.
struct Taken<'a> {
    asked: &'a Questionnaire,
    channel: Channel,
    language: LanguageTag,
    sent: Sent,
    given: RawAnswers,
}

pub(super) async fn take(
    channel: Channel,
    (request, code, choice, state): &Visit,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::questions(state, code).await?;
    let language = choice.language(request, channel, &asked);
    let body = form::body(request, payload, form::FORM).await?;
    let fields = form::fields(&body);
    let unreadable = fields.as_ref().err().cloned();
    let sent = Sent::of(fields.unwrap_or_else(|_| form::legible(&body)));
    let given = sent.answers();
    let mut taken = Taken { asked: &asked, channel, language, sent, given };
    if channel == Channel::Tablet && !taken.sent.start_code.is_empty() {
        match start::token(request, state, &asked, &taken.sent.start_code).await {
            Ok(new) => taken.sent.token = Some(new),
            Err(failure) => return Ok(taken.not_taken(state, failure)),
        }
    }
    if taken.comes_from_nowhere() {
        return Ok(taken.not_taken(state, Failure::TabletNotStarted));
    }
    let handed_in = match (unreadable, taken.sent.validate(), taken.sent.response_id.parse::<ResponseId>()) {
        (None, Ok(()), Ok(id)) => taken.hand_in(state, id).await.map_err(|failure| (failure, id)),
        // Under a new id nothing can be counted twice: this one never was.
        (unreadable, ..) => Err((unreadable.unwrap_or(Failure::MalformedResponseId), new_response_id()?)),
    };
    Ok(match handed_in {
        Ok(Receipt::AlreadyCounted) => taken.thanks(state, End::AlreadyCounted),
        Ok(_) => taken.thanks(state, End::Counted),
        Err((Failure::AnswersRefused(errors), _)) if is_empty(&errors) => taken.thanks(state, End::Nothing),
        Err((failure @ (Failure::RoundNotOpen(_) | Failure::TabletNotStarted), _)) => taken.not_taken(state, failure),
        Err((failure, id)) => taken.again(state, &failure, id),
    })
}

/// Was there nothing to hand in? Then there is nothing to mend either, and no code was spent.
fn is_empty(errors: &[AnswerError]) -> bool {
    errors.iter().all(|error| error.problem == AnswerProblem::NothingAnswered)
}

impl Taken<'_> {
    /// Nothing that this round takes comes from here, so there is nothing to mend either.
    fn comes_from_nowhere(&self) -> bool {
        let round = &self.asked.round;
        round.devices == Devices::House && round.state == RoundState::Open && self.sent.token.is_none()
    }

    async fn hand_in(&self, state: &State, id: ResponseId) -> Result<Receipt, Failure> {
        let way = Way::Device(self.sent.token.clone());
        submit(&state.intake, self.asked, id, way, &self.given, Some(&self.sent.code)).await
    }

    /// Straight away where nothing was counted, and on a tablet that brings its token along: an address to go to cannot carry it on.
    fn thanks(self, state: &State, end: End) -> HttpResponse {
        let place = place(self.asked, self.channel, self.sent.token.as_ref());
        if place.token.is_some() || end == End::Nothing {
            return page(Scripting::None, thanked(state, self.asked, place, self.language, end));
        }
        let again = if end == End::AlreadyCounted { "&again=1" } else { "" };
        let address = format!("{}/thanks?lang={}{again}", place.survey(), self.language);
        HttpResponse::SeeOther().insert_header((header::LOCATION, address)).finish()
    }

    /// The round takes nothing more, or nothing from here.
    fn not_taken(self, state: &State, failure: Failure) -> HttpResponse {
        let Self { asked, channel, language, sent, given } = self;
        match (failure, channel) {
            (Failure::RoundNotOpen(stands), _) => {
                let shut = not_open(state, asked, channel, stands, language, Some(&given));
                let failure = Failure::RoundNotOpen(stands);
                refusal(&failure, not_open_page::not_open_scripting(channel), shut.into_string())
            }
            (failure, Channel::Tablet) => start::asked_for(asked, language, &failure, &sent.kept()),
            (failure, _) => refusal(&failure, Scripting::None, elsewhere(asked, language, Some(&given)).into_string()),
        }
    }

    /// Whatever else went wrong, the guest's answers stay on the screen.
    fn again(&self, state: &State, failure: &Failure, id: ResponseId) -> HttpResponse {
        failures::log(failure);
        let typed = self.sent.code.as_str();
        // Everything that can be told of a code without asking is told at once.
        let mut code = CodeField { typed, problem: typed_code(self.asked, Some(typed)).err() };
        let (errors, failure_shown) = match failure {
            Failure::AnswersRefused(errors) => (errors.as_slice(), None),
            Failure::CodeRefused(problem) => {
                code.problem = Some(*problem);
                (&[][..], None)
            }
            other => (&[][..], Some(other)),
        };
        let place = place(self.asked, self.channel, self.sent.token.as_ref());
        let told = state.questionnaires.told(&self.asked.round.code);
        let blank = FormPage::blank(self.asked, place, self.language.clone(), &self.given, &told);
        let code = blank.code.map(|_| code);
        let shown = FormPage { errors, failure: failure_shown, code, ..blank };
        refusal(failure, Scripting::None, survey_page::form(&shown) + &survey_page::form_end(id))
    }
}
