//! Hashes, and hashes as text.

/// The hash of bytes.
pub(crate) fn hash_of(bytes: &[u8]) -> [u32; 4] {
    let hash = blake3::hash(bytes);
    let mut parts = [0; 4];
    for (part, bytes) in parts.iter_mut().zip(hash.as_bytes().chunks_exact(4)) {
        *part = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
    }
    parts
}

/// A hash as text.
pub fn hex(hash: [u32; 4]) -> String {
    hash.iter().map(|part| format!("{part:08x}")).collect()
}

/// A hash from text; `None` of what is none.
pub fn parse(text: &[u8]) -> Option<[u32; 4]> {
    let text = std::str::from_utf8(text).ok().filter(|text| text.len() == 32 && text.is_ascii())?;
    let mut hash = [0; 4];
    for (number, part) in hash.iter_mut().enumerate() {
        *part = u32::from_str_radix(&text[8 * number..][..8], 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::{hex, parse};

    #[test]
    fn there_and_back() {
        let hash = [0, 1, u32::MAX, 0xabc];
        assert_eq!(parse(hex(hash).as_bytes()), Some(hash));
        for text in ["", "00", "0000000000000000000000000000000g", "00000000000000000000000000000000000"] {
            assert_eq!(parse(text.as_bytes()), None, "{text}");
        }
    }
}
