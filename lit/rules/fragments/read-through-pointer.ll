; `var Live = *Other` panics when Other is nil. What a variable itself holds can be read without.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %other = load ptr, ptr @p.LiveOther
; CHECK-NEXT: %through = load ptr, ptr %other
; CHECK-NEXT: store ptr %through, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =
; LEFT-DAG: @p.LiveOther =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.LiveOther = global ptr null
@p.Dead = global ptr null
@p.DeadPair = global { ptr, ptr } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %other = load ptr, ptr @p.LiveOther
  %through = load ptr, ptr %other
  store ptr %through, ptr @p.Live
  %part = load ptr, ptr getelementptr inbounds (i8, ptr @p.DeadPair, i64 8)
  store ptr %part, ptr @p.Dead
  ret void
}
