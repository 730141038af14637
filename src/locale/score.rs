//! The plain words for a dimension's score, and for how well its questions hang together.

use super::Locale;
use crate::core::release::Consistency;
use crate::core::scorecard::{Score, ScoreOutcome};

/// From here on questions are commonly used as one score, in tenths (Nunnally 1978).
const GOOD: u8 = 7;

/// What a leader should know of a score.
#[must_use]
pub fn score_sentence(locale: Locale, score: &ScoreOutcome) -> String {
    match score {
        ScoreOutcome::TooFew => locale.text("score-too-few"),
        ScoreOutcome::Known(score) => [together(locale, score), hangs_together(locale, score.consistency)].join(" "),
    }
}

fn together(locale: Locale, score: &Score) -> String {
    let mut values = vec![
        ("questions", locale.whole(u64::try_from(score.questions).unwrap_or(u64::MAX)).into()),
        ("mean", locale.decimal(score.mean, 2).into()),
        ("answers", locale.whole(score.answered).into()),
    ];
    match score.interval {
        Some(interval) => {
            values.push(("low", locale.decimal(interval.low, 2).into()));
            values.push(("high", locale.decimal(interval.high, 2).into()));
            locale.text_with("score-known", &values)
        }
        None => locale.text_with("score-alike", &values),
    }
}

fn hangs_together(locale: Locale, consistency: Option<Consistency>) -> String {
    let Some(Consistency { at_least, under, .. }) = consistency else { return locale.text("score-open") };
    let tenths = |tenths: u8| locale.decimal(f64::from(tenths) / 10.0, u8::from(tenths > 0));
    let range = match (at_least, under) {
        (Some(low), Some(high)) => {
            locale.text_with("score-alpha-between", &[("low", tenths(low).into()), ("high", tenths(high).into())])
        }
        (Some(low), None) => locale.text_with("score-alpha-at-least", &[("low", tenths(low).into())]),
        (None, high) => locale.text_with("score-alpha-under", &[("high", tenths(high.unwrap_or(10)).into())]),
    };
    let key = match (at_least, under) {
        (Some(GOOD..), _) => "score-hangs-together",
        (_, Some(0)) => "score-reversed",
        (_, Some(..=GOOD)) => "score-hangs-partly",
        _ => "score-hangs-unclear",
    };
    locale.text_with(key, &[("alpha", range.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::stats::Interval;

    fn said(locale: Locale, at_least: Option<u8>, under: Option<u8>) -> String {
        let consistency = Some(Consistency { complete_at_least: 60, at_least, under });
        let interval = Some(Interval { low: 3.951, high: 4.349 });
        let score = Score { mean: 4.15, lowest: 1.0, highest: 5.0, interval, questions: 4, answered: 61, consistency };
        score_sentence(locale, &ScoreOutcome::Known(score))
    }

    #[test]
    fn a_score_says_what_it_is_and_whether_it_makes_sense() {
        assert_eq!(
            said(Locale::Bokmal, Some(7), None),
            "Samlet for 4 spørsmål: 4,15. Det sanne tallet ligger trolig mellom 3,95 og 4,35. Hvert spørsmål har minst 61 svar. \
             Spørsmålene henger godt sammen, så et samlet tall gir mening (Cronbachs alfa er minst 0,7)."
        );
        let ending = |locale, at_least, under| {
            let said = said(locale, at_least, under);
            said.split(". ").skip(3).collect::<Vec<_>>().join(". ")
        };
        assert_eq!(
            ending(Locale::English, Some(5), Some(7)),
            "The questions hang together only in part, so read each of them for itself (Cronbach’s alpha is between 0.5 and 0.7)."
        );
        assert_eq!(
            ending(Locale::English, None, Some(0)),
            "The answers pull in different directions. Perhaps one of the questions is worded the other way round \
             (Cronbach’s alpha is below 0)."
        );
        assert!(ending(Locale::English, Some(0), None).contains("cannot be said"));
    }
}
