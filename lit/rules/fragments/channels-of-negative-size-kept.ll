; A channel of negative size panics: it stays. One whose size makes sense is removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %chan, ptr @p.LiveChan
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveChan =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveChan = global ptr null
@p.DeadChan = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %chan = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 -1)
  store ptr %chan, ptr @p.LiveChan
  %lost = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 1)
  store ptr %lost, ptr @p.DeadChan
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64, i64) {
  unreachable
}
