; Where pointers have 32 bits a slice of negative length panics, although the number is not much without a sign: the
; call stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

target datalayout = "e-p:32:32"

; CHECK-LABEL: define void @p.init(
; CHECK:       store { ptr, i32, i32 } %slice, ptr @p.LiveSlice
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveSlice =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveSlice = global { ptr, i32, i32 } zeroinitializer
@p.DeadSlice = global { ptr, i32, i32 } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %slice = call { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32 -1, i32 -1, i32 8)
  store { ptr, i32, i32 } %slice, ptr @p.LiveSlice
  %dead.slice = call { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32 8, i32 16, i32 8)
  store { ptr, i32, i32 } %dead.slice, ptr @p.DeadSlice
  ret void
}
define { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32, i32, i32) {
  unreachable
}
