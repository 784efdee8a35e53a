; Rule 8: the facts that make a slot live come in any order. U is in an interface, and First is demanded, before U is
; live, at the end of a chain of calls.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.First, i64 5 }, ptr @func.Live, ptr @p.U.LiveFirst, ptr @p.U.LiveFirst }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.U.LiveFirst()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@str.First = private unnamed_addr constant [5 x i8] c"First"
@p.U = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.First, i64 5 }, ptr @func.Live, ptr @p.U.LiveFirst, ptr @p.U.LiveFirst },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.U.DeadLose, ptr @p.U.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 2, ptr @p.main, ptr @p.I, i64 0, ptr @str.First, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 1, ptr @p.main, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.U, ptr @func.Live, i64 0, ptr @str.First, ptr null }, ; methodOff of p.U, slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.LiveFirst, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.LiveFirst, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.U, slot 1
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.main()
  ret void
}
define void @p.main() {
  call void @p.later1()
  ret void
}
define void @p.later1() {
  call void @p.later2()
  ret void
}
define void @p.later2() {
  call void @use(ptr @p.U)
  ret void
}
define void @p.U.LiveFirst() {
  ret void
}
define void @p.U.DeadLose() {
  ret void
}
declare void @use(ptr)
