//! A round as its pages show it.

use actix_web::HttpResponse;

use super::ways_typed::WaysTyped;
use crate::core::ids::RoundCode;
use crate::core::survey::SurveyVersion;
use crate::flows::Failure;
use crate::flows::collect::round::standing::{self, RoundStanding};
use crate::flows::collect::tablets::pin;
use crate::flows::failure::FieldError;
use crate::store::Store;
use crate::web::shell::answer;
use crate::web::shell::auth::Staff;

/// A round with what it asks and where it is, as its pages show it.
pub struct Seen {
    pub standing: RoundStanding,
    pub survey: SurveyVersion,
    /// The whole address, to be followed or scanned.
    pub address: String,
    /// The short one, as people type it: browsers add `https://` themselves.
    pub typed_address: Option<String>,
    /// The whole address that a tablet of the house opens.
    pub tablet_address: String,
    /// Whether tablets have a PIN to be started with.
    pub has_pin: bool,
}

impl Seen {
    pub async fn of(staff: &Staff, code: &str) -> Result<Self, Failure> {
        let code = parse(code)?;
        let read = move |store: &Store| {
            let (standing, survey) = (standing::one(store, &code)?, standing::survey(store, &code)?);
            Ok((standing, survey, pin::is_set(store, &code)?))
        };
        let (standing, survey, has_pin) = staff.state.run(read).await?;
        let code = &standing.round.code;
        let (address, tablet_address) = (format!("/s/{code}"), format!("/t/{code}"));
        let whole = |path: String| staff.state.address(&staff.request, &path);
        let [address, tablet_address] = [address, tablet_address].map(whole);
        let short = standing.short_address.as_ref().map(|name| whole(format!("/{name}")));
        let typed_address = short.map(|short| short.strip_prefix("https://").unwrap_or(&short).to_owned());
        Ok(Self { standing, survey, address, typed_address, tablet_address, has_pin })
    }
}

/// What was typed into the forms on a round's page, and what is wrong with it.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    /// How many slips to make.
    pub number: &'a str,
    pub ways: Option<&'a WaysTyped>,
    pub errors: &'a [FieldError],
    /// The tablets were shut out just now.
    pub is_shut_out: bool,
}

pub fn parse(code: &str) -> Result<RoundCode, Failure> {
    code.parse().map_err(|_| Failure::UnknownRound)
}

pub fn to_round(code: &RoundCode) -> HttpResponse {
    answer::see_other(&format!("/staff/rounds/{code}"))
}
