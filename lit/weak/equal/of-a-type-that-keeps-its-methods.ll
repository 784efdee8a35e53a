; A type that keeps all its methods keeps no more than those: what asks for its other weak references is as well known as
; of any other type.
;
; Expected:
; - the method of p.T stays, as the option says.
; - the Equal of p.T is removed: nothing that is live compares interfaces.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<keep=p.T;verify>' %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: i8 2, { ptr, ptr } zeroinitializer
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func = weak_odr constant i64 8
@p.T = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" }, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
] } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer

@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null },     ; useIface: main converts a T
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null }, ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },  ; its Ifn
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null }   ; its Tfn
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.Keep() {
  ret void
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @use(ptr)
