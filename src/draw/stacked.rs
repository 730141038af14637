//! Answers on a scale, year by year: bars stacked around the middle of the scale, drawn by the server.
//!
//! Low answers are hatched and lie to the left, high ones are filled and lie to the right, so that the drawing reads without
//! colour. The figures also stand in a table beside it.

use maud::{Markup, html};

use super::charts::Alternative;

const WIDTH: f64 = 640.0;
const LEFT: f64 = 72.0;
const RIGHT: f64 = 96.0;
const ROW: f64 = 44.0;
const BAR: f64 = 32.0;
/// A part narrower than this has no room for its number: on a phone letters are large against the drawing.
const NARROWEST: f64 = 56.0;

/// A stacked bar for each year.
#[derive(Clone, Debug)]
pub struct Stacked {
    pub alternative: Alternative,
    /// The oldest first.
    pub rows: Vec<Row>,
}

/// One bar.
#[derive(Clone, Debug)]
pub struct Row {
    /// The year.
    pub label: String,
    /// How many answered.
    pub note: String,
    /// From the lowest point of the scale: the share, and how it is written.
    pub parts: Vec<(f64, String)>,
}

/// How a point of the scale is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Lowest,
    Low,
    Middle,
    High,
    Highest,
}

impl Tone {
    /// The tone of one of `points`; the outer half of each side is the stronger.
    fn of(place: usize, points: usize) -> Self {
        let (twice, middle) = (place.saturating_mul(2).saturating_add(1), points);
        let outer = |distance: usize| distance.saturating_mul(2) > points.saturating_sub(1);
        match twice.cmp(&middle) {
            std::cmp::Ordering::Equal => Self::Middle,
            std::cmp::Ordering::Less if outer(middle.saturating_sub(twice)) => Self::Lowest,
            std::cmp::Ordering::Less => Self::Low,
            std::cmp::Ordering::Greater if outer(twice.saturating_sub(middle)) => Self::Highest,
            std::cmp::Ordering::Greater => Self::High,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Lowest => "part is-lowest",
            Self::Low => "part is-low",
            Self::Middle => "part is-middle",
            Self::High => "part is-high",
            Self::Highest => "part is-highest",
        }
    }

    /// The pattern that fills it, of the drawing called `id`; the others are filled by the style sheet.
    fn fill(self, id: &str) -> Option<String> {
        match self {
            Self::Lowest => Some(format!("url(#{id}-dense)")),
            Self::Low => Some(format!("url(#{id}-light)")),
            Self::Middle | Self::High | Self::Highest => None,
        }
    }
}

/// How much of the parts lies on each side of the middle of the scale.
fn sides(parts: &[(f64, String)]) -> (f64, f64) {
    let mut sides = (0.0, 0.0);
    for (place, (share, _)) in parts.iter().enumerate() {
        match Tone::of(place, parts.len()) {
            Tone::Lowest | Tone::Low => sides.0 += share,
            Tone::Middle => sides = (sides.0 + share / 2.0, sides.1 + share / 2.0),
            Tone::High | Tone::Highest => sides.1 += share,
        }
    }
    sides
}

/// The bars; nothing when there is no year.
#[must_use]
pub fn stacked(chart: &Stacked) -> Markup {
    let reach = chart
        .rows
        .iter()
        .map(|row| sides(&row.parts))
        .fold((0.0_f64, 0.0_f64), |most, (left, right)| (most.0.max(left), most.1.max(right)));
    let whole = (reach.0 + reach.1).max(f64::MIN_POSITIVE);
    let unit = (WIDTH - LEFT - RIGHT) / whole;
    let middle = LEFT + reach.0 * unit;
    let id = &chart.alternative.id;
    let (title, description) = (format!("{id}-title"), format!("{id}-text"));
    let height = chart.rows.iter().fold(8.0, |height, _| height + ROW);
    html! {
        @if !chart.rows.is_empty() {
            svg.stacked viewBox={ "0 0 640 " (height) } width="640" height=(height) role="img" aria-labelledby=(title)
                aria-describedby=(description) {
                title id=(title) { (chart.alternative.title) }
                desc id=(description) { (chart.alternative.description) }
                (patterns(id))
                line.middle x1=(px(middle)) x2=(px(middle)) y1="2" y2=(px(height - 2.0)) {}
                @for (place, row) in chart.rows.iter().enumerate() { (bar(id, row, top(place), middle, unit)) }
            }
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "a few years")]
fn top(place: usize) -> f64 {
    8.0 + place as f64 * ROW
}

fn bar(id: &str, row: &Row, top: f64, middle: f64, unit: f64) -> Markup {
    let mut x = middle - sides(&row.parts).0 * unit;
    let parts: Vec<(f64, f64, Tone, &str)> = row
        .parts
        .iter()
        .enumerate()
        .map(|(place, (share, written))| {
            let part = (x, share * unit, Tone::of(place, row.parts.len()), written.as_str());
            x += share * unit;
            part
        })
        .collect();
    let text = px(top + BAR / 2.0);
    html! {
        text.year x="0" y=(text) dominant-baseline="central" { (row.label) }
        @for (x, width, tone, written) in parts {
            @if width > 0.0 {
                rect class=(tone.class()) fill=[tone.fill(id)] x=(px(x)) y=(px(top)) width=(px(width)) height=(px(BAR)) {}
                @if width >= NARROWEST {
                    text class={ "share" @if tone == Tone::Highest { " is-light" } } x=(px(x + width / 2.0)) y=(text)
                        text-anchor="middle" dominant-baseline="central" { (written) }
                }
            }
        }
        text.answers x=(WIDTH) y=(text) text-anchor="end" dominant-baseline="central" { (row.note) }
    }
}

fn patterns(id: &str) -> Markup {
    html! {
        defs {
            @for (name, step, class) in [("dense", "5", "hatch is-dense"), ("light", "9", "hatch")] {
                pattern id={ (id) "-" (name) } width=(step) height=(step) patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)" {
                    line class=(class) x1="0" x2="0" y1="0" y2=(step) {}
                }
            }
        }
    }
}

/// How a point of the scale looks in the drawing called `id`, for its key.
#[must_use]
pub fn swatch(id: &str, place: usize, points: usize) -> Markup {
    let tone = Tone::of(place, points);
    html! {
        svg.swatch viewBox="0 0 26 18" width="26" height="18" aria-hidden="true" {
            rect class=(tone.class()) fill=[tone.fill(id)] x="1" y="1" width="24" height="16" {}
        }
    }
}

/// A share as a bar from none to all. The figure stands beside it, so it says nothing to screen readers.
#[must_use]
pub fn share_bar(share: f64) -> Markup {
    let width = if share.is_finite() { share.clamp(0.0, 1.0) * 158.0 } else { 0.0 };
    html! {
        svg.share-bar viewBox="0 0 160 16" width="160" height="16" aria-hidden="true" {
            rect.track x="1" y="1" width="158" height="14" {}
            rect.filled x="1" y="1" width=(px(width)) height="14" {}
        }
    }
}

fn px(length: f64) -> String {
    if length.is_finite() { format!("{length:.1}") } else { "0".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_of_any_length_is_parted_around_its_middle() {
        use Tone::{High, Highest, Low, Lowest, Middle};
        let tones = |points: usize| (0..points).map(|place| Tone::of(place, points)).collect::<Vec<_>>();
        assert_eq!(tones(2), [Lowest, Highest]);
        assert_eq!(tones(3), [Lowest, Middle, Highest]);
        assert_eq!(tones(4), [Lowest, Low, High, Highest]);
        assert_eq!(tones(5), [Lowest, Low, Middle, High, Highest]);
        assert_eq!(tones(7), [Lowest, Lowest, Low, Middle, High, Highest, Highest]);
        for points in 2..=11 {
            let half = |wanted: [Tone; 2]| tones(points).iter().filter(|tone| wanted.contains(tone)).count();
            assert_eq!(half([Lowest, Low]), points / 2);
            assert_eq!(half([High, Highest]), points / 2);
        }
    }

    #[test]
    fn the_middle_of_the_neutral_answers_lies_on_one_line_in_every_year() {
        let row = |shares: [f64; 5]| Row {
            label: "2024".into(),
            note: "59".into(),
            parts: shares.map(|share| (share, "x".to_owned())).into(),
        };
        let rows = vec![row([0.1, 0.1, 0.4, 0.2, 0.2]), row([0.0, 0.0, 0.2, 0.4, 0.4])];
        let (left, right) = sides(&rows[0].parts);
        assert!((left - 0.4).abs() < 1e-12 && (right - 0.6).abs() < 1e-12);
        let alternative =
            Alternative { id: "a".into(), title: "T".into(), title_language: None, description: "D".into() };
        let text = stacked(&Stacked { alternative, rows }).into_string();
        let middle = LEFT + 0.4 / 1.3 * (WIDTH - LEFT - RIGHT);
        assert!(text.contains(&format!("class=\"middle\" x1=\"{middle:.1}\"")), "{text}");
        assert!(text.contains("url(#a-dense)") && text.contains("id=\"a-dense\""));
    }

    #[test]
    fn nothing_that_is_no_number_is_drawn() {
        let parts = vec![(f64::NAN, "x".to_owned()), (f64::INFINITY, "y".to_owned())];
        let alternative =
            Alternative { id: "a".into(), title: "T".into(), title_language: None, description: "D".into() };
        let rows = vec![Row { label: "1".into(), note: "1".into(), parts }];
        let text = stacked(&Stacked { alternative, rows }).into_string();
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    }
}
