; An offset that overflows 64 bits is not known, and the write stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store i64 7, ptr %over
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveOver =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveOver = global i64 0
@p.Dead = global [2 x { i32, [3 x i64] }] zeroinitializer
@p.DeadAlias = internal alias i64, getelementptr ({ i32, [3 x i64] }, ptr @p.Dead, i64 1, i32 1, i64 2)
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %over = getelementptr [2 x i64], ptr @p.LiveOver, i64 1152921504606846976
  store i64 7, ptr %over
  %last = getelementptr { i32, [3 x i64] }, ptr @p.Dead, i32 1, i32 1, i8 2
  store i64 7, ptr %last
  %there = getelementptr i64, ptr %last, i64 -3
  ret void
}
