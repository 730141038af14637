//! The box to tick before what cannot be undone. Browsers ask for it; the server does, too.

use maud::{Markup, html};
use serde::Deserialize;

use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;

/// Whether the box was ticked.
#[derive(Deserialize)]
pub struct Sure {
    #[serde(default)]
    sure: Option<String>,
}

impl Sure {
    /// # Errors
    /// It was not: the field `field` is refused.
    pub fn check(&self, field: &'static str) -> Result<(), Failure> {
        self.sure.as_ref().map(|_| ()).ok_or_else(|| Failure::refused_field(field, "field-sure"))
    }
}

/// The box, with what was wrong with it.
pub fn tick(locale: Locale, errors: &[FieldError], field: &str, label: &str) -> Markup {
    html! {
        @if let Some(error) = (Fields { locale, errors }).error(field) { p.error id={ "field-" (field) "-error" } { (error) } }
        label.sure { input type="checkbox" name="sure" required; (locale.text(label)) }
    }
}
