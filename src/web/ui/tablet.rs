//! What a tablet of the house loads beside its page: one script, joined from the files in `script/tablet/`.

use std::sync::LazyLock;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::assets::Asset;
use super::inline::{Scripting, bare, guest_policy};

/// In the order in which they use each other.
const SCRIPT_TEXT: &str = concat!(
    "(() => {\n\"use strict\";\n",
    include_str!("script/tablet/mode.js"),
    include_str!("script/tablet/seal.js"),
    include_str!("script/tablet/queue.js"),
    include_str!("script/tablet/deliver.js"),
    include_str!("script/tablet/keep.js"),
    "})();\n"
);

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

/// The script that keeps the tablets' pages. It differs whenever anything that they run does, so that a browser which compares
/// it with the one that it has finds out about every new version of the program.
#[must_use]
pub fn worker() -> &'static str {
    static WORKER: LazyLock<String> = LazyLock::new(|| {
        let version = Sha256::digest(format!("{}{}", guest_policy(Scripting::Tablet), script_path()));
        format!("// {}\n{}", HEXLOWER.encode(&version), bare(include_str!("script/worker.js")))
    });
    &WORKER
}
