//! The pages for signing in.

use maud::{Markup, html};

use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::store::account::Account;
use crate::web::error::words;
use crate::web::ui::components::{Field, FieldKind, Tone, field, notice, submit};
use crate::web::ui::layout::{Frame, page};

fn frame(locale: Locale, path: &str) -> Frame<'_> {
    Frame { locale, person: None, nav: &[], path, shows_sign_out: false }
}

fn error_for(locale: Locale, errors: &[FieldError], name: &str) -> Option<String> {
    errors.iter().find(|error| error.field == name).map(|error| locale.text(&error.message))
}

/// E-mail and password.
pub fn sign_in(locale: Locale, email: &str, next: &str, failure: Option<&Failure>) -> Markup {
    let errors = match failure {
        Some(Failure::FieldsRefused(errors)) => errors.as_slice(),
        _ => &[],
    };
    let content = html! {
        @if let Some(failure) = failure {
            @let (title, advice) = words(locale, failure);
            (notice(Tone::Bad, Some(&title), &html! { p { (advice) } }))
        }
        form.narrow method="post" action="/sign-in" {
            input type="hidden" name="next" value=(next);
            (field(&Field {
                name: "email", label: &locale.text("label-email"), help: None,
                error: error_for(locale, errors, "email").as_deref(), value: email,
                kind: FieldKind::Text, required: true, autocomplete: Some("username"),
            }))
            (field(&Field {
                name: "password", label: &locale.text("label-password"), help: None,
                error: error_for(locale, errors, "password").as_deref(), value: "",
                kind: FieldKind::Password, required: true, autocomplete: Some("current-password"),
            }))
            (submit(&locale.text("sign-in")))
        }
    };
    page(&frame(locale, "/sign-in"), &locale.text("sign-in-title"), &content)
}

/// The demonstration's link: one button.
pub fn enter(locale: Locale, path: &str, account: &Account) -> Markup {
    let content = html! {
        p { (locale.text_with("enter-as", &[("name", account.name.as_str().into())])) }
        form.narrow method="post" action=(path) { (submit(&locale.text("sign-in"))) }
    };
    page(&frame(locale, path), &locale.text("sign-in-title"), &content)
}

/// A new account's link, or a forgotten password's.
pub fn choose_password(locale: Locale, path: &str, account: &Account, errors: &[FieldError]) -> Markup {
    let content = html! {
        p { (locale.text_with("choose-password-for", &[("name", account.name.as_str().into()), ("email", account.email.as_str().into())])) }
        form.narrow method="post" action=(path) {
            (new_password(locale, errors))
            (submit(&locale.text("choose-password")))
        }
    };
    page(&frame(locale, path), &locale.text("choose-password-title"), &content)
}

/// The set-up link.
pub fn first_administrator(locale: Locale, path: &str, name: &str, email: &str, errors: &[FieldError]) -> Markup {
    let content = html! {
        p { (locale.text("setup-help")) }
        form.narrow method="post" action=(path) {
            (field(&Field {
                name: "name", label: &locale.text("label-name"), help: None,
                error: error_for(locale, errors, "name").as_deref(), value: name,
                kind: FieldKind::Text, required: true, autocomplete: Some("name"),
            }))
            (field(&Field {
                name: "email", label: &locale.text("label-email"), help: None,
                error: error_for(locale, errors, "email").as_deref(), value: email,
                kind: FieldKind::Text, required: true, autocomplete: Some("username"),
            }))
            (new_password(locale, errors))
            (submit(&locale.text("setup-submit")))
        }
    };
    page(&frame(locale, path), &locale.text("setup-title"), &content)
}

fn new_password(locale: Locale, errors: &[FieldError]) -> Markup {
    field(&Field {
        name: "password",
        label: &locale.text("label-new-password"),
        help: Some(&locale.text("label-new-password-help")),
        error: error_for(locale, errors, "password").as_deref(),
        value: "",
        kind: FieldKind::Password,
        required: true,
        autocomplete: Some("new-password"),
    })
}
