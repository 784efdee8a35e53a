; Memory that refers to other memory: a table, and the array that it has a slice of. One is shared by two variables,
; of which one is read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %array = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %array
; CHECK-NEXT: store ptr %array, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %table = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  %array = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @p.LiveFunc, ptr %array
  %slice = insertvalue { ptr, i64, i64 } undef, ptr %array, 0
  %with.len = insertvalue { ptr, i64, i64 } %slice, i64 2, 1
  %with.cap = insertvalue { ptr, i64, i64 } %with.len, i64 2, 2
  store { ptr, i64, i64 } %with.cap, ptr %table
  store ptr %table, ptr @p.Dead
  store ptr %array, ptr @p.Live
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
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
declare void @use(ptr)
