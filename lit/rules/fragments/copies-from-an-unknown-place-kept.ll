; A copy from a place that is not known stays: it may not be there. Constants that are copied to a variable that nobody
; reads, or to its memory, are removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       call void @llvm.memcpy.p0.p0.i64(ptr @p.LiveOther, ptr %from, i64 8, i1 false)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveOther =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@table.Dead = private constant [2 x i64] [i64 3, i64 4]
@p.LiveFrom = global ptr null
@p.LiveOther = global i64 0
@p.Dead = global [2 x i64] zeroinitializer
@p.DeadTable = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %from = load ptr, ptr @p.LiveFrom
  call void @llvm.memcpy.p0.p0.i64(ptr @p.LiveOther, ptr %from, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr @p.Dead, ptr @table.Dead, i64 16, i1 false)
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  call void @llvm.memcpy.p0.p0.i64(ptr %memory, ptr @table.Dead, i64 16, i1 false)
  store ptr %memory, ptr @p.DeadTable
  ret void
}
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
