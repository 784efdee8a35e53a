//! A function table as LLGo writes it, of functions that the module has and others, in which one thing may be different.

use llgo_dce_facts::function_table::{CallSite, Row};
use llgo_dce_facts::FunctionTable;

use super::generator::Generator;
use super::names::FUNCTION_NAMES;

impl Generator<'_> {
    /// The variables of a table.
    pub(super) fn function_table(&mut self) {
        let mut table = self.table_of_functions();
        if self.chance(100) {
            self.break_table(&mut table);
        }
        let rows = table.rows.iter().map(|row| numbers(row.strings.iter().chain([&row.line])));
        let sites = table.sites.iter().map(|it| {
            let [folder, file] = it.strings;
            format!("{{ i64 {}, i32 {}, i32 {folder}, i32 {file}, i32 {} }}", it.id, it.row, it.line)
        });
        let index = table.index.iter().map(|(id, row)| format!("{{ i64 {id}, i32 {row} }}"));
        let pool = table.pool.iter().map(|byte| format!("i8 {byte}"));
        let offsets = table.offsets.iter().map(|offset| format!("i32 {offset}"));
        let hash = table.hash.iter().flatten().map(|row| format!("i16 {row}"));
        let row_type = "{ i32, i32, i32, i32, i32, i32, i32 }";
        self.part("funcinfo_table", "funcinfo_count", row_type, rows.collect(), 0);
        self.part("pcline_table", "pcline_count", "{ i64, i32, i32, i32, i32 }", sites.collect(), 0);
        self.part("funcinfo_strings", "", "i8", pool.collect(), 0);
        self.part("funcinfo_string_offsets", "funcinfo_string_count", "i32", offsets.collect(), 0);
        let count = "funcinfo_symbol_index_count";
        self.part("funcinfo_symbol_index", count, "{ i64, i32 }", index.collect(), 0);
        self.part("funcinfo_hash", "funcinfo_hash_mask", "i16", hash.collect(), 1);
    }

    /// A table of some functions, each with a call site.
    fn table_of_functions(&mut self) -> FunctionTable {
        let (mut rows, mut sites) = (Vec::new(), Vec::new());
        let (mut pool, mut offsets) = (vec![0], vec![0]);
        let mut string = |text: &str| {
            offsets.push(u32::try_from(pool.len()).unwrap_or(u32::MAX));
            pool.extend([text.as_bytes(), b"\0"].concat());
            u32::try_from(offsets.len() - 1).unwrap_or(u32::MAX)
        };
        for (line, name) in (1..).zip(FUNCTION_NAMES) {
            let name = name.replace("RT", self.module_path);
            if self.chance(100) {
                continue;
            }
            let start = name.rfind('/').map_or(0, |slash| slash + 1);
            let (package, own) = match name[start..].find('.') {
                Some(dot) => (string(&name[..start + dot]), string(&name[start + dot + 1..])),
                None => (0, string(&name)),
            };
            let file = string("f.go");
            rows.push(Row { strings: [package, own, package, own, 0, file], line });
            let row = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            sites.push(CallSite { id: u64::from(line) * 7, row, strings: [0, file], line });
        }
        FunctionTable { rows, sites, pool, offsets, index: Vec::new(), hash: Some(Vec::new()) }.keep(|_| true)
    }

    /// Another number somewhere.
    fn break_table(&mut self, table: &mut FunctionTable) {
        let number = u32::from(self.byte());
        let at = self.below(8);
        match self.below(6) {
            0 => table.rows.get_mut(at).into_iter().for_each(|row| row.strings[at % 6] = number),
            1 => table.sites.get_mut(at).into_iter().for_each(|site| site.row = number),
            2 => table.pool.get_mut(at * 3).into_iter().for_each(|byte| *byte = b'x'),
            3 => table.offsets.get_mut(at).into_iter().for_each(|offset| *offset = number),
            4 => table.index.get_mut(at).into_iter().for_each(|entry| entry.1 = number),
            _ => table.hash.iter_mut().flatten().nth(at).into_iter().for_each(|row| *row = 300),
        }
    }

    /// An array with its pointer and its length, less so many.
    fn part(&mut self, name: &str, count: &str, ty: &str, elements: Vec<String>, less: usize) {
        let pointer_kind = if self.chance(4) { "constant" } else { "global" };
        let array_kind = if self.chance(4) { "internal global" } else { "private unnamed_addr constant" };
        let len = if self.chance(4) { 1 << 40 } else { elements.len() };
        let said = elements.len().saturating_sub(less) + usize::from(self.chance(4));
        let typed: Vec<String> = match ty.starts_with('{') {
            true => elements.iter().map(|element| format!("{ty} {element}")).collect(),
            false => elements,
        };
        let contents = match self.chance(4) || len != typed.len() {
            true => "zeroinitializer".to_owned(),
            false => format!("[{}]", typed.join(", ")),
        };
        self.line(&format!("@__llgo_{name} = {pointer_kind} ptr @\"__llgo_{name}$data\""));
        self.line(&format!("@\"__llgo_{name}$data\" = {array_kind} [{len} x {ty}] {contents}"));
        if !count.is_empty() {
            self.line(&format!("@__llgo_{count} = global i64 {said}"));
        }
    }

    /// The assembly of a function or of a call, of any of the table.
    pub(super) fn site(&mut self) {
        let name = self.pick(&FUNCTION_NAMES).replace("RT", self.module_path);
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let (label, section, id) = if self.chance(128) {
            let id = name.bytes().fold(0xcbf2_9ce4_8422_2325, hash);
            (".Lllgo_funcinfo_entry_anchor_${:uid}".to_owned(), "llgo_funcinfo_entry", id)
        } else {
            let id = self.below(22) as u64 * 7;
            (format!("__llgo_pcsite_{id:016x}_${{:uid}}"), "llgo_pcline", id)
        };
        let align = if self.chance(2) { 4 } else { 3 };
        self.line(&format!(
            "  call void asm sideeffect \"{label}:\\0A.pushsection {section},\\22awo\\22,@progbits,{label}\\0A.p2align {align}\\0A.quad {label}\\0A.quad 0x{id:016x}\\0A.popsection\", \"\"()"
        ));
    }
}

/// A struct of integers.
fn numbers<'a>(numbers: impl Iterator<Item = &'a u32>) -> String {
    let fields: Vec<String> = numbers.map(|number| format!("i32 {number}")).collect();
    format!("{{ {} }}", fields.join(", "))
}
