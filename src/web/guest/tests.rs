//! The pages, built from the surveys that the service comes with.

use super::elsewhere_page::{ElsewherePage, elsewhere};
use super::not_open_page::{NotOpen, NotOpenPage, not_open};
use super::place::{Place, in_order};
use super::start_page::{StartPage, Why, start};
use super::survey_page::{FormPage, form, form_end};
use super::thanks_page::{End, ThanksPage, thanks};
use crate::core::answers::{AnswerSheet, RawAnswers};
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::round::{Channel, Devices};
use crate::core::start_code::StartCodeProblem;
use crate::core::survey::{Definition, Language, LanguageTag, SurveyVersion};
use crate::core::tablet_token::TabletToken;
use crate::core::told::Told;
use crate::flows::Failure;

fn survey() -> SurveyVersion {
    SurveyVersion::parse(include_str!("../../../surveys/street-near/survey.json")).unwrap()
}

fn round() -> RoundCode {
    "23456789".parse().unwrap()
}

fn form_with(language: &str, given: &[(&str, &str)]) -> String {
    let survey = survey();
    let mut raw = RawAnswers::new();
    for (code, value) in given {
        raw.entry((*code).to_owned()).or_default().push((*value).to_owned());
    }
    let errors = if given.is_empty() { vec![] } else { AnswerSheet::parse(&survey, &raw).err().unwrap_or_default() };
    let page = FormPage {
        survey: &survey,
        place: Place { round: &round(), channel: Channel::Link, token: None },
        unit_name: "Gatenært",
        year: 2024,
        language: language.parse().unwrap(),
        given: &raw,
        code: None,
        errors: &errors,
        failure: None,
        told: &Told::default(),
        is_synthetic: true,
        key: None,
        devices: Devices::Any,
    };
    form(&page) + &form_end(ResponseId([7; 16]))
}

#[test]
fn every_question_is_a_fieldset_with_a_legend_and_its_own_fields() {
    let page = form_with("nb", &[]);
    let questions = survey().questions().count();
    assert_eq!(page.matches("<fieldset").count(), questions);
    assert_eq!(page.matches("<legend>").count(), questions);
    for question in survey().questions() {
        assert!(page.contains(&format!("name=\"answer.{}\"", question.code)));
    }
    assert!(page.contains("name=\"response_id\" value=\"07070707070707070707070707070707\""));
    assert!(page.contains("action=\"/s/23456789?lang=nb\""));
}

#[test]
fn a_form_names_no_place_elsewhere_and_runs_its_script_only_while_nothing_has_to_be_mended() {
    for page in [form_with("nb", &[]), form_with("en", &[("meals", "9")])] {
        for forbidden in [" style=", " onclick", "http://", "https://", "<link", " src="] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        assert_eq!(page.matches("<main").count(), 1);
        assert!(page.ends_with("value=\"07070707070707070707070707070707\"></body></html>"));
    }
    assert!(form_with("nb", &[]).contains("<script>") && form_with("nb", &[]).contains("<template id=\"parts\""));
    let mended = form_with("en", &[("meals", "9")]);
    assert!(!mended.contains("<script") && !mended.contains("<template"));
}

#[test]
fn every_error_is_told_at_the_top_and_beside_its_question_and_the_answers_stay() {
    let page = form_with(
        "nb",
        &[("meals", "9"), ("meals_per_visit", "mange"), ("wishes", "Mer <frukt>"), ("social_work", "4")],
    );
    assert!(page.contains("role=\"alert\""));
    for code in ["meals", "meals_per_visit"] {
        let number = survey().questions().position(|question| question.code.as_str() == code).unwrap() + 1;
        assert!(page.contains(&format!("href=\"#q{number}\"")));
        assert!(page.contains(&format!("id=\"q{number}-error\"")));
    }
    assert!(page.contains("role=\"radiogroup\" aria-invalid=\"true\""));
    assert!(page.contains("Mer &lt;frukt&gt;"));
    assert!(page.contains("name=\"answer.social_work\" value=\"4\" checked"));
    assert!(page.contains("<title>Feil: "));
}

#[test]
fn answers_that_could_not_be_taken_stay_in_the_form_with_the_reason_above() {
    let survey = survey();
    let given = RawAnswers::from([("meals".to_owned(), vec!["5".to_owned()])]);
    let page = FormPage {
        survey: &survey,
        place: Place { round: &round(), channel: Channel::Link, token: None },
        unit_name: "Gatenært",
        year: 2024,
        language: "nb".parse().unwrap(),
        given: &given,
        code: None,
        errors: &[],
        failure: Some(&Failure::QueueFull),
        told: &Told::default(),
        is_synthetic: false,
        key: None,
        devices: Devices::Any,
    };
    let text = form(&page);
    assert!(text.contains("id=\"not-taken\"") && text.contains("role=\"alert\""));
    assert!(text.contains("name=\"answer.meals\" value=\"5\" checked"));
}

#[test]
fn languages_are_offered_only_where_choosing_one_loses_no_answer() {
    assert!(form_with("nb", &[]).contains("class=\"languages\""));
    assert!(form_with("nb", &[("wishes", "")]).contains("class=\"languages\""));
    assert!(!form_with("nb", &[("meals", "9")]).contains("class=\"languages\""));
    assert!(!form_with("nb", &[("meals", "5"), ("wishes", "Frukt")]).contains("class=\"languages\""));
}

#[test]
fn words_of_another_language_are_marked() {
    let page = form_with("nn", &[]);
    assert!(page.contains("<html lang=\"nn\"") && page.contains("Vil ikkje svare"));
    for own in survey().definition().languages.keys() {
        for given in [&[][..], &[("meals", "9"), ("smoker", "x")]] {
            assert!(!form_with(own.as_str(), given).contains("<span lang="), "{own}");
        }
    }
    assert!(form_with("ar", &[]).contains("أفضّل عدم الإجابة"));
    assert!(form_with("ti", &[]).contains("<span lang=\"en\" dir=\"ltr\">I’d rather not answer</span>"));
}

#[test]
fn the_survey_s_own_language_comes_first_and_the_others_by_their_names() {
    let mut definition = survey().definition().clone();
    definition.languages.retain(|tag, _| ["nb", "nn", "en"].contains(&tag.as_str()));
    for (tag, name) in [("ar", "العربية"), ("so", "af Soomaali"), ("pl", "Polski")] {
        let language = Language { name: name.to_owned(), checked: false };
        definition.languages.insert(tag.parse().unwrap(), language);
    }
    let order = |definition: &Definition| {
        in_order(definition).into_iter().map(|(tag, _)| tag.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(&definition), "nb so en nn pl ar");
    definition.default_language = "en".parse().unwrap();
    assert_eq!(order(&definition), "en so nb nn pl ar");
}

#[test]
fn the_end_and_the_closed_door_are_kind_in_every_language() {
    let survey = survey();
    for language in survey.definition().languages.keys() {
        for end in [End::AlreadyCounted, End::Counted, End::Nothing] {
            let language = language.clone();
            let page = ThanksPage {
                survey: &survey,
                place: Place { round: &round(), channel: Channel::Link, token: None },
                language,
                end,
                told: &Told::default(),
                is_synthetic: false,
            };
            let text = thanks(&page).into_string();
            assert_eq!(text.matches("<h1").count(), 1);
            assert!(!text.contains("guest-"), "a text is missing: {text}");
        }
        let given = RawAnswers::from([("meals".to_owned(), vec!["4".to_owned()])]);
        for (why, given) in [(NotOpen::NotYet, None), (NotOpen::Closed, None), (NotOpen::Meanwhile, Some(&given))] {
            let page = NotOpenPage {
                survey: &survey,
                place: Place { round: &round(), channel: Channel::Link, token: None },
                language: language.clone(),
                why,
                given,
                told: &Told::default(),
            };
            let text = not_open(&page).into_string();
            assert!(!text.contains("guest-"));
            assert_eq!(text.contains("<details"), given.is_some());
        }
    }
}

#[test]
fn whoever_cannot_answer_here_reads_why_in_every_language() {
    let (survey, round, given) = (survey(), round(), RawAnswers::new());
    let place = Place { round: &round, channel: Channel::Tablet, token: None };
    let kept = [("answer.wishes".to_owned(), "\"Frukt\"".to_owned())];
    let busy = Failure::TooManyRequests;
    for language in survey.definition().languages.keys() {
        let page =
            ElsewherePage { survey: &survey, place, unit: "Oslo", language: language.clone(), given: Some(&given) };
        let text = elsewhere(&page).into_string();
        assert!(!text.contains("guest-elsewhere") && text.contains("Oslo") && !text.contains("<form"), "{text}");
        for (why, kept) in [
            (Why::NotStarted, &[][..]),
            (Why::of(&Failure::TabletNotStarted), &kept),
            (Why::of(&Failure::StartCodeRefused(StartCodeProblem::Mistyped)), &kept),
            (Why::of(&Failure::StartCodeRefused(StartCodeProblem::Unknown)), &[]),
            (Why::of(&busy), &[]),
        ] {
            let page = StartPage { survey: &survey, place, language: language.clone(), why, kept };
            let text = start(&page).into_string();
            assert!(!text.contains(">guest-") && !text.contains("error-too-many"), "a text is missing: {text}");
            assert_eq!(text.contains("value=\"&quot;Frukt&quot;\""), !kept.is_empty());
            assert_eq!((text.matches("<h1").count(), text.contains("<script")), (1, false));
        }
    }
}

#[test]
fn a_token_goes_along_in_forms_and_in_no_address() {
    let (survey, round, raw) = (survey(), round(), RawAnswers::new());
    let token = TabletToken::from_random([7; 32]);
    let place = Place { round: &round, channel: Channel::Tablet, token: Some(&token) };
    let language: LanguageTag = "nb".parse().unwrap();
    let page = FormPage {
        survey: &survey,
        place,
        unit_name: "Gatenært",
        year: 2024,
        language: language.clone(),
        given: &raw,
        code: None,
        errors: &[],
        failure: None,
        told: &Told::default(),
        is_synthetic: false,
        key: None,
        devices: Devices::House,
    };
    let thanked =
        ThanksPage { survey: &survey, place, language, end: End::Counted, told: &Told::default(), is_synthetic: false };
    let field = format!("<input type=\"hidden\" name=\"token\" value=\"{}\">", token.to_text());
    for (text, times) in [(form(&page), 2), (thanks(&thanked).into_string(), 1)] {
        assert_eq!((text.matches(&field).count(), text.matches(&token.to_text()).count()), (times, times), "{text}");
        assert!(!text.contains("href=\"/") && !text.contains("<script") && !text.contains("hidden>"), "{text}");
    }
}
