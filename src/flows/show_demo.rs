//! The demonstration: rounds of synthetic answers at three units go the way that real ones go, and three people can look at
//! them.

use chrono::{Days, NaiveDate};

use super::account::sign_in_link::make_link;
use super::collect::submit_answers::{questionnaire, to_submission};
use super::collect::ways::Ways;
use super::collect::{note_midnight, round, rounds};
use super::define::import_definitions::{adopt_scorecard, publish_survey};
use super::failure::Failure;
use super::jobs::run::work_off;
use super::manage::{accounts, units};
use super::{Act, Secret};
use crate::core::answers::RawAnswers;
use crate::core::card::{CheckedScorecard, ScorecardDefinition, Source};
use crate::core::ids::{Code, ResponseId, RoundCode};
use crate::core::problem::Problem;
use crate::core::role::Role;
use crate::core::round::{Devices, Way};
use crate::core::seed::Origin;
use crate::core::survey::SurveyVersion;
use crate::core::unit::Unit;
use crate::demo;
use crate::store::intake::Intake;
use crate::store::reading::NewReading;
use crate::store::{self, Store, StoreError};

/// The survey and scorecard that come with the program.
const SURVEY: &str = include_str!("../../surveys/street-near/survey.json");
const SCORECARD: &str = include_str!("../../surveys/street-near/scorecard.json");

/// The code of the scorecard for the unit above the others.
const WHOLE_SCORECARD: &str = "street-near-together";

/// Who records figures and writes to guests.
const STAFF: &str = "kvalitet@example.org";

/// How long the open round has been open.
const OPEN_FOR: Days = Days::new(9);
/// One in so many of the last round's answers is an answer to it, too.
const STEP: usize = 3;

/// Where to look.
#[derive(Clone)]
pub struct Showcase {
    /// A round that takes answers.
    pub open_round: RoundCode,
    pub staff: Secret,
    pub leader: Secret,
    pub administrator: Secret,
    /// The newest year with figures.
    pub year: i32,
}

/// The survey and scorecard that come with the program, checked.
///
/// # Errors
/// They do not hold together.
pub fn shipped_definitions() -> Result<(SurveyVersion, CheckedScorecard), Failure> {
    Ok((SurveyVersion::parse(SURVEY).map_err(unfit)?, CheckedScorecard::parse(SCORECARD).map_err(unfit)?))
}

/// Fills an empty database. Blocks until every answer is durable; call it outside any asynchronous runtime.
///
/// # Errors
/// The database fails, or is not empty.
pub fn fill(store: &Store, intake: &Intake, today: NaiveDate, now: i64) -> Result<Showcase, Failure> {
    let (survey, scorecard) = shipped_definitions()?;
    let rounds = demo::rounds(&survey).map_err(unexpected)?;
    let Some((first, last)) = rounds.first().zip(rounds.last()) else {
        return Err(Failure::Unexpected("the demonstration has no rounds".into()));
    };
    // Whoever answers and closes the open round should meet targets too: last year's hold for it.
    let open_year = last.year.saturating_add(1);
    let mut carried = ScorecardDefinition::clone(&scorecard);
    carried.carry_targets(last.year, open_year);
    let whole = CheckedScorecard::new(of_the_whole(&carried)).map_err(unfit)?;
    let scorecard = CheckedScorecard::new(carried).map_err(unfit)?;
    // Targets are declared before the data.
    let founding = Act::on(first.opened_on);
    publish(store, &survey, founding)?;
    for card in [&scorecard, &whole] {
        store.write(|conn| adopt_scorecard(conn, card, Origin::File, founding))?;
    }
    let unit: Code = demo::UNIT_CODE.parse().map_err(unexpected)?;
    let others = demo::others(&survey).map_err(unexpected)?;
    let top = add(store, (demo::WHOLE_CODE, demo::WHOLE_NAME), None, &whole.scorecard, founding)?;
    add(store, (demo::UNIT_CODE, demo::UNIT_NAME), Some(&top), &scorecard.scorecard, founding)?;
    for other in &others {
        add(store, (other.code, other.name), Some(&top), &scorecard.scorecard, founding)?;
    }

    let (answered_year, reply) = demo::reply().map_err(unexpected)?;
    for round in &rounds {
        let code = fill_round(store, intake, &unit, round)?;
        if round.year == answered_year {
            store.write(|conn| store::reply::put(conn, &code, &reply, round.closed_on, STAFF))?;
        }
    }
    let help = demo::help_line().map_err(unexpected)?;
    store.write(|conn| store::help_line::put(conn, &unit, Some(&help)))?;
    record(store, &unit, &demo::readings().map_err(unexpected)?)?;
    for other in &others {
        let unit: Code = other.code.parse().map_err(unexpected)?;
        for round in &other.rounds {
            fill_round(store, intake, &unit, round)?;
        }
        record(store, &unit, &other.readings)?;
    }

    // Whoever looks around answers by a click, and can start a tablet, too.
    let anybody = Ways { devices: Devices::Any, needs_code: false, is_warned: true };
    let act = Act::by_nobody(now, today);
    let open_round = plan(store, &unit, &survey, (open_year, anybody), act)?;
    // Some have answered already, so that staff see what the program has counted at midnight.
    let opened_on = today.checked_sub_days(OPEN_FOR).unwrap_or(today);
    let so_far = last.responses.iter().step_by(STEP);
    answer(store, intake, &open_round, Act::on(opened_on), so_far)?;
    note_midnight::note(store, today)?;
    let person = |email: &str, name: &str, role| {
        let account = accounts::add(store, email, name, role, act)?;
        make_link(store, Some(account.id), true, act)
    };
    Ok(Showcase {
        open_round,
        staff: person(STAFF, "Kari Kvalitet", Role::Staff)?,
        leader: person("leder@example.org", "Lars Leder", Role::Leader)?,
        administrator: person("admin@example.org", "Amina Admin", Role::Administrator)?,
        year: last.year,
    })
}

/// The scorecard of the unit above the others: without the targets for what one centre counts in a year, and without visitors
/// a day, which are not the sum of passages over the sum of days.
fn of_the_whole(scorecard: &ScorecardDefinition) -> ScorecardDefinition {
    let mut whole = scorecard.clone();
    if let Ok(code) = WHOLE_SCORECARD.parse() {
        whole.scorecard = code;
    }
    for dimension in &mut whole.dimensions {
        dimension.measures.retain(|measure| measure.code.as_str() != "daily_visitors");
        for measure in dimension.measures.iter_mut().filter(|measure| matches!(measure.from, Source::Count { .. })) {
            measure.targets.clear();
        }
    }
    whole
}

fn add(
    store: &Store,
    (code, name): (&str, &str),
    parent: Option<&Code>,
    scorecard: &Code,
    act: Act,
) -> Result<Code, Failure> {
    let code: Code = code.parse().map_err(unexpected)?;
    let unit =
        Unit { code: code.clone(), name: name.to_owned(), parent: parent.cloned(), scorecard: scorecard.clone() };
    units::add(store, &unit, act)?;
    Ok(code)
}

fn plan(
    store: &Store,
    unit: &Code,
    survey: &SurveyVersion,
    (year, ways): (i32, Ways),
    act: Act,
) -> Result<RoundCode, Failure> {
    let new = rounds::NewRound {
        unit: unit.clone(),
        survey: survey.survey().clone(),
        version: Some(survey.version()),
        year,
        is_synthetic: true,
        ways,
    };
    Ok(rounds::plan(store, &new, act)?.code)
}

/// Publishes a version that another round may have asked already.
fn publish(store: &Store, survey: &SurveyVersion, act: Act) -> Result<(), StoreError> {
    store.write(|conn| match store::survey::get(conn, survey.survey(), survey.version()) {
        Err(StoreError::NotFound) => publish_survey(conn, survey, Origin::File, act),
        other => other.map(drop),
    })
}

/// The way of an answer, for every synthetic guest.
fn fill_round(store: &Store, intake: &Intake, unit: &Code, round: &demo::DemoRound) -> Result<RoundCode, Failure> {
    let opening = Act::on(round.opened_on);
    publish(store, &round.survey, opening)?;
    let code = plan(store, unit, &round.survey, (round.year, Ways::default()), opening)?;
    answer(store, intake, &code, opening, round.responses.iter())?;
    let closing = Act::on(round.closed_on);
    round::close::close(store, &code, closing)?;
    work_off(store, closing)?;
    Ok(code)
}

/// Opens a round and hands in synthetic answers.
fn answer<'a>(
    store: &Store,
    intake: &Intake,
    code: &RoundCode,
    opening: Act,
    responses: impl Iterator<Item = &'a (ResponseId, RawAnswers)>,
) -> Result<(), Failure> {
    round::open::open(store, code, opening)?;
    let asked = questionnaire(store, code)?;
    let way = Way::Device(store.read(|conn| store::tablet_token::get(conn, code))?);
    // All wait together, so that the writer commits them in a few transactions.
    let mut waiting = Vec::new();
    for (id, raw) in responses {
        waiting.push(intake.enqueue(to_submission(&asked, *id, way.clone(), raw, None)?)?);
    }
    for receipt in waiting {
        receipt.wait()?;
    }
    Ok(())
}

fn record(store: &Store, unit: &Code, readings: &[demo::DemoReading]) -> Result<(), Failure> {
    store.write(|conn| {
        for reading in readings {
            let recorded_on = NaiveDate::from_ymd_opt(reading.year, 12, 31).unwrap_or_default();
            let new = NewReading {
                unit,
                measure: &reading.measure,
                part: reading.part.as_ref(),
                year: reading.year,
                value: reading.value,
                recorded_on,
                recorded_by: STAFF,
            };
            store::reading::insert(conn, &new)?;
        }
        Ok(())
    })
}

/// What comes with the program holds together; if not, the log says why.
fn unfit(problems: impl AsRef<[Problem]>) -> Failure {
    Failure::Unexpected(format!("{:?}", problems.as_ref()))
}

fn unexpected(error: impl std::fmt::Display) -> Failure {
    Failure::Unexpected(error.to_string())
}
