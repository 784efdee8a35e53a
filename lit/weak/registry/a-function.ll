; A registry that is a function is none.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK: define void @p.table()
; WARN: llgo-dce: warning: registry @p.table is not what its records say: keeping all its entries

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null } ; registryEntry 0
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.table()
  ret void
}
define void @p.table() {
  call void @p.LiveOne()
  ret void
}
define void @p.LiveOne() {
  ret void
}
