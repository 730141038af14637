//! Asking for work. What is owed follows from how the rounds stand, so work that was never asked for is found, too.

use crate::core::job::{JobId, KEPT, LEFT_ALONE, Work};
use crate::core::round::RoundState;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::flows::random::random;
use crate::store::job::NewJob;
use crate::store::{self, Conn, Store};

/// Asks for work in the transaction that makes it due. It is due at once, also where it waits for another attempt.
///
/// # Errors
/// The database fails.
pub(in crate::flows) fn ask(conn: &mut Conn, work: Work, act: Act) -> Result<(), Failure> {
    Ok(store::job::ask(conn, &new(work, act)?)?)
}

fn new(work: Work, act: Act) -> Result<NewJob, Failure> {
    Ok(NewJob { id: JobId(random()?), work, at: act.at, by: act.by })
}

/// Asks for all that is owed at a start: a restored database has no jobs, and one of an earlier version never had any.
///
/// # Errors
/// The database fails.
pub fn at_start(store: &Store, act: Act) -> Result<(), Failure> {
    for work in store.read(owed)? {
        store.write(|conn| store::job::ask_once(conn, &new(work, act)?).map_err(Failure::from))?;
    }
    Ok(())
}

/// Asks for what is owed and was not given up or cancelled lately, and forgets finished jobs that are old.
///
/// # Errors
/// The database fails.
pub fn at_upkeep(store: &Store, act: Act) -> Result<(), Failure> {
    let owed = store.read(|conn| {
        let mut wanted = owed(conn)?;
        let mut left_alone = Vec::new();
        for work in &wanted {
            if store::job::has_ended_in_vain(conn, work, act.at.saturating_sub(LEFT_ALONE))? {
                left_alone.push(work.clone());
            }
        }
        wanted.retain(|work| !left_alone.contains(work));
        Ok::<_, Failure>(wanted)
    })?;
    for work in owed {
        store.write(|conn| store::job::ask_once(conn, &new(work, act)?).map_err(Failure::from))?;
    }
    Ok(store.write(|conn| store::job::forget_finished(conn, act.at.saturating_sub(KEPT)))?)
}

/// Releases of closed rounds, roll-ups, and orders of arrival to forget.
fn owed(conn: &mut Conn) -> Result<Vec<Work>, Failure> {
    let mut owed = Vec::new();
    for round in store::round::all(conn)? {
        if round.state == RoundState::Closed && store::release::latest(conn, &round.code)?.is_none() {
            owed.push(Work::Release { round: round.code });
        }
    }
    owed.extend(store::tally::owed(conn)?.into_iter().map(|(survey, year)| Work::RollUp { survey, year }));
    let orders = store::round::with_order_to_forget(conn)?;
    owed.extend(orders.into_iter().map(|round| Work::ForgetOrder { round }));
    Ok(owed)
}
