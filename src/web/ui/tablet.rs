//! What a tablet of the house loads beside its page: one script, joined from the files in `script/tablet/`.

use std::sync::LazyLock;

use super::assets::Asset;
use super::inline::bare;

/// In the order in which they use each other.
const SCRIPT_TEXT: &str = concat!("(() => {\n\"use strict\";\n", include_str!("script/tablet/mode.js"), "})();\n");

static BARE_SCRIPT: LazyLock<String> = LazyLock::new(|| bare(SCRIPT_TEXT));
static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("tablet.js", "text/javascript; charset=utf-8", &BARE_SCRIPT));

/// The address of the tablets' script.
#[must_use]
pub fn script_path() -> String {
    SCRIPT.path()
}

/// Everything that tablets load.
pub(super) fn assets() -> impl Iterator<Item = &'static Asset> {
    std::iter::once(&*SCRIPT)
}
