; In full LTO, what lld has left visible is used by something that is not LLVM IR. An alias is a name like any other: the
; descriptor behind it keeps all its methods. On a module that llvm-link has linked, all is visible for no such reason.
;
; Expected:
; - p.T keeps its method in a link, as p.AlsoT is visible; nobody here calls it.
; - p.Local loses it: its alias is internal.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' -verify-each %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll --check-prefixes=CHECK,LINK
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll --check-prefixes=CHECK,MODULE

; CHECK:       @p.T =
; LINK-SAME:   { ptr @str.Lose, i64 4 }, ptr @func.T, ptr @p.T.Lose, ptr @p.T.Lose }
; MODULE-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:       @p.Local =
; CHECK-SAME:  { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.T = internal constant i64 8
@func.Local = internal constant i64 8
@p.T = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.T, ptr @p.T.Lose, ptr @p.T.Lose }
] }
@p.Local = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Local, ptr @p.Local.Lose, ptr @p.Local.Lose }
] }
@p.AlsoT = alias i64, ptr @p.T
@p.AlsoLocal = internal alias i64, ptr @p.Local

@__llgo_relocs = internal unnamed_addr constant [6 x %Record] [
  %Record { i32 4, ptr @p.T, ptr @func.T, i64 0, ptr @str.Lose, ptr null },         ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 0, ptr null, ptr null },            ; its Ifn
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 0, ptr null, ptr null },            ; its Tfn
  %Record { i32 4, ptr @p.Local, ptr @func.Local, i64 0, ptr @str.Lose, ptr null }, ; methodOff: Local's slot 0
  %Record { i32 4, ptr @p.Local, ptr @p.Local.Lose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Local, ptr @p.Local.Lose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.AlsoLocal)
  ret void
}
define internal void @p.T.Lose() {
  ret void
}
define internal void @p.Local.Lose() {
  ret void
}
declare void @use(ptr)
