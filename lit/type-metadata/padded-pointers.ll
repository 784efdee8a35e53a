; On WebAssembly Go's memory holds pointers as { ptr, i32 }, and so do slots. Type metadata speaks of them at the same
; offsets as ever. The padding stays, and of an emptied slot the entries are removed.
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
; CHECK-SAME: !type ![[KEEP:[0-9]+]], !type ![[TYPE:[0-9]+]]
; CHECK-NOT:  !type
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
] },
  !type !{i64 56, !"go.method.Keep:func()"}, !type !{i64 64, !"go.method.type.reflect"},
  !type !{i64 96, !"go.method.Lose:func()"}, !type !{i64 104, !"go.method.type.reflect"},
  !type !{i64 136, !"go.method.Same:func()"}, !type !{i64 144, !"go.method.type.reflect"}

define void @main(ptr %itab) {
  call void @use(ptr @p.T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  call void @use(ptr @func.1)
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
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
