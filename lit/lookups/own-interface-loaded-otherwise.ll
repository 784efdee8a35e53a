; The function that a checked load loads is called by a name that is known, and loaded in some other way as well: any method
; may be looked up.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK: warning: @main looks up methods that cannot be told by reflection: keeping every exported method because of a use of a look-up that is not a call
; CHECK: slot 0 A: live
; CHECK: slot 1 B: live

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%reflect.Value = type { ptr, ptr, i64 }

@str.A = private constant [1 x i8] c"A"
@str.B = private constant [1 x i8] c"B"
@func.A = internal constant %abi.Type zeroinitializer
@func.B = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.A, i64 1 }, ptr @func.A, ptr @T.A, ptr @T.A },
  %Method { %String { ptr @str.B, i64 1 }, ptr @func.B, ptr @T.B, ptr @T.B }
] }, !type !{i64 120, !"go.method.A:func() int"},
  !type !{i64 120, !"go.method.value.reflect"}, !type !{i64 120, !"go.method.value.reflect.A"},
  !type !{i64 128, !"go.method.type.reflect"}, !type !{i64 128, !"go.method.type.reflect.A"},
  !type !{i64 160, !"go.method.B:func() int"},
  !type !{i64 160, !"go.method.value.reflect"}, !type !{i64 160, !"go.method.value.reflect.B"},
  !type !{i64 168, !"go.method.type.reflect"}, !type !{i64 168, !"go.method.type.reflect.B"},
  !vcall_visibility !{i64 1}

define void @main(ptr %slot, ptr %result, ptr %data, ptr %text, i64 %len) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.MethodByName:func(string) reflect.Value")
  %f.good = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %f.good)
  %method = extractvalue { ptr, i1 } %f, 0
  call void %method(ptr sret(%reflect.Value) %result, ptr %data, ptr @str.A, i64 1)
  %again = getelementptr i8, ptr %slot, i64 0
  %other = load ptr, ptr %again
  call void %other(ptr sret(%reflect.Value) %result, ptr %data, ptr %text, i64 %len)
  ret void
}

define internal void @T.A() {
  ret void
}
define internal void @T.B() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
