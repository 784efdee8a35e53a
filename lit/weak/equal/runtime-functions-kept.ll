; The functions of the runtime that compare or hash what they find in an interface, each alone in a program of its own,
; under the module path of this dialect and under that of the other, keep the Equal of what is in an interface.
;
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.IfaceEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.efaceeq,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.ifaceeq,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.interequal,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.nilinterequal,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.interhash,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.nilinterhash,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/goplus/llgo/runtime/internal/runtime.typehash,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/xgo-dev/llgo/runtime/internal/runtime.interequal,' %s | %dce | FileCheck %s
; RUN: sed 's,COMPARE,github.com/xgo-dev/llgo/runtime/internal/runtime.typehash,' %s | %dce | FileCheck %s

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.Equal, ptr null }

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
