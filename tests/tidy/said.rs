//! What the code of a module says of other modules: the paths in it, what it imports, and the modules it declares.
//!
//! Code for unit tests does not count: it may look at whatever it wants to try.

use syn::buffer::{Cursor, TokenBuffer};
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, ImplItem, Item, ItemMod, ItemUse, Lit, Macro, Meta, Token, TraitItem, UseTree,
    VisRestricted, Visibility,
};

/// The segments of a path, without generics. One that begins with `::` has an empty segment first.
pub(crate) type Path = Vec<String>;

/// What one module says, without the modules in it.
#[derive(Default)]
pub(crate) struct Said {
    /// Paths of two segments and more. One alone names nothing of another module.
    pub(crate) mentions: Vec<Path>,
    pub(crate) imports: Vec<Import>,
    pub(crate) modules: Vec<Declared>,
}

/// One name that a `use` brings into the module, or all names of what it names.
pub(crate) struct Import {
    pub(crate) path: Path,
    /// `None` for `*`.
    pub(crate) name: Option<String>,
}

/// `mod name;` or `mod name { … }`.
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) seen: Seen,
    /// Whether it is only in builds for unit tests.
    pub(crate) is_for_tests: bool,
    pub(crate) body: Body,
}

/// Who may name a module.
#[derive(Clone, Copy)]
pub(crate) enum Seen {
    /// The module that declares it, and those in it.
    Within,
    /// The crate; `pub(super)`, which is less, is not distinguished.
    InCrate,
    Everywhere,
}

/// Where the code of a declared module is.
pub(crate) enum Body {
    /// Between braces.
    Here(Said),
    /// In a file whose name follows from the module's.
    File,
    /// In a file that the attribute `path` names.
    FileAt(String),
}

impl Said {
    /// What `text` says, the text of a file.
    pub(crate) fn of_text(text: &str) -> syn::Result<Said> {
        let file = syn::parse_file(text)?;
        let mut said = Said::default();
        if !file.attrs.iter().any(is_for_tests) {
            said.visit_file(&file);
        }
        Ok(said)
    }

    fn of_items(items: &[Item]) -> Said {
        let mut said = Said::default();
        items.iter().for_each(|item| said.visit_item(item));
        said
    }

    fn mention(&mut self, path: Path) {
        if path.len() > 1 {
            self.mentions.push(path);
        }
    }

    /// The imports of a tree of `use`, of which `path` is the way to it.
    fn import(&mut self, path: &[String], tree: &UseTree) {
        let longer = |segment: &syn::Ident| [path, &[name_of(segment)]].concat();
        match tree {
            UseTree::Path(tree) => self.import(&longer(&tree.ident), &tree.tree),
            UseTree::Name(tree) if tree.ident == "self" => {
                self.import_as(path.to_vec(), path.last().cloned())
            }
            UseTree::Rename(tree) if tree.ident == "self" => {
                self.import_as(path.to_vec(), Some(name_of(&tree.rename)));
            }
            UseTree::Name(tree) => self.import_as(longer(&tree.ident), Some(name_of(&tree.ident))),
            UseTree::Rename(tree) => self.import_as(longer(&tree.ident), Some(name_of(&tree.rename))),
            UseTree::Glob(_) => self.import_as(path.to_vec(), None),
            UseTree::Group(tree) => tree.items.iter().for_each(|tree| self.import(path, tree)),
        }
    }

    fn import_as(&mut self, path: Path, name: Option<String>) {
        self.imports.push(Import { path, name });
    }

    /// The paths among the tokens of a macro, which nobody can parse without knowing the macro.
    fn scan(&mut self, mut at: Cursor<'_>) {
        while !at.eof() {
            if let Some((inside, _, _, behind)) = at.any_group() {
                self.scan(inside);
                at = behind;
            } else if let Some((path, behind)) = path_at(at) {
                self.mention(path);
                at = behind;
            } else {
                at = at.token_tree().expect("a token before the end").1;
            }
        }
    }
}

impl<'ast> Visit<'ast> for Said {
    /// Modules are declared also where they are for unit tests, as their files have to be known.
    fn visit_item(&mut self, item: &'ast Item) {
        if matches!(item, Item::Mod(_)) || !attributes_of_item(item).iter().any(is_for_tests) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        if !attributes_of_impl_item(item).iter().any(is_for_tests) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        if !attributes_of_trait_item(item).iter().any(is_for_tests) {
            visit::visit_trait_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        let body = match (&module.content, module.attrs.iter().find_map(path_attribute)) {
            (Some((_, items)), _) => Body::Here(Said::of_items(items)),
            (None, Some(file)) => Body::FileAt(file),
            (None, None) => Body::File,
        };
        let seen = match module.vis {
            Visibility::Inherited => Seen::Within,
            Visibility::Restricted(_) => Seen::InCrate,
            Visibility::Public(_) => Seen::Everywhere,
        };
        let is_for_tests = module.attrs.iter().any(is_for_tests);
        self.modules.push(Declared { name: name_of(&module.ident), seen, is_for_tests, body });
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let start = if item.leading_colon.is_some() { vec![String::new()] } else { Vec::new() };
        self.import(&start, &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let start = path.leading_colon.as_ref().map(|_| String::new());
        self.mention(
            start.into_iter().chain(path.segments.iter().map(|segment| name_of(&segment.ident))).collect(),
        );
        visit::visit_path(self, path);
    }

    /// `pub(super)` says who may use a thing, and uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}

    fn visit_macro(&mut self, called: &'ast Macro) {
        visit::visit_macro(self, called);
        self.scan(TokenBuffer::new2(called.tokens.clone()).begin());
    }
}

/// The name itself, of one that is written as `r#name` too.
fn name_of(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// The path that begins at a token, if one does, and what is behind it.
fn path_at(start: Cursor<'_>) -> Option<(Path, Cursor<'_>)> {
    let (first, mut behind) = start.ident()?;
    let mut path = vec![name_of(&first)];
    while let Some((segment, further)) = colons(behind).and_then(Cursor::ident) {
        path.push(name_of(&segment));
        behind = further;
    }
    Some((path, behind))
}

/// What is behind `::`, if that comes next.
fn colons(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (first, behind) = at.punct()?;
    let (second, behind) = behind.punct().filter(|_| first.as_char() == ':')?;
    (second.as_char() == ':').then_some(behind)
}

/// The file that `#[path = "…"]` names.
fn path_attribute(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("path") => match &meta.value {
            Expr::Lit(syn::ExprLit { lit: Lit::Str(file), .. }) => Some(file.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the attribute leaves its item out of all but builds for unit tests.
fn is_for_tests(attribute: &Attribute) -> bool {
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            list.parse_args().is_ok_and(|meta| needs_test(&meta))
        }
        _ => false,
    }
}

/// Whether a condition of `cfg` holds only where `test` does.
fn needs_test(condition: &Meta) -> bool {
    let parts = |list: &syn::MetaList| {
        list.parse_args_with(syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated)
            .unwrap_or_default()
    };
    match condition {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => parts(list).iter().any(needs_test),
        Meta::List(list) if list.path.is_ident("any") => parts(list).iter().all(needs_test),
        _ => false,
    }
}

/// A function from an enum of syn to the attributes, which each of its variants has for itself.
macro_rules! attributes {
    ($name:ident of $kind:ident: $($variant:ident)*) => {
        fn $name(item: &$kind) -> &[Attribute] {
            match item {
                $($kind::$variant(item) => &item.attrs,)*
                _ => &[],
            }
        }
    };
}

attributes!(attributes_of_item of Item:
    Const Enum ExternCrate Fn ForeignMod Impl Macro Mod Static Struct Trait TraitAlias Type Union Use);
attributes!(attributes_of_impl_item of ImplItem: Const Fn Type Macro);
attributes!(attributes_of_trait_item of TraitItem: Const Fn Type Macro);
