; A volatile load is done for somebody else, and stays; so does what it fills.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store i64 %v, ptr @p.LiveRead
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveVolatile =
; LEFT-DAG:    @p.LiveRead =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveVolatile = global i64 0
@p.LiveRead = global i64 0
@p.DeadSet = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %v = load volatile i64, ptr @p.LiveVolatile
  store i64 %v, ptr @p.LiveRead
  call void @llvm.memset.p0.i64(ptr @p.DeadSet, i8 1, i64 8, i1 false)
  ret void
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
