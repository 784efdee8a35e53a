; In full LTO a variable that the linker has left visible may be read by a native object: it is filled. What the linker
; has internalised is not.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='lto<O0>,globaldce' -verify-each -S %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll --implicit-check-not=Dead

; CHECK: @p.Live = global ptr null
; CHECK-LABEL: define internal void @p.init()
; CHECK-NEXT: store ptr @p.LiveFunc, ptr @p.Live
; CHECK-NEXT: ret void

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = internal global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define internal void @p.init() {
  store ptr @p.LiveFunc, ptr @p.Live
  store ptr @p.DeadFunc, ptr @p.Dead
  ret void
}
define internal void @p.LiveFunc() {
  ret void
}
define internal void @p.DeadFunc() {
  ret void
}
