; Reflection gets from a type to its parts, but has to have the type: the element of a type that is in an interface is
; in one, and that of a type which is only compared is not. It may be several types away.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Near": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Far": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Out": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Near = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Near.M, ptr @Near.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Far = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Far.M, ptr @Far.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Out = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Out.M, ptr @Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ptr.to.Near = internal constant %abi.PtrType { %abi.Type zeroinitializer, ptr @Near }
@ptr.to.Far = internal constant %abi.PtrType { %abi.Type zeroinitializer, ptr @Far }
@ptr.to.ptr.to.Far = internal constant %abi.PtrType { %abi.Type zeroinitializer, ptr @ptr.to.Far }
@ptr.to.Out = internal constant %abi.PtrType { %abi.Type zeroinitializer, ptr @Out }

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @ptr.to.Near)
  call void @use(ptr @ptr.to.ptr.to.Far)
  %is = icmp eq ptr %type, @ptr.to.Out
  ret void
}
define internal void @Near.M() {
  ret void
}
define internal void @Far.M() {
  ret void
}
define internal void @Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
