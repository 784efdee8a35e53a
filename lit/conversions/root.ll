; A descriptor that is a root, by option or because C code may refer to it by its name, is in an interface as far as
; anybody knows. So are its parts.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;root=by.*>' -disable-output %s 2>&1 | FileCheck %s

; CHECK:      type @"by.option": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"ByName": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Part": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"visible.Out": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@by.option = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 0, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @Part }, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @by.option.M, ptr @by.option.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ByName = constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ByName.M, ptr @ByName.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Part = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Part.M, ptr @Part.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@visible.Out = constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @visible.Out.M, ptr @visible.Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %1 = icmp eq ptr %type, @visible.Out
  ret void
}
define internal void @by.option.M() {
  ret void
}
define internal void @ByName.M() {
  ret void
}
define internal void @Part.M() {
  ret void
}
define internal void @visible.Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
