//! Names and keys: codes that people choose, and identifiers that are drawn at random.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A name that stays the same over the years: of a question, an option, a measure, a unit.
///
/// A lower-case letter, then up to 39 lower-case letters, digits, `_` or `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = "^[a-z][a-z0-9_-]{0,39}$"))]
pub struct Code(String);

/// The text is not a [`Code`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACode(pub String);

/// For whoever reads it by serde, which asks for a text: a name that stays, and what was given.
impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not-a-code {}", self.0)
    }
}

impl std::error::Error for NotACode {}

impl Code {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let starts_well = text.starts_with(|c: char| c.is_ascii_lowercase());
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c);
        if starts_well && text.len() <= 40 && text.chars().all(is_plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotACode(text.chars().take(60).collect()))
        }
    }
}

impl TryFrom<String> for Code {
    type Error = NotACode;

    fn try_from(text: String) -> Result<Self, NotACode> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

impl AsRef<str> for Code {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Code {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The key of one response: 16 random bytes made by the guest's device, written as 32 hexadecimal digits.
///
/// It exists so that a repeated send is counted once, and says nothing about the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResponseId(pub [u8; 16]);

/// The text is not a [`ResponseId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAResponseId;

impl FromStr for ResponseId {
    type Err = NotAResponseId;

    fn from_str(text: &str) -> Result<Self, NotAResponseId> {
        let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).map_err(|_| NotAResponseId)?;
        bytes.try_into().map(Self).map_err(|_| NotAResponseId)
    }
}

impl fmt::Display for ResponseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// The key of an account: 16 random bytes, written as 32 lower-case hexadecimal digits.
///
/// It stays the same when the name or the e-mail address changes, and says nothing about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(pub [u8; 16]);

/// The text is not an [`AccountId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAccountId;

/// As for [`NotACode`].
impl fmt::Display for NotAnAccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not-an-account-id")
    }
}

impl FromStr for AccountId {
    type Err = NotAnAccountId;

    fn from_str(text: &str) -> Result<Self, NotAnAccountId> {
        let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAnAccountId)?;
        bytes.try_into().map(Self).map_err(|_| NotAnAccountId)
    }
}

impl TryFrom<String> for AccountId {
    type Error = NotAnAccountId;

    fn try_from(text: String) -> Result<Self, NotAnAccountId> {
        text.parse()
    }
}

impl From<AccountId> for String {
    fn from(id: AccountId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// The short public name of a round, as it stands in the guest's address: eight letters and digits without 0, 1, i, l, o, u.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct RoundCode(String);

/// The text is not a [`RoundCode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotARoundCode;

/// As for [`NotACode`].
impl fmt::Display for NotARoundCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not-a-round-code")
    }
}

impl RoundCode {
    const ALPHABET: &'static [u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";
    const LENGTH: usize = 8;

    /// Makes a code from random bytes (one a letter; the slight bias of the remainder does no harm: a code is no secret).
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        let letter = |byte: u8| Self::ALPHABET.get(usize::from(byte) % Self::ALPHABET.len());
        Self(bytes.into_iter().filter_map(letter).map(|l| char::from(*l)).collect())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RoundCode {
    type Error = NotARoundCode;

    fn try_from(text: String) -> Result<Self, NotARoundCode> {
        text.parse()
    }
}

impl FromStr for RoundCode {
    type Err = NotARoundCode;

    fn from_str(text: &str) -> Result<Self, NotARoundCode> {
        let text = text.to_ascii_lowercase();
        if text.len() == Self::LENGTH && text.bytes().all(|b| Self::ALPHABET.contains(&b)) {
            Ok(Self(text))
        } else {
            Err(NotARoundCode)
        }
    }
}

impl fmt::Display for RoundCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
