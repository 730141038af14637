//! What a tablet of the house loads beside its page: one script, joined from the files in `script/tablet/`, and what its home
//! screen shows.

use std::sync::LazyLock;

use super::asset::Asset;
use super::bare::bare;

/// In the order in which they use each other.
const SCRIPT_TEXT: &str = concat!(
    "(() => {\n\"use strict\";\n",
    include_str!("script/tablet/mode.js"),
    include_str!("script/tablet/pin.js"),
    include_str!("script/tablet/seal.js"),
    include_str!("script/tablet/queue.js"),
    include_str!("script/tablet/deliver.js"),
    include_str!("script/tablet/keep_pages.js"),
    include_str!("script/tablet/start.js"),
    include_str!("script/tablet/staff.js"),
    "})();\n"
);

static BARE_SCRIPT: LazyLock<String> = LazyLock::new(|| bare(SCRIPT_TEXT));
static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("tablet.js", "text/javascript; charset=utf-8", &BARE_SCRIPT));

/// A needle that points, as a compass has it.
const ICON_TEXT: &str = concat!(
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#1b5aa0"/>"##,
    r##"<path d="M256 96l72 160h-144z" fill="#fff"/><path d="M256 416l72-160h-144z" fill="#9fc0e4"/></svg>"##
);
static ICON: LazyLock<Asset> = LazyLock::new(|| Asset::new("peil.svg", "image/svg+xml; charset=utf-8", ICON_TEXT));

/// The same for every round: the start leads to the one that staff have started last on the tablet.
static MANIFEST_TEXT: LazyLock<String> = LazyLock::new(|| {
    let icon = serde_json::json!({ "src": ICON.path(), "sizes": "any", "type": ICON.content_type });
    let manifest = serde_json::json!({
        "name": "Peil", "id": "/t/", "start_url": "/t/", "scope": "/t/", "display": "fullscreen",
        "background_color": "#fbfaf6", "theme_color": "#fbfaf6", "icons": [icon],
    });
    manifest.to_string()
});
static MANIFEST: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("peil.webmanifest", "application/manifest+json", &MANIFEST_TEXT));

/// The address of the tablets' script.
#[must_use]
pub fn script_path() -> String {
    SCRIPT.path()
}

/// The address of what makes a page of the tablet's home screen out of it.
#[must_use]
pub(super) fn manifest_path() -> String {
    MANIFEST.path()
}

/// Everything that tablets load.
pub(super) fn assets() -> impl Iterator<Item = &'static Asset> {
    [&*SCRIPT, &*ICON, &*MANIFEST].into_iter()
}
