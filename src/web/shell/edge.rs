//! What every request passes first and every answer last, whoever asks: one spelling of an address, the headers that bind the
//! browser, and the connection's meter.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::web::Bytes;

use super::door::meter::Meter;
use super::error_pages::for_anybody;
use super::failures::unanswered;
use super::guard::bind_browser;
use super::limits::Kind;
use super::spelling::{Spelling, spelling};

/// Stands before everything else.
pub async fn keep(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let meter = Meter::of(request.request());
    if let Some(meter) = &meter {
        meter.asked();
    }
    // HEAD is GET whose body the server leaves out on the wire.
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let mut response = match spelled(&request) {
        Spelling::Canonical => next.call(request).await?.map_into_boxed_body(),
        Spelling::Of(path) if request.method() == Method::GET => send_to(request, &path),
        Spelling::Of(_) | Spelling::Strange => refuse(request),
    };
    bind_browser(&mut response);
    Ok(match meter {
        Some(meter) => {
            meter.answers();
            response.map_body(|_, body| BoxBody::new(Answer { body, meter }))
        }
        None => response,
    })
}

/// How the address of a request is written, before anything is decided or told of it.
fn spelled(request: &ServiceRequest) -> Spelling {
    let uri = request.uri();
    // Whoever writes a whole address asks a proxy.
    if uri.scheme().is_some() || uri.authority().is_some() {
        return Spelling::Strange;
    }
    let path = uri.path();
    let known = |path: &str| request.resource_map().match_pattern(path).is_some_and(|pattern| Kind::is_page(&pattern));
    match path.strip_suffix('/') {
        Some(without) if spelling(path) == Spelling::Canonical && !known(path) && known(without) => {
            Spelling::Of(without.to_owned())
        }
        _ => spelling(path),
    }
}

/// Sends a browser to the same address, as it should be written.
fn send_to(request: ServiceRequest, path: &str) -> ServiceResponse<BoxBody> {
    let query = request.query_string();
    let is_plain = query.bytes().all(|byte| byte.is_ascii_graphic());
    let address = if query.is_empty() || !is_plain { path.to_owned() } else { format!("{path}?{query}") };
    request.into_response(HttpResponse::PermanentRedirect().insert_header((header::LOCATION, address)).finish())
}

/// Refuses an address that is none of ours, in words for anybody: who asked is not looked at.
fn refuse(request: ServiceRequest) -> ServiceResponse<BoxBody> {
    let response = for_anybody(request.request(), &unanswered(request.method()));
    request.into_response(response)
}

/// An answer's body that tells the meter when it is handed over.
struct Answer {
    body: BoxBody,
    meter: Arc<Meter>,
}

impl MessageBody for Answer {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(cx)
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.meter.has_answered();
    }
}
