//! The core by itself: facts are packed into a program, and what is live is found.
//!
//! `cargo bench -p llgo-dce-core --bench flood` compares the times with those of the last run.

mod program;

use criterion::{criterion_group, criterion_main, BatchSize, BenchmarkId, Criterion, Throughput};
use llgo_dce_core::{flood, Builder};

/// How many times the size of a program with text/template: from 16,400 symbols to a million.
const TIMES: [usize; 3] = [1, 10, 60];

fn core(criterion: &mut Criterion) {
    for times in TIMES {
        let program = program::facts(times).build();
        let symbols = program.symbol_count();
        let mut group = criterion.benchmark_group("core");
        group.sample_size(10).throughput(Throughput::Elements(symbols as u64));
        group.bench_function(BenchmarkId::new("build", symbols), |bencher| {
            bencher.iter_batched(|| program::facts(times), Builder::build, BatchSize::PerIteration);
        });
        group.bench_function(BenchmarkId::new("flood", symbols), |bencher| {
            bencher.iter_with_large_drop(|| flood(&program));
        });
        group.finish();
    }
}

criterion_group!(benches, core);
criterion_main!(benches);
