//! Calls through itabs, as far as they are known without the code: their signatures, by where an itab has the method.

use hashbrown::{HashMap, HashSet};

/// The type of a function in bytes: the same for all that are lowered in the same way.
pub type Signature = Vec<u8>;

/// The calls through pointers that may be of methods of interfaces.
#[derive(Debug, Clone, Default)]
pub struct ItabCalls {
    /// Where the function is from where an itab has a method: the signatures of the calls, by that one's index.
    methods: HashMap<u64, HashSet<Signature>>,
    /// The signatures of all others: a `defer` stores its function and the receiver, and calls it later.
    others: HashSet<Signature>,
}

impl ItabCalls {
    /// Adds a call: of the method of that index, or, without one, of any.
    pub fn add(&mut self, index: Option<u64>, signature: Signature) {
        let signatures = match index {
            Some(index) => self.methods.entry(index).or_default(),
            None => &mut self.others,
        };
        signatures.insert(signature);
    }

    /// Whether any of them may be of the method of that index whose body has that signature.
    pub fn may_call(&self, index: u64, body: &[u8]) -> bool {
        let by_index = self.methods.get(&index).is_some_and(|signatures| signatures.contains(body));
        by_index || self.others.contains(body)
    }

    /// All of them, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (Option<u64>, &[u8])> {
        let methods =
            self.methods.iter().flat_map(|(&index, all)| all.iter().map(move |it| (Some(index), &it[..])));
        methods.chain(self.others.iter().map(|it| (None, &it[..])))
    }
}
