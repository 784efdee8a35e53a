//! Dense ids: four bytes each, used as indices. An optional one takes no more.

use std::fmt;
use std::num::NonZeroU32;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(NonZeroU32);

        impl $name {
            /// The id of the `index`th thing of its kind. Panics beyond four thousand million of them.
            #[inline]
            pub fn new(index: usize) -> Self {
                let number = u32::try_from(index).ok().and_then(|index| NonZeroU32::new(index.wrapping_add(1)));
                Self(number.expect("more than u32::MAX ids of one kind"))
            }

            /// Its place in the tables that it indexes.
            #[inline]
            pub fn index(self) -> usize {
                self.0.get() as usize - 1
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.index())
            }
        }
    )*};
}

ids! {
    /// A symbol: a function, a variable, an alias, or an owner of facts that is none of these.
    SymId
    /// An interned name: bytes, as symbol and method names need not be UTF-8.
    NameId
    /// An interned [`Demand`](crate::Demand).
    DemandId
    /// A weak reference: a method slot, or one of another kind.
    WeakId
}
