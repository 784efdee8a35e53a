; Ifn or Tfn may be null to begin with. In a live slot they stay so, and what is there stays. In a matchable one they
; stay null as well: only a body is replaced by the unreachable method. A dead slot has nothing left.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr null }
; CHECK-SAME: { ptr @str.Kind, i64 4 }, ptr @func.Live, ptr null, ptr @p.T.LiveKind }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.M1, i64 2 }, ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr null }
; CHECK-SAME: { ptr @str.M2, i64 2 }, ptr @func.Match, ptr null, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.M3, i64 2 }, ptr @func.Match, ptr null, ptr null }
; LEFT-DAG: define internal void @p.T.LiveKeep()
; LEFT-DAG: define internal void @p.T.LiveKind()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"keep"
@str.Kind = private unnamed_addr constant [4 x i8] c"kind"
@str.Lose = private unnamed_addr constant [4 x i8] c"lose"
@str.M1 = private unnamed_addr constant [2 x i8] c"m1"
@str.M2 = private unnamed_addr constant [2 x i8] c"m2"
@str.M3 = private unnamed_addr constant [2 x i8] c"m3"
@func.Live = weak_odr constant i64 8
@func.Match = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [6 x %Method] } { i64 8, %Uncommon zeroinitializer, [6 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr null },
  %Method { %String { ptr @str.Kind, i64 4 }, ptr @func.Live, ptr null, ptr @p.T.LiveKind },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr null, ptr @p.T.DeadLose },
  %Method { %String { ptr @str.M1, i64 2 }, ptr @func.Match, ptr @p.T.DeadM1, ptr null },
  %Method { %String { ptr @str.M2, i64 2 }, ptr @func.Match, ptr null, ptr @p.T.DeadM2 },
  %Method { %String { ptr @str.M3, i64 2 }, ptr @func.Match, ptr null, ptr null }
] }
@__llgo_relocs = internal unnamed_addr constant [21 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Kind, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Kind, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr null, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKind, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr null, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 3, ptr @str.M1, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadM1, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 4, ptr @str.M2, ptr null }, ; methodOff of p.T, slot 4
  %Record { i32 4, ptr @p.T, ptr null, i64 4, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadM2, i64 4, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 5, ptr @str.M3, ptr null }, ; methodOff of p.T, slot 5
  %Record { i32 4, ptr @p.T, ptr null, i64 5, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr null, i64 5, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @func.Match)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.LiveKind() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.T.DeadM1() {
  ret void
}
define void @p.T.DeadM2() {
  ret void
}
declare void @use(ptr)
