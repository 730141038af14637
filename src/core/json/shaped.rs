//! Reads a value of a declared type out of a tree, and tells a mistake by what it is and where.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::shape::{Kind, Shape};
use super::tree::{Member, Node, Value};

/// Why a value could not be read.
#[derive(Clone, Debug)]
pub enum Fault {
    /// What is wrong, at the value or key that begins here.
    Here { at: usize, shape: Shape },
    /// The same, on its way up to who knows the place.
    Somewhere(Shape),
    /// A type refused the value in these words.
    Refused(String),
}

impl Fault {
    /// The fault with its place, if it has none yet: that of `node`.
    fn at(self, at: usize, text: Option<&str>) -> Self {
        match self {
            Self::Here { .. } => self,
            Self::Somewhere(shape) => Self::Here { at, shape },
            Self::Refused(said) => Self::Here { at, shape: Shape::refused(&said, text) },
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: fmt::Display>(said: T) -> Self {
        Self::Refused(said.to_string())
    }

    fn missing_field(key: &'static str) -> Self {
        Self::Somewhere(Shape::MissingKey { key: key.to_owned() })
    }
}

/// Keys that nobody asked for, by where they stand. They are passed over, so that everything else is read all the same.
pub type Unknown = RefCell<BTreeMap<usize, String>>;

/// One value that is to be read.
#[derive(Clone, Copy)]
pub struct At<'a> {
    pub node: &'a Node,
    pub unknown: &'a Unknown,
}

impl<'a> At<'a> {
    const fn inner(self, node: &'a Node) -> Self {
        Self { node, unknown: self.unknown }
    }

    fn text(self) -> Option<&'a str> {
        if let Value::Text(text) = &self.node.value { Some(text) } else { None }
    }

    /// Reads with a seed; a mistake without a place gets ours.
    pub fn read<'de, S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault>
    where
        'a: 'de,
    {
        seed.deserialize(self).map_err(|fault| fault.at(self.node.at, self.text()))
    }

    const fn wrong<T>(wanted: Kind) -> Result<T, Fault> {
        Err(Fault::Somewhere(Shape::Wrong { wanted }))
    }

    fn members(self, fields: &[&str]) -> Result<Vec<&'a Member>, Fault> {
        let Value::Object(members) = &self.node.value else { return Self::wrong(Kind::Object) };
        let (known, unknown): (Vec<_>, Vec<_>) =
            members.iter().partition(|member| fields.contains(&member.key.as_str()));
        self.unknown.borrow_mut().extend(unknown.into_iter().map(|member| (member.at, member.key.clone())));
        Ok(known)
    }
}

/// Refuses whatever is of another kind, then lets the value speak for itself.
macro_rules! only {
    ($($method:ident: $value:pat => $kind:ident;)*) => {
        $(fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
            if matches!(&self.node.value, $value) { self.deserialize_any(visitor) } else { Self::wrong(Kind::$kind) }
        })*
    };
}

impl<'a> Deserializer<'a> for At<'a> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Text(text) => visitor.visit_str(text),
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => visitor.visit_i64(whole),
                (None, Some(value)) => visitor.visit_f64(value),
                (None, None) => Self::wrong(Kind::Number),
            },
            Value::List(nodes) => visitor.visit_seq(Entries { at: self, nodes: nodes.iter() }),
            Value::Object(members) => {
                visitor.visit_map(Members { at: self, left: members.iter().collect(), next: None })
            }
        }
    }

    only! {
        deserialize_bool: Value::Bool(_) => Truth;
        deserialize_string: Value::Text(_) => Text;
        deserialize_str: Value::Text(_) => Text;
        deserialize_f64: Value::Number(_) => Number;
        deserialize_i32: Value::Number(_) => Whole;
        deserialize_i64: Value::Number(_) => Whole;
        deserialize_u8: Value::Number(_) => Whole;
        deserialize_u32: Value::Number(_) => Whole;
        deserialize_u64: Value::Number(_) => Whole;
        deserialize_seq: Value::List(_) => List;
        deserialize_map: Value::Object(_) => Object;
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        if matches!(self.node.value, Value::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let members = self.members(fields)?.into_iter().collect();
        visitor.visit_map(Members { at: self, left: members, next: None })
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let one = match &self.node.value {
            Value::Text(text) => Some((text, None)),
            Value::Object(members) => match members.as_slice() {
                [only] => Some((&only.key, Some(&only.node))),
                _ => None,
            },
            _ => None,
        };
        let known = || variants.iter().map(|&variant| variant.to_owned()).collect();
        let Some((given, content)) = one else { return Err(Fault::Somewhere(Shape::NotOneKind { known: known() })) };
        if !variants.contains(&given.as_str()) {
            return Err(Fault::Somewhere(Shape::UnknownKind { given: given.clone(), known: known() }));
        }
        visitor.visit_enum(Variant { at: self, given, content })
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        i8 i16 u16 f32 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Entries<'a> {
    at: At<'a>,
    nodes: std::slice::Iter<'a, Node>,
}

impl<'a> SeqAccess<'a> for Entries<'a> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        self.nodes.next().map(|node| self.at.inner(node).read(seed)).transpose()
    }
}

struct Members<'a> {
    at: At<'a>,
    left: VecDeque<&'a Member>,
    next: Option<&'a Node>,
}

impl<'a> MapAccess<'a> for Members<'a> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some(member) = self.left.pop_front() else { return Ok(None) };
        self.next = Some(&member.node);
        let key = seed.deserialize(Key(&member.key));
        key.map(Some).map_err(|fault| fault.at(member.at, Some(&member.key)))
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        self.at.inner(self.next.take().unwrap_or(self.at.node)).read(seed)
    }
}

/// A key: a text, or a number between quotation marks.
struct Key<'a>(&'a str);

macro_rules! number {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.0.parse() {
                Ok(number) => visitor.visit_i64(number),
                Err(_) => At::wrong(Kind::Whole),
            }
        })*
    };
}

impl<'a> Deserializer<'a> for Key<'a> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    number! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        bool f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

struct Variant<'a> {
    at: At<'a>,
    given: &'a str,
    content: Option<&'a Node>,
}

impl<'a> EnumAccess<'a> for Variant<'a> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        let given: Result<S::Value, Fault> = seed.deserialize(self.given.into_deserializer());
        Ok((given?, self))
    }
}

impl<'a> VariantAccess<'a> for Variant<'a> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        if self.content.is_some() { At::wrong(Kind::Text) } else { Ok(()) }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Fault> {
        let Some(content) = self.content else { return At::wrong(Kind::Object) };
        self.at.inner(content).read(seed)
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        At::wrong(Kind::Object)
    }

    fn struct_variant<V: Visitor<'a>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        let Some(content) = self.content else { return At::wrong(Kind::Object) };
        let inner = self.at.inner(content);
        inner.deserialize_struct("", fields, visitor).map_err(|fault| fault.at(content.at, None))
    }
}
