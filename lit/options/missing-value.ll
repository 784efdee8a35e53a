; A key that needs a value says so when it has none, or an empty one; opt fails.
;
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<root>' %s -o %t.ll 2>&1 | FileCheck %s
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<root=>' %s -o %t.ll 2>&1 | FileCheck %s
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<root=main;root= >' %s -o %t.ll 2>&1 | FileCheck %s
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<runtime>' %s -o %t.ll 2>&1 | FileCheck %s --check-prefix=RUNTIME

; CHECK: llgo-dce: error: option 'root' needs a value
; RUNTIME: llgo-dce: error: option 'runtime' needs a value

define void @main() {
  ret void
}
