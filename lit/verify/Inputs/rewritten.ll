; What the pass leaves of a program: slots that are live, matchable and dead, one without bodies to begin with, entries
; of type metadata for what is live, a conversion, a map, a type list.
%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr }
%abi.InterfaceType = type { %abi.Type, %String, %Slice }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr }
%p.T = type { %abi.Type, %"github.com/goplus/llgo/runtime/abi.UncommonType", [3 x %"github.com/goplus/llgo/runtime/abi.Method"] }
%p.T.ptr = type { %abi.PtrType, %"github.com/goplus/llgo/runtime/abi.UncommonType", [4 x %"github.com/goplus/llgo/runtime/abi.Method"] }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Match = private unnamed_addr constant [5 x i8] c"Match"
@str.promoted = private unnamed_addr constant [10 x i8] c"q.promoted"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8

@p.T = weak_odr constant %p.T { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.T" }, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [3 x %"github.com/goplus/llgo/runtime/abi.Method"] [ ; kind 2: int
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Keep, ptr @p.T.Keep }, ; T 0
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }, ; T 1
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Match, i64 5 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod } ; T 2
] }, !type !0, !type !1
@"*p.T" = weak_odr constant %p.T.ptr { %abi.PtrType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T }, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [4 x %"github.com/goplus/llgo/runtime/abi.Method"] [ ; kind 54: pointer
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Keep, ptr @p.T.Keep }, ; *T 0
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }, ; *T 1
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Match, i64 5 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }, ; *T 2
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.promoted, i64 10 }, ptr @func.Live, ptr null, ptr null } ; *T 3
] }
@p.I = weak_odr constant %abi.InterfaceType { %abi.Type { i64 16, i64 16, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @p.I.imethods, i64 2, i64 2 } } ; kind 20: interface
@p.I.imethods = weak_odr constant [2 x { %String, ptr }] [{ %String, ptr } { %String { ptr @str.Keep, i64 4 }, ptr @func.Live }, { %String, ptr } { %String { ptr @str.Match, i64 5 }, ptr @func.Live }]
@p.M = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 21, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T, ptr @p.T } ; kind 21: map
@"init$abitypes$array" = weak_odr constant [2 x ptr] [ptr @p.T, ptr @p.M] ; list
@"init$abitypes$slice" = weak_odr constant %Slice { ptr @"init$abitypes$array", i64 2, i64 2 } ; slice
@llvm.used = appending global [1 x ptr] [ptr @p.exported], section "llvm.metadata" ; used

declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr, ptr)
declare void @use(ptr)

define void @main() {
  %itab = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
  call void @use(ptr @p.M)
  ret void
}
define void @p.dead() {
  %itab = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.Dead, ptr @p.T)
  ret void
}
@p.Dead = weak_odr constant %abi.InterfaceType { %abi.Type { i64 16, i64 16, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @p.Dead.imethods, i64 1, i64 1 } } ; kind 20: interface
@p.Dead.imethods = weak_odr constant [1 x { %String, ptr }] [{ %String, ptr } { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead }]
define void @p.exported() {
  ret void
}
define void @p.T.Keep() {
  ret void
}
define i1 @p.T.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define internal void @llgo-dce.unreachableMethod() noreturn {
  unreachable
}
!0 = !{i64 120, !"go.method.Keep:func()"}
!1 = !{i64 128, !"go.method.type.reflect.Keep"}
