//! The one place for the plain sentence of a measure: what its verdict means, and what its change amounts to.

use super::{Locale, Written};
use crate::core::card::{Better, ScorecardDefinition};
use crate::core::evidence::SeriesBreak;
use crate::core::release::BLURRED_SHARE;
use crate::core::scorecard::{Change, Figure, Finding, Measure, Outcome, Verdict, is_on};
use crate::core::survey::LanguageTag;

/// What a leader should know of `measure` in the scorecard's year. Names of parts come in `language`, as the scorecard
/// writes them. Empty when there is nothing to add to the figure.
#[must_use]
pub fn sentence(locale: Locale, language: &LanguageTag, card: &ScorecardDefinition, measure: &Measure) -> String {
    let mut said = Vec::new();
    match measure.now() {
        Outcome::Missing => said.push(missing(locale, measure)),
        Outcome::TooFew => said.push(locale.text("sentence-too-few")),
        Outcome::NearNone { answered } => said.push(blurred(locale, "sentence-near-none", BLURRED_SHARE, *answered)),
        Outcome::NearAll { answered } => {
            said.push(blurred(locale, "sentence-near-all", 1.0 - BLURRED_SHARE, *answered));
        }
        Outcome::NearLowest { answered, bound } => {
            said.push(bounded(locale, "sentence-near-lowest", *bound, *answered));
        }
        Outcome::NearHighest { answered, bound } => {
            said.push(bounded(locale, "sentence-near-highest", *bound, *answered));
        }
        Outcome::Known(figure) => {
            said.extend(parts(locale, language, card, measure, figure));
            said.extend(against_target(locale, measure, figure));
            said.extend(since_last(locale, measure, figure));
        }
    }
    said.join(" ")
}

/// A few words on a change, for beside its number: "kan være tilfeldig". Empty for what was counted.
#[must_use]
pub fn change_words(locale: Locale, change: &Change) -> String {
    match change.finding {
        Finding::RealImprovement => locale.text("change-real-improvement"),
        Finding::RealDecline => locale.text("change-real-decline"),
        Finding::RealChange => locale.text("change-real-other"),
        Finding::MayBeChance => locale.text("change-may-be-chance"),
        Finding::NotTested => locale.text("change-not-tested"),
        Finding::Counted => String::new(),
    }
}

fn missing(locale: Locale, measure: &Measure) -> String {
    let year = measure.outcomes.last().map(|(year, _)| year.to_string()).unwrap_or_default();
    locale.text_with("sentence-missing", &[("year", year.into())])
}

fn blurred(locale: Locale, key: &str, share: f64, answered: u64) -> String {
    let answers = locale.whole(answered);
    locale.text_with(
        key,
        &[("share", locale.percent(share, 0).into()), ("answers", answers.into()), ("count", answered.into())],
    )
}

fn bounded(locale: Locale, key: &str, bound: f64, answered: u64) -> String {
    let (bound, answers) = (locale.decimal(bound, 1), locale.whole(answered));
    locale.text_with(key, &[("bound", bound.into()), ("answers", answers.into()), ("count", answered.into())])
}

/// "Interne: 2 691. Eksterne: 650." The names are whatever staff wrote, so no grammar is laid on them.
fn parts(
    locale: Locale,
    language: &LanguageTag,
    card: &ScorecardDefinition,
    measure: &Measure,
    figure: &Figure,
) -> Option<String> {
    let crate::core::card::Source::Count { parts } = &measure.definition.from else { return None };
    let written = Written::usual(locale, measure, figure);
    let named: Vec<String> = parts
        .iter()
        .filter_map(|part| {
            let (_, quantity) = figure.parts.iter().find(|(code, _)| *code == part.code)?;
            let name = card.say(&part.title, language).to_owned();
            let value = written.value(quantity.value());
            Some(locale.text_with("sentence-part", &[("name", name.into()), ("value", value.into())]))
        })
        .collect();
    (!named.is_empty()).then(|| named.join(" "))
}

fn against_target(locale: Locale, measure: &Measure, figure: &Figure) -> Option<String> {
    let written = Written::of(locale, measure, figure);
    let Some(target) = measure.target else {
        // A measure that only describes the guests has no target on purpose, so nothing is said of one that is missing.
        let describes = measure.definition.better == Better::Neither;
        return Some(if describes { described(locale, figure, &written) } else { locale.text("sentence-no-target") });
    };
    let position = position(figure.value, target);
    let is_clear = match measure.verdict {
        Verdict::ClearlyMet | Verdict::ClearlyMissed => true,
        Verdict::MetWithinMargin | Verdict::MissedWithinMargin => false,
        Verdict::NoTarget | Verdict::NoData | Verdict::TooFew => return None,
    };
    let text = if is_clear && figure.is_counted() {
        let distance = written.distance(figure.value, target);
        let named = named_target(locale, measure, written.target(target));
        let values = [("position", position.into()), ("distance", distance.into()), ("target", named.into())];
        locale.text_with("sentence-counted", &values)
    } else if is_clear {
        let named = named_target(locale, measure, written.target(target));
        locale.text_with("sentence-clear", &[("position", position.into()), ("target", named.into())])
    } else {
        doubtful(locale, measure, figure, &written, target)
    };
    Some(text)
}

/// What the answers let us say of all guests, or how else the figure came about.
fn described(locale: Locale, figure: &Figure, written: &Written) -> String {
    let mut values = Vec::new();
    if let Some(interval) = figure.interval() {
        values.push(("low", written.value(interval.low).into()));
        values.push(("high", written.value(interval.high).into()));
    }
    if let Some(answered) = figure.answered {
        values.push(("answers", locale.whole(answered).into()));
        values.push(("count", answered.into()));
    }
    let key = match (figure.answered, figure.interval()) {
        (Some(_), Some(_)) => "sentence-describes-sample",
        (None, Some(_)) => "sentence-describes-estimate",
        (Some(_), None) => "sentence-describes-few",
        (None, None) if figure.is_counted() => "sentence-describes-counted",
        (None, None) => "sentence-describes-unsure",
    };
    locale.text_with(key, &values)
}

/// Met or missed, but the sample or the estimate leaves room for the opposite.
fn doubtful(locale: Locale, measure: &Measure, figure: &Figure, written: &Written, target: f64) -> String {
    let position = position(figure.value, target);
    let written = figure.interval().map_or(*written, |interval| written.apart([interval.low, interval.high], target));
    let named = named_target(locale, measure, written.target(target));
    let mut values = vec![("position", position.into()), ("target", named.into())];
    if let Some(answered) = figure.answered {
        values.push(("answers", locale.whole(answered).into()));
        values.push(("count", answered.into()));
    }
    if let Some(interval) = figure.interval() {
        values.push(("low", written.value(interval.low).into()));
        values.push(("high", written.value(interval.high).into()));
    }
    let key = match (figure.answered, figure.interval()) {
        _ if figure.is_reported() => "sentence-reported",
        // The bound of a verdict is stricter about small shares than the interval, also within a formula: a range that leaves the
        // target out would contradict the verdict.
        (_, Some(interval)) if !(interval.low..=interval.high).contains(&target) => "sentence-unsure",
        (Some(_), Some(_)) => "sentence-sample",
        (None, Some(_)) => "sentence-estimate",
        (Some(_), None) => "sentence-few",
        (None, None) => "sentence-unsure",
    };
    locale.text_with(key, &values)
}

/// "målet på 4,0", or "målet på høyst 40" where less is better.
fn named_target(locale: Locale, measure: &Measure, target: String) -> String {
    match measure.definition.better {
        Better::Higher | Better::Neither => locale.text_with("target-at-least", &[("target", target.into())]),
        Better::Lower => locale.text_with("target-at-most", &[("target", target.into())]),
    }
}

fn position(value: f64, target: f64) -> &'static str {
    if is_on(value, target) {
        "on"
    } else if value > target {
        "above"
    } else {
        "below"
    }
}

fn since_last(locale: Locale, measure: &Measure, figure: &Figure) -> Option<String> {
    let Some(change) = &measure.change else { return broken(locale, measure) };
    let written = Written::usual(locale, measure, figure);
    let year = change.from_year.to_string();
    let before = written.value(change.before);
    let is_same = written.looks_same(change.before, figure.value);
    let key = match change.finding {
        Finding::RealImprovement | Finding::RealDecline | Finding::RealChange => "sentence-change-real",
        Finding::Counted if is_same => "sentence-change-none",
        Finding::MayBeChance | Finding::NotTested if is_same => "sentence-change-hardly",
        Finding::MayBeChance => "sentence-change-chance",
        Finding::Counted => "sentence-change-counted",
        Finding::NotTested => "sentence-change-untested",
    };
    let way = way(change, measure.definition.better, key);
    Some(locale.text_with(key, &[("way", way.into()), ("before", before.into()), ("year", year.into())]))
}

/// Which way it went: better or worse where that is known and was tested, else up or down.
fn way(change: &Change, better: Better, key: &str) -> &'static str {
    let has_risen = change.difference > 0.0;
    let is_judged = matches!(key, "sentence-change-real" | "sentence-change-chance");
    match (better, has_risen) {
        (Better::Higher, true) | (Better::Lower, false) if is_judged => "better",
        (Better::Higher, false) | (Better::Lower, true) if is_judged => "worse",
        (_, true) => "up",
        (_, false) => "down",
    }
}

/// Both years have a figure, but of two different questions.
fn broken(locale: Locale, measure: &Measure) -> Option<String> {
    let (year, _) = measure.outcomes.iter().nth_back(1)?;
    let key = match measure.series_break? {
        SeriesBreak::Scale => "sentence-change-broken",
        SeriesBreak::Question => "sentence-change-reworded",
    };
    Some(locale.text_with(key, &[("year", year.to_string().into())]))
}

#[cfg(test)]
#[path = "sentence_tests.rs"]
mod tests;
