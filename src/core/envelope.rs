//! Sealed answers: what a tablet keeps while it waits for the network, and only the round's key opens.
//!
//! HPKE in base mode (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM. Browsers have these primitives
//! built in; `web/ui/script/tablet/seal.js` is the other half. An envelope is one byte of format, the 65 bytes of the
//! sender's ephemeral public key, and the sealed text. The text is JSON, filled up with blanks to whole kibibytes: its length
//! tells how long the answers are only roughly.

use hpke::aead::AesGcm128;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable, single_shot_open};

use super::ids::RoundCode;

/// The first byte of every envelope. Another way of sealing would be another number, and this one stays readable.
const FORMAT: u8 = 1;
/// Bytes of an ephemeral public key: an uncompressed point.
const POINT: usize = 65;
/// The texts' lengths are multiples of this.
const STEP: usize = 1024;

type PrivateKey = <DhP256HkdfSha256 as Kem>::PrivateKey;

/// The key pair of a round. It has no `Debug`: no log may ever hold it.
#[derive(Clone)]
pub struct RoundKey(PrivateKey);

/// The envelope is not what it should be, was sealed to another key or for another round, or was changed on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl RoundKey {
    /// Makes a pair from 32 random bytes (RFC 9180, section 7.1.3).
    #[must_use]
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(DhP256HkdfSha256::derive_keypair(&bytes).0)
    }

    /// Reads what [`RoundKey::to_bytes`] wrote; none for anything that is no private key.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        PrivateKey::from_bytes(bytes).ok().map(Self)
    }

    /// The private key in 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }

    /// The public key: an uncompressed point in 65 bytes.
    #[must_use]
    pub fn public(&self) -> Vec<u8> {
        DhP256HkdfSha256::sk_to_pk(&self.0).to_bytes().to_vec()
    }

    /// Opens an envelope that was sealed for `round`. What is inside is still to be read and checked.
    ///
    /// # Errors
    /// It cannot be opened with this key for this round, or its length is not one that we seal.
    pub fn open(&self, round: &RoundCode, envelope: &[u8]) -> Result<Vec<u8>, Unreadable> {
        let (format, rest) = envelope.split_first().ok_or(Unreadable)?;
        let (sender, sealed) = rest.split_at_checked(POINT).ok_or(Unreadable)?;
        if *format != FORMAT {
            return Err(Unreadable);
        }
        let text = self.open_sealed(&purpose(round), sender, sealed, &[])?;
        if text.is_empty() || text.len() % STEP != 0 { Err(Unreadable) } else { Ok(text) }
    }

    fn open_sealed(&self, info: &[u8], sender: &[u8], sealed: &[u8], aad: &[u8]) -> Result<Vec<u8>, Unreadable> {
        let sender = <DhP256HkdfSha256 as Kem>::EncappedKey::from_bytes(sender).map_err(|_| Unreadable)?;
        single_shot_open::<AesGcm128, HkdfSha256, DhP256HkdfSha256>(&OpModeR::Base, &self.0, &sender, info, sealed, aad)
            .map_err(|_| Unreadable)
    }
}

/// What binds an envelope to its purpose and its round (the `info` of RFC 9180): sealed for another round, it does not open.
fn purpose(round: &RoundCode) -> Vec<u8> {
    format!("peil/envelope/{FORMAT}/{round}").into_bytes()
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use hpke::{OpModeS, single_shot_seal_with_rng};

    use super::*;

    fn hex(digits: &str) -> Vec<u8> {
        HEXLOWER.decode(digits.as_bytes()).unwrap()
    }

    /// RFC 9180, appendix A.3.1 (base mode), the first message.
    #[test]
    fn the_published_vectors_come_out() {
        let ikm = hex("668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550");
        let key = RoundKey::from_random(ikm.try_into().unwrap());
        assert_eq!(key.to_bytes(), hex("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2"));
        let public = "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82\
                      6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0";
        assert_eq!(key.public(), hex(public));
        let sender = "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9\
                      8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4";
        let sealed = "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434";
        let opened = key.open_sealed(b"Ode on a Grecian Urn", &hex(sender), &hex(sealed), b"Count-0").unwrap();
        assert_eq!(opened, b"Beauty is truth, truth beauty");
        assert!(key.open_sealed(b"Ode on a Grecian Urn", &hex(sender), &hex(sealed), b"Count-1").is_err());
    }

    /// Chance enough for a test: the sender's key only has to be a key.
    struct Fixed(u8);

    impl hpke::rand_core::TryRng for Fixed {
        type Error = std::convert::Infallible;

        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            Ok(u32::from(self.0))
        }

        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            Ok(u64::from(self.0))
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
            bytes.fill(self.0);
            Ok(())
        }
    }

    impl hpke::rand_core::TryCryptoRng for Fixed {}

    fn round(code: &str) -> RoundCode {
        code.parse().unwrap()
    }

    fn sealed(key: &RoundKey, for_round: &RoundCode, text: &[u8]) -> Vec<u8> {
        let public = <DhP256HkdfSha256 as Kem>::PublicKey::from_bytes(&key.public()).unwrap();
        let (sender, sealed) = single_shot_seal_with_rng::<AesGcm128, HkdfSha256, DhP256HkdfSha256>(
            &OpModeS::Base,
            &public,
            &purpose(for_round),
            text,
            &[],
            &mut Fixed(7),
        )
        .unwrap();
        [&[FORMAT], sender.to_bytes().as_slice(), &sealed].concat()
    }

    #[test]
    fn only_the_round_s_own_key_opens_what_was_sealed_for_the_round() {
        let (key, other) = (RoundKey::from_random([1; 32]), RoundKey::from_random([2; 32]));
        let here = round("abcdefgh");
        let envelope = sealed(&key, &here, &[b' '; STEP]);
        assert_eq!(key.open(&here, &envelope), Ok(vec![b' '; STEP]));
        assert_eq!(other.open(&here, &envelope), Err(Unreadable));
        assert_eq!(key.open(&round("abcdefgj"), &envelope), Err(Unreadable));
        let kept = RoundKey::from_bytes(&key.to_bytes()).unwrap();
        assert!(kept.open(&here, &envelope).is_ok());
    }

    #[test]
    fn a_single_changed_bit_or_a_missing_end_keeps_it_shut() {
        let (key, here) = (RoundKey::from_random([1; 32]), round("abcdefgh"));
        let envelope = sealed(&key, &here, &[b' '; STEP]);
        for place in [0, 1, 2, 40, 65, 66, 500, envelope.len() - 1] {
            let mut changed = envelope.clone();
            changed[place] ^= 1;
            assert_eq!(key.open(&here, &changed), Err(Unreadable), "byte {place}");
        }
        for length in [0, 1, 65, 66, 81, envelope.len() - 1] {
            assert_eq!(key.open(&here, &envelope[..length]), Err(Unreadable), "{length} bytes");
        }
    }

    #[test]
    fn a_text_that_was_not_filled_up_is_refused_so_that_no_sender_forgets_to() {
        let (key, here) = (RoundKey::from_random([1; 32]), round("abcdefgh"));
        for length in [0, 1, STEP - 1, STEP + 1] {
            assert_eq!(key.open(&here, &sealed(&key, &here, &vec![b' '; length])), Err(Unreadable), "{length}");
        }
        assert!(key.open(&here, &sealed(&key, &here, &[b' '; 2 * STEP])).is_ok());
    }

    #[test]
    fn bytes_that_are_no_private_key_are_none() {
        for bytes in [&[][..], &[0; 32], &[255; 32], &[1; 31], &[1; 33]] {
            assert!(RoundKey::from_bytes(bytes).is_none());
        }
    }
}
