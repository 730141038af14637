//! What the measure is: the question, its answers, which way is better, and the target.

use maud::{Markup, html};

use super::page::{MeasurePage, any_written};
use crate::core::card::{Better, Source};
use crate::core::scorecard::question_of;
use crate::core::survey::{Answering, Question, SurveyVersion};
use crate::web::ui::components::card;

pub(super) fn section(page: &MeasurePage<'_>) -> Markup {
    let locale = page.locale;
    let measure = page.measure();
    let asked = page.detail.survey.as_ref().and_then(|survey| {
        let code = question_of(&measure.definition)?;
        Some((survey, survey.question(code.as_str())?))
    });
    let target = measure.target.zip(any_written(page)).map(|(target, written)| {
        let key = if measure.definition.better == Better::Lower { "target-most" } else { "target-least" };
        locale.text_with(key, &[("target", written.value(target).into())])
    });
    let body = html! {
        dl.terms {
            @if let Some((survey, asked)) = asked { (question_rows(page, survey, asked)) }
            dt { (page.text("measure-kind")) }
            dd { (page.text(kind(&measure.definition.from))) }
            @if let Source::Derived { formula, .. } = &measure.definition.from {
                dt { (page.text("measure-formula")) }
                dd { code { (formula) } }
            }
            dt { (page.text("measure-better")) }
            dd { (page.text(better(measure.definition.better))) }
            dt { (page.text("measure-column-target")) }
            dd { @match target { Some(target) => (target), None => (page.text("verdict-no-target")) } }
        }
    };
    card(&page.text("measure-definition"), &body)
}

fn question_rows(page: &MeasurePage<'_>, survey: &SurveyVersion, asked: &Question) -> Markup {
    let say = |text| survey.say(text, &page.language);
    let version = survey.version().to_string();
    html! {
        dt { (page.text("measure-question")) }
        dd {
            (say(&asked.text))
            @if let Some(help) = &asked.help { br; span.soft { (say(help)) } }
            br;
            span.soft { (page.locale.text_with("round-version", &[("version", version.into())])) }
        }
        dt { (page.text("measure-choices")) }
        dd {
            @match &asked.answer {
                Answering::Rating { .. } => {
                    @if let Some(scale) = survey.scale_of(asked) {
                        ul.choices { @for (value, text) in scale.points() { li { (value) " " (say(text)) } } }
                    }
                }
                Answering::One { options } | Answering::Many { options } => {
                    ul.choices { @for option in options { li { (say(&option.text)) } } }
                }
                Answering::Number { lowest, highest } => {
                    @let values = [("lowest", lowest.to_string().into()), ("highest", highest.to_string().into())];
                    (page.locale.text_with("measure-number", &values))
                }
                Answering::Comment { .. } => {}
            }
        }
    }
}

const fn kind(source: &Source) -> &'static str {
    match source {
        Source::Mean { .. } => "measure-kind-mean",
        Source::Share { .. } => "measure-kind-share",
        Source::Count { .. } => "measure-kind-count",
        Source::Derived { .. } => "measure-kind-derived",
    }
}

const fn better(better: Better) -> &'static str {
    match better {
        Better::Higher => "measure-better-higher",
        Better::Lower => "measure-better-lower",
        Better::Neither => "measure-better-neither",
    }
}
