//! `--fail-over`: how much is too much.

use std::str::FromStr;

/// By how much something may grow, or be off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Limit {
    /// By so many percent of what it was.
    Percent(f64),
    /// By so many bytes.
    Bytes(u64),
}

impl FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text} is neither a percentage, as 1%, nor bytes, as 2000");
        match text.strip_suffix('%') {
            Some(number) => {
                let number: f64 = number.trim().parse().map_err(|_| wrong())?;
                let fits = number.is_finite() && number >= 0.0;
                fits.then_some(Self::Percent(number)).ok_or_else(wrong)
            }
            None => text.parse().map(Self::Bytes).map_err(|_| wrong()),
        }
    }
}

impl Limit {
    /// Whether two numbers are further apart than that.
    #[expect(clippy::cast_precision_loss, reason = "sizes of files are small enough")]
    pub(crate) fn is_over(self, old: u64, new: u64) -> bool {
        match self {
            Self::Percent(most) => old.abs_diff(new) as f64 * 100.0 > most * old as f64,
            Self::Bytes(most) => old.abs_diff(new) > most,
        }
    }

    /// Whether the second number is larger than the first by more than that.
    pub(crate) fn is_exceeded(self, old: u64, new: u64) -> bool {
        new > old && self.is_over(old, new)
    }
}

#[cfg(test)]
mod tests {
    use super::Limit;

    #[test]
    fn limits() {
        let limit = |text: &str| text.parse::<Limit>();
        assert!(
            limit("1%").unwrap().is_exceeded(1000, 1011) && !limit("1%").unwrap().is_exceeded(1000, 1010)
        );
        assert!(limit("5").unwrap().is_exceeded(10, 16) && !limit("5").unwrap().is_exceeded(10, 15));
        assert!(!limit("0").unwrap().is_exceeded(10, 1) && limit("0").unwrap().is_over(10, 1));
        assert!(limit("0%").unwrap().is_exceeded(0, 1));
        for wrong in ["", "%", "x%", "-1%", "inf%", "1.5", "-3", "1k"] {
            assert!(limit(wrong).unwrap_err().starts_with(&format!("{wrong} is neither")), "{wrong}");
        }
    }
}
