; Go functions that live code refers to and that are not defined: the module is not the whole program. One line counts
; them, and names three. Functions of C, of C++ and of LLVM do not count, nor does what dead code or a dead method
; calls. With strict it is an error.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN
; RUN: not %opt -load-pass-plugin=%plugin -passes='llgo-dce<strict>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=STRICT
; RUN: sed '/call void @q.[bcd]/d' %s | %dce 2>&1 -o %t.one.ll | FileCheck %s --check-prefix=ONE --implicit-check-not={{.}}
; RUN: sed '/call void @q.[abcd]/d' %s | %dce -o %t.none.ll 2>&1 | count 0

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; WARN: llgo-dce: warning: not the whole program: 4 Go functions are used but not defined (@q.a, @q.(*T).b, @q.c, …)
; STRICT: error: llgo-dce: not the whole program: 4 Go functions are used but not defined
; ONE: llgo-dce: warning: not the whole program: 1 Go function is used but not defined (@q.a)

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
@p.table = internal constant [1 x ptr] [ptr @q.d]

declare void @q.a()
declare void @"q.(*T).b"()
declare void @q.c()
declare void @q.d()
declare void @q.dead()
declare void @use(ptr)
declare void @_ZN1q1eEv.cold()
declare void @llvm.trap()

define void @main() {
  call void @use(ptr @p.T)
  call void @q.a()
  call void @"q.(*T).b"() ; call void @q.b
  call void @q.c()
  call void @use(ptr @p.table) ; call void @q.d
  call void @_ZN1q1eEv.cold()
  call void @llvm.trap()
  ret void
}
define void @p.Dead() {
  call void @q.dead()
  ret void
}
define void @p.T.DeadLose() {
  call void @q.dead()
  ret void
}
