; A module that has neither records nor the runtime's types is none of the pass's business: it stays byte for byte as it
; was, with one line at level debug and none by default. Here a descriptor, a list and an unreachable method might tempt.
;
; RUN: %opt %s -o %t.before.bc
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -verify-each %s -o %t.after.bc 2>&1 | count 0
; RUN: cmp %t.before.bc %t.after.bc
; RUN: env LLGO_DCE_LOG=debug %opt -load-pass-plugin=%plugin -passes=llgo-dce %s -o %t.debug.bc 2>%t.err
; RUN: cmp %t.before.bc %t.debug.bc
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err

; CHECK: llgo-dce: debug: {{.*}}no-metadata.ll: no metadata of LLGo's, nothing to do

%Uncommon = type { { ptr, i64 }, i16, i16, i32 }
%Method = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { { ptr, i64 } { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@llvm.used = appending global [1 x ptr] [ptr @p.T], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.unreachableMethod"() {
  ret void
}
@p.I = external constant i64
declare void @use(ptr)
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
