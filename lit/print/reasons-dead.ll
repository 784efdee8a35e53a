; Why a slot is not live: the first thing that it lacks. Its type is dead, or is in no interface, or nothing calls it;
; the state depends on its func type alone.
;
; RUN: %print %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines

;      CHECK:type @"p.DeadT": dead, in an interface
; CHECK-NEXT:  slot 0 Call: matchable, type-dead
; CHECK-NEXT:  slot 1 Lose: dead, type-dead
; CHECK-NEXT:type @"p.Loose": live, in no interface
; CHECK-NEXT:  slot 0 Call: matchable, not-in-interface
; CHECK-NEXT:  slot 1 Lose: dead, not-in-interface
; CHECK-NEXT:type @"p.T": live, in an interface
; CHECK-NEXT:  slot 0 Call: live, called
; CHECK-NEXT:  slot 1 Lose: dead, not-called
; CHECK-NEXT:  slot 2 Match: matchable, not-called
; CHECK-NEXT:totals: 3 types, 7 slots: 1 live, 3 matchable, 3 dead

%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Match = private unnamed_addr constant [5 x i8] c"Match"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.DeadT = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Lose, ptr @p.Lose }
] }
@p.Loose = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Lose, ptr @p.Lose }
] }
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [3 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [3 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Lose, ptr @p.Lose },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Match, i64 5 }, ptr @func.Live, ptr @p.Match, ptr @p.Match }
] }
@__llgo_relocs = internal unnamed_addr constant [24 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.DeadT, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Live }, ; useIfaceMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.DeadT, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.DeadT, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.DeadT, ptr @p.Call, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.DeadT, ptr @p.Call, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.DeadT, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.DeadT, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.DeadT, ptr @p.Lose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.DeadT, ptr @p.Lose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.Loose, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.Loose, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.Loose, ptr @p.Call, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.Loose, ptr @p.Call, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.Loose, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.Loose, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.Loose, ptr @p.Lose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.Loose, ptr @p.Lose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.T, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.Call, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.Call, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.Lose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.Lose, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.Match, ptr null }, ; methodOff of p.T, slot 2
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.Match, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.Match, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

@p.I = external constant i64
declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Loose)
  ret void
}
define void @p.Call() {
  ret void
}
define void @p.Lose() {
  ret void
}
define void @p.Match() {
  ret void
}
