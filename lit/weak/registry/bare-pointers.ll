; A table of nothing but functions has its keys in the records alone. That is how a table by number looks: the keys
; are what records and their readers agree on.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK: @p.table = internal constant [2 x ptr] [ptr @p.LiveOne, ptr null]
; LEFT-DAG: define internal void @p.LiveOne()

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [2 x ptr] [ptr @p.LiveOne, ptr @p.DeadTwo]
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.DeadTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.one, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.table)
  ret void
}
define void @p.LiveOne() {
  ret void
}
define void @p.DeadTwo() {
  ret void
}
declare void @use(ptr)
