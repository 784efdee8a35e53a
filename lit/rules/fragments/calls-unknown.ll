; A function that is not here may do anything.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %kept = call ptr @make(ptr @p.LiveFunc)
; CHECK-NEXT: store ptr %kept, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %kept = call ptr @make(ptr @p.LiveFunc)
  store ptr %kept, ptr @p.Live
  %dead = call ptr @p.newDead(ptr @p.DeadFunc)
  store ptr %dead, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}

define ptr @p.newDead(ptr %what) {
  %slot = alloca ptr
  call void @llvm.memset.p0.i64(ptr %slot, i8 0, i64 8, i1 false)
  store ptr %what, ptr %slot
  %loaded = load ptr, ptr %slot
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %field = getelementptr inbounds { i64, ptr }, ptr %memory, i32 0, i32 1
  store ptr %loaded, ptr %field
  ret ptr %memory
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
declare ptr @make(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
