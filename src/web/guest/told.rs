//! Below the thanks: what the house did after an earlier round, and how guests answered the last one. There, and where guests write
//! freely: where to turn who needs help now.

use maud::{Markup, html};

use super::words::Words;
use crate::core::survey::LanguageTag;
use crate::core::told::{Results, Told, YearsReply};
use crate::locale::answered_words;
use crate::web::ui::text::say;
use crate::web::ui::told::finding;

/// Where to turn who needs help now; nothing where staff have not written it.
pub(super) fn help_now(told: &Told, language: &LanguageTag) -> Markup {
    let words = Words::of(language);
    html! {
        @if let Some(help) = &told.help {
            p.help-now { b { (words.say("guest-help-now")) } " " (say(&help.line, language, &help.fallback)) }
        }
    }
}

/// Nothing where there is nothing to tell.
pub(super) fn told(told: &Told, language: &LanguageTag) -> Markup {
    let words = Words::of(language);
    html! {
        @if told.reply.is_some() || told.results.is_some() {
            div.told {
                @if let Some(done) = &told.reply { div { (reply(done, words)) } }
                @if let Some(results) = &told.results { div { (answers(results, words)) } }
            }
        }
    }
}

fn heading(words: Words<'_>, key: &str, year: i32) -> Markup {
    html! { h2 { (words.mark(&words.locale.text_with(key, &[("year", year.to_string().into())]))) } }
}

fn reply(done: &YearsReply, words: Words<'_>) -> Markup {
    html! {
        (heading(words, "guest-reply", done.year))
        @for pair in &done.reply.pairs {
            p {
                b { (words.say("guest-you-said")) } " " (say(&pair.said, words.language, &done.fallback))
                br;
                b { (words.say("guest-we-did")) } " " (say(&pair.did, words.language, &done.fallback))
            }
        }
    }
}

fn answers(results: &Results, words: Words<'_>) -> Markup {
    html! {
        (heading(words, "guest-results", results.year))
        p { (words.mark(&answered_words(words.locale, results.answered))) }
        @for found in &results.findings {
            p {
                b { (say(&found.question, words.language, &results.fallback)) }
                br;
                // The sentence is the interface's, the two answers in it are the survey's.
                span lang=[words.foreign()] dir=[words.foreign().map(|_| "ltr")] {
                    (finding(words.locale, found, words.language, &results.fallback))
                }
            }
        }
    }
}
