//! Files that are written as a whole or not at all.

use std::ffi::OsString;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes a file under another name in the same folder, and renames it when it is complete. To a path that is no
/// regular file, such as `/dev/stdout`, it writes directly.
pub fn write(path: &Path, text: &[u8]) -> Result<(), String> {
    write_with(path, |out| out.write_all(text))
}

/// The same of what is written piece by piece.
pub fn write_with(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), String> {
    let special = fs::metadata(path).is_ok_and(|file| !file.is_file());
    let written = if special { create(path, write) } else { write_and_rename(path, write) };
    written.map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// The same of a file that stays untouched when it has these bytes, so that a build sees that nothing has changed.
pub fn write_if_new(path: &Path, bytes: &[u8]) -> Result<(), String> {
    match fs::read(path) {
        Ok(same) if same == bytes => Ok(()),
        _ => write(path, bytes),
    }
}

fn create(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(fs::File::create(path)?);
    write(&mut out)?;
    out.flush()
}

fn write_and_rename(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let temporary = beside(path);
    let written = create(&temporary, write).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // There may be nothing to remove; the first error is the one to report.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// A name that no other process takes, in the same folder, so that renaming does not copy.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map(OsString::from).unwrap_or_default();
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::write;

    #[test]
    fn a_file_that_is_there_is_replaced_and_nothing_else_is_left() {
        let folder = std::env::temp_dir().join(format!("llgo-dce-file-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("report.json");
        fs::write(&path, "old").unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_cannot_be_written_is_an_error_that_names_it() {
        let error = write("/no-such-folder/report.json".as_ref(), b"text").unwrap_err();
        assert!(error.starts_with("cannot write /no-such-folder/report.json: "), "{error}");
    }
}
