//! For the operator's machines: is it up, is it ready, how does it do.

use actix_web::{HttpResponse, get, web};

use super::shell::auth::Guest;
use super::shell::state::State;
use crate::flows::Failure;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(healthz).service(readyz).service(metrics);
}

/// The process runs.
#[get("/healthz")]
async fn healthz(_: Guest) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// The database answers and is of this version.
#[get("/readyz")]
async fn readyz(_: Guest, state: web::Data<State>) -> HttpResponse {
    if is_ready(&state).await {
        HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n")
    } else {
        HttpResponse::ServiceUnavailable()
            .content_type("text/plain; charset=utf-8")
            .body("the database does not answer\n")
    }
}

#[get("/metrics")]
async fn metrics(_: Guest, state: web::Data<State>) -> HttpResponse {
    let text = state.metrics.text(is_ready(&state).await);
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text)
}

async fn is_ready(state: &State) -> bool {
    state
        .readiness
        .look(|| {
            state.run(|store| {
                let state = store.migration_state().map_err(|error| Failure::Unexpected(error.to_string()))?;
                Ok(state.pending.is_empty() && state.unknown.is_empty())
            })
        })
        .await
}
