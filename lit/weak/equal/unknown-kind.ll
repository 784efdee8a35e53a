; A kind byte that is no number may be that of a struct or of an array, and so whatever the type mentions may be a
; part of it. What is known to be an integer has no parts.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.Bad =
; CHECK-SAME: { ptr, ptr } { ptr @p.Bad.LiveEqual, ptr null }
; CHECK:      @p.Part =
; CHECK-SAME: { ptr, ptr } { ptr @p.Part.LiveEqual, ptr null }
; CHECK:      @p.Other =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: define internal i1 @p.Bad.LiveEqual(
; LEFT-DAG: define internal i1 @p.Part.LiveEqual(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.ArrayType = type { %abi.Type, ptr, ptr, i64 }

@p.Bad = weak_odr constant %abi.ArrayType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 ptrtoint (ptr @p.kind to i8), { ptr, ptr } { ptr @p.Bad.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Bad" }, ptr @p.Part, ptr null, i64 2 }
@"*p.Bad" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Bad } ; kind 54: pointer
@p.kind = external constant i8
@p.Part = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Part.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Part" } ; kind 2: int
@"*p.Part" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Part } ; kind 54: pointer
@p.Int = weak_odr constant %abi.ArrayType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 34, { ptr, ptr } { ptr @p.Bad.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Int" }, ptr @p.Other, ptr null, i64 2 } ; kind 34: int
@"*p.Int" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int } ; kind 54: pointer
@p.Other = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Other.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Other" } ; kind 2: int
@"*p.Other" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [2 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Bad, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.Int, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.Bad)
  call void @use(ptr @p.Int)
  call void @use(ptr @p.Other)
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  ret void
}
define i1 @p.Bad.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Part.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Other.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
