//! A folder for what must not outlive the program: the demonstration's database, and the copy that a restore reads.
//!
//! A program that is killed cannot tidy up, so the next one does: each folder holds a lock for as long as its program
//! lives, and a folder whose lock is free belongs to nobody any more.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Names of our folders start so, and go on with sixteen hexadecimal digits.
const START: &str = "peil-";
const LOCK: &str = "lock";

/// A folder of our own, gone when dropped.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
    /// Held while the program lives, however it ends.
    _lock: File,
}

impl Scratch {
    /// Makes a folder that nobody else can look into, where the system keeps its temporary files, and removes those that
    /// dead programs have left there.
    ///
    /// # Errors
    /// The folder cannot be made or written, or the system gives no randomness.
    pub fn new() -> io::Result<Self> {
        Self::within(&std::env::temp_dir())
    }

    fn within(parent: &Path) -> io::Result<Self> {
        let own = loop {
            let mut name = [0; 8];
            getrandom::fill(&mut name).map_err(io::Error::other)?;
            let path = parent.join(format!("{START}{}", data_encoding::HEXLOWER.encode(&name)));
            make_private(&path)?;
            // Before the lock is held, another program that tidies up may take the folder for a leftover: then once more.
            let lock = match File::create_new(path.join(LOCK)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                made => made?,
            };
            match lock.try_lock() {
                Ok(()) => break Self { path, _lock: lock },
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        };
        own.remove_leftovers(parent)?;
        Ok(own)
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn remove_leftovers(&self, parent: &Path) -> io::Result<()> {
        for entry in fs::read_dir(parent)?.flatten() {
            let path = entry.path();
            if path != self.path && self.is_of_my_kind(&path) && is_abandoned(&path) {
                // Whoever tidies up at the same time may have been faster.
                let _ = fs::remove_dir_all(&path);
            }
        }
        Ok(())
    }

    /// A real folder with a name of ours, made by the user that we run as: anybody may put anything into a folder for all.
    fn is_of_my_kind(&self, path: &Path) -> bool {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let digits = name.strip_prefix(START).unwrap_or_default();
        let is_named = digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_named
            && match (fs::symlink_metadata(path), fs::symlink_metadata(&self.path)) {
                (Ok(theirs), Ok(ours)) => theirs.is_dir() && is_same_owner(&theirs, &ours),
                _ => false,
            }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            tracing::warn!(path = %self.path.display(), %error, "a temporary folder stays behind");
        }
    }
}

/// True when the program that made the folder is gone.
fn is_abandoned(path: &Path) -> bool {
    match File::open(path.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        // Killed, or not yet ready, between the folder and its lock; an empty folder is nobody's loss.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let _ = fs::remove_dir(path);
            false
        }
        Err(_) => false,
    }
}

#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    std::os::unix::fs::DirBuilderExt::mode(&mut fs::DirBuilder::new(), 0o700).create(path)
}

#[cfg(not(unix))]
fn make_private(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

#[cfg(unix)]
fn is_same_owner(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.uid() == other.uid()
}

#[cfg(not(unix))]
fn is_same_owner(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<PathBuf> {
        let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_lives_as_long_as_its_program_and_no_longer() {
        let parent = tempfile::tempdir().unwrap();
        let first = Scratch::within(parent.path()).unwrap();
        fs::write(first.path().join("data"), "x").unwrap();
        let second = Scratch::within(parent.path()).unwrap();
        assert_eq!(names(parent.path()).len(), 2, "a folder in use was removed");
        drop(first);
        assert_eq!(names(parent.path()), [second.path()]);
    }

    #[test]
    fn only_what_a_dead_program_of_ours_left_is_removed() {
        let parent = tempfile::tempdir().unwrap();
        let folder = |name: &str| {
            let path = parent.path().join(name);
            fs::create_dir(&path).unwrap();
            path
        };
        let dead = folder("peil-0123456789abcdef");
        fs::write(dead.join(LOCK), "").unwrap();
        fs::write(dead.join("demo.db"), "x").unwrap();
        let unready = folder("peil-00000000000000aa");
        let kept = [folder("peil-notes"), folder("peil-00000000000000ab"), folder("someone-0123456789abcdef")];
        fs::write(kept[0].join(LOCK), "").unwrap();
        // Without a lock, but not empty: not ours to judge.
        fs::write(kept[1].join("diary"), "x").unwrap();
        fs::write(kept[2].join(LOCK), "").unwrap();
        drop(Scratch::within(parent.path()).unwrap());
        assert!(!dead.exists() && !unready.exists(), "{:?}", names(parent.path()));
        assert!(kept.iter().all(|path| path.exists()), "{:?}", names(parent.path()));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_with_a_name_of_ours_leads_nowhere() {
        let (parent, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(other.path().join(LOCK), "").unwrap();
        std::os::unix::fs::symlink(other.path(), parent.path().join("peil-0123456789abcdef")).unwrap();
        drop(Scratch::within(parent.path()).unwrap());
        assert!(other.path().join(LOCK).exists());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_look_inside() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let own = Scratch::within(parent.path()).unwrap();
        assert_eq!(fs::metadata(own.path()).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
