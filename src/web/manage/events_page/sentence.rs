//! The one sentence that says what an event was: who, what, about what.

use crate::core::event::{Event, Export, Way, What};
use crate::core::round::Devices;
use crate::flows::manage::events::Names;
use crate::locale::{Locale, Value};
use crate::web::manage::words::{Words, role_name, short};

/// What somebody did, in a sentence.
pub fn sentence(locale: Locale, names: &Names, event: &Event) -> String {
    let words = Words { locale, names };
    let who = event.by.map_or_else(|| locale.text("event-by-server"), |by| words.account(by));
    let mut values = blanks(&words, &event.what);
    values.push(("who", who));
    let values: Vec<(&str, Value<'_>)> = values.into_iter().map(|(name, value)| (name, value.into())).collect();
    locale.text_with(key(&event.what), &values)
}

/// The sentence.
const fn key(what: &What) -> &'static str {
    match what {
        What::SignInFailed { way: Way::Link, .. } => "event-sign-in-failed-link",
        What::SignInFailed { way: Way::SecondFactor, account: Some(_) } => "event-sign-in-failed-code",
        What::SignInFailed { account: Some(_), .. } => "event-sign-in-failed",
        What::SignInFailed { account: None, .. } => "event-sign-in-failed-unknown",
        What::MoreSignInsFailed => "event-more-sign-ins-failed",
        What::SignedIn { way: Way::Password } => "event-signed-in-password",
        What::SignedIn { way: Way::Link } => "event-signed-in-link",
        What::SignedIn { way: Way::SecondFactor } => "event-signed-in-code",
        What::SignedOut => "event-signed-out",
        What::LinkMade { account: Some(_) } => "event-link-made",
        What::LinkMade { account: None } => "event-link-made-first",
        What::FirstAdministratorMade => "event-first-administrator",
        What::PasswordChanged => "event-password-changed",
        What::SessionsEnded { .. } => "event-sessions-ended",
        What::SecondFactorSet => "event-factor-set",
        What::SecondFactorRemoved => "event-factor-removed",
        What::RecoveryCodesMade => "event-recovery-codes-made",
        What::RecoveryCodeUsed { .. } => "event-recovery-code-used",
        What::SecondFactorReset { .. } => "event-factor-reset",
        What::SecondFactorRequired { is_required: true, .. } => "event-factor-required",
        What::SecondFactorRequired { is_required: false, .. } => "event-factor-not-required",
        What::AccountAdded { .. } => "event-account-added",
        What::AccountShutOff { .. } => "event-account-shut-off",
        What::AccountLetIn { .. } => "event-account-let-in",
        What::AccountEnded { .. } => "event-account-ended",
        What::RoleChanged { .. } => "event-role-changed",
        What::UnitAdded { .. } => "event-unit-added",
        What::RoundPlanned { .. } => "event-round-planned",
        What::WaysChosen { devices: Devices::House, needs_code: false, .. } => "event-ways-house",
        What::WaysChosen { devices: Devices::House, needs_code: true, .. } => "event-ways-house-code",
        What::WaysChosen { devices: Devices::Any, needs_code: false, .. } => "event-ways-any",
        What::WaysChosen { devices: Devices::Any, needs_code: true, .. } => "event-ways-any-code",
        What::CodesPrinted { .. } => "event-codes-printed",
        What::PinSet { .. } => "event-pin-set",
        What::StartCodeShown { .. } => "event-start-code",
        What::TabletStarted { .. } => "event-tablet-started",
        What::TabletsShutOut { .. } => "event-tablets-shut-out",
        What::RoundOpened { .. } => "event-round-opened",
        What::RoundClosed { .. } => "event-round-closed",
        What::RoundReleased { .. } => "event-round-released",
        What::RoundSealed { .. } => "event-round-sealed",
        What::RollUpCancelled { .. } => "event-roll-up-cancelled",
        What::CommentsRead { .. } => "event-comments-read",
        What::ReplyWritten { .. } => "event-reply-written",
        What::HelpLineWritten { .. } => "event-help-line-written",
        What::ReadingsRecorded { .. } => "event-readings-recorded",
        What::Exported { export: Export::Figures } => "event-exported-figures",
        What::Exported { export: Export::Counts } => "event-exported-counts",
        What::SurveyPublished { .. } => "event-survey-published",
        What::ScorecardAdopted { .. } => "event-scorecard-adopted",
    }
}

/// What goes into the sentence.
fn blanks(words: &Words<'_>, what: &What) -> Vec<(&'static str, String)> {
    let role = |role| role_name(words.locale, role);
    match what {
        What::MoreSignInsFailed
        | What::SignedIn { .. }
        | What::SignedOut
        | What::FirstAdministratorMade
        | What::PasswordChanged
        | What::SecondFactorSet
        | What::SecondFactorRemoved
        | What::RecoveryCodesMade
        | What::Exported { .. }
        | What::SignInFailed { account: None, .. }
        | What::LinkMade { account: None } => Vec::new(),
        What::SignInFailed { account: Some(account), .. }
        | What::LinkMade { account: Some(account) }
        | What::SecondFactorReset { account }
        | What::AccountShutOff { account }
        | What::AccountLetIn { account } => vec![("account", words.account(*account))],
        What::AccountAdded { account, role: given } => {
            vec![("account", words.account(*account)), ("role", role(*given))]
        }
        What::AccountEnded { account, role: held } => vec![("id", short(*account)), ("role", role(*held))],
        What::RoleChanged { account, from, to } => {
            vec![("account", words.account(*account)), ("from", role(*from)), ("to", role(*to))]
        }
        What::SessionsEnded { number } => vec![("number", number.to_string())],
        What::RecoveryCodeUsed { left } => vec![("number", left.to_string())],
        What::SecondFactorRequired { role: held, .. } => vec![("role", role(*held))],
        What::UnitAdded { unit } | What::HelpLineWritten { unit } => vec![("unit", words.unit(unit))],
        What::RoundPlanned { round }
        | What::WaysChosen { round, .. }
        | What::StartCodeShown { round }
        | What::TabletStarted { round }
        | What::TabletsShutOut { round }
        | What::PinSet { round }
        | What::RoundOpened { round }
        | What::RoundClosed { round }
        | What::RoundReleased { round }
        | What::RoundSealed { round }
        | What::CommentsRead { round }
        | What::ReplyWritten { round } => vec![("round", words.round(round))],
        What::RollUpCancelled { survey, year } => vec![("survey", survey.to_string()), ("year", year.to_string())],
        What::CodesPrinted { round, number } => vec![("round", words.round(round)), ("number", number.to_string())],
        What::ReadingsRecorded { unit, year, number } => {
            vec![("unit", words.unit(unit)), ("year", year.to_string()), ("number", number.to_string())]
        }
        What::SurveyPublished { survey, version } => {
            vec![("survey", survey.to_string()), ("version", version.to_string())]
        }
        What::ScorecardAdopted { scorecard } => vec![("scorecard", scorecard.to_string())],
    }
}
