//! Staff write where guests of a unit turn who need help now.

use std::collections::BTreeMap;

use crate::core::event::What;
use crate::core::ids::Code;
use crate::core::survey::{Language, LanguageTag, Text};
use crate::core::told::read_line;
use crate::core::unit::Unit;
use crate::flows::Act;
use crate::flows::failure::{Failure, FieldError, or_missing};
use crate::store::{self, Conn, Store};

/// A unit with what its guests read.
#[derive(Clone, Debug)]
pub struct HelpLineSheet {
    pub unit: Unit,
    pub own: Option<Text>,
    /// What guests read as long as the unit has no line of its own: that of a unit above it.
    pub inherited: Option<Text>,
    /// The languages of all surveys, in which a line can be written.
    pub languages: BTreeMap<LanguageTag, Language>,
}

/// Every unit, by name.
///
/// # Errors
/// The database fails.
pub fn sheets(store: &Store) -> Result<Vec<HelpLineSheet>, Failure> {
    store.read(|conn| {
        let languages = languages(conn)?;
        store::unit::all(conn)?.into_iter().map(|unit| sheet_of(conn, unit, languages.clone())).collect()
    })
}

/// One unit.
///
/// # Errors
/// There is no such unit, or the database fails.
pub fn sheet(store: &Store, unit: &Code) -> Result<HelpLineSheet, Failure> {
    store.read(|conn| {
        let languages = languages(conn)?;
        let unit = known(conn, unit)?;
        sheet_of(conn, unit, languages)
    })
}

/// Puts what was typed, by language, in the place of what was written before. With nothing typed, there is no line.
///
/// # Errors
/// There is no such unit, a language is none of a survey, a line is too long (all of them are named, nothing is kept), or the
/// database fails.
pub fn write(store: &Store, unit: &Code, typed: &[(String, String)], act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let unit = known(conn, unit)?;
        let languages = languages(conn)?;
        let mut by_language = BTreeMap::new();
        // What is written in a language that the newest surveys have no more stays for rounds that still have it.
        if let Some(kept) = store::help_line::get(conn, &unit.code)? {
            let gone = kept.languages().filter(|tag| !languages.contains_key(tag));
            by_language.extend(gone.map(|tag| (tag.clone(), kept.get(tag, tag).to_owned())));
        }
        for (name, text) in typed {
            let language = name.parse().ok().filter(|tag| languages.contains_key(tag));
            let language =
                language.ok_or_else(|| Failure::UnreadableForm(format!("{name} is no language of a survey")))?;
            by_language.insert(language, text.clone());
        }
        let line = read_line(&by_language).map_err(|too_long| {
            let named = |tag: &LanguageTag| FieldError::new(tag.to_string(), "field-reply-too-long");
            Failure::FieldsRefused(too_long.iter().map(named).collect())
        })?;
        store::help_line::put(conn, &unit.code, line.as_ref())?;
        Ok(act.leave(conn, What::HelpLineWritten { unit: unit.code })?)
    })
}

fn known(conn: &mut Conn, unit: &Code) -> Result<Unit, Failure> {
    store::unit::get(conn, unit).map_err(or_missing(Failure::UnknownUnit(unit.to_string())))
}

fn sheet_of(conn: &mut Conn, unit: Unit, languages: BTreeMap<LanguageTag, Language>) -> Result<HelpLineSheet, Failure> {
    let own = store::help_line::get(conn, &unit.code)?;
    let inherited = match &unit.parent {
        Some(parent) => store::help_line::of_guests(conn, parent)?,
        None => None,
    };
    Ok(HelpLineSheet { unit, own, inherited, languages })
}

fn languages(conn: &mut Conn) -> Result<BTreeMap<LanguageTag, Language>, Failure> {
    let surveys = store::survey::latest(conn)?;
    Ok(surveys.iter().flat_map(|survey| survey.definition().languages.clone()).collect())
}
