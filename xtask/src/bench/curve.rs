//! How something grows with the size of modules.

use super::measure::Measured;

/// Symbols and a value of each module.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 symbols")]
pub(super) fn curve(measured: &[Measured], value: impl Fn(&Measured) -> f64) -> Vec<(f64, f64)> {
    measured.iter().map(|one| (one.counts.symbols as f64, value(one))).collect()
}

/// The slope of the line through the points on a log-log scale: 1 where twice the symbols take twice the time.
pub(super) fn exponent(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<_> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logs.iter().map(|_| 1.0).sum::<f64>();
    let x = logs.iter().map(|log| log.0).sum::<f64>() / count;
    let y = logs.iter().map(|log| log.1).sum::<f64>() / count;
    let both: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
    both / logs.iter().map(|log| (log.0 - x).powi(2)).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::exponent;

    #[test]
    fn the_exponent_is_the_slope() {
        assert!((exponent(&[(10.0, 3.0), (100.0, 30.0), (1000.0, 300.0)]) - 1.0).abs() < 1e-9);
        assert!((exponent(&[(10.0, 1.0), (100.0, 100.0)]) - 2.0).abs() < 1e-9);
    }
}
