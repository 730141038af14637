//! Words that several pages of administrators need.

use crate::core::ids::{AccountId, Code, RoundCode};
use crate::core::role::Role;
use crate::flows::manage::events::Names;
use crate::locale::Locale;
use crate::web::shell::state::local_time;

/// A role as people say it.
pub fn role_name(locale: Locale, role: Role) -> String {
    locale.text(match role {
        Role::Leader => "role-leader",
        Role::Staff => "role-staff",
        Role::Administrator => "role-administrator",
    })
}

/// A moment (seconds since 1970) as the day and the time here, to the minute.
pub fn moment(locale: Locale, at: i64) -> String {
    let Some(moment) = local_time(at) else { return at.to_string() };
    let (date, time) = (locale.date(moment.date()), moment.format("%H:%M").to_string());
    locale.text_with("event-moment", &[("date", date.into()), ("time", time.into())])
}

/// What the things in events and jobs are called, in the words of one page.
pub struct Words<'a> {
    pub locale: Locale,
    pub names: &'a Names,
}

impl Words<'_> {
    /// Its holder's name and address; one that has ended has the first eight digits of its id left.
    pub fn account(&self, account: AccountId) -> String {
        match self.names.accounts.get(&account) {
            Some((name, email)) => format!("{name} ({email})"),
            None => self.locale.text_with("event-account-gone", &[("id", short(account).into())]),
        }
    }

    /// Its name; its code where that is all that is left.
    pub fn unit(&self, unit: &Code) -> String {
        self.names.units.get(unit).cloned().unwrap_or_else(|| unit.to_string())
    }

    /// Its unit and year; its code where that is all that is left.
    pub fn round(&self, round: &RoundCode) -> String {
        let Some((unit, year)) = self.names.rounds.get(round) else { return round.to_string() };
        let (unit, year) = (self.unit(unit), year.to_string());
        self.locale.text_with("round-title", &[("unit", unit.into()), ("year", year.into())])
    }
}

/// The first eight digits of an account's id.
pub fn short(account: AccountId) -> String {
    account.to_string().chars().take(8).collect()
}
