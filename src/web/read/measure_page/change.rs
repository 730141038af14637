//! The change since the year before, whether order alone tells the same, and the slope over the years.

use maud::{Markup, html};

use super::page::{MeasurePage, signed_step};
use crate::core::evidence::SeriesBreak;
use crate::core::scorecard::detail::{LEVEL, OrdinalCheck, Trend};
use crate::core::scorecard::{Change, Figure, Finding, Form};
use crate::core::stats::{Agreement, Interval, MeanOnlyChange};
use crate::locale::{Locale, change_words};
use crate::web::read::page::list;
use crate::web::ui::components::{Tone, card, notice};

pub(super) fn section(page: &MeasurePage<'_>) -> Markup {
    let measure = page.measure();
    let year = page.year().saturating_sub(1).to_string();
    let heading = page.locale.text_with("column-change", &[("year", year.clone().into())]);
    let body = match (&measure.change, measure.now().figure(), measure.series_break) {
        (Some(change), Some(now), _) => compared(page, change, now),
        (_, _, Some(found)) => {
            let key = match found {
                SeriesBreak::Scale => "sentence-change-broken",
                SeriesBreak::Question => "sentence-change-reworded",
            };
            html! { p { (page.locale.text_with(key, &[("year", year.into())])) } }
        }
        _ => html! { p { (page.locale.text_with("measure-change-none", &[("year", year.into())])) } },
    };
    card(&heading, &body)
}

fn compared(page: &MeasurePage<'_>, change: &Change, now: &Figure) -> Markup {
    let form = now.form;
    let difference = signed_step(page, form, change.difference);
    let words = change_words(page.locale, change);
    html! {
        p.detail-figure { strong { (difference) } @if !words.is_empty() { " · " (words) } }
        @if let Some(interval) = page.measure().change_interval() { p { (range(page, form, interval)) } }
        @if change.finding == Finding::NotTested { p { (why_untested(page, change, now)) } }
        @if let Some(bound) = &page.detail.mean_only { (bounded(page, form, bound)) }
        @if let Some(check) = &page.detail.ordinal { (order(page, check)) }
        @if change.p.is_some() { (terms(page, change, form)) }
    }
}

fn range(page: &MeasurePage<'_>, form: Form, interval: Interval) -> String {
    let (low, high) = (signed_step(page, form, interval.low), signed_step(page, form, interval.high));
    page.locale.text_with("measure-change-range", &[("low", low.into()), ("high", high.into())])
}

fn why_untested(page: &MeasurePage<'_>, change: &Change, now: &Figure) -> String {
    let year = change.from_year;
    let is_reported =
        |year: i32| page.detail.year(year).and_then(|known| known.outcome.figure()).is_some_and(Figure::is_reported);
    let reported = [year, page.year()].into_iter().find(|year| is_reported(*year));
    match reported {
        Some(reported) => page.locale.text_with("measure-untested-reported", &[("year", reported.to_string().into())]),
        None if now.answered.is_none() => page.text("measure-untested-computed"),
        None => page.text("measure-untested-few"),
    }
}

/// What can be said although the earlier spread is lost.
fn bounded(page: &MeasurePage<'_>, form: Form, bound: &MeanOnlyChange) -> Markup {
    let Some(interval) = bound.interval else { return html! {} };
    let (low, high) = (signed_step(page, form, interval.low), signed_step(page, form, interval.high));
    let values = [("low", low.into()), ("high", high.into())];
    html! {
        p { (page.locale.text_with("measure-bound", &values)) }
        details { summary { (page.text("measure-terms")) } p { (page.text("measure-bound-term")) } }
    }
}

/// Whether the change of the mean stands when answers are only ordered.
fn order(page: &MeasurePage<'_>, check: &OrdinalCheck) -> Markup {
    let warn = |key: &str| notice(Tone::Care, None, &html! { p { (page.text(key)) } });
    match check.agreement {
        Agreement::Agree => html! { p { (page.text("measure-order-agrees")) } },
        Agreement::OppositeDirections => warn("measure-order-opposite"),
        Agreement::OnlyOneSignificant if check.ordinal.p.is_some_and(|p| p < LEVEL) => warn("measure-order-only"),
        Agreement::OnlyOneSignificant => warn("measure-order-not"),
        Agreement::Unknown => html! {},
    }
}

fn terms(page: &MeasurePage<'_>, change: &Change, form: Form) -> Markup {
    let locale = page.locale;
    let is_mean = matches!(form, Form::Score { .. });
    let ordinal = page.detail.ordinal.map(|check| check.ordinal);
    html! {
        details {
            summary { (page.text("measure-terms")) }
            dl.terms {
                @if let Some(p) = change.p {
                    dt { (page.text("measure-p")) }
                    dd { (p_value(locale, p)) }
                }
                @if let Some(p) = change.adjusted_p {
                    dt { (page.text("measure-p-holm")) }
                    dd { (p_value(locale, p)) }
                }
                @if let Some(p) = page.detail.usual.and_then(|usual| usual.p) {
                    dt { (page.text(if is_mean { "measure-p-welch" } else { "measure-p-share" })) }
                    dd { (p_value(locale, p)) }
                }
                @if let Some(effect) = page.detail.usual.and_then(|usual| usual.effect) {
                    dt { (page.text(if is_mean { "measure-effect-g" } else { "measure-effect-h" })) }
                    dd { (locale.signed(effect, 2)) }
                }
                @if let Some(ordinal) = ordinal {
                    @if let Some(p) = ordinal.p {
                        dt { (page.text("measure-p-order")) }
                        dd { (p_value(locale, p)) }
                    }
                    dt { (page.text("measure-p-hat")) }
                    dd { (locale.percent(ordinal.p_hat, 0)) }
                    dt { (page.text("measure-delta")) }
                    dd { (locale.signed(ordinal.delta, 2)) }
                }
            }
            p.soft { (page.text("measure-terms-help")) }
        }
    }
}

/// "0,032", and "under 0,001" where more digits would pretend.
pub(super) fn p_value(locale: Locale, p: f64) -> String {
    if p < 0.001 {
        locale.text_with("measure-p-under", &[("limit", locale.decimal(0.001, 3).into())])
    } else {
        locale.decimal(p, 3)
    }
}

/// The slope over three years or more.
pub(super) fn trend(page: &MeasurePage<'_>) -> Markup {
    let locale = page.locale;
    let years: Vec<String> = page.detail.years.iter().map(|known| known.year.to_string()).collect();
    let is_sampled = crate::core::scorecard::question_of(&page.measure().definition).is_some();
    if !is_sampled || years.len() < 3 {
        return html! {};
    }
    let slope = page.detail.trend.as_ref().zip(page.measure().now().figure());
    let body = slope.map_or_else(
        || html! { p { (page.text("measure-trend-none")) } },
        |(trend, now)| slope_words(page, trend, now.form),
    );
    let broken: Vec<String> = page
        .detail
        .years
        .iter()
        .filter(|known| known.series_break.is_some())
        .map(|known| known.year.to_string())
        .collect();
    let body = html! {
        (body)
        @if !broken.is_empty() {
            @let years = list(locale, &broken);
            p.soft { (locale.text_with("measure-trend-cut", &[("years", years.into())])) }
        }
    };
    card(&page.text("measure-trend-heading"), &body)
}

fn slope_words(page: &MeasurePage<'_>, trend: &Trend, form: Form) -> Markup {
    let locale = page.locale;
    let is_real = trend.p.is_some_and(|p| p < LEVEL);
    let years: Vec<String> = trend.years.iter().map(ToString::to_string).collect();
    let values = [
        ("slope", signed_step(page, form, trend.slope).into()),
        ("years", list(locale, &years).into()),
        ("finding", if is_real { "real" } else { "chance" }.into()),
    ];
    html! {
        p { (locale.text_with("measure-trend", &values)) }
        details {
            summary { (page.text("measure-terms")) }
            dl.terms {
                @if let Some(interval) = trend.interval {
                    @let (low, high) = (signed_step(page, form, interval.low), signed_step(page, form, interval.high));
                    dt { (page.text("measure-trend-interval")) }
                    dd { (locale.text_with("measure-range", &[("low", low.into()), ("high", high.into())])) }
                }
                @if let Some(p) = trend.p { dt { "p" } dd { (p_value(locale, p)) } }
            }
            p.soft { (page.text("measure-trend-help")) }
        }
    }
}
