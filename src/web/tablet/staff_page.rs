//! What staff see on a tablet of the house. The script holds no words: what it may say stands here, hidden until then.

use maud::{Markup, html};

use super::frame::{languages, shell};
use crate::core::letters::LETTERS;
use crate::core::round::Devices;
use crate::flows::Failure;
use crate::flows::collect::submit_answers::Questionnaire;
use crate::locale::Locale;

/// The start code, or the PIN, and what comes behind it.
pub fn standing(locale: Locale, asked: &Questionnaire) -> Result<Markup, Failure> {
    let year = asked.round.year.to_string();
    let names = [("unit", asked.unit_name.as_str().into()), ("year", year.as_str().into())];
    let title = locale.text_with("tablet-title", &names);
    let path = format!("/t/{}/staff", asked.round.code);
    let content = html! {
        header { (languages(locale, &path)) }
        main #content.tablet tabindex="-1" data-house[asked.round.devices == Devices::House] {
            h1 tabindex="-1" { (title) }
            p.plain {
                (locale.text("tablet-needs-script")) " "
                a href={ "/t/" (asked.round.code) } { (locale.text("tablet-without-script")) }
            }
            (start_code(locale))
            (pin(locale))
            (behind_the_pin(locale))
        }
    };
    shell(locale, &title, &content)
}

/// What was wrong, told when the script says so.
fn problem(locale: Locale, name: &str, key: &str) -> Markup {
    html! { p.error data-when=(name) role="alert" hidden { (locale.text(key)) } }
}

/// The keys of a field, so that nobody needs the tablet's own keyboard.
fn pad(locale: Locale, first: &[u8], last: Option<u8>) -> Markup {
    let key = |letter: u8| {
        let letter = char::from(letter);
        html! { button type="button" value=(letter) { (letter) } }
    };
    html! {
        div.pad {
            @for letter in first { (key(*letter)) }
            button.erase type="button" aria-label=(locale.text("tablet-erase")) { "⌫" }
            @if let Some(letter) = last { (key(letter)) }
            button.enter type="submit" { (locale.text("tablet-enter")) }
        }
        button.quiet.return type="button" data-when="on" { "‹ " (locale.text("tablet-back")) }
    }
}

/// In small letters, as staff have it before them; however it is typed, it is read.
fn start_code(locale: Locale) -> Markup {
    html! {
        form.starting autocomplete="off" hidden {
            p data-when="off" { (locale.text("tablet-code-start")) }
            p data-when="on" { (locale.text("tablet-code-needed")) }
            label for="code" { (locale.text("tablet-code")) }
            input #code type="text" dir="ltr" maxlength="20" autocomplete="off" autocapitalize="none" spellcheck="false";
            @for (name, key) in [
                ("code-mistyped", "tablet-code-mistyped"), ("code-unknown", "tablet-code-unknown"), ("code-late", "tablet-late"),
                ("code-closed", "tablet-code-closed"), ("code-nowhere", "tablet-code-nowhere"), ("code-busy", "tablet-code-busy"),
                ("code-away", "tablet-code-away"), ("code-storage", "tablet-code-storage"), ("code-gone", "tablet-gone"),
            ] { (problem(locale, name, key)) }
            (pad(locale, LETTERS, None))
        }
    }
}

/// Not a password's field: browsers offer to keep those, and to fill them in for whoever comes next.
fn pin(locale: Locale) -> Markup {
    html! {
        form.pin autocomplete="off" hidden {
            p { (locale.text("tablet-pin-enter")) }
            label for="pin" { (locale.text("tablet-pin")) }
            input #pin type="text" inputmode="numeric" pattern="[0-9]*" maxlength="8" autocomplete="off" spellcheck="false";
            @for (name, key) in [
                ("wrong", "tablet-wrong"), ("late", "tablet-late"), ("none", "tablet-none"), ("away", "tablet-away"), ("gone", "tablet-gone"),
            ] { (problem(locale, name, key)) }
            (pad(locale, b"123456789", Some(b'0')))
        }
    }
}

fn behind_the_pin(locale: Locale) -> Markup {
    let text = |key: &str| locale.text(key);
    html! {
        section.standing hidden {
            p { (text("tablet-is-on")) }
            dl.facts {
                div {
                    dt { (text("tablet-network")) }
                    dd {
                        span data-when="near" hidden { (text("tablet-near")) }
                        span data-when="far" hidden { (text("tablet-far")) }
                    }
                }
                @for (name, key) in [("ready", "tablet-ready"), ("not-ready", "tablet-not-ready")] {
                    div data-when=(name) hidden {
                        dt { (text("tablet-without-network")) }
                        dd { (text(key)) }
                    }
                }
                div data-when="keeps" hidden {
                    dt { (text("tablet-waiting")) }
                    dd {
                        strong data-count="waiting" { "0" }
                        p data-when="waiting" { (text("tablet-waiting-help")) }
                        p data-when="waiting-for-code" hidden { (text("tablet-waiting-code")) }
                    }
                }
                (never_counted(locale, "tooLate", "tablet-too-late", "tablet-too-late-help"))
                (never_counted(locale, "refused", "tablet-refused", "tablet-refused-help"))
                div {
                    dt { (text("tablet-storage")) }
                    dd {
                        span data-when="persistent" hidden { (text("tablet-persistent")) }
                        span data-when="not-persistent" hidden { (text("tablet-not-persistent")) }
                        span data-when="keeps-nothing" hidden { (text("tablet-keeps-nothing")) }
                    }
                }
            }
            div.ways { button.send.return type="button" { (text("tablet-back")) } }
            div.ways data-when="holds" hidden {
                button.quiet.send-now type="button" { (text("tablet-send-now")) }
            }
            p data-when="is-started" { (text("tablet-leave-help")) }
            p data-when="needs-code" hidden { (text("tablet-leave-help-code")) }
            div.ways { button.quiet.leave type="button" { (text("tablet-leave")) } }
        }
    }
}

/// Answers that nobody will ever count, and a way to be rid of them.
fn never_counted(locale: Locale, kind: &str, label: &str, help: &str) -> Markup {
    html! {
        div data-when=(kind) hidden {
            dt { (locale.text(label)) }
            dd {
                strong data-count=(kind) { "0" }
                p { (locale.text(help)) }
                div.discard data-kind=(kind) {
                    button.quiet type="button" { (locale.text("tablet-discard")) }
                    div.sure hidden {
                        p { (locale.text("tablet-discard-sure")) }
                        button.quiet type="button" { (locale.text("tablet-discard-yes")) }
                        button.quiet type="button" { (locale.text("tablet-discard-no")) }
                    }
                }
            }
        }
    }
}
