//! Files are a seed: what becomes of a definition file at a start, given what is published.
//!
//! A file is adopted when its content is new and nobody has published from inside the program since. Else it is left as it is: a
//! start never undoes what was changed in the database.

use super::problem::Problem;

/// Where something published came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file of the operator's folder.
    File,
    /// The program itself, by somebody who signed in.
    Inside,
}

impl Origin {
    pub const ALL: [Self; 2] = [Self::File, Self::Inside];

    /// What is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Inside => "inside",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.code() == code)
    }
}

/// One published version of a survey, or revision of a scorecard.
#[derive(Clone, Debug)]
pub struct Published<T> {
    /// The version or revision.
    pub number: i32,
    pub origin: Origin,
    pub content: T,
}

/// What becomes of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It is published: nobody has seen its content yet.
    Adopt,
    /// Its content is published already, and no newer file was.
    Known,
    /// Its content is new, but this was published from inside since the last file.
    LeftForInside { number: i32 },
    /// Its content was published before, under this number, and another file came after.
    LeftBehind { number: i32 },
    /// It is a version of a survey that nobody has seen, but this higher one is published: no round would ever ask it.
    LeftBelow { number: i32 },
    /// It cannot be published.
    Unfit(Vec<Problem>),
}

impl Fate {
    /// True for what the operator and administrators should hear of.
    #[must_use]
    pub const fn is_trouble(&self) -> bool {
        !matches!(self, Self::Adopt | Self::Known)
    }
}

/// The fate of a file that holds together, among what is published under its name, the newest first.
pub fn fate<T: PartialEq>(file: &T, published: &[Published<T>]) -> Fate {
    let newest_file = published.iter().find(|one| one.origin == Origin::File);
    match published.iter().find(|one| one.content == *file) {
        Some(same) if newest_file.is_none_or(|newest| newest.number <= same.number) => Fate::Known,
        Some(same) => Fate::LeftBehind { number: same.number },
        None => match published.first().filter(|newest| newest.origin == Origin::Inside) {
            Some(newest) => Fate::LeftForInside { number: newest.number },
            None => Fate::Adopt,
        },
    }
}

/// The fate of a survey's file, whose versions are numbered by their author: a version below the newest is not published any more.
pub fn fate_of_version<T: PartialEq>(file: &T, version: i32, published: &[Published<T>]) -> Fate {
    match (fate(file, published), published.first()) {
        (Fate::Adopt, Some(newest)) if version < newest.number => Fate::LeftBelow { number: newest.number },
        (found, _) => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is published, the newest first, as its content and whether it came from a file.
    fn of(file: &str, published: &[(&'static str, Origin)]) -> Fate {
        let one = |(number, (content, origin)): (i32, &(&'static str, Origin))| Published {
            number,
            origin: *origin,
            content: (*content).to_owned(),
        };
        let mut published: Vec<_> = (1..).zip(published).map(one).collect();
        published.reverse();
        fate(&file.to_owned(), &published)
    }

    #[test]
    fn a_file_is_adopted_once_and_never_over_what_was_published_from_inside() {
        use Origin::{File, Inside};
        assert_eq!(of("a", &[]), Fate::Adopt);
        assert_eq!(of("a", &[("a", File)]), Fate::Known);
        assert_eq!(of("b", &[("a", File)]), Fate::Adopt);
        assert_eq!(of("a", &[("a", File), ("b", File)]), Fate::LeftBehind { number: 1 }, "back to what was");
        // Somebody has gone on from inside; the file that it began with still lies there.
        assert_eq!(of("a", &[("a", File), ("b", Inside)]), Fate::Known);
        assert_eq!(of("b", &[("a", File), ("b", Inside)]), Fate::Known, "an export was put into the folder");
        assert_eq!(of("c", &[("a", File), ("b", Inside)]), Fate::LeftForInside { number: 2 });
        assert_eq!(of("a", &[("a", Inside)]), Fate::Known);
    }

    #[test]
    fn a_version_below_the_newest_is_left_unless_it_is_known() {
        let of = |number, content| Published { number, origin: Origin::File, content };
        let published = [of(4, "d"), of(2, "b")];
        for (version, content, fate) in [
            (5, "e", Fate::Adopt),
            (4, "d", Fate::Known),
            (3, "c", Fate::LeftBelow { number: 4 }),
            (2, "b", Fate::LeftBehind { number: 2 }),
        ] {
            assert_eq!(fate_of_version(&content, version, &published), fate, "{version}");
        }
        assert_eq!(fate_of_version(&"a", 1, &[]), Fate::Adopt);
    }

    #[test]
    fn an_origin_is_read_as_it_is_stored() {
        for origin in Origin::ALL {
            assert_eq!(Origin::from_code(origin.code()), Some(origin));
        }
        assert_eq!(Origin::from_code("elsewhere"), None);
    }
}
