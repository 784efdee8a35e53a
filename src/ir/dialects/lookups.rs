//! Look-ups of methods by reflection, as type metadata has them: which are recorded, and what the others may look up.
//!
//! The front end follows a call of a look-up that it recognises by a checked load of what the call returns. It does not
//! recognise one through an interface of the program's own:
//!
//! ```llvm
//! %f = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.MethodByName:func(string) reflect.Value")
//! %method = extractvalue { ptr, i1 } %f, 0
//! call void %method(ptr sret(%reflect.Value) %result, ptr %data, ptr @name, i64 1)
//! ```
//!
//! So a method that is called by the name and the signature of a look-up is one, unless its result is checked.

use hashbrown::HashSet;

use llgo_dce_facts::go_names::is_reflect;
use llgo_dce_facts::ids::{Id, REFLECT};

use super::method_names::{self, Lookup, KINDS};
use crate::ir::llvm::{Module, Opcode, User, Value};
use crate::ir::module::checks::Check;
use crate::ir::module::observed::may_call_method;
use crate::ir::module::texts::{LostAt, Strings, Texts};

/// The methods of `reflect.Type` and `reflect.Value` that look methods up, as an interface may have them, and what
/// their signatures begin with.
const LOOKUPS: [(&[u8], &[u8]); 3] =
    [(b"Method", b"func(int) "), (BY_NAME, b"func(string) "), (b"Methods", b"func() ")];
const BY_NAME: &[u8] = b"MethodByName";
/// What the results of those of `reflect.Value`, and else of `reflect.Type`, have in them.
const RESULTS: [&[u8]; 2] = [b"reflect.Value", b"reflect.Method"];

/// Through which of [`REFLECT`] a method looks others up, by its name and signature; `None` when it does not.
pub(crate) fn through(name: &[u8], signature: &[u8]) -> Option<usize> {
    let (_, parameters) = LOOKUPS.iter().find(|(known, _)| *known == name)?;
    let results = signature.strip_prefix(*parameters)?;
    RESULTS.iter().position(|part| results.windows(part.len()).any(|window| window == *part))
}

/// The id of a look-up of one name.
pub(crate) fn id(through: usize, name: &[u8]) -> Vec<u8> {
    [REFLECT[through], b".", name].concat()
}

/// What a call looks up of which no checked load says so.
pub(crate) enum Unrecorded<'m> {
    /// It is recorded, or looks nothing up.
    None,
    /// These names.
    Names(Strings),
    /// Any exported method, and why.
    Any(LostAt<'m>),
}

/// The look-ups of a module.
pub(crate) struct Lookups<'m> {
    /// Calls whose result is checked.
    recorded: HashSet<Value<'m>>,
    names: Lookup<'m>,
}

impl<'m> Lookups<'m> {
    /// Follows each checked load of a look-up back to the calls that it checks the result of.
    pub(crate) fn of(checks: &[Check<'m>]) -> Self {
        let lookups = checks.iter().filter(|it| !it.is_test && matches!(it.parsed, Id::Lookup { .. }));
        let recorded = lookups.flat_map(|it| method_names::calls_checked_by(it.call)).collect();
        Self { recorded, names: Lookup::default() }
    }

    /// The calls whose result is checked.
    pub(crate) fn into_recorded(self) -> HashSet<Value<'m>> {
        self.recorded
    }

    /// The names behind a checked load of a look-up of any method, unless `id` is of one.
    pub(crate) fn names_behind(
        &mut self,
        texts: Texts<'_, 'm>,
        load: Value<'m>,
        id: &[u8],
    ) -> Result<Strings, LostAt<'m>> {
        let by_id = LostAt::new("a look-up of any method");
        let kind = REFLECT.iter().position(|any| *any == id).ok_or(by_id)?;
        method_names::names_behind(&mut self.names, texts, load, KINDS[kind])
    }

    /// Whether nobody can call what is found by the look-ups behind a checked load.
    pub(crate) fn are_never_called(module: Module<'m>, check: &Check<'m>) -> bool {
        let calls = || method_names::calls_behind(check.call);
        !check.is_test && calls().is_some_and(|calls| !calls.iter().any(|&it| may_call_method(module, it)))
    }

    /// What is looked up by a checked load of the method `name` of an interface, which is one that looks up, in
    /// `function`.
    pub(crate) fn unrecorded(
        &self,
        texts: Texts<'_, 'm>,
        check: &Check<'m>,
        name: &[u8],
        function: &[u8],
    ) -> Unrecorded<'m> {
        if is_reflect(function) {
            return Unrecorded::None;
        }
        let Some(calls) = calls_with(check) else {
            return Unrecorded::Any(LostAt::new("a use of a look-up that is not a call"));
        };
        let mut names = Strings::new();
        for call in calls.into_iter().filter(|call| !self.recorded.contains(call)) {
            if name != BY_NAME {
                return Unrecorded::Any(LostAt::new("a look-up by index"));
            }
            match texts.last_argument(call) {
                Ok(given) => names.extend(given),
                Err(lost) => return Unrecorded::Any(lost),
            }
        }
        if names.is_empty() {
            Unrecorded::None
        } else {
            Unrecorded::Names(names)
        }
    }
}

/// The calls of the function that a checked load loads; `None` when anything else is done with it.
///
/// A method value, and a method of an embedded interface, load the function once more and call that:
///
/// ```llvm
/// %method = load ptr, ptr %slot
/// %f = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.MethodByName:func(string) reflect.Value")
/// ```
fn calls_with<'m>(check: &Check<'m>) -> Option<Vec<Value<'m>>> {
    if check.is_test {
        return None;
    }
    let slot = check.call.operand(0)?;
    let mut open = vec![check.call];
    for user in slot.users() {
        match user {
            User::Instruction(user, _) if user.opcode() == Opcode::Load => open.push(user),
            // Each check is looked at by itself.
            User::Instruction(user, _) if is_check(user) => {}
            // The function may be loaded in other ways.
            _ => return None,
        }
    }
    let calls = calls_of(open)?;
    // The front end asks for no method that it does not call: it is called in some other way.
    (!calls.is_empty()).then_some(calls)
}

/// Whether an instruction asks for an id of type metadata.
fn is_check(instruction: Value<'_>) -> bool {
    let function = (instruction.opcode() == Opcode::Call).then(|| instruction.called_function()).flatten();
    function.is_some_and(|it| it.name().starts_with(b"llvm.type."))
}

/// The calls of a function that is in some values, by itself or as the first of several; `None` when anything else is
/// done with it.
fn calls_of<'m>(mut open: Vec<Value<'m>>) -> Option<Vec<Value<'m>>> {
    let (mut calls, mut seen) = (Vec::new(), HashSet::new());
    while let Some(value) = open.pop() {
        for user in value.users() {
            let User::Instruction(user, _) = user else { return None };
            match user.opcode() {
                Opcode::ExtractValue if user.only_index() == Some(0) => {}
                // Whether the load was good, or the receiver.
                Opcode::ExtractValue if user.only_index().is_some() => continue,
                Opcode::InsertValue if user.operand(1) == Some(value) && user.only_index() == Some(0) => {}
                Opcode::InsertValue if user.operand(0) == Some(value) && user.only_index() != Some(0) => {}
                Opcode::Phi | Opcode::Select | Opcode::Cast => {}
                Opcode::Compare => continue,
                Opcode::Call if user.callee() == value && !user.arguments().any(|it| it == value) => {
                    calls.push(user);
                    continue;
                }
                _ => return None,
            }
            if seen.insert(user) {
                open.push(user);
            }
        }
    }
    Some(calls)
}

#[cfg(test)]
mod tests {
    use super::through;

    #[test]
    fn lookups_by_name_and_signature() {
        for (name, signature, expected) in [
            ("Method", "func(int) reflect.Value", Some(0)),
            ("Method", "func(int) reflect.Method", Some(1)),
            ("MethodByName", "func(string) reflect.Value", Some(0)),
            ("MethodByName", "func(string) (reflect.Method, bool)", Some(1)),
            ("Methods", "func() iter.Seq2[reflect.Method,reflect.Value]", Some(0)),
            ("Methods", "func() iter.Seq[reflect.Method]", Some(1)),
            ("Method", "func() string", None),
            ("Method", "func(reflect.Value) int", None),
            ("MethodByName", "func(string) string", None),
            ("Lookup", "func(string) reflect.Value", None),
        ] {
            assert_eq!(through(name.as_bytes(), signature.as_bytes()), expected, "{name} {signature}");
        }
    }
}
