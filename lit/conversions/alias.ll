; Another name for a descriptor: whoever has that has the descriptor. A comparison with it is not distinguished from
; other uses.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Live": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Compared": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Dead": dead, in no interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Live = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Live.M, ptr @Live.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Compared = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Compared.M, ptr @Compared.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Dead = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Dead.M, ptr @Dead.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@p.alias = internal alias ptr, ptr @Live
@p.compared = internal alias ptr, ptr @Compared
@p.unused = internal alias ptr, ptr @Dead
define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @p.alias)
  %1 = icmp eq ptr %type, @p.compared
  ret void
}
define internal void @Live.M() {
  ret void
}
define internal void @Compared.M() {
  ret void
}
define internal void @Dead.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
