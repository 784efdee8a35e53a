; A dead slot whose Mtyp is live for another reason: an interface that live code knows may contain the method, so the
; type still has to answer to it. Mtyp stays, the bodies become the unreachable method. The slot after it has an Mtyp
; that nothing knows, and goes entirely.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; GONE-DAG: @func.Match =
; GONE-DAG: define internal void @p.T.LiveKeep()

%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Match = private unnamed_addr constant [5 x i8] c"Match"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@func.Match = weak_odr constant i64 8
; The interface that contains the method: it keeps the func type.
@p.I = weak_odr constant [1 x { { ptr, i64 }, ptr }] [{ { ptr, i64 }, ptr } { { ptr, i64 } { ptr @str.Match, i64 5 }, ptr @func.Match }]
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [3 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [3 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @p.ptrT.DeadMatch, ptr @p.T.DeadMatch }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Match, i64 2, ptr @str.Match, ptr null }, ; methodOff of p.T, slot 2
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.ptrT.DeadMatch, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadMatch, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.I)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.T.DeadMatch() {
  ret void
}
define void @p.ptrT.DeadMatch() {
  ret void
}
