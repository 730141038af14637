//! The page on who signs in in two steps.

use maud::{Markup, html};

use super::words::role_name;
use crate::core::ids::AccountId;
use crate::core::role::Role;
use crate::flows::failure::FieldError;
use crate::flows::manage::second_factors::Overview;
use crate::locale::Locale;
use crate::store::account::Account;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{Tone, card, notice, submit, table};
use crate::web::ui::layout::{Frame, page};

/// Where it stands.
pub const SECOND_FACTORS: &str = "/admin/second-factors";

pub fn second_factors_page(frame: &Frame<'_>, overview: &Overview, own: AccountId, errors: &[FieldError]) -> Markup {
    let locale = frame.locale;
    let headings = ["label-name", "label-email", "label-role", "second-factor-title", "label-actions"];
    let headings = headings.map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> =
        overview.accounts.iter().map(|(account, has)| row(locale, account, *has, account.id == own)).collect();
    let content = html! {
        @if let Some(error) = (Fields { locale, errors }).error("email") { (notice(Tone::Bad, None, &html! { p { (error) } })) }
        (card(&locale.text("second-factors-required"), &html! {
            p { (locale.text("second-factors-required-help")) }
            form.narrow method="post" action=(SECOND_FACTORS) {
                fieldset.choices {
                    legend { (locale.text("second-factors-required-for")) }
                    @for role in Role::ALL { (tick(locale, role, overview.required.contains(&role))) }
                }
                (submit(&locale.text("second-factors-required-save")))
            }
        }))
        (table(&locale.text("second-factors-caption"), &headings.each_ref().map(String::as_str), &rows))
        p.help { (locale.text("second-factors-reset-help")) }
    };
    page(frame, &locale.text("second-factor-title"), &content)
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
        html! { (locale.text(if has_factor { "second-factors-on" } else { "second-factors-off" })) },
        html! {
            @if is_own {
                a href="/account/second-factor" { (locale.text("second-factors-own")) }
            } @else if has_factor {
                form method="post" action={ (SECOND_FACTORS) "/reset" } {
                    input type="hidden" name="email" value=(account.email);
                    button.quiet type="submit" {
                        (locale.text("second-factors-reset")) span.visually-hidden { ": " (account.name) }
                    }
                }
            }
        },
    ]
}
