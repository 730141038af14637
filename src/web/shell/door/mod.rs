//! Where connections come in: counted, with an end to everything that somebody may keep us waiting for, and handed to workers
//! that speak HTTP/1.1.

mod files;
mod ledger;
pub mod meter;
mod stream;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use actix_http::{HttpService, Protocol};
use actix_service::{IntoServiceFactory as _, Service, ServiceFactory as _, map_config};
use actix_web::dev::AppConfig;
use actix_web::middleware::from_fn;
use actix_web::{App, web};
use rustls::ServerConfig;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::watch;
use tokio::task::{LocalSet, spawn_local};
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;

use super::edge;
use super::place::Place;
use super::state::State;
use ledger::{Bounds, Ledger, Turned};
use meter::{HEAD, Meter};
use stream::{Stream, Watched};

/// How long an idle connection is kept for the next request.
const KEEP_ALIVE: Duration = Duration::from_secs(5);
/// How long a closed connection may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(1);
/// How often a connection is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// The same once the server is told to stop.
const LAST_LOOKS: Duration = Duration::from_millis(20);
/// How long those take to go who are told to.
const MOMENT: Duration = Duration::from_millis(1);
/// Once told to stop: how long bodies may still come in, and answers be read.
const LAST_BODIES: Duration = Duration::from_secs(3);
/// Once told to stop: how long requests may still be worked on.
const LAST_WORK: Duration = Duration::from_secs(8);
/// Threads that may block, in all workers together.
const BLOCKING: usize = 512;

/// Where to listen, and how.
pub struct Door {
    pub listener: TcpListener,
    pub tls: Option<ServerConfig>,
    /// A proxy stands before it: most connections are its own.
    pub behind_proxy: bool,
}

/// Serves until `stop`; then lets requests in progress end, for eight seconds at most.
///
/// # Errors
/// The system refuses threads, or what else is needed to listen.
pub async fn serve(door: Door, state: web::Data<State>, stop: impl Future<Output = ()>) -> io::Result<()> {
    door.listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(door.listener)?;
    let ledger = Arc::new(Ledger::new(Bounds::of(files::allowed(), door.behind_proxy)));
    let tls = door.tls.map(|mut config| {
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        TlsAcceptor::from(Arc::new(config))
    });
    let (stopping, stops) = watch::channel(false);
    let number = available_parallelism().map_or(2, Into::into);
    let house = || House { tls: tls.clone(), stops: stops.clone() };
    let workers: Vec<Inbox> =
        (0..number).map(|_| start_worker(house(), state.clone(), BLOCKING / number)).collect::<io::Result<_>>()?;
    tokio::select! {
        () = accept(&listener, &ledger, &workers) => {}
        () = stop => {}
    }
    drop(listener);
    stopping.send_replace(true);
    let told = Instant::now();
    while ledger.len() > 0 && told.elapsed() < LAST_WORK {
        if told.elapsed() > LAST_BODIES {
            ledger.end_idle();
        }
        sleep(LAST_LOOKS).await;
    }
    Ok(())
}

/// Lets connections in and hands them to the workers in turn. Never ends.
async fn accept(listener: &tokio::net::TcpListener, ledger: &Arc<Ledger>, workers: &[Inbox]) {
    for worker in workers.iter().cycle() {
        let (socket, peer) = loop {
            match listener.accept().await {
                Ok(accepted) => break accepted,
                Err(error) => {
                    // Whoever was waiting has gone again, or the system has no more files: it will when others leave.
                    tracing::warn!(%error, "a connection could not be let in");
                    sleep(LAST_LOOKS).await;
                }
            }
        };
        let place = Place::from(peer.ip());
        let meter = loop {
            match ledger.admit(place, Instant::now()) {
                Err(Turned::Later) => sleep(MOMENT).await,
                turned => break turned,
            }
        };
        // Dropped, it is closed.
        let Ok(meter) = meter else { continue };
        let stay = Stay { ledger: Arc::clone(ledger), meter };
        if let Ok(socket) = socket.into_std() {
            let _ = worker.send(Arrived { socket, peer, stay });
        }
    }
}

type Inbox = UnboundedSender<Arrived>;

/// A connection on its way to a worker.
struct Arrived {
    socket: std::net::TcpStream,
    peer: SocketAddr,
    stay: Stay,
}

/// A place in the ledger, given back however the connection ends.
struct Stay {
    ledger: Arc<Ledger>,
    meter: Arc<Meter>,
}

impl Drop for Stay {
    fn drop(&mut self) {
        self.ledger.leave(&self.meter);
    }
}

/// What all connections of a worker need.
#[derive(Clone)]
struct House {
    tls: Option<TlsAcceptor>,
    stops: watch::Receiver<bool>,
}

fn start_worker(house: House, state: web::Data<State>, blocking: usize) -> io::Result<Inbox> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(blocking.max(1)).build()?;
    let (inbox, arrivals) = unbounded_channel();
    std::thread::Builder::new().name("worker".into()).spawn(move || {
        LocalSet::new().block_on(&runtime, work(house, state, arrivals));
        // Whatever still blocks ends with the program.
        runtime.shutdown_background();
    })?;
    Ok(inbox)
}

/// Speaks HTTP on every connection that arrives.
async fn work(house: House, state: web::Data<State>, mut arrivals: UnboundedReceiver<Arrived>) {
    let app = App::new().app_data(state).wrap(from_fn(edge::keep)).configure(crate::web::routes);
    let http = HttpService::build()
        .keep_alive(KEEP_ALIVE)
        .client_request_timeout(HEAD)
        .client_disconnect_timeout(GOODBYE)
        .on_connect_ext(|stream: &Stream, data| {
            data.insert(Arc::clone(stream.meter()));
        })
        .finish(map_config(app.into_factory(), |()| AppConfig::default()));
    let Ok(http) = http.new_service(()).await else {
        tracing::error!("a worker could not be started");
        return;
    };
    let http = std::rc::Rc::new(http);
    while let Some(arrived) = arrivals.recv().await {
        spawn_local(keep(arrived, std::rc::Rc::clone(&http), house.clone()));
    }
}

/// One connection, until it ends or has to.
async fn keep(
    arrived: Arrived,
    http: std::rc::Rc<impl Service<(Stream, Protocol, Option<SocketAddr>)> + 'static>,
    house: House,
) {
    let Arrived { socket, peer, stay } = arrived;
    let meter = Arc::clone(&stay.meter);
    let talk = async move {
        let Some(stream) = open(socket, Arc::clone(&stay.meter), house.tls).await else { return };
        // What goes wrong on a connection is the other end's; nothing is told of it, because it may be a guest's.
        let _ = http.call((stream, Protocol::Http1, Some(peer))).await;
    };
    tokio::select! {
        biased;
        () = talk => {}
        () = meter.end.notified() => {}
        () = overdue(&meter, house.stops) => {}
    }
}

async fn open(socket: std::net::TcpStream, meter: Arc<Meter>, tls: Option<TlsAcceptor>) -> Option<Stream> {
    let socket = TcpStream::from_std(socket).ok()?;
    // Answers are written whole; waiting for more only holds them up.
    let _ = socket.set_nodelay(true);
    let socket = Watched::new(socket, meter);
    Some(match tls {
        Some(tls) => Stream::Tls(Box::new(tls.accept(socket).await.ok()?)),
        None => Stream::Plain(socket),
    })
}

/// Ends when the other end has kept us waiting too long, or between two requests of a server that is told to stop.
async fn overdue(meter: &Meter, mut stops: watch::Receiver<bool>) {
    while !meter.is_overdue(Instant::now()) {
        let is_stopping = *stops.borrow();
        if is_stopping && meter.is_between() {
            return;
        }
        let pause = if is_stopping { LAST_LOOKS } else { LOOK };
        tokio::select! {
            () = sleep(pause) => {}
            _ = stops.changed(), if !is_stopping => {}
        }
    }
}
