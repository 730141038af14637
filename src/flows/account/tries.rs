//! How often a secret of one account may be tried, wherever the tries come from.
//!
//! Each budget is a bucket that a try takes one from, that a right one gets back, and that fills again slowly. Budgets live in memory
//! and hold a keyed hash of what they are for, never an e-mail address: one for an address that has no account is like any other.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Mutex, PoisonError};

use crate::flows::failure::Failure;

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tried {
    /// The password of an e-mail address, from a browser in which nobody has signed in to that account.
    Password,
    /// The password, from a browser that knows the account. Strangers' tries cannot spend this budget.
    PasswordFromKnown,
    /// The code of the second factor, by somebody who had the password right.
    Code,
    /// The same from a browser that knows the account.
    CodeFromKnown,
    /// The same beside one sign-in link.
    CodeBesideLink,
    /// One's own password or code, asked again of somebody who is signed in.
    Own,
}

impl Tried {
    /// Seconds until one try comes back. At most ten wait.
    const fn refill(self) -> i64 {
        match self {
            // Fewer than a hundred a day (NIST SP 800-63B-4: no more than 100 in a row).
            Self::Password | Self::Own => 15 * 60,
            // A code of six digits with three steps that count: at ten an hour somebody who has the password needs
            // about three years for an even chance.
            Self::Code | Self::CodeFromKnown | Self::CodeBesideLink => 6 * 60,
            Self::PasswordFromKnown => 60,
        }
    }
}

/// Tries that a full budget holds.
const MOST: i64 = 10;
/// Budgets beyond which full ones are thrown away at once. Each wrong try costs a slow hash, so this takes days to reach.
const MANY: usize = 100_000;

/// All budgets of this machine.
#[derive(Default)]
pub struct Tries {
    hasher: RandomState,
    /// When the budget is full again (seconds since 1970), which tells how much of it is spent.
    full_at: Mutex<HashMap<(Tried, u64), i64>>,
}

impl Tries {
    /// Takes one try of `what` for `whom`; [`Self::give_back`] returns it when it was right.
    ///
    /// # Errors
    /// The budget is spent ([`Failure::TooManyTries`]).
    pub fn take(&self, what: Tried, whom: impl Hash, now: i64) -> Result<(), Failure> {
        let mut budgets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if budgets.len() >= MANY {
            budgets.retain(|_, full_at| *full_at > now);
        }
        let full_at = budgets.entry((what, self.hasher.hash_one(whom))).or_insert(now);
        let spent = (*full_at).max(now) + what.refill();
        let wait = spent - now - MOST * what.refill();
        if wait > 0 {
            return Err(Failure::TooManyTries { seconds: wait });
        }
        *full_at = spent;
        Ok(())
    }

    /// Gives a try back: the secret was right.
    pub fn give_back(&self, what: Tried, whom: impl Hash) {
        let mut budgets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full_at) = budgets.get_mut(&(what, self.hasher.hash_one(whom))) {
            *full_at -= what.refill();
        }
    }

    /// Forgets budgets that are full again; called now and then, so that memory stays flat.
    pub fn forget_full(&self, now: i64) {
        let mut budgets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        budgets.retain(|_, full_at| *full_at > now);
        budgets.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn allowed(tries: &Tries, what: Tried, whom: &str, now: i64) -> usize {
        (0..100).take_while(|_| tries.take(what, whom, now).is_ok()).count()
    }

    #[test]
    fn ten_tries_at_once_then_one_at_a_time() {
        let tries = Tries::default();
        assert_eq!(allowed(&tries, Tried::Password, "amina", NOW), 10);
        assert_eq!(allowed(&tries, Tried::Password, "amina", NOW + 899), 0);
        assert_eq!(allowed(&tries, Tried::Password, "amina", NOW + 900), 1);
        assert_eq!(allowed(&tries, Tried::Password, "amina", NOW + 86_400), 10, "no more than ten wait");
    }

    #[test]
    fn whoever_is_refused_is_told_how_long_to_wait() {
        let tries = Tries::default();
        allowed(&tries, Tried::Password, "amina", NOW);
        let refused = tries.take(Tried::Password, "amina", NOW + 100).unwrap_err();
        assert!(matches!(refused, Failure::TooManyTries { seconds: 800 }), "{refused:?}");
    }

    #[test]
    fn budgets_of_others_and_of_known_browsers_stay_whole() {
        let tries = Tries::default();
        allowed(&tries, Tried::Password, "amina", NOW);
        assert_eq!(allowed(&tries, Tried::PasswordFromKnown, "amina", NOW), 10);
        assert_eq!(allowed(&tries, Tried::Password, "nobody", NOW), 10);
    }

    #[test]
    fn the_right_secret_costs_no_try() {
        let tries = Tries::default();
        for _ in 0..50 {
            tries.take(Tried::Password, "amina", NOW).unwrap();
            tries.give_back(Tried::Password, "amina");
        }
        assert_eq!(allowed(&tries, Tried::Password, "amina", NOW), 10);
    }

    #[test]
    fn a_day_of_guessing_stays_under_a_hundred_and_ten_tries() {
        let tries = Tries::default();
        let in_all: usize = (0..1440).map(|minute| allowed(&tries, Tried::Password, "amina", NOW + minute * 60)).sum();
        assert!(in_all < 110, "{in_all}");
    }
}
