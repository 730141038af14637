//! The pages on which staff see and write where guests turn who need help now.

use std::collections::BTreeMap;

use maud::{Markup, Render, html};

use crate::core::survey::{LanguageTag, Text};
use crate::flows::failure::FieldError;
use crate::flows::listen::help_line::HelpLineSheet;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{Field, FieldKind, Tone, notice, submit, table};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::say;

/// The line of one unit as it is shown: what is kept, or what was just typed and refused.
pub struct Shown<'a> {
    pub sheet: &'a HelpLineSheet,
    pub typed: &'a BTreeMap<LanguageTag, String>,
    pub errors: &'a [FieldError],
}

/// Every unit with what its guests read.
pub fn all(frame: &Frame<'_>, sheets: &[HelpLineSheet], was_saved: bool) -> Markup {
    let locale = frame.locale;
    let headings = ["help-line-unit", "help-line-line"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = sheets.iter().map(|sheet| row(locale, sheet)).collect();
    let content = html! {
        @if was_saved { (notice(Tone::Good, None, &html! { p { (locale.text("help-line-saved")) } })) }
        p { (locale.text("help-line-help")) }
        (table(&locale.text("help-line-caption"), &headings.each_ref().map(String::as_str), &rows))
        p { a href="/staff" { (locale.text("nav-rounds")) } }
    };
    page(frame, &locale.text("help-line-title"), &content)
}

fn row(locale: Locale, sheet: &HelpLineSheet) -> Vec<Markup> {
    let line = html! {
        @match (&sheet.own, &sheet.inherited) {
            (Some(own), _) => (said(locale, own)),
            (None, Some(above)) => { (said(locale, above)) " " (locale.text("help-line-inherited")) }
            (None, None) => (locale.text("help-line-none")),
        }
    };
    vec![html! { a href={ "/staff/help/" (sheet.unit.code) } { (sheet.unit.name) } }, line]
}

/// The line in the reader's language, or in the first in which it is written.
fn said(locale: Locale, line: &Text) -> Markup {
    let Some(first) = line.languages().next() else { return html! {} };
    let wanted: Option<LanguageTag> = locale.tag().parse().ok();
    say(line, wanted.as_ref().unwrap_or(first), first)
}

/// The line of one unit, in each language.
pub fn one(frame: &Frame<'_>, shown: &Shown<'_>) -> Markup {
    let (locale, sheet) = (frame.locale, shown.sheet);
    // The reader's own language first.
    let mut languages: Vec<_> = sheet.languages.iter().collect();
    languages.sort_by_key(|(tag, _)| tag.as_str() != locale.tag());
    let content = html! {
        @if !shown.errors.is_empty() { (notice(Tone::Bad, None, &html! { p { (locale.text("error-refused-advice")) } })) }
        p { (locale.text("help-line-help")) }
        @if let Some(above) = &sheet.inherited {
            p { (locale.text("help-line-above")) " " (said(locale, above)) }
        }
        form method="post" action={ "/staff/help/" (sheet.unit.code) } {
            @for (tag, language) in languages {
                @let name = tag.to_string();
                @let text = shown.typed.get(tag).map_or("", String::as_str);
                @let error = Fields { locale, errors: shown.errors }.error(&name);
                (Field::new(&name, html! { bdi lang=(tag) { (language.name) } }, text)
                    .kind(FieldKind::Area { rows: 2 }).optional().language(tag).error(error).render())
            }
            (submit(&locale.text("help-line-save")))
        }
        p { a href="/staff/help" { (locale.text("help-line-back")) } }
    };
    page(frame, &locale.text_with("help-line-title-of", &[("unit", sheet.unit.name.as_str().into())]), &content)
}
