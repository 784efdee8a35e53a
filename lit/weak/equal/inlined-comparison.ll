; EfaceEqual may have been inlined into another function of the runtime: one that calls through a pointer and gets an
; i1 may be calling an Equal. A user's function that does so has one of its own, and memequal calls nothing.
;
; RUN: sed 's,CALLED,github.com/goplus/llgo/runtime/internal/runtime.mapaccess,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,CALLED,github.com/xgo-dev/llgo/runtime/internal/runtime.mapaccess,' %s | %dce | FileCheck %s --check-prefix=KEEP
; RUN: sed 's,CALLED,p.filter,' %s | %dce | FileCheck %s --check-prefix=LOSE
; RUN: sed 's,CALLED,p.filter,' %s | sed 's,OTHER,github.com/goplus/llgo/runtime/internal/runtime.memequal,' | %dce | FileCheck %s --check-prefix=LOSE

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
  call void @"CALLED"(ptr null)
  %r = call i1 @"OTHER"(ptr null, ptr null)
  ret void
}
define void @"CALLED"(ptr %equal) {
  %same = call i1 %equal(ptr null, ptr null, ptr null)
  ret void
}
define i1 @"OTHER"(ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @use(ptr)
