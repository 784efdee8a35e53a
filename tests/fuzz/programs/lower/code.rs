//! The body of a function while it is written.

use super::super::model::Static;

/// A local variable: an interface value in two words.
#[derive(Clone)]
pub(super) struct Pair {
    pub(super) of: Static,
    /// The itab, or, of type `any`, the type.
    pub(super) first: String,
    pub(super) data: String,
}

pub(super) struct Code {
    /// The function, as records name it.
    pub(super) owner: String,
    pub(super) package: usize,
    pub(super) locals: Vec<Pair>,
    text: String,
    names: usize,
    /// The block that is being written.
    pub(super) label: String,
}

impl Code {
    pub(super) fn new(owner: &str, package: usize) -> Self {
        let text = String::from("start:\n");
        let (owner, label) = (owner.to_owned(), "start".to_owned());
        Self { owner, package, locals: Vec::new(), text, names: 0, label }
    }

    /// The function, with a result and parameters.
    pub(super) fn define(&self, result: &str, parameters: &str) -> String {
        format!("define {result} {}({parameters}) {{\n{}}}", self.owner, self.text)
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str("  ");
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes an instruction that has a value.
    pub(super) fn value(&mut self, instruction: &str) -> String {
        self.names += 1;
        let name = format!("%v{}", self.names);
        self.line(&format!("{name} = {instruction}"));
        name
    }

    /// Names of blocks that begin here and there, with one number.
    pub(super) fn labels<const N: usize>(&mut self, names: [&str; N]) -> [String; N] {
        self.names += 1;
        names.map(|name| format!("{name}{}", self.names))
    }

    pub(super) fn begin(&mut self, label: &str) {
        self.text.push_str(label);
        self.text.push_str(":\n");
        label.clone_into(&mut self.label);
    }

    pub(super) fn jump(&mut self, label: &str) {
        self.line(&format!("br label %{label}"));
    }

    pub(super) fn branch(&mut self, condition: &str, then: &str, otherwise: &str) {
        self.line(&format!("br i1 {condition}, label %{then}, label %{otherwise}"));
    }

    pub(super) fn print(&mut self, number: &str) {
        self.line(&format!("call void @\"RTI.PrintInt\"(i64 {number})"));
    }

    /// The address of a place behind another.
    pub(super) fn behind(&mut self, pointer: &str, bytes: usize) -> String {
        match bytes {
            0 => pointer.to_owned(),
            _ => self.value(&format!("getelementptr inbounds i8, ptr {pointer}, i64 {bytes}")),
        }
    }

    pub(super) fn load(&mut self, ty: &str, pointer: &str, bytes: usize) -> String {
        let place = self.behind(pointer, bytes);
        self.value(&format!("load {ty}, ptr {place}"))
    }

    pub(super) fn store(&mut self, value: &str, pointer: &str, bytes: usize) {
        let place = self.behind(pointer, bytes);
        self.line(&format!("store {value}, ptr {place}"));
    }
}
