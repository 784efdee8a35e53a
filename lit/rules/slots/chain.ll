; Rule 8: each method is demanded by the body of the one before it, and the last one converts a type of which one more
; method is demanded already. Nothing demands Lose but itself and what it would demand.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.A, i64 1 }, ptr @func.Live, ptr @p.T.LiveA, ptr @p.T.LiveA }
; CHECK-SAME: { ptr @str.B, i64 1 }, ptr @func.Live, ptr @p.T.LiveB, ptr @p.T.LiveB }
; CHECK-SAME: { ptr @str.C, i64 1 }, ptr @func.Live, ptr @p.T.LiveC, ptr @p.T.LiveC }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.A, i64 1 }, ptr @func.Live, ptr @p.U.LiveA, ptr @p.U.LiveA }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.U.LiveA()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.A = private unnamed_addr constant [1 x i8] c"A"
@str.B = private unnamed_addr constant [1 x i8] c"B"
@str.C = private unnamed_addr constant [1 x i8] c"C"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [4 x %Method] } { i64 8, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @str.A, i64 1 }, ptr @func.Live, ptr @p.T.LiveA, ptr @p.T.LiveA },
  %Method { %String { ptr @str.B, i64 1 }, ptr @func.Live, ptr @p.T.LiveB, ptr @p.T.LiveB },
  %Method { %String { ptr @str.C, i64 1 }, ptr @func.Live, ptr @p.T.LiveC, ptr @p.T.LiveC },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@p.U = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.A, i64 1 }, ptr @func.Live, ptr @p.U.LiveA, ptr @p.U.LiveA },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.U.DeadLose, ptr @p.U.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [25 x %Record] [
  %Record { i32 1, ptr @p.T.LiveC, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @p.T.LiveB, ptr @str.C, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 2, ptr @p.T.LiveA, ptr @p.I, i64 0, ptr @str.B, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.A, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.T.DeadLose, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 2, ptr @p.U.DeadLose, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.A, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveA, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveA, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.B, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveB, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveB, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.C, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveC, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveC, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 3, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Live, i64 0, ptr @str.A, ptr null }, ; methodOff of p.U, slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.LiveA, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.LiveA, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.U, slot 1
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveA() {
  ret void
}
define void @p.T.LiveB() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.T.LiveC() {
  call void @use(ptr @p.U)
  ret void
}
define void @p.U.LiveA() {
  ret void
}
define void @p.U.DeadLose() {
  ret void
}
declare void @use(ptr)
