; A registry that owns a use of any key of its own keeps everything as long as it is live, as one that C code reads
; has to.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }
; LEFT-DAG: define internal void @p.LiveOne()
; LEFT-DAG: define internal void @p.LiveTwo()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [2 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }
]
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.LiveTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 259, ptr @p.table, ptr @p.table, i64 0, ptr null, ptr null } ; useAnyKey
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
