//! What is wrong with a file that somebody wrote, and where inside it.

use std::fmt;

/// One thing to mend in a definition file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `sections[0].questions[2].answer.rating.scale`. Empty means the file as a whole.
    pub path: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl Problem {
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() || self.path == "." {
            write!(f, "{}", self.message)
        } else {
            write!(f, "at {}: {}", self.path, self.message)
        }
    }
}

/// Reads JSON into `T`; a mistake comes back with the path to it.
///
/// # Errors
/// One [`Problem`]: broken JSON, an unknown key, a missing key or a value of the wrong kind.
pub fn read_json<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| Problem::new(error.path().to_string(), error.inner().to_string()))?;
    reader.end().map_err(|error| Problem::new("", format!("after the end of the document: {error}")))?;
    Ok(value)
}
