//! The command line: what an operator does without a browser.

mod definitions;

use std::fmt::Display;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::app;
use crate::config::{Config, ConfigError, Settings, spoken};
use crate::core::role::Role;
use crate::flows::manage::accounts;
use crate::flows::manage::second_factors;
use crate::flows::read::export_figures;
use crate::interop::csv;
use crate::locale::Locale;
use crate::scratch::Scratch;
use crate::stop::{BAD_DATA, CANNOT_CREATE, INPUT_OUTPUT, Stop};
use crate::store::{DatabaseUrl, Store, StoreError};

/// Anonymous guest surveys, and a balanced scorecard that leaders can trust.
#[derive(Parser)]
#[command(name = "peil", version)]
pub struct Arguments {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Run the server (this is also what happens without a command)
    Serve,
    /// Look around: three years of synthetic answers in a database that goes when you stop
    Demo,
    /// Check surveys and scorecards, and what a start would do with them; changes nothing
    Check,
    /// Write what is published as files
    Definitions {
        #[command(subcommand)]
        command: DefinitionsCommand,
    },
    /// Bring the database up to this version
    Migrate {
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Write released figures as CSV
    Export {
        /// Write how often each answer was given instead of the scorecards' figures
        #[arg(long)]
        counts: bool,
        /// Write to this file instead of standard output
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Copy the whole database, while it is in use, into one file, and verify the copy
    Backup {
        /// The file to make; one that is there already is left alone
        file: PathBuf,
    },
    /// Fill an empty database from a backup, and verify it
    Restore {
        /// The backup to read; it is not changed
        file: PathBuf,
    },
    /// Add, list, change, shut off and remove the people who sign in
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
}

#[derive(Subcommand)]
enum DefinitionsCommand {
    /// Write the newest version of each survey, and each scorecard, as an import would read them
    Export {
        /// The folder to fill; a file that is there already is left alone
        #[arg(long, value_name = "FOLDER")]
        to: PathBuf,
    },
}

#[derive(Subcommand)]
enum UserCommand {
    /// Add an account and print the link that lets its holder choose a password
    Add {
        /// What the person will sign in with
        email: String,
        /// The person's name, as others see it
        #[arg(long)]
        name: String,
        /// What the person may do: leader, staff or administrator
        #[arg(long)]
        role: String,
    },
    /// List the accounts
    List,
    /// Print a new link for somebody who has forgotten the password
    Link {
        /// The account's e-mail address
        email: String,
    },
    /// Take away the second step of somebody who has lost the app and the recovery codes
    ResetSecondFactor {
        /// The account's e-mail address
        email: String,
    },
    /// Shut an account off; its sessions end at once
    Disable {
        /// The account's e-mail address
        email: String,
    },
    /// Give an account another role
    Role {
        /// The account's e-mail address
        email: String,
        /// What the person may do from now on: leader, staff or administrator
        role: String,
    },
    /// End an account for good: name, address and password go, and the address is free again
    Remove {
        /// The account's e-mail address
        email: String,
    },
    /// Let an account in again
    Enable {
        /// The account's e-mail address
        email: String,
    },
}

/// Settings that the demonstration, which brings its own data, has no use for.
const NOT_FOR_DEMO: [(&str, &str); 2] = [("database", "--database"), ("surveys", "--surveys")];

impl Arguments {
    /// The command line as clap knows it.
    #[must_use]
    pub fn line() -> clap::Command {
        // `demo` declares these flags itself, so that the common ones do not show in its help. Hidden: they are only there to be
        // refused.
        let unused = |(id, _)| Arg::new(id).long(id).hide(true).help("The demonstration brings its own");
        Self::command().mut_subcommand("demo", |demo| demo.args(NOT_FOR_DEMO.map(unused)))
    }

    /// Reads the command line; prints what was asked for or what is wrong, and ends the program, where there is nothing to do.
    #[must_use]
    pub fn read() -> Self {
        let mut line = Self::line();
        let matches = line.get_matches_mut();
        if let Some(demo) = matches.subcommand_matches("demo") {
            // Only what was typed is refused: in the environment and the settings' file both may stand for the server.
            let is_typed = |matches: &ArgMatches, id| matches.value_source(id) == Some(ValueSource::CommandLine);
            let typed = NOT_FOR_DEMO.iter().find(|(id, _)| is_typed(&matches, id) || is_typed(demo, id));
            if let Some((_, flag)) = typed {
                let locale = spoken(demo.get_one::<String>("language").map(String::as_str));
                let message = locale.text_with("demo-own-data", &[("flag", (*flag).into())]);
                line.error(ErrorKind::ArgumentConflict, message).exit();
            }
        }
        Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
    }
}

/// Does what the arguments say, and says what kept it from that.
#[must_use]
pub fn run(arguments: Arguments) -> ExitCode {
    let config = match Config::new(arguments.settings) {
        Ok(config) => config,
        Err(ConfigError { problem, locale }) => return Stop::from(problem).report(locale),
    };
    app::start_log(config.log_json);
    match obey(&config, arguments.command.unwrap_or(Command::Serve)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.about_database(&config.database).report(config.locale),
    }
}

fn obey(config: &Config, command: Command) -> Result<(), Stop> {
    match command {
        Command::Serve => app::serve(config),
        Command::Demo => app::demo(config),
        Command::Check => definitions::check(config),
        Command::Definitions { command: DefinitionsCommand::Export { to } } => definitions::export(config, &to),
        Command::Migrate { dry_run } => migrate(config, dry_run),
        Command::Export { counts, to } => export(&config.database, counts, to.as_deref()),
        Command::Backup { file } => backup(config, &file),
        Command::Restore { file } => restore(config, &file),
        Command::User { command } => user(config, command),
    }
}

/// Prints a text that has one blank.
fn say(locale: Locale, key: &str, blank: &'static str, value: &dyn Display) {
    println!("{}", locale.text_with(key, &[(blank, value.to_string().into())]));
}

fn migrate(config: &Config, dry_run: bool) -> Result<(), Stop> {
    let store = Store::open(&config.database)?;
    let steps = if dry_run { store.migration_state()?.pending } else { store.migrate()? };
    let key = if dry_run { "migrate-would-apply" } else { "migrate-applied" };
    for step in &steps {
        say(config.locale, key, "step", step);
    }
    if steps.is_empty() {
        say(config.locale, "migrate-nothing", "database", store.url());
    }
    Ok(())
}

fn export(url: &DatabaseUrl, counts: bool, to: Option<&Path>) -> Result<(), Stop> {
    let store = &app::open_existing(url)?;
    let failed = |error: io::Error| Stop::new(INPUT_OUTPUT, "export-unwritable", &[("reason", &error)]);
    let mut text = Vec::new();
    if counts {
        csv::write(&export_figures::counts(store, app::act())?, &mut text).map_err(failed)?;
    } else {
        csv::write(&export_figures::figures(store, app::act())?, &mut text).map_err(failed)?;
    }
    match to {
        Some(path) => File::create(path).and_then(|mut file| file.write_all(&text)).map_err(|error| {
            Stop::new(CANNOT_CREATE, "file-unwritable", &[("file", &path.display()), ("reason", &error)])
        }),
        None => io::stdout().write_all(&text).map_err(failed),
    }
}

fn backup(config: &Config, file: &Path) -> Result<(), Stop> {
    if file.exists() {
        return Err(Stop::new(CANNOT_CREATE, "backup-exists", &[("file", &file.display())]));
    }
    let source = app::open_existing(&config.database)?;
    // Under another name until it is whole, so that nobody takes half a backup for a backup.
    let mut partial = file.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    remove_database(&partial);
    copy_to_file(&source, &partial).inspect_err(|_| remove_database(&partial))?;
    std::fs::rename(&partial, file).map_err(|error| {
        Stop::new(CANNOT_CREATE, "file-unwritable", &[("file", &file.display()), ("reason", &error)])
    })?;
    // Not how many rows: before and after a guest that would tell that one more has answered.
    say(config.locale, "backup-done", "file", &file.display());
    Ok(())
}

fn copy_to_file(source: &Store, file: &Path) -> Result<(), Stop> {
    let target = app::open(&DatabaseUrl::Sqlite(file.to_owned()))?;
    source.copy_into(&target)?;
    Ok(target.finish_file()?)
}

/// Removes a database file with what `SQLite` keeps beside it, as far as there is any.
fn remove_database(file: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
}

fn restore(config: &Config, file: &Path) -> Result<(), Stop> {
    if !file.is_file() {
        return Err(Stop::new(BAD_DATA, "restore-no-file", &[("file", &file.display())]));
    }
    // A backup of an earlier version is brought up to date first: a copy of it, never the backup itself.
    let failed =
        |error: io::Error| Stop::new(INPUT_OUTPUT, "file-unreadable", &[("file", &file.display()), ("reason", &error)]);
    let folder = Scratch::new().map_err(failed)?;
    let copy = folder.path().join("backup.db");
    std::fs::copy(file, &copy).map_err(failed)?;
    let source = app::open(&DatabaseUrl::Sqlite(copy.clone())).map_err(|stop| stop.of_copy(&copy, file))?;
    let target = app::open(&config.database)?;
    match source.copy_into(&target) {
        Ok(_) => {
            say(config.locale, "restore-done", "database", target.url());
            Ok(())
        }
        Err(StoreError::Duplicate) => Err(Stop::new(CANNOT_CREATE, "restore-not-empty", &[("database", target.url())])),
        Err(other) => Err(other.into()),
    }
}

fn user(config: &Config, command: UserCommand) -> Result<(), Stop> {
    let store = app::open_existing(&config.database)?;
    let act = app::act();
    match command {
        UserCommand::Add { email, name, role } => {
            let role = role_called(&role)?;
            if !email.contains('@') || name.trim().is_empty() {
                return Err(Stop::new(BAD_DATA, "user-incomplete", &[]));
            }
            let account = accounts::add(&store, &email, &name, role, act)?;
            print_link(config, &store, &account.email)
        }
        UserCommand::List => {
            for account in accounts::all(&store)? {
                // A table for scripts: names that stay, as that of the role, in every language.
                let state = if account.is_disabled { "disabled" } else { "active" };
                println!("{}\t{}\t{}\t{state}", account.email, account.role.code(), account.name);
            }
            Ok(())
        }
        UserCommand::Link { email } => print_link(config, &store, &email),
        UserCommand::ResetSecondFactor { email } => Ok(second_factors::reset(&store, &email, act)?),
        UserCommand::Disable { email } => Ok(accounts::set_disabled(&store, &email, true, act)?),
        UserCommand::Role { email, role } => Ok(accounts::change_role(&store, &email, role_called(&role)?, act)?),
        UserCommand::Remove { email } => Ok(accounts::end(&store, &email, act)?),
        UserCommand::Enable { email } => Ok(accounts::set_disabled(&store, &email, false, act)?),
    }
}

fn role_called(name: &str) -> Result<Role, Stop> {
    Role::from_code(name).ok_or_else(|| Stop::new(BAD_DATA, "user-no-role", &[("given", &name)]))
}

fn print_link(config: &Config, store: &Store, email: &str) -> Result<(), Stop> {
    let (_, link) = accounts::link_for(store, email, app::act())?;
    println!("{}/link/{}", config.address(config.listen), link.as_str());
    Ok(())
}
