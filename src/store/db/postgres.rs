//! PostgreSQL over TLS without any system library.
//!
//! libpq would bring OpenSSL with it. Instead the driver is tokio-postgres with rustls, which diesel-async wraps as a
//! diesel connection; the newtype here adds the one trait that `MultiConnection` wants and that wrapper lacks.

use std::any::Any;
use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use diesel::connection::{
    CacheSize, Connection, ConnectionSealed, Instrumentation, LoadConnection, MultiConnectionHelper, SimpleConnection,
    TransactionManager, TransactionManagerStatus,
};
use diesel::expression::QueryMetadata;
use diesel::migration::MigrationConnection;
use diesel::pg::{Pg, PgMetadataLookup, PgTypeMetadata};
use diesel::query_builder::{Query, QueryFragment, QueryId};
use diesel::r2d2::R2D2Connection;
use diesel::sql_types::TypeMetadata;
use diesel::{ConnectionResult, QueryResult};
use diesel_async::AsyncPgConnection;
use diesel_async::async_connection_wrapper::{AsyncConnectionWrapper, BlockOn};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::error::{AddressProblem, OpenError};

/// How to reach a server.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    config: tokio_postgres::Config,
    /// Certificates to trust instead of the system's: `sslrootcert=` in the address.
    root_certificates: Option<PathBuf>,
}

impl PostgresOptions {
    /// Reads `postgres://user:password@host:port/database?sslmode=require&sslrootcert=/path/ca.pem`.
    ///
    /// Without `sslmode`, a server on this machine is reached in the clear and any other over TLS. TLS always checks the
    /// server's certificate and name; `require`, `verify-ca` and `verify-full` therefore mean the same.
    pub fn parse(url: &str) -> Result<Self, AddressProblem> {
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let mut root_certificates = None;
        let mut asks_for_tls = None;
        let mut rest = form_urlencoded::Serializer::new(String::new());
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match (key.as_ref(), value.as_ref()) {
                ("sslrootcert", path) => root_certificates = Some(PathBuf::from(path)),
                ("sslmode", "disable") => asks_for_tls = Some(false),
                ("sslmode", "require" | "verify-ca" | "verify-full") => asks_for_tls = Some(true),
                ("sslmode", other) => {
                    return Err(AddressProblem::UnknownTls { given: other.to_owned() });
                }
                _ => {
                    rest.append_pair(&key, &value);
                }
            }
        }
        let query = rest.finish();
        let mut config: tokio_postgres::Config = format!("{address}?{query}")
            .trim_end_matches('?')
            .parse()
            .map_err(|e: tokio_postgres::Error| AddressProblem::Unreadable(reason(&e)))?;
        if config.get_hosts().is_empty() {
            return Err(AddressProblem::NoHost);
        }
        let is_near = config.get_hosts().iter().all(is_this_machine);
        config.ssl_mode(if asks_for_tls.unwrap_or(!is_near) { SslMode::Require } else { SslMode::Disable });
        // As with SQLite: whoever holds a lock for longer than this makes us busy, not silent.
        config.options("-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s");
        config.application_name("peil").connect_timeout(std::time::Duration::from_secs(5));
        Ok(Self { config, root_certificates })
    }

    /// Opens a connection.
    pub(super) fn connect(&self) -> Result<PostgresConnection, OpenError> {
        let tls = MakeRustlsConnect::new(self.tls()?);
        let driver = DRIVER.as_ref().map_err(|reason| self.out_of_reach(reason))?;
        driver.block_on(async {
            let (client, connection) =
                self.config.connect(tls).await.map_err(|error| self.out_of_reach(&reason(&error)))?;
            AsyncPgConnection::try_from_client_and_connection(client, connection)
                .await
                .map(|inner| PostgresConnection(inner.into()))
                .map_err(|error| self.out_of_reach(&error))
        })
    }

    fn out_of_reach(&self, reason: &dyn fmt::Display) -> OpenError {
        OpenError::Unreachable { address: self.to_string(), reason: reason.to_string() }
    }

    fn tls(&self) -> Result<ClientConfig, OpenError> {
        let mut roots = RootCertStore::empty();
        match &self.root_certificates {
            Some(path) => {
                let unreadable = |error: &dyn fmt::Display| OpenError::Certificates {
                    address: self.to_string(),
                    path: path.clone(),
                    reason: error.to_string(),
                };
                for certificate in CertificateDer::pem_file_iter(path).map_err(|e| unreadable(&e))? {
                    roots.add(certificate.map_err(|e| unreadable(&e))?).map_err(|e| unreadable(&e))?;
                }
            }
            // A system certificate that rustls cannot use is no reason not to use the others.
            None => {
                roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            }
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map(|builder| builder.with_root_certificates(roots).with_no_client_auth())
            .map_err(|error| self.out_of_reach(&error))
    }
}

/// The driver's own words are "db error"; the cause says what happened.
fn reason(error: &tokio_postgres::Error) -> String {
    use std::error::Error;
    error.source().map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"))
}

fn is_this_machine(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
        Host::Unix(_) => true,
    }
}

impl fmt::Display for PostgresOptions {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => name.clone(),
            Some(Host::Unix(path)) => path.display().to_string(),
            None => String::new(),
        };
        write!(f, "postgres://{host}/{}", self.config.get_dbname().unwrap_or_default())
    }
}

/// One small runtime moves the bytes of all connections; callers block on it from their own threads.
static DRIVER: LazyLock<Result<Runtime, String>> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("postgres")
        .enable_all()
        .build()
        .map_err(|error| error.to_string())
});

/// Hands futures to [`DRIVER`].
pub struct Driver;

impl BlockOn for Driver {
    fn block_on<F: Future>(&self, future: F) -> F::Output {
        match DRIVER.as_ref() {
            Ok(runtime) => runtime.block_on(future),
            Err(reason) => unreachable!("a connection is only made after the driver started: {reason}"),
        }
    }

    fn get_runtime() -> Self {
        Self
    }
}

type Inner = AsyncConnectionWrapper<AsyncPgConnection, Driver>;
type InnerTransactions = <Inner as Connection>::TransactionManager;
type Lookup = <Pg as TypeMetadata>::MetadataLookup;

/// A diesel connection to PostgreSQL.
pub struct PostgresConnection(Inner);

impl SimpleConnection for PostgresConnection {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.0.batch_execute(query)
    }
}

impl ConnectionSealed for PostgresConnection {}

impl Connection for PostgresConnection {
    type Backend = Pg;
    type TransactionManager = Transactions;

    fn establish(url: &str) -> ConnectionResult<Self> {
        let failed = |error: &dyn fmt::Display| diesel::ConnectionError::BadConnection(error.to_string());
        PostgresOptions::parse(url).map_err(|error| failed(&error))?.connect().map_err(|error| failed(&error))
    }

    fn execute_returning_count<T: QueryFragment<Pg> + QueryId>(&mut self, source: &T) -> QueryResult<usize> {
        self.0.execute_returning_count(source)
    }

    fn transaction_state(&mut self) -> &mut <Transactions as TransactionManager<Self>>::TransactionStateData {
        self.0.transaction_state()
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.0.instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.0.set_instrumentation(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.0.set_prepared_statement_cache_size(size);
    }
}

impl LoadConnection for PostgresConnection {
    type Cursor<'conn, 'query> = <Inner as LoadConnection>::Cursor<'conn, 'query>;
    type Row<'conn, 'query> = <Inner as LoadConnection>::Row<'conn, 'query>;

    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<Pg> + QueryId + 'query,
        Pg: QueryMetadata<T::SqlType>,
    {
        self.0.load(source)
    }
}

/// Passes every step on to the wrapped connection's own manager.
pub struct Transactions;

impl TransactionManager<PostgresConnection> for Transactions {
    type TransactionStateData = <InnerTransactions as TransactionManager<Inner>>::TransactionStateData;

    fn begin_transaction(conn: &mut PostgresConnection) -> QueryResult<()> {
        InnerTransactions::begin_transaction(&mut conn.0)
    }

    fn rollback_transaction(conn: &mut PostgresConnection) -> QueryResult<()> {
        InnerTransactions::rollback_transaction(&mut conn.0)
    }

    fn commit_transaction(conn: &mut PostgresConnection) -> QueryResult<()> {
        InnerTransactions::commit_transaction(&mut conn.0)
    }

    fn transaction_manager_status_mut(conn: &mut PostgresConnection) -> &mut TransactionManagerStatus {
        InnerTransactions::transaction_manager_status_mut(&mut conn.0)
    }

    fn is_broken_transaction_manager(conn: &mut PostgresConnection) -> bool {
        InnerTransactions::is_broken_transaction_manager(&mut conn.0)
    }
}

/// Our tables use built-in types only, whose numbers diesel knows without asking the server.
struct BuiltInTypes;

impl PgMetadataLookup for BuiltInTypes {
    fn lookup_type(&mut self, _: &str, _: Option<&str>) -> PgTypeMetadata {
        PgTypeMetadata::new(0, 0)
    }
}

impl MultiConnectionHelper for PostgresConnection {
    fn to_any<'a>(_: &mut Lookup) -> &mut (dyn Any + 'a) {
        // BuiltInTypes has no size, so nothing is allocated and nothing leaks.
        Box::leak(Box::new(BuiltInTypes))
    }

    fn from_any(lookup: &mut dyn Any) -> Option<&mut Lookup> {
        lookup.downcast_mut::<BuiltInTypes>().map(|types| types as &mut Lookup)
    }
}

impl R2D2Connection for PostgresConnection {
    fn ping(&mut self) -> QueryResult<()> {
        self.0.ping()
    }

    fn is_broken(&mut self) -> bool {
        self.0.is_broken()
    }
}

impl MigrationConnection for PostgresConnection {
    fn setup(&mut self) -> QueryResult<usize> {
        self.0.setup()
    }
}
