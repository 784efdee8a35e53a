; The pass on its own output changes nothing and says nothing, be it in the same pipeline or after the module has been
; written and read: all three states and the unreachable method of the first run are left alone.
;
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -verify-each %s -o %t.1.bc 2>&1 | count 0
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -verify-each %t.1.bc -o %t.2.bc 2>&1 | count 0
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce,llgo-dce -verify-each %s -o %t.3.bc 2>&1 | count 0
; RUN: cmp %t.1.bc %t.2.bc
; RUN: cmp %t.1.bc %t.3.bc
; RUN: %opt -S %t.2.bc -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Match = private unnamed_addr constant [5 x i8] c"Match"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@func.Match = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %Method { %String { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @p.T.DeadMatch, ptr @p.T.DeadMatch }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 2, ptr @str.Match, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadMatch, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadMatch, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @p.T], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @func.Match)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.T.DeadMatch() {
  ret void
}
declare void @use(ptr)
