//! What is published, as the files that it could have come from.

use std::path::PathBuf;

use serde::Serialize;

use crate::flows::failure::Failure;
use crate::store::{self, Store};

/// The newest version of each survey and the revision of each scorecard that counts, with the name of its file in a folder of
/// surveys. An import leaves such a file alone.
///
/// # Errors
/// The database fails.
pub fn newest(store: &Store) -> Result<Vec<(PathBuf, String)>, Failure> {
    store.read(|conn| {
        let mut files = Vec::new();
        for survey in store::survey::latest(conn)? {
            files.push((PathBuf::from(survey.survey().as_str()).join("survey.json"), written(survey.definition())?));
        }
        for code in store::scorecard::codes(conn)? {
            let card = store::scorecard::current(conn, &code)?.definition;
            files.push((PathBuf::from(code.as_str()).join("scorecard.json"), written(&card)?));
        }
        Ok(files)
    })
}

fn written(definition: &impl Serialize) -> Result<String, Failure> {
    let mut text = serde_json::to_string_pretty(definition).map_err(|error| Failure::Unexpected(error.to_string()))?;
    text.push('\n');
    Ok(text)
}
