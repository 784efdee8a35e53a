; ThinLTO leaves one definition of a type, and makes those of other packages copies for the optimizer: such a copy shows
; what the keys of a map are as well. The twin's key is an interface's, whose hash may panic; that of the third is only
; declared here, so that it is not known.
;
; RUN: %load -S -passes=llgo-dce-facts\<out=%t.facts\> %s -disable-output
; RUN: %program facts %t.facts | FileCheck %s --implicit-check-not="blocked @p.Dead"

; CHECK-DAG: blocked @p.Live @p.init 2
; CHECK-DAG: blocked @p.LiveToo @p.init 2

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.String = available_externally constant %abi.Type { i64 16, i64 8, i32 0, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 24: string
@p.Any = available_externally constant %abi.Type { i64 16, i64 16, i32 0, i8 4, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 20: interface
@p.Declared = external constant %abi.Type
@p.Strings = available_externally constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.String, ptr @p.String, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 16, i16 272, i32 4 } ; kind 53: map
@p.Anys = available_externally constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Any, ptr @p.String, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 16, i16 272, i32 4 } ; kind 53: map
@p.Declareds = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Declared, ptr @p.String, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 16, i16 272, i32 4 } ; kind 53: map
@p.Dead = global ptr null
@p.Live = global ptr null
@p.LiveToo = global ptr null

define void @p.init() {
  %dead.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Strings, i64 1)
  %dead.key = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %dead.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Strings, ptr %dead.map, ptr %dead.key)
  store ptr %dead.map, ptr @p.Dead
  %live.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Anys, i64 1)
  %live.key = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %live.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Anys, ptr %live.map, ptr %live.key)
  store ptr %live.map, ptr @p.Live
  %other.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Declareds, i64 1)
  %other.key = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %other.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Declareds, ptr %other.map, ptr %other.key)
  store ptr %other.map, ptr @p.LiveToo
  ret void
}
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64)
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64)
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr, ptr, ptr)
