//! The pages behind a link: signing in by it alone, choosing a password, or making the first administrator.

use maud::{Markup, Render, html};

use super::parts::{frame, second_factor};
use crate::store::account::Account;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, submit};
use crate::web::ui::layout::page;

/// The demonstration's link: one button.
pub fn enter(fields: Fields<'_>, path: &str, account: &Account, needs_code: bool) -> Markup {
    let locale = fields.locale;
    let content = html! {
        p { (locale.text_with("sign-in-link-as", &[("name", account.name.as_str().into())])) }
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
        p { (locale.text_with("sign-in-link-password-for", &[("name", account.name.as_str().into()), ("email", account.email.as_str().into())])) }
        form.narrow method="post" action=(path) {
            (new_password(fields))
            @if needs_code { (second_factor(fields)) }
            (submit(&locale.text("sign-in-link-password")))
        }
    };
    page(&frame(locale, path), &locale.text("sign-in-link-password-title"), &content)
}

/// The set-up link.
pub fn first_administrator(fields: Fields<'_>, path: &str, name: &str, email: &str) -> Markup {
    let locale = fields.locale;
    let content = html! {
        p { (locale.text("first-administrator-help")) }
        form.narrow method="post" action=(path) {
            (fields.field("name", "label-name", name).autocomplete("name"))
            (fields.field("email", "label-email", email).autocomplete("username"))
            (new_password(fields))
            (submit(&locale.text("first-administrator-submit")))
        }
    };
    page(&frame(locale, path), &locale.text("first-administrator-title"), &content)
}

fn new_password(fields: Fields<'_>) -> Markup {
    let field = fields.field("password", "label-new-password", "").kind(FieldKind::Password);
    field.help(Some(fields.locale.text("label-new-password-help"))).autocomplete("new-password").render()
}
