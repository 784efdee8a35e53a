; Case 44: an unread slice is made with a length that may be negative: the program ends with that panic. Neighbours: a capacity
; that is less than the length, a channel, a function that makes the slice. The dead twins have lengths that are good.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         store { ptr, i64, i64 } %slice, ptr @p.slice
; CHECK:         store { ptr, i64, i64 } %cap, ptr @p.cap
; CHECK:         store ptr %chan, ptr @p.chan
; CHECK:         store { ptr, i64, i64 } %made, ptr @p.made
; CHECK-NEXT:    ret void
; LEFT:          define internal void @p.init(

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.neg = global i64 -1
@p.slice = global { ptr, i64, i64 } zeroinitializer
@p.cap = global { ptr, i64, i64 } zeroinitializer
@p.chan = global ptr null
@p.made = global { ptr, i64, i64 } zeroinitializer
@p.DeadSlice = global { ptr, i64, i64 } zeroinitializer
@p.DeadChan = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %len = load i64, ptr @p.neg
  %slice = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 %len, i64 %len, i64 8)
  store { ptr, i64, i64 } %slice, ptr @p.slice
  %cap = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 2, i64 1, i64 8)
  store { ptr, i64, i64 } %cap, ptr @p.cap
  %chan.len = load i64, ptr @p.neg
  %chan = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 %chan.len)
  store ptr %chan, ptr @p.chan
  %given = load i64, ptr @p.neg
  %made = call { ptr, i64, i64 } @p.make(i64 %given)
  store { ptr, i64, i64 } %made, ptr @p.made
  %dead = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 1, i64 2, i64 8)
  store { ptr, i64, i64 } %dead, ptr @p.DeadSlice
  %dead.chan = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64 8, i64 0)
  store ptr %dead.chan, ptr @p.DeadChan
  ret void
}
define { ptr, i64, i64 } @p.make(i64 %len) {
  %made = call { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64 %len, i64 %len, i64 8)
  ret { ptr, i64, i64 } %made
}
define { ptr, i64, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i64, i64, i64) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i64, i64) {
  unreachable
}
