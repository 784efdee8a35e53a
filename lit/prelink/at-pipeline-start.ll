; In a compile nobody has to name the pass: it runs where clang says that the link will be full LTO. A native object
; keeps its table as it is, and so does ThinLTO, whose links have no place for the pass.
;
; RUN: split-file %s %t
; RUN: cat %t/module.ll %t/full.ll > %t/is-full.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes='default<O0>' %t/is-full.ll | FileCheck %s --check-prefix=CARRIED
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto-pre-link<O2>' %t/is-full.ll | FileCheck %s --check-prefix=CARRIED
; RUN: %opt -load-pass-plugin=%plugin -S -passes='default<O0>' %t/module.ll | FileCheck %s --check-prefix=ALONE --implicit-check-not=llgo-dce.records
; RUN: cat %t/module.ll %t/thin.ll > %t/is-thin.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes='default<O0>' %t/is-thin.ll | FileCheck %s --check-prefix=ALONE --implicit-check-not=llgo-dce.records

; CARRIED: @llgo-dce.records = private constant [2 x %Record]
; CARRIED: call void asm sideeffect "", "r"(ptr {{(nonnull )?}}@llgo-dce.records)
; ALONE:   @__llgo_relocs = internal unnamed_addr constant [9 x %Record]

;--- full.ll
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"ThinLTO", i32 0}
;--- thin.ll
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"EnableSplitLTOUnit", i32 0}
;--- module.ll

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.T.Lose, ptr @main.T.Lose }
] }
@main.I = weak_odr constant i64 16
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @main.f, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main.f, ptr @main.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 2, ptr @main.g, ptr @main.I, i64 0, ptr @str.Lose, ptr @func.2 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @main.f()
  ret void
}
define internal void @main.f() {
  call void @use(ptr @main.T)
  ret void
}
define internal void @main.g() {
  call void @use(ptr @main.I)
  ret void
}
define void @main.T.Keep() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
declare void @use(ptr)
