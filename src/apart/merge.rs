//! The facts of several files as those of one program.

use crate::file::File;
use crate::relations::{Growing, Relations};

/// Unites facts. The order does not matter, and neither does what is there twice.
pub fn merge<'a>(files: impl IntoIterator<Item = &'a File<'a>>) -> Relations {
    let mut all = Growing::default();
    for file in files {
        all.add_all(file.names(), |table| file.numbers(table).iter().map(|number| number.get()));
    }
    all.sorted()
}
