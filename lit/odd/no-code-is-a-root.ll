; Roots that are no code run nothing: a variable for C to read, a list of variables, the runtime's unreachable method.
; With nothing else nothing is changed.
;
; RUN: %opt %s -o %t.before.bc
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -verify-each %s -o %t.after.bc 2>%t.err
; RUN: cmp %t.before.bc %t.after.bc
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err

; CHECK: llgo-dce: warning: {{.*}}no-code-is-a-root.ll: no root is defined, nothing is removed

%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @p.main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @p.T], section "llvm.metadata"
@version = constant i64 1

define void @p.main() {
  call void @use(ptr @p.T)
  ret void
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.unreachableMethod"() {
  ret void
}
@p.I = external constant i64
declare void @use(ptr)
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
