//! Charts as SVG, drawn by the server. Each is an image with a title and a description; the figures also stand as text
//! beside it.
//!
//! A score is always shown on its whole scale: cutting the axis would make small differences look large.

use maud::{Markup, html};

use crate::core::survey::LanguageTag;

const WIDTH: f64 = 320.0;
/// Room at both ends for half a dot and half a tick label.
const MARGIN: f64 = 14.0;
/// The height on which the dot or the middle of the bar lies.
const MIDDLE: f64 = 20.0;

/// What screen readers get instead of the drawing.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub title_language: Option<LanguageTag>,
    pub description: String,
}

/// The scale under a chart.
#[derive(Clone, Debug)]
pub struct Axis {
    pub lowest: f64,
    pub highest: f64,
    /// Where there is a line, and what stands under it.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// The place of `value`, kept inside the drawing.
    fn x(&self, value: f64) -> f64 {
        let span = self.highest - self.lowest;
        let part = if span > 0.0 { ((value - self.lowest) / span).clamp(0.0, 1.0) } else { 0.0 };
        MARGIN + part * (WIDTH - 2.0 * MARGIN)
    }
}

/// A value with its uncertainty, this year's target and last year's value.
#[derive(Clone, Debug)]
pub struct Dot {
    pub alternative: Alternative,
    pub axis: Axis,
    pub value: f64,
    pub interval: Option<(f64, f64)>,
    pub target: Option<f64>,
    pub before: Option<f64>,
}

/// A dot with a whisker, on its whole scale.
#[must_use]
pub fn dot(chart: &Dot) -> Markup {
    let axis = &chart.axis;
    frame(
        &chart.alternative,
        axis,
        &html! {
            @if let Some((low, high)) = chart.interval {
                line.whisker x1=(px(axis.x(low))) x2=(px(axis.x(high))) y1=(MIDDLE) y2=(MIDDLE) {}
            }
            @if let Some(before) = chart.before { circle.before cx=(px(axis.x(before))) cy=(MIDDLE) r="5" {} }
            circle.now cx=(px(axis.x(chart.value))) cy=(MIDDLE) r="7" {}
            @if let Some(target) = chart.target { (target_mark(axis.x(target))) }
        },
    )
}

/// An amount from zero, with its target and last year's amount.
#[must_use]
pub fn bar(chart: &Dot) -> Markup {
    let axis = &chart.axis;
    let width = (axis.x(chart.value) - axis.x(0.0)).max(0.0);
    frame(
        &chart.alternative,
        axis,
        &html! {
            rect.bar.is-estimate[chart.interval.is_some()] x=(px(axis.x(0.0))) y=(MIDDLE - 7.0) width=(px(width)) height="14" rx="2" {}
            @if let Some((low, high)) = chart.interval {
                line.bar-whisker x1=(px(axis.x(low))) x2=(px(axis.x(high))) y1=(MIDDLE) y2=(MIDDLE) {}
                @for end in [low, high] {
                    line.bar-whisker x1=(px(axis.x(end))) x2=(px(axis.x(end))) y1=(MIDDLE - 4.0) y2=(MIDDLE + 4.0) {}
                }
            }
            @if let Some(before) = chart.before { circle.before cx=(px(axis.x(before))) cy=(MIDDLE) r="5" {} }
            @if let Some(target) = chart.target { (target_mark(axis.x(target))) }
        },
    )
}

fn frame(alternative: &Alternative, axis: &Axis, drawing: &Markup) -> Markup {
    let (title, description) = (format!("{}-title", alternative.id), format!("{}-text", alternative.id));
    html! {
        svg.chart viewBox="0 0 320 52" width="320" height="52" role="img" aria-labelledby=(title)
            aria-describedby=(description) {
            title id=(title) lang=[&alternative.title_language] { (alternative.title) }
            desc id=(description) { (alternative.description) }
            line.axis x1=(px(axis.x(axis.lowest))) x2=(px(axis.x(axis.highest))) y1="36" y2="36" {}
            @for (value, label) in &axis.ticks {
                line.grid x1=(px(axis.x(*value))) x2=(px(axis.x(*value))) y1="4" y2="36" {}
                text.tick x=(px(axis.x(*value))) y="49" text-anchor=(anchor(axis, *value)) { (label) }
            }
            (drawing)
        }
    }
}

/// Long labels at the ends lean inwards, so that they are not cut off.
fn anchor(axis: &Axis, value: f64) -> &'static str {
    let x = axis.x(value);
    let is_wide = axis.ticks.iter().any(|(_, label)| label.chars().count() > 3);
    if is_wide && x > WIDTH - 2.0 * MARGIN {
        "end"
    } else if is_wide && x < 2.0 * MARGIN {
        "start"
    } else {
        "middle"
    }
}

fn target_mark(x: f64) -> Markup {
    html! {
        path.target-line d={ "M" (px(x)) " 5V36" } {}
        path.target-head d={ "M" (px(x - 5.5)) " 1h11l-5.5 8z" } {}
    }
}

/// A small line over the years.
#[derive(Clone, Debug)]
pub struct Sparkline {
    pub alternative: Alternative,
    /// One for each year, none where there is no figure.
    pub values: Vec<Option<f64>>,
    /// The least distance from bottom to top: chance must not fill the height.
    pub least_span: f64,
}

/// The line of a measure over the years; nothing where fewer than two years have a figure.
#[must_use]
pub fn sparkline(chart: &Sparkline) -> Markup {
    let known: Vec<f64> = chart.values.iter().flatten().copied().collect();
    if known.len() < 2 {
        return html! {};
    }
    let points = points(chart, &known);
    let (title, description) = (format!("{}-title", chart.alternative.id), format!("{}-text", chart.alternative.id));
    let path = points.iter().map(|(x, y)| format!("{},{}", px(*x), px(*y))).collect::<Vec<_>>().join(" ");
    html! {
        svg.sparkline viewBox="0 0 96 40" width="96" height="40" role="img" aria-labelledby=(title)
            aria-describedby=(description) {
            title id=(title) lang=[&chart.alternative.title_language] { (chart.alternative.title) }
            desc id=(description) { (chart.alternative.description) }
            polyline points=(path) {}
            @for (index, (x, y)) in points.iter().enumerate() {
                circle cx=(px(*x)) cy=(px(*y)) r=(if index + 1 == points.len() { "4.5" } else { "3" }) {}
            }
        }
    }
}

/// Where the known years lie; the middle of the range is the middle of the drawing.
#[allow(clippy::cast_precision_loss)]
fn points(chart: &Sparkline, known: &[f64]) -> Vec<(f64, f64)> {
    let low = known.iter().copied().fold(f64::INFINITY, f64::min);
    let high = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let span = (high - low).max(chart.least_span).max(f64::MIN_POSITIVE);
    let middle = f64::midpoint(low, high);
    let last = (chart.values.len() as f64 - 1.0).max(1.0);
    let place = |(index, value): (usize, &Option<f64>)| {
        value.map(|value| (8.0 + 80.0 * index as f64 / last, 20.0 - 24.0 * (value - middle) / span))
    };
    chart.values.iter().enumerate().filter_map(place).collect()
}

/// A length in the drawing, to a tenth; never something that is no number.
fn px(length: f64) -> String {
    if length.is_finite() { format!("{length:.1}") } else { "0".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alternative() -> Alternative {
        Alternative { id: "a".into(), title: "T".into(), title_language: None, description: "D".into() }
    }

    fn on_five(value: f64) -> Dot {
        let axis = Axis { lowest: 1.0, highest: 5.0, ticks: vec![(1.0, "1".into()), (5.0, "5".into())] };
        Dot { alternative: alternative(), axis, value, interval: None, target: Some(4.0), before: None }
    }

    #[test]
    fn the_whole_scale_is_shown_and_nothing_leaves_it() {
        assert!(dot(&on_five(1.0)).into_string().contains("cx=\"14.0\""));
        assert!(dot(&on_five(5.0)).into_string().contains("cx=\"306.0\""));
        assert!(dot(&on_five(9.0)).into_string().contains("cx=\"306.0\""));
    }

    #[test]
    fn odd_values_still_draw() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let text = dot(&on_five(value)).into_string();
            assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
        }
        let values = vec![Some(1.0), Some(f64::NAN), None];
        let text = sparkline(&Sparkline { alternative: alternative(), values, least_span: 0.0 }).into_string();
        assert!(!text.contains("NaN"), "{text}");
    }

    #[test]
    fn one_year_is_no_line() {
        let values = vec![None, None, Some(4.0)];
        assert!(sparkline(&Sparkline { alternative: alternative(), values, least_span: 1.0 }).into_string().is_empty());
    }

    #[test]
    fn a_chart_says_what_it_shows() {
        let text = dot(&on_five(4.2)).into_string();
        assert!(text.contains("role=\"img\"") && text.contains("<title id=\"a-title\">T</title>"));
        assert!(text.contains("<desc id=\"a-text\">D</desc>"));
    }
}
