; A descriptor that is no constant may hold anything, and who has its address gets at that without reflection. So what it
; mentions is held by code, whether or not the descriptor is in an interface itself. The parts of a constant one are there
; for reflection alone.
;
;     if typeOf(x) == V || typeOf(x) == C { … }    // V and C are compared, which converts neither
;
; Expected:
; - T is in an interface: V, a variable, mentions it.
; - Part is in none: C, a constant, mentions it.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"T": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Part": live, in no interface
; CHECK-NEXT: slot 0 M: matchable

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@V = internal global { %abi.Type, ptr } { %abi.Type zeroinitializer, ptr @T }
@C = internal constant { %abi.Type, ptr } { %abi.Type zeroinitializer, ptr @Part }
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @T.M, ptr @T.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Part = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Part.M, ptr @Part.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define i1 @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %is.V = icmp eq ptr %type, @V
  %is.C = icmp eq ptr %type, @C
  %is = or i1 %is.V, %is.C
  ret i1 %is
}
define internal void @T.M() {
  ret void
}
define internal void @Part.M() {
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
