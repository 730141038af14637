//! Where somebody asks from, as an address: never as text, so that no spelling is a place of its own.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use actix_web::http::header::HeaderMap;

/// Bits of an IPv6 address that name a network. Whoever has one network has all addresses in it.
const NETWORK_BITS: u32 = 64;

/// A place that limits count by: an IPv4 address, or an IPv6 network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place(IpAddr);

impl Place {
    /// Reads an address as proxies write it: with or without a port, brackets, quotes or a zone.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_matches('"').trim();
        let address = text.parse::<SocketAddr>().map(|address| address.ip()).or_else(|_| bare(text).parse()).ok()?;
        Some(address.into())
    }

    /// Who asks: the connection's other end, or, where a proxy stands there, the address that it names last. Those before it
    /// are whatever the sender claims. What a proxy names badly, or not at all, counts as the proxy's own.
    #[must_use]
    pub fn asking(peer: Option<SocketAddr>, headers: &HeaderMap, behind_proxy: bool) -> Self {
        let header = headers.get_all("x-forwarded-for").last().filter(|_| behind_proxy);
        let forwarded = header.and_then(|value| value.to_str().ok()).and_then(|list| list.rsplit(',').next());
        let peer = || peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.ip()).into();
        forwarded.and_then(Self::parse).unwrap_or_else(peer)
    }
}

impl From<IpAddr> for Place {
    fn from(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let network = u128::from(address) >> (u128::BITS - NETWORK_BITS) << (u128::BITS - NETWORK_BITS);
                IpAddr::V6(Ipv6Addr::from(network))
            }
        })
    }
}

/// An address without brackets, a port behind them, and a zone.
fn bare(text: &str) -> &str {
    let inside = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(text, |(inside, _)| inside);
    inside.split_once('%').map_or(inside, |(address, _)| address)
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn every_spelling_of_an_address_is_one_place() {
        let one = Place::parse("192.0.2.1").unwrap();
        for spelling in [
            "192.0.2.1:51000",
            " 192.0.2.1 ",
            "\"192.0.2.1:80\"",
            "::ffff:192.0.2.1",
            "[::ffff:192.0.2.1]:8080",
            "::FFFF:C000:0201",
            "[::ffff:c000:201]",
        ] {
            assert_eq!(Place::parse(spelling), Some(one), "{spelling}");
        }
        assert_ne!(Place::parse("192.0.2.2"), Some(one));
    }

    #[test]
    fn a_network_of_ipv6_is_one_place() {
        let one = Place::parse("2001:db8:1:2::1").unwrap();
        for spelling in [
            "2001:db8:1:2:ffff:ffff:ffff:ffff",
            "2001:0DB8:0001:0002:0:0:0:1",
            "[2001:db8:1:2::3]",
            "[2001:db8:1:2::3]:443",
            "2001:db8:1:2::3%eth0",
            "[2001:db8:1:2::3%25eth0]:443",
        ] {
            assert_eq!(Place::parse(spelling), Some(one), "{spelling}");
        }
        assert_ne!(Place::parse("2001:db8:1:3::1"), Some(one));
    }

    #[test]
    fn what_is_no_address_is_no_place() {
        for text in ["", "unknown", "_hidden", "192.0.2", "192.0.2.1.5", "192.0.2.256", "peil.example.org", "0x7f.1"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }

    #[test]
    fn only_the_last_word_of_a_proxy_counts_and_only_behind_one() {
        let peer: Option<SocketAddr> = Some("127.0.0.1:4000".parse().unwrap());
        let named = |lines: &[&str], behind_proxy| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(HeaderName::from_static("x-forwarded-for"), HeaderValue::from_str(line).unwrap());
            }
            Place::asking(peer, &headers, behind_proxy)
        };
        let [proxy, guest] = ["127.0.0.1", "192.0.2.1"].map(|text| Place::parse(text).unwrap());
        assert_eq!(named(&["198.51.100.7, 192.0.2.1:9"], true), guest);
        assert_eq!(named(&["198.51.100.7", "192.0.2.1"], true), guest);
        assert_eq!(named(&["192.0.2.1"], false), proxy);
        for nothing in [&[][..], &[""], &["unknown"], &["192.0.2.1, unknown"], &["192.0.2.1,"]] {
            assert_eq!(named(nothing, true), proxy, "{nothing:?}");
        }
    }
}
