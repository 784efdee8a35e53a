; An address inside a descriptor, or its number, leads to the descriptor: reading a field of it is more than
; comparing. So is comparing such an address, as it is not the descriptor's own that is compared.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Gep": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Number": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"ComparedGep": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Out": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Gep = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Gep.M, ptr @Gep.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Number = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Number.M, ptr @Number.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ComparedGep = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ComparedGep.M, ptr @ComparedGep.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Out = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Out.M, ptr @Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %1 = load ptr, ptr getelementptr (i8, ptr @Gep, i64 64)
  %2 = add i64 ptrtoint (ptr @Number to i64), 0
  %3 = icmp eq ptr %type, getelementptr (i8, ptr @ComparedGep, i64 8)
  %4 = icmp eq ptr %type, @Out
  ret void
}
define internal void @Gep.M() {
  ret void
}
define internal void @Number.M() {
  ret void
}
define internal void @ComparedGep.M() {
  ret void
}
define internal void @Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
