//! How near a generated module comes to real programs.

use crate::counts::Counts;
use crate::plan::Dialect;

/// A `fmt` hello as LLGo compiles it. It has not been counted without records: such modules are made like those with
/// type metadata, and compared with the same.
pub const fn real(dialect: Dialect) -> Counts {
    match dialect {
        Dialect::Relocs => Counts { symbols: 12_236, uses: 147_930, records: 18_392, slots: 1_494 },
        Dialect::Plain | Dialect::TypeMetadata => {
            Counts { symbols: 8_268, uses: 64_895, records: 0, slots: 1_288 }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Plan;

    #[test]
    fn proportions_are_those_of_real_programs() {
        for dialect in Dialect::ALL.into_iter().chain([Dialect::Plain]) {
            for symbols in [5_000, 50_000] {
                let plan = Plan { dialect, symbols, seed: 1, method_values: false, accessors: false };
                let counts = plan.write(std::io::sink()).expect("a sink takes everything");
                let (made, real) = (counts.per_symbol(), real(dialect).per_symbol());
                for (made, real) in made.into_iter().zip(real) {
                    assert!((made - real).abs() <= 0.1 * real, "{dialect:?} {symbols}: {made} for {real}");
                }
                assert!(counts.symbols.abs_diff(symbols as u64) < 400, "{} of {symbols}", counts.symbols);
            }
        }
    }

    #[test]
    fn a_seed_makes_one_module() {
        let text = |seed| {
            let mut text = Vec::new();
            let plan = Plan {
                dialect: Dialect::Relocs,
                symbols: 1_000,
                seed,
                method_values: false,
                accessors: false,
            };
            plan.write(&mut text).expect("memory takes everything");
            text
        };
        assert!(text(7) == text(7));
        assert!(text(7) != text(8));
    }
}
