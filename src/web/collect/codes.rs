//! One-time codes of a round, on slips.

use actix_web::{HttpResponse, post, web};
use serde::Deserialize;
use validator::Validate;

use super::codes_page;
use super::printed::Paper;
use super::round::show;
use super::seen::{Seen, Typed, parse};
use crate::core::ids::RoundCode;
use crate::flows::Failure;
use crate::flows::collect::codes;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(make);
}

#[derive(Deserialize, Validate)]
struct Number {
    #[serde(default)]
    #[validate(length(min = 1, max = 3, message = "field-codes-number"))]
    number: String,
}

impl Number {
    fn read(&self) -> Result<usize, Failure> {
        form::check(self)?;
        let number = self.number.trim().parse().ok().filter(|number| (1..=codes::MOST).contains(number));
        number.ok_or_else(|| Failure::refused_field("number", "field-codes-number"))
    }
}

/// Makes codes and answers with the slips that carry them: the only time that anybody sees them.
///
/// The answer is `no-store`, as every page here is, and a page that is loaded anew asks for new codes.
#[post("/staff/rounds/{round}/codes")]
async fn make(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let round: RoundCode = parse(&code)?;
    let typed: Number = form::read(&staff.request, payload).await?;
    match staff.take(typed, move |store, typed, act| codes::make(store, &round, typed.read()?, act)).await? {
        Ok(codes) => {
            let seen = Seen::of(&staff, &code).await?;
            Ok(staff.page(|frame| codes_page::slips(frame, &Paper::of(&seen), &codes)))
        }
        Err((Number { number }, errors)) => {
            show(&staff, &code, &Typed { number: &number, errors: &errors, ..Typed::default() }).await
        }
    }
}
