//! Codes that an app shows for thirty seconds: HOTP (RFC 4226) counted by time (RFC 6238), with SHA-1 and six digits, which is
//! what every such app can do.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

/// Seconds that one code stands.
pub const STEP_SECONDS: i64 = 30;
/// Bytes of a secret: as many as SHA-1 gives (RFC 4226, section 4).
pub const SECRET_BYTES: usize = 20;
/// Digits of a code, as a power of ten.
const MODULUS: u32 = 1_000_000;

/// What the app and the program share.
pub type TotpSecret = [u8; SECRET_BYTES];

/// The step that a moment (seconds since 1970) belongs to.
#[must_use]
pub const fn step_at(now: i64) -> i64 {
    now.div_euclid(STEP_SECONDS)
}

/// The code of a step, below a million.
#[must_use]
pub fn code(secret: &[u8], step: i64) -> u32 {
    // HMAC takes keys of any length; there is no error to come.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else { return 0 };
    mac.update(&step.to_be_bytes());
    let digest: [u8; 20] = mac.finalize().into_bytes().into();
    let offset = usize::from(digest.last().copied().unwrap_or_default() & 0xf);
    let chosen = digest.get(offset..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    (u32::from_be_bytes(chosen) & 0x7fff_ffff) % MODULUS
}

/// The step whose code was typed, one before and one after now included: clocks differ, and people type slowly. None when it is no
/// such code. Steps up to `used` do not count: a code that somebody looked at over a shoulder is worth nothing once it was used.
#[must_use]
pub fn step_of(secret: &[u8], typed: &str, now: i64, used: i64) -> Option<i64> {
    let typed = parse(typed)?;
    let step = step_at(now);
    [step - 1, step, step + 1].into_iter().filter(|step| *step > used).find(|step| code(secret, *step) == typed)
}

/// Six digits, with or without blanks between them.
fn parse(typed: &str) -> Option<u32> {
    let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    let is_code = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_code.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4226, appendix D, and RFC 6238, appendix B.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn counted_codes_are_those_of_rfc_4226() {
        let expected = [755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489];
        for (counter, expected) in (0..).zip(expected) {
            assert_eq!(code(SECRET, counter), expected, "counter {counter}");
        }
    }

    #[test]
    fn timed_codes_are_the_last_six_digits_of_those_of_rfc_6238() {
        for (now, expected) in [
            (59, 287_082),
            (1_111_111_109, 81_804),
            (1_111_111_111, 50_471),
            (1_234_567_890, 5_924),
            (2_000_000_000, 279_037),
            (20_000_000_000, 353_130),
        ] {
            assert_eq!(code(SECRET, step_at(now)), expected, "at {now}");
        }
    }

    #[test]
    fn a_code_counts_one_step_early_and_late_and_no_further() {
        let step = step_at(1_111_111_111);
        let typed = format!("{:06}", code(SECRET, step));
        for (ahead, expected) in [(-2, None), (-1, Some(step)), (0, Some(step)), (1, Some(step)), (2, None)] {
            assert_eq!(step_of(SECRET, &typed, (step + ahead) * STEP_SECONDS, 0), expected, "{ahead}");
        }
    }

    #[test]
    fn a_used_step_and_those_before_it_do_not_count() {
        let step = step_at(1_111_111_111);
        let now = step * STEP_SECONDS;
        let typed = format!("{:06}", code(SECRET, step));
        assert_eq!(step_of(SECRET, &typed, now, step - 1), Some(step));
        assert_eq!(step_of(SECRET, &typed, now, step), None);
        assert_eq!(step_of(SECRET, &typed, now, step + 1), None);
    }

    #[test]
    fn only_six_digits_are_a_code() {
        assert_eq!(parse("050 471"), Some(50_471));
        for typed in ["", "50471", "0050471", "+50471", "٠٥٠٤٧١", "05047x"] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
