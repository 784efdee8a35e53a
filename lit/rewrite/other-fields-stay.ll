; Of a descriptor only Mtyp, Ifn and Tfn of dead slots change. Kind, flags, Equal, PtrToThis, package path and counts
; stay, and what they refer to.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T = weak_odr constant { %kind, %Uncommon, [2 x %Method] }
; CHECK-SAME: { %kind { i64 16, i32 -123, i8 13, { ptr, ptr } { ptr @p.equal, ptr @p.T }, ptr @"*p.T", [2 x i8] undef, float 1.500000e+00 },
; CHECK-SAME: %Uncommon { %String { ptr @p.path, i64 1 }, i16 2, i16 2, i32 24 },
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LEFT-DAG: @p.path =
; LEFT-DAG: @"*p.T" =
; LEFT-DAG: define internal void @p.equal()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%kind = type { i64, i32, i8, { ptr, ptr }, ptr, [2 x i8], float }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@p.path = private unnamed_addr constant [1 x i8] c"p"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@"*p.T" = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { %kind, %Uncommon, [2 x %Method] } { %kind { i64 16, i32 -123, i8 13, { ptr, ptr } { ptr @p.equal, ptr @p.T }, ptr @"*p.T", [2 x i8] undef, float 1.5 }, %Uncommon { %String { ptr @p.path, i64 1 }, i16 2, i16 2, i32 24 }, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.equal() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
