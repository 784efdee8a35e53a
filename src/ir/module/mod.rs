//! What a module contains, known by shape: no rule of liveness, no option.

pub(crate) mod checks;
pub(crate) mod function_table;
pub(crate) mod globals;
pub(crate) mod itab_calls;
pub(crate) mod machine_code;
pub(crate) mod mentions;
pub(crate) mod method_table;
pub(crate) mod observed;
pub(crate) mod path;
pub(crate) mod referrers;
pub(crate) mod results;
pub(crate) mod shapes;
pub(crate) mod sizes;
pub(crate) mod slots;
pub(crate) mod strings;
pub(crate) mod stubs;
pub(crate) mod table_accessors;
pub(crate) mod texts;
pub(crate) mod types;
