; A use that does not say of which registry may be of any, whatever else is malformed about it: its key cannot be read,
; its registry is a number, it has no owner, its addend is undefined.
;
; RUN: sed 's/USE/i32 258, ptr @main, ptr null, i64 0, ptr @p.unreadable, ptr null/' %s | %dce 2>%t.err | FileCheck %s
; RUN: count 1 < %t.err
; RUN: sed 's/USE/i32 259, ptr @main, ptr inttoptr (i64 8 to ptr), i64 0, ptr null, ptr null/' %s | %dce 2>%t.err | FileCheck %s
; RUN: count 1 < %t.err
; RUN: sed 's/USE/i32 259, ptr null, ptr null, i64 0, ptr null, ptr null/' %s | %dce 2>%t.err | FileCheck %s
; RUN: count 1 < %t.err
; RUN: sed 's/USE/i32 259, ptr @main, ptr null, i64 undef, ptr null, ptr null/' %s | %dce 2>%t.err | FileCheck %s
; RUN: count 1 < %t.err

; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Entry = type { %String, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.unreadable = external constant [3 x i8]
@p.table = internal constant [2 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.LiveTwo }
]
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.LiveTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { USE }
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
