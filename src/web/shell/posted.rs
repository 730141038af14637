//! A form that somebody sends: what was read is run, and comes back to be shown again where fields of it are refused.
//!
//! So a handler of a form says four things: what is read, what is run, where that leads, and what is shown again.

use serde::Deserialize;

use super::auth::Signed;
use crate::flows::failure::FieldError;
use crate::flows::{Act, Failure};
use crate::store::Store;

/// What became of a form: what was done; or what was typed, and each field of it that needs another value.
pub type Taken<T, F> = Result<T, (F, Vec<FieldError>)>;

/// A flow that hands back what was typed where it refuses fields. A flow runs on another thread, so it owns the form meanwhile.
pub fn or_again<T, F>(
    typed: F,
    flow: impl FnOnce(&Store, &F) -> Result<T, Failure>,
) -> impl FnOnce(&Store) -> Result<Taken<T, F>, Failure> {
    move |store| match flow(store, &typed) {
        Ok(done) => Ok(Ok(done)),
        Err(Failure::FieldsRefused(errors)) => Ok(Err((typed, errors))),
        Err(other) => Err(other),
    }
}

impl<R, E> Signed<R, E> {
    /// Runs a flow with what this person typed, as an act of theirs.
    ///
    /// # Errors
    /// Those of the flow, but for refused fields; or the server is stopping.
    pub async fn take<T: Send + 'static, F: Send + 'static>(
        &self,
        typed: F,
        flow: impl FnOnce(&Store, &F, Act) -> Result<T, Failure> + Send + 'static,
    ) -> Result<Taken<T, F>, Failure> {
        let act = self.act();
        self.state.run(or_again(typed, move |store, typed| flow(store, typed, act))).await
    }

    /// The same of a flow that hashes or checks a password or PIN.
    ///
    /// # Errors
    /// Those of [`take`](Self::take); or the line is full ([`Failure::Crowded`]).
    pub async fn take_hashing<T: Send + 'static, F: Send + 'static>(
        &self,
        typed: F,
        flow: impl FnOnce(&Store, &F, Act) -> Result<T, Failure> + Send + 'static,
    ) -> Result<Taken<T, F>, Failure> {
        let act = self.act();
        self.state.run_hashing(or_again(typed, move |store, typed| flow(store, typed, act))).await
    }
}

/// What the address says that a form leads to.
#[derive(Deserialize)]
pub struct After {
    #[serde(default)]
    saved: String,
}

impl After {
    /// Whether what was typed has just been saved.
    pub fn is_saved(&self) -> bool {
        !self.saved.is_empty()
    }
}
