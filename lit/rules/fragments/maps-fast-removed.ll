; LLGo's main branch assigns to maps of integers, pointers and strings by functions that are given the key itself. A map
; that nobody reads is removed with its entries, however the key is given; the twin is read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %live.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Strings, i64 1)
; CHECK-NEXT: %live.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Strings, ptr %live.map, ptr @str, i64 4)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %live.place
; CHECK-NEXT: store ptr %live.map, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.String = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 24, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 24: string
@p.Strings = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.String, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 144, i32 4 } ; kind 53: map
@p.Small = weak_odr constant %abi.Type { i64 4, i64 0, i32 0, i8 8, i8 8, i8 8, i8 5, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 5: int32
@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Ptr = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 54: pointer
@p.DeadSmalls = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Small, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 4, i8 8, i16 144, i32 4 } ; kind 53: map
@p.DeadSmallPtrs = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Ptr, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 4, i8 8, i16 144, i32 4 } ; kind 53: map
@p.DeadInts = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.DeadPtrs = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Ptr, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.DeadStrings = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.String, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 144, i32 4 } ; kind 53: map
@str = private unnamed_addr constant [4 x i8] c"dead"
@p.Live = global ptr null
@p.DeadFast32 = global ptr null
@p.DeadFast32Ptr = global ptr null
@p.DeadFast64 = global ptr null
@p.DeadFast64Ptr = global ptr null
@p.DeadFastStr = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %live.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Strings, i64 1)
  %live.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Strings, ptr %live.map, ptr @str, i64 4)
  store ptr @p.LiveFunc, ptr %live.place
  store ptr %live.map, ptr @p.Live
  %m0 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.DeadSmalls, i64 1)
  %e0 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32"(ptr @p.DeadSmalls, ptr %m0, i32 7)
  store ptr @p.DeadFunc, ptr %e0
  store ptr %m0, ptr @p.DeadFast32
  %m1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.DeadSmallPtrs, i64 1)
  %e1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32Ptr"(ptr @p.DeadSmallPtrs, ptr %m1, ptr @p.Elem)
  store ptr @p.DeadFunc, ptr %e1
  store ptr %m1, ptr @p.DeadFast32Ptr
  %m2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.DeadInts, i64 1)
  %e2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr @p.DeadInts, ptr %m2, i64 7)
  store ptr @p.DeadFunc, ptr %e2
  store ptr %m2, ptr @p.DeadFast64
  %m3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.DeadPtrs, i64 1)
  %e3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64Ptr"(ptr @p.DeadPtrs, ptr %m3, ptr @p.Elem)
  store ptr @p.DeadFunc, ptr %e3
  store ptr %m3, ptr @p.DeadFast64Ptr
  %m4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.DeadStrings, i64 1)
  %e4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.DeadStrings, ptr %m4, ptr @str, i64 4)
  store ptr @p.DeadFunc, ptr %e4
  store ptr %m4, ptr @p.DeadFastStr
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32"(ptr, ptr, i32) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32Ptr"(ptr, ptr, ptr) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr, ptr, i64) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64Ptr"(ptr, ptr, ptr) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64) {
  unreachable
}
declare void @use(ptr)
