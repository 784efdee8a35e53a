; Case 45: the initialiser of an unread variable shifts by a negative number: the program ends with that panic. Neighbours: a
; count of eight bits, a shift within a list, and one in a function. The dead twin's count cannot be negative.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         call void @{{.*}}AssertNegativeShift"(i1 %negative)
; CHECK:         call void @{{.*}}AssertNegativeShift"(i1 %small.negative)
; CHECK:         call void @{{.*}}AssertNegativeShift"(i1 %listed.negative)
; CHECK:         call i64 @p.shift(i64 1, i64 %given)
; CHECK-NEXT:    ret void
; LEFT:          define internal void @p.init(

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.neg = global i64 -1
@p.small = global i8 -1
@p.DeadShift = global i64 0
@p.DeadList = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %count = load i64, ptr @p.neg
  %negative = icmp slt i64 %count, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertNegativeShift"(i1 %negative)
  %shifted = shl i64 1, %count
  %small = load i8, ptr @p.small
  %small.negative = icmp slt i8 %small, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertNegativeShift"(i1 %small.negative)
  %list = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %listed = load i64, ptr @p.neg
  %listed.negative = icmp slt i64 %listed, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertNegativeShift"(i1 %listed.negative)
  %listed.shifted = lshr i64 256, %listed
  store i64 %listed.shifted, ptr %list
  store ptr %list, ptr @p.DeadList
  %given = load i64, ptr @p.neg
  %result = call i64 @p.shift(i64 1, i64 %given)
  %dead = load i64, ptr @p.neg
  %dead.shifted = shl i64 1, %dead
  store i64 %dead.shifted, ptr @p.DeadShift
  ret void
}
define i64 @p.shift(i64 %number, i64 %count) {
  %negative = icmp slt i64 %count, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertNegativeShift"(i1 %negative)
  %shifted = ashr i64 %number, %count
  ret i64 %shifted
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.AssertNegativeShift"(i1) {
  unreachable
}
