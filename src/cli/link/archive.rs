//! Archives: their members, and archives with others in place of some.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use object::read::archive::ArchiveFile;

/// The beginning of an archive, and of one that only names its members.
const MAGIC: [&[u8]; 2] = [b"!<arch>\n", b"!<thin>\n"];

/// A member.
pub(crate) struct Member<'a> {
    /// Its name; in a thin archive, its path.
    pub(crate) name: &'a [u8],
    /// Where its header is.
    pub(crate) offset: usize,
    /// What is in it.
    pub(crate) data: Cow<'a, [u8]>,
}

impl Member<'_> {
    /// What lld calls a member that is bitcode, as others may have the same name.
    pub(crate) fn module_name(&self, archive: &Path) -> Vec<u8> {
        let offset = format!(" at {})", self.offset);
        [archive.as_os_str().as_bytes(), b"(", self.file_name(), offset.as_bytes()].concat()
    }

    /// What lld says of a member that it has read.
    pub(crate) fn is_called(&self, name: &[u8]) -> bool {
        self.file_name() == name || self.name == name
    }

    /// The name without folders.
    pub(crate) fn file_name(&self) -> &[u8] {
        self.name.rsplit(|&byte| byte == b'/').next().unwrap_or(self.name)
    }
}

/// Whether a file is an archive.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    MAGIC.iter().any(|magic| bytes.starts_with(magic))
}

/// The members of an archive. Those of a thin one are files beside it.
pub(crate) fn members<'a>(path: &Path, bytes: &'a [u8]) -> Result<Vec<Member<'a>>, String> {
    let error = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let archive = ArchiveFile::parse(bytes).map_err(|why| error(&why))?;
    let member = |member: object::read::Result<object::read::archive::ArchiveMember<'a>>| {
        let member = member.map_err(|why| error(&why))?;
        let header = member.header().ok_or_else(|| error(&"an archive of another kind"))?;
        let offset = std::ptr::from_ref(header).addr() - bytes.as_ptr().addr();
        let data = if archive.is_thin() {
            let file = path.with_file_name(OsStr::from_bytes(member.name()));
            Cow::Owned(fs::read(&file).map_err(|why| error(&format!("{}: {why}", file.display())))?)
        } else {
            Cow::Borrowed(member.data(bytes).map_err(|why| error(&why))?)
        };
        Ok(Member { name: member.name(), offset, data })
    };
    archive.members().map(member).collect()
}

/// An archive of some files, with their names. It has no table of symbols: lld reads those of the members.
pub(crate) fn archive(members: &[(&[u8], &[u8])]) -> Vec<u8> {
    let (mut names, mut all) = (Vec::new(), Vec::new());
    for (name, data) in members {
        let place = names.len();
        names.extend_from_slice(name);
        names.extend_from_slice(b"/\n");
        add(&mut all, &format!("/{place}"), data);
    }
    let mut archive = MAGIC[0].to_vec();
    add(&mut archive, "//", &names);
    archive.extend(all);
    archive
}

/// A header, with no time and no owner, and what is behind it.
fn add(archive: &mut Vec<u8>, name: &str, data: &[u8]) {
    let header = format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, 0, 644, data.len());
    archive.extend(header.into_bytes());
    archive.extend_from_slice(data);
    if data.len() % 2 == 1 {
        archive.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() -> Result<(), String> {
        let long = [b'x'; 300];
        let files: [(&[u8], &[u8]); 4] =
            [(b"a.o", b"odd"), (b"a.o", b""), (&long, b"even"), (b"with a space.o", b"1")];
        let bytes = archive(&files);
        assert!(is_archive(&bytes));
        let read = members(Path::new("dir/lib.a"), &bytes)?;
        let found: Vec<(&[u8], &[u8])> = read.iter().map(|it| (it.name, &*it.data)).collect();
        assert_eq!(found, files);
        let header = |member: &Member<'_>| bytes[member.offset + 58..][..2] == *b"`\n";
        assert!(read.iter().all(header));
        let name = format!("dir/lib.a(a.o at {})", read[0].offset).into_bytes();
        assert_eq!(read[0].module_name(Path::new("dir/lib.a")), name);
        Ok(())
    }

    #[test]
    fn a_damaged_archive_is_an_error() {
        let whole = archive(&[(b"a.o", b"text")]);
        let error = members(Path::new("x.a"), &whole[..whole.len() - 2]).err();
        assert!(error.is_some_and(|error| error.starts_with("x.a: ")));
    }
}
