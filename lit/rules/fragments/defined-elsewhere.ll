; Variables that assembly defines (DATA), or that each thread has (//llgo:tls), also where another module defines them: what
; fills them stays, although nobody reads them here.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: store ptr @p.LiveA, ptr @p.data
; CHECK-NEXT: store ptr @p.LiveB, ptr @p.ofThread
; CHECK-NEXT: %place = call ptr @llvm.threadlocal.address.p0(ptr @p.LiveOfThread)
; CHECK-NEXT: store ptr @p.LiveC, ptr %place
; CHECK-NEXT: store ptr @p.LiveD, ptr @p.LiveOfThread
; CHECK-NEXT: ret void
; GONE-DAG: @p.LiveA =
; GONE-DAG: @p.LiveB =
; GONE-DAG: @p.LiveC =
; GONE-DAG: @p.LiveD =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.data = external global ptr
@p.ofThread = external thread_local global ptr
@p.LiveOfThread = thread_local global ptr null
@p.Dead = global ptr null
@p.LiveA = global i64 0
@p.LiveB = global i64 0
@p.LiveC = global i64 0
@p.LiveD = global i64 0
@p.DeadE = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  store ptr @p.LiveA, ptr @p.data
  store ptr @p.LiveB, ptr @p.ofThread
  %place = call ptr @llvm.threadlocal.address.p0(ptr @p.LiveOfThread)
  store ptr @p.LiveC, ptr %place
  store ptr @p.LiveD, ptr @p.LiveOfThread
  store ptr @p.DeadE, ptr @p.Dead
  ret void
}
declare ptr @llvm.threadlocal.address.p0(ptr)
