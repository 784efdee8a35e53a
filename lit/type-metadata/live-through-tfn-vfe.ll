; The method is looked up through reflect.Type alone, which uses Tfn. An interface that has the method can still match
; the slot, so that its Ifn must not be null when all is done.
;
; RUN: %dce %s -o %t.ll
; RUN: %opt -S -passes='globaldce<vfe-linkage-unit-visibility>' %t.ll | FileCheck %s

; CHECK:      @T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @{{[^,]+}}, ptr @T.Tfn }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @T.Ifn, ptr @T.Tfn }
] }, !type !{i64 120, !"go.method.M:func()"},
  !type !{i64 120, !"go.method.value.reflect"},
  !type !{i64 120, !"go.method.value.reflect.M"},
  !type !{i64 128, !"go.method.type.reflect"},
  !type !{i64 128, !"go.method.type.reflect.M"},
  !vcall_visibility !{i64 1}

define void @main(ptr %method, ptr %type) {
  call void @use(ptr @T)
  call void @use(ptr @func)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.type.reflect.M")
  ret void
}
define internal void @T.Ifn() {
  ret void
}
define internal void @T.Tfn() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
