; Where pointers have 32 bits the runtime panics at numbers that are no trouble for 64: what is negative is not much as a number
; without a sign, and 8 GB are too many.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

target datalayout = "e-p:32:32"

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %negative = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 -1)
; CHECK-NEXT: store ptr %negative, ptr @p.LiveNegative
; CHECK-NEXT: %large = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 1073741824)
; CHECK-NEXT: store ptr %large, ptr @p.LiveLarge
; CHECK-NEXT: %slice = call { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32 -1, i32 -1, i32 8)
; CHECK-NEXT: store { ptr, i32, i32 } %slice, ptr @p.LiveSlice
; CHECK-NEXT: %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32 -8)
; CHECK-NEXT: store ptr %memory, ptr @p.LiveMemory
; CHECK-NEXT: ret void
; GONE-DAG: @p.LiveNegative =
; GONE-DAG: @p.LiveLarge =
; GONE-DAG: @p.LiveSlice =
; GONE-DAG: @p.LiveMemory =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveNegative = global ptr null
@p.LiveLarge = global ptr null
@p.LiveSlice = global { ptr, i32, i32 } zeroinitializer
@p.LiveMemory = global ptr null
@p.Dead = global ptr null
@p.DeadSlice = global { ptr, i32, i32 } zeroinitializer
@p.DeadMemory = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %negative = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 -1)
  store ptr %negative, ptr @p.LiveNegative
  %large = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 1073741824)
  store ptr %large, ptr @p.LiveLarge
  %slice = call { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32 -1, i32 -1, i32 8)
  store { ptr, i32, i32 } %slice, ptr @p.LiveSlice
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32 -8)
  store ptr %memory, ptr @p.LiveMemory
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 1024)
  store ptr %dead, ptr @p.Dead
  %dead.slice = call { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32 8, i32 16, i32 8)
  store { ptr, i32, i32 } %dead.slice, ptr @p.DeadSlice
  %dead.memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32 8)
  store ptr %dead.memory, ptr @p.DeadMemory
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32, i32) {
  unreachable
}
define { ptr, i32, i32 } @"github.com/goplus/llgo/runtime/internal/runtime.MakeSlice"(i32, i32, i32) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i32) {
  unreachable
}
