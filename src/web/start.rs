//! The front page, the files that browsers load, and the choice of language.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpRequest, HttpResponse, get, web};
use maud::{Markup, html};
use serde::Deserialize;

use super::shell::answer;
use super::shell::auth::{Guest, Visitor};
use super::shell::error::PageError;
use super::shell::failures::unanswered;
use super::shell::request::{is_for_guests, language_cookie, local_address, locale_of};
use super::shell::state::State;
use super::ui::assets;
use super::ui::components::{card, link_button};
use super::ui::layout::{Frame, page};
use crate::core::role::Role;
use crate::flows::Failure;
use crate::locale::Locale;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(start).service(asset).service(language);
}

/// Whoever is signed in goes to their own first page. Others read how guests answer and find the way in for staff; no round is
/// named, because whoever has an address can answer there.
#[get("/")]
async fn start(_: Guest, visitor: Visitor, request: HttpRequest) -> HttpResponse {
    if let Some(account) = visitor.0 {
        let home = if account.role.covers(Role::Staff) { "/staff" } else { "/scorecards" };
        return answer::see_other(home);
    }
    let frame = Frame { locale: locale_of(&request), person: None, nav: &[], path: "/" };
    answer::page(StatusCode::OK, start_page(&frame))
}

fn start_page(frame: &Frame<'_>) -> Markup {
    let locale = frame.locale;
    let content = html! {
        (card(&locale.text("start-guests"), &html! {
            p { (locale.text("start-guests-help")) }
        }))
        (card(&locale.text("start-staff"), &html! {
            p { (locale.text("start-staff-help")) }
            p { (link_button(&locale.text("sign-in"), "/sign-in")) }
        }))
    };
    page(frame, &locale.text("start-title"), &content)
}

/// A style sheet or a script, which browsers may keep for ever because its address changes with its content.
#[get("/assets/{hash}/{name}")]
async fn asset(_: Guest, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (hash, name) = path.into_inner();
    let found = assets::find(&hash, &name).ok_or(Failure::UnknownAddress)?;
    Ok(HttpResponse::Ok()
        .content_type(found.content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(found.bytes))
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

/// Remembers a language and goes back.
#[get("/language/{tag}")]
async fn language(
    _: Guest,
    tag: web::Path<String>,
    back: web::Query<Back>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let locale = Locale::from_tag(&tag).ok_or(Failure::UnknownAddress)?;
    let cookie = Cookie::build(language_cookie(state.is_secure), locale.tag())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.is_secure)
        .max_age(Duration::days(365))
        .finish();
    let target = local_address(&back.back).to_owned();
    Ok(HttpResponse::SeeOther().cookie(cookie).insert_header((header::LOCATION, target)).finish())
}

/// Any other address. Whoever is signed in keeps their navigation; below a guest's address nobody is asked for.
pub async fn unknown(_: Guest, request: HttpRequest) -> Result<HttpResponse, PageError> {
    if !is_for_guests(&request) {
        // Known or not, the answer is the same.
        let _ = Visitor::extract(&request).await;
    }
    Err(unanswered(request.method()).into())
}
