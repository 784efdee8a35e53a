; The option verify has the pass check what it writes: a slot without a func type, which LLGo does not make, keeps its
; bodies, and that is not allowed.
;
; RUN: %unverified-dce %s -o %t.ll
; RUN: not %opt -load-pass-plugin=%plugin -passes='llgo-dce<verify>' -disable-output %s 2>&1 | FileCheck %s
; RUN: not env LLGO_DCE_OPTIONS=verify %opt -load-pass-plugin=%plugin -passes='lto<O0>' -disable-output %s 2>&1 | FileCheck %s

; CHECK: error: llgo-dce: verify: type @p.T, slot 0 Keep: has a body but no func type

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@p.T = internal constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr null, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main, ptr @str.Keep, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @p.T, ptr null, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define internal void @p.T.LiveKeep() {
  ret void
}
declare void @use(ptr)
