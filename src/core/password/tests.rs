use super::{LONGEST, Weakness, normal, weakness};

const AMINA: [&str; 4] = ["amina.hassan@example.org", "Amina Hassan", "Oslo", "Gatenært Bergen"];

#[test]
fn what_is_tried_first_cannot_be_chosen() {
    for password in [
        "aaaaaaaaaaaa",
        "abababababab",
        "x7k x7k x7k x7k",
        "q8fzq8fzq8fz",
        "123456789012",
        "987654321098",
        "abcdefghijkl",
        "qwertyuiopå",
        "qwerty123456",
        "1qaz2wsx3edc",
        "1q2w3e4r5t6y",
        "zxcvbnmasdfg",
        "passordpassord",
        "Passord1234567",
        "P4ssw0rd!!!!",
        "Passord Passord",
        "sommerferie2026",
        "Sommerferie 2026!",
        "Høsten2026Høsten",
        "desember2026",
        "Velkommen2026!",
        "peilpassord2026",
    ] {
        let found = weakness(password, &[]);
        assert!(matches!(found, Some(Weakness::Guessable | Weakness::Short)), "{password}: {found:?}");
    }
}

#[test]
fn listed_passwords_cannot_be_chosen_whatever_their_case() {
    for password in ["unbelievable", "CounterStrike", "needforspeed", "trustno1trustno1", "mailcreated5240"] {
        assert_eq!(weakness(password, &[]), Some(Weakness::Guessable), "{password}");
    }
}

#[test]
fn what_others_know_of_a_person_is_no_password() {
    for password in
        ["amina.hassan@example.org", "AminaHassan1984", "hassan.amina.99", "OsloBergen2026", "Gatenært-Oslo-26"]
    {
        assert_eq!(weakness(password, &AMINA), Some(Weakness::Guessable), "{password}");
    }
    assert_eq!(weakness("birkenhassanvev", &AMINA), None, "a name among other words is one piece of many");
}

#[test]
fn random_words_and_random_signs_can_be_chosen() {
    for password in [
        "riktig hest batteri",
        "et langt passord",
        "correct horse battery staple x",
        "v8#kQ2!mZr4w",
        "fjording lykt måke tosk",
        "kaffe måne sykkel rips",
        "ܐܒܓܕ ܗܘܙ ܚܛܝܟ",
        "我的狗喜欢在月亮下面跳舞",
    ] {
        assert_eq!(weakness(password, &AMINA), None, "{password}");
    }
}

#[test]
fn length_is_what_people_see() {
    let eleven_with_accents = "e\u{301}".repeat(11);
    assert_eq!(weakness(&eleven_with_accents, &[]), Some(Weakness::Short));
    assert_eq!(
        weakness("kort\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}", &[]),
        Some(Weakness::Short)
    );
    assert_eq!(weakness("ålesund ræv", &[]), Some(Weakness::Short));
    assert_eq!(weakness(&"rå tåke ".repeat(LONGEST), &[]), Some(Weakness::Long));
}

#[test]
fn what_looks_the_same_is_the_same() {
    assert_eq!(normal("blåbær café"), normal("bla\u{30a}bær cafe\u{301}"));
    assert_eq!(normal("to ord"), normal("to\u{a0}ord"), "a blank that does not break");
    assert_eq!(normal("１２３ ab"), "123 ab", "digits of a wide keyboard");
    assert_ne!(normal("Passord"), normal("passord"));
}

#[test]
fn the_longest_password_is_judged_without_a_long_wait() {
    // Every place begins as many pieces as can be.
    let text: String = "passord1".chars().cycle().take(LONGEST).collect();
    assert_eq!(weakness(&text, &AMINA), Some(Weakness::Guessable));
}
