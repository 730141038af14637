//! Copying a whole database, row by row, into another: the same for both kinds, so that a backup of either is one SQLite
//! file, and a small installation grows onto PostgreSQL by restoring into it.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::db::backend::{Conn, on_both};
use super::db::dialect::continue_events;
use super::db::error::StoreError;
use super::db::pool::Store;
use super::db::schema::{
    account, code_key, comment, event, midnight, midnight_count, one_time_code, reading, recovery_code, release, reply,
    required_factor, response, roll_up, round, round_key, round_tally, scorecard_revision, second_factor,
    short_address, survey_version, tablet_pin, tablet_token, unit,
};
use super::intake::rows::{CommentRow, ResponseRow, insert_comments, insert_new_responses};
use super::one_time_code::{CodeRow, insert_codes};

/// Rows of each table: what was copied, and what the copy must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory(pub Vec<(&'static str, i64)>);

impl Inventory {
    #[must_use]
    pub fn rows(&self) -> i64 {
        self.0.iter().map(|(_, rows)| rows).sum()
    }
}

#[derive(QueryableByName)]
struct Integrity {
    #[diesel(sql_type = diesel::sql_types::Text)]
    integrity_check: String,
}

/// Responses copied at a time, so that memory stays flat.
const PORTION: i64 = 1_000;

/// Declares the row of a table and how all of it is copied.
macro_rules! copied {
    ($row:ident, $table:ident, { $($column:ident: $type:ty),* $(,)? }) => {
        #[derive(Queryable, Selectable, Insertable)]
        #[diesel(table_name = $table, treat_none_as_default_value = false)]
        struct $row { $($column: $type),* }

        impl $row {
            fn copy(from: &mut Conn, to: &mut Conn) -> Result<(), StoreError> {
                let rows: Vec<Self> = $table::table.select(Self::as_select()).load(from)?;
                for portion in rows.chunks(500) {
                    on_both!(to, to => diesel::insert_into($table::table).values(portion).execute(to)?);
                }
                Ok(())
            }
        }
    };
}

copied!(SurveyRow, survey_version, { survey: String, version: i32, document: String, published_on: chrono::NaiveDate, origin: String });
copied!(ScorecardRow, scorecard_revision, { scorecard: String, revision: i32, document: String, adopted_on: chrono::NaiveDate, origin: String });
copied!(RoundRow, round, {
    code: String, unit: String, survey: String, version: i32, year: i32, state: String,
    opened_on: Option<chrono::NaiveDate>, closed_on: Option<chrono::NaiveDate>, is_synthetic: bool,
    is_order_forgotten: bool, needs_code: bool, devices: String,
});
copied!(CodeKeyRow, code_key, { round: String, key: Vec<u8> });
copied!(ShortAddressRow, short_address, { name: String, round: String });
copied!(RoundKeyRow, round_key, { round: String, private_key: Vec<u8> });
copied!(ReleaseRow, release, { round: String, number: i32, made_on: chrono::NaiveDate, document: String });
copied!(TallyRow, round_tally, { round: String, document: String, is_rolled_up: bool });
copied!(RollUpRow, roll_up, { survey: String, year: i32, number: i32, made_on: chrono::NaiveDate, document: String });
copied!(MidnightRow, midnight, { day: chrono::NaiveDate });
copied!(MidnightCountRow, midnight_count, {
    round: String, noted_on: chrono::NaiveDate, responses: i64, used_codes: i64,
});
copied!(ReplyRow, reply, { round: String, document: String, written_on: chrono::NaiveDate, written_by: String });
copied!(ReadingRow, reading, {
    unit: String, measure: String, part: String, year: i32, revision: i32, thousandths: i64,
    recorded_on: chrono::NaiveDate, recorded_by: String,
});
copied!(PinRow, tablet_pin, { round: String, pin_hash: String, salt: Option<String>, verifier: Option<String> });
copied!(TokenRow, tablet_token, { round: String, token: Vec<u8> });
copied!(EventRow, event, { number: i64, at: i64, who: Option<String>, what: String, about: String });
copied!(AccountRow, account, {
    id: String, email: String, name: String, role: String, password_hash: Option<String>, is_disabled: bool, created_on: chrono::NaiveDate,
});

copied!(FactorRow, second_factor, { account: String, secret: Vec<u8>, is_confirmed: bool, last_step: i64 });
copied!(RecoveryRow, recovery_code, { account: String, digest: Vec<u8> });
copied!(RequiredRow, required_factor, { role: String });

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = unit, treat_none_as_default_value = false)]
struct UnitRow {
    code: String,
    name: String,
    parent: Option<String>,
    scorecard: String,
}

impl UnitRow {
    /// Parents before children, as the reference from one to the other asks.
    fn copy(from: &mut Conn, to: &mut Conn) -> Result<(), StoreError> {
        let mut left: Vec<Self> = unit::table.select(Self::as_select()).load(from)?;
        while !left.is_empty() {
            let waiting: Vec<String> = left.iter().map(|unit| unit.code.clone()).collect();
            let (later, now): (Vec<Self>, Vec<Self>) =
                left.into_iter().partition(|unit| unit.parent.as_ref().is_some_and(|parent| waiting.contains(parent)));
            if now.is_empty() {
                return Err(StoreError::corrupt("units that are each other's parents"));
            }
            for portion in now.chunks(500) {
                on_both!(to, to => diesel::insert_into(unit::table).values(portion).execute(to)?);
            }
            left = later;
        }
        Ok(())
    }
}

/// Copies a table that may be long, round by round and in portions, in the order of its random ids.
macro_rules! copy_in_portions {
    ($from:expr, $to:expr, $table:ident.$id:ident, $row:ty, $insert:path) => {{
        let rounds: Vec<String> = round::table.select(round::code).order(round::code).load($from)?;
        for code in rounds {
            let mut last: Vec<u8> = Vec::new();
            loop {
                let rows: Vec<$row> = $table::table
                    .filter($table::round.eq(&code).and($table::$id.gt(&last)))
                    .order($table::$id)
                    .limit(PORTION)
                    .select(<$row>::as_select())
                    .load($from)?;
                let Some(end) = rows.last() else { break };
                last.clone_from(&end.$id);
                $insert($to, &rows)?;
            }
        }
    }};
}

impl Store {
    /// Copies everything but sessions, half sign-ins, known browsers, sign-in links and start codes, which nobody should get back, into an empty database of the same
    /// version. The source is read as it stood at one moment and goes on working meanwhile.
    ///
    /// # Errors
    /// Either database fails, or `target` is not empty (`Duplicate`); nothing is written then.
    pub fn copy_into(&self, target: &Self) -> Result<Inventory, StoreError> {
        self.read(|from| {
            target.write(|to| {
                if inventory(to)?.rows() > 0 {
                    return Err(StoreError::Duplicate);
                }
                UnitRow::copy(from, to)?;
                SurveyRow::copy(from, to)?;
                ScorecardRow::copy(from, to)?;
                RoundRow::copy(from, to)?;
                CodeKeyRow::copy(from, to)?;
                ShortAddressRow::copy(from, to)?;
                RoundKeyRow::copy(from, to)?;
                copy_in_portions!(from, to, response.id, ResponseRow, insert_new_responses);
                copy_in_portions!(from, to, comment.id, CommentRow, insert_comments);
                copy_in_portions!(from, to, one_time_code.digest, CodeRow, insert_codes);
                MidnightRow::copy(from, to)?;
                MidnightCountRow::copy(from, to)?;
                ReleaseRow::copy(from, to)?;
                TallyRow::copy(from, to)?;
                RollUpRow::copy(from, to)?;
                ReplyRow::copy(from, to)?;
                ReadingRow::copy(from, to)?;
                PinRow::copy(from, to)?;
                TokenRow::copy(from, to)?;
                AccountRow::copy(from, to)?;
                FactorRow::copy(from, to)?;
                RecoveryRow::copy(from, to)?;
                RequiredRow::copy(from, to)?;
                EventRow::copy(from, to)?;
                continue_events(to)?;
                let copied = inventory(to)?;
                if copied == inventory(from)? { Ok(copied) } else { Err(StoreError::corrupt("an incomplete copy")) }
            })
        })
    }

    /// Makes an SQLite database one plain file, and checks every page of it.
    ///
    /// # Errors
    /// The file is damaged, or this is not SQLite.
    pub fn finish_file(&self) -> Result<(), StoreError> {
        self.maintain(|conn| {
            let Conn::Sqlite(conn) = conn else {
                return Err(StoreError::Other("only an SQLite database is a file".into()));
            };
            let damage = diesel::sql_query("PRAGMA integrity_check").get_result::<Integrity>(conn)?.integrity_check;
            if damage != "ok" {
                return Err(StoreError::corrupt(damage));
            }
            conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;")?;
            Ok(())
        })
    }

    /// Counts the rows of every table that a backup holds.
    ///
    /// # Errors
    /// The database fails.
    pub fn inventory(&self) -> Result<Inventory, StoreError> {
        self.read(inventory)
    }
}

fn inventory(conn: &mut Conn) -> Result<Inventory, StoreError> {
    let mut found = Vec::new();
    macro_rules! count {
        ($($table:ident),*) => { $(found.push((stringify!($table), $table::table.count().get_result(conn)?));)* };
    }
    count!(
        unit,
        survey_version,
        scorecard_revision,
        round,
        round_key,
        response,
        comment,
        midnight,
        midnight_count,
        release,
        round_tally,
        roll_up,
        reply,
        reading,
        account,
        event,
        code_key,
        one_time_code,
        short_address,
        tablet_pin,
        tablet_token,
        second_factor,
        recovery_code,
        required_factor
    );
    Ok(Inventory(found))
}
