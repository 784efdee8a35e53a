//! Memory: objects of which each access is checked.

use super::fault::Result;

/// How far apart objects are.
const SPACE: u64 = 1 << 20;
/// Where functions have their addresses.
const FUNCTIONS: u64 = 1 << 60;
const FUNCTION_SPACE: u64 = 16;

/// All objects. An object's address is never another's again.
#[derive(Default)]
pub(super) struct Memory {
    objects: Vec<Object>,
}

struct Object {
    bytes: Vec<u8>,
    constant: bool,
}

impl Memory {
    /// A new object of zeroes.
    pub(super) fn allocate(&mut self, size: u64) -> Result<u64> {
        let len = usize::try_from(size).ok().filter(|_| size < SPACE).ok_or("an object that is too large")?;
        self.objects.push(Object { bytes: vec![0; len], constant: false });
        Ok(self.objects.len() as u64 * SPACE)
    }

    /// Sets what a variable has at first.
    pub(super) fn initialize(&mut self, address: u64, bytes: Vec<u8>, constant: bool) {
        let index = usize::try_from(address / SPACE).unwrap_or(0);
        if let Some(object) = index.checked_sub(1).and_then(|index| self.objects.get_mut(index)) {
            *object = Object { bytes, constant };
        }
    }

    fn object(&self, address: u64) -> Result<(usize, usize)> {
        let index = usize::try_from(address / SPACE).unwrap_or(0);
        let index = index.checked_sub(1).filter(|&index| index < self.objects.len());
        let index = index.ok_or_else(|| format!("an access to {address:#x}, where there is nothing"))?;
        Ok((index, usize::try_from(address % SPACE).unwrap_or(0)))
    }

    pub(super) fn read(&self, address: u64, len: u64) -> Result<&[u8]> {
        let (index, at) = self.object(address)?;
        let len = usize::try_from(len).unwrap_or(usize::MAX);
        let end = at.checked_add(len);
        let bytes = end.and_then(|end| self.objects[index].bytes.get(at..end));
        bytes.ok_or_else(|| format!("a load of {len} bytes at {at} of an object that is shorter"))
    }

    pub(super) fn write(&mut self, address: u64, bytes: &[u8]) -> Result<()> {
        let (index, at) = self.object(address)?;
        let object = &mut self.objects[index];
        if object.constant && !bytes.is_empty() {
            return Err("a store to a constant".to_owned());
        }
        let place = at.checked_add(bytes.len()).and_then(|end| object.bytes.get_mut(at..end));
        place.ok_or("a store behind the end of an object")?.copy_from_slice(bytes);
        Ok(())
    }

    pub(super) fn word(&self, address: u64) -> Result<u64> {
        let mut word = [0; 8];
        word.copy_from_slice(self.read(address, 8)?);
        Ok(u64::from_le_bytes(word))
    }

    pub(super) fn half(&self, address: u64) -> Result<u64> {
        let bytes = self.read(address, 2)?;
        Ok(u64::from(bytes[0]) | u64::from(bytes[1]) << 8)
    }

    pub(super) fn byte(&self, address: u64) -> Result<u8> {
        Ok(self.read(address, 1)?[0])
    }

    pub(super) fn set_word(&mut self, address: u64, word: u64) -> Result<()> {
        self.write(address, &word.to_le_bytes())
    }

    /// The bytes of a String.
    pub(super) fn string(&self, address: u64) -> Result<&[u8]> {
        let len = self.word(address + 8)?;
        if len == 0 {
            return Ok(&[]);
        }
        self.read(self.word(address)?, len)
    }
}

/// The address of a function by its number.
pub(super) fn function_address(index: usize) -> u64 {
    FUNCTIONS + index as u64 * FUNCTION_SPACE
}

/// The number of the function at an address.
pub(super) fn function_at(address: u64) -> Option<usize> {
    let place = address.checked_sub(FUNCTIONS)?;
    let index = usize::try_from(place / FUNCTION_SPACE).ok()?;
    (place % FUNCTION_SPACE == 0).then_some(index)
}
