; The runtime's structequal and arrayequal call through pointers as well. They get there from the Equal of a type, and
; call those of its parts: that is no comparison of whatever is in an interface. T keeps none; S is a key, so it keeps
; its own, and its part's.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; CHECK:      @p.S =
; CHECK-SAME: { ptr, ptr } { ptr @"github.com/goplus/llgo/runtime/internal/runtime.structequal", ptr @p.S }
; CHECK:      @p.Part =
; CHECK-SAME: { ptr, ptr } { ptr @p.Part.LiveEqual, ptr null }
; LEFT-DAG: define internal i1 @p.Part.LiveEqual(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.StructType = type { %abi.Type, %String, %Slice }
%abi.MapType = type { %abi.Type, ptr, ptr, { ptr, ptr } }
%Field = type { %String, ptr, i64, %String, i1 }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.S = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/goplus/llgo/runtime/internal/runtime.structequal", ptr @p.S }, ptr null, %String zeroinitializer, ptr @"*p.S" }, %String zeroinitializer, %Slice { ptr @p.S.fields, i64 1, i64 1 } } ; kind 25: struct
@p.S.fields = weak_odr constant [1 x %Field] [%Field { %String zeroinitializer, ptr @p.Part, i64 0, %String zeroinitializer, i1 false }]
@"*p.S" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.S } ; kind 54: pointer
@p.Part = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Part.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Part" } ; kind 2: int
@"*p.Part" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Part } ; kind 54: pointer
@p.M = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.M" }, ptr @p.S, ptr @p.Elem, { ptr, ptr } zeroinitializer } ; kind 21: map
@"*p.M" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.M } ; kind 54: pointer
@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.Elem" } ; kind 2: int
@"*p.Elem" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Elem } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.M)
  ret void
}
define i1 @p.T.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Part.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.structequal"(ptr %type, ptr %a, ptr %b) {
  %equal = load ptr, ptr %type
  %same = call i1 %equal(ptr null, ptr %a, ptr %b)
  ret i1 %same
}
declare void @use(ptr)
