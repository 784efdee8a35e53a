; A map whose keys are strings or numbers is removed with its entries. The twin is read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store i64 7, ptr %live.key
; CHECK:       store ptr @p.LiveFunc, ptr %live.place
; CHECK-NEXT:  store ptr %live.map, ptr @p.Live
; CHECK-NEXT:  ret void
; LEFT-DAG:    define internal void @p.LiveFunc

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Ints = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.DeadString = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 24, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 24: string
@p.DeadStrings = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.DeadString, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@str.Dead = private unnamed_addr constant [4 x i8] c"dead"
@p.Live = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %live.map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %live.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 7, ptr %live.key
  %live.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %live.map, ptr %live.key)
  store ptr @p.LiveFunc, ptr %live.place
  store ptr %live.map, ptr @p.Live
  %dead.map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.DeadStrings, i64 1)
  %dead.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store { ptr, i64 } { ptr @str.Dead, i64 4 }, ptr %dead.key
  %dead.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.DeadStrings, ptr %dead.map, ptr %dead.key)
  store ptr @p.DeadFunc, ptr %dead.place
  store ptr %dead.map, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
