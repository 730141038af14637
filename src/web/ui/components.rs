//! Small parts that staff pages are put together from.

use maud::{Markup, Render, html};

use super::text::direction;
use crate::core::survey::LanguageTag;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Plain,
    /// Something went well.
    Good,
    /// Something to be careful with.
    Care,
    /// Something went wrong; read aloud at once.
    Bad,
}

/// A framed message.
#[must_use]
pub fn notice(tone: Tone, heading: Option<&str>, body: &Markup) -> Markup {
    let (class, role) = match tone {
        Tone::Plain => ("notice", None),
        Tone::Good => ("notice is-good", Some("status")),
        Tone::Care => ("notice is-care", None),
        Tone::Bad => ("notice is-bad", Some("alert")),
    };
    html! {
        div class=(class) role=[role] {
            @if let Some(heading) = heading { p.notice-heading { (heading) } }
            (body)
        }
    }
}

/// The main button of a form.
#[must_use]
pub fn submit(label: &str) -> Markup {
    html! { button.button type="submit" { (label) } }
}

/// A link that is the main thing to do on a page.
#[must_use]
pub fn link_button(label: &str, href: &str) -> Markup {
    html! { a.button href=(href) { (label) } }
}

/// A link beside a main button: the way back, or something that is done more seldom.
#[must_use]
pub fn quiet_link_button(label: &str, href: &str) -> Markup {
    html! { a.button.is-quiet href=(href) { (label) } }
}

/// One field of a form: a required line of text, unless it is told otherwise.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    name: &'a str,
    label: Markup,
    help: Option<Markup>,
    /// What is wrong with the value, and what to do.
    error: Option<String>,
    value: &'a str,
    kind: FieldKind<'a>,
    required: bool,
    /// What browsers may fill in: `username`, `current-password`, `off`.
    autocomplete: &'a str,
    /// The language that is typed, where it is not the page's.
    language: Option<&'a LanguageTag>,
    /// The form, where several on a page have a field of this name.
    form: &'a str,
}

impl<'a> Field<'a> {
    #[must_use]
    pub fn new(name: &'a str, label: impl Render, value: &'a str) -> Self {
        Self {
            name,
            label: label.render(),
            help: None,
            error: None,
            value,
            kind: FieldKind::Text,
            required: true,
            autocomplete: "off",
            language: None,
            form: "",
        }
    }

    #[must_use]
    pub fn kind(self, kind: FieldKind<'a>) -> Self {
        Self { kind, ..self }
    }

    #[must_use]
    pub fn help(self, help: Option<impl Render>) -> Self {
        Self { help: help.map(|help| help.render()), ..self }
    }

    #[must_use]
    pub fn error(self, error: Option<String>) -> Self {
        Self { error, ..self }
    }

    #[must_use]
    pub fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    #[must_use]
    pub fn language(self, language: &'a LanguageTag) -> Self {
        Self { language: Some(language), ..self }
    }

    /// Of the form `form`, where several on a page have a field of this name.
    #[must_use]
    pub fn within(self, form: &'a str) -> Self {
        Self { form, ..self }
    }

    #[must_use]
    pub fn autocomplete(self, autocomplete: &'a str) -> Self {
        Self { autocomplete, ..self }
    }
}

/// What a field takes.
#[derive(Clone, Debug)]
pub enum FieldKind<'a> {
    Text,
    Password,
    /// A figure; typed as text, because people write "3 341" and "7,7".
    Figure,
    /// Digits that an app shows.
    Code,
    Area {
        rows: u8,
    },
    /// One of these, as value and label.
    Choice(&'a [(&'a str, &'a str)]),
}

/// A field with its label, help and error, tied together for screen readers.
impl Render for Field<'_> {
    fn render(&self) -> Markup {
        let within = if self.form.is_empty() { "" } else { "-" };
        let id = format!("field-{}{within}{}", self.form, self.name);
        let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
        let error = self.error.as_ref().map(|_| error_id.as_str());
        let help = self.help.as_ref().map(|_| help_id.as_str());
        let described: Vec<&str> = [error, help].into_iter().flatten().collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        html! {
            div.field.has-error[self.error.is_some()] {
                label for=(id) { (self.label) }
                @if let Some(help) = &self.help { p.help id=(help_id) { (help) } }
                @if let Some(error) = &self.error { p.error id=(error_id) { (error) } }
                (control(self, &id, described.as_deref()))
            }
        }
    }
}

fn control(field: &Field<'_>, id: &str, described: Option<&str>) -> Markup {
    let invalid = field.error.is_some().then_some("true");
    let (name, complete) = (field.name, field.autocomplete);
    html! {
        @match &field.kind {
            FieldKind::Area { rows } => {
                textarea id=(id) name=(name) rows=(rows) lang=[field.language] dir=[field.language.map(direction)] required[field.required] autocomplete=(complete)
                    aria-invalid=[invalid] aria-describedby=[described] { "\n" (field.value) }
            }
            FieldKind::Choice(options) => {
                select id=(id) name=(name) required[field.required] autocomplete=(complete) aria-invalid=[invalid]
                    aria-describedby=[described] {
                    @for (value, label) in *options {
                        option value=(value) selected[*value == field.value] { (label) }
                    }
                }
            }
            FieldKind::Text | FieldKind::Password | FieldKind::Figure | FieldKind::Code => {
                // A password is never sent back to the page.
                @let is_secret = matches!(field.kind, FieldKind::Password);
                input id=(id) name=(name) type=(input_type(&field.kind)) value=[(!is_secret).then_some(field.value)]
                    inputmode=[input_mode(&field.kind)]
                    required[field.required] autocomplete=(complete) aria-invalid=[invalid] aria-describedby=[described];
            }
        }
    }
}

const fn input_mode(kind: &FieldKind<'_>) -> Option<&'static str> {
    match kind {
        FieldKind::Figure => Some("decimal"),
        FieldKind::Code => Some("numeric"),
        _ => None,
    }
}

const fn input_type(kind: &FieldKind<'_>) -> &'static str {
    match kind {
        FieldKind::Password => "password",
        _ => "text",
    }
}

/// A framed part of a page.
#[must_use]
pub fn card(heading: &(impl Render + ?Sized), body: &Markup) -> Markup {
    html! { section.card { h2 { (heading) } (body) } }
}

/// A table that becomes a stack of cards on a narrow screen. The first cell of a row is its heading.
#[must_use]
pub fn table(caption: &(impl Render + ?Sized), headings: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table.plain-table role="table" {
            caption { (caption) }
            thead role="rowgroup" {
                tr role="row" { @for heading in headings { th scope="col" role="columnheader" { (heading) } } }
            }
            tbody role="rowgroup" {
                @for row in rows {
                    tr role="row" {
                        @for (index, (cell, heading)) in row.iter().zip(headings).enumerate() {
                            @if index == 0 {
                                th scope="row" role="rowheader" { (cell) }
                            } @else {
                                td role="cell" data-label=(heading) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_in_error_points_to_its_error_and_its_help() {
        let year = Field::new("year", "År", "\"><script>").help(Some("Fire sifre"));
        let text = year.error(Some("Skriv et årstall".into())).render().into_string();
        assert!(text.contains("aria-describedby=\"field-year-error field-year-help\""), "{text}");
        assert!(text.contains("aria-invalid=\"true\""));
        assert!(!text.contains("<script>"));
    }

    #[test]
    fn a_password_is_never_written_into_the_page() {
        let text = Field::new("password", "Passord", "hemmelig").kind(FieldKind::Password).render();
        assert!(!text.into_string().contains("hemmelig"));
    }
}
