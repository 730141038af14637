//! The files that browsers load, compiled in and named after their content, so that they may be kept for ever: the style sheet
//! for staff and leaders, and what tablets of the house need besides. Guests' pages carry theirs with them: see
//! [`super::inline`].

use std::sync::LazyLock;

use super::asset::Asset;
use super::tablet;

const CSS: &str = "text/css; charset=utf-8";

/// For a leader's desk, phone and printer.
const PEIL_CSS: &str = concat!(
    include_str!("base.css"),
    include_str!("peil.css"),
    include_str!("staff.css"),
    include_str!("scorecard.css"),
    include_str!("measure.css"),
    include_str!("narrow.css"),
    include_str!("print.css"),
    include_str!("printed.css")
);

static PEIL: LazyLock<Asset> = LazyLock::new(|| Asset::new("peil.css", CSS, PEIL_CSS));

/// The address of the sheet for staff and leaders.
#[must_use]
pub fn stylesheet_path() -> String {
    PEIL.path()
}

/// The asset at `/assets/<hash>/<name>`; none for another hash, so that an old page never keeps a new file for ever.
#[must_use]
pub fn find(hash: &str, name: &str) -> Option<&'static Asset> {
    std::iter::once(&*PEIL).chain(tablet::assets()).find(|asset| asset.has_hash(hash) && asset.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_is_found_at_its_own_address_and_nowhere_else() {
        let path = stylesheet_path();
        let parts: Vec<&str> = path.split('/').collect();
        assert_eq!(parts[1], "assets");
        assert!(find(parts[2], parts[3]).is_some_and(|asset| asset.bytes.len() > 1000));
        assert!(find("0", parts[3]).is_none());
    }

    #[test]
    fn the_sheet_loads_nothing_from_anywhere() {
        let text = std::str::from_utf8(PEIL.bytes).unwrap();
        for loader in ["url(", "@import", "http"] {
            assert!(!text.contains(loader), "{} holds {loader}", PEIL.name);
        }
    }
}
