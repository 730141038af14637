//! What every handler can reach.

use std::sync::Arc;

use actix_web::HttpRequest;
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Utc};
use tokio::sync::oneshot;

use super::gate::{Gates, Turn};
use super::hands::Job;
use super::kept::Questionnaires;
use super::limits::{Limits, Place};
use super::metrics::Metrics;
use super::origin::Origin;
use super::readiness::Readiness;
use crate::flows::define::import_definitions::FileFate;
use crate::flows::jobs::bell::Bell;
use crate::flows::{Failure, Tries};
use crate::store::Store;
use crate::store::intake::Intake;

/// Shared by all requests. Holds no data: those live in the database.
#[derive(Clone)]
pub struct State {
    pub store: Store,
    pub intake: Intake,
    /// What the rounds ask that guests have met so far; each machine finds out for itself.
    pub questionnaires: Arc<Questionnaires>,
    /// How people reach us, when the operator has said so.
    pub public_url: Option<String>,
    /// Our own address, as we listen.
    pub listens_at: String,
    /// Pages are reached over TLS: cookies say so.
    pub is_secure: bool,
    /// A proxy in front of us tells who asks, in `X-Forwarded-For`.
    pub behind_proxy: bool,
    pub limits: Arc<Limits>,
    /// How often the secrets of an account may be tried, wherever from.
    pub tries: Arc<Tries>,
    /// What stands before costly work.
    pub gates: Arc<Gates>,
    pub metrics: Arc<Metrics>,
    pub readiness: Arc<Readiness>,
    /// Wakes whoever does the jobs of this process.
    pub jobs: Bell,
    /// Definition files of this machine that its start did not take, for administrators to hear of.
    pub left_files: Arc<[FileFate]>,
}

impl State {
    /// A whole address, to be copied or printed.
    #[must_use]
    pub fn address(&self, request: &HttpRequest, path: &str) -> String {
        // Anybody can have a name that leads here; only one that no stranger can own is put into links.
        let near = || self.reached_at(request).filter(Origin::is_near).map(|origin| origin.to_string());
        let place = self.public_url.clone().or_else(near).unwrap_or_else(|| self.listens_at.clone());
        format!("{place}{path}")
    }

    /// Where the browser thinks we are: as the operator says, else as the browser does, or the proxy that asks for it.
    #[must_use]
    pub fn reached_at(&self, request: &HttpRequest) -> Option<Origin> {
        if let Some(address) = &self.public_url {
            return Origin::parse(address);
        }
        let header = |name: &str| request.headers().get_all(name).last()?.to_str().ok();
        let of_proxy = |name| header(name).filter(|_| self.behind_proxy);
        let is_https = of_proxy("x-forwarded-proto").map_or(self.is_secure, |scheme| scheme == "https");
        Origin::of_host(is_https, of_proxy("x-forwarded-host").or_else(|| header("host"))?)
    }

    /// Where somebody asks from.
    #[must_use]
    pub fn place(&self, request: &HttpRequest) -> Place {
        Place::asking(request.peer_addr(), request.headers(), self.behind_proxy)
    }

    /// Runs a flow on a thread that may block.
    ///
    /// # Errors
    /// Those of the flow; or the server is stopping.
    pub async fn run<T: Send + 'static>(
        &self,
        flow: impl FnOnce(&Store) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (job, finished) = self.job(flow);
        actix_web::web::block(job).await.map_err(|_| cut_off())?;
        finished.await.unwrap_or_else(|_| Err(cut_off()))
    }

    /// A flow as work for a thread, and where its outcome comes.
    fn job<T: Send + 'static>(
        &self,
        flow: impl FnOnce(&Store) -> Result<T, Failure> + Send + 'static,
    ) -> (Job, oneshot::Receiver<Result<T, Failure>>) {
        let store = self.store.clone();
        let (finish, finished) = oneshot::channel();
        // Boxed, so that the runtime's side of it is built once and not for every flow.
        let job = Box::new(move || {
            // Whoever asked may be gone.
            let _ = finish.send(flow(&store));
        });
        (job, finished)
    }

    /// Runs a flow that hashes or checks a password or PIN: a few at a time, others wait in a short line.
    ///
    /// # Errors
    /// Those of [`run`](Self::run); or the line is full ([`Failure::Crowded`]).
    pub async fn run_hashing<T: Send + 'static>(
        &self,
        flow: impl FnOnce(&Store) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let turn = self.gates.hashing.turn().await?;
        let (job, finished) = self.job(within(turn, flow));
        self.gates.hashers.give(job);
        finished.await.unwrap_or_else(|_| Err(cut_off()))
    }

    /// Runs a flow that opens envelopes: a few at a time, others wait in a short line.
    ///
    /// # Errors
    /// Those of [`run`](Self::run); or the line is full ([`Failure::Crowded`]).
    pub async fn run_unsealing<T: Send + 'static>(
        &self,
        flow: impl FnOnce(&Store) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let turn = self.gates.unsealing.turn().await?;
        self.run(within(turn, flow)).await
    }
}

/// A flow that keeps its turn until it is done, even when whoever asked has gone.
fn within<T>(turn: Turn, flow: impl FnOnce(&Store) -> Result<T, Failure>) -> impl FnOnce(&Store) -> Result<T, Failure> {
    move |store| {
        let done = flow(store);
        drop(turn);
        done
    }
}

fn cut_off() -> Failure {
    Failure::Unexpected("a flow was cut off".into())
}

/// The day here.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// Seconds since 1970.
pub fn now() -> i64 {
    Utc::now().timestamp()
}

/// A moment (seconds since 1970) as clocks show it here; none for one that no calendar holds.
pub fn local_time(at: i64) -> Option<NaiveDateTime> {
    DateTime::from_timestamp(at, 0).map(|moment| moment.with_timezone(&Local).naive_local())
}
