; A descriptor names that of the pointer to its type. Reflection gets from a field to its address and calls, so a
; pointer type that has methods is in an interface when the type is.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"T": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"ptr.to.T": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"U": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface
; CHECK:      type @"ptr.to.U": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 0, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @ptr.to.T }, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @T.M, ptr @T.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ptr.to.T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ptr.to.T.M, ptr @ptr.to.T.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 0, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @ptr.to.U }, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @U.M, ptr @U.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ptr.to.U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ptr.to.U.M, ptr @ptr.to.U.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @T)
  %is = icmp eq ptr %type, @U
  ret void
}
define internal void @T.M() {
  ret void
}
define internal void @ptr.to.T.M() {
  ret void
}
define internal void @U.M() {
  ret void
}
define internal void @ptr.to.U.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
