//! The accounts, and links for those who have no password or have forgotten it.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use maud::{Markup, html};
use serde::Deserialize;
use validator::Validate;

use super::second_factors::FACTORS;
use crate::core::role::Role;
use crate::flows::failure::FieldError;
use crate::flows::{Act, Failure, Secret, manage_accounts};
use crate::locale::Locale;
use crate::store::Store;
use crate::store::account::Account;
use crate::web::answer;
use crate::web::auth::Administrator;
use crate::web::error::PageError;
use crate::web::form::{self, Fields};
use crate::web::state::State;
use crate::web::ui::components::{FieldKind, Tone, card, notice, submit, table};
use crate::web::ui::layout::{Frame, page};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_accounts).service(add_account).service(make_link).service(set_access);
}

const ACCOUNTS: &str = "/admin/accounts";

#[derive(Clone, Default, Deserialize, Validate)]
struct AccountForm {
    #[validate(length(min = 1, max = 100, message = "field-name-missing"))]
    name: String,
    #[validate(email(message = "field-email-missing"))]
    email: String,
    #[serde(default)]
    role: String,
}

#[derive(Deserialize)]
struct AccountName {
    email: String,
}

#[derive(Deserialize)]
struct Access {
    email: String,
    is_disabled: bool,
}

#[get("/admin/accounts")]
async fn show_accounts(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show(&admin, &request, &state, &AccountForm::default(), &[], None).await
}

#[post("/admin/accounts")]
async fn add_account(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let typed: AccountForm = form::read(&request, payload).await?;
    let (form, act) = (typed.clone(), admin.act());
    let added = match form::check(&typed) {
        Ok(()) => state.run(move |store| add(store, &form, act)).await,
        Err(refused) => Err(refused),
    };
    match added {
        Ok(made) => show(&admin, &request, &state, &AccountForm::default(), &[], Some(&made)).await,
        Err(Failure::FieldsRefused(errors)) => show(&admin, &request, &state, &typed, &errors, None).await,
        Err(other) => Err(other.into()),
    }
}

fn add(store: &Store, form: &AccountForm, act: Act) -> Result<(Account, Secret), Failure> {
    let role = Role::from_code(&form.role)
        .ok_or_else(|| Failure::FieldsRefused(vec![FieldError::new("role", "field-unknown-role")]))?;
    let account = manage_accounts::add(store, &form.email, &form.name, role, act)?;
    let link = manage_accounts::link_for(store, &account.email, act)?;
    Ok((account, link))
}

/// A new link for an account. It is shown once and stored nowhere.
#[post("/admin/accounts/link")]
async fn make_link(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let AccountName { email } = form::read(&request, payload).await?;
    let act = admin.act();
    let made = state.run(move |store| {
        let link = manage_accounts::link_for(store, &email, act)?;
        let account = manage_accounts::all(store)?.into_iter().find(|account| account.email == email);
        Ok((account.ok_or(Failure::UnknownAddress)?, link))
    });
    show(&admin, &request, &state, &AccountForm::default(), &[], Some(&made.await?)).await
}

/// Shuts an account out, or lets it in again.
#[post("/admin/accounts/access")]
async fn set_access(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let Access { email, is_disabled } = form::read(&request, payload).await?;
    let act = admin.act();
    match state.run(move |store| manage_accounts::set_disabled(store, &email, is_disabled, act)).await {
        Ok(()) => Ok(answer::see_other(ACCOUNTS)),
        Err(Failure::FieldsRefused(errors)) => {
            show(&admin, &request, &state, &AccountForm::default(), &errors, None).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn show(
    admin: &Administrator,
    request: &HttpRequest,
    state: &State,
    typed: &AccountForm,
    errors: &[FieldError],
    made: Option<&(Account, Secret)>,
) -> Result<HttpResponse, PageError> {
    let accounts = state.run(manage_accounts::all).await?;
    let link = made
        .map(|(account, secret)| (account.name.clone(), state.address(request, &format!("/link/{}", secret.as_str()))));
    Ok(admin.form_page(request, errors, |frame| {
        // Pages that answer a form have no address to come back to but this one.
        let frame = Frame { path: ACCOUNTS, ..frame.clone() };
        accounts_page(&frame, &accounts, typed, errors, link.as_ref())
    }))
}

/// A role as people say it.
pub(super) fn role_name(locale: Locale, role: Role) -> String {
    locale.text(match role {
        Role::Leader => "role-leader",
        Role::Staff => "role-staff",
        Role::Administrator => "role-administrator",
    })
}

fn accounts_page(
    frame: &Frame<'_>,
    accounts: &[Account],
    typed: &AccountForm,
    errors: &[FieldError],
    link: Option<&(String, String)>,
) -> Markup {
    let locale = frame.locale;
    let headings = ["label-name", "label-email", "label-role", "label-actions"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = accounts.iter().map(|account| row(locale, account)).collect();
    let roles: Vec<(&str, String)> = Role::ALL.into_iter().map(|role| (role.code(), role_name(locale, role))).collect();
    let roles: Vec<(&str, &str)> = roles.iter().map(|(code, name)| (*code, name.as_str())).collect();
    let fields = Fields { locale, errors };
    let content = html! {
        @if let Some((name, address)) = link {
            (notice(Tone::Good, Some(&locale.text_with("link-made", &[("name", name.as_str().into())])), &html! {
                p.secret { (address) }
                p { (locale.text("link-made-help")) }
            }))
        }
        (table(&locale.text("accounts-caption"), &headings.each_ref().map(String::as_str), &rows))
        p { a href=(FACTORS) { (locale.text("accounts-factors")) } }
        (card(&locale.text("accounts-add"), &html! {
            form.narrow method="post" action=(ACCOUNTS) {
                (fields.field("name", "label-name", &typed.name))
                (fields.field("email", "label-email", &typed.email))
                (fields.field("role", "label-role", &typed.role).kind(FieldKind::Choice(&roles)))
                (submit(&locale.text("accounts-add")))
            }
        }))
    };
    page(frame, &locale.text("nav-accounts"), &content)
}

fn row(locale: Locale, account: &Account) -> Vec<Markup> {
    let button = |step: &str, is_disabled: Option<bool>, label: &str| {
        html! {
            form method="post" action={ (ACCOUNTS) "/" (step) } {
                input type="hidden" name="email" value=(account.email);
                @if let Some(flag) = is_disabled { input type="hidden" name="is_disabled" value=(flag); }
                button.quiet type="submit" { (locale.text(label)) }
            }
        }
    };
    vec![
        html! { (account.name) @if account.is_disabled { " · " (locale.text("account-disabled")) } },
        html! { (account.email) },
        html! { (role_name(locale, account.role)) },
        html! {
            div.actions {
                @if account.is_disabled {
                    (button("access", Some(false), "account-enable"))
                } @else {
                    (button("link", None, "account-link")) (button("access", Some(true), "account-disable"))
                }
            }
        },
    ]
}
