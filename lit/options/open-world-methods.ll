; open-world: nobody here asks for a method, but code that is linked to this later may call every exported one. Nobody
; there can call one that is not exported: its name is its package's.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce,verify<llgo-dce>' %s | FileCheck %s --check-prefix=CLOSED
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<open-world>,verify<llgo-dce>' %s | FileCheck %s

; CLOSED:      @p.T =
; CLOSED-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }
; CLOSED-SAME: { ptr @str.drop, i64 6 }, ptr null, ptr null, ptr null }
; CLOSED:      @p.U =
; CLOSED-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK-SAME: { ptr @str.drop, i64 6 }, ptr null, ptr null, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.drop = private unnamed_addr constant [6 x i8] c"p.drop"
@func = internal constant i64 8
@func.drop = internal constant i64 8
@func.U = internal constant i64 8
@p.T = internal constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.drop, i64 6 }, ptr @func.drop, ptr @p.T.drop, ptr @p.T.drop }
] }
; A type that nobody puts into an interface.
@p.U = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.U, ptr @p.U.Keep, ptr @p.U.Keep }
] }
@__llgo_relocs = internal unnamed_addr constant [10 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.drop, i64 1, ptr @str.drop, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.drop, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.drop, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.U, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.U, slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  ret void
}
define internal void @p.T.Keep() {
  ret void
}
define internal void @p.T.drop() {
  ret void
}
define internal void @p.U.Keep() {
  ret void
}
declare void @use(ptr)
