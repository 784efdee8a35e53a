; The same as ../../Inputs/type.ll with one method, as a release of LLGo writes it: without records.
%String = type { ptr, i64 }
%Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr }

@name.One = private constant [3 x i8] c"One"
@func.1 = internal constant %Type zeroinitializer
@p.T = constant { %Type, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %Type zeroinitializer, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @name.One, i64 3 }, ptr @func.1, ptr @p.T.One, ptr @p.T.One }
] }

define internal void @p.T.One() {
  ret void
}
