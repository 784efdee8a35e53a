source_filename = "rangetab.main"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__llgo_argc = global i32 0, align 4
@__llgo_argv = global ptr null, align 8

define weak void @runtime.init() {
_llgo_0:
  ret void
}

define weak void @syscall.init() {
_llgo_0:
  ret void
}

declare void @"github.com/goplus/llgo/runtime/internal/runtime.init"()

declare void @rangetab.init()

declare void @rangetab.main()

define i32 @main(i32 %0, ptr %1) {
_llgo_0:
  store i32 %0, ptr @__llgo_argc, align 4
  store ptr %1, ptr @__llgo_argv, align 8
  call void @"github.com/goplus/llgo/runtime/internal/runtime.init"()
  call void @runtime.init()
  call void @rangetab.init()
  call void @rangetab.main()
  ret i32 0
}

define weak void @_start() {
_llgo_0:
  %0 = call i32 @main(i32 0, ptr null)
  ret void
}
