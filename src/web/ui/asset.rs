//! A file that browsers load, at an address that changes with what it holds.

use sha2::{Digest, Sha256};

/// A file that browsers load.
#[derive(Clone, Debug)]
pub struct Asset {
    /// The last part of its address.
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
    /// The first half of the SHA-256 of its bytes, in hexadecimal.
    hash: String,
}

impl Asset {
    pub(super) fn new(name: &'static str, content_type: &'static str, text: &'static str) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        let hash = digest.iter().take(16).fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"));
        Self { name, content_type, bytes: text.as_bytes(), hash }
    }

    pub(super) fn path(&self) -> String {
        format!("/assets/{}/{}", self.hash, self.name)
    }

    /// Is this the first half of the digest of what it holds now?
    pub(super) fn has_hash(&self, hash: &str) -> bool {
        self.hash == hash
    }
}
