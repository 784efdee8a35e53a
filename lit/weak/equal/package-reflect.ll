; Package reflect gets at the Equal of the types that are passed to it, and so do those that it is built on. Any of
; their functions counts, but it has to be live, and the package has to be that one.
;
; RUN: sed 's,COMPARE,reflect.DeepEqual,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,reflect.(*rtype).Comparable,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,reflect.MapOf,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,internal/reflectlite.Value.Len,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,internal/abi.NoEscape,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,internal/sync.NewHashTrieMap,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,hash/maphash.Comparable,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,unique.Make,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,COMPARE,reflected.DeepEqual,' %s | %dce | FileCheck %s --check-prefix=LOSE
; RUN: sed 's,COMPARE,p/reflect.DeepEqual,' %s | %dce | FileCheck %s --check-prefix=LOSE
; RUN: sed 's,COMPARE,p.reflect.DeepEqual,' %s | %dce | FileCheck %s --check-prefix=LOSE

; KEEP:      @p.T =
; KEEP-SAME: { ptr, ptr } { ptr @p.T.Equal, ptr null }
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
  call void @"COMPARE"()
  ret void
}
define void @"COMPARE"() {
  ret void
}
define void @p.dead() {
  call void @reflect.Value.Equal()
  ret void
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @reflect.Value.Equal()
declare void @use(ptr)
