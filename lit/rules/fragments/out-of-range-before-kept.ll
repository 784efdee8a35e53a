; A write before the variable is to memory of somebody else. It is not valid Go, and stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store i8 7, ptr %before
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveVariable =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveVariable = global i64 0
@p.Dead = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %before = getelementptr i8, ptr @p.LiveVariable, i64 -1
  store i8 7, ptr %before
  %within = getelementptr i8, ptr @p.Dead, i64 4
  store i32 7, ptr %within
  ret void
}
