; A goroutine that is started, assembly code in the function, a call through a pointer, and an atomic exchange are
; all seen by others: what they are given stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %a = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr %a, ptr @p.LiveByThread
; CHECK-NEXT: %id = call i32 @"github.com/goplus/llgo/runtime/internal/runtime.CreateThread"(ptr null, ptr @p.LiveFunc, ptr %a)
; CHECK-NEXT: %b = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr %b, ptr @p.LiveByAsm
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr %b)
; CHECK-NEXT: %c = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr %c, ptr @p.LiveByPointer
; CHECK-NEXT: %f = load ptr, ptr @p.LiveHook
; CHECK-NEXT: call void %f(ptr %c)
; CHECK-NEXT: %d = atomicrmw xchg ptr @p.LiveByExchange, i64 7 seq_cst
; CHECK-NEXT: ret void
; GONE-DAG: @p.LiveByThread =
; GONE-DAG: @p.LiveByAsm =
; GONE-DAG: @p.LiveByPointer =
; GONE-DAG: @p.LiveByExchange =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByThread = global ptr null
@p.LiveByAsm = global ptr null
@p.LiveByPointer = global ptr null
@p.LiveByExchange = global i64 0
@p.LiveHook = global ptr null
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
  %b = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %b, ptr @p.LiveByAsm
  call void asm sideeffect "", "r"(ptr %b)
  %c = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %c, ptr @p.LiveByPointer
  %f = load ptr, ptr @p.LiveHook
  call void %f(ptr %c)
  %d = atomicrmw xchg ptr @p.LiveByExchange, i64 7 seq_cst
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
