//! The languages of the interface: its texts, numbers, dates and sentences.
//!
//! Texts live in `locales/<tag>/<area>.ftl`, the areas named as those of `web`, and are compiled in. A new language is one such
//! folder and one line in [`languages!`](self). Languages that only guests read have `guest.ftl` alone.
//! Survey texts are not here: guests read those in any language that the survey is written in.

mod dates;
mod doubt;
mod figures;
mod negotiation;
mod numbers;
mod only_if;
mod problems;
mod score;
mod sentence;
mod texts;
mod told;

pub use doubt::doubt_words;
pub use figures::{Written, percentage_points, written_difference, written_target};
pub use fluent_bundle::FluentValue as Value;
pub use negotiation::wishes;
pub use only_if::only_if_words;
pub use problems::{fate_words, place_words, problem_words};
pub use score::score_sentence;
pub use sentence::{change_words, sentence};
pub use told::{answered_words, share_words};

/// The texts of a language that has them all, area by area.
macro_rules! by_area {
    ($tag:literal) => {
        by_area!($tag: "shared" "guest" "tablet" "define" "collect" "record" "listen" "read" "manage" "account" "errors" "operate")
    };
    ($tag:literal: $($area:literal)+) => {
        concat!($(include_str!(concat!("../../locales/", $tag, "/", $area, ".ftl")), "\n"),+)
    };
}

/// Declares the languages, the first being the one that everybody gets who asks for nothing that we have.
macro_rules! languages {
    (
        everybody { $($name:ident: $tag:literal, $own_name:literal, formats $formats:literal, also $also:expr;)+ }
        guests { $($guest:ident: $guest_tag:literal, $guest_name:literal, formats $guest_formats:literal;)+ }
    ) => {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Locale {
            $($name,)+
            $($guest,)+
        }

        impl Locale {
            /// Every language that the whole interface is written in, the default first.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The languages that only the pages for guests are written in.
            pub const GUESTS: &'static [Self] = &[$(Self::$guest,)+];

            /// The language tag: what `lang` attributes and addresses hold.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)+ $(Self::$guest => $guest_tag,)+ }
            }

            /// The language's name in the language itself.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own_name,)+ $(Self::$guest => $guest_name,)+ }
            }

            /// The tag whose number and date formats are used.
            const fn formats(self) -> &'static str {
                match self { $(Self::$name => $formats,)+ $(Self::$guest => $guest_formats,)+ }
            }

            /// Other languages whose readers are best served by this one.
            const fn also(self) -> &'static [&'static str] {
                match self { $(Self::$name => $also,)+ $(Self::$guest => &[],)+ }
            }

            /// The texts as they are written.
            const fn source(self) -> &'static str {
                match self {
                    $(Self::$name => by_area!($tag),)+
                    $(Self::$guest => include_str!(concat!("../../locales/", $guest_tag, "/guest.ftl")),)+
                }
            }
        }
    };
}

languages! {
    everybody {
        Bokmal: "nb", "Norsk bokmål", formats "nb-NO", also &["no"];
        Nynorsk: "nn", "Norsk nynorsk", formats "nn-NO", also &[];
        English: "en", "English", formats "en-GB", also &[];
        Danish: "da", "Dansk", formats "da-DK", also &[];
    }
    guests {
        Polish: "pl", "Polski", formats "pl-PL";
        Romanian: "ro", "Română", formats "ro-RO";
        // Latin digits: guests meet them on every clock, price and form in Norway, and number fields take no others.
        Arabic: "ar", "العربية", formats "ar-u-nu-latn";
        Somali: "so", "Soomaali", formats "so-SO";
        Ukrainian: "uk", "Українська", formats "uk-UA";
    }
}

/// What stands where there is no figure.
pub const NO_FIGURE: &str = "–";
