; An array that no descriptor refers to is data like any other: what it holds is in an interface once code has it.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Listed": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Unlisted": dead, in no interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Listed = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Listed.M, ptr @Listed.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Unlisted = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Unlisted.M, ptr @Unlisted.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@p.types = internal constant [1 x ptr] [ptr @Listed]
@p.types.of.nobody = internal constant [1 x ptr] [ptr @Unlisted]
define void @main(ptr %itab, ptr %list) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  store ptr @p.types, ptr %list
  ret void
}
define internal void @Listed.M() {
  ret void
}
define internal void @Unlisted.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
