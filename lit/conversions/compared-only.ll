; A type switch compares the type of a value with a descriptor. That makes no interface: had nothing else made one,
; the value could not be of that type. The descriptor itself stays, as the comparison needs its address.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=.DeadM

; CHECK:      @Held =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @Held.LiveM, ptr @Held.LiveM }
; CHECK:      @Compared =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK:      @ComparedOften =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; LEFT-DAG: @Compared =
; LEFT-DAG: define internal void @Held.LiveM()

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Held = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Held.LiveM, ptr @Held.LiveM }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Compared = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Compared.DeadM, ptr @Compared.DeadM }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@ComparedOften = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @ComparedOften.DeadM, ptr @ComparedOften.DeadM }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @Held)
  %is.held = icmp eq ptr %type, @Held
  %is = icmp eq ptr %type, @Compared
  %less = icmp ult ptr @ComparedOften, %type
  %not = icmp ne ptr %type, @ComparedOften
  call void @p.again(ptr %type)
  ret void
}
define internal void @p.again(ptr %type) {
  %is = icmp eq ptr %type, @ComparedOften
  ret void
}
define internal void @Held.LiveM() {
  ret void
}
define internal void @Compared.DeadM() {
  ret void
}
define internal void @ComparedOften.DeadM() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
