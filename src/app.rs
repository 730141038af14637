//! The composition root: puts the parts together and runs the server.

use std::io::{self, IsTerminal};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::web;
use chrono::Local;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tracing_subscriber::filter::{FilterExt as _, LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::{fmt, util::SubscriberInitExt as _};

use crate::config::Config;
use crate::core::midnight;
use crate::core::seed::Fate;
use crate::flows::account::first_administrator;
use crate::flows::collect::{note_midnight, short_addresses};
use crate::flows::define::import_definitions::{FileFate, import};
use crate::flows::define::read_folder;
use crate::flows::jobs::ask;
use crate::flows::jobs::runner::Runner;
use crate::flows::show_demo::{Showcase, fill};
use crate::flows::{Act, Secret};
use crate::locale::{Locale, fate_words};
use crate::scratch::Scratch;
use crate::stop::{CANNOT_CREATE, CONFIG, Stop, TRY_AGAIN, UNAVAILABLE};
use crate::store::intake::{Intake, Writer};
use crate::store::{DatabaseUrl, Store};
use crate::web::{Door, State, serve as serve_requests};

/// How often the server looks for what was left undone.
const UPKEEP: Duration = Duration::from_mins(10);

/// The real start: the operator's database and surveys.
///
/// # Errors
/// Whatever keeps the server from starting.
pub fn serve(config: &Config) -> Result<(), Stop> {
    let tls = config.tls.as_ref().map(|(certificate, key)| tls(certificate, key)).transpose()?;
    // Before the database is touched: who cannot serve must not bring it up to date under a program that does. Whoever comes
    // while that takes a while waits a little.
    let listener = listen(config.listen)?;
    let store = open(&config.database)?;
    let left = adopt_files(config, &store)?;
    ask::at_start(&store, act())?;
    short_addresses::give_missing(&store)?;
    let runner = Runner::start(store.clone(), act)?;
    // What is owed is mostly little, and then the first page shows it. What takes long goes on while people are served.
    runner.bell().wait_until_rested();
    let bound = listener.local_addr().map_err(|error| Stop::unforeseen(&error))?;
    let (locale, address) = (config.locale, config.address(bound));
    let setup = first_administrator::setup_link(&store, act())?;
    let announce = move || {
        println!("{}", locale.text_with("serve-running", &[("address", address.as_str().into())]));
        if let Some(secret) = setup {
            println!("{}", locale.text("serve-first-administrator"));
            println!("  {address}/link/{}", secret.as_str());
        }
        println!("{}", locale.text("serve-how-to-stop"));
    };
    let (intake, writer) = start_intake(&store)?;
    let entrance = Entrance { listener, tls, closes_with_terminal: false, left };
    run(config, entrance, &store, Workers { intake, writer, runner }, announce)
}

/// Publishes what is new in the folder of surveys, and tells of everything else. No file stops a start: it goes on with what is
/// published.
fn adopt_files(config: &Config, store: &Store) -> Result<Vec<FileFate>, Stop> {
    let fates = import(store, &read_folder::read(&config.surveys), act())?;
    for FileFate { file, fate } in &fates {
        let file = file.display();
        if *fate == Fate::Adopt {
            tracing::info!(%file, "published");
        } else if fate.is_trouble() {
            for words in fate_words(config.locale, fate) {
                tracing::warn!(%file, "left alone: {words}");
            }
        }
    }
    Ok(fates.into_iter().filter(|one| one.fate.is_trouble()).collect())
}

/// The demonstration: a database that goes when the program does, and answers that a program made.
///
/// # Errors
/// Whatever keeps the server from starting.
pub fn demo(config: &Config) -> Result<(), Stop> {
    if !config.listen.ip().is_loopback() {
        return Err(Stop::new(CONFIG, "demo-elsewhere", &[]));
    }
    let tls = config.tls.as_ref().map(|(certificate, key)| tls(certificate, key)).transpose()?;
    let folder = Scratch::new().map_err(|error| Stop::new(CANNOT_CREATE, "scratch-failed", &[("reason", &error)]))?;
    let store = open(&DatabaseUrl::Sqlite(folder.path().join("demo.db")))?;
    // A newcomer may have something on the usual port; any free one will do for looking around.
    let listener = match listen(config.listen) {
        Err(_) if !config.listen_was_chosen => listen(SocketAddr::from(([127, 0, 0, 1], 0)))?,
        other => other?,
    };
    let bound = listener.local_addr().map_err(|error| Stop::unforeseen(&error))?;
    let (intake, writer) = start_intake(&store)?;
    let showcase = fill(&store, &intake, today(), now())?;
    let (locale, address) = (config.locale, config.address(bound));
    let entrance = Entrance { listener, tls, closes_with_terminal: true, left: Vec::new() };
    let runner = Runner::start(store.clone(), act)?;
    run(config, entrance, &store, Workers { intake, writer, runner }, move || introduce(locale, &address, &showcase))
}

fn introduce(locale: Locale, address: &str, showcase: &Showcase) {
    let Showcase { open_round, staff, leader, administrator, year } = showcase;
    let reads = locale.text_with("demo-leader-does", &[("year", year.to_string().into())]);
    let link = |secret: &Secret| format!("{address}/link/{}", secret.as_str());
    let people = [
        (locale.text("demo-guest"), locale.text("demo-guest-does"), format!("{address}/s/{open_round}")),
        (locale.text("role-staff"), locale.text("demo-staff-does"), link(staff)),
        (locale.text("role-leader"), reads, link(leader)),
        (locale.text("role-administrator"), locale.text("demo-administrator-does"), link(administrator)),
    ];
    let widest = |texts: [&String; 4]| texts.map(|text| text.chars().count()).into_iter().max().unwrap_or_default();
    let who_width = widest(people.each_ref().map(|(who, _, _)| who));
    let what_width = widest(people.each_ref().map(|(_, what, _)| what));
    println!("{}", locale.text("demo-running"));
    println!("{}", locale.text("demo-synthetic"));
    for (at, (who, what, where_to)) in people.iter().enumerate() {
        // The one who sets the house up stands apart from those who use it.
        if at == 0 || at == 3 {
            println!();
        }
        println!("  {who:who_width$}  {what:what_width$}  {where_to}");
    }
    println!();
    println!("{}", locale.text("serve-how-to-stop"));
}

/// Opens a database that is there and of this version, and changes nothing about it.
///
/// # Errors
/// It is not there, cannot be opened, or is of another version.
pub fn open_existing(url: &DatabaseUrl) -> Result<Store, Stop> {
    if let DatabaseUrl::Sqlite(path) = url
        && !path.is_file()
    {
        return Err(Stop::new(CONFIG, "database-missing", &[("file", &path.display())]));
    }
    let store = Store::open(url)?;
    let state = store.migration_state()?;
    if let Some(step) = state.unknown.into_iter().next() {
        return Err(crate::store::MigrateError::Newer(step).into());
    }
    if !state.pending.is_empty() {
        return Err(Stop::new(CONFIG, "database-old", &[("database", url)]));
    }
    Ok(store)
}

/// Opens a database and brings it up to date.
///
/// # Errors
/// It cannot be opened, or belongs to a newer version.
pub fn open(url: &DatabaseUrl) -> Result<Store, Stop> {
    let store = Store::open(url)?;
    for step in store.migrate()? {
        tracing::info!(step, "database updated");
    }
    Ok(store)
}

fn start_intake(store: &Store) -> Result<(Intake, Writer), Stop> {
    Intake::start(store.clone()).map_err(|error| Stop::unforeseen(&error))
}

fn listen(address: SocketAddr) -> Result<TcpListener, Stop> {
    TcpListener::bind(address).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Stop::new(TRY_AGAIN, "listen-in-use", &[("address", &address)]),
        _ => Stop::new(UNAVAILABLE, "listen-failed", &[("address", &address), ("reason", &error)]),
    })
}

/// Where requests come in.
struct Entrance {
    listener: TcpListener,
    tls: Option<ServerConfig>,
    /// A hang-up stops the server as any other signal does. Not the real one: it may have been started with `nohup`.
    closes_with_terminal: bool,
    /// Definition files that were not taken.
    left: Vec<FileFate>,
}

/// What works beside the requests, on threads of its own.
struct Workers {
    intake: Intake,
    writer: Writer,
    runner: Runner,
}

/// Serves until a signal, then lets requests in progress end, has what runs given back and writes what is queued.
///
/// `announce` is called once signals are heard: whoever reads that we run may stop us properly.
fn run(
    config: &Config,
    entrance: Entrance,
    store: &Store,
    workers: Workers,
    announce: impl FnOnce(),
) -> Result<(), Stop> {
    let Entrance { listener, tls, closes_with_terminal, left } = entrance;
    let Workers { intake, writer, runner } = workers;
    let bound = listener.local_addr().map_err(|error| Stop::unforeseen(&error))?;
    let state = web::Data::new(State {
        store: store.clone(),
        intake,
        public_url: config.public_url.clone(),
        listens_at: config.listens_at(bound),
        questionnaires: Arc::default(),
        is_secure: config.is_secure(),
        behind_proxy: config.behind_proxy,
        limits: Arc::default(),
        tries: Arc::default(),
        gates: Arc::default(),
        metrics: Arc::default(),
        readiness: Arc::default(),
        jobs: runner.bell(),
        left_files: left.into(),
    });
    let bell = runner.bell();
    let door = Door { listener, tls, behind_proxy: config.behind_proxy };
    let served = actix_web::rt::System::new().block_on(async move {
        actix_web::rt::spawn(keep_up(state.clone()));
        actix_web::rt::spawn(note_midnights(state.clone()));
        let heard = signals::heard(closes_with_terminal)?;
        announce();
        let told_to_stop = async move {
            heard.await;
            bell.stop();
        };
        serve_requests(door, state, told_to_stop).await
    });
    runner.stop();
    writer.finish();
    tracing::info!("stopped; everything that was queued is written");
    served.map_err(|error| Stop::unforeseen(&error))
}

/// Counts the open rounds at each midnight, for as long as the program runs. It begins by waiting: no start counts anything.
async fn note_midnights(state: web::Data<State>) {
    loop {
        let (planned, begun) = (midnight::wait(&Local::now()), Instant::now());
        actix_web::rt::time::sleep(planned).await;
        let Some(day) = midnight::day_begun(&Local::now(), planned, begun.elapsed()) else { continue };
        if let Err(error) = state.run(move |store| note_midnight::note(store, day)).await {
            tracing::warn!(%error, "the open rounds could not be counted at midnight; staff see what was counted before");
        }
    }
}

/// Does what was left undone, now and then.
async fn keep_up(state: web::Data<State>) {
    loop {
        actix_web::rt::time::sleep(UPKEEP).await;
        state.limits.forget_idle();
        state.tries.forget_full(now());
        if let Err(error) = state.run(|store| ask::at_upkeep(store, act())).await {
            tracing::warn!(%error, "upkeep could not be done; it is tried again");
        }
        state.jobs.ring();
    }
}

/// The signals that stop the server.
#[cfg(unix)]
mod signals {
    use std::io;

    use actix_web::rt::signal::unix::{SignalKind, signal};

    /// Listens from now on; the future ends with the first signal.
    pub fn heard(closes_with_terminal: bool) -> io::Result<impl Future<Output = ()>> {
        let mut all =
            vec![signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?, signal(SignalKind::quit())?];
        if closes_with_terminal {
            all.push(signal(SignalKind::hangup())?);
        }
        Ok(std::future::poll_fn(move |cx| {
            let is_told = all.iter_mut().any(|signal| signal.poll_recv(cx).is_ready());
            if is_told { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        }))
    }
}

#[cfg(not(unix))]
mod signals {
    use std::io;

    pub fn heard(_: bool) -> io::Result<impl Future<Output = ()>> {
        Ok(async {
            let _ = actix_web::rt::signal::ctrl_c().await;
        })
    }
}

fn tls(certificate: &Path, key: &Path) -> Result<ServerConfig, Stop> {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
        Stop::new(CONFIG, "tls-unusable", &[("file", &path.display()), ("reason", error)])
    };
    let chain: Result<Vec<_>, _> =
        CertificateDer::pem_file_iter(certificate).map_err(|error| unreadable(certificate, &error))?.collect();
    let chain = chain.map_err(|error| unreadable(certificate, &error))?;
    if chain.is_empty() {
        return Err(Stop::new(CONFIG, "tls-no-certificate", &[("file", &certificate.display())]));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| unreadable(key, &error))?;
    ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private))
        .map_err(|error| unreadable(certificate, &error))
}

/// Starts the log: to standard error, at the level of `RUST_LOG` or `info`.
pub fn start_log(as_json: bool) {
    let asked = std::env::var("RUST_LOG").ok().and_then(|levels| levels.parse::<Targets>().ok());
    let usual = Targets::new().with_default(LevelFilter::INFO).with_target("actix_server", LevelFilter::WARN);
    // At "debug" drivers write every value that they send, guests' answers too, and at "trace" whatever speaks HTTP writes a line
    // for each request. No setting may ask for that: of others we hear warnings only, and of a connection nothing at all.
    let ceiling = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_target(env!("CARGO_CRATE_NAME"), LevelFilter::TRACE)
        .with_targets(["actix_http", "actix_web", "rustls", "tokio_rustls"].map(|wire| (wire, LevelFilter::OFF)));
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    let lines = if as_json { lines.json().boxed() } else { lines.with_target(false).boxed() };
    tracing_subscriber::registry().with(lines.with_filter(asked.unwrap_or(usual).and(ceiling))).init();
}

/// What the program does by itself, or at the command line.
#[must_use]
pub fn act() -> Act {
    Act::by_nobody(now(), today())
}

fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

fn now() -> i64 {
    chrono::Utc::now().timestamp()
}
