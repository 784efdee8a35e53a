; LLVM 22 has ptrtoaddr beside ptrtoint: both only compute.
;
; REQUIRES: llvm-22
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %live = ptrtoaddr ptr @p.LiveFunc to i64
; CHECK-NEXT: store i64 %live, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global i64 0
@p.Dead = global i64 0
@p.DeadConstant = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load i64, ptr @p.Live
  call void @use(i64 %live)
  ret void
}
define void @p.init() {
  %live = ptrtoaddr ptr @p.LiveFunc to i64
  store i64 %live, ptr @p.Live
  %dead = ptrtoaddr ptr @p.DeadFunc to i64
  %sum = add i64 %dead, 1
  store i64 %sum, ptr @p.Dead
  store i64 ptrtoaddr (ptr @p.DeadOther to i64), ptr @p.DeadConstant
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define void @p.DeadOther() {
  ret void
}
declare void @use(i64)
