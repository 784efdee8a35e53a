; Where pointers have 32 bits memory of negative size panics, although the number is not much without a sign: the call
; stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

target datalayout = "e-p:32:32"

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %memory, ptr @p.LiveMemory
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveMemory =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveMemory = global ptr null
@p.DeadMemory = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32 -8)
  store ptr %memory, ptr @p.LiveMemory
  %dead.memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32 8)
  store ptr %dead.memory, ptr @p.DeadMemory
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32) {
  unreachable
}
