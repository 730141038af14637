//! Small parts that staff pages are put together from.

use maud::{Markup, html};

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

/// One field of a form.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub help: Option<&'a str>,
    /// What is wrong with the value, and what to do.
    pub error: Option<&'a str>,
    pub value: &'a str,
    pub kind: FieldKind<'a>,
    pub required: bool,
    /// What browsers may fill in: `username`, `current-password`, `off`.
    pub autocomplete: Option<&'a str>,
}

/// What a field takes.
#[derive(Clone, Debug)]
pub enum FieldKind<'a> {
    Text,
    Password,
    Date,
    /// A figure; typed as text, because people write "3 341" and "7,7".
    Figure,
    Area {
        rows: u8,
    },
    /// One of these, as value and label.
    Choice(&'a [(&'a str, &'a str)]),
}

/// A field with its label, help and error, tied together for screen readers.
#[must_use]
pub fn field(field: &Field<'_>) -> Markup {
    let id = format!("field-{}", field.name);
    let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
    let mut described: Vec<&str> = Vec::new();
    if field.error.is_some() {
        described.push(&error_id);
    }
    if field.help.is_some() {
        described.push(&help_id);
    }
    let described = (!described.is_empty()).then(|| described.join(" "));
    html! {
        div.field.has-error[field.error.is_some()] {
            label for=(id) { (field.label) }
            @if let Some(help) = field.help { p.help id=(help_id) { (help) } }
            @if let Some(error) = field.error { p.error id=(error_id) { (error) } }
            (control(field, &id, described.as_deref()))
        }
    }
}

fn control(field: &Field<'_>, id: &str, described: Option<&str>) -> Markup {
    let invalid = field.error.is_some().then_some("true");
    let (name, complete) = (field.name, field.autocomplete);
    html! {
        @match &field.kind {
            FieldKind::Area { rows } => {
                textarea id=(id) name=(name) rows=(rows) required[field.required] autocomplete=[complete]
                    aria-invalid=[invalid] aria-describedby=[described] { "\n" (field.value) }
            }
            FieldKind::Choice(options) => {
                select id=(id) name=(name) required[field.required] autocomplete=[complete] aria-invalid=[invalid]
                    aria-describedby=[described] {
                    @for (value, label) in *options {
                        option value=(value) selected[*value == field.value] { (label) }
                    }
                }
            }
            FieldKind::Text | FieldKind::Password | FieldKind::Date | FieldKind::Figure => {
                // A password is never sent back to the page.
                @let is_secret = matches!(field.kind, FieldKind::Password);
                input id=(id) name=(name) type=(input_type(&field.kind)) value=[(!is_secret).then_some(field.value)]
                    inputmode=[matches!(field.kind, FieldKind::Figure).then_some("decimal")]
                    required[field.required] autocomplete=[complete] aria-invalid=[invalid] aria-describedby=[described];
            }
        }
    }
}

const fn input_type(kind: &FieldKind<'_>) -> &'static str {
    match kind {
        FieldKind::Password => "password",
        FieldKind::Date => "date",
        _ => "text",
    }
}

/// Everything that is wrong with a form, at its top, each with a link to its field.
#[must_use]
pub fn error_summary(heading: &str, errors: &[(String, String)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.notice.is-bad role="alert" tabindex="-1" {
                p.notice-heading { (heading) }
                ul { @for (id, text) in errors { li { a href={ "#" (id) } { (text) } } } }
            }
        }
    }
}

/// A framed part of a page.
#[must_use]
pub fn card(heading: &str, body: &Markup) -> Markup {
    html! { section.card { h2 { (heading) } (body) } }
}

/// A table that becomes a stack of cards on a narrow screen. The first cell of a row is its heading.
#[must_use]
pub fn table(caption: &str, headings: &[&str], rows: &[Vec<Markup>]) -> Markup {
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
        let text = field(&Field {
            name: "year",
            label: "År",
            help: Some("Fire sifre"),
            error: Some("Skriv et årstall"),
            value: "\"><script>",
            kind: FieldKind::Text,
            required: true,
            autocomplete: Some("off"),
        })
        .into_string();
        assert!(text.contains("aria-describedby=\"field-year-error field-year-help\""), "{text}");
        assert!(text.contains("aria-invalid=\"true\""));
        assert!(!text.contains("<script>"));
    }

    #[test]
    fn a_password_is_never_written_into_the_page() {
        let text = field(&Field {
            name: "password",
            label: "Passord",
            help: None,
            error: None,
            value: "hemmelig",
            kind: FieldKind::Password,
            required: true,
            autocomplete: Some("current-password"),
        });
        assert!(!text.into_string().contains("hemmelig"));
    }
}
