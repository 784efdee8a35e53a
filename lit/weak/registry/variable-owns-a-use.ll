; A use of a key may belong to a variable, which counts when that is live, like the keys in a constant table that code
; reads.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr null }
; LEFT-DAG: define internal void @p.LiveOne()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [2 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.DeadTwo }
]
@p.keys = internal constant [1 x ptr] [ptr @key.one]
@p.DeadKeys = internal constant [1 x ptr] [ptr @key.two]
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.DeadTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 258, ptr @p.keys, ptr @p.table, i64 0, ptr @key.one, ptr null }, ; useKey
  %Record { i32 258, ptr @p.DeadKeys, ptr @p.table, i64 0, ptr @key.two, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.table)
  call void @use(ptr @p.keys)
  ret void
}
define void @p.LiveOne() {
  ret void
}
define void @p.DeadTwo() {
  ret void
}
declare void @use(ptr)
