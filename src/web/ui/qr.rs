//! QR codes as pictures in the page: nothing is loaded, and they print sharp at any size.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// Empty modules around the code, as the standard (ISO/IEC 18004) asks.
const QUIET: usize = 4;

/// A QR code with error correction M. Black on white whatever the page's colours: many cameras read no other. `label` says
/// to those who do not see it what it leads to.
///
/// Nothing where the text is too long for any code (more than 2,331 bytes).
#[must_use]
pub fn qr(text: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let side = code.width() + 2 * QUIET;
    html! {
        svg.qr viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(label) shape-rendering="crispEdges" {
            path d={ "M0 0h" (side) "v" (side) "h-" (side) "z" } fill="#fff" {}
            path d=(dark(&code)) fill="#000" {}
        }
    }
}

/// Each run of dark modules in a row as one rectangle.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(code.width()).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                path += &format!("M{} {}h{}v1h-{}z", column + QUIET, row + QUIET, run.len(), run.len());
            }
            column += run.len();
        }
    }
    path
}
