; print<llgo-dce> prints what the pass would do, and leaves all symbols visible.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;open-world;unused-exports=main.*>' -S %s -o %t.ll 2>&1 | FileCheck %s
; RUN: %opt -S -passes=verify %s -o %t.before.ll
; RUN: diff %t.before.ll %t.ll

; CHECK: slot 0 Keep: live
; CHECK: slot 1 Lose: dead

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main() {
  call void @use(ptr @T)
  %method = call { ptr, i1 } @llvm.type.checked.load(ptr null, i32 0, metadata !"go.method.Keep:func()")
  ret void
}
define void @main.dead() {
  %method = call { ptr, i1 } @llvm.type.checked.load(ptr null, i32 0, metadata !"go.method.Lose:func()")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
