; Case 46: an initialiser converts a slice that is too short to an array: the program ends with that panic. Neighbours: to a
; pointer to an array, to an array in a struct, and in a function. What is stored after the check is not needed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         br i1 %array.short, label %array.bad, label %array.good
; CHECK:         call void @{{.*}}PanicSliceConvert"(i64 4, i64 %array)
; CHECK:         br i1 %pointer.short, label %pointer.bad, label %pointer.good
; CHECK:         call void @{{.*}}PanicSliceConvert"(i64 3, i64 %pointer)
; CHECK:         br i1 %struct.short, label %struct.bad, label %struct.good
; CHECK:         call void @{{.*}}PanicSliceConvert"(i64 1, i64 %struct)
; CHECK:         call i64 @p.convert(i64 %given)
; CHECK-NEXT:    ret void
; LEFT-DAG:      call void @{{.*}}PanicSliceConvert"(i64 2,

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.len = global i64 0
@p.DeadArray = global i64 0
@p.DeadPointer = global ptr null
@p.DeadStruct = global { i64, i64 } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %array = load i64, ptr @p.len
  %array.short = icmp slt i64 %array, 4
  br i1 %array.short, label %array.bad, label %array.good
array.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicSliceConvert"(i64 4, i64 %array)
  unreachable
array.good:
  store i64 7, ptr @p.DeadArray
  %pointer = load i64, ptr @p.len
  %pointer.short = icmp slt i64 %pointer, 3
  br i1 %pointer.short, label %pointer.bad, label %pointer.good
pointer.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicSliceConvert"(i64 3, i64 %pointer)
  unreachable
pointer.good:
  %elements = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  store ptr %elements, ptr @p.DeadPointer
  %struct = load i64, ptr @p.len
  %struct.short = icmp slt i64 %struct, 1
  br i1 %struct.short, label %struct.bad, label %struct.good
struct.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicSliceConvert"(i64 1, i64 %struct)
  unreachable
struct.good:
  store i64 9, ptr getelementptr (i8, ptr @p.DeadStruct, i64 8)
  %given = load i64, ptr @p.len
  %converted = call i64 @p.convert(i64 %given)
  ret void
}
define i64 @p.convert(i64 %len) {
  %short = icmp slt i64 %len, 2
  br i1 %short, label %bad, label %good
bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicSliceConvert"(i64 2, i64 %len)
  unreachable
good:
  ret i64 %len
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.PanicSliceConvert"(i64, i64) {
  unreachable
}
