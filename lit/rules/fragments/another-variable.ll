; `var Dead = Other` reads Other, but nobody reads Dead: both are removed. `var Live = Base` keeps Base and what fills
; it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: store ptr @p.LiveFunc, ptr @p.LiveBase
; CHECK-NEXT: %base = load ptr, ptr @p.LiveBase
; CHECK-NEXT: store ptr %base, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @p.LiveBase =
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.LiveBase = global ptr null
@p.Dead = global ptr null
@p.DeadOther = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  store ptr @p.LiveFunc, ptr @p.LiveBase
  %base = load ptr, ptr @p.LiveBase
  store ptr %base, ptr @p.Live
  store ptr @p.DeadFunc, ptr @p.DeadOther
  %other = load ptr, ptr @p.DeadOther
  store ptr %other, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
declare void @use(ptr)
