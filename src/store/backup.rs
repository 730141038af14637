//! Copying a whole database, row by row, into another: the same for both kinds, so that a backup of either is one SQLite
//! file, and a small installation grows onto PostgreSQL by restoring into it.
//!
//! Each table stands in one of two lists: [`COPIED`], or [`LEFT_OUT`] with the reason.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::db::backend::{Conn, on_both};
use super::db::dialect::continue_events;
use super::db::error::StoreError;
use super::db::pool::Store;
use super::db::schema::{
    account, code_key, comment, event, help_line, midnight, midnight_count, one_time_code, reading, recovery_code,
    release, reply, required_factor, response, roll_up, round, round_key, round_tally, scorecard_revision,
    second_factor, short_address, survey_version, tablet_pin, tablet_token, unit,
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
copied!(HelpLineRow, help_line, { unit: String, document: String });
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

/// Declares how a table is copied that may be long: round by round and in portions, in the order of its random ids.
macro_rules! copied_in_portions {
    ($name:ident, $table:ident.$id:ident, $row:ty, $insert:path) => {
        fn $name(from: &mut Conn, to: &mut Conn) -> Result<(), StoreError> {
            let rounds: Vec<String> = round::table.select(round::code).order(round::code).load(from)?;
            for code in rounds {
                let mut last: Vec<u8> = Vec::new();
                loop {
                    let rows: Vec<$row> = $table::table
                        .filter($table::round.eq(&code).and($table::$id.gt(&last)))
                        .order($table::$id)
                        .limit(PORTION)
                        .select(<$row>::as_select())
                        .load(from)?;
                    let Some(end) = rows.last() else { break };
                    last.clone_from(&end.$id);
                    $insert(to, &rows)?;
                }
            }
            Ok(())
        }
    };
}

copied_in_portions!(copy_responses, response.id, ResponseRow, insert_new_responses);
copied_in_portions!(copy_comments, comment.id, CommentRow, insert_comments);
copied_in_portions!(copy_codes, one_time_code.digest, CodeRow, insert_codes);

/// A table that a backup holds.
struct Copied {
    name: &'static str,
    count: fn(&mut Conn) -> Result<i64, StoreError>,
    copy: fn(&mut Conn, &mut Conn) -> Result<(), StoreError>,
}

/// One list both counts and copies, so that no table can be in half of it.
macro_rules! tables {
    ($($table:ident: $copy:expr,)*) => {
        [$(Copied {
            name: stringify!($table),
            count: |conn| Ok($table::table.count().get_result(conn)?),
            copy: $copy,
        }),*]
    };
}

/// What a backup holds, in an order in which nothing comes before what it refers to.
const COPIED: [Copied; 25] = tables! {
    unit: UnitRow::copy,
    survey_version: SurveyRow::copy,
    scorecard_revision: ScorecardRow::copy,
    round: RoundRow::copy,
    code_key: CodeKeyRow::copy,
    short_address: ShortAddressRow::copy,
    round_key: RoundKeyRow::copy,
    response: copy_responses,
    comment: copy_comments,
    one_time_code: copy_codes,
    midnight: MidnightRow::copy,
    midnight_count: MidnightCountRow::copy,
    release: ReleaseRow::copy,
    round_tally: TallyRow::copy,
    roll_up: RollUpRow::copy,
    reply: ReplyRow::copy,
    help_line: HelpLineRow::copy,
    reading: ReadingRow::copy,
    tablet_pin: PinRow::copy,
    tablet_token: TokenRow::copy,
    account: AccountRow::copy,
    second_factor: FactorRow::copy,
    recovery_code: RecoveryRow::copy,
    required_factor: RequiredRow::copy,
    event: EventRow::copy,
};

/// What a backup leaves out, and why.
pub const LEFT_OUT: [(&str, &str); 6] = [
    ("session", "whoever finds a backup must not be signed in by it"),
    ("half_sign_in", "whoever finds a backup must not be one code away from being signed in"),
    (
        "known_browser",
        "browsers are known again after the next sign-in; until then strangers' tries count for them, too",
    ),
    ("sign_in_link", "a link lets in whoever holds it, and may have been used since"),
    ("start_code", "it ends after ten minutes, and may have been used since"),
    ("job", "what is owed follows from the rounds and is asked for at the next start; a lease would only hold it up"),
];

impl Store {
    /// Copies every table but those [left out](LEFT_OUT) into an empty database of the same version. The source is read as it
    /// stood at one moment and goes on working meanwhile.
    ///
    /// # Errors
    /// Either database fails, or `target` is not empty (`Duplicate`); nothing is written then.
    pub fn copy_into(&self, target: &Self) -> Result<Inventory, StoreError> {
        self.read(|from| {
            target.write(|to| {
                if inventory(to)?.rows() > 0 {
                    return Err(StoreError::Duplicate);
                }
                for table in COPIED {
                    (table.copy)(from, to)?;
                }
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
    let rows = COPIED.into_iter().map(|table| Ok((table.name, (table.count)(conn)?)));
    Ok(Inventory(rows.collect::<Result<_, StoreError>>()?))
}
