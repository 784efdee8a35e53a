; Linking adds a number to the name of the second of two lists. Both are read, and a type that only one of them mentions
; leaves that one.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-DAG: @"init$abitypes$array" = private unnamed_addr constant [1 x ptr] [ptr @p.Live]
; CHECK-DAG: @"init$abitypes$slice" = private unnamed_addr constant %Slice { ptr @"init$abitypes$array", i64 1, i64 1 }
; CHECK-DAG: @"init$abitypes$array.2" = private unnamed_addr constant [1 x ptr] [ptr @p.Live]
; CHECK-DAG: @"init$abitypes$slice.3" = private unnamed_addr constant %Slice { ptr @"init$abitypes$array.2", i64 1, i64 1 }
; LEFT-DAG: @p.Live =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Live = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Dead1 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Dead2 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@init$abitypes$array = private unnamed_addr constant [2 x ptr] [ptr @p.Live, ptr @p.Dead1], align 8
@init$abitypes$slice = private unnamed_addr constant %Slice { ptr @init$abitypes$array, i64 2, i64 2 }
@init$abitypes$array.2 = private unnamed_addr constant [3 x ptr] [ptr @p.Dead1, ptr @p.Dead2, ptr @p.Live], align 8
@init$abitypes$slice.3 = private unnamed_addr constant %Slice { ptr @init$abitypes$array.2, i64 3, i64 3 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Live, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @init$abitypes()
  call void @use(ptr @p.Live)
  call void @init$abitypes.4()
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
define void @init$abitypes.4() {
  %types = load %Slice, ptr @init$abitypes$slice.3
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
declare void @use(ptr)
