; Memory of a size that is not known may fail to be allocated: the call stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %kept, ptr @p.LiveUnknown
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveUnknown =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveUnknown = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %size = call i64 @size()
  %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 %size)
  store ptr %kept, ptr @p.LiveUnknown
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr %dead, ptr @p.Dead
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64) {
  unreachable
}
declare i64 @size()
