; Words of four bytes: type metadata speaks of slots at the offsets that the data layout makes. The order of bytes does not
; matter: the second time the highest is first.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead
; RUN: sed 's/"e-m:e/"E-m:e/' %s > %t.big.ll
; RUN: %dce %t.big.ll -o %t.big.out.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.big.out.ll
; RUN: tail -n +4 %t.ll > %t.1; tail -n +4 %t.big.out.ll > %t.2; cmp %t.1 %t.2

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i32 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i32 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Same, i32 4 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: !type ![[KEEP:[0-9]+]], !type ![[TYPE:[0-9]+]]
; CHECK-NOT:  !type
; CHECK:      ![[KEEP]] = !{i64 32, !"go.method.Keep:func()"}
; CHECK:      ![[TYPE]] = !{i64 36, !"go.method.type.reflect"}
; LEFT-DAG: define internal void @p.T.LiveKeep()

target datalayout = "e-m:e-p:32:32-i64:64-n32-S128"

%String = type { ptr, i32 }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Same = private constant [4 x i8] c"Same"
@func.1 = internal constant i32 8
@func.Dead = internal constant i32 8
@p.T = internal constant { i32, %Uncommon, [3 x %Method] } { i32 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i32 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i32 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %Method { %String { ptr @str.Same, i32 4 }, ptr @func.1, ptr @p.T.DeadSame, ptr @p.T.DeadSame }
] },
  !type !{i64 32, !"go.method.Keep:func()"}, !type !{i64 36, !"go.method.type.reflect"},
  !type !{i64 52, !"go.method.Lose:func()"}, !type !{i64 56, !"go.method.type.reflect"},
  !type !{i64 72, !"go.method.Same:func()"}, !type !{i64 76, !"go.method.type.reflect"}

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
