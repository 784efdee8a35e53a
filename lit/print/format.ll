; What print<llgo-dce> prints, and all of it: types in module order, their slots, the state of each and a word for the
; reason, then the totals.
;
; RUN: %print %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines

;      CHECK:type @"q.Z": live, in an interface
; CHECK-NEXT:  slot 0 Keep: live, called
; CHECK-NEXT:  slot 1 Lose: dead, not-called
; CHECK-NEXT:  slot 2 Match: matchable, not-called
; CHECK-NEXT:type @"*p.T": dead, in no interface
; CHECK-NEXT:  slot 0 Keep: matchable, type-dead
; CHECK-NEXT:type @"p.Loose": live, in no interface
; CHECK-NEXT:  slot 0 Lose: dead, not-in-interface
; CHECK-NEXT:totals: 3 types, 5 slots: 1 live, 2 matchable, 2 dead
;  CHECK-NOT:{{.}}

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
@q.Z = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @q.Z.Keep, ptr @q.Z.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @q.Z.Lose, ptr @q.Z.Lose },
  %Method { %String { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @q.Z.Match, ptr @q.Z.Match }
] }
; Records for it, but no slots: nothing to print.
@p.U = weak_odr constant i64 8
@"*p.T" = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Keep, ptr @p.T.Keep }
] }
@p.Loose = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.Loose.Lose, ptr @p.Loose.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [18 x %Record] [
  %Record { i32 1, ptr @main, ptr @q.Z, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.Loose, ptr @func.Dead, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.Loose, slot 0
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Lose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Lose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*p.T", ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of *p.T, slot 0
  %Record { i32 4, ptr @"*p.T", ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*p.T", ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.Z, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of q.Z, slot 0
  %Record { i32 4, ptr @q.Z, ptr @q.Z.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.Z, ptr @q.Z.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.Z, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of q.Z, slot 1
  %Record { i32 4, ptr @q.Z, ptr @q.Z.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @q.Z, ptr @q.Z.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @q.Z, ptr @func.Match, i64 2, ptr @str.Match, ptr null }, ; methodOff of q.Z, slot 2
  %Record { i32 4, ptr @q.Z, ptr @q.Z.Match, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @q.Z, ptr @q.Z.Match, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @q.Z)
  call void @use(ptr @p.U)
  call void @use(ptr @p.Loose)
  call void @use(ptr @func.Match)
  ret void
}
define void @q.Z.Keep() {
  ret void
}
define void @q.Z.Lose() {
  ret void
}
define void @q.Z.Match() {
  ret void
}
define void @p.T.Keep() {
  ret void
}
define void @p.Loose.Lose() {
  ret void
}
declare void @use(ptr)
