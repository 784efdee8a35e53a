; The first method of an interface is never called, the second is, after v.(I). An itab whose first entry is null
; reads as "does not implement", so the first one keeps an Ifn.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.First, i64 5 }, ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Second, i64 6 }, ptr @func.Live, ptr @p.T.LiveSecond, ptr @p.T.LiveSecond }
; CHECK-SAME: { ptr @str.Third, i64 5 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.T.LiveSecond()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.First = private unnamed_addr constant [5 x i8] c"First"
@str.Second = private unnamed_addr constant [6 x i8] c"Second"
@str.Third = private unnamed_addr constant [5 x i8] c"Third"
@func.Live = weak_odr constant i64 8
@func.Match = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = weak_odr constant [2 x ptr] [ptr @func.Match, ptr @func.Live]
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.First, i64 5 }, ptr @func.Match, ptr @p.T.DeadFirst, ptr @p.T.DeadFirst },
  %Method { %String { ptr @str.Second, i64 6 }, ptr @func.Live, ptr @p.T.LiveSecond, ptr @p.T.LiveSecond },
  %Method { %String { ptr @str.Third, i64 5 }, ptr @func.Dead, ptr @p.T.DeadThird, ptr @p.T.DeadThird }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Second, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 0, ptr @str.First, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadFirst, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadFirst, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Second, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveSecond, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveSecond, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str.Third, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadThird, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadThird, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.I)
  ret void
}
define void @p.T.DeadFirst() {
  ret void
}
define void @p.T.LiveSecond() {
  ret void
}
define void @p.T.DeadThird() {
  ret void
}
declare void @use(ptr)
