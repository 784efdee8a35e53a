; A variable that nobody reads may hold an object that another one held first, and which has another value later: the object
; is not collected then. What is read from a live variable that changes is stored.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-LABEL: define void @p.init(
; CHECK:         store ptr %object, ptr @p.pool
; CHECK:         store ptr %again, ptr @p.loaded
; CHECK:         store ptr %shared, ptr @p.other
; CHECK:         store ptr %shared, ptr @p.same
; CHECK:         call void @llvm.memcpy.p0.p0.i64(ptr @p.copied, ptr @p.pair, i64 16, i1 false)
; CHECK:         store i64 %word, ptr @p.number
; CHECK:         store ptr %within, ptr @p.within
; CHECK:         store ptr %returned, ptr @p.returned

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.pool = global ptr null
@p.pair = global { i64, ptr } zeroinitializer
@p.other = global ptr null
@p.loaded = global ptr null             ; var loaded = pool
@p.same = global ptr null               ; var other = new(T); var same = other
@p.copied = global { i64, ptr } zeroinitializer
@p.number = global { ptr } zeroinitializer
@p.within = global ptr null             ; var within = &struct{ p *T }{pool}
@p.returned = global ptr null           ; var returned = wrap(), which reads pool
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  store ptr null, ptr @p.pool
  store ptr null, ptr @p.other
  store { i64, ptr } zeroinitializer, ptr @p.pair
  ret void
}
define void @p.init() {
  %object = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %object, ptr @p.pool
  %again = load ptr, ptr @p.pool
  store ptr %again, ptr @p.loaded
  %shared = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %shared, ptr @p.other
  store ptr %shared, ptr @p.same
  call void @llvm.memcpy.p0.p0.i64(ptr @p.copied, ptr @p.pair, i64 16, i1 false)
  %word = load i64, ptr @p.pool
  store i64 %word, ptr @p.number
  %within = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %inner = load ptr, ptr @p.pool
  store ptr %inner, ptr %within
  store ptr %within, ptr @p.within
  %returned = call ptr @p.wrap()
  store ptr %returned, ptr @p.returned
  ret void
}
define ptr @p.wrap() {
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %pool = load ptr, ptr @p.pool
  store ptr %pool, ptr %memory
  ret ptr %memory
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
