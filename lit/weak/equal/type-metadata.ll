; In the other dialect a live reference to a type puts it in an interface. U is only asked whether it is another type:
; that makes no value of it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: define internal i1 @p.T.LiveEqual(

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.T = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.U = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.U.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.U" } ; kind 2: int
@"*p.U" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer

define void @main(ptr %itab, ptr %type) {
  call void @use(ptr @p.T)
  %is = icmp eq ptr %type, @p.U
  %same = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define internal i1 @p.T.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define internal i1 @p.U.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
