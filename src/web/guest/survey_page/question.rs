//! One question as a fieldset: its text, a short help, and the ways to answer it.

use maud::{Markup, html};

use super::errors;
use super::form::FormPage;
use super::question_id::question_id;
use crate::core::survey::{Answering, Choice, OnlyIf, Question, Scale};
use crate::draw::faces::face;
use crate::locale::only_if_words;
use crate::web::guest::told;
use crate::web::guest::words::Words;

/// A question with what belongs to it, ready to be drawn.
struct Asked<'a> {
    page: &'a FormPage<'a>,
    question: &'a Question,
    id: String,
    words: Words<'a>,
    /// What is wrong with the answer that was sent.
    error: Option<String>,
}

impl Asked<'_> {
    fn name(&self) -> String {
        format!("answer.{}", self.question.code)
    }

    fn given(&self) -> &[String] {
        self.page.given.get(self.question.code.as_str()).map_or(&[], Vec::as_slice)
    }

    fn is_given(&self, value: &str) -> bool {
        self.given().iter().any(|given| given.trim() == value)
    }

    fn help_id(&self) -> String {
        format!("{}h", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }

    /// The ids of the texts that explain the fields.
    fn described_by(&self) -> Option<String> {
        let error = self.error.is_some().then(|| self.error_id());
        let help = self.question.help.is_some().then(|| self.help_id());
        let ids: Vec<String> = [error, help].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}

pub(super) fn fieldset(page: &FormPage<'_>, question: &Question) -> Markup {
    let asked = Asked {
        page,
        question,
        id: question_id(page.survey, question),
        words: Words::of(&page.language),
        error: errors::of_question(page, question.code.as_str()),
    };
    // A single radio button cannot be invalid, only their group can.
    let is_radio = match question.answer {
        Answering::Rating { .. } | Answering::One { .. } => true,
        Answering::Number { lowest, highest } => has_tiles(lowest, highest),
        Answering::Many { .. } | Answering::Comment { .. } => false,
    };
    let rule = question.only_if.as_ref();
    html! {
        fieldset class=[asked.error.as_ref().map(|_| "has-error")] id=(asked.id) role=[is_radio.then_some("radiogroup")]
            aria-invalid=[asked.invalid().filter(|_| is_radio)] aria-describedby=[asked.described_by()]
            data-if=[rule.map(|rule| format!("answer.{}", rule.question))] data-is=[rule.map(named)] {
            legend { (page.say(&question.text)) }
            @if let Some(words) = only_if_words(asked.words.locale, page.survey, &page.language, question) {
                p.only-if { (asked.words.mark(&words)) }
            }
            @if let Some(help) = &question.help {
                p.help id=(asked.help_id()) { (page.say(help)) }
            }
            @if let Some(error) = &asked.error {
                p.error id=(asked.error_id()) { (asked.words.mark(error)) }
            }
            (control(&asked))
        }
    }
}

/// The answers that a rule names, as the fields of its filter have them: what the script looks for.
fn named(rule: &OnlyIf) -> String {
    rule.answers.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")
}

fn control(asked: &Asked<'_>) -> Markup {
    match &asked.question.answer {
        Answering::Rating { .. } => {
            asked.page.survey.scale_of(asked.question).map_or_else(|| html! {}, |scale| rating(asked, scale))
        }
        Answering::One { options } => html! { div.rows { (rows(asked, options, "radio", None)) } (skip(asked)) },
        Answering::Many { options } => html! { div.rows { (rows(asked, options, "checkbox", asked.invalid())) } },
        Answering::Number { lowest, highest } if has_tiles(*lowest, *highest) => {
            let numbers = *lowest..=*highest;
            points(asked, numbers.map(|number| (number, html! { (number) })).collect(), false)
        }
        Answering::Number { lowest, highest } => number(asked, *lowest, *highest),
        Answering::Comment { max_characters } => comment(asked, *max_characters),
    }
}

/// The points of a scale, in one direction: side by side where a screen has room, else one below the other. The script looks whether
/// their words have room; without it, few of them have.
fn rating(asked: &Asked<'_>, scale: &Scale) -> Markup {
    let shows_faces = scale.faces && scale.options.len() == 5;
    points(asked, scale.points().map(|(value, text)| (value, asked.page.say(text))).collect(), shows_faces)
}

/// Is a number from `lowest` to `highest` one of few, so that touching it is easier than typing?
const fn has_tiles(lowest: i64, highest: i64) -> bool {
    highest.saturating_sub(lowest) < 8
}

fn points(asked: &Asked<'_>, points: Vec<(i64, Markup)>, shows_faces: bool) -> Markup {
    let is_long = points.len() > 5;
    html! {
        div.scale.is-long[is_long].is-row[!is_long].has-faces[shows_faces] {
            @for (index, (value, text)) in points.into_iter().enumerate() {
                @let value = value.to_string();
                label.option {
                    input type="radio" name=(asked.name()) value=(value) checked[asked.is_given(&value)];
                    @if shows_faces { (face(index)) }
                    span.word { (text) }
                }
            }
        }
        (skip(asked))
    }
}

fn rows(asked: &Asked<'_>, options: &[Choice], kind: &str, invalid: Option<&str>) -> Markup {
    html! {
        @for option in options {
            label.option {
                input type=(kind) name=(asked.name()) value=(option.code) checked[asked.is_given(option.code.as_str())]
                    aria-invalid=[invalid] data-alone[option.exclusive];
                span.word { (asked.page.say(&option.text)) }
            }
        }
    }
}

/// The way out of a question once something is chosen: a chosen radio button cannot be taken back otherwise.
fn skip(asked: &Asked<'_>) -> Markup {
    html! {
        label.option.skip {
            input type="radio" name=(asked.name()) value="" checked[asked.is_given("")];
            span.word { (asked.words.say("guest-skip")) }
        }
    }
}

fn number(asked: &Asked<'_>, lowest: i64, highest: i64) -> Markup {
    let field = format!("{}f", asked.id);
    let range = [("lowest", lowest.to_string().into()), ("highest", highest.to_string().into())];
    html! {
        div.number {
            label for=(field) { (asked.words.mark(&asked.words.locale.text_with("guest-number", &range))) }
            input id=(field) type="number" inputmode="numeric" min=(lowest) max=(highest) name=(asked.name())
                value=[asked.given().first()] aria-invalid=[asked.invalid()] aria-describedby=[asked.described_by()]
                autocomplete="off";
        }
    }
}

fn comment(asked: &Asked<'_>, most: usize) -> Markup {
    let field = format!("{}f", asked.id);
    html! {
        label.visually-hidden for=(field) { (asked.words.say("guest-comment")) }
        textarea id=(field) name=(asked.name()) rows="4" maxlength=(most) aria-invalid=[asked.invalid()]
            aria-describedby=[asked.described_by()] autocomplete="off" spellcheck="false" {
            // A browser drops one line break at the start of a text area.
            "\n" (asked.given().join("\n"))
        }
        // Nobody reads it before the results are released.
        (told::help_now(asked.page.told, &asked.page.language))
    }
}
