; limit=N counts the methods that are removed. One that has no bodies to begin with, and whose func type stays, loses
; nothing: it does not count.
;
; Expected:
; - M0 has no bodies, and is matchable: it is as it was.
; - M1 is the first that is removed, and M2 the second, which stays.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;limit=1>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=PRINT
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<limit=1>,verify<llgo-dce>' %s | FileCheck %s

; PRINT:      slot 0 M0: matchable, not-called
; PRINT-NEXT: slot 1 M1: dead, not-called
; PRINT-NEXT: slot 2 M2: live, pinned
; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.M0, i64 2 }, ptr @func.M0, ptr null, ptr null }
; CHECK-SAME: { ptr @str.M1, i64 2 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.M2, i64 2 }, ptr @func.M2, ptr @p.T.M2, ptr @p.T.M2 }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.M0 = private unnamed_addr constant [2 x i8] c"M0"
@str.M1 = private unnamed_addr constant [2 x i8] c"M1"
@str.M2 = private unnamed_addr constant [2 x i8] c"M2"
@func.M0 = weak_odr constant i64 8
@func.M1 = weak_odr constant i64 8
@func.M2 = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.M0, i64 2 }, ptr @func.M0, ptr null, ptr null },
  %Method { %String { ptr @str.M1, i64 2 }, ptr @func.M1, ptr @p.T.M1, ptr @p.T.M1 },
  %Method { %String { ptr @str.M2, i64 2 }, ptr @func.M2, ptr @p.T.M2, ptr @p.T.M2 }
] }

@__llgo_relocs = internal unnamed_addr constant [10 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null },         ; useIface: main converts a T
  %Record { i32 4, ptr @p.T, ptr @func.M0, i64 0, ptr @str.M0, ptr null },   ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr null, i64 0, ptr null, ptr null },          ; its Ifn
  %Record { i32 4, ptr @p.T, ptr null, i64 0, ptr null, ptr null },          ; its Tfn
  %Record { i32 4, ptr @p.T, ptr @func.M1, i64 1, ptr @str.M1, ptr null },   ; methodOff: T's slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.M1, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.M1, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.M2, i64 2, ptr @str.M2, ptr null },   ; methodOff: T's slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.M2, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.M2, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @func.M0)
  ret void
}
define void @p.T.M1() {
  ret void
}
define void @p.T.M2() {
  ret void
}
declare void @use(ptr)
