; S is a struct type with an embedded field, so with methods. Code only compares with it, but it is in the list of
; types: reflect.StructOf finds it there and makes values of it, which then are in interfaces. The entry stays in the
; list, as S is live.
;
; RUN: %print %s 2>&1 | FileCheck %s
; CHECK:      type @"S": live, in an interface
; CHECK-NEXT: slot 0 M: live, called

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@S = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @S.M, ptr @S.M }
] }, !type !{i64 120, !"go.method.M:func()"}, !vcall_visibility !{i64 1}
@init$abitypes$array = private unnamed_addr constant [1 x ptr] [ptr @S], align 8
@init$abitypes$slice = private unnamed_addr constant %Slice { ptr @init$abitypes$array, i64 1, i64 1 }
@"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer

define void @main(ptr %itab, ptr %type) {
  %is = icmp eq ptr %type, @S
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist"
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define internal void @S.M() {
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
