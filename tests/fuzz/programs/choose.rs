//! From bytes to a program.

use arbitrary::Unstructured;

use super::model::*;

/// The most statements of a block, and how deep blocks are.
const MOST_STATEMENTS: usize = 5;
const DEEPEST: usize = 3;

/// Chooses a program.
pub(super) fn program(bytes: &[u8]) -> Program {
    let mut chooser =
        Chooser { u: Unstructured::new(bytes), program: empty(), locals: Vec::new(), function: None };
    chooser.form();
    chooser.interfaces();
    chooser.types();
    chooser.variables();
    chooser.functions();
    chooser.bodies();
    chooser.program
}

fn empty() -> Program {
    Program {
        form: Form {
            dialects: [Dialect::Plain; 2],
            method_values: false,
            in_memory: false,
            way: Way::Module,
            optimized: false,
        },
        types: Vec::new(),
        interfaces: Vec::new(),
        variables: Vec::new(),
        functions: Vec::new(),
        main: Vec::new(),
    }
}

struct Chooser<'a> {
    u: Unstructured<'a>,
    program: Program,
    /// The static types of the local variables in scope.
    locals: Vec<Static>,
    /// The function whose body is chosen: it calls later ones.
    function: Option<usize>,
}

impl Chooser<'_> {
    /// A number below `count`; 0 when the bytes are used up.
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.u.arbitrary::<u8>().unwrap_or(0)) % count.max(1)
    }

    /// Never when the bytes are used up.
    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        if all.is_empty() {
            None
        } else {
            Some(all[self.below(all.len())])
        }
    }

    fn number(&mut self) -> i64 {
        i64::try_from(self.below(50)).unwrap_or(0)
    }

    fn arguments(&mut self) -> [i64; 2] {
        [self.number(), self.number()]
    }

    fn form(&mut self) {
        const DIALECTS: [Dialect; 4] =
            [Dialect::Plain, Dialect::Relocs, Dialect::TypeMetadata, Dialect::Exact];
        let first = DIALECTS[self.below(4)];
        // Mixtures are rarer than programs of one dialect.
        let second = if self.one_in(5) { DIALECTS[self.below(4)] } else { first };
        self.program.form = Form {
            dialects: [first, second],
            method_values: self.one_in(2),
            in_memory: self.one_in(2),
            way: [Way::Module, Way::Link, Way::Apart][self.below(3)],
            optimized: self.one_in(3),
        };
    }

    /// The func type that methods of a name mostly have.
    fn signature(&mut self, name: usize) -> usize {
        if self.one_in(10) {
            self.below(SIGNATURES.len())
        } else {
            name % SIGNATURES.len()
        }
    }

    fn interfaces(&mut self) {
        for _ in 0..1 + self.below(5) {
            let package = self.below(PACKAGES.len());
            let mut iface = Interface { package, methods: Vec::new() };
            let names: Vec<usize> = (0..NAMES.len()).filter(|&name| may_have(package, name)).collect();
            for _ in 0..1 + self.below(3) {
                let name = names[self.below(names.len())];
                if iface.methods.iter().all(|it| it.0 != name) {
                    iface.methods.push((name, self.signature(name)));
                }
            }
            // What another one lists may be embedded.
            let other = self.below(self.program.interfaces.len() + 2);
            if let Some(other) = self.program.interfaces.get(other).filter(|it| it.package == package) {
                let more = other.methods.iter().filter(|it| iface.methods.iter().all(|own| own.0 != it.0));
                let more: Vec<Named> = more.copied().collect();
                iface.methods.extend(more);
            }
            iface.methods.sort_by_key(|&(name, _)| NAMES[name]);
            self.program.interfaces.push(iface);
        }
    }

    fn types(&mut self) {
        for index in 0..1 + self.below(6) {
            let package = self.below(PACKAGES.len());
            self.program.types.push(Type { package, ..Type::default() });
            for _ in 0..self.below(3) {
                let embed = self.embed(index);
                let ty = |it: &Embed| match *it {
                    Embed::Value(ty) | Embed::Pointer(ty) => (0, ty),
                    Embed::Interface(iface, _) => (1, iface),
                };
                let embeds = &mut self.program.types[index].embeds;
                embeds.extend(embed.filter(|new| embeds.iter().all(|it| ty(it) != ty(new))));
            }
            let mut names: Vec<usize> = (0..NAMES.len()).filter(|&name| may_have(package, name)).collect();
            for _ in 0..self.below(6) {
                let name = names.remove(self.below(names.len()));
                let (signature, pointer) = (self.signature(name), self.one_in(2));
                let method = Method { name, signature, pointer, body: Vec::new() };
                self.program.types[index].methods.push(method);
            }
        }
    }

    /// An embedded field: of an earlier type, so that no type contains itself.
    fn embed(&mut self, before: usize) -> Option<Embed> {
        let kind = self.below(3);
        let earlier = (before > 0).then(|| self.below(before))?;
        match kind {
            0 => Some(Embed::Value(earlier)),
            1 => Some(Embed::Pointer(earlier)),
            _ => {
                let iface = self.below(self.program.interfaces.len());
                let mut implementers = self.program.concretes();
                implementers.retain(|it| it.ty < before && self.program.implements(*it, iface));
                Some(Embed::Interface(iface, self.of(&implementers)?))
            }
        }
    }

    fn variables(&mut self) {
        for index in 0..self.below(6) {
            let package = self.below(PACKAGES.len());
            let kind = match self.below(3) {
                0 => Kind::Func(self.below(SIGNATURES.len())),
                _ => Kind::Interface(self.static_type()),
            };
            let initializer = self.initializer(kind, index, package);
            self.program.variables.push(Variable { package, kind, initializer });
        }
    }

    fn initializer(&mut self, kind: Kind, index: usize, package: usize) -> Initializer {
        let choice = self.below(6);
        if choice == 0 {
            return Initializer::None;
        }
        let alike = |it: &Variable| it.kind == kind && it.package == package;
        let earlier: Vec<usize> = (0..index).filter(|&it| alike(&self.program.variables[it])).collect();
        if let Some(earlier) = self.of(&earlier).filter(|_| choice == 1) {
            return Initializer::Copy(earlier);
        }
        match kind {
            Kind::Interface(of) => {
                let Some(new) = self.new_value(of) else { return Initializer::None };
                // The functions are chosen later.
                Initializer::Value(new, self.one_in(3).then_some(usize::MAX))
            }
            Kind::Func(signature) => {
                let bound = self.bound(Some(signature));
                bound.map_or(Initializer::None, Initializer::Method)
            }
        }
    }

    fn functions(&mut self) {
        for _ in 0..1 + self.below(6) {
            let package = self.below(PACKAGES.len());
            let (parameter, exported) = (self.one_in(2), self.one_in(6));
            let function =
                Function { package, parameter: parameter && !exported, exported, body: Vec::new() };
            self.program.functions.push(function);
        }
        let callable: Vec<usize> =
            (0..self.program.functions.len()).filter(|&it| !self.program.functions[it].parameter).collect();
        for index in 0..self.program.variables.len() {
            let function = self.of(&callable);
            if let Initializer::Value(_, call @ Some(_)) = &mut self.program.variables[index].initializer {
                *call = function;
            }
        }
    }

    fn bodies(&mut self) {
        for index in 0..self.program.functions.len() {
            self.function = Some(index);
            self.locals = if self.program.functions[index].parameter { vec![None] } else { Vec::new() };
            self.program.functions[index].body = self.block(0);
        }
        self.function = Some(usize::MAX - 1);
        for ty in 0..self.program.types.len() {
            for method in 0..self.program.types[ty].methods.len() {
                if self.one_in(3) {
                    self.locals = Vec::new();
                    self.program.types[ty].methods[method].body = self.block(1);
                }
            }
        }
        self.function = None;
        self.locals = Vec::new();
        for _ in 0..1 + self.below(4) {
            let more = self.block(0);
            self.program.main.extend(more);
        }
    }

    fn block(&mut self, depth: usize) -> Vec<Statement> {
        let outside = self.locals.len();
        let mut statements = Vec::new();
        for _ in 0..1 + self.below(MOST_STATEMENTS) {
            statements.extend(self.statement(depth));
        }
        if depth > 0 {
            self.locals.truncate(outside);
        }
        statements
    }

    fn static_type(&mut self) -> Static {
        let iface = self.below(self.program.interfaces.len() + 1);
        (iface < self.program.interfaces.len()).then_some(iface)
    }

    /// A value of a type that an interface value may have.
    fn new_value(&mut self, of: Static) -> Option<New> {
        let mut concretes = self.program.concretes();
        concretes.retain(|it| of.is_none_or(|iface| self.program.implements(*it, iface)));
        Some(New { concrete: self.of(&concretes)?, number: self.number() })
    }

    /// A method value, of a signature if one is wanted.
    fn bound(&mut self, signature: Option<usize>) -> Option<Bound> {
        let new = self.new_value(None)?;
        let set = self.program.method_set(new.concrete);
        let mut methods: Vec<Named> = set.values().map(|(name, entry)| (*name, entry.signature)).collect();
        methods.retain(|it| signature.is_none_or(|wanted| it.1 == wanted));
        Some(Bound { new, method: self.of(&methods)? })
    }

    /// A local variable with methods.
    fn local(&mut self, with_methods: bool) -> Option<Local> {
        let all: Vec<Local> =
            (0..self.locals.len()).filter(|&it| !with_methods || self.locals[it].is_some()).collect();
        self.of(&all)
    }

    fn by(&mut self) -> By {
        let names: Vec<usize> = (0..NAMES.len()).filter(|&name| is_exported(name)).collect();
        let (one, other) = (self.of(&names).unwrap_or(0), self.of(&names).unwrap_or(0));
        match self.below(9) {
            0..4 => By::Constant(one),
            4 => By::Variable(one),
            5 => By::Written(one),
            6 => By::Choice(one, other),
            7 => By::Returned(one),
            _ => By::Index,
        }
    }

    fn how(&mut self) -> How {
        [How::Direct, How::Direct, How::Direct, How::Stored, How::Bound, How::Expression][self.below(6)]
    }

    fn inner(&mut self, depth: usize, local: Option<Static>) -> Vec<Statement> {
        let outside = self.locals.len();
        self.locals.extend(local);
        let inner = if depth < DEEPEST { self.block(depth + 1) } else { Vec::new() };
        self.locals.truncate(outside);
        inner
    }

    fn statement(&mut self, depth: usize) -> Option<Statement> {
        match self.below(32) {
            0..7 => self.convert(),
            7..9 => {
                let local = self.local(false)?;
                let from = self.locals[local];
                let to = self.static_type().filter(|&to| self.is_wider(from, to));
                self.locals.push(to);
                Some(Statement::Widen(to, local))
            }
            9..13 => {
                let (local, to) = (self.local(false)?, self.below(self.program.interfaces.len()));
                Some(Statement::Assert(to, local, self.inner(depth, Some(Some(to)))))
            }
            13 => {
                let new = self.new_value(None)?;
                Some(Statement::AssertType(new.concrete, self.local(false)?))
            }
            14..19 => self.call_interface(),
            19..21 => {
                let (bound, how) = (self.bound(None)?, self.how());
                let how = if how == How::Stored { How::Direct } else { how };
                Some(Statement::CallMethod { bound, how, arguments: self.arguments() })
            }
            21 if self.one_in(2) => self.look_up(),
            22 if self.one_in(4) => Some(Statement::CountMethods(self.local(false)?)),
            23 => Some(Statement::Equal(self.local(false)?, self.local(false)?)),
            24..26 => self.call(),
            26..28 => self.read(depth),
            28 => self.write(),
            29 => Some(Statement::Never(self.inner(depth, None))),
            30 => Some(Statement::Twice(self.inner(depth, None))),
            _ => Some(Statement::Print(self.number())),
        }
    }

    fn convert(&mut self) -> Option<Statement> {
        let to = self.static_type();
        let new = self.new_value(to)?;
        self.locals.push(to);
        Some(Statement::Convert(to, new))
    }

    /// Whether an interface type has all methods of another.
    fn is_wider(&self, from: Static, to: usize) -> bool {
        let Some(from) = from else { return false };
        let from = &self.program.interfaces[from].methods;
        self.program.interfaces[to].methods.iter().all(|method| from.contains(method))
    }

    fn call_interface(&mut self) -> Option<Statement> {
        let local = self.local(true)?;
        let iface = self.locals[local]?;
        let methods = self.program.interfaces[iface].methods.len();
        let (index, how) = (self.below(methods), self.how());
        Some(Statement::CallInterface { local, iface, index, how, arguments: self.arguments() })
    }

    fn look_up(&mut self) -> Option<Statement> {
        let (local, by) = (self.local(false)?, self.by());
        let (call, arguments) = (self.below(3) > 0, self.arguments());
        let of = if self.one_in(2) { Of::Type } else { Of::Value };
        Some(Statement::LookUp(Lookup { of, local, by, call, arguments }))
    }

    fn call(&mut self) -> Option<Statement> {
        let first = match self.function {
            Some(own) => own.saturating_add(1),
            None => 0,
        };
        let later: Vec<usize> = (first..self.program.functions.len()).collect();
        let callee = self.of(&later)?;
        let argument = if self.program.functions[callee].parameter { Some(self.local(false)?) } else { None };
        Some(Statement::Call(callee, argument))
    }

    fn read(&mut self, depth: usize) -> Option<Statement> {
        let all: Vec<usize> = (0..self.program.variables.len()).collect();
        let variable = self.of(&all)?;
        let inner = match self.program.variables[variable].kind {
            Kind::Interface(of) => self.inner(depth, Some(of)),
            Kind::Func(_) => Vec::new(),
        };
        Some(Statement::Read(variable, self.arguments(), inner))
    }

    fn write(&mut self) -> Option<Statement> {
        let is_interface = |it: &usize| matches!(self.program.variables[*it].kind, Kind::Interface(_));
        let all: Vec<usize> = (0..self.program.variables.len()).filter(is_interface).collect();
        let variable = self.of(&all)?;
        let Kind::Interface(of) = self.program.variables[variable].kind else { return None };
        if self.one_in(3) {
            return Some(Statement::Clear(variable));
        }
        Some(Statement::Assign(variable, self.new_value(of)?))
    }
}
