; Slices and channels are made where their sizes are numbers that make sense, so that nothing panics.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %n = call i64 @len()
; CHECK-NEXT: %some = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 %n, i64 %n, i64 8)
; CHECK-NEXT: store { ptr, i64, i64 } %some, ptr @p.LiveSlice
; CHECK-NEXT: %wrong = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 2, i64 1, i64 8)
; CHECK-NEXT: store { ptr, i64, i64 } %wrong, ptr @p.LiveWrong
; CHECK-NEXT: %chan = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 -1)
; CHECK-NEXT: store ptr %chan, ptr @p.LiveChan
; CHECK-NEXT: ret void
; GONE-DAG: @p.LiveSlice =
; GONE-DAG: @p.LiveWrong =
; GONE-DAG: @p.LiveChan =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveSlice = global { ptr, i64, i64 } zeroinitializer
@p.LiveWrong = global { ptr, i64, i64 } zeroinitializer
@p.LiveChan = global ptr null
@p.DeadSlice = global { ptr, i64, i64 } zeroinitializer
@p.DeadChan = global ptr null
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
  %wrong = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 2, i64 1, i64 8)
  store { ptr, i64, i64 } %wrong, ptr @p.LiveWrong
  %chan = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 -1)
  store ptr %chan, ptr @p.LiveChan
  %none = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 1, i64 2, i64 8)
  store { ptr, i64, i64 } %none, ptr @p.DeadSlice
  %lost = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 1)
  store ptr %lost, ptr @p.DeadChan
  ret void
}
define { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64, i64, i64) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64, i64) {
  unreachable
}
declare i64 @len()
