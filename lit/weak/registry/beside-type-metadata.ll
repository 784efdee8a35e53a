; Records of registries may be beside the metadata of the other dialect: each speaks of its own.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @p.T.LiveM, ptr @p.T.LiveM }
; CHECK-SAME: { ptr @str.N, i64 1 }, ptr null, ptr null, ptr null }
; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr null }
; LEFT-DAG: define internal void @p.T.LiveM()
; LEFT-DAG: define internal void @p.LiveOne()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%Entry = type { %String, ptr }

@str.M = private constant [1 x i8] c"M"
@str.N = private constant [1 x i8] c"N"
@func = internal constant %abi.Type zeroinitializer
@func.Dead = internal constant %abi.Type zeroinitializer
@p.T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [2 x %Method] [ ; kind 2: int
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @p.T.LiveM, ptr @p.T.LiveM },
  %Method { %String { ptr @str.N, i64 1 }, ptr @func.Dead, ptr @p.T.DeadN, ptr @p.T.DeadN }
] }, !type !{i64 120, !"go.method.M:func()"},
  !type !{i64 160, !"go.method.N:func(int)"},
  !vcall_visibility !{i64 1}
@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@p.table = internal constant [2 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.DeadTwo }
]
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.DeadTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.one, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main(ptr %itab) {
  call void @use(ptr @p.T)
  call void @use(ptr @p.table)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define internal void @p.T.LiveM() {
  ret void
}
define internal void @p.T.DeadN() {
  ret void
}
define internal void @p.LiveOne() {
  ret void
}
define internal void @p.DeadTwo() {
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
