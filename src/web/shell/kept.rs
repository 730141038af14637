//! What is kept in memory of the rounds that guests answer.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::compressed::{Coding, Compressed};
use crate::core::ids::RoundCode;
use crate::core::round::{Channel, RoundState};
use crate::core::survey::LanguageTag;
use crate::core::told::Told;
use crate::flows::collect::submit_answers::Questionnaire;

/// Holds one small document for each round that was ever opened, and one compressed page for each of its languages and codings
/// that a guest has asked for, on a phone and on a tablet of the house.
#[derive(Default)]
pub struct Questionnaires {
    rounds: RwLock<HashMap<RoundCode, Arc<Questionnaire>>>,
    told: RwLock<HashMap<RoundCode, Arc<Told>>>,
    pub(super) pages: RwLock<HashMap<Key, Page>>,
    /// Public keys of rounds that tablets of the house have shown, in base64.
    pub(super) keys: RwLock<HashMap<RoundCode, String>>,
}

/// What makes a page another one.
pub type Key = (RoundCode, Channel, LanguageTag, Coding);

/// A compressed page with what it tells.
#[derive(Clone)]
pub(super) struct Page {
    pub(super) told: Arc<Told>,
    pub(super) compressed: Arc<Compressed>,
}

impl Questionnaires {
    pub(super) fn get(&self, code: &RoundCode) -> Option<Arc<Questionnaire>> {
        self.rounds.read().unwrap_or_else(PoisonError::into_inner).get(code).cloned()
    }

    pub(super) fn keep(&self, found: &Arc<Questionnaire>) {
        // A planned round may still be given up; only what guests can meet is kept.
        if found.round.state > RoundState::Planned {
            let mut kept = self.rounds.write().unwrap_or_else(PoisonError::into_inner);
            kept.insert(found.round.code.clone(), Arc::clone(found));
        }
    }

    /// What the guests of a round are told, as it was last read; nothing when it never was.
    pub fn told(&self, code: &RoundCode) -> Arc<Told> {
        self.told.read().unwrap_or_else(PoisonError::into_inner).get(code).cloned().unwrap_or_default()
    }

    pub(super) fn keep_told(&self, code: &RoundCode, told: Told) {
        self.told.write().unwrap_or_else(PoisonError::into_inner).insert(code.clone(), Arc::new(told));
    }

    pub(super) fn page(&self, key: &Key, told: &Arc<Told>) -> Option<Arc<Compressed>> {
        let pages = self.pages.read().unwrap_or_else(PoisonError::into_inner);
        pages.get(key).filter(|kept| kept.told == *told).map(|kept| Arc::clone(&kept.compressed))
    }
}
