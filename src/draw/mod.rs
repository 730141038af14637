//! Drawings as SVG: charts, faces and codes, for pages and reports alike. They take prepared values and know no page.

pub mod charts;
pub mod faces;
pub mod qr;
pub mod stacked;
