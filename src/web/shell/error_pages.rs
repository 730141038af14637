//! The pages that tell people what went wrong.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse};
use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::auth;
use super::failures::{answer, log, words};
use super::request::{anybodys_language, guest_language_of, locale_of};
use crate::core::survey::LanguageTag;
use crate::flows::Failure;
use crate::locale::Locale;
use crate::web::ui::components::{Tone, link_button, notice};
use crate::web::ui::inline::{Scripting, guest_policy};
use crate::web::ui::layout::{Frame, guest_page, page};

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
