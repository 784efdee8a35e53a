; What is called like a table but has other fields cannot be read. All that it mentions is kept, and so is every
; exported method of a type in an interface, as it may have demanded those. The other table is read.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.LiveLose, ptr @p.T.LiveLose }
; CHECK-SAME: { ptr @str.p.lose, i64 6 }, ptr null, ptr null, ptr null }
; CHECK:      @p.Loose =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK:      @p.Bad =
; CHECK-SAME: { ptr @str.p.odd, i64 5 }, ptr @func.Bad, ptr @p.Bad.odd, ptr @p.Bad.odd }
; CHECK: @__llgo_relocs.2 =
; WARN: llgo-dce: warning: @__llgo_relocs.2 is not a table of records: keeping whatever it mentions

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.p.lose = private unnamed_addr constant [6 x i8] c"p.lose"
@str.p.odd = private unnamed_addr constant [5 x i8] c"p.odd"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@func.Dead2 = weak_odr constant i64 8
@func.Bad = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.LiveLose, ptr @p.T.LiveLose },
  %Method { %String { ptr @str.p.lose, i64 6 }, ptr @func.Dead2, ptr @p.T.Deadlose, ptr @p.T.Deadlose }
] }
@p.Loose = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Loose.Keep, ptr @p.Loose.Keep }
] }
@p.Bad = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.p.odd, i64 5 }, ptr @func.Bad, ptr @p.Bad.odd, ptr @p.Bad.odd }
] }
@__llgo_relocs = internal unnamed_addr constant [17 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead2, i64 2, ptr @str.p.lose, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.Loose, slot 0
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Bad, ptr @func.Bad, i64 0, ptr @str.p.odd, ptr null }, ; methodOff of p.Bad, slot 0
  %Record { i32 4, ptr @p.Bad, ptr @p.Bad.odd, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Bad, ptr @p.Bad.odd, i64 0, ptr null, ptr null }
]
; A kind of 64 bits.
@__llgo_relocs.2 = internal unnamed_addr constant [1 x { i64, ptr, ptr, i64, ptr, ptr }] [{ i64, ptr, ptr, i64, ptr, ptr } { i64 1, ptr @main, ptr @p.Bad, i64 0, ptr null, ptr null }]
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @__llgo_relocs.2], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Loose)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.LiveLose() {
  ret void
}
define void @p.T.Deadlose() {
  ret void
}
define void @p.Loose.Keep() {
  ret void
}
define void @p.Bad.odd() {
  ret void
}
declare void @use(ptr)
