//! The page of accounts.

use maud::{Markup, html};

use super::second_factors_page::SECOND_FACTORS;
use super::words::role_name;
use crate::core::ids::AccountId;
use crate::core::role::Role;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::store::account::Account;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card, notice, submit, table};
use crate::web::ui::layout::{Frame, page};

/// What the page shows besides the accounts.
#[derive(Default)]
pub struct Shown<'a> {
    /// What was typed into the form for a new account, and what is wrong with it.
    pub name: &'a str,
    pub email: &'a str,
    pub role: &'a str,
    pub errors: &'a [FieldError],
    /// Whose account could not be changed, and why.
    pub refused: Option<(&'a str, &'a FieldError)>,
    /// Who a link was just made for, and its address.
    pub link: Option<(String, String)>,
}

pub fn accounts_page(frame: &Frame<'_>, accounts: &[Account], own: AccountId, shown: &Shown<'_>) -> Markup {
    let locale = frame.locale;
    let headings = ["label-name", "label-email", "label-role", "label-actions"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> =
        accounts.iter().map(|account| row(locale, account, account.id == own, shown)).collect();
    let content = html! {
        @if let Some((name, address)) = &shown.link {
            (notice(Tone::Good, Some(&locale.text_with("accounts-link-made", &[("name", name.as_str().into())])), &html! {
                p.secret { (address) }
                p { (locale.text("accounts-link-made-help")) }
            }))
        }
        (table(&locale.text("accounts-caption"), &headings.each_ref().map(String::as_str), &rows))
        p.help { (locale.text("accounts-remove-help")) }
        p { a href=(SECOND_FACTORS) { (locale.text("accounts-factors")) } }
        (card(&locale.text("accounts-add"), &add_form(locale, shown)))
    };
    page(frame, &locale.text("nav-accounts"), &content)
}

fn add_form(locale: Locale, shown: &Shown<'_>) -> Markup {
    let roles: Vec<(&str, String)> = Role::ALL.into_iter().map(|role| (role.code(), role_name(locale, role))).collect();
    let roles: Vec<(&str, &str)> = roles.iter().map(|(code, name)| (*code, name.as_str())).collect();
    let fields = Fields { locale, errors: shown.errors };
    html! {
        form.narrow method="post" action="/admin/accounts" {
            (fields.field("name", "label-name", shown.name))
            (fields.field("email", "label-email", shown.email))
            (fields.field("role", "label-role", shown.role).kind(FieldKind::Choice(&roles)))
            (submit(&locale.text("accounts-add")))
        }
    }
}

fn row(locale: Locale, account: &Account, is_own: bool, shown: &Shown<'_>) -> Vec<Markup> {
    let refused = shown.refused.filter(|(email, _)| *email == account.email).map(|(_, error)| error);
    vec![
        html! { (account.name) @if account.is_disabled { " · " (locale.text("accounts-disabled")) } },
        html! { (account.email) },
        html! { (role_form(locale, account)) },
        html! {
            // Where the button was that did nothing.
            @if let Some(error) = refused { p.error role="alert" { (locale.text(&error.message)) } }
            div.actions {
                @if account.is_disabled {
                    (button(locale, account, "access", Some(false), "accounts-enable"))
                } @else {
                    @if !is_own { (button(locale, account, "link", None, "accounts-link")) }
                    (button(locale, account, "access", Some(true), "accounts-disable"))
                }
            }
            (removal(locale, account))
        },
    ]
}

fn button(locale: Locale, account: &Account, step: &str, is_disabled: Option<bool>, label: &str) -> Markup {
    html! {
        form method="post" action={ "/admin/accounts/" (step) } {
            input type="hidden" name="email" value=(account.email);
            @if let Some(flag) = is_disabled { input type="hidden" name="is_disabled" value=(flag); }
            button.quiet type="submit" { (locale.text(label)) }
        }
    }
}

fn role_form(locale: Locale, account: &Account) -> Markup {
    let label = locale.text_with("accounts-role-of", &[("name", account.name.as_str().into())]);
    html! {
        form.actions method="post" action="/admin/accounts/role" {
            input type="hidden" name="email" value=(account.email);
            select name="role" aria-label=(label) autocomplete="off" {
                @for role in Role::ALL {
                    option value=(role.code()) selected[role == account.role] { (role_name(locale, role)) }
                }
            }
            button.quiet type="submit" { (locale.text("accounts-role-change")) }
        }
    }
}

/// Folded away, and with a question: it cannot be undone.
fn removal(locale: Locale, account: &Account) -> Markup {
    html! {
        details {
            summary { (locale.text("accounts-remove")) }
            p { (locale.text_with("accounts-remove-question", &[("name", account.name.as_str().into())])) }
            (button(locale, account, "remove", None, "accounts-remove-yes"))
        }
    }
}
