; A slice of unknown length may be one that panics: it stays. One whose numbers make sense is removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store { ptr, i64, i64 } %some, ptr @p.LiveSlice
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveSlice =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveSlice = global { ptr, i64, i64 } zeroinitializer
@p.DeadSlice = global { ptr, i64, i64 } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %n = call i64 @len()
  %some = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 %n, i64 %n, i64 8)
  store { ptr, i64, i64 } %some, ptr @p.LiveSlice
  %none = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 1, i64 2, i64 8)
  store { ptr, i64, i64 } %none, ptr @p.DeadSlice
  ret void
}
define { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64, i64, i64) {
  unreachable
}
declare i64 @len()
