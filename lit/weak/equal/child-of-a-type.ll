; Reflection and comparisons get from a value to its parts: the child of a type in an interface may be in one as well.
; That of a type which is in none may not.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.Elem =
; CHECK-SAME: { ptr, ptr } { ptr @p.Elem.LiveEqual, ptr null }
; CHECK:      @p.Other =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: define internal i1 @p.Elem.LiveEqual(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.S = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.S" } ; kind 23: slice
@"*p.S" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.S } ; kind 54: pointer
@p.U = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.U" } ; kind 23: slice
@"*p.U" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer
@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Elem.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Elem" } ; kind 2: int
@"*p.Elem" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Elem } ; kind 54: pointer
@p.Other = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Other.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Other" } ; kind 2: int
@"*p.Other" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.S, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 6, ptr @p.S, ptr @p.Elem, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 6, ptr @p.U, ptr @p.Other, i64 0, ptr null, ptr null } ; typeRef
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.S)
  call void @use(ptr @p.U)
  call void @use(ptr @p.Elem)
  call void @use(ptr @p.Other)
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  ret void
}
define i1 @p.Elem.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Other.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
