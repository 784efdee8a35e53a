; Case 5: a user's package whose path ends like the runtime's, with structs Method and UncommonType, was rewritten.
; Names are compared whole from the module path on, and without metadata a lookalike is nobody's descriptor. What is
; LLGo's is pruned beside it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep }
; CHECK:      @main.G =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"example.com/my/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"example.com/my/runtime/abi.Method" = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %"example.com/my/runtime/abi.UncommonType", [1 x %"example.com/my/runtime/abi.Method"] } { i64 8, %"example.com/my/runtime/abi.UncommonType" zeroinitializer, [1 x %"example.com/my/runtime/abi.Method"] [
  %"example.com/my/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep }
] }

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @main.G)
  ret void
}
define void @main.T.Keep() {
  ret void
}
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.2 = weak_odr constant i64 8
@main.G = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.G.Lose, ptr @main.G.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.G, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.G, ptr @func.2, i64 0, ptr @str.Lose, ptr null }, ; methodOff of main.G, slot 0
  %Record { i32 4, ptr @main.G, ptr @main.G.Lose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.G, ptr @main.G.Lose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main.G.Lose() {
  ret void
}
declare void @use(ptr)
