//! What a tablet of the house shows with the answers that it hands in: staff have started it.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;

/// The token of a round: 32 random bytes, the same on all its tablets, so that it says nothing about who answered on which.
///
/// It never stands in an address, in a log or in a page that anybody keeps.
#[derive(Clone)]
pub struct TabletToken([u8; 32]);

/// The text is not a [`TabletToken`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAToken;

impl TabletToken {
    #[must_use]
    pub const fn from_random(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A stored token; none when the bytes are not one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// As it is handed to a tablet: base64url without padding.
    #[must_use]
    pub fn to_text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// A token that came with an answer. What is none is as good as no token at all.
    #[must_use]
    pub fn sent(text: Option<&str>) -> Option<Self> {
        text?.parse().ok()
    }
}

impl FromStr for TabletToken {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| NotAToken)?;
        Self::from_bytes(&bytes).ok_or(NotAToken)
    }
}

/// Takes as long for a token that is nearly right as for any other.
impl PartialEq for TabletToken {
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).fold(0, |different, (one, another)| different | (one ^ another)) == 0
    }
}

impl Eq for TabletToken {}

/// Nothing that is written down by accident holds a token.
impl fmt::Debug for TabletToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TabletToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back_as_it_was_written_and_is_told_from_others() {
        let token = TabletToken::from_random([7; 32]);
        let text = token.to_text();
        assert_eq!((text.len(), text.parse()), (43, Ok(token.clone())));
        for place in 0..32 {
            let mut bytes = [7; 32];
            bytes[place] ^= 1;
            assert_ne!(TabletToken::from_random(bytes), token);
        }
        assert_eq!(format!("{token:?}"), "TabletToken(…)");
    }

    #[test]
    fn what_is_no_token_is_as_good_as_none() {
        let text = TabletToken::from_random([7; 32]).to_text();
        for wrong in ["", "x", &text[1..], &format!("{text}="), &format!(" {text}"), &format!("{text}{text}")] {
            assert_eq!(TabletToken::sent(Some(wrong)), None, "{wrong:?}");
        }
        assert_eq!(TabletToken::sent(None), None);
    }
}
