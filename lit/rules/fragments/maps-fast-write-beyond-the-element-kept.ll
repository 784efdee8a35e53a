; A write beyond the element of an entry is to memory of somebody else, and stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr @p.LiveFunc, ptr %beyond
; CHECK-NEXT:  store ptr %map, ptr @p.LiveBeyond
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveBeyond =
; LEFT-DAG:    define internal void @p.LiveFunc

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Ints = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.LiveBeyond = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr @p.Ints, ptr %map, i64 7)
  %beyond = getelementptr i8, ptr %place, i64 8
  store ptr @p.LiveFunc, ptr %beyond
  store ptr %map, ptr @p.LiveBeyond
  %dead.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  store ptr %dead.map, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr, ptr, i64) {
  unreachable
}
