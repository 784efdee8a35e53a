; The fields of a struct type are in an array of their own. Nothing but the struct's descriptor refers to it, so it is a
; part of that, and in an interface when that is. With two owners, one of them is enough.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"In": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Both": live, in an interface
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
@In = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @In.M, ptr @In.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Both = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Both.M, ptr @Both.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Out = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Out.M, ptr @Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@p.In = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.In$fields", i64 1, i64 1 } }
@"p.In$fields" = internal constant [1 x %abi.StructField] [%abi.StructField { %String zeroinitializer, ptr @In, i64 0, %String zeroinitializer, i1 false }]
@p.Out = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.Out$fields", i64 1, i64 1 } }
@"p.Out$fields" = internal constant [1 x %abi.StructField] [%abi.StructField { %String zeroinitializer, ptr @Out, i64 0, %String zeroinitializer, i1 false }]
@p.Both = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.Both$fields", i64 1, i64 1 } }
@"p.Both$fields" = internal constant [1 x %abi.StructField] [%abi.StructField { %String zeroinitializer, ptr @Both, i64 0, %String zeroinitializer, i1 false }]
@p.SameFields = internal constant %abi.StructType { %abi.Type zeroinitializer, %String zeroinitializer, %Slice { ptr @"p.Both$fields", i64 1, i64 1 } }

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @p.In)
  call void @use(ptr @p.SameFields)
  %1 = icmp eq ptr %type, @p.Both
  %2 = icmp eq ptr %type, @p.Out
  ret void
}
define internal void @In.M() {
  ret void
}
define internal void @Both.M() {
  ret void
}
define internal void @Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
