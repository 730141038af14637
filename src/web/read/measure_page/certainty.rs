//! How many answers would have settled it, and what the figure is for guests rather than visits.

use maud::{Markup, html};

use super::page::{MeasurePage, written_step};
use crate::core::scorecard::Figure;
use crate::core::scorecard::detail::{Needed, PerGuest};
use crate::locale::Written;
use crate::web::ui::components::{card, table};

pub(super) fn planning(page: &MeasurePage<'_>) -> Markup {
    let locale = page.locale;
    let Some(now) = page.measure().now().figure() else { return html! {} };
    let answers = |key: &str, needed: u64| {
        locale.text_with(key, &[("answers", locale.whole(needed).into()), ("count", needed.into())])
    };
    let needed = page.detail.needed.map(|needed| match needed {
        Needed::More(more) => answers("measure-needed-more", more),
        Needed::Enough(enough) => answers("measure-needed-enough", enough),
        Needed::OnTarget => page.text("measure-needed-on-target"),
    });
    let reach = page.detail.does_interval_reach_target.then(|| page.text("measure-needed-line"));
    let detectable = page.detail.detectable.zip(now.answered).map(|(change, answered)| {
        let values = [
            ("change", written_step(page, now.form, change).into()),
            ("answers", locale.whole(answered).into()),
            ("count", answered.into()),
        ];
        locale.text_with("measure-detectable", &values)
    });
    if needed.is_none() && reach.is_none() && detectable.is_none() {
        return html! {};
    }
    let body = html! {
        @for said in needed.into_iter().chain(reach).chain(detectable) { p { (said) } }
        details { summary { (page.text("measure-terms")) } p { (page.text("measure-needed-help")) } }
    };
    card(&page.text("measure-needed"), &body)
}

pub(super) fn per_guest(page: &MeasurePage<'_>) -> Markup {
    let (Some(found), Some(now)) = (&page.detail.per_guest, page.measure().now().figure()) else { return html! {} };
    let body = html! {
        p { (page.text("measure-per-guest-help")) }
        (side_by_side(page, found, now))
        @if found.left_out > 0 {
            @let left_out = page.locale.whole(found.left_out);
            @let values = [("number", left_out.into()), ("count", found.left_out.into())];
            p.soft { (page.locale.text_with("measure-per-guest-left-out", &values)) }
        }
        details { summary { (page.text("measure-terms")) } p { (page.text("measure-per-guest-term")) } }
    };
    card(&page.text("measure-per-guest"), &body)
}

fn side_by_side(page: &MeasurePage<'_>, found: &PerGuest, now: &Figure) -> Markup {
    let locale = page.locale;
    let written = Written::of(locale, page.measure(), now);
    let range = |ends: Option<(f64, f64)>| match ends {
        Some((low, high)) => {
            let (low, high) = (written.value(low), written.value(high));
            locale.text_with("measure-range", &[("low", low.into()), ("high", high.into())])
        }
        None => crate::locale::NO_FIGURE.to_owned(),
    };
    let row = |name: &str, value: f64, ends: Option<(f64, f64)>, answers: String, counts_as: String| {
        [page.text(name), written.value(value), range(ends), answers, counts_as].map(|cell| html! { (cell) }).to_vec()
    };
    let answered = now.answered.unwrap_or_default();
    let ends = |interval: Option<crate::core::stats::Interval>| interval.map(|ends| (ends.low, ends.high));
    let rows = vec![
        row("measure-row-visit", now.value, ends(now.interval()), locale.whole(answered), locale.whole(answered)),
        row(
            "measure-row-guest",
            found.mean,
            ends(found.interval),
            locale.whole(found.n),
            locale.decimal(found.n_effective, 0),
        ),
    ];
    let headings = [
        "measure-column-way",
        "measure-column-figure",
        "measure-column-interval",
        "label-answers",
        "measure-column-counts-as",
    ]
    .map(|key| page.text(key));
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    table(page.title(), &headings, &rows)
}
