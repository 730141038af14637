//! The script that keeps a tablet's pages while it has no network.

use actix_web::http::header;
use actix_web::{HttpResponse, get};

use crate::web::shell::auth::Guest;
use crate::web::ui::worker::worker;

/// What the script may do: ask us. The browser holds it to the policy that it came with, not to that of the pages.
const POLICY: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/// Below `/t/`, so that its scope ends there: guests' own phones never get it.
#[get("/t/worker.js")]
pub async fn script(_: Guest) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/javascript; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .body(worker())
}
