; The list of the other dialect is the same, and is no conversion to an interface: M of T is not called through it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-DAG: @"init$abitypes$array" = private unnamed_addr constant [1 x ptr] [ptr @p.Live], align 8
; CHECK-DAG: @"init$abitypes$slice" = private unnamed_addr constant %Slice { ptr @"init$abitypes$array", i64 1, i64 1 }
; LEFT-DAG: @p.Live =

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@p.Live = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.DeadT = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ ; kind 2: int
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @p.DeadT.M, ptr @p.DeadT.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@init$abitypes$array = private unnamed_addr constant [2 x ptr] [ptr @p.DeadT, ptr @p.Live], align 8
@init$abitypes$slice = private unnamed_addr constant %Slice { ptr @init$abitypes$array, i64 2, i64 2 }
@"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer

define void @main(ptr %itab) {
  call void @use(ptr @p.Live)
  call void @init$abitypes()
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist"
  ret void
}
define internal void @p.DeadT.M() {
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
