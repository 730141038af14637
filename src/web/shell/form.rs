//! Forms as browsers send them: read whole, within a limit, as strict UTF-8, and checked for shape.

use actix_web::body::BodyLimitExceeded;
use actix_web::http::header;
use actix_web::{HttpRequest, web};
use percent_encoding::percent_decode;
use serde::de::DeserializeOwned;
use validator::Validate;

use super::door::meter::{BODY, Meter};
use super::gate::TurnOfPlace;
use super::state::State;
use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::ui::components::Field;

/// Bytes that a form may have.
pub const LARGEST_FORM: usize = 64 * 1024;

/// What browsers send forms as.
pub const FORM: &str = "application/x-www-form-urlencoded";
/// What programs send.
pub const JSON: &str = "application/json";

/// Reads a body of this content type and of at most [`LARGEST_FORM`] bytes.
pub async fn body(request: &HttpRequest, payload: web::Payload, kind: &'static str) -> Result<web::Bytes, Failure> {
    body_within(request, payload, kind, LARGEST_FORM).await
}

/// Reads a body of this content type and of at most `most` bytes.
///
/// The type comes first: a body that nobody can use is not read at all.
pub async fn body_within(
    request: &HttpRequest,
    payload: web::Payload,
    kind: &'static str,
    most: usize,
) -> Result<web::Bytes, Failure> {
    let given = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !given.split(';').next().is_some_and(|given| given.trim().eq_ignore_ascii_case(kind)) {
        return Err(Failure::WrongContentType(kind));
    }
    let declared =
        request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|length| length > most) {
        return Err(Failure::TooLarge(most));
    }
    let _room = room_for(request, declared.unwrap_or(most)).await?;
    match whole(request, payload, most).await {
        Some(Ok(Ok(bytes))) => Ok(bytes),
        Some(Ok(Err(_))) => Err(Failure::UnreadableForm("it broke off".into())),
        Some(Err(_)) => Err(Failure::TooLarge(most)),
        None => Err(Failure::TooSlow),
    }
}

/// Large bodies stand in memory while they come in, so there is room for a few at a time.
async fn room_for(request: &HttpRequest, length: usize) -> Result<Option<TurnOfPlace>, Failure> {
    let Some(state) = request.app_data::<web::Data<State>>().filter(|_| length > LARGEST_FORM) else { return Ok(None) };
    state.gates.large_bodies.turn(state.place(request)).await.map(Some)
}

/// A whole body; none when its end does not come in time.
async fn whole(
    request: &HttpRequest,
    payload: web::Payload,
    most: usize,
) -> Option<Result<actix_web::Result<web::Bytes>, BodyLimitExceeded>> {
    let meter = Meter::of(request);
    if let Some(meter) = &meter {
        meter.reads();
    }
    let read = tokio::time::timeout(BODY, payload.to_bytes_limited(most)).await.ok();
    if let Some(meter) = &meter {
        meter.has_read();
    }
    read
}

/// The fields of a form in their order. A field may come more than once.
///
/// Libraries put a replacement sign where a byte is not UTF-8; a guest's words must be kept or refused, never altered.
pub fn fields(body: &[u8]) -> Result<Vec<(String, String)>, Failure> {
    if percent_decode(body).decode_utf8().is_err() {
        return Err(Failure::UnreadableForm("the text is not UTF-8".into()));
    }
    Ok(legible(body))
}

/// The same of a form of staff, which must not hold a zero byte: nobody types one, and PostgreSQL keeps no text that has it. Of
/// guests' words it is taken away, and they are kept.
pub fn staff_fields(body: &[u8]) -> Result<Vec<(String, String)>, Failure> {
    let fields = fields(body)?;
    if fields.iter().any(|(name, value)| name.contains('\0') || value.contains('\0')) {
        return Err(Failure::UnreadableForm("the text holds a zero byte".into()));
    }
    Ok(fields)
}

/// The fields of a form as far as they can be read, with a sign in place of what cannot: to be shown again, never to be stored.
pub fn legible(body: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(body).into_owned().collect()
}

/// Reads a form of known fields. Its shape is for [`check`], so that a page can show again what was typed.
///
/// A function, not an extractor: a handler calls it once its role is settled, and nobody else's form is read.
pub async fn read<T: DeserializeOwned>(request: &HttpRequest, payload: web::Payload) -> Result<T, Failure> {
    let bytes = body(request, payload, FORM).await?;
    // Holds the form to its encoding; the fields themselves are read with their types below.
    staff_fields(&bytes)?;
    let text = std::str::from_utf8(&bytes).map_err(|error| Failure::UnreadableForm(error.to_string()))?;
    let form = web::Query::<T>::from_query(text).map_err(|error| Failure::UnreadableForm(error.to_string()))?;
    Ok(form.into_inner())
}

/// Every field that is out of shape, with the key of the text that says what to do.
pub fn check(form: &impl Validate) -> Result<(), Failure> {
    let Err(errors) = form.validate() else { return Ok(()) };
    let found = errors.field_errors().into_iter().flat_map(|(field, errors)| {
        let field = field.into_owned();
        errors.iter().map(move |error| FieldError {
            field: field.clone(),
            message: error.message.clone().unwrap_or_else(|| "field-wrong".into()),
        })
    });
    let mut found: Vec<FieldError> = found.collect();
    found.sort_by(|one, other| one.field.cmp(&other.field));
    Err(Failure::FieldsRefused(found))
}

/// The fields of one form as a page shows them, each with what is wrong with it.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    pub locale: Locale,
    pub errors: &'a [FieldError],
}

impl Fields<'_> {
    /// A field by the key of its label, with the value to show in it.
    pub fn field<'f>(&self, name: &'f str, label: &str, value: &'f str) -> Field<'f> {
        Field::new(name, self.locale.text(label), value).error(self.error(name))
    }

    /// What is wrong with the value of a field, and what to do.
    pub fn error(&self, name: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == name).map(|error| self.locale.text(&error.message))
    }
}
