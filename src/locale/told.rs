//! The words for what guests are told of the answers to an earlier round.

use super::Locale;
use crate::core::told::Share;

/// "61 guests answered."
#[must_use]
pub fn answered_words(locale: Locale, answered: u64) -> String {
    locale.text_with("guest-answered", &[("number", locale.whole(answered).into()), ("count", answered.into())])
}

/// "8 in 10 answered “Happy” or “Very happy”.": `one` and `two` are the answers that count.
#[must_use]
pub fn share_words(locale: Locale, share: Share, one: &str, two: &str) -> String {
    let (kind, number) = match share {
        Share::Nobody => ("nobody", 0),
        Share::FewerThanOne => ("few", 1),
        Share::OfTen(number) => ("some", number),
        Share::MoreThanNine => ("most", 9),
        Share::Everybody => ("everybody", 10),
    };
    let number = locale.whole(u64::from(number));
    let values = [("share", kind.into()), ("number", number.into()), ("one", one.into()), ("two", two.into())];
    locale.text_with("guest-share", &values)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHARES: [Share; 5] =
        [Share::Nobody, Share::FewerThanOne, Share::OfTen(8), Share::MoreThanNine, Share::Everybody];

    fn everywhere() -> impl Iterator<Item = Locale> {
        Locale::ALL.iter().chain(Locale::GUESTS).copied()
    }

    #[test]
    fn a_share_is_said_in_whole_sentences() {
        let said = |locale| SHARES.map(|share| share_words(locale, share, "A", "B"));
        assert_eq!(
            said(Locale::Bokmal),
            [
                "Ingen svarte «A» eller «B».",
                "Færre enn 1 av 10 svarte «A» eller «B».",
                "8 av 10 svarte «A» eller «B».",
                "Flere enn 9 av 10 svarte «A» eller «B».",
                "Alle svarte «A» eller «B».",
            ]
        );
        assert_eq!(said(Locale::English)[2], "8 in 10 answered “A” or “B”.");
        assert_eq!(said(Locale::Polish)[2], "Odpowiedź „A” lub „B”: 8 na 10 gości.");
        assert_eq!(said(Locale::Ukrainian)[1], "Відповідь «A» або «B»: менше ніж 1 з 10 гостей.");
    }

    #[test]
    fn every_language_tells_five_shares_apart_and_names_both_answers() {
        for locale in everywhere() {
            let said = SHARES.map(|share| share_words(locale, share, "A", "B"));
            let different: std::collections::BTreeSet<&String> = said.iter().collect();
            assert_eq!(different.len(), SHARES.len(), "{said:?}");
            for text in &said {
                let (one, two) = (text.find('A').unwrap(), text.rfind('B').unwrap());
                assert!(one < two && text.ends_with('.'), "{text}");
            }
            assert!(said[2].contains('8') && said[2].contains("10"), "{}", said[2]);
        }
    }

    #[test]
    fn guests_are_counted_by_the_rules_of_each_language() {
        let says = |locale: Locale, number, wanted: &str| assert_eq!(answered_words(locale, number), wanted);
        says(Locale::Bokmal, 61, "61 gjester svarte.");
        says(Locale::Nynorsk, 61, "61 gjester svarte.");
        says(Locale::English, 61, "61 guests answered.");
        says(Locale::Danish, 61, "61 gæster svarede.");
        for (number, wanted) in [
            (12, "Odpowiedziało 12 osób."),
            (21, "Odpowiedziało 21 osób."),
            (22, "Odpowiedziały 22 osoby."),
            (61, "Odpowiedziało 61 osób."),
            (104, "Odpowiedziały 104 osoby."),
        ] {
            says(Locale::Polish, number, wanted);
        }
        // Said without a plural, so that 101 and 103 are right, too.
        says(Locale::Romanian, 103, "Numărul oaspeților care au răspuns: 103.");
        says(Locale::Arabic, 103, "عدد الضيوف الذين أجابوا: 103.");
        says(Locale::Somali, 61, "61 marti ah ayaa jawaabay.");
        for (number, wanted) in [
            (11, "Відповіли 11 гостей."),
            (21, "Відповів 21 гість."),
            (22, "Відповіли 22 гості."),
            (61, "Відповів 61 гість."),
            (65, "Відповіли 65 гостей."),
        ] {
            says(Locale::Ukrainian, number, wanted);
        }
    }
}
