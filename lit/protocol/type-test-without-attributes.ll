; An exact id of a type test that does not say its interface: all methods stay.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK: warning: id go.method.i.K.m0, asked for in @main, does not say which interface it is of: keeping every method
; CHECK: slot 0 Keep: live, called
; CHECK: slot 1 Lose: live, called
; CHECK: slot 2 Seek: live, called
; CHECK: slot 0 Keep: live, called

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Seek = private constant [4 x i8] c"Seek"
@func.Keep = internal constant %abi.Type zeroinitializer
@func.Lose = internal constant %abi.Type zeroinitializer
@func.Seek = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [3 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @T.Keep, ptr @T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @T.Lose, ptr @T.Lose },
  %Method { %String { ptr @str.Seek, i64 4 }, ptr @func.Seek, ptr @T.Seek, ptr @T.Seek }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func(int)"},
  !type !{i64 200, !"go.method.Seek:func(string)"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @U.Keep, ptr @U.Keep }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %slot) {
  call void @use(ptr @T)
  call void @use(ptr @U)
  %good = call i1 @llvm.type.test(ptr %slot, metadata !"go.method.i.K.m0")
  call void @llvm.assume(i1 %good)
  %method = load ptr, ptr %slot
  call void %method(ptr null)
  call void @after()
  ret void
}
define internal void @T.Keep() {
  ret void
}
define internal void @T.Lose() {
  ret void
}
define internal void @T.Seek() {
  ret void
}
define internal void @U.Keep() {
  ret void
}
declare void @use(ptr)
declare void @after()
declare i1 @llvm.type.test(ptr, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
