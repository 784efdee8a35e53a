//! Files of facts and plans that are damaged: each is refused in a sentence, or read.

use llgo_dce_apart::{gather, merge, plan, slice, world_of, Dump, File, FileKind, Plan, Relations, VERSION};
use llgo_dce_core::flood;

use super::programs;

/// The most bytes that are damaged.
const MOST: u8 = 8;

/// Reads bytes as they are behind the beginning of a file, and those of a program's facts and plan, damaged.
pub fn check(bytes: &[u8]) {
    for kind in [FileKind::Facts, FileKind::Plan] {
        let number: u32 = if kind == FileKind::Facts { 1 } else { 2 };
        let head = [&b"llgo-dce"[..], &number.to_le_bytes(), &VERSION.to_le_bytes()].concat();
        read(&[&head, bytes].concat());
    }
    let (edits, rest) = bytes.split_at(bytes.len().min(1 + 4 * usize::from(MOST)));
    let facts = programs::facts(rest);
    let planned = File::parse(&facts, FileKind::Facts).map(|file| planned(&[file]));
    read(&damaged(&facts, edits));
    if let Ok(Some(planned)) = planned {
        read(&damaged(&planned.to_bytes(FileKind::Plan), edits));
    }
}

/// The first byte says how many bytes others replace: for each the place, and what is there then.
fn damaged(whole: &[u8], edits: &[u8]) -> Vec<u8> {
    let mut damaged = whole.to_vec();
    let (&count, edits) = edits.split_first().unwrap_or((&0, &[]));
    for edit in edits.chunks_exact(4).take(usize::from(count % MOST)) {
        let place = usize::from(edit[0]) << 16 | usize::from(edit[1]) << 8 | usize::from(edit[2]);
        let place = place % damaged.len();
        damaged[place] = edit[3];
    }
    damaged
}

/// Does with bytes whatever is done with a file.
fn read(bytes: &[u8]) {
    match File::parse(bytes, FileKind::Facts) {
        Ok(file) => {
            let relations = merge([&file]);
            let _ = Dump(&relations).to_string();
            planned(&[file]);
        }
        Err(why) => assert!(!why.to_string().is_empty()),
    }
    let Ok(file) = File::parse(bytes, FileKind::Plan) else { return };
    let _ = slice(&file, &[]).to_bytes(FileKind::Plan);
    match Plan::parse(bytes) {
        Ok(plan) => {
            let _ = (plan.is_dead(b"main"), plan.module([0; 4]));
        }
        Err(why) => assert!(!why.to_string().is_empty()),
    }
}

/// The plan of a program, if there is one; it is of a program that can be flooded.
fn planned(files: &[File<'_>]) -> Option<Relations> {
    let planned =
        gather(files, "", &programs::nothing_else()).and_then(|facts| plan(facts, |_, _| {})).ok()?;
    let world = world_of(&planned).ok()?;
    flood(&world.program);
    drop(world);
    Some(planned)
}
