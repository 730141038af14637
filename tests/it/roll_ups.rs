//! Units above others over HTTP: their figures are exactly what the engine makes of what has closed, in any order, after a
//! stop, on two machines at once; and an attacker who has all of it recovers nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use peil::core::ids::Code;
use peil::core::release::rollup::{ClosedRound, RollUps};
use peil::core::release::{Release, Released};
use peil::core::survey::SurveyVersion;
use peil::core::tally::Counter;
use peil::core::unit::Unit;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::{Page, texts};
use crate::attacker::facts::Facts;
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn survey() -> Value {
    let text = |text: &str| json!({ "en": text });
    let option = |code: &str| json!({ "code": code, "text": text(code) });
    let options = ["often", "weekly", "seldom"].map(option);
    json!({
        "survey": "day", "version": 1, "default_language": "en", "languages": {"en": {"name": "English", "checked": true}},
        "title": text("Day"), "introduction": text("I"), "thanks": text("Th"), "breakdowns": ["visits"],
        "scales": {"three": {"lowest": 1, "options": [text("a"), text("b"), text("c")]}},
        "sections": [{"code": "s", "title": text("S"), "questions": [
            {"code": "meals", "text": text("Meals?"), "answer": {"rating": {"scale": "three"}}},
            {"code": "visits", "text": text("Visits?"), "answer": {"one": {"options": options}}}
        ]}]
    })
}

fn scorecard() -> Value {
    let measure = |code: &str, from: Value| json!({ "code": code, "title": {"en": code}, "from": from });
    json!({
        "scorecard": "day", "survey": "day", "default_language": "en", "title": {"en": "Day"}, "goals": [],
        "dimensions": [{"code": "all", "title": {"en": "All"}, "passes_when": "all", "measures": [
            measure("meals", json!({"mean": {"question": "meals"}})),
            measure("often", json!({"share": {"question": "visits", "options": ["often"]}})),
            measure("courses", json!({"count": {}})),
            measure("people", json!({"count": {}})),
            measure("people_per_course", json!({"derived": {"formula": "people / courses"}}))
        ]}]
    })
}

/// How many guests visit so often and give that mark.
type Sheet = (usize, &'static str, i64);

/// What the guests of each unit answer. `a` is large enough; the others are not, and
/// only all three together are.
const GUESTS: [(&str, &[Sheet]); 4] = [
    ("a", &[(9, "often", 3), (4, "often", 1), (6, "weekly", 2), (5, "weekly", 3), (2, "seldom", 1)]),
    ("b", &[(3, "often", 2), (1, "seldom", 3)]),
    ("c", &[(2, "weekly", 1), (2, "often", 3)]),
    ("d", &[(2, "often", 3), (1, "seldom", 2)]),
];

/// The four units are below `city`.
fn tree() -> Vec<Unit> {
    let unit = |name: &str, parent: Option<&str>| Unit {
        code: code(name),
        name: name.to_owned(),
        parent: parent.map(code),
        scorecard: code("day"),
    };
    [unit("city", None)].into_iter().chain(GUESTS.map(|(name, _)| unit(name, Some("city")))).collect()
}

/// The engine's own view of a closed round.
fn closed(unit: &str) -> ClosedRound {
    let survey = SurveyVersion::parse(&survey().to_string()).unwrap();
    let mut counter = Counter::new(&survey);
    let (_, sheets) = GUESTS.iter().find(|(name, _)| *name == unit).unwrap();
    for (guests, visits, meals) in *sheets {
        (0..*guests).for_each(|_| counter.add(json!({"visits": visits, "meals": meals}).to_string()).unwrap());
    }
    let tally = counter.into_tally();
    ClosedRound { survey: survey.clone(), release: Release::of(&survey, &tally), tally }
}

/// The engine's roll-ups after each closing.
fn engine(order: &[&str]) -> Vec<RollUps> {
    let survey = SurveyVersion::parse(&survey().to_string()).unwrap();
    let (mut rounds, mut made, mut last) = (BTreeMap::new(), Vec::new(), RollUps::default());
    for unit in order {
        rounds.insert(code(unit), closed(unit));
        last = last.next(&survey, &tree(), &rounds);
        made.push(last.clone());
    }
    made
}

/// A server with the four units below `city`, and its administrator.
async fn start(database: Database) -> (Server, Visitor) {
    let surveys = surveys_in(database.folder.path());
    let server = Server::start_with(database, &["--surveys", &surveys]).await;
    let staff = server.administrator().await;
    for unit in tree() {
        let parent = unit.parent.as_ref().map_or("", Code::as_str);
        let form =
            [("name", unit.name.as_str()), ("code", unit.code.as_str()), ("parent", parent), ("scorecard", "day")];
        let added = staff.post("/admin/units", &form).await;
        assert!(added.status().is_redirection() || added.status() == StatusCode::OK, "{}", added.status());
    }
    (server, staff)
}

fn surveys_in(folder: &Path) -> String {
    let place = folder.join("surveys/day");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::write(place.join("survey.json"), survey().to_string()).unwrap();
    std::fs::write(place.join("scorecard.json"), scorecard().to_string()).unwrap();
    folder.join("surveys").to_str().unwrap().to_owned()
}

/// Opens a round, and lets the unit's guests answer it. Returns its code.
async fn answered(server: &Server, staff: &Visitor, unit: &str, year: &str) -> String {
    let planned = staff
        .post(
            "/staff/rounds/new",
            &[("unit", unit), ("survey", "day"), ("year", year), ("devices", "any"), ("anybody", "on")],
        )
        .await;
    assert_eq!(planned.status(), StatusCode::SEE_OTHER);
    let round = planned.headers()["location"].to_str().unwrap().rsplit('/').next().unwrap().to_owned();
    staff.post(&format!("/staff/rounds/{round}/open"), &[]).await;
    let (_, sheets) = GUESTS.iter().find(|(name, _)| *name == unit).unwrap();
    for (guests, visits, meals) in *sheets {
        for _ in 0..*guests {
            let sheet = json!({"visits": visits, "meals": meals});
            let counted = server.visitor().answer(&round, new_id(), &sheet).await;
            assert_eq!(counted.status(), StatusCode::CREATED);
        }
    }
    round
}

async fn close(staff: &Visitor, round: &str) {
    let closed = staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    assert_eq!(closed.status(), StatusCode::SEE_OTHER, "{}", closed.text().await.unwrap());
}

/// Rounds of one year, closed one after another.
async fn close_all(server: &Server, staff: &Visitor, order: &[&str], year: &str) {
    for unit in order {
        let round = answered(server, staff, unit, year).await;
        close(staff, &round).await;
    }
}

async fn card(leader: &Visitor, unit: &str, year: &str) -> Value {
    let answer = leader.get(&format!("/api/v1/units/{unit}/scorecards/{year}")).await;
    assert_eq!(answer.status(), StatusCode::OK, "{unit} {year}");
    answer.json().await.unwrap()
}

fn figure(card: &Value, measure: &str) -> Value {
    let all = card["dimensions"][0]["measures"].as_array().unwrap();
    let measure = all.iter().find(|found| found["code"] == measure).unwrap();
    measure["figures"].as_array().unwrap().last().unwrap().clone()
}

/// What the survey of 2024 says of the city.
async fn survey_figures(leader: &Visitor) -> [Value; 3] {
    let card = card(leader, "city", "2024").await;
    [figure(&card, "meals"), figure(&card, "often"), card["roll_ups"].clone()]
}

/// The comma-separated counts, by column.
fn counts(database: &Database) -> Vec<BTreeMap<String, String>> {
    let ended = run(&mut peil(&["export", "--counts", "--database", &database.url]));
    assert_eq!(ended.code, 0, "{}", ended.err);
    let mut reader = csv::Reader::from_reader(ended.out.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// What a released question may show as rows of counts.
fn rows(released: &Released) -> BTreeSet<(String, String)> {
    match released {
        Released::Values { counts, .. } => {
            counts.iter().map(|(value, count)| (value.to_string(), count.to_string())).collect()
        }
        Released::Options { counts, .. } => {
            counts.iter().map(|(option, count)| (option.to_string(), count.to_string())).collect()
        }
        _ => BTreeSet::new(),
    }
}

/// The page, the api and the export of `city` show what the engine has in `expected`, and nothing else.
async fn check_shown(server: &Server, leader: &Visitor, year: &str, expected: &RollUps) {
    let shown = &expected.shown[&code("city")];
    let card = card(leader, "city", year).await;
    for (measure, question) in [("meals", "meals"), ("often", "visits")] {
        let (figure, rolled_up) = (figure(&card, measure), &shown[&code(question)]);
        assert_eq!(figure["units_in"], rolled_up.units_in, "{measure} {figure}");
        assert_eq!(figure["units_left_out"], rolled_up.units_left_out, "{measure} {figure}");
        let answered = match &rolled_up.released {
            Released::Values { answered, .. } | Released::Options { answered, .. } => json!(answered),
            _ => Value::Null,
        };
        assert_eq!(
            (&figure["answered"], figure["value"].is_null()),
            (&answered, answered.is_null()),
            "{measure} {figure}"
        );
    }
    let roll_ups = card["roll_ups"].as_array().unwrap();
    assert_eq!(
        (roll_ups.last().unwrap()["roll_up"].as_u64(), card["rounds"].as_array().unwrap().len()),
        (Some(expected.number.into()), 0)
    );
    for (question, rolled_up) in shown {
        let of = counts(&server.database)
            .into_iter()
            .filter(|row| row["unit"] == "city" && row["year"] == year && row["question"] == question.as_str());
        let exported: BTreeSet<(String, String)> =
            of.map(|row| (row["option"].clone(), row["count"].clone())).collect();
        assert_eq!(exported, rows(&rolled_up.released));
    }
    let page = leader.get(&format!("/scorecard/city/{year}")).await.text().await.unwrap();
    assert!(!page.contains("gjester svarte"), "how many responded in all is shown");
    let units_in = shown[&code("meals")].units_in;
    let sum = if units_in == 0 { "ingen enheter er med ennå".into() } else { format!("summen av {units_in} enhet") };
    assert!(page.contains(&sum), "{sum}: {page}");
    assert_eq!(page.contains("holdt utenfor inntil videre"), shown[&code("meals")].units_left_out > 0);
}

/// Attacks everything that was published of a year, by its frozen documents, in the order in which the rounds closed.
async fn attack(database: &Database, order: &[&str], year: &str) {
    let survey = SurveyVersion::parse(&survey().to_string()).unwrap();
    let documents =
        texts(database, &format!("SELECT document AS value FROM roll_up WHERE year = {year} ORDER BY number")).await;
    assert_eq!(documents.len(), order.len(), "each closing shows something new, if only a unit that is left out");
    let mut releases = BTreeMap::new();
    for unit in order {
        let query = format!(
            "SELECT document AS value FROM release WHERE round = (SELECT code FROM round WHERE unit = '{unit}' AND year = {year})"
        );
        let release: Release = serde_json::from_str(&texts(database, &query).await[0]).unwrap();
        assert_eq!(release, closed(unit).release);
        releases.insert(code(unit), release);
    }
    let tallies: BTreeMap<Code, ClosedRound> = order.iter().map(|unit| (code(unit), closed(unit))).collect();
    let below = [(code("city"), tree().into_iter().map(|unit| unit.code).collect())].into();
    let answered =
        |unit: &Code, question: &Code| i64::try_from(tallies[unit].tally.questions[question].answered).unwrap();
    let mut facts = Facts::of(&survey, &releases);
    for (number, document) in documents.iter().enumerate() {
        let by_then: BTreeMap<Code, Release> =
            order[..=number].iter().map(|unit| (code(unit), releases[&code(unit)].clone())).collect();
        facts.roll_ups(&serde_json::from_str(document).unwrap(), &below, &by_then, &answered);
    }
    let report = facts.attack(Some(facts.truth(&tallies)));
    assert!(report.cells > 30, "too little to attack: {}", report.cells);
    assert!(report.recovered.is_empty() && report.undecided.is_empty(), "{report:?}");
}

on_both_databases! {
    async fn after_each_closing_in_any_order_the_sum_is_what_the_engine_says(database: Database) {
        let (server, staff) = start(database).await;
        for (year, order) in [("2024", ["a", "b", "c", "d"]), ("2025", ["d", "b", "a", "c"])] {
            for (unit, expected) in order.into_iter().zip(engine(&order)) {
                close_all(&server, &staff, &[unit], year).await;
                check_shown(&server, &staff, year, &expected).await;
            }
            assert_eq!(figure(&card(&staff, "city", year).await, "meals")["answered"], 26 + 4 + 4 + 3);
            for hidden in ["b", "c", "d"] {
                assert_eq!(figure(&card(&staff, hidden, year).await, "meals")["status"], "too_few");
            }
            attack(&server.database, &order, year).await;
        }
    }

    /// Whether the machine stopped after the release, or the release is from before counts were kept: the next start makes
    /// the roll-up that is owed, and the same figures are read as if nothing had happened.
    async fn a_stop_between_release_and_roll_up_is_caught_up(database: Database) {
        let (server, staff) = start(database).await;
        close_all(&server, &staff, &["a", "b", "c", "d"], "2024").await;
        let before = card(&staff, "city", "2024").await["dimensions"].clone();
        let mut database = Some(server.stop());
        for lost in ["UPDATE round_tally SET is_rolled_up = FALSE", "DELETE FROM round_tally"] {
            let stopped = database.take().unwrap();
            stopped.execute("DELETE FROM roll_up").await;
            stopped.execute(lost).await;
            let surveys = surveys_in(stopped.folder.path());
            let server = Server::start_with(stopped, &["--surveys", &surveys]).await;
            let leader = server.visitor();
            let known = [("email", "amina@example.org"), ("password", "riktig hest batteri")];
            assert_eq!(leader.post("/sign-in", &known).await.status(), StatusCode::SEE_OTHER);
            assert_eq!(card(&leader, "city", "2024").await["dimensions"], before, "{lost}");
            let owed = "SELECT round AS value FROM round_tally WHERE is_rolled_up = FALSE";
            assert_eq!(texts(&server.database, owed).await, Vec::<String>::new());
            assert_eq!(texts(&server.database, "SELECT round AS value FROM round_tally").await.len(), 4);
            database = Some(server.stop());
        }
    }

    /// Rounds that close on two machines at one moment all end in the newest roll-up, and no number is given twice.
    async fn two_machines_close_rounds_at_the_same_moment(database: Database) {
        let (server, staff) = start(database).await;
        let other = Database { url: server.database.url.clone(), folder: tempfile::tempdir().unwrap() };
        let surveys = surveys_in(other.folder.path());
        let second = Server::start_with(other, &["--surveys", &surveys]).await;
        let elsewhere = second.visitor();
        let known = [("email", "amina@example.org"), ("password", "riktig hest batteri")];
        assert_eq!(elsewhere.post("/sign-in", &known).await.status(), StatusCode::SEE_OTHER);
        let mut rounds = Vec::new();
        for (unit, _) in GUESTS {
            rounds.push(answered(&server, &staff, unit, "2024").await);
        }
        tokio::join!(
            close(&staff, &rounds[0]), close(&elsewhere, &rounds[1]), close(&staff, &rounds[2]), close(&elsewhere, &rounds[3]),
        );
        let figure = figure(&card(&staff, "city", "2024").await, "meals");
        assert_eq!((&figure["units_in"], &figure["units_left_out"], &figure["answered"]), (&json!(4), &json!(0), &json!(37)));
        let numbers = texts(&server.database, "SELECT CAST(number AS TEXT) AS value FROM roll_up ORDER BY number").await;
        let expected: Vec<String> = (1..=numbers.len()).map(|number| number.to_string()).collect();
        assert_eq!(numbers, expected);
    }

    /// Survey figures of a year that is rolled up stay as they were when a unit moves away later; links and counts follow the
    /// tree of today.
    async fn a_unit_that_moves_changes_no_year_that_is_done(database: Database) {
        let (server, staff) = start(database).await;
        close_all(&server, &staff, &["a", "b", "c", "d"], "2024").await;
        let before = survey_figures(&staff).await;
        server.database.execute("UPDATE unit SET parent = NULL WHERE code = 'a'").await;
        assert_eq!(survey_figures(&staff).await, before);
        assert!(!staff.get("/scorecard/a/2024").await.text().await.unwrap().contains("/scorecard/city"));
        assert!(staff.get("/scorecard/b/2024").await.text().await.unwrap().contains("/scorecard/city/2024"));
        // Another round of that year would be counted with the tree of its own day; one of the next year is.
        close_all(&server, &staff, &["a", "b"], "2025").await;
        let next = figure(&card(&staff, "city", "2025").await, "meals");
        assert_eq!((&next["units_in"], &next["units_left_out"]), (&json!(0), &json!(1)));
        assert_eq!(survey_figures(&staff).await, before);
    }

    /// A count of the city is the sum over its units as soon as each has recorded it; until then it says who has not. What was
    /// recorded for the city itself comes first.
    async fn counts_of_a_unit_above_are_sums_of_those_below(database: Database) {
        let (server, staff) = start(database).await;
        close_all(&server, &staff, &["a", "b", "c", "d"], "2024").await;
        for (unit, courses) in [("a", "10"), ("b", "2"), ("c", "3")] {
            let saved = staff.post(&format!("/staff/readings/{unit}/2024"), &[("courses", courses), ("people", "30")]).await;
            assert_eq!(saved.status(), StatusCode::SEE_OTHER);
        }
        let waiting = figure(&card(&staff, "city", "2024").await, "courses");
        assert_eq!((&waiting["status"], &waiting["units_missing"]), (&json!("missing"), &json!(["d"])));
        assert_eq!(figure(&card(&staff, "city", "2024").await, "people_per_course")["status"], "missing");
        let page = staff.get("/scorecard/city/2024").await.text().await.unwrap();
        assert!(page.contains("Mangler fra d."), "{page}");

        staff.post("/staff/readings/d/2024", &[("courses", "5"), ("people", "10")]).await;
        let sums = card(&staff, "city", "2024").await;
        assert_eq!((&figure(&sums, "courses")["value"], &figure(&sums, "courses")["units_in"]), (&json!(20.0), &json!(4)));
        assert_eq!(figure(&sums, "people_per_course")["value"], 5.0);

        staff.post("/staff/readings/city/2024", &[("courses", "25")]).await;
        let own = card(&staff, "city", "2024").await;
        assert_eq!((&figure(&own, "courses")["value"], &figure(&own, "courses")["units_in"]), (&json!(25.0), &Value::Null));
    }

    /// Page, api and export show the groups that the release holds, and no other.
    async fn groups_are_those_of_the_release(database: Database) {
        let (server, staff) = start(database).await;
        close_all(&server, &staff, &["a", "b"], "2024").await;
        let release = closed("a").release;
        let groups = &release.breakdowns[&code("visits")][&code("meals")];
        assert_eq!(groups.keys().map(Code::as_str).collect::<Vec<_>>(), ["often"], "two seldom and eleven weekly cover each other");

        let answer = staff.get("/api/v1/units/a/breakdowns/2024").await;
        let found: Value = answer.json().await.unwrap();
        let measures = found["measures"].as_array().unwrap();
        assert_eq!(measures.len(), 1, "the background question is not parted by itself: {found}");
        let shown = measures[0]["backgrounds"][0]["groups"].as_array().unwrap();
        assert_eq!((shown.len(), &shown[0]["code"], &shown[0]["answered"]), (1, &json!("often"), &json!(13)));

        let page = Page::of(staff.get("/scorecard/a/2024/groups").await, StatusCode::OK).await;
        let text = page.all();
        assert!(text.contains("often") && text.contains("13 svar") && text.contains("Noen grupper vises ikke"), "{text}");
        assert!(!text.contains("weekly") && !text.contains("seldom"), "{text}");

        let exported: Vec<_> = counts(&server.database).into_iter().filter(|row| row["of"] == "group").collect();
        let names: BTreeSet<(&str, &str)> = exported.iter().map(|row| (row["unit"].as_str(), row["group"].as_str())).collect();
        assert_eq!(names, [("a", "often")].into());
        let pairs = exported.iter().map(|row| (row["option"].clone(), row["count"].clone())).collect::<BTreeSet<_>>();
        assert_eq!(pairs, rows(&groups[&code("often")]));

        // A sum is not broken down; its page leads to the units that are.
        let sum = staff.get("/scorecard/city/2024/groups").await.text().await.unwrap();
        assert!(sum.contains("/scorecard/a/2024/groups") && !sum.contains("<table"), "{sum}");
        assert_eq!(staff.get("/api/v1/units/city/breakdowns/2024").await.status(), StatusCode::NOT_FOUND);
    }

    /// Units stand side by side in the order of their names, whatever their figures.
    async fn units_are_compared_without_ranking(database: Database) {
        let (server, staff) = start(database).await;
        close_all(&server, &staff, &["b", "a"], "2024").await;
        let page = staff.get("/scorecard/city/2024/units").await.text().await.unwrap();
        let first = page.split("<table").nth(1).unwrap();
        let places: Vec<usize> =
            ["a", "b", "c", "d"].iter().map(|unit| first.find(&format!("/scorecard/{unit}/2024")).unwrap()).collect();
        assert!(places.is_sorted(), "{places:?}");
        assert!(page.contains("Der strekene overlapper, vet vi ikke om det er noen forskjell."));
        assert_eq!(staff.get("/scorecard/a/2024/units").await.status(), StatusCode::NOT_FOUND);
    }
}
