; An init function of the user's, `p.init#1`, stays as it is. What it reads is read, and so is what it writes to.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: store ptr @p.LiveFunc, ptr @p.LiveRead
; CHECK-NEXT: store ptr @p.LiveFunc, ptr @p.LiveWritten
; CHECK-NEXT: call void @"p.init#1"()
; CHECK-NEXT: ret void
; LEFT-DAG: @p.LiveByUser =
; LEFT-DAG: @p.LiveWritten =
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveRead = global ptr null
@p.LiveWritten = global ptr null
@p.LiveByUser = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  store ptr @p.LiveFunc, ptr @p.LiveRead
  store ptr @p.LiveFunc, ptr @p.LiveWritten
  store ptr @p.DeadFunc, ptr @p.Dead
  call void @"p.init#1"()
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}

define void @"p.init#1"() {
  %read = load ptr, ptr @p.LiveRead
  call void @use(ptr %read)
  store ptr null, ptr @p.LiveWritten
  store ptr null, ptr @p.LiveByUser
  ret void
}
declare void @use(ptr)
