; Why a slot is live: called through an interface, looked up by name, looked up by any name, or in a type that keeps all
; its methods because something is wrong with it. The first reason found is the one that is printed; one that is there
; is as good as another.
;
; RUN: %print %s 2>%t.txt
; RUN: FileCheck %s --input-file=%t.txt --strict-whitespace --match-full-lines

;      CHECK:type @"p.T": live, in an interface
; CHECK-NEXT:  slot 0 Call: live, called
; CHECK-NEXT:  slot 1 Reflect: live, reflected
; CHECK-NEXT:  slot 2 p.name: live, named
; CHECK-NEXT:  slot 3 p.none: matchable, not-called
; CHECK-NEXT:type @"p.Bad": live, in an interface
; CHECK-NEXT:  slot 0 p.none: live, pinned
; CHECK-NEXT:totals: 2 types, 5 slots: 4 live, 1 matchable, 0 dead

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@str.Reflect = private unnamed_addr constant [7 x i8] c"Reflect"
@str.p.name = private unnamed_addr constant [6 x i8] c"p.name"
@str.p.none = private unnamed_addr constant [6 x i8] c"p.none"
@func.Live = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [4 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [4 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Reflect, i64 7 }, ptr @func.Live, ptr @p.Reflect, ptr @p.Reflect },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.p.name, i64 6 }, ptr @func.Live, ptr @p.name, ptr @p.name },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.p.none, i64 6 }, ptr @func.Live, ptr @p.none, ptr @p.none }
] }
@p.Bad = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.p.none, i64 6 }, ptr @func.Live, ptr @p.none, ptr @p.none }
] }
@__llgo_relocs = internal unnamed_addr constant [16 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 3, ptr @main, ptr @str.p.name, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 5, ptr @p.later, ptr @p.later, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Reflect, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.Reflect, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.Reflect, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.p.name, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.name, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.name, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 3, ptr @str.p.none, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.none, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.none, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Bad)
  call void @p.later()
  ret void
}
define void @p.later() {
  ret void
}
define void @p.Call() {
  ret void
}
define void @p.Reflect() {
  ret void
}
define void @p.name() {
  ret void
}
define void @p.none() {
  ret void
}
declare void @use(ptr)
