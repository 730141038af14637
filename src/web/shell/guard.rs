//! What stands before every handler of pages and api: refusal of writes from other sites, limits on how often one place may
//! ask, and a log that knows nothing of guests. And the headers that bind the browser.

use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};

use super::cookies;
use super::error::{ApiError, PageError};
use super::limits::Kind;
use super::origin::Origin;
use super::request::kind_of;
use super::state::State;
use crate::flows::Failure;

/// What a page may load unless it says otherwise: our style sheet, nothing else, and no script.
const CONTENT_POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Binds the browser to what our pages need. Frames are refused by `frame-ancestors`, which every browser that we name knows.
pub fn bind_browser(response: &mut ServiceResponse<BoxBody>) {
    let is_secure = response.request().app_data::<web::Data<State>>().is_some_and(|state| state.is_secure);
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // With "no-referrer" browsers would hide from us that our own forms are our own (Origin: null).
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if is_secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // A guest's page says itself which texts it holds: no other script can run there and ask for a camera, and each byte counts.
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let refused = HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=()");
        headers.insert(HeaderName::from_static("permissions-policy"), refused);
        // And whoever has a guest's page's address has the page.
        headers
            .insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    }
    // Answers and figures stay out of caches; a style sheet says otherwise itself.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// Refuses what must not come in to the pages, and keeps the log.
pub async fn watch_pages(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    watch(request, next, |failure| PageError(failure).error_response()).await
}

/// The same for the api.
pub async fn watch_api(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    watch(request, next, |failure| ApiError(failure).error_response()).await
}

async fn watch(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    refuse: impl Fn(Failure) -> HttpResponse,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let state = request.app_data::<web::Data<State>>().cloned();
    let kind = kind_of(request.request());
    if let Some(failure) = refusal(request.request(), state.as_deref().map(AsRef::as_ref), kind) {
        if !kind.is_silent() {
            tracing::warn!(%failure, "refused");
            if let Some(state) = state {
                state.metrics.count(super::failures::status(&failure).as_u16());
            }
        }
        return Ok(request.into_response(refuse(failure)));
    }
    let started = Instant::now();
    let method = request.method().clone();
    let response = next.call(request).await?.map_into_boxed_body();
    // What a guest does leaves no line and no count; what nobody answers may have been a guest's.
    let route = response.request().match_pattern();
    if let Some(route) = route.filter(|_| !kind.is_silent()) {
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
    // Strangers at the same address shut nobody out of a browser that they used before. Whether it is one, the handler knows.
    let may_be_known = kind == Kind::SignIn && cookies::Held::Known.of(request).is_some();
    (!may_be_known && !state.limits.allows(state.place(request), kind)).then_some(Failure::TooManyRequests)
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
    if !request.headers().contains_key("origin") {
        return false;
    }
    // One that cannot be read is nobody's.
    text("origin").and_then(Origin::parse).is_none_or(|origin| state.reached_at(request) != Some(origin))
}
