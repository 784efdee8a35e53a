; An empty module, and one of declarations, stay as they are.
;
; RUN: split-file %s %t
; RUN: %opt %t/empty.ll -o %t/empty.before.bc
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce %t/empty.ll -o %t/empty.after.bc 2>&1 | count 0
; RUN: cmp %t/empty.before.bc %t/empty.after.bc
; RUN: %opt %t/declarations.ll -o %t/declarations.before.bc
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce %t/declarations.ll -o %t/declarations.after.bc 2>&1 | count 0
; RUN: cmp %t/declarations.before.bc %t/declarations.after.bc

;--- empty.ll
;--- declarations.ll
@p.T = external constant i64
declare void @main()
declare void @"github.com/goplus/llgo/runtime/internal/runtime.unreachableMethod"()
