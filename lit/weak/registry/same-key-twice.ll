; A table may have a key twice, and which of the two is found is none of our business: who asks for it keeps both.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr null }
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveAgain }
; LEFT-DAG: define internal void @p.LiveOne()
; LEFT-DAG: define internal void @p.LiveAgain()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [3 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.DeadTwo },
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveAgain }
]
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.DeadTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 257, ptr @p.table, ptr @p.LiveAgain, i64 2, ptr @key.one, ptr null }, ; registryEntry 2
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
define void @p.LiveAgain() {
  ret void
}
declare void @use(ptr)
