//! What is printed.

use std::io::{ErrorKind, Write};

use serde::Serialize;

/// Prints a text to standard output. A reader that has seen enough is no reason to fail.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(why) if why.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot write to standard output: {why}"))
        }
        _ => Ok(()),
    }
}

/// Something as JSON.
pub(crate) fn json(it: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(it).map_err(|why| format!("cannot be written as JSON: {why}"))
}
