; C++ with virtual function elimination of its own, and a variable that looks like a method table: without ids of Go's
; methods there is nothing to do, and nothing changes.
;
; RUN: %opt -S -passes=verify < %s > %t.before.ll
; RUN: %dce < %s > %t.after.ll 2> %t.err
; RUN: diff %t.before.ll %t.after.ll
; RUN: count 0 < %t.err
; With one such id, the same module does change.
; RUN: sed 's/_ZTS1A"}/go.method.Lose:func()"}/' %s | %dce | FileCheck %s

; CHECK: @T = {{.*}} { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.1, ptr @T.Lose, ptr @T.Lose }
] }, !type !{i64 120, !"_ZTS1A"},
  !vcall_visibility !{i64 1}
@llvm.compiler.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"
@kept = internal constant i64 0

define void @main(ptr %vtable) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %vtable, i32 0, metadata !"_ZTS1A")
  ret void
}
define internal void @T.Lose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
