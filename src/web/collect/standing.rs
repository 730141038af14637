//! How a round stands, in words: for the list of rounds and for the round's own page.

use crate::core::round::RoundState;
use crate::flows::collect::round::standing::{Answers, RoundStanding};
use crate::locale::Locale;

pub fn state(locale: Locale, standing: &RoundStanding) -> String {
    locale.text(match standing.round.state {
        RoundState::Planned => "state-planned",
        RoundState::Open => "state-open",
        RoundState::Closed if !standing.has_release => "state-closed-unreleased",
        RoundState::Closed => "state-closed",
        RoundState::Sealed => "state-sealed",
    })
}

pub fn answers(locale: Locale, answers: Answers) -> String {
    match answers {
        Answers::NotCounted => locale.text("answers-not-counted"),
        Answers::AtLeast(0, _) => locale.text("answers-fewer-than-five"),
        Answers::AtLeast(number, _) => locale.text_with("answers-at-least", &[("number", locale.whole(number).into())]),
        Answers::Exactly(number) => locale.whole(number),
        Answers::TooFew => locale.text("answers-too-few"),
    }
}
