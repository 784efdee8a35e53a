; In full LTO a list that the linker has left visible is read by something that is not LLVM IR: it stays as it is. The
; other one, of which nothing else can know, becomes shorter.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='lto<O0>' -verify-each -S %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @"init$abitypes$array" = constant [1 x ptr] [ptr @p.Live]
; CHECK-DAG: @"init$abitypes$slice" = internal constant %Slice { ptr @"init$abitypes$array", i64 1, i64 1 }
; CHECK-DAG: @"init$abitypes$array.2" = internal constant [0 x ptr] zeroinitializer
; CHECK-DAG: @"init$abitypes$slice.3" = internal constant %Slice { ptr @"init$abitypes$array.2", i64 0, i64 0 }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Live = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Dead = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@init$abitypes$array = constant [1 x ptr] [ptr @p.Live], align 8
@init$abitypes$slice = internal constant %Slice { ptr @init$abitypes$array, i64 1, i64 1 }
@init$abitypes$array.2 = internal constant [1 x ptr] [ptr @p.Dead], align 8
@init$abitypes$slice.3 = internal constant %Slice { ptr @init$abitypes$array.2, i64 1, i64 1 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null } ; reflectMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @init$abitypes()
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
