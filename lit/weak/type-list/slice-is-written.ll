; A slice that is written may come to hold something else, so what it holds now says nothing about who reads the array.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK-DAG: @"init$abitypes$array" = private unnamed_addr constant [2 x ptr] [ptr @p.Live1, ptr @p.Live2]
; CHECK-DAG: @"init$abitypes$slice" = internal global %Slice { ptr @"init$abitypes$array", i64 2, i64 2 }
; WARN: llgo-dce: warning: type list @init$abitypes$array is of an unknown shape: keeping all its types

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
  %field = getelementptr %Slice, ptr @init$abitypes$slice, i32 0, i32 1
  store i64 1, ptr %field
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
