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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_stay_at_home() {
        let text = "/* What for:\n   this. */\na {\n  color: red;\n}\n\n// b\nlet c = 1; // kept\n/* d */\n";
        assert_eq!(bare(text), "a {\ncolor: red;\n}\nlet c = 1; // kept\n");
    }
}
