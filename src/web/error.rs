//! Failures as answers: a page for people, `application/problem+json` for programs. Which one is decided by the area.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, ResponseError};
use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use schemars::JsonSchema;
use serde::Serialize;

use super::auth;
use super::request::{anybodys_language, guest_language_of, locale_of};
use super::ui::components::{Tone, link_button, notice};
use super::ui::inline::{Scripting, guest_policy};
use super::ui::layout::{Frame, guest_page, page};
use crate::core::answers::AnswerError;
use crate::core::one_time_code::CodeProblem;
use crate::core::start_code::StartCodeProblem;
use crate::core::survey::LanguageTag;
use crate::flows::Failure;
use crate::locale::Locale;

/// Seconds after which a busy server should be asked again.
const RETRY_AFTER: &str = "5";

/// What an address that nobody answers means: no such page, or a method that no page here takes.
pub fn unanswered(method: &Method) -> Failure {
    if matches!(*method, Method::GET | Method::HEAD | Method::POST) {
        Failure::UnknownAddress
    } else {
        Failure::WrongMethod
    }
}

/// The one mapping from failures to statuses.
pub fn status(failure: &Failure) -> StatusCode {
    match failure {
        Failure::UnknownRound | Failure::UnknownAddress | Failure::UnknownUnit(_) | Failure::NoFigures(_) => {
            StatusCode::NOT_FOUND
        }
        Failure::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
        Failure::RoundNotOpen(_) | Failure::RoundMovedOn | Failure::NoPin => StatusCode::CONFLICT,
        Failure::AnswersRefused(_)
        | Failure::FieldsRefused(_)
        | Failure::CodeRefused(_)
        | Failure::StartCodeRefused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Failure::MalformedResponseId | Failure::UnreadableForm(_) => StatusCode::BAD_REQUEST,
        Failure::WrongContentType(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Failure::NotSignedIn | Failure::WrongPassword | Failure::WrongPin | Failure::WrongCode => {
            StatusCode::UNAUTHORIZED
        }
        Failure::NotAllowed | Failure::CrossSite | Failure::SecondFactorMissing | Failure::TabletNotStarted => {
            StatusCode::FORBIDDEN
        }
        Failure::LinkSpent => StatusCode::GONE,
        Failure::TooManyRequests | Failure::TooManyTries { .. } => StatusCode::TOO_MANY_REQUESTS,
        Failure::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        // Devices forget what they are told is wrong with answers. A slow network is nothing wrong with them.
        Failure::QueueFull | Failure::Busy(_) | Failure::Crowded | Failure::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
        Failure::DiskFull(_) => StatusCode::INSUFFICIENT_STORAGE,
        Failure::Unexpected(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// An answer with the failure's status and, where waiting helps, when to come back.
pub fn answer(failure: &Failure) -> HttpResponseBuilder {
    let status = status(failure);
    let mut response = HttpResponse::build(status);
    if let Failure::TooManyTries { seconds } = failure {
        response.insert_header((header::RETRY_AFTER, seconds.to_string()));
    } else if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        response.insert_header((header::RETRY_AFTER, RETRY_AFTER));
    }
    response
}

/// Writes the cause to the log, where there is one. Called once for each failure that is answered.
pub fn log(failure: &Failure) {
    if let Some(cause) = failure.cause() {
        let (number, name) = failure.entry();
        tracing::error!(number, name, cause, "a request failed");
    }
}

/// A failure in an area for people. [`show_errors`] makes the page, because only it knows the reader's language.
#[derive(Debug)]
pub struct PageError(pub Failure);

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

impl std::fmt::Display for PageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        status(&self.0)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = answer(&self.0).finish();
        response.extensions_mut().insert(self.0.clone());
        response
    }
}

/// Gives every failed request of the area its page; whoever is not signed in is sent to do so first.
pub async fn show_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let is_get = request.method() == Method::GET;
    let response = next.call(request).await?.map_into_boxed_body();
    let failure = response.response().extensions().get::<Failure>().cloned();
    let Some(failure) = failure else { return Ok(response) };
    log(&failure);
    let (request, response) = response.into_parts();
    if matches!(failure, Failure::SecondFactorMissing) && is_get {
        let redirect = HttpResponse::SeeOther().insert_header((header::LOCATION, "/account/second-factor")).finish();
        return Ok(ServiceResponse::new(request, redirect));
    }
    if matches!(failure, Failure::NotSignedIn) && is_get {
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        let address = format!("/sign-in?next={}", utf8_percent_encode(target, NON_ALPHANUMERIC));
        let redirect = HttpResponse::SeeOther().insert_header((header::LOCATION, address)).finish();
        return Ok(ServiceResponse::new(request, redirect));
    }
    let ways = ways_on(locale_of(&request), &failure);
    let guest = guest_language_of(&request);
    let body = if let Some(language) = &guest {
        guest_error_page(language, &failure)
    } else if let Some(account) = auth::known(&request) {
        auth::framed(&account, &request, |frame| failure_page(frame, &failure, &ways))
    } else {
        let frame = Frame { locale: locale_of(&request), person: None, nav: &[], path: request.path() };
        failure_page(&frame, &failure, &ways)
    };
    let body = body.into_string();
    let mut response = response.set_body(BoxBody::new(body));
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
    if guest.is_some() {
        let policy = header::HeaderValue::from_static(guest_policy(Scripting::None));
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(ServiceResponse::new(request, response))
}

/// Tells whoever asked what went wrong, on a page for anybody: it may be a guest, so nothing about them is looked at.
pub fn for_anybody(request: &HttpRequest, failure: &Failure) -> HttpResponse<BoxBody> {
    let mut response = answer(failure);
    let Some(language) = anybodys_language(request) else { return response.finish() };
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, guest_policy(Scripting::None)))
        .body(guest_error_page(&language, failure).into_string())
}

/// Whoever typed something while their session ended has it still: this page came of sending it, and loading it again sends it
/// again. So they sign in beside it, and not in its place.
fn ways_on(locale: Locale, failure: &Failure) -> Markup {
    html! {
        @if matches!(failure, Failure::NotSignedIn) {
            p { (locale.text("error-not-signed-in-typed")) }
            p { a.button href="/sign-in" target="_blank" rel="noopener" { (locale.text("error-not-signed-in-beside")) } }
        }
    }
}

/// What happened, what to do, and the number to quote. `ways` are more ways on than the one to the front page.
pub fn failure_page(frame: &Frame<'_>, failure: &Failure, ways: &Markup) -> Markup {
    let locale = frame.locale;
    let (number, _) = failure.entry();
    let (title, advice) = words(locale, failure);
    let content = html! {
        (notice(Tone::Bad, None, &html! { p { (advice) } }))
        (ways)
        p.soft { (locale.text_with("error-number", &[("number", number.to_string().into())])) }
        p { (link_button(&locale.text("error-to-start"), "/")) }
    };
    page(frame, &title, &content)
}

/// The same for a guest: in the guest's language, without a way to where staff are.
fn guest_error_page(language: &LanguageTag, failure: &Failure) -> maud::Markup {
    let locale = Locale::beside(language);
    let (number, _) = failure.entry();
    let (title, advice) = words(locale, failure);
    let content = html! {
        main #content.message tabindex="-1" {
            h1 { (title) }
            p { (advice) }
            p.help { (locale.text_with("error-number", &[("number", number.to_string().into())])) }
        }
    };
    guest_page(language, &title, Scripting::None, &content)
}

/// A title, and what to do.
pub fn words(locale: Locale, failure: &Failure) -> (String, String) {
    let (title, advice) = match failure {
        Failure::UnknownRound => ("error-unknown-round", "error-unknown-round-advice"),
        Failure::RoundNotOpen(_) => ("error-round-not-open", "error-round-not-open-advice"),
        Failure::AnswersRefused(_) | Failure::FieldsRefused(_) => ("error-refused", "error-refused-advice"),
        Failure::CodeRefused(_) => ("error-code", "error-code-advice"),
        Failure::TabletNotStarted => ("error-tablet", "error-tablet-advice"),
        Failure::StartCodeRefused(_) => ("error-start-code", "error-start-code-advice"),
        Failure::MalformedResponseId | Failure::UnreadableForm(_) => ("error-unreadable", "error-unreadable-advice"),
        Failure::WrongContentType(wanted) => {
            let advice = locale.text_with("error-content-type-advice", &[("type", (*wanted).into())]);
            return (locale.text("error-content-type"), advice);
        }
        Failure::QueueFull | Failure::Busy(_) | Failure::Crowded | Failure::TooSlow => {
            ("error-busy", "error-busy-advice")
        }
        Failure::DiskFull(_) => ("error-disk-full", "error-disk-full-advice"),
        Failure::UnknownAddress | Failure::UnknownUnit(_) => ("error-unknown-address", "error-unknown-address-advice"),
        Failure::WrongMethod => ("error-method", "error-method-advice"),
        Failure::NoFigures(_) => ("error-no-figures", "error-no-figures-advice"),
        Failure::NotSignedIn => ("error-not-signed-in", "error-not-signed-in-advice"),
        Failure::NotAllowed => ("error-not-allowed", "error-not-allowed-advice"),
        Failure::WrongPassword => ("error-wrong-password", "error-wrong-password-advice"),
        Failure::WrongCode => ("error-wrong-code", "error-wrong-code-advice"),
        Failure::SecondFactorMissing => ("error-factor-missing", "error-factor-missing-advice"),
        Failure::TooManyTries { seconds } => {
            let minutes = seconds.saturating_add(59) / 60;
            let advice = locale.text_with("error-too-many-tries-advice", &[("minutes", minutes.into())]);
            return (locale.text("error-too-many-tries"), advice);
        }
        Failure::WrongPin => ("error-wrong-pin", "error-wrong-pin-advice"),
        Failure::NoPin => ("error-no-pin", "error-no-pin-advice"),
        Failure::LinkSpent => ("error-link-spent", "error-link-spent-advice"),
        Failure::TooManyRequests => ("error-too-many", "error-too-many-advice"),
        Failure::CrossSite => ("error-cross-site", "error-cross-site-advice"),
        Failure::RoundMovedOn => ("error-moved-on", "error-moved-on-advice"),
        Failure::TooLarge(_) => ("error-too-large", "error-too-large-advice"),
        Failure::Unexpected(_) => ("error-unexpected", "error-unexpected-advice"),
    };
    (locale.text(title), locale.text(advice))
}

/// A failure in the api: RFC 9457 problem details.
#[derive(Debug)]
pub struct ApiError(pub Failure);

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        status(&self.0)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        log(&self.0);
        answer(&self.0).content_type("application/problem+json").json(problem(&self.0))
    }
}

/// RFC 9457: what went wrong, its number, and for refused answers and fields each single error.
#[derive(Serialize, JsonSchema)]
pub struct Problem {
    /// For people; wordings may change.
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ProblemError>,
    /// Stands in the operator's guide.
    number: u16,
    status: u16,
    title: String,
    /// `urn:peil:problem:` and a name that stays.
    r#type: String,
}

/// One answer or field that cannot be taken.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum ProblemError {
    Answer(RefusedAnswer),
    Code(RefusedCode),
    Field { detail: String, field: String },
}

/// One answer that cannot be taken.
#[derive(Serialize, JsonSchema)]
pub struct RefusedAnswer {
    /// A name that stays.
    code: &'static str,
    detail: String,
    question: String,
}

impl From<&AnswerError> for RefusedAnswer {
    fn from(error: &AnswerError) -> Self {
        Self { code: error.problem.code(), detail: error.problem.to_string(), question: error.question.clone() }
    }
}

/// A one-time code or a start code that cannot be taken.
#[derive(Serialize, JsonSchema)]
pub struct RefusedCode {
    /// A name that stays.
    code: &'static str,
    detail: String,
    /// Always `code`.
    field: &'static str,
}

impl From<CodeProblem> for RefusedCode {
    fn from(problem: CodeProblem) -> Self {
        Self { code: problem.code(), detail: problem.to_string(), field: "code" }
    }
}

impl From<StartCodeProblem> for RefusedCode {
    fn from(problem: StartCodeProblem) -> Self {
        Self { code: problem.code(), detail: problem.to_string(), field: "code" }
    }
}

/// Writes a failure down for programs.
pub fn problem(failure: &Failure) -> Problem {
    let (number, name) = failure.entry();
    let (title, advice) = words(Locale::English, failure);
    let errors = match failure {
        Failure::AnswersRefused(errors) => errors.iter().map(|error| ProblemError::Answer(error.into())).collect(),
        Failure::CodeRefused(problem) => vec![ProblemError::Code((*problem).into())],
        Failure::StartCodeRefused(problem) => vec![ProblemError::Code((*problem).into())],
        Failure::FieldsRefused(errors) => errors
            .iter()
            .map(|error| ProblemError::Field {
                detail: Locale::English.text(&error.message),
                field: error.field.clone(),
            })
            .collect(),
        _ => Vec::new(),
    };
    Problem {
        detail: format!("{failure}. {advice}"),
        errors,
        number,
        status: status(failure).as_u16(),
        title,
        r#type: format!("urn:peil:problem:{name}"),
    }
}
