; Tables are searched in the order of names, so all names stay, and all slots stay where they are, whatever their state.
; Their number stays too: it is in the UncommonType.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T = weak_odr constant { i64, %Uncommon, [5 x %Method] }
; CHECK-SAME: { %String { ptr @p.path, i64 1 }, i16 5, i16 4, i32 24 }
; CHECK-SAME: { ptr @str.Ape, i64 3 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Bee, i64 3 }, ptr @func.Live, ptr @p.T.LiveBee, ptr @p.T.LiveBee }
; CHECK-SAME: { ptr @str.Cat, i64 3 }, ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Dog, i64 3 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.p.eel, i64 5 }, ptr null, ptr null, ptr null }] }
; LEFT-DAG: @str.Ape =
; LEFT-DAG: @str.Bee =
; LEFT-DAG: @str.Cat =
; LEFT-DAG: @str.Dog =
; LEFT-DAG: @str.p.eel =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Ape = private unnamed_addr constant [3 x i8] c"Ape"
@str.Bee = private unnamed_addr constant [3 x i8] c"Bee"
@str.Cat = private unnamed_addr constant [3 x i8] c"Cat"
@str.Dog = private unnamed_addr constant [3 x i8] c"Dog"
@str.p.eel = private unnamed_addr constant [5 x i8] c"p.eel"
@p.path = private unnamed_addr constant [1 x i8] c"p"
@func.Live = weak_odr constant i64 8
@func.Match = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [5 x %Method] } { i64 8, %Uncommon { %String { ptr @p.path, i64 1 }, i16 5, i16 4, i32 24 }, [5 x %Method] [
  %Method { %String { ptr @str.Ape, i64 3 }, ptr @func.Dead, ptr @p.T.DeadApe, ptr @p.T.DeadApe },
  %Method { %String { ptr @str.Bee, i64 3 }, ptr @func.Live, ptr @p.T.LiveBee, ptr @p.T.LiveBee },
  %Method { %String { ptr @str.Cat, i64 3 }, ptr @func.Match, ptr @p.T.DeadCat, ptr @p.T.DeadCat },
  %Method { %String { ptr @str.Dog, i64 3 }, ptr @func.Dead, ptr @p.T.DeadDog, ptr @p.T.DeadDog },
  %Method { %String { ptr @str.p.eel, i64 5 }, ptr @func.Dead, ptr @p.T.Deadeel, ptr @p.T.Deadeel }
] }
@__llgo_relocs = internal unnamed_addr constant [17 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Bee, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 0, ptr @str.Ape, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadApe, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadApe, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Bee, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveBee, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveBee, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Match, i64 2, ptr @str.Cat, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadCat, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadCat, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 3, ptr @str.Dog, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadDog, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadDog, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 4, ptr @str.p.eel, ptr null }, ; methodOff of p.T, slot 4
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadeel, i64 4, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadeel, i64 4, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

@p.I = external constant i64
declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @func.Match)
  ret void
}
define void @p.T.DeadApe() {
  ret void
}
define void @p.T.LiveBee() {
  ret void
}
define void @p.T.DeadCat() {
  ret void
}
define void @p.T.DeadDog() {
  ret void
}
define void @p.T.Deadeel() {
  ret void
}
