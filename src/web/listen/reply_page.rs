//! The page on which staff write back to guests.

use maud::{Markup, Render, html};

use crate::core::survey::{Definition, Language, LanguageTag};
use crate::core::told::{Half, MOST_PAIRS, Place, Typed};
use crate::flows::failure::FieldError;
use crate::flows::listen::reply::ReplySheet;
use crate::locale::{Locale, answered_words};
use crate::web::shell::form::Fields;
use crate::web::ui::components::{Field, FieldKind, Tone, card, notice, submit};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::{say, with_markup};
use crate::web::ui::told::finding;

/// The reply as it is shown: what is kept, or what was just typed and refused.
pub struct Shown<'a> {
    pub sheet: &'a ReplySheet,
    pub typed: &'a Typed,
    pub errors: &'a [FieldError],
    pub was_saved: bool,
}

impl Shown<'_> {
    fn definition(&self) -> &Definition {
        self.sheet.survey.definition()
    }

    /// The survey's languages but its own.
    fn others(&self) -> impl Iterator<Item = (&LanguageTag, &Language)> {
        let own = &self.definition().default_language;
        self.definition().languages.iter().filter(move |(tag, _)| *tag != own)
    }

    fn text(&self, place: &Place) -> &str {
        self.typed.get(place).map_or("", String::as_str)
    }

    fn is_wrong(&self, place: &Place) -> bool {
        let name = place.to_string();
        self.errors.iter().any(|error| error.field == name)
    }
}

pub fn reply_page(frame: &Frame<'_>, shown: &Shown<'_>) -> Markup {
    let locale = frame.locale;
    let sheet = shown.sheet;
    let code = &sheet.round.code;
    let content = html! {
        @if shown.was_saved { (notice(Tone::Good, None, &html! { p { (locale.text("reply-saved")) } })) }
        @if !shown.errors.is_empty() { (notice(Tone::Bad, None, &html! { p { (locale.text("error-refused-advice")) } })) }
        @if sheet.round.is_synthetic {
            (notice(Tone::Care, None, &html! { p { (locale.text("synthetic-notice")) } }))
        }
        p { (locale.text("reply-help")) }
        form method="post" action={ "/staff/rounds/" (code) "/reply" } {
            @for pair in 0..MOST_PAIRS { (pair_card(locale, shown, pair)) }
            (submit(&locale.text("reply-save")))
        }
        (results(locale, sheet))
        p { a href={ "/staff/rounds/" (code) } { (locale.text("comments-back")) } }
    };
    let values = [("unit", sheet.unit_name.as_str().into()), ("year", sheet.round.year.to_string().into())];
    page(frame, &locale.text_with("reply-title", &values), &content)
}

/// One pair: in the survey's own language, and folded away in the others.
fn pair_card(locale: Locale, shown: &Shown<'_>, pair: usize) -> Markup {
    let own = &shown.definition().default_language;
    let place = |half, tag: &LanguageTag| Place { pair, half, language: tag.clone() };
    let is_written =
        |tag: &LanguageTag| Half::BOTH.iter().any(|half| !shown.text(&place(*half, tag)).trim().is_empty());
    let is_wrong = |tag: &LanguageTag| Half::BOTH.iter().any(|half| shown.is_wrong(&place(*half, tag)));
    let filled = shown.others().filter(|(tag, _)| is_written(tag)).count();
    let counts = [("filled", filled.to_string().into()), ("languages", shown.others().count().to_string().into())];
    let number = pair.saturating_add(1).to_string();
    let heading = locale.text_with("reply-pair", &[("number", number.into())]);
    let name = shown.definition().languages.get(own).map(|language| language.name.as_str()).unwrap_or_default();
    let own_name = html! { bdi lang=(own) { (name) } };
    let body = html! {
        @for half in Half::BOTH { (field(locale, shown, &place(half, own))) }
        @if shown.others().next().is_some() {
            details open[shown.others().any(|(tag, _)| is_wrong(tag))] {
                summary { (locale.text_with("reply-languages", &counts)) }
                p.help { (with_markup(locale, "reply-languages-help", "language", &own_name)) }
                div.figures {
                    @for (tag, language) in shown.others() {
                        fieldset {
                            legend { bdi lang=(tag) { (language.name) } }
                            @for half in Half::BOTH { (field(locale, shown, &place(half, tag))) }
                        }
                    }
                }
            }
        }
    };
    card(&heading, &body)
}

fn field(locale: Locale, shown: &Shown<'_>, place: &Place) -> Markup {
    let name = place.to_string();
    let label = locale.text(match place.half {
        Half::Said => "reply-said",
        Half::Did => "reply-did",
    });
    let error = Fields { locale, errors: shown.errors }.error(&name);
    let field = Field::new(&name, label, shown.text(place)).kind(FieldKind::Area { rows: 2 });
    field.optional().language(&place.language).error(error).render()
}

/// What guests of later rounds are told of the answers, so that staff know it before guests do.
fn results(locale: Locale, sheet: &ReplySheet) -> Markup {
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    let fallback = &sheet.survey.definition().default_language;
    let language = language.as_ref().unwrap_or(fallback);
    card(
        &locale.text("reply-results"),
        &html! {
            @match &sheet.results {
                Some(results) => {
                    p.help { (locale.text("reply-results-help")) }
                    p { (answered_words(locale, results.answered)) }
                    ul {
                        @for found in &results.findings {
                            li { (say(&found.question, language, fallback)) " " (finding(locale, found, language, fallback)) }
                        }
                    }
                }
                None => p { (locale.text("reply-results-none")) }
            }
        },
    )
}
