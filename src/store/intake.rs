//! The way in for answers: a bounded queue and one writer, which commits whatever waits in one transaction.
//!
//! An answer is acknowledged after it is durable, and counted once however often it is sent. When the queue is full the
//! caller is told to come back; memory never grows with the crowd.

mod redeem;
pub(super) mod rows;
mod submission;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::pool::Store;
use super::response;
use crate::core::round::{Channel, RoundState};

use redeem::Redemption;
use rows::{CommentRow, ResponseRow, Standing, hold_rounds, insert_comments, insert_new_responses};
use submission::Outcome;
pub use submission::{NewComment, Receipt, Refusal, Submission};

/// Answers that may wait for the writer.
const QUEUE: usize = 4_096;
/// Answers committed together. Four columns each stay far below the databases' limit on bound values.
const BATCH: usize = 512;

struct Waiting {
    submission: Submission,
    reply: oneshot::Sender<Outcome>,
}

enum Message {
    Answer(Waiting),
    /// Behind everything that was queued before it.
    Stop,
}

/// Hands answers to the writer. Clones share the queue.
#[derive(Clone)]
pub struct Intake {
    queue: SyncSender<Message>,
}

/// The writer's thread.
pub struct Writer {
    queue: SyncSender<Message>,
    thread: JoinHandle<()>,
}

impl Intake {
    /// Starts the writer.
    ///
    /// # Errors
    /// The operating system gives no thread.
    pub fn start(store: Store) -> std::io::Result<(Self, Writer)> {
        let (queue, waiting) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new().name("intake".into()).spawn(move || write_all(&store, &waiting))?;
        Ok((Self { queue: queue.clone() }, Writer { queue, thread }))
    }

    /// Puts an answer in the queue.
    ///
    /// # Errors
    /// The queue is full, or the writer has stopped.
    pub fn enqueue(&self, submission: Submission) -> Result<Pending, Refusal> {
        let (reply, outcome) = oneshot::channel();
        self.queue.try_send(Message::Answer(Waiting { submission, reply })).map_err(|error| match error {
            TrySendError::Full(_) => Refusal::QueueFull,
            TrySendError::Disconnected(_) => has_stopped(),
        })?;
        Ok(Pending(outcome))
    }
}

/// An answer in the queue.
pub struct Pending(oneshot::Receiver<Outcome>);

impl Pending {
    /// Waits until the answer is durable.
    ///
    /// # Errors
    /// The round does not take answers, or the database fails; nothing was written.
    pub async fn settled(self) -> Outcome {
        self.0.await.unwrap_or_else(|_| Err(has_stopped()))
    }

    /// The same, for callers outside any asynchronous runtime.
    ///
    /// # Errors
    /// Those of [`Pending::settled`].
    pub fn wait(self) -> Outcome {
        self.0.blocking_recv().unwrap_or_else(|_| Err(has_stopped()))
    }
}

fn has_stopped() -> Refusal {
    StoreError::Busy("the writer of answers has stopped".into()).into()
}

impl Writer {
    /// Waits until everything queued is durable, and takes nothing more.
    pub fn finish(self) {
        // A writer that is gone already needs no telling.
        let _ = self.queue.send(Message::Stop);
        if self.thread.join().is_err() {
            tracing::error!("the writer of answers panicked");
        }
    }
}

fn write_all(store: &Store, waiting: &Receiver<Message>) {
    let mut is_stopping = false;
    while !is_stopping {
        let Ok(first) = waiting.recv() else { return };
        let mut batch: Vec<Waiting> = Vec::new();
        for message in std::iter::once(first).chain(waiting.try_iter().take(BATCH - 1)) {
            match message {
                Message::Answer(one) => batch.push(one),
                Message::Stop => is_stopping = true,
            }
        }
        if batch.is_empty() {
            continue;
        }
        let submissions: Vec<&Submission> = batch.iter().map(|one| &one.submission).collect();
        let outcomes = match store.write(|conn| write_batch(conn, &submissions)) {
            Ok(outcomes) => outcomes,
            // One answer that the database will not take must not cost the others theirs.
            Err(StoreError::Other(_)) if batch.len() > 1 => one_by_one(store, &submissions),
            Err(error) => {
                tracing::error!(%error, answers = batch.len(), "answers could not be written");
                submissions.iter().map(|_| Err(error.clone().into())).collect()
            }
        };
        for (one, outcome) in batch.into_iter().zip(outcomes) {
            // A guest who hung up will send the same id again and hear then.
            let _ = one.reply.send(outcome);
        }
    }
}

fn one_by_one(store: &Store, submissions: &[&Submission]) -> Vec<Outcome> {
    let alone = |submission: &&Submission| {
        let outcome = store.write(|conn| write_batch(conn, &[submission]));
        outcome.map_or_else(
            |error| {
                tracing::error!(%error, "an answer could not be written");
                Err(error.into())
            },
            |mut outcomes| outcomes.pop().unwrap_or(Err(Refusal::NoSuchRound)),
        )
    };
    submissions.iter().map(alone).collect()
}

/// One outcome for each submission, in their order.
fn write_batch(conn: &mut Conn, submissions: &[&Submission]) -> Result<Vec<Outcome>, StoreError> {
    let rounds: BTreeSet<&str> = submissions.iter().map(|one| one.round.as_str()).collect();
    let rounds = hold_rounds(conn, &rounds.into_iter().collect::<Vec<_>>())?;
    let needs_code = |one: &Submission| rounds.get(one.round.as_str()).is_some_and(|round| round.needs_code);

    // What is settled before anything is written; the others are to be inserted.
    let mut outcomes: Vec<Option<Outcome>> = Vec::with_capacity(submissions.len());
    for one in submissions {
        outcomes.push(settled_at_once(conn, rounds.get(one.round.as_str()), one)?);
    }
    let guarded: Vec<&Submission> = submissions
        .iter()
        .zip(&outcomes)
        .filter(|(one, outcome)| outcome.is_none() && needs_code(one))
        .map(|(one, _)| *one)
        .collect();
    let mut redemption = Redemption::begin(conn, &guarded)?;
    for (one, outcome) in submissions.iter().zip(&mut outcomes).filter(|(one, _)| needs_code(one)) {
        if outcome.is_none() {
            *outcome = redemption.admit(one);
        }
    }

    let left = submissions.iter().zip(&outcomes).filter(|(_, outcome)| outcome.is_none());
    let rows: Vec<ResponseRow> = left.filter_map(|(one, _)| row(&rounds, one)).collect();
    let mut new: BTreeSet<(String, Vec<u8>)> =
        if rows.is_empty() { BTreeSet::new() } else { insert_new_responses(conn, &rows)?.into_iter().collect() };

    let mut comments = Vec::new();
    let mut settled = Vec::with_capacity(submissions.len());
    for (one, outcome) in submissions.iter().zip(outcomes) {
        settled.push(outcome.unwrap_or_else(|| {
            // The same id twice in one batch is one row: the first gets it, the second finds it taken.
            if new.remove(&(one.round.to_string(), one.id.0.to_vec())) {
                comments.extend(comment_rows(one));
                redemption.redeem(one);
                Ok(Receipt::Counted)
            } else {
                Ok(Receipt::AlreadyCounted)
            }
        }));
    }
    if !comments.is_empty() {
        insert_comments(conn, &comments)?;
    }
    redemption.finish(conn)?;
    Ok(settled)
}

/// What the state of its round and the way that it came settle of a submission; none when it is to be inserted.
///
/// A response that is counted is acknowledged again, whatever way it comes by now: its reply may have been lost.
fn settled_at_once(conn: &mut Conn, round: Option<&Standing>, one: &Submission) -> Result<Option<Outcome>, StoreError> {
    let Some(round) = round else { return Ok(Some(Err(Refusal::NoSuchRound))) };
    let refusal = match round.state {
        RoundState::Open if channel(round, one).is_some() => return Ok(None),
        RoundState::Open => Refusal::NotFromTablet,
        state => Refusal::NotOpen(state),
    };
    let may_be_counted = matches!(round.state, RoundState::Open | RoundState::Closed);
    let is_counted = may_be_counted && response::is_counted(conn, &one.round, one.id)?;
    Ok(Some(if is_counted { Ok(Receipt::AlreadyCounted) } else { Err(refusal) }))
}

fn channel(round: &Standing, one: &Submission) -> Option<Channel> {
    one.way.channel(round.devices, round.token.as_ref())
}

/// The row of a submission that its round takes.
fn row(rounds: &BTreeMap<String, Standing>, one: &Submission) -> Option<ResponseRow> {
    let channel = channel(rounds.get(one.round.as_str())?, one)?;
    Some(ResponseRow {
        round: one.round.to_string(),
        id: one.id.0.to_vec(),
        channel: channel.code().to_owned(),
        answers: one.answers.clone(),
    })
}

fn comment_rows(one: &Submission) -> impl Iterator<Item = CommentRow> {
    one.comments.iter().map(|comment| CommentRow {
        round: one.round.to_string(),
        id: comment.id.to_vec(),
        question: comment.question.to_string(),
        text: comment.text.clone(),
    })
}
