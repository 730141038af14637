//! What stands before every handler: headers that bind the browser, refusal of writes from other sites, limits on how
//! often one place may ask, and a log that knows nothing of guests.

use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::http::{Method, Uri};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, ResponseError, web};

use super::error::{ApiError, PageError};
use super::limits::Kind;
use super::request::is_for_guests;
use super::state::State;
use crate::flows::Failure;

/// What a page may load unless it says otherwise: our style sheet, nothing else, and no script.
const CONTENT_POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Binds the browser to what our pages need.
pub async fn secure_headers(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // HEAD is GET whose body the server leaves out on the wire.
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let is_secure = request.app_data::<web::Data<State>>().is_some_and(|state| state.is_secure);
    let mut response = next.call(request).await?.map_into_boxed_body();
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    // With "no-referrer" browsers would hide from us that our own forms are our own (Origin: null).
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()");
    if is_secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // A guest's page says itself which texts it holds.
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    }
    // Answers and figures stay out of caches; a style sheet says otherwise itself.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

/// Refuses what must not come in, and keeps the log.
pub async fn watch(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let state = request.app_data::<web::Data<State>>().cloned();
    let is_api = request.path().starts_with("/api/");
    let kind = kind_of(&request);
    if let Some(failure) = refusal(request.request(), state.as_deref().map(AsRef::as_ref), kind) {
        if kind != Kind::Answer {
            tracing::warn!(%failure, "refused");
            if let Some(state) = state {
                state.metrics.count(super::error::status(&failure).as_u16());
            }
        }
        let request = request.into_parts().0;
        let response = if is_api { ApiError(failure).error_response() } else { PageError(failure).error_response() };
        return Ok(ServiceResponse::new(request, response));
    }
    let started = Instant::now();
    let method = request.method().clone();
    let response = next.call(request).await?.map_into_boxed_body();
    // What a guest does leaves no line and no count.
    if kind != Kind::Answer {
        let route = response.request().match_pattern().unwrap_or_else(|| "unknown".into());
        let status = response.status().as_u16();
        let milliseconds = started.elapsed().as_millis();
        tracing::info!(%method, route, status, milliseconds, "answered");
        if let Some(state) = state {
            state.metrics.count(status);
        }
    }
    Ok(response)
}

fn refusal(request: &HttpRequest, state: Option<&State>, kind: Kind) -> Option<Failure> {
    let state = state?;
    if !matches!(*request.method(), Method::GET | Method::HEAD) && is_cross_site(request, state) {
        return Some(Failure::CrossSite);
    }
    (!state.limits.allows(state.place(request), kind)).then_some(Failure::TooManyRequests)
}

/// True when a browser says that another site made it send this.
///
/// `Sec-Fetch-Site` cannot be forged by a page; browsers without it send `Origin` with every write. A program sends neither,
/// and carries nobody's cookies.
fn is_cross_site(request: &HttpRequest, state: &State) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return false };
    let host_of = |address: &str| address.parse::<Uri>().ok()?.authority().map(ToString::to_string);
    let ours = match &state.public_url {
        Some(address) => host_of(address),
        None => Some(request.connection_info().host().to_owned()),
    };
    host_of(origin) != ours
}

/// What is asked for.
fn kind_of(request: &ServiceRequest) -> Kind {
    let path = request.path();
    let is_write = !matches!(*request.method(), Method::GET | Method::HEAD);
    if is_for_guests(path) || path.starts_with("/api/v1/rounds/") {
        Kind::Answer
    } else if is_write && (path.starts_with("/sign-in") || path.starts_with("/link/")) {
        Kind::SignIn
    } else {
        Kind::Other
    }
}
