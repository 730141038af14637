//! The page of targets: of every scorecard, with the day each was adopted.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::core::card::{Better, MeasureDefinition};
use crate::core::survey::LanguageTag;
use crate::flows::define::targets::TargetHistory;
use crate::locale::{Locale, written_target};
use crate::web::ui::components::table;
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::say;

pub fn targets_page(frame: &Frame<'_>, scorecards: &[TargetHistory]) -> Markup {
    let locale = frame.locale;
    let content = html! {
        p { (locale.text("targets-help")) }
        @for history in scorecards { (scorecard(locale, history)) }
    };
    page(frame, &locale.text("nav-targets"), &content)
}

fn scorecard(locale: Locale, history: &TargetHistory) -> Markup {
    let Some(current) = history.revisions.first() else { return html! {} };
    let card = &current.definition;
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    let say = |text| say(text, language.as_ref().unwrap_or(&card.default_language), &card.default_language);
    let years: BTreeSet<i32> = card.all_measures().flat_map(|measure| measure.targets.keys().copied()).collect();
    let headings: Vec<String> = std::iter::once(locale.text("targets-measure"))
        .chain(years.iter().map(ToString::to_string))
        .chain(std::iter::once(locale.text("targets-adopted")))
        .collect();
    let rows: Vec<Vec<Markup>> = card
        .all_measures()
        .filter(|measure| !measure.targets.is_empty())
        .map(|measure| {
            let mut row = vec![say(&measure.title)];
            row.extend(years.iter().map(|year| html! { (written(locale, measure, *year)) }));
            let since = history.adopted_on(measure).map_or_else(|| "–".to_owned(), |day| locale.date(day));
            row.push(html! { (since) });
            row
        })
        .collect();
    html! {
        (table(&say(&card.title), &headings.iter().map(String::as_str).collect::<Vec<_>>(), &rows))
    }
}

fn written(locale: Locale, measure: &MeasureDefinition, year: i32) -> String {
    let Some(target) = measure.targets.get(&year) else { return "–".to_owned() };
    let value = written_target(locale, measure, *target);
    let key = if measure.better == Better::Lower { "target-most" } else { "target-least" };
    locale.text_with(key, &[("target", value.into())])
}
