; A descriptor that lld has left visible keeps all its methods, through LLVM's own elimination as well.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O2>' %s | FileCheck %s

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @p.T.M, ptr @p.T.M }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@p.T = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @p.T.M, ptr @p.T.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define internal void @p.T.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
