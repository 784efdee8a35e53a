; What the tests of this folder put a main, interface types and more behind.
;
;     func (T) Keep()    func (T) Lose(int)    func (T) low()    // of package p

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr } ; the seventh field is the kind: 20 is an interface
%Pointer = type { %Type, ptr }
%Interface = type { %Type, %String, %Slice }
%Imethod = type { %String, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.low = private constant [5 x i8] c"p.low"
@func = internal constant %Type zeroinitializer
@func.int = internal constant %Type zeroinitializer
@p.T = internal constant { %Type, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %Type zeroinitializer, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" zeroinitializer, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep },
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.int, ptr @p.T.Lose, ptr @p.T.Lose },
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.low, i64 5 }, ptr @func, ptr @p.T.low, ptr @p.T.low }
] }

define internal void @p.T.Keep() {
  ret void
}
define internal void @p.T.Lose() {
  ret void
}
define internal void @p.T.low() {
  ret void
}
declare void @use(ptr)
