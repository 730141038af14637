//! The pages of the second step of signing in.

use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::core::recovery_code::RecoveryCode;
use crate::core::totp::TotpSecret;
use crate::draw::qr::qr;
use crate::flows::account::second_factor::Standing;
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card, link_button, notice, submit};
use crate::web::ui::layout::{Frame, page};

/// Where it stands.
pub const FACTOR: &str = "/account/second-factor";

pub fn factor(frame: &Frame<'_>, email: &str, standing: &Standing, is_required: bool, errors: &[FieldError]) -> Markup {
    let locale = frame.locale;
    let fields = Fields { locale, errors };
    let content = html! {
        @if is_required && !matches!(standing, Standing::Set { .. }) {
            (notice(Tone::Care, None, &html! { p { (locale.text("second-factor-is-required")) } }))
        }
        @match standing {
            Standing::None => (begin(fields)),
            Standing::Proposed(secret) => (first_code(fields, email, secret)),
            Standing::Set { recovery_codes_left } => (manage(fields, *recovery_codes_left)),
        }
    };
    page(frame, &locale.text("second-factor-title"), &content)
}

fn begin(fields: Fields<'_>) -> Markup {
    let locale = fields.locale;
    html! {
        p { (locale.text("second-factor-help")) }
        form.narrow method="post" action=(FACTOR) {
            (password(fields))
            (submit(&locale.text("second-factor-begin")))
        }
    }
}

fn password(fields: Fields<'_>) -> Markup {
    let field = fields.field("password", "label-present-password", "").kind(FieldKind::Password);
    html! { (field.autocomplete("current-password")) }
}

fn code(fields: Fields<'_>, label: &str) -> Markup {
    html! { (fields.field("code", label, "").kind(FieldKind::Code).autocomplete("one-time-code")) }
}

fn first_code(fields: Fields<'_>, email: &str, secret: &TotpSecret) -> Markup {
    let locale = fields.locale;
    let written = data_encoding::BASE32_NOPAD.encode(secret);
    html! {
        ol.steps-to-do {
            li { (locale.text("second-factor-step-app")) }
            li {
                (locale.text("second-factor-step-scan"))
                div.scan { (qr(&address(email, &written), &locale.text("second-factor-qr-label"))) }
                details {
                    summary { (locale.text("second-factor-cannot-scan")) }
                    p { (locale.text("second-factor-type-key")) }
                    p.secret { (groups(&written)) }
                }
            }
            li { (locale.text("second-factor-step-code")) }
        }
        form.narrow method="post" action={ (FACTOR) "/confirm" } {
            (code(fields, "label-app-code"))
            (submit(&locale.text("second-factor-confirm")))
        }
    }
}

/// What the app reads off the code (as most apps write it down): the issuer, the account, and the secret in base 32.
fn address(email: &str, secret: &str) -> String {
    format!("otpauth://totp/Peil:{}?secret={secret}&issuer=Peil", utf8_percent_encode(email, NON_ALPHANUMERIC))
}

/// In groups of four, because it is typed by hand.
fn groups(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

fn manage(fields: Fields<'_>, left: i64) -> Markup {
    let locale = fields.locale;
    // Both forms ask the same; what was refused is said once, above them.
    let plain = Fields { locale, errors: &[] };
    let messages = fields.errors.iter().map(|error| locale.text(&error.message));
    html! {
        @if !fields.errors.is_empty() {
            (notice(Tone::Bad, Some(&locale.text("error-refused")), &html! { @for message in messages { p { (message) } } }))
        }
        p { (locale.text("second-factor-is-on")) }
        (card(&locale.text("second-factor-recovery-title"), &html! {
            p { (locale.text_with("second-factor-recovery-left", &[("left", left.into())])) }
            (both(plain, "codes", "second-factor-recovery-renew", "renew"))
        }))
        (card(&locale.text("second-factor-remove"), &html! {
            p { (locale.text("second-factor-remove-help")) }
            (both(plain, "remove", "second-factor-remove", "remove"))
        }))
    }
}

/// A form that asks for password and code, folded away: it is seldom wanted.
fn both(fields: Fields<'_>, step: &str, label: &str, place: &str) -> Markup {
    let locale = fields.locale;
    let present = fields.field("password", "label-present-password", "").kind(FieldKind::Password);
    let code = fields.field("code", "label-code-or-recovery", "");
    html! {
        details {
            summary { (locale.text(label)) }
            form.narrow method="post" action={ (FACTOR) "/" (step) } {
                (present.within(place).autocomplete("current-password"))
                (code.within(place).autocomplete("one-time-code"))
                (submit(&locale.text(label)))
            }
        }
    }
}

/// The codes for the drawer, shown this once.
pub fn recovery_codes(frame: &Frame<'_>, codes: &[RecoveryCode]) -> Markup {
    let locale: Locale = frame.locale;
    let content = html! {
        (notice(Tone::Good, Some(&locale.text("second-factor-is-on")), &html! { p { (locale.text("second-factor-recovery-help")) } }))
        ul.recovery-codes { @for code in codes { li { code { (code.shown()) } } } }
        p { (link_button(&locale.text("second-factor-recovery-done"), "/")) }
    };
    page(frame, &locale.text("second-factor-recovery-title"), &content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_apps_address_names_the_account_and_nothing_in_it_can_break_out() {
        let address = address("kari&secret=x@example.org", "ABCD");
        assert_eq!(address, "otpauth://totp/Peil:kari%26secret%3Dx%40example%2Eorg?secret=ABCD&issuer=Peil");
    }

    #[test]
    fn the_key_stands_in_groups_of_four() {
        assert_eq!(groups("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }
}
