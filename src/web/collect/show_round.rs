//! A round's page, as it stands or with what was typed into one of its forms.

use actix_web::{HttpRequest, HttpResponse};

use super::rounds_pages;
use super::seen::{Seen, Typed};
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;

/// A round's page.
pub async fn show(
    staff: &Staff,
    request: &HttpRequest,
    state: &State,
    code: &str,
    typed: &Typed<'_>,
) -> Result<HttpResponse, PageError> {
    let seen = Seen::of(request, state, code).await?;
    Ok(staff.form_page(request, typed.errors, |frame| rounds_pages::one(frame, &seen, typed)))
}
