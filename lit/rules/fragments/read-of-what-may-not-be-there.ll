; A variable that is declared only may be missing at run time. It is not read for nothing.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %there = load ptr, ptr @maybe
; CHECK-NEXT: store ptr %there, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@maybe = extern_weak global ptr
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %there = load ptr, ptr @maybe
  store ptr %there, ptr @p.Live
  store ptr null, ptr @p.Dead
  ret void
}
