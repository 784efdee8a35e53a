; Records and code may call the table by another name.
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
@p.alias = internal alias [2 x %Entry], ptr @p.table
@p.table = internal constant [2 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.DeadTwo }
]
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 257, ptr @p.alias, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.DeadTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 258, ptr @main, ptr @p.alias, i64 0, ptr @key.one, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.alias)
  ret void
}
define void @p.LiveOne() {
  ret void
}
define void @p.DeadTwo() {
  ret void
}
declare void @use(ptr)
