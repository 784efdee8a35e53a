; In full LTO a table that the linker has left visible is read by something that is not LLVM IR, which has no records:
; all of it stays.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='lto<O0>' -verify-each -S %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK:      @p.internal =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@p.table = constant [1 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
]
@p.internal = internal constant [1 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.DeadOne }
]
@__llgo_relocs = internal unnamed_addr constant [2 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.internal, ptr @p.DeadOne, i64 0, ptr @key.one, ptr null } ; registryEntry 0
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.internal)
  ret void
}
define internal void @p.LiveOne() {
  ret void
}
define internal void @p.DeadOne() {
  ret void
}
declare void @use(ptr)
