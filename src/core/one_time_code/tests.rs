use super::*;

fn codes(number: u64) -> impl Iterator<Item = OneTimeCode> {
    // An odd factor spreads small numbers over all bits.
    let bytes = |n: u64| (u128::from(n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)).to_le_bytes();
    (0..number).filter_map(move |n| OneTimeCode::from_random(bytes(n)))
}

#[test]
fn a_drawn_code_is_read_back_however_a_guest_writes_it() {
    for code in codes(200) {
        let (first, second) = code.groups();
        assert_eq!((first.len(), second.len()), (5, 6));
        let shown = format!("{first} {second}");
        for typed in [
            code.as_str().to_owned(),
            shown.to_uppercase(),
            format!(" {first}-{second}\n"),
            format!("{first}\u{2013}{second}."),
            shown.replace('v', "u"),
        ] {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed:?}");
        }
    }
}

#[test]
fn there_are_more_codes_than_two_to_the_power_of_forty_eight() {
    assert!(28_u64.pow(11) / 29 > 1 << 48);
    assert_eq!((LETTERS.len(), OneTimeCode::DRAWN), (28, 10));
}

#[test]
fn every_single_wrong_letter_is_found() {
    for code in codes(50) {
        let right = code.as_str().as_bytes();
        for place in 0..right.len() {
            for letter in LETTERS.iter().filter(|letter| **letter != right[place]) {
                let mut typed = right.to_vec();
                typed[place] = *letter;
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(typed.parse::<OneTimeCode>(), Err(CodeProblem::Mistyped), "{typed}");
            }
        }
    }
}

#[test]
fn every_swap_of_two_neighbours_is_found() {
    let mut swaps = 0;
    for code in codes(100) {
        let right = code.as_str().as_bytes();
        for place in (1..right.len()).filter(|place| right[*place] != right[*place - 1]) {
            let mut typed = right.to_vec();
            typed.swap(place, place - 1);
            swaps += 1;
            assert_eq!(String::from_utf8(typed).unwrap().parse::<OneTimeCode>(), Err(CodeProblem::Mistyped));
        }
    }
    assert!(swaps > 800);
}

#[test]
fn one_drawing_in_twenty_nine_has_no_check() {
    let drawn = codes(29_000).count();
    assert!((27_800..28_200).contains(&drawn), "{drawn}");
}

#[test]
fn nothing_typed_is_missing_and_anything_else_is_mistyped() {
    for nothing in ["", "  ", "\n"] {
        assert_eq!(nothing.parse::<OneTimeCode>(), Err(CodeProblem::Missing));
    }
    let code = codes(1).next().unwrap();
    let (shorter, longer) = (&code.as_str()[1..], format!("{}2", code.as_str()));
    for wrong in [shorter, longer.as_str(), "-", "o1ioilo1oil", "ærlig talt", &"9".repeat(100_000)] {
        assert_eq!(wrong.parse::<OneTimeCode>(), Err(CodeProblem::Mistyped));
    }
}

/// Held against another program's arithmetic.
#[test]
fn a_digest_is_an_hmac_and_another_key_gives_another() {
    // Computed with OpenSSL: printf 22222222222 | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…00
    let key = CodeKey::from_random([0; 32]);
    let code = OneTimeCode("22222222222".to_owned());
    let digest = data_encoding::HEXLOWER.encode(&code.digest(&key));
    assert_eq!(digest, "eaec0e96abee9c3a64ee5d20a711a36a1cfdc8ac87cc768d20652754a868c868");
    assert_ne!(code.digest(&CodeKey::from_random([1; 32])), code.digest(&key));
}

#[test]
fn neither_a_code_nor_a_key_is_written_by_debug() {
    let code = codes(1).next().unwrap();
    assert!(!format!("{code:?}").contains(code.as_str()));
    assert_eq!(format!("{:?}", CodeKey::from_random([7; 32])), "CodeKey(…)");
}
