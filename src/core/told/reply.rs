//! "You said, we did": what staff write back to the guests of a round.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::survey::{Definition, LanguageTag, Text};
use crate::visible::visible;

/// More would not be read by somebody who stands.
pub const MOST_PAIRS: usize = 3;
/// Characters of one text: a line or two on a tablet.
pub const LONGEST_TEXT: usize = 160;

/// At most [`MOST_PAIRS`] pairs; none when staff have taken everything back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    pub pairs: Vec<Pair>,
}

/// What guests said, and what the house did about it. Both texts have the survey's default language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    pub said: Text,
    pub did: Text,
}

/// Which text of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Half {
    Said,
    Did,
}

impl Half {
    pub const BOTH: [Self; 2] = [Self::Said, Self::Did];

    const fn other(self) -> Self {
        match self {
            Self::Said => Self::Did,
            Self::Did => Self::Said,
        }
    }
}

/// One text of a reply: of which pair (from 0), which half, in which language.
///
/// Written as `said.1.nb`, which is also the field's name in the form; pairs are counted from 1 there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub pair: usize,
    pub half: Half,
    pub language: LanguageTag,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = match self.half {
            Half::Said => "said",
            Half::Did => "did",
        };
        write!(f, "{half}.{}.{}", self.pair.saturating_add(1), self.language)
    }
}

/// The text names no place in a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAPlace(pub String);

impl FromStr for Place {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        let not_a_place = || NotAPlace(text.chars().take(60).collect());
        let mut parts = text.splitn(3, '.');
        let half = match parts.next() {
            Some("said") => Half::Said,
            Some("did") => Half::Did,
            _ => return Err(not_a_place()),
        };
        let number = (1..=MOST_PAIRS).zip(["1", "2", "3"]).find(|(_, digit)| parts.clone().next() == Some(digit));
        let pair = number.map(|(number, _)| number.saturating_sub(1)).ok_or_else(not_a_place)?;
        let language = parts.nth(1).and_then(|tag| tag.parse().ok()).ok_or_else(not_a_place)?;
        Ok(Self { pair, half, language })
    }
}

/// The texts as they were typed, by place.
pub type Typed = BTreeMap<Place, String>;

/// Why a text was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyError {
    pub place: Place,
    pub problem: ReplyProblem,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyProblem {
    /// It has more than [`LONGEST_TEXT`] characters.
    TooLong,
    /// The other half of the pair is written in this language, this one is not.
    HalfMissing,
    /// The pair is written in another language only; the survey's own is what everybody else falls back on.
    OwnLanguageMissing,
    /// The survey is not written in this language.
    UnknownLanguage,
}

impl Reply {
    /// Reads what was typed. Blanks at the ends and in rows, line breaks and signs that nobody sees go; a pair without any text
    /// is left out.
    ///
    /// # Errors
    /// Every refused text at once.
    pub fn parse(survey: &Definition, typed: &Typed) -> Result<Self, Vec<ReplyError>> {
        let tidied: Typed = typed.iter().map(|(place, text)| (place.clone(), tidy(text))).collect();
        let written: Typed = tidied.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        let mut errors: Vec<ReplyError> = (0..MOST_PAIRS).flat_map(|pair| missing(survey, &written, pair)).collect();
        for (place, text) in &written {
            let error = |problem| ReplyError { place: place.clone(), problem };
            if !survey.languages.contains_key(&place.language) {
                errors.push(error(ReplyProblem::UnknownLanguage));
            } else if text.chars().count() > LONGEST_TEXT {
                errors.push(error(ReplyProblem::TooLong));
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let text = |pair: usize, half: Half| {
            let own = written.iter().filter(|(place, _)| place.pair == pair && place.half == half);
            Text::new(own.map(|(place, text)| (place.language.clone(), text.clone())).collect())
        };
        let is_written = |pair: &usize| written.keys().any(|place| place.pair == *pair);
        let pairs = (0..MOST_PAIRS).filter(is_written);
        Ok(Self {
            pairs: pairs.map(|pair| Pair { said: text(pair, Half::Said), did: text(pair, Half::Did) }).collect(),
        })
    }

    /// The texts by their places, as they can be typed again.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let texts = self.pairs.iter().enumerate().flat_map(|(pair, texts)| {
            [(Half::Said, &texts.said), (Half::Did, &texts.did)].map(|(half, text)| (pair, half, text))
        });
        texts
            .flat_map(|(pair, half, text)| {
                text.languages().map(move |language| {
                    let place = Place { pair, half, language: language.clone() };
                    (place, text.get(language, language).to_owned())
                })
            })
            .collect()
    }
}

/// What a pair lacks: the half beside a written one, and the survey's own language beside another.
fn missing(survey: &Definition, written: &Typed, pair: usize) -> Vec<ReplyError> {
    let own = &survey.default_language;
    let is_written =
        |half, language: &LanguageTag| written.contains_key(&Place { pair, half, language: language.clone() });
    let begun = |language: &LanguageTag| Half::BOTH.into_iter().any(|half| is_written(half, language));
    let halves = survey.languages.keys().flat_map(|language| Half::BOTH.map(|half| (half, language)));
    halves
        .filter_map(|(half, language)| {
            let problem = if is_written(half, language) {
                return None;
            } else if is_written(half.other(), language) {
                ReplyProblem::HalfMissing
            } else if language == own && survey.languages.keys().any(&begun) {
                ReplyProblem::OwnLanguageMissing
            } else {
                return None;
            };
            Some(ReplyError { place: Place { pair, half, language: language.clone() }, problem })
        })
        .collect()
}

fn tidy(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::SurveyVersion;

    fn survey() -> SurveyVersion {
        SurveyVersion::parse(include_str!("../../../surveys/street-near/survey.json")).unwrap()
    }

    fn parse(typed: &[(&str, &str)]) -> Result<Reply, Vec<(String, ReplyProblem)>> {
        let typed = typed.iter().map(|(place, text)| (place.parse().unwrap(), (*text).to_owned())).collect();
        let named = |error: ReplyError| (error.place.to_string(), error.problem);
        Reply::parse(survey().definition(), &typed).map_err(|errors| errors.into_iter().map(named).collect())
    }

    #[test]
    fn a_reply_keeps_its_pairs_in_every_language_that_was_written() {
        let reply = parse(&[
            ("said.1.nb", ""),
            ("said.2.nb", " Mer  frukt\n"),
            ("did.2.nb", "Vi kjøper\u{7} frukt hver dag."),
            ("said.2.en", "More fruit"),
            ("did.2.en", "We buy fruit every day."),
        ]);
        let reply = reply.unwrap();
        assert_eq!(reply.pairs.len(), 1, "a pair without text is left out");
        let (nb, uk) = ("nb".parse().unwrap(), "uk".parse().unwrap());
        assert_eq!(reply.pairs[0].said.get(&nb, &nb), "Mer frukt");
        assert_eq!(reply.pairs[0].did.get(&uk, &nb), "Vi kjøper frukt hver dag.");
        assert_eq!(Reply::parse(survey().definition(), &reply.typed()), Ok(reply));
        assert_eq!(parse(&[]), Ok(Reply::default()));
    }

    #[test]
    fn what_is_missing_or_too_long_is_named_by_its_place() {
        let refused = |typed: &[(&str, &str)]| parse(typed).unwrap_err();
        let named = |place: &str, problem| (place.to_owned(), problem);
        assert_eq!(refused(&[("said.1.nb", "Mer frukt")]), [named("did.1.nb", ReplyProblem::HalfMissing)]);
        assert_eq!(
            refused(&[("said.3.en", "More fruit"), ("did.3.en", "Done")]),
            [named("said.3.nb", ReplyProblem::OwnLanguageMissing), named("did.3.nb", ReplyProblem::OwnLanguageMissing)]
        );
        let (fits, long) = ("é".repeat(LONGEST_TEXT), "é".repeat(LONGEST_TEXT + 1));
        assert!(parse(&[("said.1.nb", &fits), ("did.1.nb", &fits)]).is_ok());
        assert_eq!(refused(&[("said.1.nb", &long), ("did.1.nb", "x")]), [named("said.1.nb", ReplyProblem::TooLong)]);
        let foreign = [("said.1.nb", "x"), ("did.1.nb", "x"), ("said.1.sv", "x"), ("did.1.sv", "x")];
        let unknown = ["said.1.sv", "did.1.sv"].map(|place| named(place, ReplyProblem::UnknownLanguage));
        assert_eq!(refused(&foreign), unknown);
    }

    #[test]
    fn a_place_is_read_as_it_is_written_and_nothing_else_is() {
        for written in ["said.1.nb", "did.3.zh-Hant"] {
            assert_eq!(written.parse::<Place>().unwrap().to_string(), written);
        }
        for wrong in ["", "said", "said.0.nb", "said.4.nb", "said.01.nb", "did.1", "did.1.", "did.1.NB", "done.1.nb"] {
            assert!(wrong.parse::<Place>().is_err(), "{wrong}");
        }
    }
}
