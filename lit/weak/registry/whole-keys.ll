; Keys are compared as bytes, whole: neither a part of one, nor a longer one, nor one with a NUL at the end asks for
; it. The empty key is a key.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr null }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }
; CHECK-SAME: %Entry { %String zeroinitializer, ptr @p.LiveEmpty }
; LEFT-DAG: define internal void @p.LiveTwo()
; LEFT-DAG: define internal void @p.LiveEmpty()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@key.on = private unnamed_addr constant [2 x i8] c"on"
@key.ones = private unnamed_addr constant [4 x i8] c"ones"
@key.oneNul = private unnamed_addr constant [4 x i8] c"one\00"
@key.empty = private unnamed_addr constant [0 x i8] zeroinitializer
@key.two.copy = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [3 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.DeadOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo },
  %Entry { %String zeroinitializer, ptr @p.LiveEmpty }
]
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.DeadOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.LiveTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 257, ptr @p.table, ptr @p.LiveEmpty, i64 2, ptr @key.empty, ptr null }, ; registryEntry 2
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.on, ptr null }, ; useKey
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.ones, ptr null }, ; useKey
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.oneNul, ptr null }, ; useKey
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.two.copy, ptr null }, ; useKey
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.empty, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.table)
  ret void
}
define void @p.DeadOne() {
  ret void
}
define void @p.LiveTwo() {
  ret void
}
define void @p.LiveEmpty() {
  ret void
}
declare void @use(ptr)
