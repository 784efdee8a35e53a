; A dead slot whose Mtyp is live for another reason: an interface that live code knows may contain the method, so the
; type still has to answer to it. Mtyp stays, the bodies become the unreachable method. The slot after it has an Mtyp
; that nothing knows, and is removed entirely.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; LEFT-DAG: @func.Match =
; LEFT-DAG: define internal void @p.T.LiveKeep()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Match = private unnamed_addr constant [5 x i8] c"Match"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@func.Match = weak_odr constant i64 8
; The interface that contains the method: it keeps the func type.
@p.I = weak_odr constant [1 x { { ptr, i64 }, ptr }] [{ { ptr, i64 }, ptr } { { ptr, i64 } { ptr @str.Match, i64 5 }, ptr @func.Match }]
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %Method { %String { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @p.ptrT.DeadMatch, ptr @p.T.DeadMatch }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 2, ptr @str.Match, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.ptrT.DeadMatch, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadMatch, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.I)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.T.DeadMatch() {
  ret void
}
define void @p.ptrT.DeadMatch() {
  ret void
}
declare void @use(ptr)
