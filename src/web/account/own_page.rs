//! The page of one's own account.

use maud::{Markup, Render, html};

use super::second_factor_page::FACTOR;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card, notice, quiet_link_button, submit, table};
use crate::web::ui::layout::{Frame, page};

/// What the page tells.
pub struct Own<'a> {
    pub email: &'a str,
    pub sessions: Vec<SessionRow>,
    pub has_factor: bool,
    /// The role must have a second step.
    pub is_required: bool,
    /// The password has just been changed.
    pub is_changed: bool,
}

/// One place where somebody is signed in.
pub struct SessionRow {
    /// What the form calls it.
    pub name: String,
    pub began: String,
    pub seen: String,
    /// It is the one that asks.
    pub is_this: bool,
}

pub fn own(frame: &Frame<'_>, own: &Own<'_>, errors: &[FieldError]) -> Markup {
    let locale = frame.locale;
    let content = html! {
        @if own.is_changed {
            (notice(Tone::Good, Some(&locale.text("own-password-changed")), &html! { p { (locale.text("own-password-changed-help")) } }))
        }
        p { (locale.text_with("own-signed-in-as", &[("email", own.email.into())])) }
        (card(&locale.text("own-password"), &password_form(Fields { locale, errors }, own.email)))
        (card(&locale.text("second-factor-title"), &html! {
            p { (locale.text(factor_words(own))) }
            p { (quiet_link_button(&locale.text(if own.has_factor { "second-factor-manage" } else { "second-factor-set-up" }), FACTOR)) }
        }))
        (card(&locale.text("own-sessions"), &sessions(locale, &own.sessions)))
    };
    page(frame, &locale.text("own-title"), &content)
}

const fn factor_words(own: &Own<'_>) -> &'static str {
    match (own.has_factor, own.is_required) {
        (true, _) => "second-factor-is-on",
        (false, true) => "second-factor-is-required",
        (false, false) => "second-factor-is-off",
    }
}

fn password_form(fields: Fields<'_>, email: &str) -> Markup {
    let locale = fields.locale;
    let present = fields.field("present", "label-present-password", "").kind(FieldKind::Password);
    let wanted = fields.field("password", "label-new-password", "").kind(FieldKind::Password);
    html! {
        p { (locale.text("own-password-help")) }
        form.narrow method="post" action="/account/password" {
            // For password managers, which want to know whose password it is.
            input type="text" name="username" value=(email) autocomplete="username" hidden;
            (present.autocomplete("current-password"))
            (wanted.help(Some(locale.text("label-new-password-help"))).autocomplete("new-password").render())
            (submit(&locale.text("own-password-change")))
        }
    }
}

fn sessions(locale: Locale, sessions: &[SessionRow]) -> Markup {
    let headings = ["label-session-began", "label-session-seen", "label-actions"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = sessions.iter().map(|session| row(locale, session)).collect();
    html! {
        (table(&locale.text("own-sessions-caption"), &headings.each_ref().map(String::as_str), &rows))
        p.help { (locale.text("own-sessions-help")) }
        @if sessions.len() > 1 {
            form method="post" action="/account/sessions/end-others" {
                button.button.is-quiet type="submit" { (locale.text("own-sessions-end-others")) }
            }
        }
    }
}

fn row(locale: Locale, session: &SessionRow) -> Vec<Markup> {
    vec![
        html! { (session.began) },
        html! { (session.seen) },
        html! {
            @if session.is_this {
                (locale.text("own-session-this"))
            } @else {
                form method="post" action="/account/sessions/end" {
                    input type="hidden" name="session" value=(session.name);
                    button.quiet type="submit" {
                        (locale.text("sign-out")) span.visually-hidden { ": " (session.began) }
                    }
                }
            }
        },
    ]
}
