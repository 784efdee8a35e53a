; The address of a variable in the fragment of another counts as reading it where that other variable is read, and does
; not where it is not.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr null, ptr @p.LiveByOther
; CHECK-NEXT:  store ptr @p.LiveByOther, ptr @p.Live
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveByOther =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByOther = global ptr null
@p.Live = global ptr null
@p.DeadByOther = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  store ptr null, ptr @p.LiveByOther
  store ptr @p.LiveByOther, ptr @p.Live
  store ptr null, ptr @p.DeadByOther
  store ptr @p.DeadByOther, ptr @p.Dead
  ret void
}
declare void @use(ptr)
