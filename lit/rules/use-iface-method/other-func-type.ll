; Rule 5: a method of the demanded name and another func type is another method. So is one of the func type and
; another name, be it a part of the demanded one.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Get, i64 3 }, ptr @func.Live, ptr @p.T.LiveGet, ptr @p.T.LiveGet }
; CHECK-SAME: { ptr @str.Put, i64 3 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.Ge, i64 2 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Get, i64 3 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.GetAll, i64 6 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; GONE-DAG: define internal void @p.T.LiveGet()

%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Ge = private unnamed_addr constant [2 x i8] c"Ge"
@str.Get = private unnamed_addr constant [3 x i8] c"Get"
@str.GetAll = private unnamed_addr constant [6 x i8] c"GetAll"
@str.Put = private unnamed_addr constant [3 x i8] c"Put"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Get, i64 3 }, ptr @func.Live, ptr @p.T.LiveGet, ptr @p.T.LiveGet },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Put, i64 3 }, ptr @func.Live, ptr @p.T.DeadPut, ptr @p.T.DeadPut }
] }
@p.U = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [3 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [3 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Ge, i64 2 }, ptr @func.Live, ptr @p.U.DeadGe, ptr @p.U.DeadGe },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Get, i64 3 }, ptr @func.Dead, ptr @p.U.DeadGet, ptr @p.U.DeadGet },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.GetAll, i64 6 }, ptr @func.Live, ptr @p.U.DeadGetAll, ptr @p.U.DeadGetAll }
] }
@__llgo_relocs = internal unnamed_addr constant [18 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Get, ptr @func.Live }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Get, ptr null }, ; methodOff of p.T, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveGet, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveGet, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Put, ptr null }, ; methodOff of p.T, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadPut, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.DeadPut, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @func.Live, i64 0, ptr @str.Ge, ptr null }, ; methodOff of p.U, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @p.U.DeadGe, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @p.U.DeadGe, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @func.Dead, i64 1, ptr @str.Get, ptr null }, ; methodOff of p.U, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @p.U.DeadGet, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @p.U.DeadGet, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @func.Live, i64 2, ptr @str.GetAll, ptr null }, ; methodOff of p.U, slot 2
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @p.U.DeadGetAll, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.U, ptr @p.U.DeadGetAll, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

@p.I = external constant i64
declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  ret void
}
define void @p.T.LiveGet() {
  ret void
}
define void @p.T.DeadPut() {
  ret void
}
define void @p.U.DeadGe() {
  ret void
}
define void @p.U.DeadGet() {
  ret void
}
define void @p.U.DeadGetAll() {
  ret void
}
