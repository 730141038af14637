//! How an address is written. One address has one spelling; whatever is decided is decided of that one.
//!
//! None of our addresses needs a sign beyond letters, digits and `-._~`, so anything else is either the same address written
//! in another way, which is sent to the right one, or no address of ours.

use percent_encoding::percent_decode_str;

/// What becomes of a path as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spelling {
    Canonical,
    /// Another way to write this canonical one.
    Of(String),
    /// No address of ours is written like this.
    Strange,
}

/// Looks at the path of a request as it came.
pub fn spelling(path: &str) -> Spelling {
    if is_canonical(path) {
        return Spelling::Canonical;
    }
    // An encoded slash separates nothing; decoded, it would make another address.
    if path.to_ascii_lowercase().contains("%2f") {
        return Spelling::Strange;
    }
    match percent_decode_str(path).decode_utf8() {
        Ok(decoded) if is_canonical(&decoded) => Spelling::Of(decoded.into_owned()),
        _ => Spelling::Strange,
    }
}

/// True for a path of plain segments; the last one may be empty.
fn is_canonical(path: &str) -> bool {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '_' | '~');
    let Some(segments) = path.strip_prefix('/') else { return false };
    segments.chars().all(|sign| is_plain(sign) || sign == '/')
        && !segments.starts_with('/')
        && !segments.contains("//")
        && segments.split('/').all(|segment| !matches!(segment, "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_of_ours_is_canonical() {
        for path in ["/", "/t/", "/s/0abc-1", "/assets/0/peil.css", "/link/a_B-c", "/.well-known/x", "/a~b", "/..."] {
            assert_eq!(spelling(path), Spelling::Canonical, "{path}");
        }
    }

    #[test]
    fn plain_signs_in_disguise_are_taken_off_it() {
        for (path, plain) in [
            ("/%73ign-in", "/sign-in"),
            ("/%73/%43ODE", "/s/CODE"),
            ("/s/a%2dB", "/s/a-B"),
            ("/s/a%2DB", "/s/a-B"),
            ("/%74/", "/t/"),
        ] {
            assert_eq!(spelling(path), Spelling::Of(plain.into()), "{path}");
        }
    }

    #[test]
    fn what_is_no_address_of_ours_is_strange_however_it_would_be_read() {
        for path in [
            "",
            "*",
            "s/x",
            "//s/x",
            "/s//x",
            "/s/./x",
            "/s/../staff",
            "/s/%2e%2e/staff",
            "/s/%2E/x",
            "/s%2fx",
            "/s%2Fx",
            "/s/x;a=b",
            "/s/x%00",
            "/s/%0d%0ax",
            "/s/%ff",
            "/s/%C3%A5",
            "/s/å",
            "/s/%2573",
            "/s/%",
            "/s/%7",
            "/s/x%20",
            "/s/x+y",
            "/s/x%5cy",
            "/s/x\\y",
            "/s/x?y",
            "/s/x@y",
            "/s/%2F",
            "/%2f%2fevil.example",
        ] {
            assert_eq!(spelling(path), Spelling::Strange, "{path}");
        }
    }
}
