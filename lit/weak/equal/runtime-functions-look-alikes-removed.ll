; Functions that are only called like those of the runtime that compare or hash, those of a package whose path ends like
; the runtime's, and others of the runtime do not compare what is in an interface: the Equal of T is removed.
;
; RUN: sed 's,COMPARE,main.EfaceEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,x/github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,example.com/runtime/internal/runtime.EfaceEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.EfaceEquals,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.StringEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.memequal64,' %s | %dce | FileCheck %s

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } zeroinitializer

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  %r = call i64 @"COMPARE"(ptr null, ptr null)
  ret void
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare i64 @"COMPARE"(ptr, ptr)
declare void @use(ptr)
