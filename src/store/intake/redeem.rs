//! One-time codes within the writer's transaction: a code is marked as used together with the insert of its answer, or not at
//! all.
//!
//! The tie between the two lasts as long as the batch, in memory. What is written are two rows with nothing in common.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::hold_codes;
use super::submission::{Outcome, Receipt, Refusal, Submission};
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::one_time_code::{CodeDigest, CodeKey, CodeProblem};
use crate::store::db::backend::Conn;
use crate::store::db::error::StoreError;
use crate::store::{one_time_code, response};

/// What one batch does to the codes of the rounds that ask for them.
pub struct Redemption(BTreeMap<RoundCode, OfRound>);

struct OfRound {
    /// None when no code was ever made.
    key: Option<CodeKey>,
    /// Those codes of the batch that there are, and whether each is used: before, or by this batch.
    codes: BTreeMap<CodeDigest, bool>,
    /// Those responses of the batch that are counted: before, or by this batch.
    counted: BTreeSet<ResponseId>,
    redeemed: Vec<CodeDigest>,
}

impl Redemption {
    /// Takes hold of the codes that came with these submissions, until the transaction ends.
    ///
    /// # Errors
    /// The database fails.
    pub fn begin(conn: &mut Conn, guarded: &[&Submission]) -> Result<Self, StoreError> {
        let mut by_round: BTreeMap<&RoundCode, Vec<&Submission>> = BTreeMap::new();
        for one in guarded {
            by_round.entry(&one.round).or_default().push(one);
        }
        let mut rounds = BTreeMap::new();
        for (round, batch) in by_round {
            rounds.insert(round.clone(), OfRound::begin(conn, round, &batch)?);
        }
        Ok(Self(rounds))
    }

    /// What a submission is told before anything is written; none when it is to be inserted.
    ///
    /// A response that is counted is acknowledged again, whatever became of its code: its reply may have been lost.
    pub fn admit(&mut self, one: &Submission) -> Option<Outcome> {
        let Some(round) = self.0.get_mut(&one.round) else { return Some(Err(Refusal::Code(CodeProblem::Unknown))) };
        if round.counted.contains(&one.id) {
            return Some(Ok(Receipt::AlreadyCounted));
        }
        if one.code.is_none() {
            return Some(Err(Refusal::Code(CodeProblem::Missing)));
        }
        let digest = round.digest(one);
        let Some(is_used) = digest.and_then(|digest| round.codes.get_mut(&digest)) else {
            return Some(Err(Refusal::Code(CodeProblem::Unknown)));
        };
        if std::mem::replace(is_used, true) {
            return Some(Err(Refusal::Code(CodeProblem::Used)));
        }
        round.counted.insert(one.id);
        None
    }

    /// The submission's answers are inserted, so its code is used.
    pub fn redeem(&mut self, one: &Submission) {
        if let Some(round) = self.0.get_mut(&one.round) {
            let digest = round.digest(one);
            round.redeemed.extend(digest);
        }
    }

    /// Writes down which codes are used.
    ///
    /// # Errors
    /// The database fails.
    pub fn finish(self, conn: &mut Conn) -> Result<(), StoreError> {
        for (code, round) in self.0 {
            if !round.redeemed.is_empty() {
                one_time_code::mark_used(conn, &code, &round.redeemed)?;
            }
        }
        Ok(())
    }
}

impl OfRound {
    fn begin(conn: &mut Conn, round: &RoundCode, batch: &[&Submission]) -> Result<Self, StoreError> {
        let key = one_time_code::key(conn, round)?;
        let mut found = Self { key, codes: BTreeMap::new(), counted: BTreeSet::new(), redeemed: Vec::new() };
        let digests: Vec<CodeDigest> = batch.iter().filter_map(|one| found.digest(one)).collect();
        let wanted: Vec<&[u8]> = digests.iter().map(<[u8; 32]>::as_slice).collect();
        for (digest, is_used) in hold_codes(conn, round.as_str(), &wanted)? {
            let digest = digest.try_into().map_err(|_| StoreError::corrupt("a code's digest"))?;
            found.codes.insert(digest, is_used);
        }
        // Only now: whoever held one of the codes before us may have counted the very same response.
        let ids: Vec<ResponseId> = batch.iter().map(|one| one.id).collect();
        found.counted = response::counted_among(conn, round, &ids)?;
        Ok(found)
    }

    fn digest(&self, one: &Submission) -> Option<CodeDigest> {
        Some(one.code.as_ref()?.digest(self.key.as_ref()?))
    }
}
