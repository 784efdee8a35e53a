; A descriptor that a select, a phi or a return hands on is passed to where nobody has looked, even if that is a
; comparison.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Selected": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Phi": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Returned": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Inserted": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Out": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Selected = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Selected.M, ptr @Selected.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Phi = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Phi.M, ptr @Phi.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Returned = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Returned.M, ptr @Returned.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Inserted = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Inserted.M, ptr @Inserted.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Out = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Out.M, ptr @Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type, i1 %if) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %1 = select i1 %if, ptr @Selected, ptr %type
  %2 = icmp eq ptr %1, %type
  br i1 %if, label %then, label %end
then:
  %3 = call ptr @p.get()
  br label %end
end:
  %4 = phi ptr [ @Phi, %0 ], [ %3, %then ]
  %5 = icmp eq ptr %4, @Out
  %6 = insertvalue { ptr, ptr } undef, ptr @Inserted, 0
  ret void
}
define internal ptr @p.get() {
  ret ptr @Returned
}
define internal void @Selected.M() {
  ret void
}
define internal void @Phi.M() {
  ret void
}
define internal void @Returned.M() {
  ret void
}
define internal void @Inserted.M() {
  ret void
}
define internal void @Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
