; A module may say that an array has any length without having its elements, when they are all zero or undefined. What
; is too long to be a method table, a name or a table of records is malformed, and nobody walks through it.
;
; RUN: %unverified-dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 4 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK:      @p.T =
; CHECK-SAME: ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @p.Named =
; CHECK-SAME: { ptr @str.zeros, i64 4 }, ptr @func.Live, ptr @p.LiveNamed, ptr @p.LiveNamed }
; WARN: llgo-dce: warning: type @p.Long has a method table that cannot be read: keeping all its methods
; WARN: llgo-dce: warning: type @p.Named has a method table that cannot be read: keeping all its methods
; WARN: llgo-dce: warning: record 0 of @__llgo_relocs.1 is of an unknown kind, as all others are: keeping whatever it mentions
; WARN: llgo-dce: warning: record 0 of @__llgo_relocs.2 is of an unknown kind, as all others are: keeping whatever it mentions

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.zeros = private unnamed_addr constant [1099511627776 x i8] zeroinitializer
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@p.Long = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1099511627776 x %"github.com/goplus/llgo/runtime/abi.Method"] } zeroinitializer
@p.Named = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.zeros, i64 4 }, ptr @func.Live, ptr @p.LiveNamed, ptr @p.LiveNamed }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null }
]
@__llgo_relocs.1 = internal unnamed_addr constant [1099511627776 x %Record] zeroinitializer
@__llgo_relocs.2 = internal unnamed_addr constant [1099511627776 x %Record] undef
@llvm.used = appending global [3 x ptr] [ptr @__llgo_relocs, ptr @__llgo_relocs.1, ptr @__llgo_relocs.2], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Long)
  call void @use(ptr @p.Named)
  ret void
}
define void @p.LiveNamed() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
