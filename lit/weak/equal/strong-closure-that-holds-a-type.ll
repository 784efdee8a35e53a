; Where Equal is no weak reference, its closure is an ordinary reference of its type: what it holds is a part of the type, so
; that U is in an interface when p.T is. Code that is not here may read the closure of a type that others see.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;strong=equal>' -disable-output %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;open-world>' -disable-output %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=WEAK

; CHECK: slot 0 M: live, called
; WEAK: slot 0 M: dead, type-dead

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.UncommonType = type { %String, i16, i16, i32 }
%abi.Method = type { %String, ptr, ptr, ptr }
@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@U = internal constant { %abi.Type, %abi.UncommonType, [1 x %abi.Method] } { %abi.Type zeroinitializer, %abi.UncommonType zeroinitializer, [1 x %abi.Method] [
  %abi.Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @U.M, ptr @U.M }
] }, !type !{i64 120, !"go.method.M:func()"}, !vcall_visibility !{i64 1}
@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.Equal, ptr @U }, ptr null, %String zeroinitializer, ptr @"*p.T" }
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T }
define void @main(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  call void @use(ptr @p.T)
  ret void
}
define internal i1 @p.T.Equal(ptr nest %type, ptr %a, ptr %b) {
  ret i1 true
}
define internal void @U.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
