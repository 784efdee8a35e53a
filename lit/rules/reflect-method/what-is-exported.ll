; Rule 7: exported is what begins with an upper-case letter in any script, as in Go. A package's path may begin with
; one as well, and does not make its unexported methods exported. An underscore is no letter.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=GONE --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Arger, i64 6 }, ptr @func.Live, ptr @p.T.LiveArger, ptr @p.T.LiveArger }
; CHECK-SAME: { ptr @str.uber, i64 5 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str._Lose, i64 5 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.BurntSushi, i64 15 }, ptr null, ptr null, ptr null }
; GONE-DAG: define internal void @p.T.LiveArger()

%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.Arger = private unnamed_addr constant [6 x i8] c"\C3\84rger"
@str.uber = private unnamed_addr constant [5 x i8] c"\C3\BCber"
@str._Lose = private unnamed_addr constant [5 x i8] c"_Lose"
@str.BurntSushi = private unnamed_addr constant [15 x i8] c"BurntSushi.lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [4 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [4 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Arger, i64 6 }, ptr @func.Live, ptr @p.T.LiveArger, ptr @p.T.LiveArger },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.uber, i64 5 }, ptr @func.Dead, ptr @p.T.Deaduber, ptr @p.T.Deaduber },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str._Lose, i64 5 }, ptr @func.Dead, ptr @p.T.Dead_Lose, ptr @p.T.Dead_Lose },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.BurntSushi, i64 15 }, ptr @func.Dead, ptr @p.T.Deadlose, ptr @p.T.Deadlose }
] }
@__llgo_relocs = internal unnamed_addr constant [14 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  { i32, ptr, ptr, i64, ptr, ptr } { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Arger, ptr null }, ; methodOff of p.T, slot 0
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveArger, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.LiveArger, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.uber, ptr null }, ; methodOff of p.T, slot 1
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Deaduber, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Deaduber, i64 1, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str._Lose, ptr null }, ; methodOff of p.T, slot 2
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Dead_Lose, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Dead_Lose, i64 2, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @func.Dead, i64 3, ptr @str.BurntSushi, ptr null }, ; methodOff of p.T, slot 3
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 3, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveArger() {
  ret void
}
define void @p.T.Deaduber() {
  ret void
}
define void @p.T.Dead_Lose() {
  ret void
}
define void @p.T.Deadlose() {
  ret void
}
