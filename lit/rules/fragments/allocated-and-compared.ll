; Where the address of memory decides which branch is taken, it stays. So does a value that does.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr %kept, ptr @p.Live
; CHECK-NEXT: %same = icmp eq ptr %kept, null
; CHECK-NEXT: br i1 %same, label %then, label %else
; LEFT-DAG: @p.Live =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.DeadSame = global i1 false
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %kept, ptr @p.Live
  %same = icmp eq ptr %kept, null
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %unused = icmp eq ptr %dead, null
  store i1 %unused, ptr @p.DeadSame
  br i1 %same, label %then, label %else

then:
  call void @use(ptr null)
  br label %else

else:
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
declare void @use(ptr)
