; A variable in llvm.used is reached from elsewhere: what fills it stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr null, ptr @p.LiveUsed
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveUsed =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveUsed = global ptr null
@p.Dead = global ptr null
@p.DeadByAlias = internal global ptr null
@p.alias = alias ptr, ptr @p.DeadByAlias
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @p.LiveUsed], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  store ptr null, ptr @p.LiveUsed
  store ptr null, ptr @p.Dead
  store ptr null, ptr @p.alias
  ret void
}
