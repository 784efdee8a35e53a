; The Equal of a descriptor is code like any other: what its body has is in an interface as soon as the type is live.
; The closure's environment, which is the descriptor itself, says nothing.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"ByEqual": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"T": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@ByEqual = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ByEqual.M, ptr @ByEqual.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 0, { ptr, ptr } { ptr @p.equal, ptr @T }, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @T.M, ptr @T.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %1 = icmp eq ptr %type, @T
  ret void
}
define internal i1 @p.equal(ptr nest %type, ptr %a, ptr %b) {
  call void @use(ptr @ByEqual)
  ret i1 true
}
define internal void @ByEqual.M() {
  ret void
}
define internal void @T.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
