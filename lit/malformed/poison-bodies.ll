; Bodies that are poison are nobody's: the slot that the records describe is another one. The type keeps its methods,
; and one line says so.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN
; RUN: FileCheck %s --input-file=%t.ll

; WARN: main.T
; CHECK:      @main.U =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@main.I = weak_odr constant [0 x ptr] []
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep },
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr poison, ptr poison }
] }
@main.U = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.U.Lose, ptr @main.U.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [12 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @main.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.U, ptr @func.2, i64 0, ptr @str.Lose, ptr null }, ; methodOff of main.U, slot 0
  %Record { i32 4, ptr @main.U, ptr @main.U.Lose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.U, ptr @main.U.Lose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @main.U)
  ret void
}
define void @main.T.Keep() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
define void @main.U.Lose() {
  ret void
}
declare void @use(ptr)
