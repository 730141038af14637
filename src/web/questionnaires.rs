//! The questionnaires of rounds that guests answer, kept in memory, and the pages that show them.
//!
//! What a round asks never changes, so a copy serves as well as the database: answers need not wait for a look-up, and stay
//! on the guest's screen when the database is away. Whether the round is open is for the writer to say.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use data_encoding::BASE64;

use super::compressed::Compressed;
use super::state::State;
use crate::core::ids::RoundCode;
use crate::core::round::{Channel, RoundState};
use crate::core::survey::LanguageTag;
use crate::flows::submit_answers::{Questionnaire, questionnaire};
use crate::flows::{Failure, round_keys};

/// Holds one small document for each round that was ever opened, and one compressed page for each of its languages that a
/// guest has asked for, on a phone and on a tablet of the house.
#[derive(Default)]
pub struct Questionnaires {
    rounds: RwLock<HashMap<RoundCode, Arc<Questionnaire>>>,
    pages: RwLock<HashMap<(RoundCode, Channel, LanguageTag), Arc<Compressed>>>,
    /// Public keys of rounds that tablets of the house have shown, in base64.
    keys: RwLock<HashMap<RoundCode, String>>,
}

impl Questionnaires {
    fn get(&self, code: &RoundCode) -> Option<Arc<Questionnaire>> {
        self.rounds.read().unwrap_or_else(PoisonError::into_inner).get(code).cloned()
    }

    fn keep(&self, found: &Arc<Questionnaire>) {
        // A planned round may still be given up; only what guests can meet is kept.
        if found.round.state > RoundState::Planned {
            let mut kept = self.rounds.write().unwrap_or_else(PoisonError::into_inner);
            kept.insert(found.round.code.clone(), Arc::clone(found));
        }
    }

    /// The compressed beginning of a round's page; `write` writes it for the first guest.
    ///
    /// # Errors
    /// The server is stopping.
    pub async fn page(
        &self,
        asked: &Questionnaire,
        channel: Channel,
        language: &LanguageTag,
        write: impl FnOnce() -> String,
    ) -> Result<Arc<Compressed>, Failure> {
        let key = (asked.round.code.clone(), channel, language.clone());
        let kept = self.pages.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let text = write();
        let made = actix_web::web::block(move || Compressed::of(&text)).await;
        let cut_off = |error: String| Failure::Unexpected(format!("a page was not compressed: {error}"));
        let made = made.map_err(|error| cut_off(error.to_string()))?.map_err(|error| cut_off(error.to_string()))?;
        let made = Arc::new(made);
        self.pages.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&made));
        Ok(made)
    }
}

/// The public key of an open round in base64. It never changes, so a tablet gets its page also when the database is away.
pub async fn public_key(state: &State, asked: &Questionnaire) -> Result<String, Failure> {
    let keys = &state.questionnaires.keys;
    let code = asked.round.code.clone();
    let kept = keys.read().unwrap_or_else(PoisonError::into_inner).get(&code).cloned();
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let wanted = code.clone();
    let key = BASE64.encode(&state.run(move |store| round_keys::public_key(store, &wanted)).await?);
    keys.write().unwrap_or_else(PoisonError::into_inner).insert(code, key.clone());
    Ok(key)
}

/// The round as it stands now; as it last stood, when the database is away.
pub async fn as_it_stands(state: &State, code: &str) -> Result<Arc<Questionnaire>, Failure> {
    let code = parse(code)?;
    let wanted = code.clone();
    match state.run(move |store| questionnaire(store, &wanted)).await {
        Ok(found) => {
            let found = Arc::new(found);
            state.questionnaires.keep(&found);
            Ok(found)
        }
        Err(failure @ Failure::Busy(_)) => state.questionnaires.get(&code).ok_or(failure),
        Err(failure) => Err(failure),
    }
}

/// The questions of a round, whatever its state by now.
pub async fn questions(state: &State, code: &str) -> Result<Arc<Questionnaire>, Failure> {
    match state.questionnaires.get(&parse(code)?) {
        Some(kept) => Ok(kept),
        None => as_it_stands(state, code).await,
    }
}

fn parse(code: &str) -> Result<RoundCode, Failure> {
    code.parse().map_err(|_| Failure::UnknownRound)
}
