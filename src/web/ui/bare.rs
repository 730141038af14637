//! Style sheets and scripts without what is for those who read the sources.

/// The text without leading blanks, blank lines and lines of comment: they are for those who read the sources.
///
/// Knows only what these sources hold: comments have lines of their own, and no text runs over several lines.
pub(super) fn bare(text: &str) -> String {
    let mut is_comment = false;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        is_comment |= line.starts_with("/*");
        let is_kept = !is_comment && !line.is_empty() && !line.starts_with("//");
        is_comment &= !line.ends_with("*/");
        if is_kept {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// A style sheet without what no browser needs: besides [`bare`], blanks before a brace and after a colon or comma, the last semicolon
/// of a rule, and line breaks where a sign ends the line anyway.
pub(super) fn bare_style(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for line in bare(text).lines() {
        let mut line = line.replace(" {", "{");
        if line.ends_with(';') {
            line = line.replacen(": ", ":", 1);
        }
        // A text in quotes may hold a comma.
        if !line.contains(['"', '\'']) {
            line = line.replace(", ", ",");
        }
        if line == "}" && kept.ends_with(';') {
            kept.pop();
        }
        kept.push_str(&line);
        if !kept.ends_with(['{', '}', ';', ',']) {
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_stay_at_home() {
        let text = "/* What for:\n   this. */\na {\n  color: red;\n}\n\n// b\nlet c = 1; // kept\n/* d */\n";
        assert_eq!(bare(text), "a {\ncolor: red;\n}\nlet c = 1; // kept\n");
    }

    #[test]
    fn a_style_sheet_loses_blanks_that_mean_nothing_and_no_others() {
        let text = "a :hover,\nb > i {\n  font: 1px a, b;\n  margin:\n    0\n    auto;\n}\n@media (width > 1px) {\n  i::after {\n    content: ': , ';\n  }\n}\n";
        let expected = "a :hover,b > i{font:1px a,b;margin:\n0\nauto}@media (width > 1px){i::after{content:': , '}}";
        assert_eq!(bare_style(text), expected);
    }
}
