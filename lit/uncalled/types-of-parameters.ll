; The func type of a method that is looked up and not called is in an interface, as the result of the look-up has it: code
; gets to the parameters' types, and calls their methods. That of another method keeps none of them.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"T": live, in an interface
; CHECK-NEXT: slot 0 M: matchable, not-called
; CHECK-NEXT: slot 1 N: dead, not-called
; CHECK:      type @"Arg": live, in an interface
; CHECK-NEXT: slot 0 Of: live, called
; CHECK:      type @"OtherArg": dead, in no interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%reflect.Method = type { %String, %String, { ptr, ptr }, { ptr, ptr, i64 }, i64 }
%Slice = type { ptr, i64, i64 }
%abi.FuncType = type { %abi.Type, %Slice, %Slice }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@str.Of = private constant [2 x i8] c"Of"
@str.N = private constant [1 x i8] c"N"
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.of.Arg, ptr @T.M, ptr @T.M },
  %Method { %String { ptr @str.N, i64 1 }, ptr @func.of.OtherArg, ptr @T.N, ptr @T.N }
] }, !type !{i64 120, !"go.method.M:func()"},
  !type !{i64 160, !"go.method.N:func()"},
  !vcall_visibility !{i64 1}
@Arg = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Of, i64 2 }, ptr @func, ptr @Arg.Of, ptr @Arg.Of }
] }, !type !{i64 120, !"go.method.Of:func()"},
  !vcall_visibility !{i64 1}
@OtherArg = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Of, i64 2 }, ptr @func, ptr @OtherArg.Of, ptr @OtherArg.Of }
] }, !type !{i64 120, !"go.method.Of:func()"},
  !vcall_visibility !{i64 1}
@func.of.Arg = internal constant %abi.FuncType { %abi.Type zeroinitializer, %Slice { ptr @"func.of.Arg$in", i64 1, i64 1 }, %Slice zeroinitializer }
@"func.of.Arg$in" = internal constant [1 x ptr] [ptr @Arg]
@func.of.OtherArg = internal constant %abi.FuncType { %abi.Type zeroinitializer, %Slice { ptr @"func.of.OtherArg$in", i64 1, i64 1 }, %Slice zeroinitializer }
@"func.of.OtherArg$in" = internal constant [1 x ptr] [ptr @OtherArg]

define void @main(ptr %itab, ptr %method) {
  %m = alloca { %reflect.Method, i1 }
  call void @use(ptr @T)
  call void %method(ptr sret({ %reflect.Method, i1 }) %m, ptr %itab, ptr @str.M, i64 1)
  %at.pointer = getelementptr i8, ptr %m, i64 56
  %pointer = load ptr, ptr %at.pointer
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %pointer, i32 0, metadata !"go.method.type.reflect.M")
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Of:func()")
  ret void
}
define internal void @T.M() {
  ret void
}
define internal void @T.N() {
  ret void
}
define internal void @Arg.Of() {
  ret void
}
define internal void @OtherArg.Of() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
