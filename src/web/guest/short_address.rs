//! The short address of a round, as guests type it off a poster: it leads to the round's page and keeps nothing.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};

use crate::core::short_address::ShortAddress;
use crate::flows::collect::short_addresses;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;
use crate::web::start;

/// Stands behind every other address of one word; what cannot be a short address is answered like any unknown one.
#[get("/{short:[2-9B-DF-HJKMNP-Zb-df-hjkmnp-z]{5}}")]
pub async fn short(
    guest: Guest,
    request: HttpRequest,
    name: web::Path<String>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let Ok(name) = name.parse::<ShortAddress>() else { return start::unknown(guest, request).await };
    let round = state.run(move |store| short_addresses::find(store, &name)).await?;
    Ok(HttpResponse::Found().insert_header((header::LOCATION, format!("/s/{round}"))).finish())
}
