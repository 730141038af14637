//! Staff make devices tablets of the house: a start code that they show gives one device the round's token, once.

use chrono::NaiveDate;

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::round::RoundState;
use crate::core::start_code::{StartCode, StartCodeProblem};
use crate::core::tablet_token::TabletToken;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::random::random;
use crate::store::{self, Conn, Store};

/// How a tablet knows the round's PIN again without a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinProof {
    /// 16 random bytes in hexadecimal digits, which are themselves the salt.
    pub salt: String,
    /// PBKDF2-HMAC-SHA-256 of the PIN, 32 bytes in hexadecimal digits.
    pub verifier: String,
}

/// What a device gets that becomes a tablet of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Started {
    pub token: TabletToken,
    /// None where staff have chosen no PIN, or chose it before tablets were told of it.
    pub pin: Option<PinProof>,
}

/// Draws a new token.
///
/// # Errors
/// The operating system has no randomness to give.
pub(in crate::flows::collect) fn draw() -> Result<TabletToken, Failure> {
    Ok(TabletToken::from_random(random()?))
}

/// A new start code, and until when it is good (seconds since 1970). It is not kept: this is the only time that anybody sees it.
///
/// # Errors
/// There is no such round, it is not open, no randomness, or the database fails.
pub fn show_code(store: &Store, round: &RoundCode, act: Act) -> Result<(StartCode, i64), Failure> {
    let code = StartCode::from_random(random()?);
    let expires_at = act.at.saturating_add(StartCode::LASTS);
    store.write(|conn| {
        hold_open(conn, round)?;
        store::start_code::delete_expired(conn, act.at)?;
        store::start_code::insert(conn, &code.digest(round), round, expires_at)?;
        act.leave(conn, What::StartCodeShown { round: round.clone() })?;
        Ok((code, expires_at))
    })
}

/// Makes a device a tablet of the house; `typed` is then used up.
///
/// # Errors
/// There is no such round, it is not open, `typed` is no start code of it that is good now, or the database fails.
pub fn start(store: &Store, round: &RoundCode, typed: &str, now: i64) -> Result<Started, Failure> {
    // A round that was opened before there were tokens gets its own now.
    let new = draw()?;
    store.write(|conn| {
        hold_open(conn, round)?;
        let code: StartCode = typed.parse().map_err(Failure::StartCodeRefused)?;
        if !store::start_code::use_up(conn, &code.digest(round), now)? {
            return Err(Failure::StartCodeRefused(StartCodeProblem::Unknown));
        }
        store::tablet_token::insert_unless_there(conn, round, &new)?;
        let token = store::tablet_token::get(conn, round)?;
        let token = token.ok_or_else(|| Failure::Unexpected("a token that was just kept is gone".into()))?;
        let proof = store::tablet_pin::proof(conn, round)?;
        // Nobody signs in on a tablet; who showed the code stands in the event before this one.
        Act::by_nobody(now, NaiveDate::default()).leave(conn, What::TabletStarted { round: round.clone() })?;
        Ok(Started { token, pin: proof.map(|(salt, verifier)| PinProof { salt, verifier }) })
    })
}

/// Is this the round's token as it is now?
///
/// # Errors
/// The database fails.
pub fn is_valid(store: &Store, round: &RoundCode, token: &TabletToken) -> Result<bool, Failure> {
    Ok(store.read(|conn| store::tablet_token::get(conn, round))?.as_ref() == Some(token))
}

pub(super) fn hold_open(conn: &mut Conn, round: &RoundCode) -> Result<(), Failure> {
    match store::round::get(conn, round).map_err(or_missing(Failure::UnknownRound))?.state {
        RoundState::Open => Ok(()),
        state => Err(Failure::RoundNotOpen(state)),
    }
}
