; A record names one of the runtime's algorithms. It compares nothing: the Equal of T is removed, and what it calls.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; LEFT-DAG: @p.T =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [2 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @"github.com/goplus/llgo/runtime/internal/runtime.structequal", ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define i1 @p.T.DeadEqual(ptr %env, ptr %a, ptr %b) {
  call void @p.DeadCalled()
  ret i1 true
}
define void @p.DeadCalled() {
  ret void
}
declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.structequal"(ptr, ptr, ptr)
declare void @use(ptr)
