//! A writer that does what LLGo's does, step by step, and a reader that does what its runtime does: naive on purpose, and
//! with nothing in common with the code that they test.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{CallSite, FunctionTable, Row};

/// A function: symbol, name, file, line.
type Record = (String, String, String, u32);

/// Calls by id: the place of the function, file, line.
type Calls = BTreeMap<u64, (usize, String, u32)>;

/// What the runtime finds for a function or a call: name, file, line.
type Found = (String, String, u32);

fn fnv64(text: &str) -> u64 {
    let mut hash = 14_695_981_039_346_656_037_u64;
    for byte in text.bytes() {
        hash ^= u64::from(byte);
        hash = hash.wrapping_mul(1_099_511_628_211);
    }
    if hash == 0 {
        1
    } else {
        hash
    }
}

fn fnv32(text: &str) -> u32 {
    let mut hash = 2_166_136_261_u32;
    for byte in text.bytes() {
        hash ^= u32::from(byte);
        hash = hash.wrapping_mul(16_777_619);
    }
    hash
}

fn qualified(name: &str) -> [&str; 2] {
    let start = name.rfind('/').map_or(0, |slash| slash + 1);
    match name[start..].find('.') {
        Some(dot) => [&name[..start + dot], &name[start + dot + 1..]],
        None => ["", name],
    }
}

fn folder(file: &str) -> [&str; 2] {
    let start = file.rfind('/').map_or(0, |slash| slash + 1);
    [&file[..start], &file[start..]]
}

/// The table of functions and calls.
fn written(records: &[Record], calls: &Calls) -> FunctionTable {
    let mut strings: Vec<&str> = Vec::new();
    for (symbol, name, file, _) in records {
        strings.extend([qualified(symbol), qualified(name), folder(file)].concat());
    }
    calls.values().for_each(|(_, file, _)| strings.extend(folder(file)));
    strings.retain(|text| !text.is_empty());
    strings.sort_by(|one, other| other.len().cmp(&one.len()).then(one.cmp(other)));
    strings.dedup();
    let (mut pool, mut offsets) = ("\0".to_owned(), vec![0]);
    for text in &strings {
        let ended = format!("{text}\0");
        let offset = pool.find(&ended).unwrap_or_else(|| {
            pool.push_str(&ended);
            pool.len() - ended.len()
        });
        offsets.push(u32::try_from(offset).unwrap());
    }
    let id =
        |text: &str| strings.iter().position(|it| *it == text).map_or(0, |id| u32::try_from(id + 1).unwrap());
    let row = |(symbol, name, file, line): &Record| {
        let [[a, b], [c, d], [e, f]] =
            [qualified(symbol), qualified(name), folder(file)].map(|it| it.map(id));
        Row { strings: [a, b, c, d, e, f], line: *line }
    };
    let sites = calls.iter().map(|(&call, (row, file, line))| CallSite {
        id: call,
        row: u32::try_from(row + 1).unwrap(),
        strings: folder(file).map(id),
        line: *line,
    });
    let mut len = 1;
    while len * 3 < records.len() * 4 {
        len *= 2;
    }
    let mut hash = vec![0; len];
    let mut index = Vec::new();
    for (number, (symbol, ..)) in (1..).zip(records) {
        let mut place = fnv32(symbol) as usize & (len - 1);
        while hash[place] != 0 {
            place = (place + 1) & (len - 1);
        }
        hash[place] = number;
        index.push((fnv64(symbol), u32::from(number)));
    }
    index.sort_unstable();
    FunctionTable {
        rows: records.iter().map(row).collect(),
        sites: sites.collect(),
        pool: pool.into_bytes(),
        offsets,
        index,
        hash: Some(hash).filter(|_| !records.is_empty()),
    }
}

/// What the runtime reads.
struct Reader<'a>(&'a FunctionTable);

impl Reader<'_> {
    fn text(&self, id: u32) -> String {
        let bytes = self.0.pool[self.0.offsets[id as usize] as usize..].iter().take_while(|byte| **byte != 0);
        String::from_utf8(bytes.copied().collect()).unwrap()
    }

    fn joined(&self, package: u32, name: u32) -> String {
        match (self.text(package), self.text(name)) {
            (package, name) if package.is_empty() => name,
            (package, name) if name.is_empty() => package,
            (package, name) => format!("{package}.{name}"),
        }
    }

    fn row(&self, number: u32) -> Found {
        let Row { strings: [.., package, name, folder, file], line } = self.0.rows[number as usize - 1];
        (self.joined(package, name), self.text(folder) + &self.text(file), line)
    }

    fn by_symbol(&self, symbol: &str) -> Option<Found> {
        let hash = self.0.hash.as_ref()?;
        let mut place = fnv32(symbol) as usize & (hash.len() - 1);
        while hash[place] != 0 {
            let row = self.0.rows[usize::from(hash[place]) - 1];
            if self.joined(row.strings[0], row.strings[1]) == symbol {
                return Some(self.row(u32::from(hash[place])));
            }
            place = (place + 1) & (hash.len() - 1);
        }
        None
    }

    fn by_id(&self, id: u64) -> Option<Found> {
        let place = self.0.index.partition_point(|&(other, _)| other < id);
        self.0.index.get(place).filter(|it| it.0 == id).map(|&(_, number)| self.row(number))
    }

    fn by_call(&self, id: u64) -> Option<(Found, Found)> {
        let place = self.0.sites.partition_point(|site| site.id < id);
        let site = self.0.sites.get(place).filter(|site| site.id == id)?;
        let [folder, file] = site.strings.map(|id| self.text(id));
        let function = self.row(site.row);
        Some(((function.0.clone(), folder + &file, site.line), function))
    }
}

/// Names that share packages, ends and files.
fn records() -> impl Strategy<Value = Vec<Record>> {
    let symbol = "(m/)?(a|ab|b)\\.(\\(\\*T\\)\\.)?[abM]{1,3}(\\$1)?|[ab_]{1,3}";
    let record = (symbol, "(a|b)\\.[ab]{1,3}", "(/x/)?(y/)?[ab]{0,2}\\.go", 0..9u32);
    prop::collection::vec(record, 1..24).prop_map(|mut records| {
        records.sort();
        records.dedup_by(|one, other| one.0 == other.0);
        records
    })
}

fn table() -> impl Strategy<Value = (Vec<Record>, Calls, Vec<bool>)> {
    records().prop_flat_map(|records| {
        let count = records.len();
        let call = (0..count, "(/x/)?[ab]\\.go", 0..99u32);
        let calls = prop::collection::btree_map(1..99u64, call, 0..12);
        (Just(records), calls, prop::collection::vec(any::<bool>(), count))
    })
}

proptest! {
    #[test]
    fn what_llgo_writes_is_known((records, calls, _) in table()) {
        prop_assert_eq!(written(&records, &calls).check(), Ok(()));
    }

    #[test]
    fn what_is_left_is_what_llgo_would_have_written((records, calls, stays) in table()) {
        let kept = written(&records, &calls).keep(|row| stays[row]);
        let numbers: Vec<usize> = (0..records.len()).filter(|&row| stays[row]).collect();
        let left: Vec<Record> = numbers.iter().map(|&row| records[row].clone()).collect();
        let calls = calls.into_iter().filter_map(|(id, (row, file, line))| {
            Some((id, (numbers.iter().position(|it| *it == row)?, file, line)))
        });
        prop_assert_eq!(&kept, &written(&left, &calls.collect()));
        prop_assert_eq!(kept.check(), Ok(()));
        prop_assert_eq!(kept.keep(|_| true), kept);
    }

    #[test]
    fn readers_find_the_same((records, calls, stays) in table()) {
        let table = written(&records, &calls);
        let kept = table.keep(|row| stays[row]);
        let (before, after) = (Reader(&table), Reader(&kept));
        for (row, (symbol, ..)) in records.iter().enumerate() {
            prop_assert_eq!(table.row_of(symbol.as_bytes()), Some(row));
            prop_assert!(before.by_symbol(symbol).is_some() && before.by_id(fnv64(symbol)).is_some());
            let expected = |found| if stays[row] { found } else { None };
            prop_assert_eq!(after.by_symbol(symbol), expected(before.by_symbol(symbol)));
            prop_assert_eq!(after.by_id(fnv64(symbol)), expected(before.by_id(fnv64(symbol))));
        }
        for (&id, &(row, ..)) in &calls {
            prop_assert_eq!(table.row_of_site(id), Some(row));
            prop_assert_eq!(after.by_call(id), if stays[row] { before.by_call(id) } else { None });
        }
    }

    #[test]
    fn nothing_malformed_is_known_or_fails(
        (records, calls, stays) in table(),
        part in 0..6usize,
        place in any::<prop::sample::Index>(),
        value in 0..40u32,
    ) {
        let table = written(&records, &calls);
        let mut other = table.clone();
        match part {
            0 => {
                let row = place.index(other.rows.len());
                other.rows[row].strings[value as usize % 6] = value;
            }
            1 if !other.sites.is_empty() => {
                let site = place.index(other.sites.len());
                other.sites[site].row = value;
            }
            2 => {
                let byte = place.index(other.pool.len());
                other.pool[byte] = b"ab./"[value as usize % 4];
            }
            3 => {
                let string = place.index(other.offsets.len());
                other.offsets[string] = value;
            }
            4 => {
                let entry = place.index(other.index.len());
                other.index[entry].1 = value;
            }
            _ => {
                let hash = other.hash.as_mut().unwrap();
                let slot = place.index(hash.len());
                hash[slot] = u16::try_from(value).unwrap();
            }
        }
        // Another table may be one that LLGo would have written of other functions. Then it can be read.
        if other.check().is_ok() {
            prop_assert_eq!(other.keep(|_| true), other);
        } else {
            let _ = other.keep(|row| stays[row]);
        }
    }
}

#[test]
fn symbols_with_one_hash_are_not_in_the_index() {
    let records: Vec<Record> = ["a.f", "a.g"].map(|it| (it.into(), it.into(), "f.go".into(), 1)).into();
    let mut table = written(&records, &BTreeMap::new());
    assert_eq!(table.indexed(), [true, true]);
    table.index.pop();
    assert_eq!(table.indexed().iter().filter(|it| **it).count(), 1);
    assert_eq!(table.check(), Err("has another index of symbols"));
}

#[test]
fn each_thing_that_can_be_wrong() {
    let records: Vec<Record> = ["a.f", "a.g"].map(|it| (it.into(), it.into(), "f.go".into(), 1)).into();
    let calls = BTreeMap::from([(3, (0, "f.go".to_owned(), 2)), (5, (1, "g.go".to_owned(), 3))]);
    let good = written(&records, &calls);
    let wrong = |change: fn(&mut FunctionTable)| {
        let mut table = good.clone();
        change(&mut table);
        table.check()
    };
    assert_eq!(wrong(|_| ()), Ok(()));
    assert_eq!(wrong(|it| it.offsets.clear()), Err("has no strings"));
    assert_eq!(wrong(|it| it.pool.push(b'a')), Err("has strings that do not end"));
    assert_eq!(wrong(|it| it.offsets[1] = 99), Err("has strings that do not end"));
    assert_eq!(wrong(|it| it.rows[0].strings[3] = 99), Err("has a row with a string that is not there"));
    assert_eq!(wrong(|it| it.rows.swap(0, 1)), Err("has another index of symbols"));
    assert_eq!(
        wrong(|it| it.sites[0].row = 0),
        Err("has a call site with a row or a string that is not there")
    );
    assert_eq!(
        wrong(|it| it.sites[0].row = 3),
        Err("has a call site with a row or a string that is not there")
    );
    assert_eq!(wrong(|it| it.sites.swap(0, 1)), Err("has call sites that are not sorted"));
    assert_eq!(wrong(|it| it.sites[0].id = 0), Err("has call sites that are not sorted"));
    assert_eq!(wrong(|it| it.pool.push(0)), Err("has strings in another order"));
    assert_eq!(wrong(|it| it.index.swap(0, 1)), Err("has another index of symbols"));
    assert_eq!(wrong(|it| it.hash.as_mut().unwrap().push(0)), Err("has another hash of symbols"));
}

#[test]
fn a_table_without_a_hash_has_none_afterwards() {
    let records: Vec<Record> = ["a.f", "a.g"].map(|it| (it.into(), it.into(), "f.go".into(), 1)).into();
    let table = FunctionTable { hash: None, ..written(&records, &BTreeMap::new()) };
    assert_eq!(table.check(), Ok(()));
    assert_eq!(table.keep(|row| row == 0).hash, None);
}
