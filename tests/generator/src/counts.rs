//! What a module has, in numbers.

/// How much of everything a module has.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Functions and variables.
    pub symbols: u64,
    /// Mentions of them, in bodies and initializers.
    pub uses: u64,
    /// Records in tables; none in the dialects without tables.
    pub records: u64,
    /// Slots of method tables.
    pub slots: u64,
}

impl Counts {
    /// Uses, records and slots for each symbol.
    #[expect(clippy::cast_precision_loss, reason = "a ratio of counts far below 2^52")]
    pub fn per_symbol(self) -> [f64; 3] {
        [self.uses, self.records, self.slots].map(|count| count as f64 / self.symbols as f64)
    }
}
