//! The strings that a value may be, as far as the code around it shows.
//!
//! Followed are constants; select and phi; String structs taken apart; temporaries that one String is stored to;
//! parameters of local functions, to all of their callers; results of functions whose bodies are final; what the runtime
//! joins and cuts; and variables that keep their initializers. What is not followed loses the string, and
//! [`LostAt`] says where.
//!
//! ```llvm
//! %either = select i1 %c, %String { ptr @a, i64 1 }, %String { ptr @b, i64 1 }
//! store %String %either, ptr %temporary                                     ; an alloca, as in unoptimized code
//! %pointer = load ptr, ptr %temporary
//! %address = getelementptr %String, ptr %temporary, i32 0, i32 1
//! %length = load i64, ptr %address
//! call void @look_up(ptr %pointer, i64 %length)                             ; a or b
//! ```

mod calls;
mod constants;
mod local;
mod lost;
mod memory;
mod numbers;
mod reads;
mod search;
mod tables;
mod temporaries;
mod text;

use self::search::Search;
use crate::ir::llvm::{ParameterAttribute, Type, Value};
use crate::ir::module::strings::is_string;

use self::lost::Lost;
pub(crate) use self::lost::LostAt;
pub(crate) use self::temporaries::base_of;
pub(crate) use self::text::{Strings, Text, Texts, MORE_NAMES, MOST_STRINGS};

impl<'m> Texts<'_, 'm> {
    /// All strings that a text may be.
    pub(crate) fn strings(self, text: Text<'m>) -> Result<Strings, LostAt<'m>> {
        Search::new(self).strings(text)
    }

    /// The names that a call of a look-up may have: the last two arguments are the name, or the last one is, or points
    /// to it.
    pub(crate) fn last_argument(self, call: Value<'m>) -> Result<Strings, LostAt<'m>> {
        if let Some((place, string)) = copied_string(call) {
            return self.strings_at(place, string);
        }
        let arguments: Vec<_> = call.arguments().collect();
        let text = match arguments[..] {
            [.., pointer, len] if len.ty().integer_width().is_some() => Text::Parts(pointer, len),
            [.., whole] => Text::Whole(whole),
            [] => return Err(LostAt::new("a call without a name")),
        };
        self.strings(text)
    }

    /// All strings that a String at a place in memory may be.
    fn strings_at(self, place: Value<'m>, string: Type<'m>) -> Result<Strings, LostAt<'m>> {
        let mut strings = Strings::new();
        for text in memory::at(self, place, string).map_err(Lost::anywhere)? {
            strings.extend(self.strings(text)?);
        }
        (strings.len() <= MOST_STRINGS).then_some(strings).ok_or(LostAt::new(MORE_NAMES))
    }
}

/// The place of the String that a call gives a copy of as its last argument, where a target passes structs so; and the
/// type.
///
/// ```llvm
/// call void @look_up(ptr sret(%Value) %result, ptr byval(%String) %name)      ; on WebAssembly
/// ```
pub(crate) fn copied_string(call: Value<'_>) -> Option<(Value<'_>, Type<'_>)> {
    let (index, place) = (0..).zip(call.arguments()).last()?;
    let string = call.argument_memory(index, ParameterAttribute::ByVal)?;
    (is_string(string) == Some(true)).then_some((place, string))
}
