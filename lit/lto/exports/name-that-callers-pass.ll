; main.call looks up a method whose name it is passed. As long as it is exported anybody may pass any name; else the
; callers are known.
;
; RUN: env LLGO_DCE_OPTIONS='unused-exports=main.*' %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' %s 2>&1 | FileCheck %s --check-prefix=WITHOUT

; CHECK-NOT: looks up methods
; CHECK: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; WITHOUT: warning: @main.call looks up methods that cannot be told by reflection: keeping every exported method because of a parameter of a function whose callers are not all known, @main.call (it is exported, and nobody knows who calls it: see the option unused-exports)
; WITHOUT: ptr @T.DeadLose, ptr @T.DeadLose

%Value = type { ptr, ptr, i64 }
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
] }, !type !{i64 120, !"go.method.Keep:func()"}, !type !{i64 120, !"go.method.value.reflect"}, !type !{i64 120, !"go.method.value.reflect.Keep"},
  !type !{i64 160, !"go.method.Lose:func()"}, !type !{i64 160, !"go.method.value.reflect"}, !type !{i64 160, !"go.method.value.reflect.Lose"},
  !vcall_visibility !{i64 1}

define void @main() {
  call void @use(ptr @T)
  call void @main.call(ptr @str.Keep, i64 4)
  ret void
}
define void @main.call(ptr %name, i64 %len) {
  %result = alloca %Value
  %value = alloca %Value
  call void @reflect.Value.MethodByName(ptr sret(%Value) %result, ptr byval(%Value) %value, ptr %name, i64 %len)
  ret void
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
