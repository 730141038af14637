//! What the demonstration's staff write back to the guests of 2024. Invented, as the wishes that it answers are; the centre
//! has promised none of it.

use std::collections::BTreeMap;

use super::DemoError;
use crate::core::survey::{LanguageTag, Text};
use crate::core::told::{Pair, Reply};

/// What guests said and what the house did, in bokmål, nynorsk and English. Other guests read bokmål, which is marked as such.
type Row = [(&'static str, &'static str); 3];

static ROWS: [Row; 3] = [
    [
        ("Det burde være åpent på søndager.", "Vi har åpent annenhver søndag fra klokka 12 til 16."),
        ("Det burde vere ope på sundagar.", "Vi har ope annankvar sundag frå klokka 12 til 16."),
        ("You should be open on Sundays.", "We are open every other Sunday from 12 to 4 o’clock."),
    ],
    [
        ("Mer fisk og grønnsaker.", "Det er fisk på tirsdager, og salat hver dag."),
        ("Meir fisk og grønsaker.", "Det er fisk på tysdagar, og salat kvar dag."),
        ("More fish and vegetables.", "There is fish on Tuesdays, and salad every day."),
    ],
    [
        ("Det er for mye bråk midt på dagen.", "Vi har laget et stille rom i andre etasje."),
        ("Det er for mykje bråk midt på dagen.", "Vi har laga eit stille rom i andre høgda."),
        ("It is too noisy in the middle of the day.", "We have made a quiet room on the second floor."),
    ],
];

/// The year whose guests it answers, and the reply.
///
/// # Errors
/// Never in practice: a language in the table would have no tag.
pub fn reply() -> Result<(i32, Reply), DemoError> {
    let tags: Vec<LanguageTag> = ["nb", "nn", "en"].iter().map(|tag| tag.parse()).collect::<Result<_, _>>()?;
    let text = |texts: [&str; 3]| {
        Text::new(tags.iter().cloned().zip(texts.map(ToOwned::to_owned)).collect::<BTreeMap<_, _>>())
    };
    let pair = |row: &Row| Pair { said: text(row.map(|(said, _)| said)), did: text(row.map(|(_, did)| did)) };
    Ok((2024, Reply { pairs: ROWS.iter().map(pair).collect() }))
}
