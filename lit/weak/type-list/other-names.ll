; It is the name that makes a list. Arrays that are only called like it are somebody's own: they keep what they mention,
; and that is no malformed input.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @"init$abitypes$array$" = private unnamed_addr constant [1 x ptr] [ptr @p.Live1]
; CHECK-DAG: @"p.init$abitypes$array" = private unnamed_addr constant [1 x ptr] [ptr @p.Live2]
; CHECK-DAG: @"init$abitypes$array.x" = private unnamed_addr constant [1 x ptr] [ptr @p.Live3]

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Live1 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Live2 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Live3 = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@init$abitypes$array$ = private unnamed_addr constant [1 x ptr] [ptr @p.Live1], align 8
@s.1 = private unnamed_addr constant %Slice { ptr @init$abitypes$array$, i64 1, i64 1 }
@p.init$abitypes$array = private unnamed_addr constant [1 x ptr] [ptr @p.Live2], align 8
@s.2 = private unnamed_addr constant %Slice { ptr @p.init$abitypes$array, i64 1, i64 1 }
@init$abitypes$array.x = private unnamed_addr constant [1 x ptr] [ptr @p.Live3], align 8
@s.3 = private unnamed_addr constant %Slice { ptr @init$abitypes$array.x, i64 1, i64 1 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null } ; reflectMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @init1()
  call void @init2()
  call void @init3()
  ret void
}
define void @init1() {
  %types = load %Slice, ptr @s.1
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
define void @init2() {
  %types = load %Slice, ptr @s.2
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
define void @init3() {
  %types = load %Slice, ptr @s.3
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
