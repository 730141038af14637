//! What staff see on a tablet of the house. The script holds no words: what it may say stands here, hidden until then.

use maud::{Markup, html};

use crate::flows::Failure;
use crate::flows::submit_answers::Questionnaire;
use crate::locale::Locale;
use crate::web::request::text_language;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

/// Where no round was ever started on the tablet.
pub fn home(locale: Locale) -> Result<Markup, Failure> {
    let title = locale.text("tablet-home-title");
    let content = html! {
        header { (languages(locale, "/t/")) }
        main #content.tablet tabindex="-1" {
            h1 { (title) }
            p { (locale.text("tablet-home")) }
        }
    };
    shell(locale, &title, &content)
}

/// The PIN, and what comes behind it.
pub fn standing(locale: Locale, asked: &Questionnaire) -> Result<Markup, Failure> {
    let year = asked.round.year.to_string();
    let names = [("unit", asked.unit_name.as_str().into()), ("year", year.as_str().into())];
    let title = locale.text_with("tablet-title", &names);
    let path = format!("/t/{}/staff", asked.round.code);
    let content = html! {
        header { (languages(locale, &path)) }
        main #content.tablet tabindex="-1" {
            h1 tabindex="-1" { (title) }
            p.plain { (locale.text("tablet-needs-script")) }
            (pin(locale))
            (behind_the_pin(locale))
        }
    };
    shell(locale, &title, &content)
}

fn shell(locale: Locale, title: &str, content: &Markup) -> Result<Markup, Failure> {
    Ok(guest_page(&text_language(locale)?, title, Scripting::Tablet, content))
}

/// In the address: a tablet that guests hold gets no cookie.
fn languages(locale: Locale, path: &str) -> Markup {
    html! {
        nav.languages aria-label=(locale.text("language-label")) {
            ul {
                @for other in Locale::ALL {
                    li {
                        a href={ (path) "?lang=" (other.tag()) } lang=(other.tag()) hreflang=(other.tag())
                            aria-current=[(*other == locale).then_some("true")] { (other.own_name()) }
                    }
                }
            }
        }
    }
}

/// Not a password's field: browsers offer to keep those, and to fill them in for whoever comes next.
fn pin(locale: Locale) -> Markup {
    let problem = |name: &str, key: &str| html! { p.error data-when=(name) role="alert" hidden { (locale.text(key)) } };
    html! {
        form.pin autocomplete="off" hidden {
            p data-when="off" { (locale.text("tablet-pin-start")) }
            p data-when="on" { (locale.text("tablet-pin-enter")) }
            label for="pin" { (locale.text("tablet-pin")) }
            input #pin type="text" inputmode="numeric" pattern="[0-9]*" maxlength="8" autocomplete="off" spellcheck="false";
            (problem("wrong", "tablet-wrong"))
            (problem("late", "tablet-late"))
            (problem("none", "tablet-none"))
            (problem("away", "tablet-away"))
            (problem("gone", "tablet-gone"))
            div.pad {
                @for digit in 1..=9 { button type="button" value=(digit) { (digit) } }
                button.erase type="button" aria-label=(locale.text("tablet-erase")) { "⌫" }
                button type="button" value="0" { "0" }
                button.enter type="submit" { (locale.text("tablet-enter")) }
            }
            button.quiet.return type="button" data-when="on" { "‹ " (locale.text("tablet-back")) }
        }
    }
}

fn behind_the_pin(locale: Locale) -> Markup {
    let text = |key: &str| locale.text(key);
    html! {
        section.standing hidden {
            p data-when="on" { (text("tablet-is-on")) }
            p data-when="off" { (text("tablet-is-off")) }
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
            div.ways data-when="on" {
                button.send.return type="button" { (text("tablet-back")) }
            }
            div.ways data-when="holds" hidden {
                button.quiet.send-now type="button" { (text("tablet-send-now")) }
            }
            div data-when="off" {
                div.ways { button.send.start type="button" { (text("tablet-start")) } }
                p { (text("tablet-start-help")) }
            }
            div data-when="on" {
                p { (text("tablet-leave-help")) }
                div.ways { button.quiet.leave type="button" { (text("tablet-leave")) } }
            }
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
