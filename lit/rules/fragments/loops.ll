; In a loop, as an optimiser may leave one, an instruction is executed many times: what fills memory from there is
; removed with it, and the loop itself stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 64)
; CHECK-NEXT: store ptr %kept, ptr @p.Live
; CHECK-NEXT: br label %again
; CHECK: again:
; CHECK-NEXT: %i = phi i64 [ 0, %0 ], [ %next, %again ]
; CHECK-NEXT: %place = getelementptr inbounds ptr, ptr %kept, i64 %i
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %place
; CHECK-NEXT: %next = add i64 %i, 1
; CHECK-NEXT: %done = icmp eq i64 %next, 8
; CHECK-NEXT: br i1 %done, label %end, label %again
; CHECK: end:
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.DeadList = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 64)
  store ptr %kept, ptr @p.Live
  %head = alloca ptr
  store ptr null, ptr %head
  br label %again

again:
  %i = phi i64 [ 0, %0 ], [ %next, %again ]
  %place = getelementptr inbounds ptr, ptr %kept, i64 %i
  store ptr @p.LiveFunc, ptr %place
  %node = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %before = load ptr, ptr %head
  store ptr %before, ptr %node
  store ptr %node, ptr %head
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 8
  br i1 %done, label %end, label %again

end:
  %list = load ptr, ptr %head
  store ptr %list, ptr @p.DeadList
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
