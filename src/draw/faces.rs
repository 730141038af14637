//! Five faces, from very unhappy to very happy. Each always stands beside its word.
//!
//! They differ in mouth, brows, eyes and tint, so that no two neighbours are mistaken for each other when they are small, seen
//! in grey, or seen by somebody who tells few colours apart. The unhappy ones are sad, never angry: their brows rise towards
//! the middle.

use maud::{Markup, html};

struct Face {
    tint: &'static str,
    /// Brows and mouth.
    lines: &'static str,
    /// Both eyes: dots, as a round pen makes them that does not move.
    eyes: &'static str,
    /// A mouth that is open shows its teeth.
    open: Option<&'static str>,
}

const FACES: [Face; 5] = [
    Face {
        tint: "#ee9f98",
        lines: "M17 43Q28 38 36 25M83 43Q72 38 64 25M26 83Q50 47 74 83",
        eyes: "M34 50h.1M66 50h.1",
        open: None,
    },
    Face {
        tint: "#f7d3b4",
        lines: "M21 34L39 28M79 34L61 28M33 75Q50 58 67 75",
        eyes: "M34 45h.1M66 45h.1",
        open: None,
    },
    Face { tint: "#fbf4de", lines: "M28 66H72", eyes: "M34 40h.1M66 40h.1", open: None },
    Face {
        tint: "#cde9d2",
        lines: "M22 30Q31 21 40 30M60 30Q69 21 78 30M27 60Q50 86 73 60",
        eyes: "M34 42h.1M66 42h.1",
        open: None,
    },
    Face {
        tint: "#86cb99",
        lines: "M18 27Q30 12 42 27M58 27Q70 12 82 27",
        eyes: "M34 38h.1M66 38h.1",
        open: Some("M22 54H78Q75 87 50 87T22 54Z"),
    },
];

/// The face of the option at `index`, from 0 for the lowest; nothing beyond the fifth.
#[must_use]
pub fn face(index: usize) -> Markup {
    html! {
        @if let Some(face) = FACES.get(index) {
            svg.face viewBox="0 0 100 100" width="96" height="96" aria-hidden="true" {
                g fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" {
                    circle cx="50" cy="50" r="46" fill=(face.tint) {}
                    path d=(face.lines) {}
                    @if let Some(open) = face.open { path d=(open) fill="#fff" {} }
                    path d=(face.eyes) stroke-width="10" {}
                }
            }
        }
    }
}
