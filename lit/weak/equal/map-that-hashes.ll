; The hash function of a map is no weak reference. One that hashes interfaces ends in typehash, which counts as a
; comparison.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }
; LEFT-DAG: define internal i1 @p.T.LiveEqual(
; LEFT-DAG: define internal i64 @p.LiveHash(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, { ptr, ptr } }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.Key = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.Key" } ; kind 2: int
@"*p.Key" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Key } ; kind 54: pointer
@p.M = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.M" }, ptr @p.Key, ptr @p.Key, { ptr, ptr } { ptr @p.LiveHash, ptr null } } ; kind 21: map
@"*p.M" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.M } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.M)
  ret void
}
define i1 @p.T.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i64 @p.LiveHash(ptr %env, ptr %p, i64 %seed) {
  %h = call i64 @"github.com/goplus/llgo/runtime/internal/runtime.typehash"(ptr null, ptr %p, i64 %seed)
  ret i64 %h
}
define i64 @"github.com/goplus/llgo/runtime/internal/runtime.typehash"(ptr, ptr, i64) {
  unreachable
}
declare void @use(ptr)
