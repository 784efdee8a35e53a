//! Dense ids: four bytes each, used as indices.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The id of the `index`th thing of its kind. Panics beyond four thousand million of them.
            #[inline]
            pub fn new(index: usize) -> Self {
                Self(u32::try_from(index).expect("more than u32::MAX ids of one kind"))
            }

            /// Its place in the tables that it indexes.
            #[inline]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )*};
}

ids! {
    /// A symbol: a function, a variable, an alias, or an owner of facts that stands for none of these.
    SymId
    /// An interned name: bytes, as symbol and method names need not be UTF-8.
    NameId
    /// An interned [`Demand`](crate::Demand).
    DemandId
    /// A weak reference: a method slot, or one of another kind.
    WeakId
}
