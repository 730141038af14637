//! What only a script shows, as a template in the page: the script holds no words and writes no markup.

use maud::{Markup, html};

use super::form::FormPage;
use crate::core::round::Channel;
use crate::web::guest::thanks::{thanked, told_besides};
use crate::web::guest::told;
use crate::web::guest::words::{Words, synthetic};

/// The parts, in the order in which a guest meets them, and as attributes the texts with blanks to fill.
pub(super) fn template(page: &FormPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    // Filled in by the script.
    let blank = |key: &str, names: &[&'static str]| {
        let values: Vec<_> = names.iter().map(|name| (*name, format!("{{{name}}}").into())).collect();
        words.locale.text_with(key, &values)
    };
    let text = |key: &str| words.locale.text(key);
    html! {
        template #parts data-step=(blank("guest-step", &["step", "steps"])) data-seconds=(blank("guest-seconds", &["seconds"]))
            data-high=(blank("answer-too-high", &["value", "lowest", "highest"]))
            data-low=(blank("answer-too-low", &["value", "lowest", "highest"]))
            data-refused=(text("guest-refused"))
            data-sending=(text("guest-sending")) data-waiting=(text("guest-waiting")) {
            div.progress {
                p.count aria-live="polite" lang=[words.foreign()] {}
                progress aria-hidden="true" {}
            }
            (tools(words))
            button.send.begin type="submit" { (words.say("guest-begin")) }
            div.last {
                h2 { (words.say("guest-last")) }
                p.sending role="status" lang=[words.foreign()] {}
            }
            button.now type="button" { (words.say("guest-send-now")) }
            div.way {
                button.back type="button" { span aria-hidden="true" { "‹\u{a0}" } (words.say("guest-back")) }
                // One button. What it does is shown, and the others keep its width.
                button.next type="submit" {
                    span {
                        span.to-skip { (words.say("guest-skip")) }
                        span.to-next { (words.say("guest-forward")) span aria-hidden="true" { "\u{a0}›" } }
                        span.to-send { (words.say("guest-send")) }
                    }
                }
            }
            button.hint type="button" aria-expanded="false" {
                span aria-hidden="true" { "?" }
                span.visually-hidden { (words.say("guest-hint")) }
            }
            div.stepper {
                button.fewer type="button" aria-label=(text("guest-fewer")) { span aria-hidden="true" { "−" } }
                button.more type="button" aria-label=(text("guest-more")) { span aria-hidden="true" { "+" } }
            }
            div.message.thanks {
                (thanked(page.survey, &page.language))
                (told_besides(page.told, &page.language, page.is_synthetic))
                (way_back(words))
            }
            div.message.nothing {
                h1 { (words.say("guest-nothing")) }
                p { (words.say("guest-nothing-more")) }
                (told::help_now(page.told, &page.language))
                (way_back(words))
            }
            // In place of the thanks, where the tablet's own script has locked the answers away to send them later.
            @if page.place.channel == Channel::Tablet {
                div.message.kept {
                    h1 { (page.say(&page.survey.definition().thanks)) }
                    p { (words.say("guest-kept")) }
                    (synthetic(words, page.is_synthetic))
                    (told::help_now(page.told, &page.language))
                    (way_back(words))
                }
            }
            div.message.over {
                h1 { (words.say("guest-closed")) }
                p { (words.say("guest-closed-more")) }
                (told::help_now(page.told, &page.language))
                (way_back(words))
            }
            dialog.idle role="alertdialog" aria-labelledby="idle" aria-describedby="idle-more" hidden {
                p #idle { (words.say("guest-idle")) }
                p #idle-more { (words.say("guest-idle-more")) }
                p.seconds lang=[words.foreign()] {}
                button.send { (words.say("guest-idle-stay")) }
            }
            p.status.visually-hidden role="status" lang=[words.foreign()] {}
        }
    }
}

/// Outside the form, so that none of them sends it. Pictures beside the words, because on a phone there is room for the pictures only.
fn tools(words: Words<'_>) -> Markup {
    html! {
        div.tools {
            button.tool.undo disabled {
                svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"
                    stroke-linecap="round" stroke-linejoin="round" {
                    path d="M9 5h11v14H9l-6-7zM12 9l5 6M17 9l-5 6" {}
                }
                span { (words.say("guest-undo")) }
            }
            button.tool.aloud aria-pressed="false" hidden {
                svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"
                    stroke-linecap="round" stroke-linejoin="round" {
                    path d="M4 9v6h4l5 4V5L8 9zM16 9q2 3 0 6M19 6q4 6 0 12" {}
                }
                span { (words.say("guest-aloud")) }
            }
            button.tool.size {
                b aria-hidden="true" { "Aa" }
                span.visually-hidden { (words.say("guest-text-size")) }
            }
            button.tool.contrast aria-pressed="false" {
                svg viewBox="0 0 24 24" aria-hidden="true" {
                    circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" {}
                    path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" {}
                }
                span { (words.say("guest-contrast")) }
            }
        }
    }
}

fn way_back(words: Words<'_>) -> Markup {
    html! {
        p.seconds lang=[words.foreign()] {}
        button.send { (words.say("guest-next")) }
    }
}
