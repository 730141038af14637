//! Which language a reader gets.

use super::Locale;
use crate::core::survey::LanguageTag;

impl Locale {
    /// The language of a tag such as `nb`, `en-GB` or `nn`; none when no language here serves its readers well.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let is_it = |locale: &&Self| locale.tag() == language || locale.also().contains(&language.as_str());
        Self::ALL.iter().find(is_it).copied()
    }

    /// The interface language beside a survey text in `tag`: English for languages that the interface does not have.
    #[must_use]
    pub fn beside(tag: &LanguageTag) -> Self {
        Self::from_tag(tag.as_str()).unwrap_or(Self::English)
    }

    /// The language that a browser asks for in its `Accept-Language` header; bokmål when it asks for none of ours.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best: Option<(f32, Self)> = None;
        for wish in accept_language.split(',').take(50) {
            let mut parts = wish.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok());
            let (Some(locale), Some(weight)) = (Self::from_tag(tag), weight) else { continue };
            // Of two equal wishes the first counts.
            if weight > best.map_or(0.0, |(best, _)| best) {
                best = Some((weight, locale));
            }
        }
        best.map_or(Self::Bokmal, |(_, locale)| locale)
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
    }

    #[test]
    fn beside_a_survey_stands_its_own_language_or_english() {
        for (tag, wanted) in [
            ("nb", Locale::Bokmal),
            ("nn", Locale::Nynorsk),
            ("da", Locale::Danish),
            ("en", Locale::English),
            ("sv", Locale::English),
            ("ar", Locale::English),
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
