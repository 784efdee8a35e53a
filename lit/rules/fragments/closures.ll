; A closure is removed with its function and what it has caught.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %env = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
; CHECK-NEXT: store ptr @p.LiveCaught, ptr %env
; CHECK-NEXT: %live = insertvalue { ptr, ptr } { ptr @p.LiveFunc, ptr undef }, ptr %env, 1
; CHECK-NEXT: store { ptr, ptr } %live, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc
; LEFT-DAG: @p.LiveCaught =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global { ptr, ptr } zeroinitializer
@p.DeadClosure = global { ptr, ptr } zeroinitializer
@p.LiveCaught = global i64 0
@p.DeadCaught = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load { ptr, ptr }, ptr @p.Live
  %code = extractvalue { ptr, ptr } %live, 0
  call void %code()
  ret void
}
define void @p.init() {
  %env = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr @p.LiveCaught, ptr %env
  %live = insertvalue { ptr, ptr } { ptr @p.LiveFunc, ptr undef }, ptr %env, 1
  store { ptr, ptr } %live, ptr @p.Live
  %lost = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr @p.DeadCaught, ptr %lost
  %dead = insertvalue { ptr, ptr } { ptr @p.DeadFunc, ptr undef }, ptr %lost, 1
  store { ptr, ptr } %dead, ptr @p.DeadClosure
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64) {
  unreachable
}
