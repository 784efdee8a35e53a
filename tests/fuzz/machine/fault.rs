//! How everything here fails.

/// What has gone wrong, in a sentence.
pub type Result<T> = std::result::Result<T, String>;
