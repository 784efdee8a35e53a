; What fills a variable that each thread has (//llgo:tls), by the intrinsic for its address, stays, although nobody
; reads it here.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr @p.LiveC, ptr %place
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveC =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveOfThread = thread_local global ptr null
@p.Dead = global ptr null
@p.LiveC = global i64 0
@p.DeadE = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %place = call ptr @llvm.threadlocal.address.p0(ptr @p.LiveOfThread)
  store ptr @p.LiveC, ptr %place
  store ptr @p.DeadE, ptr @p.Dead
  ret void
}
declare ptr @llvm.threadlocal.address.p0(ptr)
