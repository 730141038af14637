//! Invariants of docs/ARCHITECTURE.md that only the sources show: where settings are read, who decides what may be shown, who looks
//! at the text of an address, where responses go, and that nothing is changed once it is published or frozen.
//!
//! As [`super::arrows`], these read the sources as text. They find what somebody writes without thinking of the promise, not what
//! somebody hides. Each is shown to find a planted violation.

use crate::arrows::{bare, is_word, module_of, sources, used_paths};

/// What is wrong with one file, given its place below src and its text.
type Check = fn(&str, &str) -> Vec<String>;

/// The tables in which nothing is changed, each with the file of its queries and the one flow that adds to it.
const FROZEN: [(&str, &str, &str); 4] = [
    ("release", "store/release.rs", "flows/collect/round/close.rs"),
    ("roll_up", "store/roll_up.rs", "flows/read/roll_up.rs"),
    ("survey_version", "store/survey.rs", "flows/define/import_definitions.rs"),
    ("scorecard_revision", "store/scorecard.rs", "flows/define/import_definitions.rs"),
];

/// Where an address is written on a page or into another address, and nothing is decided by it.
const ADDRESSES_WRITTEN: [(&str, &str); 5] = [
    ("web/account/sign_in_link.rs", "fields, request.path()"),
    ("web/shell/auth.rs", "navigation(locale, account.role, request.path())"),
    ("web/shell/auth.rs", "path: request.path()"),
    ("web/shell/error_pages.rs", "path: request.path()"),
    ("web/shell/error_pages.rs", "request.uri().path_and_query()"),
];

/// Files that may name the table of responses: its queries, the writer's rows, and the backup.
const KNOW_RESPONSES: [&str; 3] = ["store/response.rs", "store/intake/rows.rs", "store/backup.rs"];

/// What the queries about responses give: counts, a yes or no, and which of the caller's ids are counted.
const GIVEN_OF_RESPONSES: [&str; 5] = ["RoundTally", "Option<RoundTally>", "u64", "bool", "BTreeSet<ResponseId>"];

#[test]
fn settings_are_read_in_config_and_nowhere_else() {
    assert_eq!(found(settings), Vec::<String>::new());
}

#[test]
fn what_may_be_shown_is_decided_neither_in_the_store_nor_in_the_arithmetic() {
    for place in ["store/", "core/stats/"] {
        assert!(sources("rs").iter().any(|(path, _)| path.starts_with(place)), "nothing is in {place} any more");
    }
    assert_eq!(found(deciding), Vec::<String>::new());
}

#[test]
fn thresholds_of_privacy_stand_in_release_and_are_only_told_elsewhere() {
    assert_eq!(found(thresholds), Vec::<String>::new());
}

#[test]
fn nothing_but_spelling_and_edge_looks_at_the_text_of_a_path() {
    assert_eq!(found(addresses), Vec::<String>::new());
    let all = sources("rs");
    for (path, written) in ADDRESSES_WRITTEN {
        assert!(all.iter().any(|(other, text)| other == path && text.contains(written)), "{path} has no {written}");
    }
}

#[test]
fn no_query_returns_a_response_and_no_row_of_an_export_is_made_of_one() {
    let all = sources("rs");
    for path in KNOW_RESPONSES.into_iter().chain(["interop/csv.rs"]) {
        assert!(all.iter().any(|(other, _)| other == path), "{path} is gone");
    }
    assert_eq!(found(responses), Vec::<String>::new());
}

#[test]
fn nothing_published_or_frozen_is_changed_and_one_place_adds_to_each() {
    let all = sources("rs");
    for (table, home, maker) in FROZEN {
        let code_of = |path: &str| bare(&all.iter().find(|(other, _)| other == path).unwrap().1);
        assert_eq!(code_of(home).matches("insert_into(").count(), 1, "{home}");
        assert!(code_of(maker).contains(&inserting(home)), "{maker} adds nothing to {table}");
    }
    assert_eq!(found(freezing), Vec::<String>::new());
}

/// Nor does a step of the database change what was published or frozen before it.
#[test]
fn no_step_up_changes_what_is_published_or_frozen() {
    let mut changed = Vec::new();
    for backend in ["sqlite", "postgres"] {
        for step in crate::migrations::folder(backend) {
            let path = crate::migrations::migrations().join(backend).join(&step).join("up.sql");
            changed.extend(sql(&step, &std::fs::read_to_string(path).unwrap()));
        }
    }
    assert_eq!(changed, Vec::<String>::new());
    assert_eq!(sql("step", "UPDATE release SET document = '{}';").len(), 1);
}

#[test]
fn a_planted_violation_of_each_is_caught() {
    let plants: [(Check, &str, &str); 37] = [
        (settings, "web/start.rs", "let port = std::env::var(\"PEIL_PORT\");"),
        (settings, "flows/x.rs", "use std::{env, fs};"),
        (settings, "app.rs", "std::env::var(\"RUST_LOG\"); std::env::var(\"PEIL_PORT\");"),
        (settings, "scratch.rs", "std::env::var(\"TMPDIR\")"),
        (settings, "cli.rs", "#[arg(long, env = \"PEIL_ROLE\")] role: String,"),
        (settings, "web/start.rs", "std::env::temp_dir()"),
        (settings, "store/db/open.rs", "toml::from_str(&text)"),
        (deciding, "store/tally.rs", "use crate::core::release::SMALLEST_ROUND;"),
        (deciding, "store/tally.rs", "use crate::core::release::{Release, Released};"),
        (deciding, "store/release.rs", "let made = Release::of(&survey, &tally);"),
        (deciding, "store/comment.rs", "if !release.opens_comments() { return Ok(vec![]) }"),
        (deciding, "store/reply.rs", "use crate::core::told::results::Results;"),
        (deciding, "core/stats/mod.rs", "use super::release::Released;"),
        (deciding, "core/stats/holm.rs", "const SMALLEST: u64 = SMALLEST_FOR_MEAN;"),
        (
            thresholds,
            "core/told/results.rs",
            "release.respondents.filter(|number| *number >= SMALLEST_FOR_DISTRIBUTION)",
        ),
        (thresholds, "web/read/pages/x.rs", "if answered < release::SMALLEST_FOR_MEAN { return }"),
        (thresholds, "flows/x.rs", "if release.respondents >= Some(SMALLEST_FOR_COMMENTS) { return }"),
        (addresses, "web/shell/limits.rs", "if request.path().starts_with(\"/s/\") {}"),
        (addresses, "web/shell/guard.rs", "let guest = request.uri().path();"),
        (addresses, "web/shell/auth.rs", "if request.path() == \"/\" {}"),
        (addresses, "web/shell/guard.rs", "match request.match_info().as_str() {}"),
        (addresses, "app.rs", "if request.path() == \"/health\" {}"),
        (responses, "store/round.rs", "use super::db::schema::{response, round};"),
        (responses, "store/round.rs", "sql_query(\"SELECT answers FROM response WHERE round = $1\")"),
        (responses, "store/response.rs", "pub fn all(conn: &mut Conn) -> Result<Vec<String>, StoreError> { x }"),
        (
            responses,
            "store/response.rs",
            "pub(crate) fn each(conn: &mut Conn, body: impl FnMut(&[u8])) -> Result<u64, StoreError> { x }",
        ),
        (
            responses,
            "store/intake/rows.rs",
            "pub fn read(conn: &mut Conn) -> Result<Vec<ResponseRow>, StoreError> { x }",
        ),
        (responses, "flows/x.rs", "let row: ResponseRow = x;"),
        (responses, "interop/csv.rs", "use crate::core::answers::Answers;"),
        (freezing, "store/release.rs", "diesel::update(release::table.find(x)).set(release::document.eq(y))"),
        (freezing, "store/round.rs", "diesel::delete(release::table.filter(release::round.eq(x))).execute(conn)?;"),
        (freezing, "store/round.rs", "let old = roll_up::table.find(x);\ndiesel::delete(old).execute(conn)?;"),
        (freezing, "store/unit.rs", "diesel::insert_into(survey_version::table).values(x)"),
        (
            freezing,
            "store/survey.rs",
            "diesel::insert_into(survey_version::table).values(x).on_conflict(y).do_update()",
        ),
        (freezing, "store/db/dialect.rs", "sql_query(\"update scorecard_revision set document = $1\")"),
        (freezing, "flows/manage/x.rs", "store::release::insert(conn, code, &frozen, today)?;"),
        (freezing, "flows/manage/x.rs", "use crate::store::roll_up;\nroll_up::insert(conn, x)?;"),
    ];
    for (check, path, text) in plants {
        assert!(!check(path, text).is_empty(), "{path} is let through: {text}");
    }
}

/// What a check finds in all sources but tests.
fn found(check: Check) -> Vec<String> {
    let files = sources("rs").into_iter();
    let files = files.filter(|(path, _)| !path.ends_with("tests.rs") && !path.contains("/tests/"));
    files
        .flat_map(|(path, text)| check(&path, &text).into_iter().map(move |what| format!("src/{path}: {what}")))
        .collect()
}

/// Settings are read in `config`. Of the environment others see only `RUST_LOG` and where temporary files go.
fn settings(path: &str, text: &str) -> Vec<String> {
    let seen = match path {
        "config.rs" => return Vec::new(),
        "app.rs" => text.replacen("std::env::var(\"RUST_LOG\")", "", 1),
        "scratch.rs" => text.replacen("std::env::temp_dir()", "", 1),
        _ => text.to_owned(),
    };
    let code = bare(&seen);
    // `env!` is the environment of whoever builds.
    let environment = words(&code, "env").any(|at| !code[at..].starts_with("env!"));
    let others = ["temp_dir", "toml"].into_iter().filter(|word| words(&code, word).next().is_some());
    environment.then_some("env").into_iter().chain(others).map(|word| format!("{word} is config's")).collect()
}

/// The store knows of `core::release` the documents that it keeps, and calls nothing of theirs; the arithmetic knows nothing of it.
fn deciding(path: &str, text: &str) -> Vec<String> {
    let documents: &[&[&str]] = match path {
        _ if path.starts_with("store/") => {
            &[&["core", "release", "Release"], &["core", "release", "rollup", "RollUps"]]
        }
        _ if path.starts_with("core/stats/") => &[],
        _ => return Vec::new(),
    };
    let code = bare(text);
    let used = used_paths(&code, &module_of(path)).into_iter();
    let rules = used.filter(|used| {
        let is_rule = used.starts_with(&["core".into(), "release".into()]);
        let is_told = used.starts_with(&["core".into(), "told".into()]) && !used.ends_with(&["Reply".into()]);
        is_told || is_rule && !documents.contains(&used.iter().map(String::as_str).collect::<Vec<_>>().as_slice())
    });
    let rules = rules.map(|used| used.join("::"));
    let named = ["SMALLEST_", "BLURRED_SHARE", "Release::", "RollUps::", "opens_comments", "is_distribution"];
    let named = named.into_iter().filter(|name| code.contains(name)).map(ToOwned::to_owned);
    rules.chain(named).map(|what| format!("{what} decides what may be shown")).collect()
}

/// Outside `core/release` a threshold is a number in a sentence: nothing is compared with it.
fn thresholds(path: &str, text: &str) -> Vec<String> {
    if path.starts_with("core/release/") {
        return Vec::new();
    }
    let code = bare(text);
    let statements = code.split(';').filter(|statement| !statement.trim_start().starts_with("use "));
    let compared =
        statements.flat_map(|statement| statement.match_indices("SMALLEST_").map(move |(at, _)| &statement[..at]));
    let compared = compared.filter(|before| !before.ends_with("locale.whole("));
    compared.map(|_| "a threshold is not only told".to_owned()).collect()
}

/// Handlers and the shell know requests by the pattern of their route. Constants of `web/ui` have addresses of their own.
fn addresses(path: &str, text: &str) -> Vec<String> {
    if !(path.starts_with("web/") || path == "app.rs") || ["web/shell/spelling.rs", "web/shell/edge.rs"].contains(&path)
    {
        return Vec::new();
    }
    let mut code = bare(text);
    for (_, written) in ADDRESSES_WRITTEN.into_iter().filter(|(file, _)| *file == path) {
        code = code.replace(written, "");
    }
    let receiver = |at: usize| code[..at].rsplit(|c| !is_word(c)).next().unwrap_or_default();
    let is_request = |at: &usize| {
        let receiver = receiver(*at);
        receiver != "folder" && (receiver.is_empty() || receiver.chars().any(char::is_lowercase))
    };
    let paths = code.match_indices(".path()").map(|(at, _)| at).filter(is_request).map(|_| ".path()");
    let others = [".uri()", "path_and_query", "match_info", "unprocessed", "full_url"];
    let others = others.into_iter().filter(|other| code.contains(other));
    paths.chain(others).map(|what| format!("{what} is the text of an address")).collect()
}

/// Nobody but the queries, the writer and the backup knows responses; the queries give nothing of one, and exports know none.
fn responses(path: &str, text: &str) -> Vec<String> {
    let code = bare(text);
    let mut wrong = Vec::new();
    let used = used_paths(&code, &module_of(path));
    let table: Vec<String> = ["store", "db", "schema", "response"].map(ToOwned::to_owned).into();
    if !KNOW_RESPONSES.contains(&path) && used.contains(&table) {
        wrong.push("names the table of responses".to_owned());
    }
    let spoken = text.to_lowercase();
    wrong.extend(
        ["from response", "join response"]
            .into_iter()
            .filter(|part| words(&spoken, part).next().is_some())
            .map(ToOwned::to_owned),
    );
    let is_writers = path.starts_with("store/intake") || path == "store/backup.rs";
    if !is_writers && words(&code, "ResponseRow").next().is_some() {
        wrong.push("knows a response as a row".to_owned());
    }
    if path.starts_with("interop/") {
        let foreign = used.iter().filter(|used| used[0] != "interop");
        wrong.extend(foreign.map(|used| format!("{} is no figure", used.join("::"))));
    }
    for signature in signatures(&code) {
        let given = signature.rsplit_once("-> ").map_or("", |(_, given)| given);
        let is_known = || GIVEN_OF_RESPONSES.iter().any(|known| given == format!("Result<{known}, StoreError>"));
        let hands_out = signature.replace("FnMut(u64) -> bool", "").contains("Fn");
        let is_query = path == "store/response.rs" && signature.starts_with("pub");
        if is_query && (!is_known() || hands_out)
            || is_writers && signature.starts_with("pub") && given.contains("ResponseRow")
        {
            wrong.push(format!("gives responses away: {signature}"));
        }
    }
    wrong
}

/// Rows of these tables are added in one place each, and never changed or removed. A backup copies them into an empty database.
fn freezing(path: &str, text: &str) -> Vec<String> {
    let code = bare(text);
    let mut wrong = sql(path, text);
    for (table, home, maker) in FROZEN {
        if path == home {
            let changing =
                ["update", "delete", "sql_query", "batch_execute", "replace_into", "on_conflict", "do_update"];
            wrong
                .extend(changing.into_iter().filter(|word| words(&code, word).next().is_some()).map(ToOwned::to_owned));
            continue;
        }
        let rows = format!("{table}::table");
        let bound = code.split(';').filter(|statement| words(statement, &rows).next().is_some());
        let bound: Vec<&str> =
            bound.filter_map(|statement| statement.rsplit_once("let ")?.1.split([' ', ':', '=']).next()).collect();
        for call in ["update(", "delete(", "insert_into(", "replace_into("] {
            for (at, _) in code.match_indices(call) {
                let argument = argument(&code[at + call.len()..]);
                if words(argument, &rows).next().is_some() || bound.contains(&argument.trim()) {
                    wrong.push(format!("{call}{argument}) changes {table}"));
                }
            }
        }
        if path != maker && words(&code, &inserting(home)).next().is_some() {
            wrong.push(format!("adds to {table}, which only {maker} does"));
        }
    }
    wrong
}

/// How the flow that adds to a table calls the file of its queries.
fn inserting(home: &str) -> String {
    format!("{}::insert", module_of(home).last().unwrap())
}

/// Statements in SQL that change one of these tables.
fn sql(path: &str, text: &str) -> Vec<String> {
    let spoken = text.to_lowercase();
    let spoken = spoken.split_whitespace().collect::<Vec<_>>().join(" ");
    let changing = ["update", "delete from", "insert into", "replace into", "truncate", "truncate table"];
    let statements = FROZEN.into_iter().flat_map(|(table, ..)| changing.map(|change| format!("{change} {table}")));
    statements
        .filter(|statement| words(&spoken, statement).next().is_some())
        .map(|found| format!("{path}: {found}"))
        .collect()
}

/// Where a word stands by itself.
fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let stands_alone = move |at: usize| !code[..at].ends_with(is_word) && !code[at + word.len()..].starts_with(is_word);
    code.match_indices(word).map(|(at, _)| at).filter(move |at| stands_alone(*at))
}

/// What stands before the bracket that closes the one before `code`.
fn argument(code: &str) -> &str {
    let mut depth = 1;
    for (at, sign) in code.char_indices() {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        if depth == 0 {
            return &code[..at];
        }
    }
    code
}

/// The functions of a file, each up to its body, with single spaces.
fn signatures(code: &str) -> Vec<String> {
    let starts = code.match_indices("fn ").map(|(at, _)| at).filter(|at| !code[..*at].ends_with(is_word));
    let whole = starts.filter_map(|at| {
        let line = code[..at].rfind('\n').map_or(0, |end| end + 1);
        Some(code[line..at + code[at..].find(['{', ';'])?].split_whitespace().collect::<Vec<_>>().join(" "))
    });
    whole.collect()
}
