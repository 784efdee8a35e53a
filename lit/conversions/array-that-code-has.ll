; An array of descriptors is no part of a type when code has it as well: whoever has the array has the types. Not even
; when the code only compares the array's own address, which is more than would have to be kept.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Read": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"ComparedArray": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Out": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.StructType = type { %abi.Type, %String, %Slice }
%abi.StructField = type { %String, ptr, i64, %String, i1 }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Read = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Read.M, ptr @Read.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ComparedArray = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ComparedArray.M, ptr @ComparedArray.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Out = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Out.M, ptr @Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@p.S = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.S$fields", i64 1, i64 1 } }
@"p.S$fields" = internal constant [1 x %abi.StructField] [%abi.StructField { %String zeroinitializer, ptr @Read, i64 0, %String zeroinitializer, i1 false }]
@p.C = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.C$fields", i64 1, i64 1 } }
@"p.C$fields" = internal constant [1 x %abi.StructField] [%abi.StructField { %String zeroinitializer, ptr @ComparedArray, i64 0, %String zeroinitializer, i1 false }]
@p.O = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.O$fields", i64 1, i64 1 } }
@"p.O$fields" = internal constant [1 x %abi.StructField] [%abi.StructField { %String zeroinitializer, ptr @Out, i64 0, %String zeroinitializer, i1 false }]

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %1 = icmp eq ptr %type, @p.S
  %2 = load ptr, ptr getelementptr (i8, ptr @"p.S$fields", i64 16)
  %3 = icmp eq ptr %type, @p.C
  %4 = icmp eq ptr %type, @"p.C$fields"
  %5 = icmp eq ptr %type, @p.O
  ret void
}
define internal void @Read.M() {
  ret void
}
define internal void @ComparedArray.M() {
  ret void
}
define internal void @Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
