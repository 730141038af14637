//! How many files the process may open; each connection is one.

/// What systems allow unless told otherwise.
const USUAL: usize = if cfg!(target_os = "macos") { 256 } else { 1_024 };

/// The soft limit, where the system tells it.
pub fn allowed() -> usize {
    std::fs::read_to_string("/proc/self/limits").ok().and_then(|limits| soft_limit(&limits)).unwrap_or(USUAL)
}

fn soft_limit(limits: &str) -> Option<usize> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    match line.split_whitespace().next()? {
        "unlimited" => Some(usize::MAX),
        number => number.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_soft_limit_is_read_off_the_systems_table() {
        let table = "Limit                     Soft Limit           Hard Limit           Units     \n\
                     Max processes             7823                 7823                 processes \n\
                     Max open files            1024                 524288               files     \n";
        assert_eq!(soft_limit(table), Some(1_024));
        assert_eq!(
            soft_limit("Max open files            unlimited            unlimited            files"),
            Some(usize::MAX)
        );
        assert_eq!(soft_limit(""), None);
        assert!(allowed() > 0);
    }
}
