//! One-time codes of a round, on slips.

use actix_web::{HttpResponse, post, web};
use serde::Deserialize;
use validator::Validate;

use super::printed::Paper;
use super::seen::{Seen, Typed, parse};
use super::{codes_page, round_page};
use crate::core::ids::RoundCode;
use crate::flows::Failure;
use crate::flows::collect::codes;
use crate::flows::failure::FieldError;
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
        number.ok_or_else(|| Failure::FieldsRefused(vec![FieldError::new("number", "field-codes-number")]))
    }
}

/// Makes codes and answers with the slips that carry them: the only time that anybody sees them.
///
/// The answer is `no-store`, as every page here is, and a page that is loaded anew asks for new codes.
#[post("/staff/rounds/{round}/codes")]
async fn make(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let round: RoundCode = parse(&code)?;
    let typed: Number = form::read(&staff.request, payload).await?;
    let act = staff.act();
    let made = match typed.read() {
        Ok(number) => staff.state.run(move |store| codes::make(store, &round, number, act)).await,
        Err(refused) => Err(refused),
    };
    let seen = Seen::of(&staff, &code).await?;
    match made {
        Ok(codes) => Ok(staff.page(|frame| codes_page::slips(frame, &Paper::of(&seen), &codes))),
        Err(Failure::FieldsRefused(errors)) => {
            let shown = Typed { number: &typed.number, errors: &errors, ..Typed::default() };
            Ok(staff.form_page(&errors, |frame| round_page::one(frame, &seen, &shown)))
        }
        Err(other) => Err(other.into()),
    }
}
