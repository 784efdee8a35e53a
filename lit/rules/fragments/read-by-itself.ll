; A variable that only its own fragment reads, as a counter, is read by nobody.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: ret void
; LEFT-DAG: @p.LiveNone =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.DeadCounter = global i64 0
@p.LiveNone = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %n = load i64, ptr @p.LiveNone
  call void @use(ptr null)
  ret void
}
define void @p.init() {
  %n = load i64, ptr @p.DeadCounter
  %next = add i64 %n, 1
  store i64 %next, ptr @p.DeadCounter
  ret void
}
declare void @use(ptr)
