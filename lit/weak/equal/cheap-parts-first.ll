; The runtime's algorithm for structs has others of the runtime look at cheap parts first. They call the Equal of parts,
; and of nothing else: they are no comparisons of values in interfaces.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.E =
; CHECK-SAME: { ptr, ptr } zeroinitializer

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.ArrayType = type { %abi.Type, ptr, ptr, i64 }

@p.E = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.E.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.E" } ; kind 2: int
@"*p.E" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.E } ; kind 54: pointer
@p.Array = weak_odr constant %abi.ArrayType { %abi.Type { i64 64, i64 0, i32 0, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @p.Array }, ptr null, %String zeroinitializer, ptr @"*p.Array" }, ptr @p.E, ptr null, i64 8 } ; kind 17: array
@"*p.Array" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Array } ; kind 54: pointer
@p.F = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.F.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.F" } ; kind 2: int
@"*p.F" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.F } ; kind 54: pointer
@p.Other = weak_odr constant %abi.ArrayType { %abi.Type { i64 64, i64 0, i32 0, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @p.Other }, ptr null, %String zeroinitializer, ptr @"*p.Other" }, ptr @p.F, ptr null, i64 8 } ; kind 17: array
@"*p.Other" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.E, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.E)
  %same = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest @p.Other, ptr null, ptr null)
  ret void
}
define internal i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest %t, ptr %a, ptr %b) {
  %one = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typeHasCheapMismatch"(ptr %t, ptr %a, ptr %b)
  %two = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structFieldsHaveCheapMismatch"(ptr %t, ptr %a, ptr %b)
  ret i1 %one
}
define internal i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typeHasCheapMismatch"(ptr %t, ptr %a, ptr %b) {
  %equal = load ptr, ptr %t
  %same = call i1 %equal(ptr %a, ptr %b)
  ret i1 %same
}
define internal i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structFieldsHaveCheapMismatch"(ptr %t, ptr %a, ptr %b) {
  %equal = load ptr, ptr %t
  %same = call i1 %equal(ptr %a, ptr %b)
  ret i1 %same
}
define internal i1 @p.E.DeadEqual(ptr %a, ptr %b) {
  ret i1 true
}
define internal i1 @p.F.DeadEqual(ptr %a, ptr %b) {
  ret i1 true
}
; Loads the Equal of the element, as the runtime's does.
define internal i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest %env, ptr %a, ptr %b) {
  %equal = load ptr, ptr %env
  %same = call i1 %equal(ptr %a, ptr %b)
  ret i1 %same
}
declare void @use(ptr)
