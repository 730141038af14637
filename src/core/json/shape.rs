//! What is wrong with the shape of a file, as a value.

use crate::ids::{Code, NotACode};
use crate::survey::text::{LanguageTag, NotALanguageTag};

/// What is wrong with the shape of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// No JSON from here on.
    NotJson,
    /// It ends in the middle.
    CutOff,
    /// The object has this key already, in this line.
    KeyTwice {
        key: String,
        first_line: usize,
    },
    UnknownKey {
        key: String,
    },
    MissingKey {
        key: String,
    },
    /// Something else is written where this kind of value belongs.
    Wrong {
        wanted: Kind,
    },
    /// None of the kinds that there are.
    UnknownKind {
        given: String,
        known: Vec<String>,
    },
    /// Not exactly one of the kinds that there are.
    NotOneKind {
        known: Vec<String>,
    },
    NotACode {
        given: String,
    },
    NotALanguage {
        given: String,
    },
}

/// Kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Whole,
    Number,
    Truth,
    List,
    Object,
}

impl Shape {
    /// What a type meant by its refusal of a text.
    pub(super) fn refused(said: &str, text: Option<&str>) -> Self {
        let given = text.unwrap_or_default();
        match (given.parse::<LanguageTag>(), given.parse::<Code>()) {
            (_, Err(NotACode(cut))) if NotACode(cut.clone()).to_string() == said => Self::NotACode { given: cut },
            (Err(NotALanguageTag(cut)), _) if NotALanguageTag(cut.clone()).to_string() == said => {
                Self::NotALanguage { given: cut }
            }
            _ if text.is_some() => Self::Wrong { wanted: Kind::Text },
            _ => Self::Wrong { wanted: Kind::Whole },
        }
    }
}
