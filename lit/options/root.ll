; root=GLOB: `*` matches any characters, `?` matches one, and all of the name has to match. Keys repeat; space around
; keys and values does not count.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<root=p.a??; root = *.k?d;;root=q>' %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.A, i64 1 }, ptr @func.A, ptr @p.T.LiveA, ptr @p.T.LiveA }
; CHECK-SAME: { ptr @str.B, i64 1 }, ptr @func.B, ptr @p.T.LiveB, ptr @p.T.LiveB }
; CHECK-SAME: { ptr @str.C, i64 1 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.D, i64 1 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.E, i64 1 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.A = private unnamed_addr constant [1 x i8] c"A"
@str.B = private unnamed_addr constant [1 x i8] c"B"
@str.C = private unnamed_addr constant [1 x i8] c"C"
@str.D = private unnamed_addr constant [1 x i8] c"D"
@str.E = private unnamed_addr constant [1 x i8] c"E"
@func.A = weak_odr constant i64 8
@func.B = weak_odr constant i64 8
@func.C = weak_odr constant i64 8
@func.D = weak_odr constant i64 8
@func.E = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [5 x %Method] } { i64 8, %Uncommon zeroinitializer, [5 x %Method] [
  %Method { %String { ptr @str.A, i64 1 }, ptr @func.A, ptr @p.T.LiveA, ptr @p.T.LiveA },
  %Method { %String { ptr @str.B, i64 1 }, ptr @func.B, ptr @p.T.LiveB, ptr @p.T.LiveB },
  %Method { %String { ptr @str.C, i64 1 }, ptr @func.C, ptr @p.T.DeadC, ptr @p.T.DeadC },
  %Method { %String { ptr @str.D, i64 1 }, ptr @func.D, ptr @p.T.DeadD, ptr @p.T.DeadD },
  %Method { %String { ptr @str.E, i64 1 }, ptr @func.E, ptr @p.T.DeadE, ptr @p.T.DeadE }
] }
@__llgo_relocs = internal unnamed_addr constant [21 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.add, ptr @p.I, i64 0, ptr @str.A, ptr @func.A }, ; useIfaceMethod
  %Record { i32 2, ptr @p.x.kid, ptr @p.I, i64 0, ptr @str.B, ptr @func.B }, ; useIfaceMethod
  %Record { i32 2, ptr @p.addd, ptr @p.I, i64 0, ptr @str.C, ptr @func.C }, ; useIfaceMethod
  %Record { i32 2, ptr @x.p.add, ptr @p.I, i64 0, ptr @str.D, ptr @func.D }, ; useIfaceMethod
  %Record { i32 2, ptr @p.q, ptr @p.I, i64 0, ptr @str.E, ptr @func.E }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.A, i64 0, ptr @str.A, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveA, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveA, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.B, i64 1, ptr @str.B, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveB, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveB, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.C, i64 2, ptr @str.C, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadC, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadC, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.D, i64 3, ptr @str.D, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadD, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadD, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.E, i64 4, ptr @str.E, ptr null }, ; methodOff of p.T, slot 4
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadE, i64 4, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadE, i64 4, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
; Matched by the first glob, and by the second.
define void @p.add() {
  ret void
}
define void @p.x.kid() {
  ret void
}
; One character more; something before it; only the last part of a name.
define void @p.addd() {
  ret void
}
define void @x.p.add() {
  ret void
}
define void @p.q() {
  ret void
}
define void @p.T.LiveA() {
  ret void
}
define void @p.T.LiveB() {
  ret void
}
define void @p.T.DeadC() {
  ret void
}
define void @p.T.DeadD() {
  ret void
}
define void @p.T.DeadE() {
  ret void
}
declare void @use(ptr)
