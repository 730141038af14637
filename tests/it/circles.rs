//! No circle of files: what uses another, directly or through others, is not used by it.
//!
//! The check reads the sources as text, as [`super::arrows`] does, and follows what a module re-exports. Tests within the sources are
//! left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::arrows::{bare, is_word, module_of, sources, used_paths};

/// Circles that are one thought in two files, with the reason.
const ONE_THOUGHT: [(&[&str], &str); 1] = [(
    &["core::stats::guarded::tilted", "core::stats::guarded::walk"],
    "a bound is found by a walk, and the walk looks at nothing but the tally that the bound is of",
)];

type Module = Vec<String>;

/// Every file as a module, with its code.
fn modules() -> BTreeMap<Module, String> {
    let files = sources("rs").into_iter().filter(|(path, _)| path != "main.rs" && path != "lib.rs");
    let files = files.filter(|(path, _)| !path.ends_with("tests.rs") && !path.contains("/tests/"));
    files.map(|(path, text)| (module_of(&path), without_tests(&bare(&text)))).collect()
}

/// The code without what stands below `#[cfg(test)]`: a module, or a line.
fn without_tests(code: &str) -> String {
    let Some((before, rest)) = code.split_once("#[cfg(test)]") else { return code.to_owned() };
    let end = match (rest.find('{'), rest.find(';')) {
        (Some(brace), semicolon) if semicolon.is_none_or(|semicolon| brace < semicolon) => {
            brace + block_end(&rest[brace..])
        }
        (_, semicolon) => semicolon.map_or(rest.len(), |at| at + 1),
    };
    before.to_owned() + &without_tests(&rest[end..])
}

/// Where the block at the start of `text` ends.
fn block_end(text: &str) -> usize {
    let mut depth = 0;
    for (at, sign) in text.char_indices() {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// Paths that begin at a module of one's own: `page::title`, also in `use page::{…}`.
fn own_paths(code: &str, own: &Module, all: &BTreeMap<Module, String>) -> Vec<Module> {
    let children = all.keys().filter(|module| module.len() == own.len() + 1 && module.starts_with(own));
    let names = children.filter_map(|module| module.last()).filter(|name| is_named(code, name));
    names.map(|name| [own.as_slice(), std::slice::from_ref(name)].concat()).collect()
}

fn is_named(code: &str, name: &str) -> bool {
    code.match_indices(&format!("{name}::")).any(|(at, _)| {
        let before = &code[..at];
        !before.ends_with(is_word) && !before.ends_with("::")
    })
}

/// What a module hands on under its own name: `pub use page::Title` makes `Title` a name of its own.
fn handed_on(code: &str, own: &Module, all: &BTreeMap<Module, String>) -> Vec<Module> {
    let statements = code.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    statements
        .flat_map(|statement| {
            // Read from a child: what stands there begins at the module itself.
            let from_child: Module = [own.as_slice(), &["child".to_owned()]].concat();
            let is_absolute = statement.starts_with("crate::") || statement.starts_with("super::");
            let at = if is_absolute { own } else { &from_child };
            let prefix = if is_absolute { "" } else { "super::" };
            used_paths(&format!("{prefix}{statement}"), at)
        })
        .filter(|path| holder(path, all).is_some())
        .collect()
}

/// The module that a path leads into.
fn holder(path: &Module, all: &BTreeMap<Module, String>) -> Option<Module> {
    (1..=path.len()).rev().map(|length| path[..length].to_vec()).find(|start| all.contains_key(start))
}

/// Each module with those that it uses.
fn uses() -> BTreeMap<Module, BTreeSet<Module>> {
    let all = modules();
    let names: BTreeMap<Module, Vec<Module>> =
        all.iter().map(|(own, code)| (own.clone(), handed_on(code, own, &all))).collect();
    let real = |path: &Module| -> Option<Module> {
        let mut path = path.clone();
        for _ in 0..5 {
            let module = holder(&path, &all)?;
            let Some(name) = path.get(module.len()) else { return Some(module) };
            let Some(target) = names[&module].iter().find(|target| target.last() == Some(name)) else {
                return Some(module);
            };
            path = [target.as_slice(), &path[module.len() + 1..]].concat();
        }
        holder(&path, &all)
    };
    let used = |(own, code): (&Module, &String)| {
        // What is only handed on is not used.
        let code: String = code
            .split("pub use ")
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { part.split_once(';').map_or("", |(_, rest)| rest) })
            .collect();
        let paths = used_paths(&code, own).into_iter().chain(own_paths(&code, own, &all));
        let found = paths.filter_map(|path| real(&path)).filter(|target| target != own);
        (own.clone(), found.collect())
    };
    all.iter().map(used).collect()
}

/// Groups of modules of which each reaches each.
fn circles(uses: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<BTreeSet<String>> {
    let reached = |from: &Module| {
        let (mut found, mut waiting) = (BTreeSet::new(), vec![from]);
        while let Some(module) = waiting.pop() {
            for next in uses.get(module).into_iter().flatten() {
                if found.insert(next) {
                    waiting.push(next);
                }
            }
        }
        found
    };
    let all: BTreeMap<&Module, BTreeSet<&Module>> = uses.keys().map(|module| (module, reached(module))).collect();
    let in_circle = all.iter().filter(|(module, reached)| reached.contains(*module));
    in_circle
        .map(|(module, reached)| {
            let back = reached.iter().filter(|other| all.get(*other).is_some_and(|theirs| theirs.contains(module)));
            back.map(|module| module.join("::")).collect()
        })
        .collect()
}

#[test]
fn there_is_no_circle_of_files_but_those_that_are_one_thought() {
    let found = circles(&uses());
    let known: BTreeSet<BTreeSet<String>> =
        ONE_THOUGHT.iter().map(|(files, _)| files.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(found, known);
}

#[test]
fn a_planted_circle_is_found() {
    let module = |path: &str| path.split("::").map(ToOwned::to_owned).collect::<Module>();
    let mut uses = uses();
    uses.get_mut(&module("core::ids")).unwrap().insert(module("core::survey::version"));
    assert!(
        circles(&uses).iter().any(|circle| circle.contains("core::ids") && circle.contains("core::survey::version"))
    );
}
