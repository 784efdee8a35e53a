; Rule 1: visibility is about dynamic linking. Hidden and protected C functions are roots all the same, as the object
; files that they are linked with may call them; weak ones as well. What is no C name is no root, however close: a
; digit first, or a character that C does not have.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Hid, i64 3 }, ptr @func.Live, ptr @p.T.Live1, ptr @p.T.Live1 }
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Live2, ptr @p.T.Live2 }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Weak, i64 4 }, ptr @func.Live, ptr @p.T.Live3, ptr @p.T.Live3 }

%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Hid = private unnamed_addr constant [3 x i8] c"Hid"
@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Weak = private unnamed_addr constant [4 x i8] c"Weak"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [4 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [4 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Hid, i64 3 }, ptr @func.Live, ptr @p.T.Live1, ptr @p.T.Live1 },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Live2, ptr @p.T.Live2 },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Weak, i64 4 }, ptr @func.Live, ptr @p.T.Live3, ptr @p.T.Live3 }
] }
@__llgo_relocs = internal unnamed_addr constant [19 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @on_hidden, ptr @p.I, i64 0, ptr @str.Hid, ptr @func.Live }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @onProtected7, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @_on_weak, ptr @p.I, i64 0, ptr @str.Weak, ptr @func.Live }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @"9lives", ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @on$dollar, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @on-dash, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Hid, ptr null }, ; methodOff of p.T, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Live1, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Live1, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Live2, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Live2, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 2
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 3, ptr @str.Weak, ptr null }, ; methodOff of p.T, slot 3
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Live3, i64 3, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Live3, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

@p.I = external constant i64
declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define hidden void @on_hidden() {
  ret void
}
define protected void @onProtected7() {
  ret void
}
define weak void @_on_weak() {
  ret void
}
define void @"9lives"() {
  ret void
}
define void @on$dollar() {
  ret void
}
define void @on-dash() {
  ret void
}
define void @p.T.Live1() {
  ret void
}
define void @p.T.Live2() {
  ret void
}
define void @p.T.Live3() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
