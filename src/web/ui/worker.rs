//! The script that keeps the tablets' pages, so that they open without network.

use std::sync::LazyLock;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::bare::bare;
use super::inline::{Scripting, guest_policy};
use super::tablet::script_path;

/// The script that keeps the tablets' pages. It differs whenever a script or a style sheet of theirs does, so that a browser which compares
/// it with the one that it has finds out about every new version of the program.
#[must_use]
pub fn worker() -> &'static str {
    static WORKER: LazyLock<String> = LazyLock::new(|| {
        let pages = [Scripting::OneAtATimeOnTablet, Scripting::Tablet].map(guest_policy).concat();
        let version = Sha256::digest(pages + &script_path());
        format!("// {}\n{}", HEXLOWER.encode(&version), bare(include_str!("script/worker.js")))
    });
    &WORKER
}
