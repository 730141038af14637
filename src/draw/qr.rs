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
    let colors = code.to_colors();
    let rows = colors.chunks(code.width()).zip(QUIET..);
    let runs = rows.flat_map(|(modules, row)| {
        let mut next = QUIET;
        modules.chunk_by(|one, other| one == other).filter_map(move |run| {
            let (column, length) = (next, run.len());
            next += length;
            (run.first() == Some(&Color::Dark)).then(|| format!("M{column} {row}h{length}v1h-{length}z"))
        })
    });
    runs.collect()
}
