; A type that keeps all its methods keeps them as soon as it is live, and no sooner: nothing that is live mentions p.DeadBad,
; which has slots and no records.
;
; Expected:
; - p.DeadBad and its methods are dead. That it has no records is said all the same.
; - p.T, which has records, is what it is without p.DeadBad.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN --implicit-check-not=llgo-dce:
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @p.DeadBad =
; CHECK-SAME: { ptr @str.One, i64 3 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Two, i64 3 }, ptr null, ptr null, ptr null }
; WARN: llgo-dce: warning: type @p.DeadBad has methods that no metadata describes: keeping all its methods
; LEFT-DAG: define internal void @p.T.LiveKeep()

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@str.One = private unnamed_addr constant [3 x i8] c"One"
@str.Two = private unnamed_addr constant [3 x i8] c"Two"
@func.Bad = weak_odr constant i64 8
@p.DeadBad = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.One, i64 3 }, ptr @func.Bad, ptr @p.Bad.DeadOne, ptr @p.Bad.DeadOne },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Two, i64 3 }, ptr @func.Bad, ptr @p.Bad.DeadTwo, ptr @p.Bad.DeadTwo }
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
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.dead() {
  call void @use(ptr @p.DeadBad)
  ret void
}
define void @p.Bad.DeadOne() {
  ret void
}
define void @p.Bad.DeadTwo() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
