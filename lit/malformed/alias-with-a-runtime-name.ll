; An alias with the name of a runtime's function is no function, whose body could be looked at.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK: totals:

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@"p.T" = weak_odr constant i64 0
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@"github.com/goplus/llgo/runtime/internal/runtime.foo" = alias void (), ptr @main
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
define void @main() {
  ret void
}
define ptr @res() {
  ret ptr @main
}
