; Records of the one dialect demand a method of a type that the other describes. The records are removed when LLVM's own
; elimination runs, which sees no checked load.
;
; RUN: %dce %s -o %t.ll
; RUN: %opt -S -passes='globaldce<vfe-linkage-unit-visibility>' %t.ll | FileCheck %s

; CHECK:      @T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @T.M, ptr @T.M }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@I = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @T.M, ptr @T.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@__llgo_relocs = internal constant [1 x %Record] [
  %Record { i32 2, ptr @main, ptr @I, i64 0, ptr @str.M, ptr @func } ; useIfaceMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @T)
  ret void
}
define internal void @T.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
