; A record that names the aliasee of the alias in the table is not what the table says: all of it stays, and one line
; says so.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.alias }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }
; WARN: llgo-dce: warning: registry @p.table is not what its records say: keeping all its entries

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.alias = internal alias void (), ptr @p.LiveOne
@p.table = internal constant [2 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.alias },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }
]
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
