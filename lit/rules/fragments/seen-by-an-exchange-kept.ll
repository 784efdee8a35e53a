; An atomic exchange is seen by others: it stays, with its variable.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       %d = atomicrmw xchg ptr @p.LiveByExchange, i64 7 seq_cst
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveByExchange =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByExchange = global i64 0
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %d = atomicrmw xchg ptr @p.LiveByExchange, i64 7 seq_cst
  store ptr @p.DeadFunc, ptr @p.Dead
  ret void
}
define void @p.DeadFunc() {
  ret void
}
