; In an open world code that is linked to this later may compare values of a type that it sees: the Equal of a visible type
; stays. Of one that is internal nobody else can know.
;
; Expected:
; - p.Visible keeps its Equal under open-world, and loses it without: then the module is all of the program.
; - p.Internal loses it either way: nothing that is live compares interfaces.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<open-world;verify>' -verify-each %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll --check-prefixes=CHECK,OPEN
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll --check-prefixes=CHECK,CLOSED

; CHECK:       @p.Visible =
; OPEN-SAME:   { ptr, ptr } { ptr @p.LiveEqual, ptr null }
; CLOSED-SAME: { ptr, ptr } zeroinitializer
; CHECK:       @p.Internal =
; CHECK-SAME:  { ptr, ptr } zeroinitializer

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.Visible = constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Visible" } ; kind 2: int
@"*p.Visible" = constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Visible } ; kind 54: pointer
@p.Internal = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Internal" } ; kind 2: int
@"*p.Internal" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Internal } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Internal, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.Internal)
  ret void
}
define internal i1 @p.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define internal i1 @p.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @use(ptr)
