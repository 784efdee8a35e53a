; The functions for maps that are given the key itself panic where the map may be nil, and where its keys are interfaces whose
; hash may be missing. A key behind a pointer, no key and one of another size are something else, and a write beyond the element goes to
; somebody else's memory.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %nil = load ptr, ptr @p.LiveOther
; CHECK-NEXT: %e0 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr @p.Ints, ptr %nil, i64 7)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %e0
; CHECK-NEXT: %m1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Anys, i64 1)
; CHECK-NEXT: %e1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Anys, ptr %m1, ptr @str, i64 4)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %e1
; CHECK-NEXT: store ptr %m1, ptr @p.LiveAny
; CHECK-NEXT: %m2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
; CHECK-NEXT: %e2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64Ptr"(ptr @p.Ints, ptr %m2, ptr byval(i64) @p.LiveOther)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %e2
; CHECK-NEXT: store ptr %m2, ptr @p.LiveBehind
; CHECK-NEXT: %m3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
; CHECK-NEXT: %e3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32Ptr"(ptr @p.Ints, ptr %m3)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %e3
; CHECK-NEXT: store ptr %m3, ptr @p.LiveKeyless
; CHECK-NEXT: %m4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
; CHECK-NEXT: %e4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr @p.Ints, ptr %m4, i64 7)
; CHECK-NEXT: %beyond = getelementptr i8, ptr %e4, i64 8
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %beyond
; CHECK-NEXT: store ptr %m4, ptr @p.LiveBeyond
; CHECK-NEXT: %m6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
; CHECK-NEXT: %e6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32"(ptr @p.Ints, ptr %m6, i32 7)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %e6
; CHECK-NEXT: store ptr %m6, ptr @p.LiveSmall
; CHECK-NEXT: ret void
; GONE-DAG: @p.LiveOther =
; GONE-DAG: @p.LiveAny =
; GONE-DAG: @p.LiveBehind =
; GONE-DAG: @p.LiveKeyless =
; GONE-DAG: @p.LiveBeyond =
; GONE-DAG: @p.LiveSmall =
; GONE-DAG: define internal void @p.LiveFunc

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
@p.Elem = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }
@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }
@p.Ints = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 }
@p.Any = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }
@p.Anys = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Any, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 144, i32 4 }
@str = private unnamed_addr constant [4 x i8] c"live"
@p.LiveOther = global ptr null
@p.LiveAny = global ptr null
@p.LiveBehind = global ptr null
@p.LiveKeyless = global ptr null
@p.LiveBeyond = global ptr null
@p.LiveSmall = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %nil = load ptr, ptr @p.LiveOther
  %e0 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr @p.Ints, ptr %nil, i64 7)
  store ptr @p.LiveFunc, ptr %e0
  %m1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Anys, i64 1)
  %e1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Anys, ptr %m1, ptr @str, i64 4)
  store ptr @p.LiveFunc, ptr %e1
  store ptr %m1, ptr @p.LiveAny
  %m2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %e2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64Ptr"(ptr @p.Ints, ptr %m2, ptr byval(i64) @p.LiveOther)
  store ptr @p.LiveFunc, ptr %e2
  store ptr %m2, ptr @p.LiveBehind
  %m3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %e3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32Ptr"(ptr @p.Ints, ptr %m3)
  store ptr @p.LiveFunc, ptr %e3
  store ptr %m3, ptr @p.LiveKeyless
  %m4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %e4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr @p.Ints, ptr %m4, i64 7)
  %beyond = getelementptr i8, ptr %e4, i64 8
  store ptr @p.LiveFunc, ptr %beyond
  store ptr %m4, ptr @p.LiveBeyond
  %m6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %e6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32"(ptr @p.Ints, ptr %m6, i32 7)
  store ptr @p.LiveFunc, ptr %e6
  store ptr %m6, ptr @p.LiveSmall
  %m5 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  store ptr %m5, ptr @p.Dead
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
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32"(ptr, ptr, i32) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast32Ptr"(ptr, ptr) {
  unreachable
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64Ptr"(ptr, ptr, ptr) {
  unreachable
}
