//! A definition file as JSON: every mistake of its shape, each with its line, and a value of the declared type when there is none.
//!
//! Whether what it says makes sense is for the checks of surveys and scorecards.

mod shape;
mod shaped;
mod tree;

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use crate::problem::{Place, Problem, What};
pub use shape::{Kind, Shape};
use shaped::{At, Fault, Unknown};
use tree::{Member, Node, Value};

/// Each mistake takes a few; more mistakes than that would be read by nobody.
const MOST_TRIES: usize = 1_000;

/// Reads JSON into `T`.
///
/// # Errors
/// Every mistake of its shape. Where the text is no JSON, the first place at which it is none.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Vec<Problem>> {
    // Some editors begin a file with a mark that nobody sees.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (tree, twice) = json(text)?;
    let stands_twice =
        |one: tree::Twice| (one.at, Shape::KeyTwice { key: one.key, first_line: position(text, one.first).0 });
    let mut found: Vec<(usize, Shape)> = twice.into_iter().map(stands_twice).collect();
    let value = every_fault(&tree, &mut found);
    match value {
        Some(value) if found.is_empty() => Ok(value),
        _ => Err(found.into_iter().map(|(at, shape)| problem(text, &tree, at, shape)).collect()),
    }
}

fn json(text: &str) -> Result<(Node, Vec<tree::Twice>), Vec<Problem>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize::<_, serde_json::Value>(&mut reader);
    let fault = match read.map_err(|error| (error.path().to_string(), error.into_inner())) {
        Ok(_) => reader.end().err().map(|error| (String::new(), error)),
        Err(fault) => Some(fault),
    };
    if let Some((path, error)) = fault {
        let shape = if error.is_eof() { Shape::CutOff } else { Shape::NotJson };
        // The last step is unknown where it is what cannot be read.
        let path = path.trim_end_matches(['.', '?']).to_owned();
        let place = Place::Written { line: error.line(), column: error.column(), path };
        return Err(vec![Problem { place, what: What::Shape(shape) }]);
    }
    let cut_off = || vec![Problem { place: Place::whole(), what: What::Shape(Shape::NotJson) }];
    tree::tree(text).ok_or_else(cut_off)
}

fn problem(text: &str, tree: &Node, at: usize, shape: Shape) -> Problem {
    let (line, column) = position(text, at);
    Problem { place: Place::Written { line, column, path: tree.path_to(at) }, what: What::Shape(shape) }
}

/// Line and column of a byte, both from 1.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count().saturating_add(1), line.chars().count().saturating_add(1))
}

/// Reads the tree; each mistake is noted and put right in a copy, so that the next one comes to light.
///
/// None when the copy could not be put right either.
fn every_fault<T: DeserializeOwned>(tree: &Node, found: &mut Vec<(usize, Shape)>) -> Option<T> {
    let (mut copy, unknown) = (tree.clone(), Unknown::default());
    let mut mender = Mender { tried: BTreeMap::new(), next_place: usize::MAX };
    let mut value = None;
    for _ in 0..MOST_TRIES {
        match (At { node: &copy, unknown: &unknown }).read(PhantomData::<T>) {
            Ok(read) => {
                value = Some(read);
                break;
            }
            Err(Fault::Here { at, shape }) => {
                let is_ours = mender.is_made_up(at);
                let is_mended = mender.mend(&mut copy, at, &shape);
                if !is_ours {
                    found.push((at, shape));
                }
                if !is_mended {
                    break;
                }
            }
            Err(Fault::Somewhere(_) | Fault::Refused(_)) => break,
        }
    }
    let unknown = unknown.into_inner().into_iter();
    found.extend(unknown.map(|(at, key)| (at, Shape::UnknownKey { key })));
    found.sort_by_key(|(at, _)| *at);
    value
}

/// Puts values that some type takes in the place of those that none does.
struct Mender {
    /// How many stand-ins were tried at a place.
    tried: BTreeMap<usize, usize>,
    /// Places of values that are in no file, from the end of what can be counted.
    next_place: usize,
}

impl Mender {
    /// True where no longer the file speaks, but a stand-in of ours.
    fn is_made_up(&self, at: usize) -> bool {
        at > self.next_place || self.tried.contains_key(&at)
    }

    fn mend(&mut self, tree: &mut Node, at: usize, shape: &Shape) -> bool {
        if let Shape::MissingKey { key } = shape
            && let Some(Value::Object(members)) = tree.find_mut(at).map(|node| &mut node.value)
        {
            let node = Node { at: self.next_place, value: Value::Null };
            members.push(Member { at: self.next_place.saturating_sub(1), key: key.clone(), node });
            self.next_place = self.next_place.saturating_sub(2);
            return true;
        }
        let tries = self.tried.entry(at).or_default();
        // "en" is a code and a language, too.
        let stand_in = match tries {
            0 => Value::Text("en".into()),
            1 => Value::Number(1.into()),
            2 => Value::Bool(false),
            3 => Value::List(Vec::new()),
            4 => Value::Object(Vec::new()),
            _ => return tree.drop_entry(at),
        };
        *tries = tries.saturating_add(1);
        match tree.find_mut(at) {
            Some(node) => {
                node.value = stand_in;
                true
            }
            // A key that is none.
            None => tree.drop_key(at),
        }
    }
}

#[cfg(test)]
mod tests;
