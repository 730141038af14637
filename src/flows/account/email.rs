//! E-mail addresses as they are compared.

use icu_normalizer::ComposingNormalizerBorrowed;

/// Emails are compared without regard to case, surrounding space, and the way in which accents are written.
#[must_use]
pub fn normal_email(email: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(&email.trim().to_lowercase()).into_owned()
}
