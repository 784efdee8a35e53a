; Only init functions are taken apart: a method that is called init, with a parameter, is none. What it fills stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: ret void
; LEFT-DAG: @p.LiveByMethod =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByMethod = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  call void @"p.(*T).init"(ptr null)
  ret void
}
define void @p.init() {
  store ptr null, ptr @p.Dead
  ret void
}
define void @"p.(*T).init"(ptr %t) {
  store ptr null, ptr @p.LiveByMethod
  ret void
}
