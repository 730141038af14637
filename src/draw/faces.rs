//! Five faces, from very unhappy to very happy. Each always stands beside its word.

use maud::{Markup, html};

/// The mouths, from the unhappiest.
const MOUTHS: [&str; 5] =
    ["M30 72 Q50 50 70 72", "M32 69 Q50 58 68 69", "M32 66 L68 66", "M32 62 Q50 75 68 62", "M28 58 Q50 86 72 58"];

/// The face of the option at `index`, from 0 for the lowest; nothing beyond the fifth.
#[must_use]
pub fn face(index: usize) -> Markup {
    html! {
        @if let Some(mouth) = MOUTHS.get(index) {
            svg.face viewBox="0 0 100 100" width="96" height="96" aria-hidden="true" focusable="false" {
                g fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" {
                    circle cx="50" cy="50" r="44" {}
                    path d=(mouth) {}
                }
                circle cx="36" cy="42" r="4.5" fill="currentColor" {}
                circle cx="64" cy="42" r="4.5" fill="currentColor" {}
            }
        }
    }
}
