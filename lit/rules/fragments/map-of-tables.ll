; A map of tables that are in variables themselves, as package unicode has: one table is read, the map and the other
; are not.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %live
; CHECK-NEXT: store ptr %live, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Ints = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.Live = global ptr null
@p.DeadTable = global ptr null
@p.DeadMap = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr @p.LiveFunc, ptr %live
  store ptr %live, ptr @p.Live
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr @p.DeadFunc, ptr %dead
  store ptr %dead, ptr @p.DeadTable
  %map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 2)
  %one = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 1, ptr %one
  %first = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %map, ptr %one)
  %read = load ptr, ptr @p.Live
  store ptr %read, ptr %first
  %two = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 2, ptr %two
  %second = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %map, ptr %two)
  store ptr %dead, ptr %second
  store ptr %map, ptr @p.DeadMap
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
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) {
  unreachable
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
