//! The variables of the function table.
//!
//! ```llvm
//! @__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
//! @__llgo_funcinfo_count = global i64 765
//! @"__llgo_funcinfo_table$data" = private unnamed_addr constant [765 x { i32, i32, i32, i32, i32, i32, i32 }] […]
//! ```
//!
//! Of each part there is an array, a pointer to it, by which the runtime reads it, and mostly its length.

use std::ffi::CStr;

use llgo_dce_facts::function_table::{CallSite, FunctionTable, Row};

use crate::ir::llvm::{Module, Type, User, Value};

/// The pointer to the rows, after which the table is called.
pub(crate) const ROWS: &CStr = c"__llgo_funcinfo_table";

/// More elements than any part has: the runtime takes no table with more rows, each of which has six strings. A module may
/// claim any number.
const MOST: usize = 1 << 23;

/// What the number beside an array says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Count {
    Length,
    /// One less than the length, which is a power of two.
    Mask,
}

/// The array of a part, with what leads to it.
#[derive(Clone, Copy)]
struct Part<'m> {
    pointer: Value<'m>,
    /// `None` where the pointer is null.
    array: Option<Value<'m>>,
    count: Option<(Value<'m>, Count)>,
}

/// All parts of a table.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'m> {
    rows: Part<'m>,
    sites: Part<'m>,
    pool: Part<'m>,
    offsets: Part<'m>,
    index: Part<'m>,
    hash: Part<'m>,
}

/// Why a table cannot be read, after its name.
type Malformed = &'static str;

const OTHER_SHAPE: Malformed = "is of an unknown shape";

/// The function table of a module, if it has one that is not empty: where it is, and what is in it. Where it is not of
/// the known shape, what is wrong.
pub(crate) fn read(module: Module<'_>) -> Option<Result<(Parts<'_>, FunctionTable), Malformed>> {
    let rows = module.variable(ROWS)?;
    // Another module has it, or it is in a file of its own.
    if rows.initializer()?.is_null_pointer() {
        return None;
    }
    Some(read_parts(module))
}

fn read_parts(module: Module<'_>) -> Result<(Parts<'_>, FunctionTable), Malformed> {
    let parts = Parts::of(module).ok_or(OTHER_SHAPE)?;
    let table = parts.table(module).ok_or(OTHER_SHAPE)?;
    Ok((parts, table))
}

impl<'m> Parts<'m> {
    fn of(module: Module<'m>) -> Option<Self> {
        let part = |pointer, count| Part::of(module, pointer, count);
        Some(Self {
            rows: part(ROWS, Some((c"__llgo_funcinfo_count", Count::Length)))?,
            sites: part(c"__llgo_pcline_table", Some((c"__llgo_pcline_count", Count::Length)))?,
            pool: part(c"__llgo_funcinfo_strings", None)?,
            offsets: part(
                c"__llgo_funcinfo_string_offsets",
                Some((c"__llgo_funcinfo_string_count", Count::Length)),
            )?,
            index: part(
                c"__llgo_funcinfo_symbol_index",
                Some((c"__llgo_funcinfo_symbol_index_count", Count::Length)),
            )?,
            hash: part(c"__llgo_funcinfo_hash", Some((c"__llgo_funcinfo_hash_mask", Count::Mask)))?,
        })
    }

    /// The variable that holds the rows.
    pub(crate) fn holder(&self) -> Option<Value<'m>> {
        self.rows.array
    }

    /// What is in the arrays.
    fn table(&self, module: Module<'m>) -> Option<FunctionTable> {
        let row = |[strings @ .., line]: [u64; 7]| {
            Some(Row { strings: narrow(strings)?, line: u32::try_from(line).ok()? })
        };
        let site = |[id, rest @ ..]: [u64; 5]| {
            let [row, folder, file, line] = narrow(rest)?;
            Some(CallSite { id, row, strings: [folder, file], line })
        };
        let entry = |[id, row]: [u64; 2]| Some((id, u32::try_from(row).ok()?));
        Some(FunctionTable {
            rows: self.rows.structs(module, [32; 7], 28, row)?,
            sites: self.sites.structs(module, [64, 32, 32, 32, 32], 24, site)?,
            pool: self.pool.array?.initializer()?.as_bytes()?.to_vec(),
            offsets: self.offsets.numbers(32)?,
            index: self.index.structs(module, [64, 32], 16, entry)?,
            hash: match self.hash.array {
                Some(_) => Some(self.hash.numbers(16)?),
                None => None,
            },
        })
    }

    /// Has the variables hold another table, which has nothing that this one has not.
    pub(crate) fn write(&self, module: Module<'m>, table: &FunctionTable) {
        let row = |row: &Row| row.strings.iter().chain([&row.line]).map(|&field| u64::from(field)).collect();
        let site = |site: &CallSite| {
            let [folder, file] = site.strings;
            let rest = [site.row, folder, file, site.line].map(u64::from);
            [&[site.id][..], &rest].concat()
        };
        let entry = |&(id, row): &(u64, u32)| vec![id, u64::from(row)];
        self.rows.write_structs(table.rows.iter().map(row));
        self.sites.write_structs(table.sites.iter().map(site));
        self.index.write_structs(table.index.iter().map(entry));
        self.offsets.write_numbers(table.offsets.iter().map(|&it| u64::from(it)));
        self.hash.write_numbers(table.hash.iter().flatten().map(|&it| u64::from(it)));
        self.pool.replace(table.pool.len(), |_| module.bytes(&table.pool));
    }
}

impl<'m> Part<'m> {
    fn of(module: Module<'m>, pointer: &CStr, count: Option<(&CStr, Count)>) -> Option<Self> {
        let pointer = variable(module, pointer)?;
        let target = pointer.initializer()?;
        let array = match target.is_null_pointer() {
            true => None,
            false => Some(target.strip_casts()).filter(|array| is_array_of(*array, pointer)).map(Some)?,
        };
        let count = match count {
            Some((name, count)) => Some((variable(module, name)?, count)),
            None => None,
        };
        let part = Self { pointer, array, count };
        let says_so = |(variable, count): (Value<'m>, Count)| {
            variable.initializer()?.as_integer().filter(|&said| said == part.said(count, part.len()))
        };
        part.count.is_none_or(|count| says_so(count).is_some()).then_some(part)
    }

    /// The number that goes with a length.
    fn said(&self, count: Count, len: usize) -> u64 {
        let less = usize::from(count == Count::Mask && len > 0);
        (len - less) as u64
    }

    fn len(&self) -> usize {
        self.array.and_then(|array| array.value_type().array()).map_or(0, |(_, len)| len)
    }

    /// The type of the elements; `None` without an array.
    fn element(&self) -> Option<Type<'m>> {
        self.array?.value_type().array().map(|(element, _)| element)
    }

    /// The elements of an array of structs that have so many bytes, with fields of these widths. None without an array.
    fn structs<const N: usize, T>(
        &self,
        module: Module<'m>,
        widths: [u32; N],
        size: u64,
        read: impl Fn([u64; N]) -> Option<T>,
    ) -> Option<Vec<T>> {
        let (Some(array), Some(ty)) = (self.array, self.element()) else { return Some(Vec::new()) };
        let fields: Vec<_> = ty.fields()?.into_iter().map(Type::integer_width).collect();
        (fields == widths.map(Some) && module.size_of(ty) == size && self.len() <= MOST / 8).then_some(())?;
        let initializer = array.initializer()?;
        let numbers = |index| {
            let (element, mut numbers) = (initializer.element(index)?, [0; N]);
            for (field, number) in numbers.iter_mut().enumerate() {
                *number = element.element(field)?.as_integer()?;
            }
            read(numbers)
        };
        (0..self.len()).map(numbers).collect()
    }

    /// The elements of an array of numbers of that width.
    fn numbers<T: TryFrom<u64>>(&self, width: u32) -> Option<Vec<T>> {
        (self.element()?.integer_width() == Some(width) && self.len() <= MOST).then_some(())?;
        let initializer = self.array?.initializer()?;
        let number = |index| T::try_from(initializer.element(index)?.as_integer()?).ok();
        (0..self.len()).map(number).collect()
    }

    fn write_structs(&self, elements: impl Iterator<Item = Vec<u64>>) {
        let Some(ty) = self.element() else { return };
        let fields = ty.fields().unwrap_or_default();
        let new = |numbers: Vec<u64>| {
            let numbers: Vec<_> =
                fields.iter().zip(numbers).map(|(field, number)| field.integer(number)).collect();
            ty.struct_of(&numbers)
        };
        let elements: Vec<_> = elements.map(new).collect();
        self.replace(elements.len(), |ty| ty.array_of(&elements));
    }

    fn write_numbers(&self, numbers: impl Iterator<Item = u64>) {
        let Some(ty) = self.element() else { return };
        let numbers: Vec<_> = numbers.map(|number| ty.integer(number)).collect();
        self.replace(numbers.len(), |ty| ty.array_of(&numbers));
    }

    /// Has the part have another array, of elements of the same type; none where that is empty.
    fn replace(&self, len: usize, array: impl FnOnce(Type<'m>) -> Value<'m>) {
        let Some(old) = self.array else { return };
        let Some(element) = self.element() else { return };
        if let Some((variable, count)) = self.count {
            let said = variable.value_type().integer(self.said(count, len));
            variable.set_initializer(said);
        }
        if len == 0 {
            self.pointer.set_initializer(self.pointer.value_type().zero());
            old.delete_if_unused();
        } else {
            old.replaced_by(array(element));
        }
    }
}

/// A variable that LLGo's runtime reads, and whose reads LLVM has not replaced by its initializer yet.
fn variable<'m>(module: Module<'m>, name: &CStr) -> Option<Value<'m>> {
    module.variable(name).filter(|variable| variable.is_plain_variable() && !variable.is_constant())
}

/// Whether a value is a constant array that nothing but this pointer leads to.
fn is_array_of<'m>(array: Value<'m>, pointer: Value<'m>) -> bool {
    let is_array = array.is_plain_variable() && array.is_constant() && array.is_local();
    is_array && array.value_type().array().is_some() && {
        let mut users = array.users();
        matches!(users.next(), Some(User::Global(user)) if user == pointer) && users.next().is_none()
    }
}

/// Numbers of 32 bits.
fn narrow<const N: usize>(numbers: [u64; N]) -> Option<[u32; N]> {
    let mut narrow = [0; N];
    for (narrow, number) in narrow.iter_mut().zip(numbers) {
        *narrow = u32::try_from(number).ok()?;
    }
    Some(narrow)
}
