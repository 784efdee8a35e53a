; Mtyp, Ifn and Tfn of a method may be null, and their records then have a null target. The next method's begin with a
; name all the same.
; LLGo leaves out no func type, so that verify<llgo-dce> would refuse what stays.
;
; RUN: %unverified-dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.A, i64 1 }, ptr @func.Live, ptr null, ptr null }
; CHECK-SAME: { ptr @str.B, i64 1 }, ptr null, ptr @p.T.LiveB, ptr null }
; CHECK-SAME: { ptr @str.C, i64 1 }, ptr @func.Live, ptr null, ptr @p.T.LiveC }
; CHECK-SAME: { ptr @str.D, i64 1 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { { ptr, i64 }, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { { ptr, i64 }, ptr, ptr, ptr }

@str.A = private unnamed_addr constant [1 x i8] c"A"
@str.B = private unnamed_addr constant [1 x i8] c"B"
@str.C = private unnamed_addr constant [1 x i8] c"C"
@str.D = private unnamed_addr constant [1 x i8] c"D"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %"github.com/goplus/llgo/runtime/abi.UncommonType", [5 x %"github.com/goplus/llgo/runtime/abi.Method"] } { i64 8, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [5 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.A, i64 1 }, ptr @func.Live, ptr null, ptr null },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.B, i64 1 }, ptr null, ptr @p.T.LiveB, ptr null },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.C, i64 1 }, ptr @func.Live, ptr null, ptr @p.T.LiveC },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.D, i64 1 }, ptr null, ptr null, ptr null },
  %"github.com/goplus/llgo/runtime/abi.Method" { { ptr, i64 } { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [20 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main, ptr @str.A, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 3, ptr @main, ptr @str.B, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 3, ptr @main, ptr @str.C, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 3, ptr @main, ptr @str.D, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.A, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr null, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 1, ptr @str.B, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveB, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.C, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr null, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveC, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 3, ptr @str.D, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr null, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 4, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 4
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 4, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 4, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveB() {
  ret void
}
define void @p.T.LiveC() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
