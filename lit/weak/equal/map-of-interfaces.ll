; A key of interface type is compared by the runtime's nilinterequal, which is the Equal of that type. So whatever may
; be in an interface may be compared, although no code does so by itself.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; CHECK:      @p.any =
; CHECK-SAME: { ptr, ptr } { ptr @stub.nilinterequal, ptr null }
; LEFT-DAG: define internal i1 @p.T.LiveEqual(
; LEFT-DAG: define internal i1 @stub.nilinterequal(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, { ptr, ptr } }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.U = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.U.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.U" } ; kind 2: int
@"*p.U" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer
@p.any = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @stub.nilinterequal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.any" } ; kind 20: interface
@"*p.any" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.any } ; kind 54: pointer
@p.M = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.M" }, ptr @p.any, ptr @p.Elem, { ptr, ptr } zeroinitializer } ; kind 21: map
@"*p.M" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.M } ; kind 54: pointer
@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.Elem" } ; kind 2: int
@"*p.Elem" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Elem } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  call void @use(ptr @p.M)
  ret void
}
define i1 @p.T.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.U.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @stub.nilinterequal(ptr %env, ptr %a, ptr %b) {
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.nilinterequal"(ptr %a, ptr %b)
  ret i1 true
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.nilinterequal"(ptr, ptr) {
  unreachable
}
declare void @use(ptr)
