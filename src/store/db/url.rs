//! Addresses of databases.

use std::path::PathBuf;
use std::str::FromStr;

use super::error::AddressProblem;
use super::postgres::PostgresOptions;

/// Where the data live.
#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    /// A file; made when it is not there.
    Sqlite(PathBuf),
    Postgres(Box<PostgresOptions>),
}

/// The text is not a [`DatabaseUrl`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{given}\" is not a database address ({reason}): write a file such as peil.db, or postgres://user@host/database"
)]
pub struct NotADatabaseUrl {
    pub given: String,
    pub reason: AddressProblem,
}

impl FromStr for DatabaseUrl {
    type Err = NotADatabaseUrl;

    fn from_str(text: &str) -> Result<Self, NotADatabaseUrl> {
        // A password may stand in the address, so nothing after the scheme is repeated in an error.
        let refuse = |given: &str, reason| NotADatabaseUrl { given: given.into(), reason };
        match text.split_once(':') {
            Some(("postgres" | "postgresql", _)) => PostgresOptions::parse(text)
                .map(|options| Self::Postgres(Box::new(options)))
                .map_err(|reason| refuse("postgres:…", reason)),
            Some(("sqlite", path)) => Self::file(path.strip_prefix("//").unwrap_or(path)),
            Some((scheme, _)) if scheme.len() > 1 && !scheme.contains(['/', '.']) => {
                Err(refuse(&format!("{scheme}:…"), AddressProblem::UnknownKind))
            }
            _ => Self::file(text),
        }
    }
}

impl DatabaseUrl {
    fn file(path: &str) -> Result<Self, NotADatabaseUrl> {
        if path.is_empty() || path == ":memory:" {
            return Err(NotADatabaseUrl { given: path.into(), reason: AddressProblem::NoFile });
        }
        Ok(Self::Sqlite(PathBuf::from(path)))
    }
}

impl std::fmt::Display for DatabaseUrl {
    /// Without any password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::Postgres(options) => write!(f, "{options}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn an_address_of_another_kind_is_refused_without_repeating_its_password() {
        for wrong in
            ["mysql://me:secret@host/x", "https://secret", "sqlite:", ":memory:", "postgres://a:secret@h:notaport/x"]
        {
            let error = wrong.parse::<DatabaseUrl>().unwrap_err().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_plain_path_is_a_file() {
        for path in ["peil.db", "data/peil.db", "./a:b/peil.db", "C:\\peil.db"] {
            assert!(matches!(path.parse(), Ok(DatabaseUrl::Sqlite(p)) if p == Path::new(path)), "{path}");
        }
    }
}
