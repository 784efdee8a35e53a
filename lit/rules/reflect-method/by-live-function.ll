; Rule 7: who may look up any method may look up any exported one. Reflection returns no unexported one, which is known
; by its package, or by its lower case.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.p.lose, i64 6 }, ptr null, ptr null, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.Other, i64 5 }, ptr @func.Live2, ptr @p.U.LiveOther, ptr @p.U.LiveOther }
; LEFT-DAG: define internal void @p.T.LiveKeep()
; LEFT-DAG: define internal void @p.U.LiveOther()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Other = private unnamed_addr constant [5 x i8] c"Other"
@str.lose = private unnamed_addr constant [4 x i8] c"lose"
@str.p.lose = private unnamed_addr constant [6 x i8] c"p.lose"
@func.Live = weak_odr constant i64 8
@func.Live2 = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.lose, i64 4 }, ptr @func.Dead, ptr @p.T.Deadlose1, ptr @p.T.Deadlose1 },
  %Method { %String { ptr @str.p.lose, i64 6 }, ptr @func.Dead, ptr @p.T.Deadlose2, ptr @p.T.Deadlose2 }
] }
@p.U = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Other, i64 5 }, ptr @func.Live2, ptr @p.U.LiveOther, ptr @p.U.LiveOther }
] }
@__llgo_relocs = internal unnamed_addr constant [15 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @p.live, ptr @p.live, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose1, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose1, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str.p.lose, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose2, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose2, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Live2, i64 0, ptr @str.Other, ptr null }, ; methodOff of p.U, slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.LiveOther, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.LiveOther, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  call void @p.live()
  ret void
}
define void @p.live() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.Deadlose1() {
  ret void
}
define void @p.T.Deadlose2() {
  ret void
}
define void @p.U.LiveOther() {
  ret void
}
declare void @use(ptr)
