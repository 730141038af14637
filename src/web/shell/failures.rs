//! What a failure is called outside: its status, its words, and its line in the log.

use actix_web::http::{Method, StatusCode, header};
use actix_web::{HttpResponse, HttpResponseBuilder};

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
