//! The style sheet for staff and leaders, compiled in and named after its content, so that browsers may keep it for ever.
//! Guests' pages carry theirs with them: see [`super::inline`].

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file that browsers load.
#[derive(Clone, Debug)]
pub struct Asset {
    /// The last part of its address.
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
    /// The first half of the SHA-256 of its bytes, in hexadecimal.
    hash: String,
}

const CSS: &str = "text/css; charset=utf-8";

/// For a leader's desk, phone and printer.
const PEIL_CSS: &str = concat!(
    include_str!("base.css"),
    include_str!("peil.css"),
    include_str!("staff.css"),
    include_str!("scorecard.css"),
    include_str!("detail.css"),
    include_str!("narrow.css"),
    include_str!("print.css"),
    include_str!("paper.css")
);

static PEIL: LazyLock<Asset> = LazyLock::new(|| Asset::new("peil.css", CSS, PEIL_CSS));

impl Asset {
    fn new(name: &'static str, content_type: &'static str, text: &'static str) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        let hash = digest.iter().take(16).fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"));
        Self { name, content_type, bytes: text.as_bytes(), hash }
    }

    fn path(&self) -> String {
        format!("/assets/{}/{}", self.hash, self.name)
    }
}

/// The address of the sheet for staff and leaders.
#[must_use]
pub fn stylesheet_path() -> String {
    PEIL.path()
}

/// The asset at `/assets/<hash>/<name>`; none for another hash, so that an old page never gets a new sheet for ever.
#[must_use]
pub fn find(hash: &str, name: &str) -> Option<&'static Asset> {
    Some(&*PEIL).filter(|asset| asset.hash == hash && asset.name == name)
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
