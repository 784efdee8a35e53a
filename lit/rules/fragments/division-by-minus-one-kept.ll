; A division of the smallest number by minus one traps: of an unknown number it stays. One by another constant is
; removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store i64 %r, ptr @p.LiveR
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveR =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveN = global i64 0
@p.LiveR = global i64 0
@p.DeadQ = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %n = load i64, ptr @p.LiveN
  %r = srem i64 %n, -1
  store i64 %r, ptr @p.LiveR
  %by = sdiv i64 %n, 10
  store i64 %by, ptr @p.DeadQ
  ret void
}
