//! The page of one round: how it stands, who may answer and where, and its next step.

use maud::{Markup, html};

use super::seen::{Seen, Typed};
use super::sure::tick;
use super::{codes_page, paper_form_page, poster_page, tablets_page, ways_page};
use crate::core::round::{Round, RoundState};
use crate::core::survey::SurveyVersion;
use crate::flows::collect::round::standing::{Answers, Counting, RoundStanding};
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::ui::components::{Tone, card, link_button, notice, quiet_link_button, submit};
use crate::web::ui::layout::{Frame, page};

/// How many have answered; nothing where nobody can yet.
fn answers_so_far(locale: Locale, standing: &RoundStanding) -> Markup {
    html! { @if standing.round.state == RoundState::Planned { "–" } @else { (answers_with_day(locale, standing.answers)) } }
}

/// The number, and since when it stands.
fn answers_with_day(locale: Locale, told: Answers) -> Markup {
    html! {
        (answers(locale, told))
        @if let Answers::AtLeast(_, day) = told {
            " · " (locale.text_with("round-answers-noted-on", &[("date", locale.date(day).into())]))
        }
    }
}

/// Why no more is told than stands there.
fn why(locale: Locale, standing: &RoundStanding) -> Markup {
    let reason = match standing.answers {
        Answers::NotCounted if standing.round.state == RoundState::Planned => None,
        Answers::NotCounted => Some("round-answers-why-not-counted"),
        Answers::AtLeast(..) => Some("round-answers-why-midnight"),
        Answers::TooFew => Some("round-answers-why-too-few"),
        Answers::Exactly(_) => None,
    };
    html! { @if let Some(reason) = reason { p.help { (locale.text(reason)) } } }
}

/// One round, and its next step.
pub fn one(frame: &Frame<'_>, seen: &Seen, typed: &Typed<'_>) -> Markup {
    let (locale, standing, survey) = (frame.locale, &seen.standing, &seen.survey);
    let round = &standing.round;
    let is_under_way = round.state == RoundState::Open;
    let day = |date: Option<chrono::NaiveDate>| date.map_or_else(|| "–".to_owned(), |date| locale.date(date));
    let content = html! {
        @if round.is_synthetic {
            (notice(Tone::Care, None, &html! { p { (locale.text("synthetic-notice")) } }))
        }
        (card(&locale.text("round-standing"), &html! {
            dl.facts-list {
                div { dt { (locale.text("rounds-state")) } dd { (state(locale, standing)) } }
                div { dt { (locale.text("rounds-answers")) } dd { (answers_so_far(locale, standing)) } }
                div { dt { (locale.text("round-opened")) } dd { (day(round.opened_on)) } }
                div { dt { (locale.text("round-closed")) } dd { (day(round.closed_on)) } }
                div { dt { (locale.text("ways-fact")) } dd { (ways_page::fact(locale, round)) } }
                div { dt { (locale.text("round-survey")) } dd { (round.survey) " · " (locale.text_with("round-version", &[("version", round.version.to_string().into())])) } }
                (languages(locale, "round-languages-checked", survey, true))
                (languages(locale, "round-languages-unchecked", survey, false))
                @if let Some(codes) = standing.codes {
                    div { dt { (locale.text("codes-made")) } dd { (locale.whole(codes.made)) } }
                    div { dt { (locale.text("codes-used")) } dd { (answers_with_day(locale, codes.used)) } }
                }
                @if let Some(comments) = standing.comments.filter(|comments| *comments > 0) {
                    div { dt { (locale.text("round-comments")) } dd { a href={ "/staff/rounds/" (round.code) "/comments" } { (locale.whole(comments)) } } }
                }
            }
            (why(locale, standing))
        }))
        @if round.state == RoundState::Planned { (ways_page::card(locale, round, typed.ways, typed.errors)) }
        @if round.state <= RoundState::Open {
            (poster_page::card(frame.locale, seen))
            (codes_page::card(frame.locale, seen, typed))
        }
        // Tablets and paper forms are needed every day, so they stand above the step that closes the round.
        @if is_under_way { (tablets_page::card(locale, seen, typed)) (paper_form_page::card(frame.locale, seen)) }
        (next_step(locale, standing, typed.errors))
        // A tablet may hold answers until the round is sealed.
        @if round.state < RoundState::Sealed && !is_under_way { (tablets_page::card(locale, seen, typed)) }
    };
    let title = locale.text_with(
        "round-title",
        &[("unit", standing.unit_name.as_str().into()), ("year", round.year.to_string().into())],
    );
    page(frame, &title, &content)
}

/// The languages that a native reader has read, or those that none has; each in its own name.
fn languages(locale: Locale, label: &str, survey: &SurveyVersion, checked: bool) -> Markup {
    let languages = || survey.definition().languages.iter().filter(|(_, language)| language.checked == checked);
    html! {
        @if languages().next().is_some() {
            div {
                dt { (locale.text(label)) }
                dd {
                    @for (index, (tag, language)) in languages().enumerate() {
                        @if index > 0 { " · " }
                        bdi lang=(tag) { (language.name) }
                    }
                }
            }
        }
    }
}

fn next_step(locale: Locale, standing: &RoundStanding, errors: &[FieldError]) -> Markup {
    let round = &standing.round;
    // What cannot be undone asks once more.
    let button = |step: &str, label: &str, help: &str| {
        html! {
            p { (locale.text(help)) }
            form method="post" action={ "/staff/rounds/" (round.code) "/" (step) } {
                @if step != "open" { (tick(locale, errors, "next", "round-sure")) }
                (submit(&locale.text(label)))
            }
        }
    };
    html! {
        @match round.state {
            RoundState::Planned => (card(&locale.text("round-next"), &button("open", "round-open", "round-open-help"))),
            RoundState::Open => (card(&locale.text("round-next"), &button("close", "round-close", "round-close-help"))),
            RoundState::Closed if let Some(counting) = standing.counting => { (being_counted(locale, round, counting)) }
            RoundState::Closed if !standing.has_release => {
                (card(&locale.text("round-next"), &button("close", "round-release", "round-release-help")))
            }
            RoundState::Closed => {
                (result(locale, round))
                (card(&locale.text("round-next"), &button("seal", "round-seal", "round-seal-help")))
            }
            RoundState::Sealed => {
                (result(locale, round))
            }
        }
    }
}

/// A closed round whose release takes long, or must be tried again.
fn being_counted(locale: Locale, round: &Round, counting: Counting) -> Markup {
    let path = format!("/staff/rounds/{}", round.code);
    let body = html! {
        @if let Some(share) = counting.share {
            p { (locale.text_with("round-counted-share", &[("share", share.to_string().into())])) }
        }
        @if counting.has_failed {
            p { (locale.text("round-counting-failed")) }
            form method="post" action={ (path) "/close" } { (submit(&locale.text("round-release"))) }
        } @else {
            p { (locale.text("round-counting-help")) }
            p { (link_button(&locale.text("round-counting-look"), &path)) }
        }
    };
    card(&locale.text("round-counting"), &body)
}

/// What came of a released round: for leaders, and for the guests of later ones.
fn result(locale: Locale, round: &Round) -> Markup {
    let scorecard = format!("/scorecard/{}/{}", round.unit, round.year);
    let reply = format!("/staff/rounds/{}/reply", round.code);
    card(
        &locale.text("round-result"),
        &html! {
            p { (link_button(&locale.text("round-see-scorecard"), &scorecard)) }
            p.help { (locale.text("round-reply-help")) }
            p { (quiet_link_button(&locale.text("round-reply"), &reply)) }
        },
    )
}

/// How it stands, in a word or two.
pub fn state(locale: Locale, standing: &RoundStanding) -> String {
    locale.text(match standing.round.state {
        RoundState::Planned => "round-state-planned",
        RoundState::Open => "round-state-open",
        RoundState::Closed if !standing.has_release => "round-state-closed-unreleased",
        RoundState::Closed => "round-state-closed",
        RoundState::Sealed => "round-state-sealed",
    })
}

/// How many have answered.
pub fn answers(locale: Locale, answers: Answers) -> String {
    match answers {
        Answers::NotCounted => locale.text("round-answers-not-counted"),
        Answers::AtLeast(0, _) => locale.text("round-answers-fewer-than-five"),
        Answers::AtLeast(number, _) => {
            locale.text_with("round-answers-at-least", &[("number", locale.whole(number).into())])
        }
        Answers::Exactly(number) => locale.whole(number),
        Answers::TooFew => locale.text("round-answers-too-few"),
    }
}
