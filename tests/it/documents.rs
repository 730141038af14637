//! The documents hold together: whatever they point at is there, no line is too long to be read, and the table of requirements is
//! whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every document that people are meant to read, by its path from the root.
fn documents() -> BTreeMap<String, String> {
    let mut paths: Vec<PathBuf> =
        ["docs", "surveys", "tests"].iter().flat_map(|folder| files_below(&root().join(folder), "md")).collect();
    paths.extend(["CHANGELOG.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"].map(|name| root().join(name)));
    texts(paths)
}

/// Every Rust file of the program and its tests, by its path from the root.
fn sources() -> BTreeMap<String, String> {
    texts(["src", "tests"].iter().flat_map(|folder| files_below(&root().join(folder), "rs")))
}

fn texts(paths: impl IntoIterator<Item = PathBuf>) -> BTreeMap<String, String> {
    let name = |path: &Path| path.strip_prefix(root()).unwrap().display().to_string();
    paths.into_iter().map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect()
}

/// Every file with this ending below a folder.
fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What a document's links and images point at, with the number of the line; code is passed over.
fn targets(text: &str) -> Vec<(usize, String)> {
    let (mut found, mut is_code) = (Vec::new(), false);
    for (line, number) in text.lines().zip(1..) {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
            continue;
        }
        if is_code {
            continue;
        }
        // Every other piece between backticks is code; a link's own text may be code, its target is not.
        let plain: String = line.split('`').step_by(2).collect();
        let inline = plain.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
        // "[name]: target"
        let named = plain.strip_prefix('[').and_then(|rest| rest.split_once("]: ")).map(|(_, target)| target);
        for target in inline.chain(named) {
            // A title may stand after the target.
            let target = target.split_whitespace().next().unwrap_or_default();
            found.push((number, target.trim_matches(['<', '>']).to_owned()));
        }
    }
    found
}

/// What the headings of a document are called in addresses.
fn anchors(text: &str) -> BTreeSet<String> {
    let kept = |sign: char| match sign {
        ' ' => Some('-'),
        '-' | '_' => Some(sign),
        _ => sign.is_alphanumeric().then_some(sign),
    };
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| line.trim_start_matches('#').trim().to_lowercase().chars().filter_map(kept).collect()).collect()
}

/// Every relative link and image of the documents points at something that is there, and at a heading that is there.
#[test]
fn links_and_images_of_the_documents_point_at_files() {
    let (mut checked, mut broken) = (0, Vec::new());
    for (name, text) in documents() {
        for (line, target) in targets(&text) {
            if ["http://", "https://", "mailto:"].iter().any(|start| target.starts_with(start)) {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let path = root().join(&name);
            let path = if file.is_empty() { path } else { path.parent().unwrap().join(file) };
            let is_there = path.exists() && !target.is_empty();
            let has_heading = || anchors(&fs::read_to_string(&path).unwrap()).contains(anchor);
            checked += 1;
            if !is_there || (!anchor.is_empty() && !has_heading()) {
                broken.push(format!("{name}:{line}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "these point at nothing:\n{}", broken.join("\n"));
    assert!(checked > 10, "only {checked} links were found");
}

/// The most signs that a line of a document may have: what stands beside another text on a screen.
const WIDEST: usize = 139;

/// The numbers of lines that are too long. Rows of tables and code cannot be broken.
fn too_long(text: &str) -> Vec<usize> {
    let (mut found, mut is_code) = (Vec::new(), false);
    for (line, number) in text.lines().zip(1..) {
        let start = line.trim_start();
        if start.starts_with("```") {
            is_code = !is_code;
        } else if !is_code && !start.starts_with('|') && line.chars().count() > WIDEST {
            found.push(number);
        }
    }
    found
}

#[test]
fn lines_of_the_documents_are_under_140_signs() {
    let mut found = Vec::new();
    for (name, text) in documents() {
        found.extend(too_long(&text).into_iter().map(|line| format!("{name}:{line}")));
    }
    assert!(found.is_empty(), "these have more than {WIDEST} signs:\n{}", found.join("\n"));
}

#[test]
fn a_line_that_is_too_long_is_found_where_it_can_be_broken() {
    let long = "å".repeat(WIDEST + 1);
    let cases: [(String, Vec<usize>); 5] = [
        ("å".repeat(WIDEST), vec![]),
        (format!("short\n{long}"), vec![2]),
        (format!("  - {long}"), vec![1]),
        (format!("| a | {long} |"), vec![]),
        (format!("```sh\n{long}\n```\n{long}"), vec![4]),
    ];
    for (text, expected) in cases {
        assert_eq!(too_long(&text), expected, "{text}");
    }
}

/// The files that a document means by a name: by its path from the root, else one of `tests/it`, else whatever ends so. A folder
/// means all files in it.
fn meant<'a>(name: &str, sources: &'a BTreeMap<String, String>) -> Vec<&'a str> {
    let name = name.trim_end_matches('/');
    let found = |is_meant: &dyn Fn(&str) -> bool| -> Vec<&'a str> {
        sources.iter().filter(|(path, _)| is_meant(path)).map(|(_, text)| text.as_str()).collect()
    };
    let at = |whole: String| found(&|path| path == whole || path.starts_with(&format!("{whole}/")));
    let ways = [at(name.into()), at(format!("tests/it/{name}")), found(&|path| path.ends_with(&format!("/{name}")))];
    ways.into_iter().find(|files| !files.is_empty()).unwrap_or_default()
}

/// A document in pieces that belong together, each with the number of its first line: a row of a table, or lines up to a blank one.
fn passages(text: &str) -> Vec<(usize, String)> {
    let mut passages: Vec<(usize, String)> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        match passages.last_mut().filter(|(_, before)| !before.is_empty() && !before.starts_with('|')) {
            Some((_, before)) if !line.is_empty() && !line.starts_with('|') => before.extend([" ", line]),
            _ => passages.push((number, line.to_owned())),
        }
    }
    passages
}

/// What a text says stands in a file: "`file.rs`: `name`, `another` and `third`". In a table, a row that names no file goes on with
/// that of the row before. Each with the number of its line; a file by itself has no name beside it.
fn told(text: &str) -> Vec<(usize, String, Option<String>)> {
    let (mut told, mut file) = (Vec::new(), None);
    for (number, passage) in passages(text) {
        file = file.filter(|_| passage.starts_with('|'));
        let (mut may_follow, pieces) = (false, passage.split('`').collect::<Vec<_>>());
        for piece in pieces.chunks_exact(2) {
            let (before, code) = (piece[0].trim(), piece[1]);
            let goes_on = may_follow && matches!(before, ":" | "," | "and" | ", and");
            let begins_a_cell = before.ends_with('|') && code.contains('_');
            may_follow = is_file(code);
            if may_follow {
                file = Some(code.to_owned());
                told.push((number, code.to_owned(), None));
            } else if let Some(file) = file.clone().filter(|_| is_name(code) && (goes_on || begins_a_cell)) {
                may_follow = true;
                told.push((number, file, Some(code.to_owned())));
            }
        }
    }
    told
}

fn is_file(code: &str) -> bool {
    let is_whole = !code.contains(['*', '{', ' ', '<']);
    is_whole
        && (Path::new(code).extension().is_some_and(|ending| ending == "rs")
            || code.starts_with("tests/it")
            || code.starts_with("src/"))
}

fn is_name(code: &str) -> bool {
    !code.is_empty() && code.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_')
}

/// What a text says stands in a file, and does not.
fn not_there(text: &str, sources: &BTreeMap<String, String>) -> Vec<String> {
    let missing = |(line, file, name): (usize, String, Option<String>)| {
        let files = meant(&file, sources);
        // A folder of other files, such as the guest's script.
        if files.is_empty() && root().join(&file).exists() && name.is_none() {
            return None;
        }
        let Some(name) = name else { return files.is_empty().then(|| format!("{line}: there is no {file}")) };
        let spelled = [format!("fn {name}("), format!("fn {name}<"), format!("mod {name} {{")];
        let is_there = files.iter().any(|text| spelled.iter().any(|function| text.contains(function)));
        (!is_there).then(|| format!("{line}: {file} has no {name}"))
    };
    told(text).into_iter().filter_map(missing).collect()
}

/// Whatever a document says stands in a file stands there: above all the tests that are to hold what it promises. Decisions are
/// left out; they tell of the day on which they were made.
#[test]
fn what_documents_name_in_a_file_is_there() {
    let (sources, mut missing) = (sources(), Vec::new());
    let documents = documents();
    for (name, text) in documents.iter().filter(|(name, _)| !name.starts_with("docs/decisions")) {
        missing.extend(not_there(text, &sources).into_iter().map(|what| format!("{name}:{what}")));
    }
    assert!(missing.is_empty(), "these are not where the documents say:\n{}", missing.join("\n"));
    for (document, least) in [("docs/security.md", 100), ("docs/privacy.md", 30)] {
        let names = told(&documents[document]).iter().filter(|(_, _, name)| name.is_some()).count();
        assert!(names > least, "{document} names only {names}");
    }
}

#[test]
fn a_name_that_is_not_there_is_found() {
    let sources = [("tests/it/door.rs", "async fn shut(database: Database) {"), ("src/key.rs", "fn turned() {")];
    let sources = sources.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    for (text, expected) in [
        ("held by `door.rs`: `shut`, and by `src/key.rs`: `turned`", &[][..]),
        ("held by `tests/it/door.rs`: `shut` and `open`", &["1: tests/it/door.rs has no open"]),
        ("| a | `door.rs`: `shut` |\n| b | `left_open`, `shut` |", &["2: door.rs has no left_open"]),
        ("held by\n`door.rs`: `shut`,\n`locked`", &["1: door.rs has no locked"]),
        ("held by `window.rs`", &["1: there is no window.rs"]),
        ("`tests/it`: `shut`, `turned`", &["1: tests/it has no turned"]),
        ("`door.rs` is about a `round`", &[]),
    ] {
        assert_eq!(not_there(text, &sources), expected, "{text}");
    }
}

/// Sections of OWASP ASVS 5.0.0 that ask anything at level 1 or 2, and how many requirements: in each they are the first ones.
const ASVS: &str = "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 \
    5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 \
    8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 \
    11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 \
    16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";

const HOLDS: &str = "*holds*";
const VERDICTS: [&str; 3] = [HOLDS, "*does not apply*", "*open*"];

/// What is wrong with a table of requirements, and how many of its rows have each verdict.
fn faults(text: &str, wanted: &BTreeSet<String>) -> (Vec<String>, [usize; 3]) {
    let (mut faults, mut seen, mut counts) = (Vec::new(), BTreeSet::new(), [0; 3]);
    for row in text.lines().filter_map(|line| line.strip_prefix('|')?.strip_suffix('|')) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let id = cells.first().copied().unwrap_or_default();
        if !id.starts_with(|sign: char| sign.is_ascii_digit()) || id.matches('.').count() != 2 {
            continue;
        }
        let [_, asked, verdict, how] = cells[..] else {
            faults.push(format!("{id} has not four cells"));
            continue;
        };
        if !seen.insert(id.to_owned()) {
            faults.push(format!("{id} stands twice"));
        }
        match VERDICTS.iter().position(|known| *known == verdict) {
            Some(place) => counts[place] += 1,
            None => faults.push(format!("{id} is {verdict:?}")),
        }
        // Whatever holds says by what: a test or a file, or a document that is the thing asked for.
        if asked.is_empty() || how.is_empty() || (verdict == HOLDS && told(how).is_empty() && !how.contains("](")) {
            faults.push(format!("{id} does not say what or by what"));
        }
    }
    faults.extend(wanted.difference(&seen).map(|id| format!("{id} is missing")));
    faults.extend(seen.difference(wanted).map(|id| format!("{id} is not asked for")));
    (faults, counts)
}

/// Each requirement of levels 1 and 2 stands once in the table, with one of three words and a reason, and the head of it counts right.
#[test]
fn every_requirement_stands_once_and_says_whether_it_holds() {
    let of_section = |entry: &'static str| {
        let (section, last) = entry.split_once(':').unwrap();
        (1..=last.parse().unwrap()).map(move |number: u32| format!("{section}.{number}"))
    };
    let wanted: BTreeSet<String> = ASVS.split_whitespace().flat_map(of_section).collect();
    assert_eq!(wanted.len(), 253);
    let text = fs::read_to_string(root().join("docs/security.md")).unwrap();
    let (faults, [hold, do_not_apply, open]) = faults(&text, &wanted);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let head = format!("**{} requirements: {hold} hold, {do_not_apply} do not apply, {open} are open.**", wanted.len());
    assert!(text.contains(&head), "the head should say {head}");
}

#[test]
fn a_row_that_is_missing_doubled_or_without_a_word_is_found() {
    let wanted = ["1.1.1", "1.1.2"].map(ToOwned::to_owned).into();
    let first = "| 1.1.1 | doors | *holds* | `door.rs`: `shut` |";
    let second = "| 1.1.2 | windows | *open* | no glass |";
    for (rows, expected) in [
        (vec![first, second], &[][..]),
        (vec![first], &["1.1.2 is missing"]),
        (vec![first, second, second], &["1.1.2 stands twice"]),
        (vec![first, "| 1.1.2 | windows | *perhaps* | no glass |"], &["1.1.2 is \"*perhaps*\""]),
        (vec![first, "| 1.1.2 | windows | *holds* | somehow |"], &["1.1.2 does not say what or by what"]),
        (vec![first, second, "| 1.1.3 | roof | *open* | none |"], &["1.1.3 is not asked for"]),
        (vec![first, "| 1.1.2 | windows |"], &["1.1.2 has not four cells", "1.1.2 is missing"]),
    ] {
        assert_eq!(faults(&rows.join("\n"), &wanted).0, expected, "{rows:?}");
    }
    assert_eq!(faults(first, &wanted).1, [1, 0, 0]);
}
