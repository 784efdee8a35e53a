; Case 43: an unread map has a key in an interface that cannot be hashed: the program ends with that panic. Neighbours: the
; interface is in a struct, and in an array; the map that the key is looked up in is empty. The dead twin has keys of which
; all can be hashed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         store ptr %slice.map, ptr @p.slice
; CHECK:         store ptr %struct.map, ptr @p.struct
; CHECK:         store ptr %array.map, ptr @p.array
; CHECK:         call ptr @{{.*}}MapAccess1"(ptr @p.Slices, ptr %empty, ptr %looked.up)
; CHECK-NEXT:    ret void
; LEFT-DAG:      @p.slice =
; LEFT-DAG:      @p.struct =
; LEFT-DAG:      @p.array =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%Slice = type { ptr, i64, i64 }

@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.SliceType = weak_odr constant %abi.Type { i64 24, i64 0, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 23: slice
@p.StructType = weak_odr constant %abi.Type { i64 24, i64 0, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 23: slice
@p.ArrayType = weak_odr constant %abi.Type { i64 24, i64 0, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 23: slice
@p.Any = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 20: interface
@p.Struct = weak_odr constant { %abi.Type, %String, %Slice } { %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @p.Fields, i64 1, i64 1 } } ; kind 25: struct
@p.Fields = weak_odr constant [1 x { %String, ptr, i64, %String, i8 }] [{ %String, ptr, i64, %String, i8 } { %String zeroinitializer, ptr @p.Any, i64 0, %String zeroinitializer, i8 0 }]
@p.Array = weak_odr constant { %abi.Type, ptr, ptr, i64 } { %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Any, ptr null, i64 1 } ; kind 17: array
@p.Slices = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Any, ptr @p.Int, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 144, i32 4 } ; kind 53: map
@p.Structs = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Struct, ptr @p.Int, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 144, i32 4 } ; kind 53: map
@p.Arrays = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Array, ptr @p.Int, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 144, i32 4 } ; kind 53: map
@p.Ints = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Int, ptr @p.Int, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 } ; kind 53: map
@p.slice = global ptr null
@p.struct = global ptr null
@p.array = global ptr null
@p.DeadMap = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %slice.map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Slices, i64 1)
  %slice.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @p.SliceType, ptr %slice.key
  %slice.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Slices, ptr %slice.map, ptr %slice.key)
  store ptr %slice.map, ptr @p.slice
  %struct.map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Structs, i64 1)
  %struct.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @p.StructType, ptr %struct.key
  %struct.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Structs, ptr %struct.map, ptr %struct.key)
  store ptr %struct.map, ptr @p.struct
  %array.map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Arrays, i64 1)
  %array.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @p.ArrayType, ptr %array.key
  %array.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Arrays, ptr %array.map, ptr %array.key)
  store ptr %array.map, ptr @p.array
  %empty = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Slices, i64 0)
  %looked.up = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @p.SliceType, ptr %looked.up
  %found = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAccess1"(ptr @p.Slices, ptr %empty, ptr %looked.up)
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Ints, i64 1)
  %dead.key = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 7, ptr %dead.key
  %dead.place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Ints, ptr %dead, ptr %dead.key)
  store i64 1, ptr %dead.place
  store ptr %dead, ptr @p.DeadMap
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
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAccess1"(ptr, ptr, ptr) {
  unreachable
}
