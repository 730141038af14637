//! The accounts, and links for those who have no password or have forgotten it.

use actix_web::{HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::accounts_page::{Shown, accounts_page};
use crate::core::role::Role;
use crate::flows::failure::FieldError;
use crate::flows::manage::accounts;
use crate::flows::{Act, Failure, Secret};
use crate::store::Store;
use crate::store::account::Account;
use crate::web::shell::answer;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::posted::Taken;

pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(show_accounts)
        .service(add_account)
        .service(make_link)
        .service(set_access)
        .service(set_role)
        .service(remove);
}

const ACCOUNTS: &str = "/admin/accounts";

#[derive(Deserialize, Validate)]
struct AccountForm {
    #[validate(length(max = 100, message = "field-too-long"))]
    name: String,
    #[validate(email(message = "field-email-missing"), length(max = 200, message = "field-too-long"))]
    email: String,
    #[serde(default)]
    role: String,
}

#[derive(Deserialize)]
struct AccountName {
    email: String,
}

#[derive(Deserialize)]
struct NewRole {
    email: String,
    role: String,
}

#[derive(Deserialize)]
struct Access {
    email: String,
    is_disabled: bool,
}

#[get("/admin/accounts")]
async fn show_accounts(admin: Administrator) -> Result<HttpResponse, PageError> {
    show(&admin, &Shown::default()).await
}

#[post("/admin/accounts")]
async fn add_account(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: AccountForm = form::read(&admin.request, payload).await?;
    match admin.take(typed, add).await? {
        Ok(made) => show_link(&admin, &made).await,
        Err((AccountForm { name, email, role }, errors)) => {
            let shown = Shown { name: &name, email: &email, role: &role, errors: &errors, ..Shown::default() };
            show(&admin, &shown).await
        }
    }
}

fn add(store: &Store, typed: &AccountForm, act: Act) -> Result<(Account, Secret), Failure> {
    form::check(typed)?;
    let account = accounts::add(store, &typed.email, &typed.name, role_called(&typed.role)?, act)?;
    accounts::link_for(store, &account.email, act)
}

fn role_called(name: &str) -> Result<Role, Failure> {
    Role::from_code(name).ok_or_else(|| Failure::refused_field("role", "field-unknown-role"))
}

/// A new link for an account. It is shown once and stored nowhere.
#[post("/admin/accounts/link")]
async fn make_link(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let AccountName { email } = form::read(&admin.request, payload).await?;
    match admin.take(email, |store, email, act| accounts::link_for(store, email, act)).await? {
        Ok(made) => show_link(&admin, &made).await,
        Err(refused) => changed(&admin, Err(refused)).await,
    }
}

/// Shuts an account out, or lets it in again.
#[post("/admin/accounts/access")]
async fn set_access(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let Access { email, is_disabled } = form::read(&admin.request, payload).await?;
    let set = admin.take(email, move |store, email, act| accounts::set_disabled(store, email, is_disabled, act));
    changed(&admin, set.await?).await
}

#[post("/admin/accounts/role")]
async fn set_role(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let NewRole { email, role } = form::read(&admin.request, payload).await?;
    let set = admin.take(email, move |store, email, act| accounts::change_role(store, email, role_called(&role)?, act));
    changed(&admin, set.await?).await
}

/// Ends an account for good.
#[post("/admin/accounts/remove")]
async fn remove(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let AccountName { email } = form::read(&admin.request, payload).await?;
    let ended = admin.take(email, |store, email, act| accounts::end(store, email, act));
    changed(&admin, ended.await?).await
}

/// The page once more; where the account could not be changed, it says so beside it.
async fn changed(admin: &Administrator, done: Taken<(), String>) -> Result<HttpResponse, PageError> {
    match done {
        Ok(()) => Ok(answer::see_other(ACCOUNTS)),
        Err((email, errors)) => {
            let refused = errors.first().map(|error| (email.as_str(), error));
            show(admin, &Shown { refused, ..Shown::default() }).await
        }
    }
}

async fn show_link(admin: &Administrator, (account, secret): &(Account, Secret)) -> Result<HttpResponse, PageError> {
    let address = admin.state.address(&admin.request, &format!("/link/{}", secret.as_str()));
    show(admin, &Shown { link: Some((account.name.clone(), address)), ..Shown::default() }).await
}

async fn show(admin: &Administrator, shown: &Shown<'_>) -> Result<HttpResponse, PageError> {
    let accounts = admin.state.run(accounts::all).await?;
    let refused: Vec<FieldError> = shown.refused.iter().map(|(_, error)| (*error).clone()).collect();
    let errors = if refused.is_empty() { shown.errors } else { &refused };
    Ok(admin.form_page_at(ACCOUNTS, errors, |frame| accounts_page(frame, &accounts, admin.account.id, shown)))
}
