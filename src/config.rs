//! Settings: from flags, then the environment, then a file, then defaults; checked before anything starts.

// The comments on fields are what --help prints, where marks around addresses would only stand in the way.
#![allow(clippy::doc_markdown)]

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::BoolishValueParser;
use serde::Deserialize;

use crate::locale::Locale;
use crate::store::{DatabaseUrl, NotADatabaseUrl};

/// Settings as they are given. Each may also stand in the environment, or in the file under its own name.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[command(next_help_heading = "Settings")]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// Read settings from this TOML file, under the names of the flags without the dashes before them
    #[arg(long, global = true, env = "PEIL_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,

    /// Where the data live: a file, or postgres://user:password@host/database [default: peil.db]
    #[arg(long, global = true, env = "PEIL_DATABASE", value_name = "ADDRESS", hide_env_values = true)]
    pub database: Option<String>,

    /// The folder with surveys and scorecards [default: surveys]
    #[arg(long, global = true, env = "PEIL_SURVEYS", value_name = "FOLDER")]
    pub surveys: Option<PathBuf>,

    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, global = true, env = "PEIL_LISTEN", value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,

    /// How people reach this server, when that is not where it listens: https://peil.example.org
    #[arg(long, global = true, env = "PEIL_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// A proxy in front tells who asks in X-Forwarded-For
    #[arg(long, global = true, env = "PEIL_BEHIND_PROXY", value_parser = BoolishValueParser::new())]
    #[serde(default)]
    pub behind_proxy: bool,

    /// Certificate chain (PEM) for TLS
    #[arg(long, global = true, env = "PEIL_TLS_CERTIFICATE", value_name = "FILE", requires = "tls_key")]
    pub tls_certificate: Option<PathBuf>,

    /// Private key (PEM) for TLS
    #[arg(long, global = true, env = "PEIL_TLS_KEY", value_name = "FILE", requires = "tls_certificate")]
    pub tls_key: Option<PathBuf>,

    /// The language of what is printed: nb, nn, da or en [default: that of the terminal, else en]
    #[arg(long, global = true, env = "PEIL_LANGUAGE", value_name = "TAG")]
    pub language: Option<String>,

    /// Write the log as JSON, one object a line
    #[arg(long, global = true, env = "PEIL_LOG_JSON", value_parser = BoolishValueParser::new())]
    #[serde(default)]
    pub log_json: bool,
}

/// Settings, checked and complete.
#[derive(Clone, Debug)]
pub struct Config {
    pub database: DatabaseUrl,
    /// The same where it was named: without, a check looks at the files alone.
    pub named_database: Option<DatabaseUrl>,
    pub surveys: PathBuf,
    pub listen: SocketAddr,
    /// False when the address is the default, from which a demonstration may step aside.
    pub listen_was_chosen: bool,
    /// Without a slash at the end; none when people come to `listen` itself.
    pub public_url: Option<String>,
    pub behind_proxy: bool,
    pub tls: Option<(PathBuf, PathBuf)>,
    pub log_json: bool,
    /// Of what is printed and logged.
    pub locale: Locale,
}

/// What is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingProblem {
    FileUnreadable {
        file: PathBuf,
        reason: String,
    },
    /// In the words of the library that reads it.
    FileWrong {
        file: PathBuf,
        line: usize,
        reason: String,
    },
    NoDatabaseAddress(NotADatabaseUrl),
    HalfTls,
    UnknownLanguage {
        given: String,
    },
    NoAddressToListenAt {
        given: String,
    },
    UnknownName {
        given: String,
    },
    NoPublicUrl {
        given: String,
    },
}

/// Settings that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    pub problem: SettingProblem,
    /// In which it is to be said: the language of the settings, as far as they could be read.
    pub locale: Locale,
}

impl Config {
    /// Completes and checks settings.
    ///
    /// # Errors
    /// The file cannot be read, holds an unknown name, or a value cannot be what it should.
    pub fn new(given: Settings) -> Result<Self, ConfigError> {
        let file = match given.config.as_deref().map(read_file).transpose() {
            Ok(file) => file.unwrap_or_default(),
            Err(problem) => return Err(ConfigError { problem, locale: spoken(given.language.as_deref()) }),
        };
        let locale = spoken(given.language.as_deref().or(file.language.as_deref()));
        Self::completed(given, file).map_err(|problem| ConfigError { problem, locale })
    }

    fn completed(given: Settings, file: Settings) -> Result<Self, SettingProblem> {
        let read = |url: &str| url.parse().map_err(SettingProblem::NoDatabaseAddress);
        let named_database = given.database.or(file.database).map(|url| read(&url)).transpose()?;
        let listen = given.listen.or(file.listen);
        let listen_was_chosen = listen.is_some();
        let listen = listen.unwrap_or_else(|| "127.0.0.1:8080".into());
        let tls = match (given.tls_certificate.or(file.tls_certificate), given.tls_key.or(file.tls_key)) {
            (Some(certificate), Some(key)) => Some((certificate, key)),
            (None, None) => None,
            _ => return Err(SettingProblem::HalfTls),
        };
        Ok(Self {
            database: named_database.clone().map_or_else(|| read("peil.db"), Ok)?,
            named_database,
            surveys: given.surveys.or(file.surveys).unwrap_or_else(|| "surveys".into()),
            listen: address_to_listen_at(&listen)?,
            listen_was_chosen,
            public_url: given.public_url.or(file.public_url).map(|url| public_url(&url)).transpose()?,
            behind_proxy: given.behind_proxy || file.behind_proxy,
            tls,
            log_json: given.log_json || file.log_json,
            locale: language(given.language.or(file.language))?,
        })
    }

    /// True when people reach us over TLS, here or at a proxy.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.tls.is_some() || self.public_url.as_ref().is_some_and(|url| url.starts_with("https://"))
    }

    /// The address that people use, when we listen at `bound`.
    #[must_use]
    pub fn address(&self, bound: SocketAddr) -> String {
        self.public_url.clone().unwrap_or_else(|| self.listens_at(bound))
    }

    /// Our own address, when we listen at `bound`.
    #[must_use]
    pub fn listens_at(&self, bound: SocketAddr) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{bound}")
    }
}

/// The language that is asked for, else the terminal's, as far as they are ours.
#[must_use]
pub fn spoken(asked: Option<&str>) -> Locale {
    asked.and_then(Locale::from_tag).unwrap_or_else(|| Locale::of_terminal(|name| std::env::var(name).ok()))
}

fn language(asked: Option<String>) -> Result<Locale, SettingProblem> {
    match asked {
        Some(given) if Locale::from_tag(&given).is_none() => Err(SettingProblem::UnknownLanguage { given }),
        asked => Ok(spoken(asked.as_deref())),
    }
}

fn read_file(path: &Path) -> Result<Settings, SettingProblem> {
    let file = || path.to_owned();
    let text = std::fs::read_to_string(path)
        .map_err(|error| SettingProblem::FileUnreadable { file: file(), reason: error.to_string() })?;
    // The library would quote the line, and a password may stand in it.
    toml::from_str(&text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        SettingProblem::FileWrong { file: file(), line, reason: error.message().to_owned() }
    })
}

/// An address and port, or a name of this machine and a port.
fn address_to_listen_at(given: &str) -> Result<SocketAddr, SettingProblem> {
    if let Ok(address) = given.parse() {
        return Ok(address);
    }
    let is_name_and_port = given
        .rsplit_once(':')
        .is_some_and(|(name, port)| !name.is_empty() && !name.contains([':', '[', ']']) && port.parse::<u16>().is_ok());
    if !is_name_and_port {
        return Err(SettingProblem::NoAddressToListenAt { given: given.to_owned() });
    }
    let found: Vec<SocketAddr> = given.to_socket_addrs().map(Iterator::collect).unwrap_or_default();
    // A name may have addresses of both kinds; people type the one of the older kind.
    let chosen = found.iter().find(|address| address.is_ipv4()).or(found.first());
    chosen.copied().ok_or_else(|| SettingProblem::UnknownName { given: given.to_owned() })
}

/// Scheme, host and, where it is not the usual one, port; as browsers write them.
fn public_url(given: &str) -> Result<String, SettingProblem> {
    let refuse = || SettingProblem::NoPublicUrl { given: given.to_owned() };
    let url: actix_web::http::Uri = given.parse().map_err(|_| refuse())?;
    let (scheme, authority) = url.scheme_str().zip(url.authority()).ok_or_else(refuse)?;
    let usual = match scheme {
        "http" => ":80",
        "https" => ":443",
        _ => return Err(refuse()),
    };
    let host = authority.as_str().to_ascii_lowercase();
    let host = host.strip_suffix(usual).unwrap_or(&host);
    let name = host
        .rsplit_once(':')
        .filter(|(_, port)| !port.contains(']'))
        .map_or(host, |(name, port)| if port.parse::<u16>().is_ok() { name } else { "" });
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '_' | '[' | ']' | ':');
    let is_host = !name.is_empty() && name.chars().all(is_plain);
    let is_root = matches!(url.path(), "" | "/") && url.query().is_none();
    if is_host && is_root { Ok(format!("{scheme}://{host}")) } else { Err(refuse()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_is_kept_as_browsers_write_it() {
        for (given, kept) in [
            ("https://peil.example.org", "https://peil.example.org"),
            ("https://Peil.Example.org:443/", "https://peil.example.org"),
            ("http://MiniPC:80", "http://minipc"),
            ("http://minipc:8080/", "http://minipc:8080"),
            ("HTTPS://peil.example.org", "https://peil.example.org"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("https://[2001:DB8::1]", "https://[2001:db8::1]"),
            ("https://peil.example.org:4430", "https://peil.example.org:4430"),
        ] {
            assert_eq!(public_url(given).as_deref(), Ok(kept), "{given}");
        }
    }

    #[test]
    fn what_no_browser_would_write_is_no_public_address() {
        for given in [
            "peil.example.org",
            "ftp://x",
            "https://",
            "https://a@b",
            "https://x/path",
            "https://x?y",
            "https://x:port",
            "https://x:",
            "https://x:99999",
            "https://påfyll.example",
            "https://a b",
            "https://x%20y",
            "null",
        ] {
            assert!(public_url(given).is_err(), "{given}");
        }
    }

    #[test]
    fn a_name_of_this_machine_can_be_listened_at() {
        assert_eq!(address_to_listen_at("localhost:8080"), Ok(SocketAddr::from(([127, 0, 0, 1], 8080))));
        assert_eq!(address_to_listen_at("[::1]:80"), Ok("[::1]:80".parse().unwrap()));
        for given in [
            "8080",
            "localhost",
            ":8080",
            "localhost:",
            "localhost:x",
            "::1:80",
            "[localhost]:80",
            "no-such-name.invalid:80",
        ] {
            assert!(address_to_listen_at(given).is_err(), "{given}");
        }
    }
}
