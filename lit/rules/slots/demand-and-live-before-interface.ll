; Rule 8: the facts that make a slot live come in any order. V is live, and First is demanded, before V is in an
; interface, at the end of a chain of calls.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.V =
; CHECK-SAME: { ptr @str.First, i64 5 }, ptr @func.Live, ptr @p.V.LiveFirst, ptr @p.V.LiveFirst }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.V.LiveFirst()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@str.First = private unnamed_addr constant [5 x i8] c"First"
@p.V = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.First, i64 5 }, ptr @func.Live, ptr @p.V.LiveFirst, ptr @p.V.LiveFirst },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.V.DeadLose, ptr @p.V.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.First, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 1, ptr @p.later2, ptr @p.V, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.V, ptr @func.Live, i64 0, ptr @str.First, ptr null }, ; methodOff of p.V, slot 0
  %Record { i32 4, ptr @p.V, ptr @p.V.LiveFirst, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.V, ptr @p.V.LiveFirst, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.V, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.V, slot 1
  %Record { i32 4, ptr @p.V, ptr @p.V.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.V, ptr @p.V.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.V)
  call void @p.later1()
  ret void
}
define void @p.later1() {
  call void @p.later2()
  ret void
}
define void @p.later2() {
  ret void
}
define void @p.V.LiveFirst() {
  ret void
}
define void @p.V.DeadLose() {
  ret void
}
declare void @use(ptr)
