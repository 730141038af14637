//! Which language a reader gets.

use super::Locale;
use crate::core::survey::LanguageTag;

/// The languages of an `Accept-Language` header (RFC 9110, 12.5.4), the dearest first; of equals, the first named.
///
/// At most fifty are read; those with weight 0, which the reader does not want, are left out.
#[must_use]
pub fn wishes(accept_language: &str) -> Vec<&str> {
    let mut found: Vec<(f32, &str)> = accept_language.split(',').take(50).filter_map(wish).collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().map(|(_, tag)| tag).collect()
}

fn wish(text: &str) -> Option<(f32, &str)> {
    let mut parts = text.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    (weight > 0.0).then_some((weight, tag))
}

impl Locale {
    /// The language of a tag such as `nb`, `en-GB` or `nn`; none when no language of the whole interface serves its
    /// readers well.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().find(|locale| locale.serves(tag)).copied()
    }

    /// The language of a page for guests who read `tag`; none when guests' pages are not written in it.
    #[must_use]
    pub fn for_guest(tag: &str) -> Option<Self> {
        Self::ALL.iter().chain(Self::GUESTS).find(|locale| locale.serves(tag)).copied()
    }

    fn serves(self, tag: &str) -> bool {
        let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        self.tag() == language || self.also().contains(&language.as_str())
    }

    /// The interface language beside a survey text in `tag`: English for languages that guests' pages do not have.
    #[must_use]
    pub fn beside(tag: &LanguageTag) -> Self {
        Self::for_guest(tag.as_str()).unwrap_or(Self::English)
    }

    /// The language of a terminal, from the variables of the environment that tell it (POSIX): the first that is set counts.
    /// English where it is none of ours.
    #[must_use]
    pub fn of_terminal(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
        // nb_NO.UTF-8
        let tag = set.as_deref().and_then(|value| value.split(['.', '@']).next()).and_then(Self::from_tag);
        tag.unwrap_or(Self::English)
    }

    /// The language that a browser asks for in its `Accept-Language` header; bokmål when it asks for none of ours.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Self {
        wishes(accept_language).into_iter().find_map(Self::from_tag).unwrap_or(Self::Bokmal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_the_language_that_serves_its_reader() {
        for (tag, wanted) in [
            ("nb", Some(Locale::Bokmal)),
            ("nb-NO", Some(Locale::Bokmal)),
            ("no", Some(Locale::Bokmal)),
            ("no-NO", Some(Locale::Bokmal)),
            ("nn", Some(Locale::Nynorsk)),
            ("nn_NO", Some(Locale::Nynorsk)),
            ("da", Some(Locale::Danish)),
            ("da-GL", Some(Locale::Danish)),
            ("en-US", Some(Locale::English)),
            ("EN", Some(Locale::English)),
            ("sv", None),
            ("ar", None),
            ("", None),
        ] {
            assert_eq!(Locale::from_tag(tag), wanted, "{tag}");
        }
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(*locale));
        }
        for locale in Locale::GUESTS {
            assert_eq!(Locale::from_tag(locale.tag()), None, "staff cannot choose {}", locale.tag());
            assert_eq!(Locale::for_guest(locale.tag()), Some(*locale));
        }
    }

    #[test]
    fn a_terminal_speaks_the_language_of_its_environment_or_english() {
        for (set, wanted) in [
            (&[("LANG", "nb_NO.UTF-8")][..], Locale::Bokmal),
            (&[("LANG", "no_NO"), ("LC_ALL", "")], Locale::Bokmal),
            (&[("LANG", "nb_NO.UTF-8"), ("LC_ALL", "C.UTF-8")], Locale::English),
            (&[("LANG", "en_US"), ("LC_MESSAGES", "nn_NO@x")], Locale::Nynorsk),
            (&[("LANG", "da")], Locale::Danish),
            (&[("LANG", "so_SO")], Locale::English),
            (&[], Locale::English),
        ] {
            let variable = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(Locale::of_terminal(variable), wanted, "{set:?}");
        }
    }

    #[test]
    fn wishes_are_read_in_the_order_of_their_weights() {
        for (header, wanted) in [
            ("", &[][..]),
            ("ar", &["ar"]),
            ("so;q=0.3, ar;q=0.9, en", &["en", "ar", "so"]),
            ("pl-PL,pl;q=0.9,nb;q=0.9,en;q=0.8", &["pl-PL", "pl", "nb", "en"]),
            ("en;q=0, uk ; q=0.5, *;q=0.1", &["uk", "*"]),
            ("en;q=much, uk;q=NaN, ;q=1, ,nb", &["nb"]),
        ] {
            assert_eq!(wishes(header), wanted, "{header}");
        }
        assert_eq!(wishes(&"en,".repeat(1000)).len(), 50);
    }

    #[test]
    fn beside_a_survey_stands_its_own_language_or_english() {
        for (tag, wanted) in [
            ("nb", Locale::Bokmal),
            ("nn", Locale::Nynorsk),
            ("da", Locale::Danish),
            ("en", Locale::English),
            ("pl", Locale::Polish),
            ("ro-MD", Locale::Romanian),
            ("ar-SY", Locale::Arabic),
            ("so", Locale::Somali),
            ("uk", Locale::Ukrainian),
            ("sv", Locale::English),
            ("ti", Locale::English),
        ] {
            assert_eq!(Locale::beside(&tag.parse().unwrap()), wanted, "{tag}");
        }
    }

    #[test]
    fn the_browser_s_first_wish_that_we_can_meet_wins() {
        for (header, wanted) in [
            ("", Locale::Bokmal),
            ("fr, de;q=0.8", Locale::Bokmal),
            ("en", Locale::English),
            ("fr, en;q=0.5", Locale::English),
            ("en;q=0.4, nn;q=0.9", Locale::Nynorsk),
            ("nn-NO,nn;q=0.9,nb;q=0.8,en;q=0.7", Locale::Nynorsk),
            ("no, nn;q=0.9", Locale::Bokmal),
            ("da-DK,da;q=0.9,en;q=0.8", Locale::Danish),
            ("sv-SE, sv;q=0.9", Locale::Bokmal),
            ("sv-SE, sv;q=0.9, da;q=0.8, en;q=0.7", Locale::Danish),
            ("nb-NO,nb;q=0.9,en;q=0.8", Locale::Bokmal),
            ("en;q=0, nb;q=0.1", Locale::Bokmal),
            ("en;q=much, *", Locale::Bokmal),
            ("en;q=NaN", Locale::Bokmal),
        ] {
            assert_eq!(Locale::negotiate(header), wanted, "{header}");
        }
    }
}
