//! The field for the code off a guest's slip, on the first screen of a round in which each guest answers once.

use maud::{Markup, html};

use crate::core::letters::LETTERS;
use crate::core::one_time_code::{CodeProblem, OneTimeCode};
use crate::web::guest::words::Words;
pub(super) use crate::web::ui::refused::code as problem;

/// The field as it was typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct CodeField<'a> {
    pub typed: &'a str,
    pub problem: Option<CodeProblem>,
}

/// What a code looks like, for browsers: so many of the letters, and anything else between them.
fn pattern() -> String {
    let small = String::from_utf8_lossy(LETTERS);
    format!("(\\W*[{small}{}uU]){{{}}}\\W*", small.to_uppercase(), OneTimeCode::LENGTH)
}

/// Every way of writing each letter, for the script: in each row of 28 it has the same place.
fn ways() -> String {
    let small = String::from_utf8_lossy(LETTERS);
    [small.replace('v', "u"), small.into_owned()].map(|row| row.to_uppercase() + &row).concat()
}

/// Label, help and field. The script gets what it needs to tell a mistyped code at once, and the words for it.
pub(super) fn field(words: Words<'_>, code: CodeField<'_>) -> Markup {
    let say = |one: CodeProblem| problem(words.locale, one);
    let described = if code.problem.is_some() { "code-error code-help" } else { "code-help" };
    html! {
        div.number.code.has-error[code.problem.is_some()] {
            label for="code" { (words.say("guest-code")) }
            p.help id="code-help" { (words.say("guest-code-help")) }
            @if let Some(problem) = code.problem { p.error id="code-error" { (words.mark(&say(problem))) } }
            input #code name="code" pattern=(pattern()) title=(say(CodeProblem::Mistyped)) value=[Some(code.typed).filter(|typed| !typed.is_empty())] required dir="ltr"
                autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby=(described)
                aria-invalid=[code.problem.map(|_| "true")] data-letters=(ways())
                data-missing=(say(CodeProblem::Missing)) data-mistyped=(say(CodeProblem::Mistyped))
                data-unknown=(say(CodeProblem::Unknown)) data-used=(say(CodeProblem::Used));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_letter_stands_at_its_place() {
        let ways = ways();
        for (place, letter) in LETTERS.iter().map(|letter| char::from(*letter)).enumerate() {
            for written in [letter, letter.to_ascii_uppercase()] {
                assert_eq!(ways.find(written).unwrap() % 28, place, "{written}");
            }
        }
        assert_eq!(ways.find('u').unwrap() % 28, ways.find('v').unwrap() % 28);
        assert_eq!(ways.find('U').unwrap() % 28, ways.find('V').unwrap() % 28);
    }
}
