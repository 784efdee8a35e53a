//! A folder of results, by the contents of what they are of.
//!
//! Each result is a file of its own, which is there or not: it is written beside its place, and moved. So links at the
//! same time do not disturb each other. What has not been read for longest is removed when all is larger than the limit.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

/// What other links may be reading is not removed, whatever the limit is.
const IN_USE: Duration = Duration::from_secs(3600);

// The folders in a cache.
const RESULTS: &str = "results";
const OF_LINKER: &str = "thinlto";

/// The name of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(String);

impl Key {
    /// The key of what is made of some parts.
    pub(crate) fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(hasher.finalize().to_hex().to_string())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A cache; one without a folder has nothing in it, ever.
pub(crate) struct Cache {
    dir: Option<PathBuf>,
}

/// How many results were there, and how many were made.
#[derive(Default)]
pub(crate) struct Counts {
    found: AtomicUsize,
    made: AtomicUsize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [found, made] = [&self.found, &self.made].map(|count| count.load(Ordering::Relaxed));
        write!(f, "{made} made, {found} from the cache")
    }
}

impl Cache {
    /// The cache in a folder.
    pub(crate) fn new(dir: Option<PathBuf>) -> Self {
        Self { dir: dir.map(|dir| dir.join("1")) }
    }

    /// The folder for what lld keeps.
    pub(crate) fn of_linker(&self) -> Option<PathBuf> {
        Some(self.dir.as_ref()?.join(OF_LINKER))
    }

    /// A result that is good, or else the one that is made now. Without a place to keep it, it is made each time.
    pub(crate) fn get(
        &self,
        key: &Key,
        counts: &Counts,
        is_good: impl Fn(&[u8]) -> bool,
        make: impl FnOnce() -> Result<Vec<u8>, String>,
    ) -> Result<Vec<u8>, String> {
        let path = self.dir.as_ref().map(|dir| dir.join(RESULTS).join(&key.0[..2]).join(&key.0[2..]));
        if let Some(found) = path.as_ref().and_then(|path| read(path)).filter(|found| is_good(found)) {
            counts.found.fetch_add(1, Ordering::Relaxed);
            return Ok(found);
        }
        let made = make()?;
        counts.made.fetch_add(1, Ordering::Relaxed);
        if let Some(path) = path {
            let folder = path.parent().unwrap_or(&path);
            let kept = fs::create_dir_all(folder).map_err(|why| why.to_string());
            if let Err(why) = kept.and_then(|()| llgo_dce_explain::write(&path, &made)) {
                log::debug!("not cached: {why}");
            }
        }
        Ok(made)
    }

    /// Removes what has not been read for longest, until no more than so many bytes are left: of lld's results as well.
    pub(crate) fn trim(&self, limit: u64) {
        let Some(dir) = &self.dir else { return };
        let mut files: Vec<Kept> =
            [RESULTS, OF_LINKER].iter().flat_map(|name| files(&dir.join(name))).collect();
        let mut size: u64 = files.iter().map(|file| file.size).sum();
        files.sort_by_key(|file| file.read);
        let in_use = SystemTime::now() - IN_USE;
        for file in files.into_iter().filter(|file| file.read < in_use) {
            if size <= limit {
                break;
            }
            size -= file.size;
            // Another link may have removed it.
            let _ = fs::remove_file(file.path);
        }
    }
}

/// The default folder, as other programs have theirs.
pub(crate) fn default_dir() -> Option<PathBuf> {
    let named = |variable| std::env::var_os(variable).filter(|it| !it.is_empty()).map(PathBuf::from);
    let caches = named("XDG_CACHE_HOME").or_else(|| Some(named("HOME")?.join(".cache")))?;
    Some(caches.join("llgo-dce"))
}

/// A file that is read now, which it says by its time.
fn read(path: &Path) -> Option<Vec<u8>> {
    let bytes = fs::read(path).ok()?;
    let _ = File::options().append(true).open(path).and_then(|file| file.set_modified(SystemTime::now()));
    Some(bytes)
}

struct Kept {
    path: PathBuf,
    size: u64,
    read: SystemTime,
}

fn files(dir: &Path) -> Vec<Kept> {
    let folders = fs::read_dir(dir).into_iter().flatten().flatten();
    let files = folders.flat_map(|folder| fs::read_dir(folder.path()).into_iter().flatten().flatten());
    let kept = files.filter_map(|file| {
        let metadata = file.metadata().ok()?;
        // lld says by the other time that it has read one.
        let read = metadata.accessed().ok().max(metadata.modified().ok())?;
        Some(Kept { path: file.path(), size: metadata.len(), read })
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use std::fs::FileTimes;

    use super::*;

    fn cache() -> Result<(tempfile::TempDir, Cache), String> {
        let dir = tempfile::tempdir().map_err(|why| why.to_string())?;
        let cache = Cache::new(Some(dir.path().to_owned()));
        Ok((dir, cache))
    }

    #[test]
    fn keys_are_of_parts() {
        assert_ne!(Key::of(&[b"ab", b"c"]), Key::of(&[b"a", b"bc"]));
        assert_eq!(Key::of(&[b"ab", b"c"]), Key::of(&[b"ab", b"c"]));
    }

    #[test]
    fn what_is_made_is_found() -> Result<(), String> {
        let ((_dir, cache), counts, key) = (cache()?, Counts::default(), Key::of(&[b"x"]));
        let get = |text: &[u8]| cache.get(&key, &counts, |found| found != b"bad", || Ok(text.to_vec()));
        assert_eq!(get(b"bad")?, b"bad");
        assert_eq!(get(b"good")?, b"good");
        assert_eq!(get(b"other")?, b"good");
        assert_eq!(counts.to_string(), "2 made, 1 from the cache");
        Ok(())
    }

    #[test]
    fn errors_are_not_kept() -> Result<(), String> {
        let ((_dir, cache), counts, key) = (cache()?, Counts::default(), Key::of(&[b"x"]));
        assert!(cache.get(&key, &counts, |_| true, || Err("no".to_owned())).is_err());
        assert_eq!(cache.get(&key, &counts, |_| true, || Ok(vec![1]))?, [1]);
        Ok(())
    }

    #[test]
    fn the_oldest_are_removed() -> Result<(), String> {
        let ((_dir, cache), counts) = (cache()?, Counts::default());
        let keys = [b"a", b"b", b"c"].map(|name| Key::of(&[name]));
        for key in &keys {
            cache.get(key, &counts, |_| true, || Ok(vec![0; 10]))?;
        }
        let kept = || files(&cache.dir.as_ref().map(|dir| dir.join(RESULTS)).unwrap_or_default());
        cache.trim(0);
        assert_eq!(kept().len(), 3, "what is in use stays");
        for (file, hours) in kept().iter().zip([2, 4, 3]) {
            let file = File::options().append(true).open(&file.path).map_err(|why| why.to_string())?;
            let then = SystemTime::now() - hours * IN_USE;
            file.set_times(FileTimes::new().set_accessed(then).set_modified(then))
                .map_err(|why| why.to_string())?;
        }
        cache.trim(15);
        let left = kept();
        assert_eq!(left.len(), 1);
        assert!(left[0].read > SystemTime::now() - 3 * IN_USE);
        Ok(())
    }

    #[test]
    fn without_a_folder_nothing_is_kept() -> Result<(), String> {
        let (cache, counts, key) = (Cache::new(None), Counts::default(), Key::of(&[b"x"]));
        for text in [b"a", b"b"] {
            assert_eq!(cache.get(&key, &counts, |_| true, || Ok(text.to_vec()))?, text);
        }
        Ok(())
    }
}
