//! Whether the database answers.

use std::time::Instant;

use tokio::sync::Mutex;

use crate::flows::Failure;

/// What the last look at the database found, and when it began.
#[derive(Default)]
pub struct Readiness(Mutex<Option<(Instant, bool)>>);

impl Readiness {
    /// Looks once for all who ask meanwhile: nobody can make the database look faster than one after the other.
    pub async fn look<F: Future<Output = Result<bool, Failure>>>(&self, look: impl FnOnce() -> F) -> bool {
        let asked = Instant::now();
        let mut last = self.0.lock().await;
        if let Some((_, found)) = last.filter(|(began, _)| *began >= asked) {
            return found;
        }
        let began = Instant::now();
        let found = look().await.unwrap_or(false);
        *last = Some((began, found));
        found
    }
}
