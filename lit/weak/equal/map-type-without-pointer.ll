; A map type that is not one of a pair with its pointer type, so that it keeps whatever it has, calls the Equal of its
; key and of its element all the same. The map type has to be live; no code mentions that of p.DeadM.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.Key =
; CHECK-SAME: { ptr, ptr } { ptr @p.Key.LiveEqual, ptr null }
; CHECK:      @p.Elem =
; CHECK-SAME: { ptr, ptr } { ptr @p.Elem.LiveEqual, ptr null }
; CHECK:      @p.Other =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: define internal i1 @p.Key.LiveEqual(
; LEFT-DAG: define internal i1 @p.Elem.LiveEqual(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, { ptr, ptr } }

@p.Key = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Key.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Key" } ; kind 2: int
@"*p.Key" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Key } ; kind 54: pointer
@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Elem.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Elem" } ; kind 2: int
@"*p.Elem" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Elem } ; kind 54: pointer
@p.Other = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Other.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Other" } ; kind 2: int
@"*p.Other" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other } ; kind 54: pointer
@p.M = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Key, ptr @p.Elem, { ptr, ptr } zeroinitializer } ; kind 21: map
@p.DeadM = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other, ptr @p.Other, { ptr, ptr } zeroinitializer } ; kind 21: map
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @p.Dead, ptr @p.DeadM, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.M)
  call void @use(ptr @p.Other)
  ret void
}
define void @p.Dead() {
  call void @use(ptr @p.DeadM)
  ret void
}
define i1 @p.Key.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Elem.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Other.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @use(ptr)
