; Case 41: an unread variable whose initialiser divides by zero: the program ends with that panic. Neighbours: a remainder of
; small numbers in a part of a struct, a function that divides, an entry of a map. The dead twin divides by a number that
; cannot be zero.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         call void @{{.*}}AssertDivideByZero"(i1 %by.zero)
; CHECK:         call void @{{.*}}AssertDivideByZero"(i1 %small.by.zero)
; CHECK:         call i64 @p.divide(i64 2, i64 %divisor)
; CHECK:         call void @{{.*}}AssertDivideByZero"(i1 %element.by.zero)
; CHECK-NEXT:    ret void
; LEFT:          define internal void @p.init(

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.z = global i64 0
@p.small = global i8 0
@p.DeadOne = global i64 0
@p.DeadTwo = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %z = load i64, ptr @p.z
  %by.zero = icmp eq i64 %z, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertDivideByZero"(i1 %by.zero)
  %small = load i8, ptr @p.small
  %small.by.zero = icmp eq i8 %small, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertDivideByZero"(i1 %small.by.zero)
  %divisor = load i64, ptr @p.z
  %quotient = call i64 @p.divide(i64 2, i64 %divisor)
  %element = load i64, ptr @p.z
  %element.by.zero = icmp eq i64 %element, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertDivideByZero"(i1 %element.by.zero)
  %dead = load i64, ptr @p.DeadTwo
  %third = sdiv i64 %dead, 3
  store i64 %third, ptr @p.DeadOne
  ret void
}
define i64 @p.divide(i64 %dividend, i64 %divisor) {
  %by.zero = icmp eq i64 %divisor, 0
  call void @"github.com/goplus/llgo/runtime/internal/runtime.AssertDivideByZero"(i1 %by.zero)
  %quotient = udiv i64 %dividend, %divisor
  ret i64 %quotient
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.AssertDivideByZero"(i1) {
  unreachable
}
