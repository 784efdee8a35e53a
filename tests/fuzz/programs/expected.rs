//! What a program prints: the model, run as Go would.

use super::model::*;

/// How many functions and methods run their bodies; the others return at once. So every program ends.
pub(super) const FUEL: i64 = 40;

/// What the exported functions are called.
pub(super) fn exported(program: &Program) -> impl Iterator<Item = (usize, String)> + '_ {
    let all = program.functions.iter().enumerate().filter(|(_, function)| function.exported);
    all.map(|(index, _)| (index, format!("Exported{index}")))
}

/// What the program prints: initialization, main, and then the exported functions, as C code calls them.
pub(super) fn printed(program: &Program) -> Vec<i64> {
    let variables = program.variables.iter().map(|_| None).collect();
    let mut run = Run { program, variables, printed: Vec::new(), fuel: FUEL, values: 0 };
    for package in 0..PACKAGES.len() {
        run.initialize(package);
    }
    run.block(&program.main, &mut Vec::new());
    for (index, _) in exported(program) {
        run.function(index, None);
    }
    run.printed
}

/// A value of a type with methods. What was made at once has one identity.
#[derive(Debug, Clone, Copy)]
struct Object {
    concrete: Concrete,
    number: i64,
    identity: u64,
}

/// What a package variable has.
#[derive(Debug, Clone, Copy)]
enum Content {
    Object(Object),
    Method(Bound),
}

struct Run<'p> {
    program: &'p Program,
    variables: Vec<Option<Content>>,
    printed: Vec<i64>,
    fuel: i64,
    values: u64,
}

impl<'p> Run<'p> {
    fn print(&mut self, number: i64) {
        self.printed.push(number);
    }

    fn make(&mut self, new: New) -> Object {
        self.values += 1;
        Object { concrete: new.concrete, number: new.number, identity: self.values }
    }

    fn initialize(&mut self, package: usize) {
        for (index, variable) in self.program.variables.iter().enumerate() {
            if variable.package != package {
                continue;
            }
            self.variables[index] = match variable.initializer {
                // An earlier initializer may have set it.
                Initializer::None => continue,
                Initializer::Copy(from) => self.variables[from],
                Initializer::Method(bound) => Some(Content::Method(bound)),
                Initializer::Value(new, call) => {
                    if let Some(function) = call {
                        self.function(function, None);
                    }
                    Some(Content::Object(self.make(new)))
                }
            };
        }
    }

    fn burn(&mut self, body: &[Statement]) -> bool {
        let runs = !body.is_empty() && self.fuel > 0;
        self.fuel -= i64::from(runs);
        runs
    }

    fn function(&mut self, index: usize, argument: Option<Object>) {
        self.print(100 + i64::try_from(index).unwrap_or(0));
        let body = &self.program.functions[index].body;
        if self.burn(body) {
            self.block(body, &mut argument.into_iter().collect());
        }
    }

    /// Calls a method of a value.
    fn method(&mut self, object: Object, name: usize, arguments: [i64; 2]) -> i64 {
        let entry = self.program.method(object.concrete.ty, name).expect("a method of the method set");
        let (mut at, mut number) = (object.concrete.ty, object.number);
        for field in entry.path {
            number = number_within(number, field);
            at = match self.program.types[at].embeds[field] {
                Embed::Value(ty) | Embed::Pointer(ty) => ty,
                Embed::Interface(_, concrete) => {
                    return self.method(Object { concrete, number, identity: 0 }, name, arguments);
                }
            };
        }
        let Target::Own(ty, index) = entry.target else { unreachable!("an interface ends the path") };
        debug_assert_eq!(at, ty);
        self.body(ty, index, number, arguments)
    }

    fn body(&mut self, ty: usize, index: usize, number: i64, arguments: [i64; 2]) -> i64 {
        self.print(mark(ty, index));
        let method = &self.program.types[ty].methods[index];
        if self.burn(&method.body) {
            self.block(&method.body, &mut Vec::new());
        }
        result(method.signature, index, number, arguments)
    }

    fn block(&mut self, statements: &'p [Statement], locals: &mut Vec<Object>) {
        let outside = locals.len();
        for statement in statements {
            self.statement(statement, locals);
        }
        locals.truncate(outside);
    }

    fn statement(&mut self, statement: &'p Statement, locals: &mut Vec<Object>) {
        match *statement {
            Statement::Print(number) => self.print(number),
            Statement::Convert(_, new) => {
                let object = self.make(new);
                locals.push(object);
            }
            Statement::Widen(_, local) => locals.push(locals[local]),
            Statement::Assert(iface, local, ref then) => {
                let holds = self.program.implements(locals[local].concrete, iface);
                self.print(holds.into());
                if holds {
                    self.with(locals[local], then, locals);
                }
            }
            Statement::AssertType(concrete, local) => {
                let object = locals[local];
                self.print(if object.concrete == concrete { object.number } else { -3 });
            }
            Statement::CallInterface { local, index, arguments, iface, .. } => {
                let (name, _) = self.program.interfaces[iface].methods[index];
                let result = self.method(locals[local], name, arguments);
                self.print(result);
            }
            Statement::CallMethod { bound, arguments, .. } => self.call(bound, arguments),
            Statement::LookUp(lookup) => self.look_up(locals[lookup.local], lookup),
            Statement::CountMethods(local) => {
                let count = self.exported(locals[local].concrete).len();
                self.print(i64::try_from(count).unwrap_or(0));
            }
            Statement::Equal(one, other) => {
                let equal = self.equal(locals[one], locals[other]);
                self.print(equal.into());
            }
            Statement::Call(function, argument) => {
                self.function(function, argument.map(|local| locals[local]));
            }
            Statement::Read(variable, arguments, ref then) => match self.variables[variable] {
                None => {}
                Some(Content::Method(bound)) => self.call(bound, arguments),
                Some(Content::Object(object)) => self.with(object, then, locals),
            },
            Statement::Assign(variable, new) => {
                self.variables[variable] = Some(Content::Object(self.make(new)));
            }
            Statement::Clear(variable) => self.variables[variable] = None,
            Statement::Never(_) => {}
            Statement::Twice(ref again) => {
                self.block(again, locals);
                self.block(again, locals);
            }
        }
    }

    /// Runs a block with one more local variable.
    fn with(&mut self, object: Object, then: &'p [Statement], locals: &mut Vec<Object>) {
        locals.push(object);
        self.block(then, locals);
        locals.pop();
    }

    fn call(&mut self, bound: Bound, arguments: [i64; 2]) {
        let object = self.make(bound.new);
        let result = self.method(object, bound.method.0, arguments);
        self.print(result);
    }

    /// The exported methods of a type, in the order of its table.
    fn exported(&self, concrete: Concrete) -> Vec<usize> {
        let set = self.program.method_set(concrete);
        set.values().map(|(name, _)| *name).filter(|&name| is_exported(name)).collect()
    }

    fn look_up(&mut self, object: Object, lookup: Lookup) {
        let exported = self.exported(object.concrete);
        let found = match lookup.by {
            By::Index => exported.first().copied(),
            By::Constant(name)
            | By::Variable(name)
            | By::Written(name)
            | By::Returned(name)
            | By::Choice(name, _) => exported.into_iter().find(|&it| it == name),
        };
        let number = match found {
            None => -lookup.of.number(),
            Some(name) if lookup.call => self.method(object, name, lookup.arguments),
            Some(_) => lookup.of.number(),
        };
        self.print(number);
    }

    fn equal(&self, one: Object, other: Object) -> bool {
        if one.concrete != other.concrete {
            return false;
        }
        let same = one.identity == other.identity;
        let by_identity = one.concrete.pointer || has_pointer(self.program, one.concrete.ty);
        same || (!by_identity && one.number == other.number)
    }
}

/// What a method prints first.
pub(super) fn mark(ty: usize, method: usize) -> i64 {
    i64::try_from(1000 * (ty + 1) + method).unwrap_or(0)
}

/// What a method returns.
fn result(signature: usize, method: usize, number: i64, [a, b]: [i64; 2]) -> i64 {
    let own = number + 7 * i64::try_from(method).unwrap_or(0);
    match signature {
        0 => own,
        1 => own + a,
        _ => own + a + 2 * b,
    }
}

/// Whether values of a type have addresses in them.
fn has_pointer(program: &Program, ty: usize) -> bool {
    program.types[ty].embeds.iter().any(|embed| match *embed {
        Embed::Pointer(_) => true,
        Embed::Value(ty) => has_pointer(program, ty),
        Embed::Interface(_, concrete) => concrete.pointer || has_pointer(program, concrete.ty),
    })
}
