//! Documents are read on one thread and counted on another, so that a large round waits for the slower of the two only.

use std::panic::resume_unwind;
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

use super::db::error::StoreError;
use crate::core::tally::Counter;

/// Bytes of documents that are handed over at once.
const BATCH: usize = 64 * 1024;

/// Batches that wait to be counted; more would only take memory.
const UNDERWAY: usize = 2;

/// Some documents, end to end.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    lengths: Vec<usize>,
}

impl Batch {
    fn push(&mut self, document: &[u8]) {
        self.bytes.extend_from_slice(document);
        self.lengths.push(document.len());
    }

    const fn is_full(&self) -> bool {
        self.bytes.len() >= BATCH
    }

    fn count(&self, counter: &mut Counter) -> Result<(), StoreError> {
        let mut rest = self.bytes.as_slice();
        for length in &self.lengths {
            let (document, more) = rest.split_at_checked(*length).unwrap_or_default();
            counter.add(document).map_err(StoreError::corrupt)?;
            rest = more;
        }
        Ok(())
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.lengths.clear();
    }
}

/// Counts what `read` hands out, document by document, in constant memory.
///
/// # Errors
/// What `read` fails with, or a document does not fit the survey: then `read` is stopped.
pub(super) fn count(
    mut counter: Counter,
    read: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<(), StoreError>) -> Result<(), StoreError>,
) -> Result<Counter, StoreError> {
    let (full, to_count) = sync_channel::<Batch>(UNDERWAY);
    // Counted batches come back empty, so that their memory is used again.
    let (empty, returned) = channel::<Batch>();
    thread::scope(|scope| {
        let count = move || {
            for mut batch in to_count {
                batch.count(&mut counter)?;
                batch.clear();
                // At the end nobody takes it back.
                let _ = empty.send(batch);
            }
            Ok(counter)
        };
        let no_thread = |error| StoreError::Other(format!("no thread to count on: {error}"));
        let counting = thread::Builder::new().name("tally".to_owned()).spawn_scoped(scope, count).map_err(no_thread)?;
        // Sending fails when the counting thread has ended: a document did not fit, which is what is returned below.
        let stopped = |_| StoreError::Other("counting has stopped".to_owned());
        let mut batch = Batch::default();
        let read = read(&mut |document| {
            batch.push(document);
            if batch.is_full() {
                let next = returned.try_recv().unwrap_or_default();
                full.send(std::mem::replace(&mut batch, next)).map_err(stopped)?;
            }
            Ok(())
        });
        let read = read.and_then(|()| full.send(batch).map_err(stopped));
        drop(full);
        let result: Result<Counter, StoreError> = counting.join().unwrap_or_else(|panic| resume_unwind(panic));
        result.and_then(|counter| read.map(|()| counter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::survey::SurveyVersion;

    fn survey() -> SurveyVersion {
        SurveyVersion::parse(include_str!("../../surveys/street-near/survey.json")).unwrap()
    }

    #[test]
    fn many_batches_are_counted_as_one_after_the_other() {
        let survey = survey();
        let documents = [br#"{"meals":5}"#.as_slice(), br#"{"meals":1,"quality_of_life":4}"#, b"{}"];
        let (mut alone, rounds) = (Counter::new(&survey), 20 * BATCH / 40);
        for document in documents.iter().cycle().take(3 * rounds) {
            alone.add(document).unwrap();
        }
        let both = count(Counter::new(&survey), |each| {
            documents.iter().cycle().take(3 * rounds).try_for_each(|document| each(document))
        });
        assert_eq!(both.unwrap().into_tally(), alone.into_tally());
        assert_eq!(count(Counter::new(&survey), |_| Ok(())).unwrap().into_tally().respondents, 0);
    }

    #[test]
    fn a_document_that_does_not_fit_stops_the_reading_and_is_what_is_told() {
        let mut read = 0_u64;
        let endless = count(Counter::new(&survey()), |each| {
            loop {
                read += 1;
                each(br#"{"meals":9}"#)?;
            }
        });
        assert!(endless.unwrap_err().to_string().contains("meals"), "after {read}");
    }

    #[test]
    fn a_failing_read_is_told_when_all_that_was_read_fits() {
        let failing = count(Counter::new(&survey()), |each| {
            each(br#"{"meals":5}"#)?;
            Err(StoreError::NotFound)
        });
        assert!(matches!(failing, Err(StoreError::NotFound)));
    }
}
