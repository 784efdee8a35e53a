; Rule 5: an unexported name is qualified by its package. A call of p.m keeps neither q.m nor an exported M, nor an m
; without a package.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.p.m, i64 3 }, ptr @func.Live, ptr @p.T.LiveM, ptr @p.T.LiveM }
; CHECK:      @q.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.m, i64 1 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.q.m, i64 3 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; LEFT-DAG: define internal void @p.T.LiveM()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.p.m = private unnamed_addr constant [3 x i8] c"p.m"
@str.q.m = private unnamed_addr constant [3 x i8] c"q.m"
@str.m = private unnamed_addr constant [1 x i8] c"m"
@str.M = private unnamed_addr constant [1 x i8] c"M"
@func.Live = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.p.m, i64 3 }, ptr @func.Live, ptr @p.T.LiveM, ptr @p.T.LiveM }
] }
@q.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.Live, ptr @q.T.DeadM1, ptr @q.T.DeadM1 },
  %Method { %String { ptr @str.m, i64 1 }, ptr @func.Live, ptr @q.T.DeadM2, ptr @q.T.DeadM2 },
  %Method { %String { ptr @str.q.m, i64 3 }, ptr @func.Live, ptr @q.T.DeadM3, ptr @q.T.DeadM3 }
] }
@__llgo_relocs = internal unnamed_addr constant [15 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @q.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.p.m, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.p.m, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveM, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveM, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @func.Live, i64 0, ptr @str.M, ptr null }, ; methodOff of q.T, slot 0
  %Record { i32 4, ptr @q.T, ptr @q.T.DeadM1, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @q.T.DeadM1, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @func.Live, i64 1, ptr @str.m, ptr null }, ; methodOff of q.T, slot 1
  %Record { i32 4, ptr @q.T, ptr @q.T.DeadM2, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @q.T.DeadM2, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @func.Live, i64 2, ptr @str.q.m, ptr null }, ; methodOff of q.T, slot 2
  %Record { i32 4, ptr @q.T, ptr @q.T.DeadM3, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @q.T.DeadM3, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @q.T)
  ret void
}
define void @p.T.LiveM() {
  ret void
}
define void @q.T.DeadM1() {
  ret void
}
define void @q.T.DeadM2() {
  ret void
}
define void @q.T.DeadM3() {
  ret void
}
declare void @use(ptr)
