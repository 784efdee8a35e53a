; Memory whose address is stored through a pointer may be read by anybody.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %where = load ptr, ptr @p.LiveWhere
; CHECK-NEXT: %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %kept
; CHECK-NEXT: store ptr %kept, ptr @p.Live
; CHECK-NEXT: store ptr %kept, ptr %where
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.LiveWhere = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %where = load ptr, ptr @p.LiveWhere
  %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr @p.LiveFunc, ptr %kept
  store ptr %kept, ptr @p.Live
  store ptr %kept, ptr %where
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
