; Where pointers have 32 bits an offset beyond them begins again at 0. Nobody writes that: it counts as out of range,
; and stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

target datalayout = "e-p:32:32"

; CHECK-LABEL: define void @p.init(
; CHECK:       store i32 7, ptr %around
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveAround =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveAround = global i32 0
@p.Dead = global [2 x ptr] zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %around = getelementptr i8, ptr @p.LiveAround, i64 4294967296
  store i32 7, ptr %around
  %last = getelementptr ptr, ptr @p.Dead, i64 1
  store ptr @p.Dead, ptr %last
  ret void
}
