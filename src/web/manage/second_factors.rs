//! Who signs in in two steps, who must, and the way out for whoever has lost the app.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use maud::{Markup, html};
use serde::Deserialize;

use super::words::role_name;
use crate::core::ids::AccountId;
use crate::core::role::Role;
use crate::flows::Failure;
use crate::flows::account::second_factor::{self, Overview};
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::store::account::Account;
use crate::web::shell::answer;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::form::{self, Fields};
use crate::web::shell::state::State;
use crate::web::ui::components::{Tone, card, notice, submit, table};
use crate::web::ui::layout::{Frame, page};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_factors).service(require).service(reset);
}

pub const FACTORS: &str = "/admin/second-factors";

#[get("/admin/second-factors")]
async fn show_factors(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show(&admin, &request, &state, &[]).await
}

/// A box for each role, ticked or not.
#[derive(Deserialize)]
struct Required {
    leader: Option<String>,
    staff: Option<String>,
    administrator: Option<String>,
}

impl Required {
    fn roles(&self) -> Vec<Role> {
        let boxes =
            [(Role::Leader, &self.leader), (Role::Staff, &self.staff), (Role::Administrator, &self.administrator)];
        boxes.into_iter().filter(|(_, ticked)| ticked.is_some()).map(|(role, _)| role).collect()
    }
}

#[post("/admin/second-factors")]
async fn require(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let required: Required = form::read(&request, payload).await?;
    let act = admin.act();
    state.run(move |store| second_factor::require(store, &required.roles(), act)).await?;
    Ok(answer::see_other(FACTORS))
}

#[derive(Deserialize)]
struct Whose {
    email: String,
}

#[post("/admin/second-factors/reset")]
async fn reset(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let Whose { email } = form::read(&request, payload).await?;
    let act = admin.act();
    match state.run(move |store| second_factor::reset(store, &email, act)).await {
        Ok(()) => Ok(answer::see_other(FACTORS)),
        Err(Failure::FieldsRefused(errors)) => show(&admin, &request, &state, &errors).await,
        Err(other) => Err(other.into()),
    }
}

async fn show(
    admin: &Administrator,
    request: &HttpRequest,
    state: &State,
    errors: &[FieldError],
) -> Result<HttpResponse, PageError> {
    let overview = state.run(second_factor::overview).await?;
    Ok(admin.form_page(request, errors, |frame| {
        factors_page(&Frame { path: FACTORS, ..frame.clone() }, &overview, admin.account.id, errors)
    }))
}

fn factors_page(frame: &Frame<'_>, overview: &Overview, own: AccountId, errors: &[FieldError]) -> Markup {
    let locale = frame.locale;
    let headings = ["label-name", "label-email", "label-role", "factor-title", "label-actions"];
    let headings = headings.map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> =
        overview.accounts.iter().map(|(account, has)| row(locale, account, *has, account.id == own)).collect();
    let content = html! {
        @if let Some(error) = (Fields { locale, errors }).error("email") { (notice(Tone::Bad, None, &html! { p { (error) } })) }
        (card(&locale.text("factors-required"), &html! {
            p { (locale.text("factors-required-help")) }
            form.narrow method="post" action=(FACTORS) {
                fieldset.choices {
                    legend { (locale.text("factors-required-for")) }
                    @for role in Role::ALL { (tick(locale, role, overview.required.contains(&role))) }
                }
                (submit(&locale.text("factors-required-save")))
            }
        }))
        (table(&locale.text("factors-caption"), &headings.each_ref().map(String::as_str), &rows))
        p.help { (locale.text("factors-reset-help")) }
    };
    page(frame, &locale.text("factor-title"), &content)
}

fn tick(locale: Locale, role: Role, is_ticked: bool) -> Markup {
    html! {
        label.tick {
            input type="checkbox" name=(role.code()) value="yes" checked[is_ticked];
            " " (role_name(locale, role))
        }
    }
}

fn row(locale: Locale, account: &Account, has_factor: bool, is_own: bool) -> Vec<Markup> {
    vec![
        html! { (account.name) },
        html! { (account.email) },
        html! { (role_name(locale, account.role)) },
        html! { (locale.text(if has_factor { "factor-on" } else { "factor-off" })) },
        html! {
            @if is_own {
                a href="/account/second-factor" { (locale.text("factors-own")) }
            } @else if has_factor {
                form method="post" action={ (FACTORS) "/reset" } {
                    input type="hidden" name="email" value=(account.email);
                    button.quiet type="submit" {
                        (locale.text("factors-reset")) span.visually-hidden { ": " (account.name) }
                    }
                }
            }
        },
    ]
}
