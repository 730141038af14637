//! Where guests turn who need help now: staff see it for every unit, and write it for one.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get, post, web};

use super::help_line_page::{self, Shown};
use crate::core::ids::Code;
use crate::core::survey::{LanguageTag, Text};
use crate::flows::Failure;
use crate::flows::listen::help_line;
use crate::web::shell::answer;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::posted::After;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(all).service(show).service(save);
}

#[get("/staff/help")]
async fn all(staff: Staff, after: web::Query<After>) -> Result<HttpResponse, PageError> {
    let sheets = staff.state.run(help_line::sheets).await?;
    Ok(staff.page(|frame| help_line_page::all(frame, &sheets, after.is_saved())))
}

#[get("/staff/help/{unit}")]
async fn show(staff: Staff, unit: web::Path<String>) -> Result<HttpResponse, PageError> {
    let unit = parse(&unit)?;
    let sheet = staff.state.run(move |store| help_line::sheet(store, &unit)).await?;
    let said = |line: &Text| line.languages().map(|tag| (tag.clone(), line.get(tag, tag).to_owned())).collect();
    let shown = Shown { sheet: &sheet, typed: &sheet.own.as_ref().map(said).unwrap_or_default(), errors: &[] };
    Ok(staff.page(|frame| help_line_page::one(frame, &shown)))
}

#[post("/staff/help/{unit}")]
async fn save(staff: Staff, unit: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let unit = parse(&unit)?;
    let body = form::body(&staff.request, payload, form::FORM).await?;
    let fields = form::fields(&body)?;
    let of = unit.clone();
    match staff.take(fields, move |store, fields, act| help_line::write(store, &of, fields, act)).await? {
        Ok(()) => Ok(answer::see_other("/staff/help?saved=1")),
        Err((fields, errors)) => {
            let sheet = staff.state.run(move |store| help_line::sheet(store, &unit)).await?;
            let typed: BTreeMap<LanguageTag, String> =
                fields.into_iter().filter_map(|(name, text)| Some((name.parse().ok()?, text))).collect();
            let shown = Shown { sheet: &sheet, typed: &typed, errors: &errors };
            Ok(staff.form_page(&errors, |frame| help_line_page::one(frame, &shown)))
        }
    }
}

fn parse(unit: &str) -> Result<Code, Failure> {
    unit.parse().map_err(|_| Failure::UnknownUnit(unit.to_owned()))
}
