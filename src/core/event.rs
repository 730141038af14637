//! What people who sign in have done: who, what, about what, and when. Never anything about a guest.
//!
//! A new kind of act is a new variant of [`What`]; it needs a sentence in `web::manage::events_page::sentence`.

use serde::{Deserialize, Serialize};

use super::ids::{AccountId, Code, RoundCode};
use super::role::Role;
use super::round::Devices;

/// One act, as it is kept. An event is never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Seconds since 1970.
    pub at: i64,
    /// The account that acted, also when it has ended since. None for the command line, for what the program does by itself,
    /// and for strangers at the door.
    pub by: Option<AccountId>,
    pub what: What,
}

/// How somebody came to the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    Password,
    Link,
    /// The code of an app, or a recovery code, after one of the others.
    SecondFactor,
}

/// Which figures were written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Export {
    /// The scorecards' figures.
    Figures,
    /// How often each answer was given.
    Counts,
}

/// What was done, and about what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", content = "about", rename_all = "kebab-case")]
pub enum What {
    /// Nothing of what was typed is kept. `account` is the one that was met; none where there is no such account.
    SignInFailed {
        way: Way,
        account: Option<AccountId>,
    },
    /// More sign-ins met no account within an hour than are kept one by one; those after this are not kept.
    MoreSignInsFailed,
    SignedIn {
        way: Way,
    },
    SignedOut,
    /// A link that lets its holder in; none for the link that makes the first administrator.
    LinkMade {
        account: Option<AccountId>,
    },
    FirstAdministratorMade,
    PasswordChanged,
    /// One's own, from the page of one's own account.
    SessionsEnded {
        number: usize,
    },
    SecondFactorSet,
    SecondFactorRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed {
        left: i64,
    },
    /// Somebody else's, because the app and the recovery codes are lost.
    SecondFactorReset {
        account: AccountId,
    },
    SecondFactorRequired {
        role: Role,
        is_required: bool,
    },
    AccountAdded {
        account: AccountId,
        role: Role,
    },
    AccountShutOff {
        account: AccountId,
    },
    AccountLetIn {
        account: AccountId,
    },
    AccountEnded {
        account: AccountId,
        role: Role,
    },
    RoleChanged {
        account: AccountId,
        from: Role,
        to: Role,
    },
    UnitAdded {
        unit: Code,
    },
    RoundPlanned {
        round: RoundCode,
    },
    /// Who may answer was chosen anew.
    WaysChosen {
        round: RoundCode,
        devices: Devices,
        needs_code: bool,
    },
    CodesPrinted {
        round: RoundCode,
        number: usize,
    },
    PinSet {
        round: RoundCode,
    },
    /// A code with which a device can be made a tablet of the house.
    StartCodeShown {
        round: RoundCode,
    },
    /// A device was started with such a code: staff's own doing, and before any guest answers on it.
    TabletStarted {
        round: RoundCode,
    },
    /// The token was renewed.
    TabletsShutOut {
        round: RoundCode,
    },
    RoundOpened {
        round: RoundCode,
    },
    RoundClosed {
        round: RoundCode,
    },
    RoundReleased {
        round: RoundCode,
    },
    RoundSealed {
        round: RoundCode,
    },
    /// The sums of a year for the units above are not made now.
    RollUpCancelled {
        survey: Code,
        year: i32,
    },
    CommentsRead {
        round: RoundCode,
    },
    ReplyWritten {
        round: RoundCode,
    },
    HelpLineWritten {
        unit: Code,
    },
    ReadingsRecorded {
        unit: Code,
        year: i32,
        number: usize,
    },
    Exported {
        export: Export,
    },
    SurveyPublished {
        survey: Code,
        version: i32,
    },
    ScorecardAdopted {
        scorecard: Code,
    },
}

/// Failed sign-ins that met no account and are kept one by one within an hour.
///
/// Trying addresses costs a stranger nothing, so what it leaves must be bounded: at most this many and one more, some 200 bytes
/// each, come to about 100 MB in a year of trying without a pause. Those that met an account are bounded by its budget of tries,
/// and are all kept: nobody can hide them behind others.
pub const STRANGERS_KEPT: u64 = 60;

/// What is kept of a sign-in that met no account when `kept` others did within the last hour, counting the one that says
/// "more": none once that has been said.
#[must_use]
pub fn of_stranger(kept: u64, way: Way) -> Option<What> {
    match kept {
        kept if kept < STRANGERS_KEPT => Some(What::SignInFailed { way, account: None }),
        STRANGERS_KEPT => Some(What::MoreSignInsFailed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_failures_a_few_are_kept_one_that_says_more_and_then_none() {
        let kept = |others| of_stranger(others, Way::Password);
        assert_eq!(kept(0), Some(What::SignInFailed { way: Way::Password, account: None }));
        assert_eq!(kept(STRANGERS_KEPT - 1), kept(0));
        assert_eq!(kept(STRANGERS_KEPT), Some(What::MoreSignInsFailed));
        assert_eq!(kept(STRANGERS_KEPT + 1), None);
    }

    #[test]
    fn what_was_done_is_the_same_after_it_was_written_down() {
        let account = AccountId([7; 16]);
        for what in [
            What::SignedOut,
            What::RoleChanged { account, from: Role::Leader, to: Role::Administrator },
            What::SignInFailed { way: Way::Link, account: None },
        ] {
            let written = serde_json::to_value(&what).unwrap();
            assert_eq!(serde_json::from_value::<What>(written).unwrap(), what);
        }
    }
}
