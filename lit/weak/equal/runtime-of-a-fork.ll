; A fork of the runtime compares like the one that it comes from, once the option says that it is one.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='llgo-dce<runtime=example.com/fork/runtime>' -verify-each -S %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %dce %s | FileCheck %s --check-prefix=LOSE

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.Equal, ptr null }
; LOSE:      @p.T =
; LOSE-SAME: { ptr, ptr } zeroinitializer

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
  %same = call i1 @"example.com/fork/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  ret void
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @"example.com/fork/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
