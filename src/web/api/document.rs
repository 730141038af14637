//! The api's description: an OpenAPI 3.1 document from a plain table of operations and the types that answer.
//!
//! A test holds the table to the routes that the program answers, and real answers to the schemas.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use crate::web::shell::problem::Problem;

/// One method at one address, as it stands beside its handler.
pub struct Operation {
    /// In small letters.
    pub method: &'static str,
    /// Below `/api/v1`, as the handler declares it.
    pub path: &'static str,
    pub id: &'static str,
    pub tag: &'static str,
    pub summary: &'static str,
    pub parameters: &'static [Parameter],
    pub body: Option<SchemaOf>,
    pub answers: &'static [Answer],
}

/// Something in the address.
pub struct Parameter {
    pub name: &'static str,
    pub place: Place,
    pub schema: SchemaOf,
    pub description: &'static str,
}

/// Where in the address it stands; what stands in the path cannot be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
}

/// One status. Without a schema it is a failure, whose body is a problem document.
pub struct Answer {
    pub status: u16,
    pub description: &'static str,
    pub schema: Option<SchemaOf>,
}

impl Answer {
    pub const fn of(status: u16, schema: SchemaOf, description: &'static str) -> Self {
        Self { status, description, schema: Some(schema) }
    }

    pub const fn failure(status: u16, description: &'static str) -> Self {
        Self { status, description, schema: None }
    }
}

/// The schema of one type; what the type holds goes to the generator's definitions.
pub type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

/// The schema of `T`, to stand in a table.
pub fn schema_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// The whole document.
pub fn document(tags: &[(&str, &str)], operations: &[&Operation]) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    // What is sent may leave out what has a default; what is answered never does.
    let mut sent = settings.clone().for_deserialize().into_generator();
    let mut answered = settings.for_serialize().into_generator();
    let mut paths = Map::new();
    for operation in operations {
        let path = paths.entry(format!("/api/v1{}", operation.path)).or_insert_with(|| json!({}));
        if let Some(methods) = path.as_object_mut() {
            methods.insert(operation.method.into(), describe(operation, &mut sent, &mut answered));
        }
    }
    let mut schemas = sent.take_definitions(true);
    schemas.extend(answered.take_definitions(true));
    let tags: Vec<Value> =
        tags.iter().map(|(name, description)| json!({ "name": name, "description": description })).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Peil",
            "description": "Hand in a guest's answers, and read scorecards. Figures come from releases only: frozen \
                            tallies of closed rounds, with small groups withheld.",
            "license": { "name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE") },
            "version": env!("CARGO_PKG_VERSION"),
        },
        "tags": tags,
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn describe(operation: &Operation, sent: &mut SchemaGenerator, answered: &mut SchemaGenerator) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.name,
                "in": if parameter.place == Place::Path { "path" } else { "query" },
                "required": parameter.place == Place::Path,
                "description": parameter.description,
                "schema": (parameter.schema)(sent),
            })
        })
        .collect();
    let mut answers = Map::new();
    for answer in operation.answers {
        let (kind, schema) = match answer.schema {
            Some(schema) => ("application/json", schema(answered)),
            None => ("application/problem+json", schema_of::<Problem>(answered)),
        };
        let content = json!({ "description": answer.description, "content": { kind: { "schema": schema } } });
        answers.insert(answer.status.to_string(), content);
    }
    let mut described = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "parameters": parameters,
        "responses": answers,
    });
    if let (Some(schema), Some(fields)) = (operation.body, described.as_object_mut()) {
        let content = json!({ "application/json": { "schema": schema(sent) } });
        fields.insert("requestBody".into(), json!({ "required": true, "content": content }));
    }
    described
}
