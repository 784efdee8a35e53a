; A target that is in its entry twice: which of the two is the value is not known.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK: @p.table = internal constant [2 x %Closure] [%Closure { ptr @p.LiveOne, ptr @p.LiveOne }, %Closure { ptr @p.LiveTwo, ptr null }]
; WARN: llgo-dce: warning: registry @p.table is not what its records say: keeping all its entries

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Closure = type { ptr, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [2 x %Closure] [%Closure { ptr @p.LiveOne, ptr @p.LiveOne }, %Closure { ptr @p.LiveTwo, ptr null }]
@__llgo_relocs = internal unnamed_addr constant [2 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.LiveTwo, i64 1, ptr @key.two, ptr null } ; registryEntry 1
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.table)
  ret void
}
define void @p.LiveOne() {
  ret void
}
define void @p.LiveTwo() {
  ret void
}
declare void @use(ptr)
