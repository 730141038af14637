//! What staff see of rounds.

use maud::{Markup, html};

use super::seen::{Seen, Typed};
use super::sure::tick;
use super::ways_form::WaysForm;
use super::{codes_pages, tablets_page, ways_page};
use crate::core::round::{Round, RoundState};
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::core::unit::Unit;
use crate::flows::collect::read_round::{Answers, Counting, RoundStanding};
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card, link_button, notice, quiet_link_button, submit, table};
use crate::web::ui::layout::{Frame, page};

/// Where there is no round, and a unit to plan one for.
pub fn first_round(frame: &Frame<'_>) -> Markup {
    let locale = frame.locale;
    let first = html! {
        p { (locale.text("rounds-first-round")) }
        p { (link_button(&locale.text("rounds-new"), "/staff/rounds/new")) }
    };
    page(frame, &locale.text("nav-rounds"), &card(&locale.text("rounds-start-here"), &first))
}

/// Every round, the newest first.
pub fn home(frame: &Frame<'_>, rounds: &[RoundStanding]) -> Markup {
    let locale = frame.locale;
    let headings = ["rounds-year", "rounds-unit", "rounds-state", "rounds-answers"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = rounds.iter().map(|standing| row(locale, standing)).collect();
    let content = html! {
        p { (link_button(&locale.text("rounds-new"), "/staff/rounds/new")) }
        (table(&locale.text("rounds-caption"), &headings.each_ref().map(String::as_str), &rows))
    };
    page(frame, &locale.text("nav-rounds"), &content)
}

fn row(locale: Locale, standing: &RoundStanding) -> Vec<Markup> {
    let round = &standing.round;
    vec![
        html! { a href={ "/staff/rounds/" (round.code) } { (round.year) } },
        html! { (standing.unit_name) @if round.is_synthetic { " · " (locale.text("label-synthetic")) } },
        html! { (state(locale, standing)) },
        html! { @if round.state == RoundState::Planned { "–" } @else { (answers(locale, standing.answers)) } },
    ]
}

fn state(locale: Locale, standing: &RoundStanding) -> String {
    locale.text(match standing.round.state {
        RoundState::Planned => "state-planned",
        RoundState::Open => "state-open",
        RoundState::Closed if !standing.has_release => "state-closed-unreleased",
        RoundState::Closed => "state-closed",
        RoundState::Sealed => "state-sealed",
    })
}

fn answers(locale: Locale, answers: Answers) -> String {
    match answers {
        Answers::NotCounted => locale.text("answers-not-counted"),
        Answers::AtLeast(0, _) => locale.text("answers-fewer-than-five"),
        Answers::AtLeast(number, _) => locale.text_with("answers-at-least", &[("number", locale.whole(number).into())]),
        Answers::Exactly(number) => locale.whole(number),
        Answers::TooFew => locale.text("answers-too-few"),
    }
}

/// How many have answered; nothing where nobody can yet.
fn answers_so_far(locale: Locale, standing: &RoundStanding) -> Markup {
    html! { @if standing.round.state == RoundState::Planned { "–" } @else { (answers_with_day(locale, standing.answers)) } }
}

/// The number, and since when it stands.
fn answers_with_day(locale: Locale, told: Answers) -> Markup {
    html! {
        (answers(locale, told))
        @if let Answers::AtLeast(_, day) = told {
            " · " (locale.text_with("answers-noted-on", &[("date", locale.date(day).into())]))
        }
    }
}

/// Why no more is told than stands there.
fn why(locale: Locale, standing: &RoundStanding) -> Markup {
    let reason = match standing.answers {
        Answers::NotCounted if standing.round.state == RoundState::Planned => None,
        Answers::NotCounted => Some("answers-why-not-counted"),
        Answers::AtLeast(..) => Some("answers-why-midnight"),
        Answers::TooFew => Some("answers-why-too-few"),
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
            (codes_pages::address(frame, seen))
            (codes_pages::codes(frame, seen, typed))
        }
        // Tablets and paper forms are needed every day, so they stand above the step that closes the round.
        @if is_under_way { (tablets_page::card(locale, seen, typed)) (codes_pages::paper_forms(frame, seen)) }
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

/// The form for a new round, as it was typed.
pub struct NewRoundForm<'a> {
    pub units: &'a [Unit],
    pub surveys: &'a [SurveyVersion],
    pub unit: &'a str,
    pub survey: &'a str,
    pub year: &'a str,
    pub ways: &'a WaysForm,
    pub errors: &'a [FieldError],
}

/// Unit, survey and year, and who may answer.
pub fn new(frame: &Frame<'_>, form: &NewRoundForm<'_>) -> Markup {
    let locale = frame.locale;
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    let title_of = |survey: &SurveyVersion| {
        let title = &survey.definition().title;
        let default = &survey.definition().default_language;
        let version = locale.text_with("round-version", &[("version", survey.version().to_string().into())]);
        format!("{} ({version})", title.get(language.as_ref().unwrap_or(default), default))
    };
    let units: Vec<(&str, &str)> = form.units.iter().map(|unit| (unit.code.as_str(), unit.name.as_str())).collect();
    let titles: Vec<String> = form.surveys.iter().map(title_of).collect();
    let surveys: Vec<(&str, &str)> =
        form.surveys.iter().map(|survey| survey.survey().as_str()).zip(titles.iter().map(String::as_str)).collect();
    let fields = Fields { locale, errors: form.errors };
    let content = html! {
        form.narrow method="post" action="/staff/rounds/new" {
            (fields.field("unit", "rounds-unit", form.unit).kind(FieldKind::Choice(&units)))
            (fields.field("survey", "round-survey", form.survey).kind(FieldKind::Choice(&surveys)))
            (fields.field("year", "rounds-year", form.year).kind(FieldKind::Figure))
            (ways_page::fields(locale, form.ways, form.errors))
            (submit(&locale.text("rounds-new-submit")))
        }
    };
    page(frame, &locale.text("rounds-new"), &content)
}
