; A slice that is not constant, and that nobody does anything with but load it, holds what it holds now.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @"init$abitypes$array" = private unnamed_addr constant [0 x ptr]
; CHECK-DAG: @"init$abitypes$slice" = internal global %Slice { ptr @"init$abitypes$array", i64 0, i64 0 }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Live1 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Live2 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@init$abitypes$array = private unnamed_addr constant [2 x ptr] [ptr @p.Live1, ptr @p.Live2], align 8
@init$abitypes$slice = internal global %Slice { ptr @init$abitypes$array, i64 2, i64 2 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Live1, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @init$abitypes()
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
