; Assembly code in the function sees what it is given: that stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %b, ptr @p.LiveByAsm
; CHECK-NEXT:  call void asm sideeffect "", "r"(ptr %b)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveByAsm =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByAsm = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %b = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %b, ptr @p.LiveByAsm
  call void asm sideeffect "", "r"(ptr %b)
  store ptr @p.DeadFunc, ptr @p.Dead
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
