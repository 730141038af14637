//! The questionnaires of rounds that guests answer, kept in memory, and the pages that show them.
//!
//! What a round asks never changes, so a copy serves as well as the database: answers need not wait for a look-up, and stay
//! on the guest's screen when the database is away. Whether the round is open is for the writer to say.
//!
//! What guests are told at the end may change while a round is open: it is read with each form, and a page that tells
//! something else is compressed anew.

use std::sync::{Arc, PoisonError};

use data_encoding::BASE64;

use super::compressed::Compressed;
use super::failures;
use super::kept::{Key, Page};
use super::state::State;
use crate::core::ids::RoundCode;
use crate::core::round::RoundState;
use crate::core::told::Told;
use crate::flows::Failure;
use crate::flows::collect::round_keys;
use crate::flows::collect::submit_answers::{Questionnaire, questionnaire};
use crate::flows::listen::tell_guests::told;
use crate::store::Store;

/// The compressed beginning of a round's page that tells `told`; `write` writes it for the first guest. Others who come while
/// that is being compressed wait for it.
///
/// # Errors
/// Too many wait, or the server is stopping.
pub async fn compressed_page(
    state: &State,
    key: Key,
    told: &Arc<Told>,
    write: impl FnOnce() -> String,
) -> Result<Arc<Compressed>, Failure> {
    let kept = &state.questionnaires;
    if let Some(page) = kept.page(&key, told) {
        return Ok(page);
    }
    let turn = state.gates.compressing.turn().await?;
    // Whoever had the turn before may have made it.
    if let Some(page) = kept.page(&key, told) {
        return Ok(page);
    }
    let (text, coding) = (write(), key.3);
    let made = actix_web::web::block(move || {
        let made = Compressed::of(&text, coding);
        drop(turn);
        made
    });
    let cut_off = |error: String| Failure::Unexpected(format!("a page was not compressed: {error}"));
    let made = made.await.map_err(|error| cut_off(error.to_string()))?.map_err(|error| cut_off(error.to_string()))?;
    let compressed = Arc::new(made);
    let page = Page { told: Arc::clone(told), compressed: Arc::clone(&compressed) };
    kept.pages.write().unwrap_or_else(PoisonError::into_inner).insert(key, page);
    Ok(compressed)
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

/// The round as it stands now, and what its guests are told, which is then [kept](Questionnaires::told); as both last stood,
/// when the database is away.
pub async fn as_it_stands(state: &State, code: &str) -> Result<Arc<Questionnaire>, Failure> {
    let code = parse(code)?;
    let wanted = code.clone();
    let read = move |store: &Store| {
        let found = questionnaire(store, &wanted)?;
        let told = told(store, &found.round, &found.survey);
        Ok((found, told))
    };
    match state.run(read).await {
        Ok((found, told)) => {
            let found = Arc::new(found);
            state.questionnaires.keep(&found);
            match told {
                Ok(told) if found.round.state > RoundState::Planned => state.questionnaires.keep_told(&code, told),
                Ok(_) => {}
                // Nobody should be kept from answering because an earlier year cannot be read.
                Err(failure) => failures::log(&failure),
            }
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
