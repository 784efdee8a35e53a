; A record of an unknown kind mentions a type that has no methods itself. What it says may be that the type is converted,
; so that reflection gets to its parts: those keep the methods that are called.
;
;     type P *T       // P has no methods, and T is its child type
;     i.Keep()        // Keep is called through an interface
;
; Expected:
; - p.T.Keep stays: the record mentions p.P, whose child type p.T is.
; - p.U.Keep is removed: it is the same of p.Q, which the record does not mention.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN --implicit-check-not=llgo-dce:

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; WARN: llgo-dce: warning: record 0 of @__llgo_relocs is of an unknown kind: keeping whatever it mentions

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func = weak_odr constant i64 8
@p.I = external constant i64
@p.P = weak_odr constant { i64, ptr } { i64 8, ptr @p.T }
@p.Q = weak_odr constant { i64, ptr } { i64 8, ptr @p.U }
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
] }
@p.U = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.U.Keep, ptr @p.U.Keep }
] }

@__llgo_relocs = internal unnamed_addr constant [10 x %Record] [
  %Record { i32 7, ptr @main, ptr @p.P, i64 0, ptr null, ptr null },       ; nobody knows
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func }, ; useIfaceMethod: main calls I.Keep
  %Record { i32 6, ptr @p.P, ptr @p.T, i64 0, ptr null, ptr null },        ; typeRef: T is a child type of P
  %Record { i32 6, ptr @p.Q, ptr @p.U, i64 0, ptr null, ptr null },        ; typeRef: U is one of Q
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null },  ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },   ; its Ifn
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },   ; its Tfn
  %Record { i32 4, ptr @p.U, ptr @func, i64 0, ptr @str.Keep, ptr null },  ; methodOff: U's slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.P)
  call void @use(ptr @p.Q)
  call void @use(ptr @func)
  ret void
}
define void @p.T.Keep() {
  ret void
}
define void @p.U.Keep() {
  ret void
}
declare void @use(ptr)
