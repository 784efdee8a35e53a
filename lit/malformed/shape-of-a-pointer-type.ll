; A *T of a shape that is not known may have methods, so that reflection must not make another one: PtrToThis of T stays.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN --implicit-check-not=llgo-dce:

; CHECK: @p.U ={{.*}} ptr @"*p.U" }
; WARN: llgo-dce: warning: type @*p.U is of a shape that is not known: keeping all its methods{{$}}

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
@p.T = internal constant { %Type, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"], [3 x ptr] } { %Type zeroinitializer, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" zeroinitializer, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep },
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.int, ptr @p.T.Lose, ptr @p.T.Lose },
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.low, i64 5 }, ptr @func, ptr @p.T.low, ptr @p.T.low }
], [3 x ptr] [ptr @"p.T.Keep$methodvalue", ptr @"p.T.Lose$methodvalue", ptr @"p.T.low$methodvalue"] }

define internal void @p.T.Keep() {
  ret void
}
define internal void @p.T.Lose() {
  ret void
}
define internal void @p.T.low() {
  ret void
}
define internal void @"p.T.Keep$methodvalue"() {
  call void @p.T.Keep()
  ret void
}
define internal void @"p.T.Lose$methodvalue"() {
  call void @p.T.Lose()
  ret void
}
define internal void @"p.T.low$methodvalue"() {
  call void @p.T.low()
  ret void
}
declare void @use(ptr)
@p.U = internal constant %Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.U" }
@"*p.U" = internal constant { %Pointer, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"], i64 } { %Pointer { %Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer, i64 0 }
define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  ret void
}
