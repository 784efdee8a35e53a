; no-init leaves init functions as they are, also one that nobody calls: whether it goes is for LLVM to say.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<no-init;verify>' %s 2>&1 | FileCheck %s --check-prefix=WHOLE
; RUN: %dce %s 2>&1 | FileCheck %s

; WHOLE-LABEL: define internal void @p.init(
; WHOLE-NEXT:  store ptr @p.F, ptr @p.Var
; WHOLE-NEXT:  ret void
; CHECK-LABEL: define internal void @p.init(
; CHECK-NEXT:  ret void

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Var = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  ret void
}
define internal void @p.init() {
  store ptr @p.F, ptr @p.Var
  ret void
}
define void @p.F() {
  ret void
}
