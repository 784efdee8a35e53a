; Rule 1: assembly may do anything with a type that it names, so that the type keeps all its methods. An option that makes
; the type a root as well takes nothing away.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;root=p.T>' -disable-output %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce>' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed '/^module asm/d' %s | %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;root=p.T>' -disable-output 2>&1 | FileCheck %s --check-prefix=WITHOUT

; CHECK: slot 0 Keep: live, pinned
; WITHOUT: slot 0 Keep: matchable, not-called

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

module asm ".quad p.T"

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
] }
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @func], section "llvm.metadata"

define void @main() {
  ret void
}
define void @p.T.Keep() {
  ret void
}
