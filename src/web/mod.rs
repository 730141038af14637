//! HTTP: pages for guests, staff, leaders and administrators, and an api. The only module that knows actix and maud.
//!
//! [`routes`] serves production and tests alike. Each handler names the role it needs in its signature ([`shell::auth`]).

mod account;
mod api;
mod collect;
mod define;
mod guest;
mod listen;
mod manage;
mod read;
mod record;
mod service;
mod shell;
mod start;
mod tablet;
pub mod ui;

use actix_web::error::QueryPayloadError;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{QueryConfig, ServiceConfig, scope};

use crate::flows::Failure;
use shell::error::{ApiError, PageError};

pub use api::document as openapi_document;
pub use shell::door::{Door, serve};
pub use shell::gate::Gates;
pub use shell::limits::Limits;
pub use shell::metrics::Metrics;
pub use shell::state::State;

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
                .wrap(from_fn(shell::guard::watch_api))
                .configure(api::routes)
                .default_service(actix_web::web::to(api::unknown)),
        )
        .service(
            scope("")
                .app_data(QueryConfig::default().error_handler(|error, _| PageError(unreadable(&error)).into()))
                // The last is the outermost: whatever the guard refuses gets its page, too.
                .wrap(from_fn(shell::guard::watch_pages))
                .wrap(from_fn(shell::error_pages::show_errors))
                .wrap(Compress::default())
                .configure(start::routes)
                .configure(account::routes)
                // First: its worker has an address that a round's page would else answer.
                .configure(tablet::routes)
                .configure(guest::routes)
                .configure(collect::routes)
                .configure(record::routes)
                .configure(listen::routes)
                .configure(define::routes)
                .configure(read::routes)
                .configure(manage::routes)
                .configure(guest::last_routes)
                .default_service(actix_web::web::to(start::unknown)),
        );
}
