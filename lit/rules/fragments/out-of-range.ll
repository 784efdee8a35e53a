; A write beyond what has been allocated, or beyond the variable, goes to somebody else's memory. It is not valid Go,
; and stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: %beyond = getelementptr i8, ptr %kept, i64 1
; CHECK-NEXT: store i64 7, ptr %beyond
; CHECK-NEXT: store ptr %kept, ptr @p.LiveMemory
; CHECK-NEXT: %before = getelementptr i8, ptr @p.LiveVariable, i64 -1
; CHECK-NEXT: store i8 7, ptr %before
; CHECK-NEXT: store i64 7, ptr getelementptr (i8, ptr @p.LiveConstant, i64 4)
; CHECK-NEXT: ret void
; GONE-DAG: @p.LiveMemory =
; GONE-DAG: @p.LiveVariable =
; GONE-DAG: @p.LiveConstant =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveMemory = global ptr null
@p.LiveVariable = global i64 0
@p.LiveConstant = global i64 0
@p.Dead = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %beyond = getelementptr i8, ptr %kept, i64 1
  store i64 7, ptr %beyond
  store ptr %kept, ptr @p.LiveMemory
  %before = getelementptr i8, ptr @p.LiveVariable, i64 -1
  store i8 7, ptr %before
  store i64 7, ptr getelementptr (i8, ptr @p.LiveConstant, i64 4)
  %within = getelementptr i8, ptr @p.Dead, i64 4
  store i32 7, ptr %within
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
