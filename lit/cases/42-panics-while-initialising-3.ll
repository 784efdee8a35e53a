; Case 42: an initialiser assigns to an entry of a nil map: the program ends with that panic. Neighbours: the map comes from a
; part of a struct, from an element of an array, and through a function. The dead twin's map is made there.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         %place = call ptr @{{.*}}MapAssign"(ptr @p.Ints, ptr %nil, ptr %key)
; CHECK-NEXT:    store i64 1, ptr %place
; CHECK:         call ptr @{{.*}}MapAssign"(ptr @p.Ints, ptr %in.struct, ptr %struct.key)
; CHECK:         call ptr @{{.*}}MapAssign"(ptr @p.Ints, ptr %in.array, ptr %array.key)
; CHECK:         call i64 @p.set(ptr %given)
; CHECK-NEXT:    ret void
; LEFT:          define internal void @p.init(

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Ints = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Int, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.nil = global ptr null
@p.struct = global { i64, ptr } zeroinitializer
@p.array = global [2 x ptr] zeroinitializer
@p.DeadMap = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %nil = load ptr, ptr @p.nil
  %key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  %place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %nil, ptr %key)
  store i64 1, ptr %place
  %in.struct = load ptr, ptr getelementptr (i8, ptr @p.struct, i64 8)
  %struct.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  %struct.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %in.struct, ptr %struct.key)
  %in.array = load ptr, ptr getelementptr (i8, ptr @p.array, i64 8)
  %array.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  %array.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %in.array, ptr %array.key)
  %given = load ptr, ptr @p.nil
  %result = call i64 @p.set(ptr %given)
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %dead.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 7, ptr %dead.key
  %dead.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %dead, ptr %dead.key)
  store i64 1, ptr %dead.place
  store ptr %dead, ptr @p.DeadMap
  ret void
}
define i64 @p.set(ptr %map) {
  %key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  %place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %map, ptr %key)
  store i64 1, ptr %place
  ret i64 1
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
