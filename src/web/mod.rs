//! HTTP: pages for guests, staff, leaders and administrators, and an api. The only module that knows actix and maud.
//!
//! [`routes`] serves production and tests alike. Each handler names the role it needs in its signature ([`auth`]).

mod account;
mod admin;
mod answer;
mod api;
mod auth;
mod compressed;
mod cookies;
mod door;
mod edge;
mod error;
mod form;
mod gate;
mod guard;
mod guest;
mod hands;
mod leader;
mod limits;
mod metrics;
mod origin;
mod place;
mod questionnaires;
mod request;
mod service;
mod spelling;
mod staff;
mod start;
mod state;
mod tablet;
pub mod ui;

use actix_web::error::QueryPayloadError;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{QueryConfig, ServiceConfig, scope};

use crate::flows::Failure;
use error::{ApiError, PageError};

pub use api::document as openapi_document;
pub use door::{Door, serve};
pub use gate::Gates;
pub use limits::Limits;
pub use metrics::Metrics;
pub use state::State;

fn unreadable(error: &QueryPayloadError) -> Failure {
    Failure::UnreadableForm(error.to_string())
}

/// Everything that answers.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(service::routes)
        .service(
            scope("/api/v1")
                .app_data(QueryConfig::default().error_handler(|error, _| ApiError(unreadable(&error)).into()))
                .wrap(from_fn(guard::watch_api))
                .configure(api::routes)
                .default_service(actix_web::web::to(api::unknown)),
        )
        .service(
            scope("")
                .app_data(QueryConfig::default().error_handler(|error, _| PageError(unreadable(&error)).into()))
                // The last is the outermost: whatever the guard refuses gets its page, too.
                .wrap(from_fn(guard::watch_pages))
                .wrap(from_fn(error::show_errors))
                .wrap(Compress::default())
                .configure(start::routes)
                .configure(account::routes)
                // First: its worker has an address that a round's page would else answer.
                .configure(tablet::routes)
                .configure(guest::routes)
                .configure(staff::routes)
                .configure(leader::routes)
                .configure(admin::routes)
                .configure(guest::last_routes)
                .default_service(actix_web::web::to(start::unknown)),
        );
}
