//! A Go-like program: its types, variables and functions.

use std::collections::BTreeMap;

/// The methods that there are. Those of lower case are unexported, and so of one package each.
pub(super) const NAMES: [&str; 8] = ["A", "B", "C", "D", "E", "Keep", "p.x", "q.y"];
/// The packages.
pub(super) const PACKAGES: [&str; 2] = ["p", "q"];
/// The func types of methods, by how many numbers they take.
pub(super) const SIGNATURES: [&str; 3] = ["func() int", "func(int) int", "func(int, int) int"];

pub(super) fn is_exported(name: usize) -> bool {
    !NAMES[name].contains('.')
}

/// Whether a package may have a method of that name.
pub(super) fn may_have(package: usize, name: usize) -> bool {
    is_exported(name) || NAMES[name].starts_with(PACKAGES[package])
}

/// A type with its address or without: `T` or `*T`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Concrete {
    pub(super) ty: usize,
    pub(super) pointer: bool,
}

/// A method by its index in `NAMES`, and its func type by that in `SIGNATURES`.
pub(super) type Named = (usize, usize);

#[derive(Debug, Default)]
pub(super) struct Type {
    pub(super) package: usize,
    pub(super) embeds: Vec<Embed>,
    pub(super) methods: Vec<Method>,
}

/// A field without a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Embed {
    Value(usize),
    Pointer(usize),
    /// An interface type, and what each value has in it.
    Interface(usize, Concrete),
}

#[derive(Debug)]
pub(super) struct Method {
    pub(super) name: usize,
    pub(super) signature: usize,
    pub(super) pointer: bool,
    pub(super) body: Vec<Statement>,
}

#[derive(Debug, Default)]
pub(super) struct Interface {
    pub(super) package: usize,
    /// Sorted by name.
    pub(super) methods: Vec<Named>,
}

/// The static type of an interface value: an interface type, or `any`.
pub(super) type Static = Option<usize>;

/// A package variable.
#[derive(Debug)]
pub(super) struct Variable {
    pub(super) package: usize,
    pub(super) kind: Kind,
    pub(super) initializer: Initializer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Interface(Static),
    /// A func value of that signature.
    Func(usize),
}

#[derive(Debug)]
pub(super) enum Initializer {
    None,
    /// A value, behind a call of a function if there is one.
    Value(New, Option<usize>),
    Method(Bound),
    /// That of an earlier variable of the same kind.
    Copy(usize),
}

/// `T{k}` or `&T{k}`
#[derive(Debug, Clone, Copy)]
pub(super) struct New {
    pub(super) concrete: Concrete,
    pub(super) number: i64,
}

/// A method value `T{k}.M`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bound {
    pub(super) new: New,
    pub(super) method: Named,
}

#[derive(Debug)]
pub(super) struct Function {
    pub(super) package: usize,
    /// Whether it takes a value of type `any`.
    pub(super) parameter: bool,
    /// Whether C code calls it.
    pub(super) exported: bool,
    pub(super) body: Vec<Statement>,
}

/// How a method is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Direct,
    /// Stored first, as `defer` does.
    Stored,
    /// As a method value.
    Bound,
    /// As a method expression.
    Expression,
}

/// A look-up of a method by reflection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lookup {
    pub(super) of: Of,
    pub(super) local: Local,
    pub(super) by: By,
    /// Whether the method is called, or only looked at.
    pub(super) call: bool,
    pub(super) arguments: [i64; 2],
}

/// What a method is looked up in: `reflect.ValueOf(local)` or `reflect.TypeOf(local)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Value,
    Type,
}

impl Of {
    /// What is printed for a method that is only looked at, and, negative, where there is none.
    pub(super) fn number(self) -> i64 {
        match self {
            Of::Value => 1,
            Of::Type => 2,
        }
    }
}

/// What a method is looked up by: a name, and where that comes from, or the first index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Constant(usize),
    /// A variable that nobody writes to.
    Variable(usize),
    /// A variable that code writes to.
    Written(usize),
    /// One of two, of which the first is it.
    Choice(usize, usize),
    /// What a function returns.
    Returned(usize),
    Index,
}

/// A local variable, by the order in which those in scope were made.
pub(super) type Local = usize;

#[derive(Debug)]
pub(super) enum Statement {
    Print(i64),
    /// `var local I = T{k}`
    Convert(Static, New),
    /// `var local J = other`, which always holds.
    Widen(Static, Local),
    /// `if local, ok := other.(J); ok { … }`
    Assert(usize, Local, Vec<Statement>),
    /// `if t, ok := local.(T); ok { print(t.n) }`
    AssertType(Concrete, Local),
    CallInterface {
        local: Local,
        iface: usize,
        index: usize,
        how: How,
        arguments: [i64; 2],
    },
    CallMethod {
        bound: Bound,
        how: How,
        arguments: [i64; 2],
    },
    LookUp(Lookup),
    CountMethods(Local),
    Equal(Local, Local),
    Call(usize, Option<Local>),
    /// Reads a package variable, and goes on when it is not nil: with a local variable, or with a call.
    Read(usize, [i64; 2], Vec<Statement>),
    Assign(usize, New),
    Clear(usize),
    /// What no run gets to, though nobody can know.
    Never(Vec<Statement>),
    Twice(Vec<Statement>),
}

/// How a package is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Relocs,
    TypeMetadata,
    /// The same with exact ids.
    Exact,
    Plain,
}

/// Where the pass is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Module,
    Link,
    /// With a plan that is made of the program's facts.
    Apart,
}

/// How a program is compiled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    pub(super) dialects: [Dialect; 2],
    /// Whether tables have functions for method values.
    pub(super) method_values: bool,
    /// Whether values are kept in memory, as unoptimized code has them.
    pub(super) in_memory: bool,
    pub(super) way: Way,
    /// Whether LLVM optimizes before the pass.
    pub(super) optimized: bool,
}

#[derive(Debug)]
pub(super) struct Program {
    pub(super) form: Form,
    pub(super) types: Vec<Type>,
    pub(super) interfaces: Vec<Interface>,
    pub(super) variables: Vec<Variable>,
    pub(super) functions: Vec<Function>,
    pub(super) main: Vec<Statement>,
}

/// How a method of a type is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) signature: usize,
    /// The embedded fields on the way.
    pub(super) path: Vec<usize>,
    pub(super) target: Target,
    /// Whether only `*T` has it.
    pub(super) pointer_only: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A method of that type, by its index.
    Own(usize, usize),
    /// One of the interface in the last field of the path, by its index.
    Interface(usize, usize),
}

/// What a search for a method looks at.
#[derive(Clone, Copy)]
enum Node {
    Type(usize),
    Interface(usize),
}

impl Program {
    /// The method of a name, of the least depth, if there is one alone.
    pub(super) fn method(&self, ty: usize, name: usize) -> Option<Entry> {
        let mut level = vec![(Vec::new(), Node::Type(ty))];
        while !level.is_empty() {
            let mut found = level.iter().filter_map(|(path, node)| self.own(path, *node, name));
            match (found.next(), found.next()) {
                (Some(entry), None) => return Some(entry),
                (Some(_), Some(_)) => return None,
                _ => level = level.iter().flat_map(|(path, node)| self.below(path, *node)).collect(),
            }
        }
        None
    }

    /// A node's own method of a name. The path begins with the type that is asked for.
    fn own(&self, path: &[(usize, usize)], node: Node, name: usize) -> Option<Entry> {
        let indices: Vec<usize> = path.iter().map(|&(_, index)| index).collect();
        match node {
            Node::Type(ty) => {
                let index = self.types[ty].methods.iter().position(|it| it.name == name)?;
                let method = &self.types[ty].methods[index];
                let by_pointer =
                    path.iter().any(|&(ty, index)| matches!(self.types[ty].embeds[index], Embed::Pointer(_)));
                let pointer_only = method.pointer && !by_pointer;
                let target = Target::Own(ty, index);
                Some(Entry { signature: method.signature, path: indices, target, pointer_only })
            }
            Node::Interface(iface) => {
                let index = self.interfaces[iface].methods.iter().position(|it| it.0 == name)?;
                let signature = self.interfaces[iface].methods[index].1;
                let target = Target::Interface(iface, index);
                Some(Entry { signature, path: indices, target, pointer_only: false })
            }
        }
    }

    fn below(&self, path: &[(usize, usize)], node: Node) -> Vec<(Vec<(usize, usize)>, Node)> {
        let Node::Type(ty) = node else { return Vec::new() };
        let step = |(index, embed): (usize, &Embed)| {
            let mut path = path.to_vec();
            path.push((ty, index));
            let node = match *embed {
                Embed::Value(ty) | Embed::Pointer(ty) => Node::Type(ty),
                Embed::Interface(iface, _) => Node::Interface(iface),
            };
            (path, node)
        };
        self.types[ty].embeds.iter().enumerate().map(step).collect()
    }

    /// The method set of a type, in the order of its table.
    pub(super) fn method_set(&self, of: Concrete) -> BTreeMap<&'static str, (usize, Entry)> {
        let all = (0..NAMES.len()).filter_map(|name| Some((name, self.method(of.ty, name)?)));
        let own = all.filter(|(_, entry)| of.pointer || !entry.pointer_only);
        own.map(|(name, entry)| (NAMES[name], (name, entry))).collect()
    }

    pub(super) fn implements(&self, of: Concrete, iface: usize) -> bool {
        self.interfaces[iface].methods.iter().all(|&(name, signature)| {
            let entry = self.method(of.ty, name).filter(|entry| of.pointer || !entry.pointer_only);
            entry.is_some_and(|entry| entry.signature == signature)
        })
    }

    /// All types and pointers to them.
    pub(super) fn concretes(&self) -> Vec<Concrete> {
        let both = |ty| [false, true].map(|pointer| Concrete { ty, pointer });
        (0..self.types.len()).flat_map(both).collect()
    }
}

/// The number of a value in a field, of one with a number.
pub(super) fn number_within(number: i64, field: usize) -> i64 {
    number + 1 + i64::try_from(field).unwrap_or(0)
}
