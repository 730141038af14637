//! What the demonstration's staff write to guests: a reply to those of 2024, invented as the wishes that it answers are (the centre
//! has promised none of it), and where to turn who needs help now.

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
    let pair = |row: &Row| Ok(Pair { said: text(row.map(|(said, _)| said))?, did: text(row.map(|(_, did)| did))? });
    Ok((2024, Reply { pairs: ROWS.iter().map(pair).collect::<Result<_, DemoError>>()? }))
}

/// Where guests of the centre turn who need help now: the desk, and Norway's number for medical help that cannot wait.
///
/// # Errors
/// As [`reply`].
pub fn help_line() -> Result<Text, DemoError> {
    text([
        "Snakk med oss i skranken, eller ring 116 117.",
        "Snakk med oss i skranken, eller ring 116 117.",
        "Talk to us at the desk, or call 116 117.",
    ])
}

fn text(texts: [&str; 3]) -> Result<Text, DemoError> {
    let tags: Vec<LanguageTag> = ["nb", "nn", "en"].iter().map(|tag| tag.parse()).collect::<Result<_, _>>()?;
    Ok(Text::new(tags.into_iter().zip(texts.map(ToOwned::to_owned)).collect::<BTreeMap<_, _>>()))
}
