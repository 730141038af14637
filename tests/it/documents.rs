//! The documents hold together: whatever they point at is there.

use std::fs;
use std::path::{Path, PathBuf};

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

/// Every relative link and image of the documents points at something that is there.
#[test]
fn links_and_images_of_the_documents_point_at_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = files_below(&root.join("docs"), "md");
    documents.push(root.join("README.md"));
    let (mut checked, mut broken) = (0, Vec::new());
    for document in documents {
        for (line, target) in targets(&fs::read_to_string(&document).unwrap()) {
            let is_elsewhere = ["http://", "https://", "mailto:", "#"].iter().any(|start| target.starts_with(start));
            if is_elsewhere {
                continue;
            }
            let file = target.split('#').next().unwrap_or_default();
            checked += 1;
            if file.is_empty() || !document.parent().unwrap().join(file).exists() {
                broken.push(format!("{}:{line}: {target}", document.strip_prefix(root).unwrap().display()));
            }
        }
    }
    assert!(broken.is_empty(), "these point at nothing:\n{}", broken.join("\n"));
    assert!(checked > 10, "only {checked} links were found");
}
