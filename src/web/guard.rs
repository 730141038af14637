//! What stands before every handler: headers that bind the browser, refusal of writes from other sites, limits on how
//! often one place may ask, and a log that knows nothing of guests.

use std::hash::{BuildHasher, RandomState};
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::http::{Method, Uri};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, ResponseError, web};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::error::{ApiError, PageError};
use super::request::is_for_guests;
use super::state::State;
use crate::core::ids::RoundCode;
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
    let kind = Kind::of(&request);
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
    (!state.limits.allows(request, state.behind_proxy, kind)).then_some(Failure::TooManyRequests)
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

/// What is asked for, as far as limits differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A guest's page or answers. All tablets of a house share one address, and a queue may send hundreds at once.
    Answer,
    /// An attempt to get in.
    SignIn,
    Other,
}

impl Kind {
    fn of(request: &ServiceRequest) -> Self {
        let path = request.path();
        let is_write = !matches!(*request.method(), Method::GET | Method::HEAD);
        if is_for_guests(path) || path.starts_with("/api/v1/rounds/") {
            Self::Answer
        } else if is_write && (path.starts_with("/sign-in") || path.starts_with("/link/")) {
            Self::SignIn
        } else {
            Self::Other
        }
    }
}

/// How often one place may ask. Counts live in memory only and hold a keyed hash of the address, never the address.
pub struct Limits {
    hasher: RandomState,
    answers: DefaultKeyedRateLimiter<u64>,
    sign_ins: DefaultKeyedRateLimiter<u64>,
    others: DefaultKeyedRateLimiter<u64>,
    /// PINs tried at one place, and PINs of one round tried anywhere.
    pins: [DefaultKeyedRateLimiter<u64>; 2],
    /// Start codes tried at one place, and those of one round tried anywhere.
    starts: [DefaultKeyedRateLimiter<u64>; 2],
}

impl Default for Limits {
    fn default() -> Self {
        let at_least_one = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        let per_second = |rate: u32, burst: u32| {
            RateLimiter::keyed(Quota::per_second(at_least_one(rate)).allow_burst(at_least_one(burst)))
        };
        let in_all = Quota::with_period(Duration::from_mins(1)).unwrap_or(Quota::per_minute(NonZeroU32::MIN));
        Self {
            hasher: RandomState::new(),
            answers: per_second(50, 2_000),
            // Ten at once, then one every six seconds.
            sign_ins: RateLimiter::keyed(Quota::per_minute(at_least_one(10))),
            others: per_second(50, 1_000),
            // A house with twenty tablets can start them all; whoever tries them out needs a week for four digits.
            pins: [
                RateLimiter::keyed(Quota::per_minute(at_least_one(20))),
                RateLimiter::keyed(in_all.allow_burst(at_least_one(20))),
            ],
            // There are more than 2^38 start codes. A round's limit is wide, so that it takes many places at once to keep
            // staff from starting tablets.
            starts: [RateLimiter::keyed(Quota::per_minute(at_least_one(20))), per_second(10, 200)],
        }
    }
}

impl Limits {
    /// May this place try a PIN of this round?
    #[must_use]
    pub fn allows_pin(&self, request: &HttpRequest, behind_proxy: bool, round: &RoundCode) -> bool {
        let [places, rounds] = &self.pins;
        places.check_key(&self.place(request, behind_proxy)).is_ok()
            && rounds.check_key(&self.hasher.hash_one(round)).is_ok()
    }

    /// May this place try a start code of this round?
    #[must_use]
    pub fn allows_start(&self, request: &HttpRequest, behind_proxy: bool, round: &RoundCode) -> bool {
        let [places, rounds] = &self.starts;
        places.check_key(&self.place(request, behind_proxy)).is_ok()
            && rounds.check_key(&self.hasher.hash_one(round)).is_ok()
    }

    fn allows(&self, request: &HttpRequest, behind_proxy: bool, kind: Kind) -> bool {
        let limiter = match kind {
            Kind::Answer => &self.answers,
            Kind::SignIn => &self.sign_ins,
            Kind::Other => &self.others,
        };
        limiter.check_key(&self.place(request, behind_proxy)).is_ok()
    }

    /// A keyed hash of where somebody asks from.
    fn place(&self, request: &HttpRequest, behind_proxy: bool) -> u64 {
        // The last entry is the one that our own proxy wrote; those before it are whatever the sender claims.
        let header = request.headers().get_all("x-forwarded-for").last().and_then(|value| value.to_str().ok());
        let forwarded = header.and_then(|list| list.rsplit(',').next()).map(str::trim);
        let peer = request.peer_addr().map(|address| address.ip().to_string());
        let place = forwarded.filter(|_| behind_proxy).map(ToOwned::to_owned).or(peer).unwrap_or_default();
        self.hasher.hash_one(place)
    }

    /// Forgets places that have not asked for a while; called now and then, so that memory stays flat.
    pub fn forget_idle(&self) {
        for limiter in [&self.answers, &self.sign_ins, &self.others].into_iter().chain(&self.pins).chain(&self.starts) {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}
