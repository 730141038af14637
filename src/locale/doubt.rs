//! The words for what was typed in and cannot be right.

use super::Locale;
use crate::core::evidence::doubt::Doubt;

/// Why a recorded figure is doubtful, and what to look at.
#[must_use]
pub fn doubt_words(locale: Locale, doubt: &Doubt) -> String {
    match doubt {
        Doubt::Impossible { figure, is_share, below, above } => {
            let decimals = u8::try_from(figure.decimals).unwrap_or(u8::MAX);
            let written = |value: f64| {
                if *is_share { locale.percent(value / 100.0, decimals) } else { locale.decimal(value, decimals) }
            };
            let answered = figure.answered.unwrap_or_default();
            let values = [
                ("figure", written(figure.figure.value()).into()),
                ("answers", locale.whole(answered).into()),
                ("count", answered.into()),
                ("below", written(*below).into()),
                ("above", written(*above).into()),
            ];
            locale.text_with("doubt-impossible", &values)
        }
        Doubt::PartsDiffer { sum, total } => {
            let decimals = if [sum, total].iter().all(|figure| figure.thousandths() % 1000 == 0) { 0 } else { 2 };
            let written = |value: f64| locale.decimal(value, decimals);
            let values = [("sum", written(sum.value()).into()), ("total", written(total.value()).into())];
            locale.text_with("doubt-parts", &values)
        }
    }
}
