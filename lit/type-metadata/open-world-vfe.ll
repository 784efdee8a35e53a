; open-world: code that is linked to this later may look methods up by reflection. LLVM's own elimination goes by the checked
; loads that are here, body by body, and would take the one that only reflection gets at.
;
; Expected:
; - with the option both bodies of T.M stay through LLVM's own elimination.
; - without, that takes the body for reflection: nobody here asks for it.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<open-world>,verify<llgo-dce>' %s -o %t.ll
; RUN: %opt -S -passes='globaldce<vfe-linkage-unit-visibility>' %t.ll | FileCheck %s
; RUN: %dce %s -o %t.ll
; RUN: %opt -S -passes='globaldce<vfe-linkage-unit-visibility>' %t.ll | FileCheck %s --check-prefix=CLOSED

; CHECK:       @T =
; CHECK-SAME:  { ptr @str.M, i64 1 }, ptr @func, ptr @T.MIfn, ptr @T.MTfn }
; CLOSED:      @T =
; CLOSED-SAME: { ptr @str.M, i64 1 }, ptr @func, ptr @T.MIfn, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @T.MIfn, ptr @T.MTfn }
] }, !type !{i64 120, !"go.method.M:func()"},
  !type !{i64 128, !"go.method.type.reflect"},
  !type !{i64 128, !"go.method.type.reflect.M"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %method = extractvalue { ptr, i1 } %f, 0
  call void %method(ptr %itab)
  ret void
}
define internal void @T.MIfn() {
  ret void
}
define internal void @T.MTfn() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
