; A variable that somebody else initialises is reached as ever.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr null, ptr @p.LiveForeign
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveForeign =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveForeign = externally_initialized global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  store ptr null, ptr @p.LiveForeign
  store ptr null, ptr @p.Dead
  ret void
}
