; A variable that holds the address of a descriptor, as an interface with a value to begin with does: code that has
; the variable has an interface. Code that has not, has none.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Var": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Nested": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Unused": dead, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, type-dead

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Var = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Var.M, ptr @Var.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Nested = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Nested.M, ptr @Nested.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Unused = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Unused.M, ptr @Unused.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@p.iface = internal global { ptr, ptr } { ptr @Var, ptr null }
@p.struct = internal global { i64, { ptr, ptr } } { i64 1, { ptr, ptr } { ptr @Nested, ptr null } }
@p.unused = internal global { ptr, ptr } { ptr @Unused, ptr null }
define void @main(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @p.iface)
  %1 = load i64, ptr @p.struct
  ret void
}
define internal void @Var.M() {
  ret void
}
define internal void @Nested.M() {
  ret void
}
define internal void @Unused.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
