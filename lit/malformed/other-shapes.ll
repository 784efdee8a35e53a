; Structs that have the runtime's types in them and are no descriptors: a Method alone, an array of them, or a struct
; with the table elsewhere. Their fields are ordinary references, and nothing is said.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-DAG: @p.one ={{.*}} ptr @func.Mine, ptr @p.mine, ptr @p.mine }
; CHECK-DAG: @p.array ={{.*}} ptr @func.Mine, ptr @p.mine, ptr @p.mine }
; CHECK-DAG: @p.turned ={{.*}} ptr @func.Mine, ptr @p.mine, ptr @p.mine }

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Mine = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@p.one = global %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Mine, ptr @p.mine, ptr @p.mine }
@p.array = global [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Mine, ptr @p.mine, ptr @p.mine }]
@p.turned = global { %"github.com/goplus/llgo/runtime/abi.UncommonType", i64, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, i64 8, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Mine, ptr @p.mine, ptr @p.mine }] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.mine, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
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
  call void @use(ptr @p.one)
  call void @use(ptr @p.array)
  call void @use(ptr @p.turned)
  ret void
}
define void @p.mine() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
