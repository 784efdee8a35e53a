; What only looks like a descriptor keeps what it has: T and its pointer type name each other, Lone and Other name
; nothing that names them.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; CHECK:      @p.Lone =
; CHECK-SAME: { ptr, ptr } { ptr @p.Lone.Equal, ptr null }
; CHECK:      @p.Other =
; CHECK-SAME: { ptr, ptr } { ptr @p.Other.Equal, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.Lone = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Lone.Equal, ptr null }, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Other = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Other.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 5, ptr @p.Dead, ptr @p.Dead, i64 0, ptr null, ptr null } ; reflectMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Lone)
  call void @use(ptr @p.Other)
  ret void
}
define void @p.Dead() {
  ret void
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Lone.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.Other.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @use(ptr)
