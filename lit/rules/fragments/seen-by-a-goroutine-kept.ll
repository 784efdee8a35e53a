; A goroutine that is started sees what it is given: that stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %a, ptr @p.LiveByThread
; CHECK-NEXT:  %id = call i32 @"github.com/goplus/llgo/runtime/internal/runtime.CreateThread"(ptr null, ptr @p.LiveFunc, ptr %a)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveByThread =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByThread = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %a = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %a, ptr @p.LiveByThread
  %id = call i32 @"github.com/goplus/llgo/runtime/internal/runtime.CreateThread"(ptr null, ptr @p.LiveFunc, ptr %a)
  store ptr @p.DeadFunc, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
define i32 @"github.com/goplus/llgo/runtime/internal/runtime.CreateThread"(ptr, ptr, ptr) {
  unreachable
}
