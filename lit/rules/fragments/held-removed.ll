; What nobody else holds, or somebody else holds as long as the program runs, needs no variable: one that has its first value
; for ever, or is dead. Neither do numbers, nor what constants point to.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT:    %object = call
; CHECK-NEXT:    store ptr %object, ptr @p.fixed
; CHECK-NEXT:    ret void
; LEFT:        @p.fixed =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.fixed = global ptr null
@p.count = global i64 0
@p.table = constant ptr @p.count
@p.Dead = global ptr null
@p.DeadToo = global ptr null
@p.DeadHolder = global ptr null
@p.DeadNumber = global i64 0
@p.DeadConstant = global ptr null
@p.DeadOwn = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %fixed = load ptr, ptr @p.fixed
  call void @use(ptr %fixed)
  store i64 7, ptr @p.count
  ret void
}
define void @p.init() {
  %object = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %object, ptr @p.fixed
  %same = load ptr, ptr @p.fixed
  store ptr %same, ptr @p.Dead
  %of.dead = load ptr, ptr @p.DeadHolder
  store ptr %of.dead, ptr @p.DeadToo
  %number = load i64, ptr @p.count
  store i64 %number, ptr @p.DeadNumber
  %constant = load ptr, ptr @p.table
  store ptr %constant, ptr @p.DeadConstant
  %own = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %own, ptr @p.DeadOwn
  ret void
}
define void @p.DeadReset() {
  store ptr null, ptr @p.DeadHolder
  ret void
}
declare void @use(ptr)
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
