//! How many answered a round, as far as that may be told.
//!
//! A round of fewer than five shows nothing, its number included: whoever opens a round for one guest must not even learn
//! whether that guest answered. Releases that an earlier version froze hold the exact number of every round. They are never
//! changed, so what is too small is left out here, where every one of them is read.

use serde::{Deserialize, Deserializer};

use super::thresholds::SMALLEST_ROUND;

/// The number of respondents, unless they are too few to be told of.
#[must_use]
pub const fn shown(respondents: u64) -> Option<u64> {
    if respondents < SMALLEST_ROUND { None } else { Some(respondents) }
}

/// Reads a frozen number as [`shown`] lets it be seen.
pub(super) fn read<'de, D: Deserializer<'de>>(frozen: D) -> Result<Option<u64>, D::Error> {
    Ok(Option::<u64>::deserialize(frozen)?.and_then(shown))
}

#[cfg(test)]
mod tests {
    use super::super::Release;

    #[test]
    fn a_frozen_number_below_five_is_not_read() {
        for (frozen, read) in [("0", None), ("1", None), ("4", None), ("5", Some(5)), ("61", Some(61)), ("null", None)]
        {
            let release: Release =
                serde_json::from_str(&format!(r#"{{"respondents":{frozen},"questions":{{}}}}"#)).unwrap();
            assert_eq!(release.respondents, read, "{frozen}");
        }
        assert_eq!(serde_json::from_str::<Release>(r#"{"questions":{}}"#).unwrap().respondents, None);
    }

    #[test]
    fn a_release_of_today_does_not_even_hold_a_number_below_five() {
        let few = Release { respondents: super::shown(4), ..Release::default() };
        assert_eq!(serde_json::to_string(&few).unwrap(), r#"{"questions":{}}"#);
        let enough = Release { respondents: super::shown(5), ..Release::default() };
        assert_eq!(serde_json::to_string(&enough).unwrap(), r#"{"respondents":5,"questions":{}}"#);
    }

    #[test]
    fn comments_open_from_ten_respondents() {
        for (respondents, is_open) in [(0, false), (4, false), (9, false), (10, true), (400, true)] {
            let release = Release { respondents: super::shown(respondents), ..Release::default() };
            assert_eq!(release.opens_comments(), is_open, "{respondents}");
        }
    }
}
