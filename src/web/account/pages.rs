//! The pages for signing in.

use maud::{Markup, Render, html};

use crate::flows::Failure;
use crate::locale::Locale;
use crate::store::account::Account;
use crate::web::shell::failures::words;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, notice, submit};
use crate::web::ui::layout::{Frame, page};

fn frame(locale: Locale, path: &str) -> Frame<'_> {
    Frame { locale, person: None, nav: &[], path }
}

/// E-mail and password.
pub fn sign_in(locale: Locale, email: &str, next: &str, failure: Option<&Failure>) -> Markup {
    let errors = match failure {
        Some(Failure::FieldsRefused(errors)) => errors.as_slice(),
        _ => &[],
    };
    let fields = Fields { locale, errors };
    let content = html! {
        @if let Some(failure) = failure {
            @let (title, advice) = words(locale, failure);
            (notice(Tone::Bad, Some(&title), &html! { p { (advice) } }))
        }
        form.narrow method="post" action="/sign-in" {
            input type="hidden" name="next" value=(next);
            (fields.field("email", "label-email", email).autocomplete("username"))
            (fields.field("password", "label-password", "").kind(FieldKind::Password).autocomplete("current-password"))
            (submit(&locale.text("sign-in")))
        }
    };
    page(&frame(locale, "/sign-in"), &locale.text("sign-in-title"), &content)
}

/// The second step: a code of the app, or a recovery code.
pub fn code(locale: Locale, next: &str, failure: Option<&Failure>) -> Markup {
    let fields = Fields { locale, errors: &[] };
    let content = html! {
        @if let Some(failure) = failure {
            @let (title, advice) = words(locale, failure);
            (notice(Tone::Bad, Some(&title), &html! { p { (advice) } }))
        }
        p { (locale.text("second-step-help")) }
        form.narrow method="post" action="/sign-in/code" {
            input type="hidden" name="next" value=(next);
            (second_factor(fields))
            (submit(&locale.text("sign-in")))
        }
        p { a href="/sign-in" { (locale.text("second-step-back")) } }
    };
    page(&frame(locale, "/sign-in/code"), &locale.text("second-step-title"), &content)
}

/// The demonstration's link: one button.
pub fn enter(fields: Fields<'_>, path: &str, account: &Account, needs_code: bool) -> Markup {
    let locale = fields.locale;
    let content = html! {
        p { (locale.text_with("enter-as", &[("name", account.name.as_str().into())])) }
        form.narrow method="post" action=(path) {
            @if needs_code { (second_factor(fields)) }
            (submit(&locale.text("sign-in")))
        }
    };
    page(&frame(locale, path), &locale.text("sign-in-title"), &content)
}

/// A new account's link, or a forgotten password's.
pub fn choose_password(fields: Fields<'_>, path: &str, account: &Account, needs_code: bool) -> Markup {
    let locale = fields.locale;
    let content = html! {
        p { (locale.text_with("choose-password-for", &[("name", account.name.as_str().into()), ("email", account.email.as_str().into())])) }
        form.narrow method="post" action=(path) {
            (new_password(fields))
            @if needs_code { (second_factor(fields)) }
            (submit(&locale.text("choose-password")))
        }
    };
    page(&frame(locale, path), &locale.text("choose-password-title"), &content)
}

/// The set-up link.
pub fn first_administrator(fields: Fields<'_>, path: &str, name: &str, email: &str) -> Markup {
    let locale = fields.locale;
    let content = html! {
        p { (locale.text("setup-help")) }
        form.narrow method="post" action=(path) {
            (fields.field("name", "label-name", name).autocomplete("name"))
            (fields.field("email", "label-email", email).autocomplete("username"))
            (new_password(fields))
            (submit(&locale.text("setup-submit")))
        }
    };
    page(&frame(locale, path), &locale.text("setup-title"), &content)
}

fn new_password(fields: Fields<'_>) -> Markup {
    let field = fields.field("password", "label-new-password", "").kind(FieldKind::Password);
    field.help(Some(fields.locale.text("label-new-password-help"))).autocomplete("new-password").render()
}

/// The code of the app, or one for the drawer.
fn second_factor(fields: Fields<'_>) -> Markup {
    let field = fields.field("code", "label-code-or-recovery", "").autocomplete("one-time-code");
    field.help(Some(fields.locale.text("second-step-recovery-help"))).render()
}
