//! Where a page came from, compared as browsers mean it and not as it is written.

use std::net::{IpAddr, Ipv6Addr};

use actix_web::http::Uri;
use actix_web::http::uri::Authority;

/// Scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    is_https: bool,
    /// In small letters, an IPv6 address in its shortest form.
    host: String,
    port: u16,
}

impl Origin {
    /// Reads `https://host:port`; whatever follows is left aside.
    pub fn parse(text: &str) -> Option<Self> {
        let address: Uri = text.parse().ok()?;
        let is_https = match address.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        Self::at(is_https, address.authority()?)
    }

    /// Reads a `Host` header.
    pub fn of_host(is_https: bool, host: &str) -> Option<Self> {
        Self::at(is_https, &host.parse().ok()?)
    }

    fn at(is_https: bool, authority: &Authority) -> Option<Self> {
        if authority.as_str().contains('@') {
            return None;
        }
        let usual = if is_https { 443 } else { 80 };
        let port = match authority.as_str().rsplit_once(':').filter(|(_, port)| !port.contains(']')) {
            Some((_, port)) => port.parse().ok()?,
            None => usual,
        };
        Some(Self { is_https, host: normal(authority.host())?, port })
    }

    /// True when no stranger can own the name: an address, or a name that only this network knows. Other names may be made to
    /// lead here by whoever owns them.
    pub fn is_near(&self) -> bool {
        let name = self.host.as_str();
        let is_address = name.parse::<IpAddr>().is_ok() || name.starts_with('[');
        let of_the_network = [".localhost", ".local", ".lan", ".internal", ".home.arpa"];
        is_address || !name.contains('.') || of_the_network.iter().any(|end| name.ends_with(end))
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (scheme, usual) = if self.is_https { ("https", 443) } else { ("http", 80) };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == usual { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

/// A host in the one way that browsers write it.
fn normal(host: &str) -> Option<String> {
    if let Some(inside) = host.strip_prefix('[') {
        let address: Ipv6Addr = inside.strip_suffix(']')?.parse().ok()?;
        return Some(format!("[{address}]"));
    }
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '_');
    (!host.is_empty() && host.chars().all(is_plain)).then(|| host.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_origin_are_one() {
        let one = Origin::parse("https://peil.example.org").unwrap();
        for spelling in ["https://peil.example.org:443", "https://Peil.Example.ORG", "HTTPS://peil.example.org/"] {
            assert_eq!(Origin::parse(spelling), Some(one.clone()), "{spelling}");
        }
        assert_eq!(Origin::of_host(true, "PEIL.example.org:443"), Some(one.clone()));
        for other in
            ["http://peil.example.org", "https://peil.example.org:8443", "https://peil.example.org.evil.example"]
        {
            assert_ne!(Origin::parse(other), Some(one.clone()), "{other}");
        }
        assert_eq!(Origin::parse("http://[0:0::1]:80"), Origin::of_host(false, "[::1]"));
        assert_eq!(Origin::parse("http://MiniPC"), Origin::of_host(false, "minipc:80"));
    }

    #[test]
    fn what_is_no_origin_is_none() {
        for text in [
            "null",
            "",
            "peil.example.org",
            "ftp://x",
            "http://",
            "http://a@b",
            "http://x:99999",
            "http://x:",
            "file:///x",
        ] {
            assert_eq!(Origin::parse(text), None, "{text}");
        }
        for host in ["", "a b", "a/b", "x\"y", "a@b", "[::1", "é.example"] {
            assert_eq!(Origin::of_host(false, host), None, "{host}");
        }
    }

    #[test]
    fn a_name_that_a_stranger_can_own_is_not_near() {
        for near in
            ["127.0.0.1:8080", "[::1]:8080", "192.168.1.4", "localhost:8080", "MiniPC", "minipc.local", "peil.lan"]
        {
            assert!(Origin::of_host(false, near).unwrap().is_near(), "{near}");
        }
        for far in ["evil.example", "127.0.0.1.evil.example", "peil.example.org:8080", "local.evil.example"] {
            assert!(!Origin::of_host(false, far).unwrap().is_near(), "{far}");
        }
    }
}
