; A write beyond what has been allocated is to memory of somebody else. It is not valid Go, and stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store i64 7, ptr %beyond
; CHECK-NEXT:  store ptr %kept, ptr @p.LiveMemory
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveMemory =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveMemory = global ptr null
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
  %within = getelementptr i8, ptr @p.Dead, i64 4
  store i32 7, ptr %within
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
