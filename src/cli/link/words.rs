//! A linker's command line: its words, with response files in place, and those that name files.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use hashbrown::HashMap;

/// Response files may name others, but not without end.
const MOST_LEVELS: usize = 20;

/// What the words of response files are, as lld reads them. A word `@file` of which there is no such file stays.
pub(crate) fn expanded(words: &[OsString]) -> Result<Vec<OsString>, String> {
    let mut found = Vec::new();
    expand(words, 0, &mut found)?;
    Ok(found)
}

fn expand(words: &[OsString], level: usize, found: &mut Vec<OsString>) -> Result<(), String> {
    for word in words {
        let text = word.as_bytes().strip_prefix(b"@").and_then(|path| fs::read(OsStr::from_bytes(path)).ok());
        match text {
            None => found.push(word.clone()),
            Some(_) if level == MOST_LEVELS => {
                return Err(format!("{}: response files in response files", word.to_string_lossy()))
            }
            Some(text) => expand(&split(&text), level + 1, found)?,
        }
    }
    Ok(())
}

/// The words of a response file. A backslash takes the next character as it is, within quotes as well.
fn split(text: &[u8]) -> Vec<OsString> {
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        match (byte, quote) {
            (b'\\', _) => word.get_or_insert_default().extend(bytes.next()),
            (b'"' | b'\'', None) => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (_, Some(open)) if byte == open => quote = None,
            (_, None) if byte.is_ascii_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word);
    words.into_iter().map(OsString::from_vec).collect()
}

/// Words as a response file has them.
pub(crate) fn quoted(words: &[OsString]) -> Vec<u8> {
    let mut text = Vec::new();
    for word in words {
        text.push(b'"');
        for &byte in word.as_bytes() {
            if matches!(byte, b'"' | b'\\') {
                text.push(b'\\');
            }
            text.push(byte);
        }
        text.extend(b"\"\n");
    }
    text
}

/// Why a link is passed on as it is, whatever its inputs are.
pub(crate) fn reason_to_pass_on(words: &[OsString]) -> Option<String> {
    let reason = |word: &OsString| {
        let word = word.to_string_lossy();
        let long = word.strip_prefix("--").or_else(|| word.strip_prefix('-'))?;
        let (name, _) = long.split_once('=').unwrap_or((long, ""));
        let why = match name {
            "relocatable" => "the output is to be linked again, by others",
            "r" if word == "-r" => "the output is to be linked again, by others",
            "version" | "help" => "it is only asked what it is",
            "V" if word == "-V" => "it is only asked what it is",
            "thinlto-index-only" => "the packages are compiled elsewhere: see docs/apart.md",
            "plugin-opt" if long.starts_with("plugin-opt=thinlto-index-only") => {
                "the packages are compiled elsewhere: see docs/apart.md"
            }
            "rsp-quoting" if !long.ends_with("=posix") => "its response files are written in another way",
            _ => return None,
        };
        Some(format!("{word}: {why}"))
    };
    words.iter().find_map(reason)
}

/// Whether an option is there, by its name without dashes, with a value or without.
pub(crate) fn has_option(words: &[OsString], name: &str) -> bool {
    values(words, name).next().is_some()
}

/// The values of an option, by its name without dashes; of one without a value, the word behind it.
pub(crate) fn values<'w>(words: &'w [OsString], name: &'w str) -> impl Iterator<Item = &'w [u8]> {
    words.iter().enumerate().filter_map(move |(place, word)| {
        let value = option(word.as_bytes(), name)?;
        Some(value.unwrap_or_else(|| words.get(place + 1).map_or(b"", |next| next.as_bytes())))
    })
}

/// The words without an option that has a value.
pub(crate) fn without(words: &[OsString], names: &[&str]) -> Vec<OsString> {
    let mut left = Vec::new();
    let mut is_value = false;
    for word in words {
        let found = names.iter().find_map(|name| option(word.as_bytes(), name));
        match found {
            _ if is_value => is_value = false,
            Some(value) => is_value = value.is_none(),
            None => left.push(word.clone()),
        }
    }
    left
}

/// Whether a word is an option of that name, and the value that it has in itself.
fn option<'w>(word: &'w [u8], name: &str) -> Option<Option<&'w [u8]>> {
    let rest = word.strip_prefix(b"--").or_else(|| word.strip_prefix(b"-"))?;
    let rest = rest.strip_prefix(name.as_bytes())?;
    match rest.split_first() {
        None => Some(None),
        Some((b'=', value)) => Some(Some(value)),
        Some(_) => None,
    }
}

/// The words that may name inputs, as there is such a file.
pub(crate) fn files(words: &[OsString]) -> impl Iterator<Item = &Path> {
    words
        .iter()
        .map(Path::new)
        .filter(|word| !word.as_os_str().as_bytes().starts_with(b"-") && word.is_file())
}

/// The words with other files in place of some. An archive may also be named as a library: `-lNAME`.
///
/// An error names a file that no word is about.
pub(crate) fn with_files(
    words: &[OsString],
    others: &HashMap<PathBuf, PathBuf>,
) -> Result<Vec<OsString>, String> {
    let mut named: HashMap<&Path, bool> = others.keys().map(|path| (path.as_path(), false)).collect();
    let mut put = Vec::new();
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        let library = match library(word.as_bytes()) {
            Some(b"") => words.peek().map(|next| next.as_bytes()),
            library => library,
        };
        let path = match library {
            Some(library) => others.keys().find(|path| is_library(path, library)),
            None => others.get_key_value(Path::new(word)).map(|(path, _)| path),
        };
        let Some(path) = path else {
            put.push(word.clone());
            continue;
        };
        named.insert(path, true);
        put.push(others[path].clone().into_os_string());
        if library.is_some() && library_of_next(word.as_bytes()) {
            words.next();
        }
    }
    match named.iter().find(|(_, &named)| !named) {
        Some((path, _)) => Err(format!("{} is linked, and not named on the command line", path.display())),
        None => Ok(put),
    }
}

/// The library that a word names; an empty one where the next word does.
fn library(word: &[u8]) -> Option<&[u8]> {
    match option(word, "library") {
        Some(value) => Some(value.unwrap_or_default()),
        None => word.strip_prefix(b"-l"),
    }
}

fn library_of_next(word: &[u8]) -> bool {
    library(word).is_some_and(<[u8]>::is_empty)
}

/// Whether lld takes a file for a library of that name.
fn is_library(path: &Path, library: &[u8]) -> bool {
    let name = path.file_name().map(OsStr::as_bytes).unwrap_or_default();
    match library.strip_prefix(b":") {
        Some(file) => name == file,
        None => name.strip_prefix(b"lib").and_then(|name| name.strip_suffix(b".a")) == Some(library),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn a_response_file_is_split_as_lld_does() {
        let text = br#"a  "b c"'d' e\ f "g\"h" '' \\
-o	x"#;
        assert_eq!(split(text), ["a", "b cd", "e f", "g\"h", "", "\\", "-o", "x"]);
        assert_eq!(split(b""), [""; 0]);
    }

    #[test]
    fn quoted_words_are_the_same_words() {
        let all = words(r#"a b"c \d 'e'"#).into_iter().chain([OsString::from("f g"), OsString::new()]);
        let all: Vec<OsString> = all.collect();
        assert_eq!(split(&quoted(&all)), all);
    }

    #[test]
    fn what_is_no_file_stays() {
        assert_eq!(expanded(&words("@no-such-file x")), Ok(words("@no-such-file x")));
    }

    #[test]
    fn some_links_are_passed_on() {
        for line in [
            "-r a.o",
            "--relocatable a.o",
            "-relocatable",
            "--version",
            "--thinlto-index-only=x a.o",
            "-plugin-opt=thinlto-index-only",
            "--rsp-quoting=windows",
        ] {
            assert!(reason_to_pass_on(&words(line)).is_some(), "{line}");
        }
        for line in
            ["-rpath x a.o", "-v a.o", "-shared a.o", "--rsp-quoting=posix", "-plugin-opt=thinlto", "r"]
        {
            assert_eq!(reason_to_pass_on(&words(line)), None, "{line}");
        }
    }

    #[test]
    fn options_are_found_and_left_out() {
        let all = words("--reproduce x a.o -reproduce=y --reproduced b.o");
        assert_eq!(values(&all, "reproduce").collect::<Vec<_>>(), [b"x", b"y"]);
        assert_eq!(without(&all, &["reproduce"]), words("a.o --reproduced b.o"));
        assert!(!has_option(&all, "repro"));
    }

    fn replaced(line: &str, files: &[&str]) -> Result<Vec<OsString>, String> {
        let others = files.iter().map(|file| (PathBuf::from(file), Path::new("new").join(file)));
        with_files(&words(line), &others.collect())
    }

    #[test]
    fn inputs_are_replaced_where_they_are() {
        let line = "-o out --start-group a.o b.a --end-group -lc -L. -lx -l y --library=z -l:w.a a.o";
        let files = ["a.o", "b.a", "libx.a", "d/liby.a", "libz.a", "w.a"];
        let new = "-o out --start-group new/a.o new/b.a --end-group -lc -L. new/libx.a new/d/liby.a \
                   new/libz.a new/w.a new/a.o";
        assert_eq!(replaced(line, &files), Ok(words(new)));
    }

    #[test]
    fn an_input_that_nothing_names_is_an_error() {
        let error = replaced("script.ld", &["a.o"]).unwrap_err();
        assert_eq!(error, "a.o is linked, and not named on the command line");
    }
}
