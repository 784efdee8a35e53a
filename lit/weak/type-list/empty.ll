; When no type is left the list is empty, which is a list.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-DAG: @"init$abitypes$array" = private unnamed_addr constant [0 x ptr] zeroinitializer
; CHECK-DAG: @"init$abitypes$slice" = private unnamed_addr constant %Slice { ptr @"init$abitypes$array", i64 0, i64 0 }
; LEFT: @"init$abitypes$slice" =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Dead1 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Dead2 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@init$abitypes$array = private unnamed_addr constant [2 x ptr] [ptr @p.Dead1, ptr @p.Dead2], align 8
@init$abitypes$slice = private unnamed_addr constant %Slice { ptr @init$abitypes$array, i64 2, i64 2 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null } ; reflectMethod
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
