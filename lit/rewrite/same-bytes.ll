; Two runs on the same input write the same bytes: no order comes from a hash map. A dozen types, tables and list
; members leave room for a mistake.
;
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce %s -o %t.1.bc
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce %s -o %t.2.bc
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce %s -o %t.3.bc
; RUN: cmp %t.1.bc %t.2.bc
; RUN: cmp %t.1.bc %t.3.bc
; RUN: %print %s 2>%t.1.txt
; RUN: %print %s 2>%t.2.txt
; RUN: cmp %t.1.txt %t.2.txt
; RUN: FileCheck %s --input-file=%t.1.txt

; CHECK:      type @"p.A": live, in an interface
; CHECK:      type @"p.B": live, in an interface
; CHECK:      totals: 12 types, 18 slots: 8 live, 10 matchable, 0 dead

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@p.A = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Live, ptr @p.Lose, ptr @p.Lose }
] }
@p.B = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep }
] }
@p.C = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Live, ptr @p.Lose, ptr @p.Lose }
] }
@p.D = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep }
] }
@p.E = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Live, ptr @p.Lose, ptr @p.Lose }
] }
@p.F = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep }
] }
@p.G = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Live, ptr @p.Lose, ptr @p.Lose }
] }
@p.H = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep }
] }
@p.I = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Live, ptr @p.Lose, ptr @p.Lose }
] }
@p.J = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep }
] }
@p.K = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Live, ptr @p.Lose, ptr @p.Lose }
] }
@p.L = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.Keep, ptr @p.Keep }
] }
@__llgo_relocs = internal unnamed_addr constant [21 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.A, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.C, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.E, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.A, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.A, slot 0
  %Record { i32 4, ptr @p.A, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.A, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.A, ptr @func.Live, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.A, slot 1
  %Record { i32 4, ptr @p.A, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.A, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.B, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.B, slot 0
  %Record { i32 4, ptr @p.B, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.B, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.C, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.C, slot 0
  %Record { i32 4, ptr @p.C, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.C, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.C, ptr @func.Live, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.C, slot 1
  %Record { i32 4, ptr @p.C, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.C, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.D, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.D, slot 0
  %Record { i32 4, ptr @p.D, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.D, ptr @p.Keep, i64 0, ptr null, ptr null }
]
@__llgo_relocs.1 = internal unnamed_addr constant [20 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.G, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.I, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.E, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.E, slot 0
  %Record { i32 4, ptr @p.E, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.E, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.E, ptr @func.Live, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.E, slot 1
  %Record { i32 4, ptr @p.E, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.E, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.F, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.F, slot 0
  %Record { i32 4, ptr @p.F, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.F, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.G, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.G, slot 0
  %Record { i32 4, ptr @p.G, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.G, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.G, ptr @func.Live, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.G, slot 1
  %Record { i32 4, ptr @p.G, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.G, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.H, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.H, slot 0
  %Record { i32 4, ptr @p.H, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.H, ptr @p.Keep, i64 0, ptr null, ptr null }
]
@__llgo_relocs.2 = internal unnamed_addr constant [20 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.K, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.I, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.I, slot 0
  %Record { i32 4, ptr @p.I, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.I, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.I, ptr @func.Live, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.I, slot 1
  %Record { i32 4, ptr @p.I, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.I, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.J, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.J, slot 0
  %Record { i32 4, ptr @p.J, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.J, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.K, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.K, slot 0
  %Record { i32 4, ptr @p.K, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.K, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.K, ptr @func.Live, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.K, slot 1
  %Record { i32 4, ptr @p.K, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.K, ptr @p.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.L, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.L, slot 0
  %Record { i32 4, ptr @p.L, ptr @p.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.L, ptr @p.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [7 x ptr] [ptr @p.A, ptr @__llgo_relocs.1, ptr @p.C, ptr @__llgo_relocs, ptr @p.B, ptr @__llgo_relocs.2, ptr @p.D], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.A)
  call void @use(ptr @p.B)
  call void @use(ptr @p.C)
  call void @use(ptr @p.D)
  call void @use(ptr @p.E)
  call void @use(ptr @p.F)
  call void @use(ptr @p.G)
  call void @use(ptr @p.H)
  call void @use(ptr @p.I)
  call void @use(ptr @p.J)
  call void @use(ptr @p.K)
  call void @use(ptr @p.L)
  ret void
}
define void @p.Keep() {
  ret void
}
define void @p.Lose() {
  ret void
}
declare void @use(ptr)
