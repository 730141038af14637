//! Formats that others rely on: the JSON Schemas of survey.json and scorecard.json, and the api's OpenAPI document.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use peil::core::card::ScorecardDefinition;
use peil::core::survey::Definition;
use reqwest::Response;
use schemars::{Schema, schema_for};
use serde_json::{Map, Value, json};

use crate::answers::{full_sheet, open_round};
use crate::codes::guarded_round;
use crate::envelopes::{key_of, seal};
use crate::roles::declared;
use crate::server::{Database, Demo, Server, new_id};
use crate::who_may_answer::{house, start_code};

/// Set to write the schemas instead of comparing them.
const WRITE: &str = "PEIL_WRITE_SCHEMAS";

#[test]
fn the_schema_of_surveys_is_the_one_that_the_program_reads_by() {
    check_schema("survey.schema.json", &schema_for!(Definition));
}

#[test]
fn the_schema_of_scorecards_is_the_one_that_the_program_reads_by() {
    check_schema("scorecard.schema.json", &schema_for!(ScorecardDefinition));
}

fn check_schema(name: &str, schema: &Schema) {
    let file = surveys().join(name);
    let generated = format!("{}\n", serde_json::to_string_pretty(schema).unwrap());
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&file, &generated).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == generated,
        "surveys/{name} is not what the types say. Run {WRITE}=1 cargo test --test it formats, and look at the difference."
    );
}

#[test]
fn every_shipped_file_points_at_its_schema() {
    let mut seen = 0;
    for folder in std::fs::read_dir(surveys()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for name in ["survey", "scorecard"] {
            let file = folder.join(format!("{name}.json"));
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            let document: Value = serde_json::from_str(&text).unwrap();
            let schema = document["$schema"].as_str().unwrap_or_else(|| panic!("{} names no schema", file.display()));
            let schema = folder.join(schema).canonicalize().unwrap();
            let expected = surveys().join(format!("{name}.schema.json")).canonicalize().unwrap();
            assert_eq!(schema, expected, "{}", file.display());
            seen += 1;
        }
    }
    assert!(seen >= 2, "nothing is shipped");
}

#[test]
fn every_reference_within_the_schemas_leads_somewhere() {
    for name in ["survey.schema.json", "scorecard.schema.json"] {
        let schema: Value = serde_json::from_str(&std::fs::read_to_string(surveys().join(name)).unwrap()).unwrap();
        assert!(!references(&schema).is_empty(), "{name}");
        for reference in references(&schema) {
            resolve(&schema, &reference);
        }
    }
}

fn surveys() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys")
}

#[tokio::test]
async fn the_openapi_document_names_every_route_of_the_api() {
    let document = openapi(&Server::start(Database::sqlite()).await.address).await;
    let version = document["openapi"].as_str().unwrap();
    assert!(version.starts_with("3."), "{version}");
    for required in ["title", "version"] {
        assert!(document["info"][required].as_str().is_some_and(|text| !text.is_empty()), "{required}");
    }
    // The document does not describe itself.
    let own = ("GET".to_owned(), "/api/v1/openapi.json".to_owned());
    let mut expected: BTreeSet<_> = declared().into_iter().filter(|(_, path)| path.starts_with("/api/")).collect();
    assert!(expected.remove(&own));
    let mut described = BTreeSet::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        described.extend(operations.as_object().unwrap().keys().map(|method| (method.to_uppercase(), path.clone())));
    }
    assert_eq!(described, expected);
}

#[tokio::test]
async fn every_reference_and_every_blank_of_the_openapi_document_is_explained() {
    let document = openapi(&Server::start(Database::sqlite()).await.address).await;
    assert!(!references(&document).is_empty());
    for reference in references(&document) {
        resolve(&document, &reference);
    }
    for (path, operations) in document["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let blanks: BTreeSet<&str> = path.split(['{', '}']).skip(1).step_by(2).collect();
            let parameters = operation["parameters"].as_array().map_or(&[][..], Vec::as_slice);
            let in_path = parameters.iter().filter(|parameter| parameter["in"] == "path");
            let named: BTreeSet<&str> = in_path.map(|parameter| parameter["name"].as_str().unwrap()).collect();
            assert_eq!(named, blanks, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn a_real_scorecard_has_exactly_the_fields_that_the_openapi_document_lists() {
    let demo = tokio::task::spawn_blocking(Demo::start).await.unwrap();
    let leader = demo.person("Leader").await;
    let document: Value = leader.get("/api/v1/openapi.json").await.json().await.unwrap();
    let unit = peil::demo::UNIT_CODE;
    for (path, address) in [
        ("/api/v1/units", "/api/v1/units".to_owned()),
        ("/api/v1/units/{unit}/scorecards/{year}", format!("/api/v1/units/{unit}/scorecards/2024")),
        ("/api/v1/units/{unit}/scorecards/{year}", format!("/api/v1/units/{}/scorecards/2024", peil::demo::WHOLE_CODE)),
        ("/api/v1/units/{unit}/breakdowns/{year}", format!("/api/v1/units/{unit}/breakdowns/2024")),
    ] {
        let answer = leader.get(&address).await;
        let seen = check_answer(&document, path, "get", answer).await;
        // What never came cannot have been compared.
        let named: &[&str] = match path {
            "/api/v1/units" => &["/years"],
            "/api/v1/units/{unit}/breakdowns/{year}" => &["/measures/backgrounds/groups/interval/low"],
            _ => &["/dimensions/measures/change/interval/low", "/dimensions/measures/figures/parts/value", "/years"],
        };
        assert!(named.iter().all(|field| seen.contains(*field)), "{path}: {seen:?}");
    }
}

/// The counts of a scorecard say how its dimensions and measures stand, each verdict by itself.
#[tokio::test]
async fn the_counts_of_a_scorecard_are_those_of_its_verdicts() {
    let demo = tokio::task::spawn_blocking(Demo::start).await.unwrap();
    let leader = demo.person("Leader").await;
    let address = format!("/api/v1/units/{}/scorecards/2024", peil::demo::UNIT_CODE);
    let card: Value = leader.get(&address).await.json().await.unwrap();
    let dimensions = card["dimensions"].as_array().unwrap();
    let measures: Vec<&Value> = dimensions.iter().flat_map(|one| one["measures"].as_array().unwrap()).collect();
    for verdict in ["clearly_passed", "passed_within_margin", "failed_within_margin", "clearly_failed", "open"] {
        let expected = dimensions.iter().filter(|dimension| dimension["verdict"] == verdict).count();
        assert_eq!(card["counts"][format!("dimensions_{verdict}")], expected, "{verdict}");
    }
    for verdict in ["clearly_met", "met_within_margin", "missed_within_margin", "clearly_missed"] {
        let expected = measures.iter().filter(|measure| measure["verdict"] == verdict).count();
        assert_eq!(card["counts"][verdict], expected, "{verdict}");
    }
    let judged = dimensions.iter().filter(|dimension| dimension["verdict"] != "no_target").count();
    assert!(judged > 0 && judged < dimensions.len());
    assert_eq!(card["counts"]["dimensions_judged"], judged);
}

/// What a guest's device sends and is told, and every refusal on the way, are as the document says.
#[tokio::test]
async fn what_is_sent_and_every_refusal_are_as_the_openapi_document_says() {
    let (server, _, code) = open_round(Database::sqlite()).await;
    let guest = server.visitor();
    let document = openapi(&server.address).await;
    let path = "/api/v1/rounds/{round}/responses";
    let sent = &document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"];
    let sheet = json!({ "id": new_id().to_string(), "channel": "tablet", "answers": full_sheet() });
    fits(&document, sent, &sheet, "", &mut BTreeSet::new()).unwrap();
    for wrong in [json!({ "answers": {} }), json!({ "id": "x", "answers": {}, "name": "Kari" }), json!([])] {
        fits(&document, sent, &wrong, "", &mut BTreeSet::new()).unwrap_err();
    }
    let (json, address) = ("application/json", format!("/api/v1/rounds/{code}/responses"));
    let spoilt = json!({ "id": new_id().to_string(), "answers": { "meals": 7, "weather": "good" } });
    for (address, kind, body, status) in [
        (&address, json, sheet.to_string(), 201),
        (&address, json, sheet.to_string(), 200),
        (&address, json, "{".to_owned(), 400),
        (&"/api/v1/rounds/abcdefgh/responses".to_owned(), json, sheet.to_string(), 404),
        (&address, json, "x".repeat(70_000), 413),
        (&address, "text/plain", sheet.to_string(), 415),
        (&address, json, spoilt.to_string(), 422),
    ] {
        let answer = guest.post_raw(address, kind, body.into_bytes()).await;
        assert_eq!(answer.status(), status);
        check_answer(&document, path, "post", answer).await;
    }
    let (guarded, _, round) = guarded_round(Database::sqlite()).await;
    let missing = guarded.visitor().answer(&round, new_id(), &full_sheet()).await;
    assert_eq!(missing.status(), 422);
    check_answer(&document, path, "post", missing).await;
    check_envelopes(&document, &server, &code).await;
    check_starting(&document, &server).await;
    for (path, address) in [
        ("/api/v1/units", "/api/v1/units"),
        ("/api/v1/units/{unit}/scorecards/{year}", "/api/v1/units/oslo/scorecards/2024"),
    ] {
        check_answer(&document, path, "get", guest.get(address).await).await;
    }
}

/// The same of sealed answers, with every outcome that one envelope can have while its round is open.
async fn check_envelopes(document: &Value, server: &Server, code: &str) {
    let path = "/api/v1/rounds/{round}/envelopes";
    let sent = &document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"];
    let key = key_of(&server.database, code).await;
    let (good, spoilt) = (seal(&key, code, &full_sheet()), seal(&key, code, &json!({ "meals": 7 })));
    let texts = [good, spoilt, vec![1, 2, 3]].map(|bytes| data_encoding::BASE64.encode(&bytes));
    let batch = json!({ "envelopes": texts });
    fits(document, sent, &batch, "", &mut BTreeSet::new()).unwrap();
    let (json, address) = ("application/json", format!("/api/v1/rounds/{code}/envelopes"));
    for (address, kind, body, status) in [
        (&address, json, batch.to_string(), 200),
        (&address, json, "{".to_owned(), 400),
        (&"/api/v1/rounds/abcdefgh/envelopes".to_owned(), json, batch.to_string(), 404),
        (&address, json, "x".repeat(1_100_000), 413),
        (&address, "text/plain", batch.to_string(), 415),
        (&address, json, json!({ "envelopes": [] }).to_string(), 422),
    ] {
        let answer = server.visitor().post_raw(address, kind, body.into_bytes()).await;
        assert_eq!(answer.status(), status);
        let seen = check_answer(document, path, "post", answer).await;
        assert!(status != 200 || seen.contains("/outcomes/errors/question"), "{seen:?}");
    }
}

/// The same of starting a tablet, and of a round that takes nothing without its token.
async fn check_starting(document: &Value, server: &Server) {
    let (house, staff, round) = house(Database::sqlite(), &[]).await;
    let path = "/api/v1/rounds/{round}/tablets";
    let address = format!("/api/v1/rounds/{round}/tablets");
    let code = json!({ "code": start_code(&staff, &round).await });
    let wrong = json!({ "code": "bcdf ghjk" });
    for (visitor, address, kind, body, status) in [
        (house.visitor(), &address, "application/json", code.to_string(), 201),
        (house.visitor(), &address, "application/json", code.to_string(), 422),
        (house.visitor(), &address, "application/json", wrong.to_string(), 422),
        (house.visitor(), &address, "application/json", "{".to_owned(), 400),
        (house.visitor(), &address, "text/plain", code.to_string(), 415),
        (server.visitor(), &address, "application/json", code.to_string(), 404),
    ] {
        let answer = visitor.post_raw(address, kind, body.into_bytes()).await;
        assert_eq!(answer.status(), status, "{kind}");
        check_answer(document, path, "post", answer).await;
    }
    let stranger = house.visitor().answer(&round, new_id(), &full_sheet()).await;
    assert_eq!(stranger.status(), 403);
    check_answer(document, "/api/v1/rounds/{round}/responses", "post", stranger).await;
}

/// Holds an answer to what the document says of its status: the type of its body, and the body itself. Returns the places
/// that it has.
async fn check_answer(document: &Value, path: &str, method: &str, answer: Response) -> BTreeSet<String> {
    let status = answer.status().as_u16().to_string();
    let described = &document["paths"][path][method]["responses"][&status];
    let content =
        described["content"].as_object().unwrap_or_else(|| panic!("{method} {path} does not describe {status}"));
    let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
    assert_eq!(content.keys().collect::<Vec<_>>(), [&kind], "{method} {path} {status}");
    let body: Value = answer.json().await.unwrap();
    let mut seen = BTreeSet::new();
    if let Err(why) = fits(document, &content[&kind]["schema"], &body, "", &mut seen) {
        panic!("{method} {path} {status}: {why}: {body}");
    }
    seen
}

async fn openapi(address: &str) -> Value {
    let answer = reqwest::get(format!("{address}/api/v1/openapi.json")).await.unwrap();
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("application/json"));
    answer.json().await.unwrap()
}

/// Holds a value against a schema: every field that it must have and no other than it may have, and each of its type.
/// Notes each place in `seen`.
fn fits(
    document: &Value,
    schema: &Value,
    value: &Value,
    place: &str,
    seen: &mut BTreeSet<String>,
) -> Result<(), String> {
    if let Some(reference) = schema["$ref"].as_str() {
        return fits(document, resolve(document, reference), value, place, seen);
    }
    if let Some(choices) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
        let mut fitting = choices.iter().filter_map(|choice| {
            let mut places = BTreeSet::new();
            fits(document, choice, value, place, &mut places).ok().map(|()| places)
        });
        return match (fitting.next(), fitting.next()) {
            (Some(places), None) => {
                seen.extend(places);
                Ok(())
            }
            _ => Err(format!("{place}: not exactly one of {schema} fits {value}")),
        };
    }
    if schema.as_bool() == Some(true) {
        return Ok(());
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().map(|one| one.as_str().unwrap()).collect(),
        other => panic!("{place} has no type: {other}"),
    };
    let own = type_of(value);
    let is_number = own == "integer" && types.contains(&"number");
    if !types.contains(&own) && !is_number {
        return Err(format!("{place}: {value} is no {types:?}"));
    }
    if schema["enum"].as_array().is_some_and(|listed| !listed.contains(value)) {
        return Err(format!("{place}: {value} is none of {}", schema["enum"]));
    }
    seen.insert(place.to_owned());
    match value {
        Value::Object(fields) => {
            let none = Map::new();
            let listed = schema["properties"].as_object().unwrap_or(&none);
            let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
            let missing: Vec<_> = required.iter().filter(|name| !fields.contains_key(name.as_str().unwrap())).collect();
            if !missing.is_empty() {
                return Err(format!("{place} lacks {missing:?}"));
            }
            for (name, field) in fields {
                let place = format!("{place}/{name}");
                let further = &schema["additionalProperties"];
                match listed.get(name) {
                    Some(schema) => fits(document, schema, field, &place, seen)?,
                    None if further.is_object() || *further == true => fits(document, further, field, &place, seen)?,
                    None => return Err(format!("{place} is not described")),
                }
            }
            Ok(())
        }
        Value::Array(items) => items.iter().try_for_each(|item| fits(document, &schema["items"], item, place, seen)),
        _ => Ok(()),
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Every `$ref` in a document.
fn references(document: &Value) -> BTreeSet<String> {
    match document {
        Value::Object(fields) => {
            let own = fields.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned);
            own.into_iter().chain(fields.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

#[track_caller]
fn resolve<'a>(document: &'a Value, reference: &str) -> &'a Value {
    let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads out of the document"));
    document.pointer(pointer).unwrap_or_else(|| panic!("{reference} leads nowhere"))
}
