; Rule 7: reflection starts from a value in an interface. A type that is in none is out of its reach.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK:      @p.Loose =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.T.LiveKeep()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
] }
@p.Loose = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Loose.DeadKeep, ptr @p.Loose.DeadKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Loose.DeadLose, ptr @p.Loose.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.Loose, slot 0
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.DeadKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.DeadKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.Loose, slot 1
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Loose)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.Loose.DeadKeep() {
  ret void
}
define void @p.Loose.DeadLose() {
  ret void
}
declare void @use(ptr)
