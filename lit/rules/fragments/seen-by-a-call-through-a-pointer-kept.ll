; A function that is called through a pointer sees what it is given: that stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %c, ptr @p.LiveByPointer
; CHECK:       call void %f(ptr %c)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveByPointer =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByPointer = global ptr null
@p.LiveHook = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %c = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %c, ptr @p.LiveByPointer
  %f = load ptr, ptr @p.LiveHook
  call void %f(ptr %c)
  store ptr @p.DeadFunc, ptr @p.Dead
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
