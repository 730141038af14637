//! Jobs: asked for once, taken under a lease, and finished by whoever still holds them.
//!
//! A job that is asked for while it runs is marked, so that what it did not see is done after it: whoever asks changes the row
//! in the transaction of what they changed, and whoever finishes it changes the row, too, so one waits for the other.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use serde_json::{Value, json};

use super::db::backend::{Conn, on_both};
use super::db::error::StoreError;
use super::db::schema::job;
use crate::core::ids::AccountId;
use crate::core::job::{Job, JobId, LEASE, State, Trouble, Work};

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct NewJob {
    pub id: JobId,
    pub work: Work,
    /// Seconds since 1970.
    pub at: i64,
    pub by: Option<AccountId>,
}

type Row = (String, String, String, String, i32, i64, Option<i32>, Option<String>, i64, Option<i64>, Option<String>);

type Columns = (
    job::id,
    job::kind,
    job::subject,
    job::state,
    job::attempts,
    job::run_after,
    job::share,
    job::trouble,
    job::created_at,
    job::finished_at,
    job::asked_by,
);

const fn columns() -> Columns {
    (
        job::id,
        job::kind,
        job::subject,
        job::state,
        job::attempts,
        job::run_after,
        job::share,
        job::trouble,
        job::created_at,
        job::finished_at,
        job::asked_by,
    )
}

fn from_row(
    (id, kind, subject, state, attempts, run_after, share, trouble, created_at, finished_at, asked_by): Row,
) -> Result<Job, StoreError> {
    let trouble = trouble.map(|code| Trouble::from_code(&code).ok_or_else(|| StoreError::corrupt(code)));
    Ok(Job {
        id: id.parse().map_err(|_| StoreError::corrupt(&id))?,
        work: work_of(&kind, &subject)?,
        state: State::from_code(&state).ok_or_else(|| StoreError::corrupt(state))?,
        attempts,
        run_after,
        share,
        trouble: trouble.transpose()?,
        created_at,
        finished_at,
        asked_by: asked_by.map(|id| id.parse().map_err(StoreError::corrupt)).transpose()?,
    })
}

/// Kind and subject, the same for the same work.
fn to_columns(work: &Work) -> Result<(String, String), StoreError> {
    let written = serde_json::to_value(work).map_err(StoreError::corrupt)?;
    let kind = written.get("kind").and_then(Value::as_str).unwrap_or_default();
    Ok((kind.to_owned(), written.get("subject").unwrap_or(&Value::Null).to_string()))
}

fn work_of(kind: &str, subject: &str) -> Result<Work, StoreError> {
    let subject: Value = serde_json::from_str(subject).map_err(StoreError::corrupt)?;
    serde_json::from_value(json!({ "kind": kind, "subject": subject })).map_err(StoreError::corrupt)
}

/// Asks for work, in the transaction that makes it due. What waits already is due from now on; what runs is done once more.
///
/// # Errors
/// The database fails.
pub fn ask(conn: &mut Conn, new: &NewJob) -> Result<(), StoreError> {
    let (kind, subject) = to_columns(&new.work)?;
    // Three times: it may be finished between the two, and asked for by somebody else again.
    for _ in 0..3 {
        let same = job::table.filter(job::kind.eq(&kind)).filter(job::subject.eq(&subject));
        let marked = diesel::update(same.filter(job::finished_at.is_null()))
            .set((job::run_after.eq(new.at), job::is_asked_again.eq(job::state.eq(State::Running.code()))))
            .execute(conn)?;
        if marked > 0 || ask_once(conn, new)? {
            return Ok(());
        }
    }
    Err(StoreError::Busy("others keep asking for the same work".into()))
}

/// Asks for work unless it is asked for already, whenever that is due. Returns whether it was not.
///
/// # Errors
/// The database fails.
pub fn ask_once(conn: &mut Conn, new: &NewJob) -> Result<bool, StoreError> {
    let (kind, subject) = to_columns(&new.work)?;
    let row = (
        job::id.eq(new.id.to_string()),
        job::kind.eq(kind),
        job::subject.eq(subject),
        job::state.eq(State::Waiting.code()),
        job::attempts.eq(0),
        job::run_after.eq(new.at),
        job::is_asked_again.eq(false),
        job::created_at.eq(new.at),
        job::asked_by.eq(new.by.map(|by| by.to_string())),
    );
    let rows =
        on_both!(conn, conn => diesel::insert_into(job::table).values(row).on_conflict_do_nothing().execute(conn)?);
    Ok(rows == 1)
}

/// True when a job can be taken at `now`. A look that keeps no writer waiting.
///
/// # Errors
/// The database fails.
pub fn is_one_due(conn: &mut Conn, now: i64) -> Result<bool, StoreError> {
    let waits = job::state.eq(State::Waiting.code()).and(job::run_after.le(now));
    let lapsed = job::state.eq(State::Running.code()).and(job::lease_until.le(now));
    let found: i64 = job::table.filter(waits.or(lapsed)).count().get_result(conn)?;
    Ok(found > 0)
}

/// Takes the next job that is due, or whose lease has run out, for [`LEASE`] seconds. Two who take at the same moment never get the
/// same one.
///
/// # Errors
/// The database fails.
pub fn claim(conn: &mut Conn, holder: &str, now: i64) -> Result<Option<Job>, StoreError> {
    // Releases are waited for by people, roll-ups read by more, and a forgotten order is seen by nobody.
    let urgency = || sql::<Integer>("CASE kind WHEN 'release' THEN 0 WHEN 'roll-up' THEN 1 ELSE 2 END");
    let waits = || job::state.eq(State::Waiting.code()).and(job::run_after.le(now));
    let lapsed = || job::state.eq(State::Running.code()).and(job::lease_until.le(now));
    let next = || job::table.filter(waits().or(lapsed())).order((urgency(), job::run_after, job::id)).limit(1);
    let found: Option<String> = match conn {
        Conn::Postgres(conn) => next().select(job::id).for_update().skip_locked().first(conn).optional()?,
        // The write transaction holds the file, so nobody else looks meanwhile.
        Conn::Sqlite(conn) => next().select(job::id).first(conn).optional()?,
    };
    let Some(id) = found else { return Ok(None) };
    diesel::update(job::table.find(&id))
        .set((
            job::state.eq(State::Running.code()),
            job::attempts.eq(job::attempts + 1),
            job::holder.eq(Some(holder)),
            job::lease_until.eq(Some(now.saturating_add(LEASE))),
            job::share.eq(None::<i32>),
        ))
        .execute(conn)?;
    from_row(job::table.find(&id).select(columns()).first(conn)?).map(Some)
}

/// The job, as long as `holder` has it.
macro_rules! held {
    ($id:expr, $holder:expr) => {
        job::table.find($id.to_string()).filter(job::state.eq(State::Running.code())).filter(job::holder.eq($holder))
    };
}

/// Keeps a job for another [`LEASE`] seconds. False when it is `holder`'s no more: taken over, or cancelled. Until the transaction
/// ends nobody can take it, so that what is written in it is written once.
///
/// # Errors
/// The database fails.
pub fn renew(conn: &mut Conn, id: JobId, holder: &str, now: i64) -> Result<bool, StoreError> {
    let until = job::lease_until.eq(Some(now.saturating_add(LEASE)));
    Ok(diesel::update(held!(id, holder)).set(until).execute(conn)? == 1)
}

/// Notes how much of a job is done, in hundredths.
///
/// # Errors
/// The database fails.
pub fn set_share(conn: &mut Conn, id: JobId, holder: &str, share: i32) -> Result<(), StoreError> {
    diesel::update(held!(id, holder)).set(job::share.eq(Some(share))).execute(conn)?;
    Ok(())
}

/// Finishes a job; one that was asked for again meanwhile waits once more. False when it is `holder`'s no more.
///
/// # Errors
/// The database fails.
pub fn finish(conn: &mut Conn, id: JobId, holder: &str, now: i64) -> Result<bool, StoreError> {
    // In this order: whoever asks in between finds it running, or finished.
    let done = diesel::update(held!(id, holder).filter(job::is_asked_again.eq(false)))
        .set((
            job::state.eq(State::Done.code()),
            job::holder.eq(None::<String>),
            job::lease_until.eq(None::<i64>),
            job::trouble.eq(None::<String>),
            job::share.eq(None::<i32>),
            job::finished_at.eq(Some(now)),
        ))
        .execute(conn)?;
    Ok(done == 1 || wait(conn, id, holder, (0, now, None))? == 1)
}

/// Notes that an attempt failed: it waits until `next`, or has failed for good. False when it is `holder`'s no more.
///
/// # Errors
/// The database fails.
pub fn fail(
    conn: &mut Conn,
    held: (&Job, &str),
    trouble: Trouble,
    next: Option<i64>,
    now: i64,
) -> Result<bool, StoreError> {
    let (job, holder) = held;
    if let Some(next) = next {
        return Ok(wait(conn, job.id, holder, (job.attempts, next, Some(trouble)))? == 1);
    }
    let failed = diesel::update(held!(job.id, holder))
        .set((
            job::state.eq(State::Failed.code()),
            job::holder.eq(None::<String>),
            job::lease_until.eq(None::<i64>),
            job::trouble.eq(Some(trouble.code())),
            job::share.eq(None::<i32>),
            job::finished_at.eq(Some(now)),
        ))
        .execute(conn)?;
    Ok(failed == 1)
}

/// Gives a job back that was stopped half-way, as if it had not been taken. False when it is `holder`'s no more.
///
/// # Errors
/// The database fails.
pub fn give_back(conn: &mut Conn, job: &Job, holder: &str, now: i64) -> Result<bool, StoreError> {
    Ok(wait(conn, job.id, holder, (job.attempts.saturating_sub(1), now, job.trouble))? == 1)
}

fn wait(
    conn: &mut Conn,
    id: JobId,
    holder: &str,
    (attempts, run_after, trouble): (i32, i64, Option<Trouble>),
) -> Result<usize, StoreError> {
    Ok(diesel::update(held!(id, holder))
        .set((
            job::state.eq(State::Waiting.code()),
            job::attempts.eq(attempts),
            job::run_after.eq(run_after),
            job::holder.eq(None::<String>),
            job::lease_until.eq(None::<i64>),
            job::is_asked_again.eq(false),
            job::share.eq(None::<i32>),
            job::trouble.eq(trouble.map(Trouble::code)),
        ))
        .execute(conn)?)
}

/// Cancels a job that waits or runs. False when it is finished already. Which work may be cancelled is not decided here.
///
/// # Errors
/// The database fails.
pub fn cancel(conn: &mut Conn, id: JobId, now: i64) -> Result<bool, StoreError> {
    let cancelled = diesel::update(job::table.find(id.to_string()).filter(job::finished_at.is_null()))
        .set((
            job::state.eq(State::Cancelled.code()),
            job::holder.eq(None::<String>),
            job::lease_until.eq(None::<i64>),
            job::share.eq(None::<i32>),
            job::finished_at.eq(Some(now)),
        ))
        .execute(conn)?;
    Ok(cancelled == 1)
}

/// # Errors
/// There is no such job, or the database fails.
pub fn get(conn: &mut Conn, id: JobId) -> Result<Job, StoreError> {
    from_row(job::table.find(id.to_string()).select(columns()).first(conn)?)
}

/// The job that is not finished yet for some work.
///
/// # Errors
/// The database fails.
pub fn unfinished(conn: &mut Conn, work: &Work) -> Result<Option<Job>, StoreError> {
    let (kind, subject) = to_columns(work)?;
    let same = job::table.filter(job::kind.eq(kind)).filter(job::subject.eq(subject));
    same.filter(job::finished_at.is_null()).select(columns()).first(conn).optional()?.map(from_row).transpose()
}

/// True when the same work failed or was cancelled at `since` or later, and was not done after that.
///
/// # Errors
/// The database fails.
pub fn has_ended_in_vain(conn: &mut Conn, work: &Work, since: i64) -> Result<bool, StoreError> {
    let (kind, subject) = to_columns(work)?;
    let same = job::table.filter(job::kind.eq(kind)).filter(job::subject.eq(subject));
    let last: Option<String> = same
        .filter(job::finished_at.ge(since))
        .order(job::finished_at.desc())
        .select(job::state)
        .first(conn)
        .optional()?;
    Ok(last.is_some_and(|state| state != State::Done.code()))
}

/// At most `most` jobs, the newest first.
///
/// # Errors
/// The database fails.
pub fn newest(conn: &mut Conn, most: u32) -> Result<Vec<Job>, StoreError> {
    let rows: Vec<Row> =
        job::table.order((job::created_at.desc(), job::id)).limit(i64::from(most)).select(columns()).load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// Every job that is not finished, the newest first.
///
/// # Errors
/// The database fails.
pub fn all_unfinished(conn: &mut Conn) -> Result<Vec<Job>, StoreError> {
    let rows: Vec<Row> = job::table
        .filter(job::finished_at.is_null())
        .order((job::created_at.desc(), job::id))
        .select(columns())
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// Forgets jobs that were finished before a moment.
///
/// # Errors
/// The database fails.
pub fn forget_finished(conn: &mut Conn, before: i64) -> Result<(), StoreError> {
    diesel::delete(job::table.filter(job::finished_at.lt(before))).execute(conn)?;
    Ok(())
}
