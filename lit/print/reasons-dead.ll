; Why a slot is not live: the first thing that it lacks. Its type is dead, or is in no interface, or nothing calls it;
; the state depends on its func type alone.
;
; RUN: %print %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines

;      CHECK:type @"p.DeadT": dead, in an interface
; CHECK-NEXT:  slot 0 Call: matchable, type-dead
; CHECK-NEXT:  slot 1 Lose: dead, type-dead
; CHECK-NEXT:type @"p.Loose": live, in no interface
; CHECK-NEXT:  slot 0 Call: matchable, not-in-interface
; CHECK-NEXT:  slot 1 Lose: dead, not-in-interface
; CHECK-NEXT:type @"p.T": live, in an interface
; CHECK-NEXT:  slot 0 Call: live, called
; CHECK-NEXT:  slot 1 Lose: dead, not-called
; CHECK-NEXT:  slot 2 Match: matchable, not-called
; CHECK-NEXT:totals: 3 types, 7 slots: 1 live, 3 matchable, 3 dead

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Match = private unnamed_addr constant [5 x i8] c"Match"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.DeadT = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Lose, ptr @p.Lose }
] }
@p.Loose = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Lose, ptr @p.Lose }
] }
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Live, ptr @p.Call, ptr @p.Call },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Lose, ptr @p.Lose },
  %Method { %String { ptr @str.Match, i64 5 }, ptr @func.Live, ptr @p.Match, ptr @p.Match }
] }
@__llgo_relocs = internal unnamed_addr constant [24 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.DeadT, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.DeadT, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.DeadT, slot 0
  %Record { i32 4, ptr @p.DeadT, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.DeadT, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.DeadT, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.DeadT, slot 1
  %Record { i32 4, ptr @p.DeadT, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.DeadT, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.Loose, slot 0
  %Record { i32 4, ptr @p.Loose, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.Loose, slot 1
  %Record { i32 4, ptr @p.Loose, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.Match, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.Match, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.Match, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Loose)
  ret void
}
define void @p.Call() {
  ret void
}
define void @p.Lose() {
  ret void
}
define void @p.Match() {
  ret void
}
declare void @use(ptr)
