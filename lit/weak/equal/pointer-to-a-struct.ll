; The Equal of a struct compares its fields, not its address: *T is in use, and in no interface, so that its own Equal
; is removed, whoever needs that of T. Here a map does, of which T is the key.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }
; CHECK:      @"*p.T" =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: define internal i1 @p.T.LiveEqual(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.StructType = type { %abi.Type, %String, %Slice }
%abi.MapType = type { %abi.Type, ptr, ptr, { ptr, ptr } }
%Field = type { %String, ptr, i64, %String, i1 }

@p.T = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" }, %String zeroinitializer, %Slice { ptr @p.T.fields, i64 1, i64 1 } } ; kind 25: struct
@p.T.fields = weak_odr constant [1 x %Field] [%Field { %String zeroinitializer, ptr @p.F, i64 0, %String zeroinitializer, i1 false }]
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @p.ptrT.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.F = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.F" } ; kind 2: int
@"*p.F" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.F } ; kind 54: pointer
@p.M = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.M" }, ptr @p.T, ptr @p.F, { ptr, ptr } zeroinitializer } ; kind 21: map
@"*p.M" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.M } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.F, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.M)
  call void @use(ptr @"*p.T")
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  ret void
}
define i1 @p.T.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.ptrT.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
