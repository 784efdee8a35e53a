; On WebAssembly Go's memory holds pointers as { ptr, i32 }, and so do slots. They are
; emptied in place: the padding stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead
; RUN: %dce %t.ll -o %t.again.ll 2>&1 | count 0
; RUN: tail -n +3 %t.ll > %t.1; tail -n +3 %t.again.ll > %t.2; cmp %t.1 %t.2

; CHECK:      @p.T =
; CHECK-SAME: { %W { ptr @str.Keep, i32 0 }, i64 4 }, %W { ptr @func.1, i32 0 }, %W { ptr @p.T.LiveKeep, i32 0 }, %W { ptr @p.T.LiveKeep, i32 0 } }
; CHECK-SAME: { %W { ptr @str.Lose, i32 0 }, i64 4 }, %W zeroinitializer, %W zeroinitializer, %W zeroinitializer }
; CHECK-SAME: { %W { ptr @str.Same, i32 0 }, i64 4 }, %W { ptr @func.1, i32 0 }, %W { ptr @llgo-dce.unreachableMethod, i32 0 }, %W { ptr @llgo-dce.unreachableMethod, i32 0 } }
; LEFT-DAG: define internal void @p.T.LiveKeep()

target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"

%String = type { %W, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%W = type { ptr, i32 }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, %W, %W, %W }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Same = private constant [4 x i8] c"Same"
@func.1 = internal constant i64 8
@func.Dead = internal constant i64 8
@p.T = internal constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { %W { ptr @str.Keep, i32 0 }, i64 4 }, %W { ptr @func.1, i32 0 }, %W { ptr @p.T.LiveKeep, i32 0 }, %W { ptr @p.T.LiveKeep, i32 0 } },
  %Method { %String { %W { ptr @str.Lose, i32 0 }, i64 4 }, %W { ptr @func.Dead, i32 0 }, %W { ptr @p.T.DeadLose, i32 0 }, %W { ptr @p.T.DeadLose, i32 0 } },
  %Method { %String { %W { ptr @str.Same, i32 0 }, i64 4 }, %W { ptr @func.1, i32 0 }, %W { ptr @p.T.DeadSame, i32 0 }, %W { ptr @p.T.DeadSame, i32 0 } }
] }
@p.I = external constant i64
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 2, ptr @str.Same, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadSame, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadSame, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define internal void @p.T.LiveKeep() {
  ret void
}
define internal void @p.T.DeadLose() {
  ret void
}
define internal void @p.T.DeadSame() {
  ret void
}
declare void @use(ptr)
