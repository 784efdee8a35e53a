; What fills a variable that each thread has (//llgo:tls), and another module defines, stays, although nobody reads it
; here.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr @p.LiveB, ptr @p.ofThread
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveB =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.ofThread = external thread_local global ptr
@p.Dead = global ptr null
@p.LiveB = global i64 0
@p.DeadE = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  store ptr @p.LiveB, ptr @p.ofThread
  store ptr @p.DeadE, ptr @p.Dead
  ret void
}
