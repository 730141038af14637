//! Every problem that holds values, worded in every language of the house.

use super::*;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn with_values() -> Vec<What> {
    let (language, question) = ("nb".parse().unwrap(), code("meals"));
    let kinds = vec!["rating".to_owned()];
    let shapes = [
        Shape::KeyTwice { key: "title".into(), first_line: 7 },
        Shape::UnknownKey { key: "title".into() },
        Shape::MissingKey { key: "title".into() },
        Shape::UnknownKind { given: "raiting".into(), known: kinds.clone() },
        Shape::NotOneKind { known: kinds },
        Shape::NotACode { given: "G01".into() },
        Shape::NotALanguage { given: "norsk".into() },
    ];
    let mut all: Vec<What> = shapes.map(What::Shape).to_vec();
    all.extend([
        What::Unreadable { reason: "away".into() },
        What::DefinedIn { file: "a/survey.json".into() },
        What::NoSurvey { survey: code("day") },
        What::PublishedOtherwise { version: 7 },
        What::TextMissing { language },
        What::ScalePoints { has: 12 },
        What::TooManyQuestions { has: 101, most: 100 },
        What::UnknownScale { scale: code("five"), known: vec![code("four"), code("six")] },
        What::CommentLength { most: 10 },
        What::TooManyDecimals { most: 6 },
        What::UnknownOption { question: question.clone(), option: code("often") },
        What::SharesOverlap { question: question.clone() },
        What::RuledFreeText,
        What::RuledBreakdown,
        What::RuledInScore,
        What::RuleAhead { question: question.clone() },
        What::RuleCircle { questions: vec![code("a"), code("b")] },
        What::RuleOnFreeText { question: question.clone() },
        What::RuleEmpty,
        What::RuleAnswerTwice { answer: "yes".into() },
        What::RuleAnswerUnknown { question: question.clone(), answer: "7".into() },
        What::RuleOfAll { question: question.clone() },
        What::RuleOfSomeTicks { question },
        What::UnknownScore { score: code("all") },
        What::LeadWithoutTarget { measure: code("meals") },
        What::UnknownSubGoal { sub_goal: code("health") },
        What::UnknownSuccessFactor { factor: code("food") },
        What::FormulaCircle { measures: vec![code("a"), code("b")] },
        What::Formula(FormulaError::Foreign("^".into())),
        What::Formula(FormulaError::Misplaced(")".into())),
    ]);
    all
}

#[test]
fn every_problem_is_a_sentence_in_each_language() {
    for locale in Locale::ALL {
        for what in with_values() {
            let words = what_words(*locale, &what);
            let is_whole = words.contains(' ') && !words.contains(['{', '$']) && !words.starts_with("problem-");
            assert!(is_whole, "{what:?} in {}: {words}", locale.tag());
        }
    }
}

#[test]
fn a_place_is_told_from_the_outside_in() {
    let steps = [Step::Question(code("meals")), Step::Option(code("often")), Step::Language("nb".parse().unwrap())];
    let problem = Problem { place: Place::Named(steps.to_vec()), what: What::TextBlank };
    let said = |locale| problem_words(locale, &problem);
    assert!(said(Locale::English).starts_with("question meals, option often, language nb: The text is blank"));
    assert!(said(Locale::Danish).starts_with("spørgsmål meals, svarmulighed often, sprog nb: Teksten er tom"));
    let line = Place::Written { line: 12, column: 3, path: "sections[0]".into() };
    assert_eq!(place_words(Locale::Nynorsk, &line), "Linje 12, kolonne 3, ved sections[0]");
    assert_eq!(place_words(Locale::English, &Place::whole()), "");
}
