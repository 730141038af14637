//! Bodies that programs send, read strictly: what could be read in two ways is refused instead of guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use validator::ValidateLength;

use crate::flows::Failure;

/// Reads a JSON object. The library would take an array for one, its values in the order of the fields.
///
/// # Errors
/// It is no object, lacks a field, has one twice or one that is unknown.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    let read: serde_json::Result<Object<T>> = serde_json::from_slice(body);
    read.map(|object| object.0).map_err(|error| Failure::UnreadableForm(error.to_string()))
}

/// A value that stands as an object and as nothing else.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ObjectReader(PhantomData))
    }
}

struct ObjectReader<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectReader<T> {
    type Value = Object<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

/// Answers by question code. The library would keep the last of two answers to a question, in silence.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Answers {
    pub given: BTreeMap<String, Value>,
    /// Questions that are answered more than once.
    pub twice: BTreeSet<String>,
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(AnswersReader)
    }
}

struct AnswersReader;

impl<'de> Visitor<'de> for AnswersReader {
    type Value = Answers;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("answers by question code")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = Answers::default();
        while let Some((question, value)) = map.next_entry::<String, Value>()? {
            if answers.given.insert(question.clone(), value).is_some() {
                answers.twice.insert(question);
            }
        }
        Ok(answers)
    }
}

impl JsonSchema for Answers {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Answers".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<String, Value>::json_schema(generator)
    }
}

impl ValidateLength<u64> for Answers {
    fn length(&self) -> Option<u64> {
        u64::try_from(self.given.len()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(text: &str) -> Answers {
        read(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_question_that_is_answered_twice_is_named_however_the_key_is_spelled() {
        assert_eq!(answers(r#"{"meals": 1, "visits": "a"}"#).twice, BTreeSet::new());
        for text in [r#"{"meals": 1, "meals": 1}"#, r#"{"meals": 1, "b": 2, "m\u0065als": null}"#] {
            assert_eq!(answers(text).twice, BTreeSet::from(["meals".to_owned()]), "{text}");
        }
    }

    #[test]
    fn nothing_but_an_object_is_read_as_one() {
        for text in ["[]", r#"[{"meals": 1}]"#, "  [1]", "null", "1", "\"{}\"", "", " "] {
            assert!(matches!(read::<Answers>(text.as_bytes()), Err(Failure::UnreadableForm(_))), "{text}");
        }
        assert_eq!(answers(" \r\n\t{}"), Answers::default());
    }
}
