; Parts are found behind aliases, too: of a list of fields, of the type of a field, of an array's element.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.Outer =
; CHECK-SAME: { ptr, ptr } { ptr @p.Outer.LiveEqual, ptr null }
; CHECK:      @p.Array =
; CHECK-SAME: { ptr, ptr } { ptr @p.Array.LiveEqual, ptr null }
; CHECK:      @p.Inner =
; CHECK-SAME: { ptr, ptr } { ptr @p.Inner.LiveEqual, ptr null }
; CHECK:      @p.Leaf =
; CHECK-SAME: { ptr, ptr } { ptr @p.Leaf.LiveEqual, ptr null }
; CHECK:      @p.Other =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; CHECK:      @p.OtherLeaf =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: define internal i1 @p.Outer.LiveEqual(
; LEFT-DAG: define internal i1 @p.Array.LiveEqual(
; LEFT-DAG: define internal i1 @p.Inner.LiveEqual(
; LEFT-DAG: define internal i1 @p.Leaf.LiveEqual(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.StructType = type { %abi.Type, %String, %Slice }
%abi.ArrayType = type { %abi.Type, ptr, ptr, i64 }
%Field = type { %String, ptr, i64, %String, i1 }

@p.Outer = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @p.Outer.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Outer" }, %String zeroinitializer, %Slice { ptr @p.Outer.list, i64 2, i64 2 } } ; kind 25: struct
@p.Outer.fields = weak_odr constant [2 x %Field] [%Field { %String zeroinitializer, ptr @p.Array.alias, i64 0, %String zeroinitializer, i1 false }, %Field { %String zeroinitializer, ptr @p.Leaf, i64 8, %String zeroinitializer, i1 false }]
@"*p.Outer" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Outer } ; kind 54: pointer
@p.Array = weak_odr constant %abi.ArrayType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @p.Array.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Array" }, ptr @p.Inner.alias, ptr null, i64 2 } ; kind 17: array
@"*p.Array" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Array } ; kind 54: pointer
@p.Inner = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @p.Inner.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Inner" }, %String zeroinitializer, %Slice { ptr @p.Inner.fields, i64 1, i64 1 } } ; kind 25: struct
@p.Inner.fields = weak_odr constant [1 x %Field] [%Field { %String zeroinitializer, ptr @p.Leaf, i64 0, %String zeroinitializer, i1 false }]
@"*p.Inner" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Inner } ; kind 54: pointer
@p.Leaf = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Leaf.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Leaf" } ; kind 2: int
@"*p.Leaf" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Leaf } ; kind 54: pointer
@p.Other = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @p.Other.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Other" }, %String zeroinitializer, %Slice { ptr @p.Other.fields, i64 1, i64 1 } } ; kind 25: struct
@p.Other.fields = weak_odr constant [1 x %Field] [%Field { %String zeroinitializer, ptr @p.OtherLeaf, i64 0, %String zeroinitializer, i1 false }]
@"*p.Other" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other } ; kind 54: pointer
@p.OtherLeaf = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.OtherLeaf.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.OtherLeaf" } ; kind 2: int
@"*p.OtherLeaf" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.OtherLeaf } ; kind 54: pointer
@p.Outer.list = alias [2 x %Field], ptr @p.Outer.fields
@p.Array.alias = alias %abi.ArrayType, ptr @p.Array
@p.Inner.alias = alias %abi.StructType, ptr @p.Inner
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Outer, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.Outer)
  call void @use(ptr @p.Other)
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  ret void
}
define i1 @p.Outer.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Array.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Inner.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Leaf.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Other.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.OtherLeaf.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr %a0, ptr %a1, ptr %a2, ptr %a3) {
  ret i1 true
}
declare void @use(ptr)
