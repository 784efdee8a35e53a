; What an unknown call returns is stored in a variable that nobody reads. The call stays in any case; the variable as
; well, as it may be there to be kept from the garbage collector.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %made = call ptr @make()
; CHECK-NEXT: %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr %made, ptr %memory
; CHECK-NEXT: store ptr %memory, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %made = call ptr @make()
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %made, ptr %memory
  store ptr %memory, ptr @p.Live
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
declare ptr @make()
