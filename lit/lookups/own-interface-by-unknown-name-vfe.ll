; The same through LLVM's own elimination, which goes by checked loads, body by body. One of them asks for A, and so for the
; body that interfaces call; none asks for the body that reflection by type gets.
;
;     i.A()                         // a checked load asks for it
;     v.MethodByName(text)          // through an interface of the program's own: no checked load says what is looked up
;
; Expected: both bodies of T.A stay. T.b, which is not exported, is removed.
;
; RUN: %dce %s -o %t.ll
; RUN: %opt -S -passes='globaldce<vfe-linkage-unit-visibility>' %t.ll | FileCheck %s

; CHECK:      @T =
; CHECK-SAME: { ptr @str.A, i64 1 }, ptr @func.A, ptr @T.AIfn, ptr @T.ATfn }
; CHECK-SAME: { ptr @str.B, i64 3 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%reflect.Value = type { ptr, ptr, i64 }

@str.A = private constant [1 x i8] c"A"
@str.B = private constant [3 x i8] c"p.b"
@func.A = internal constant %abi.Type zeroinitializer
@func.B = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.A, i64 1 }, ptr @func.A, ptr @T.AIfn, ptr @T.ATfn },
  %Method { %String { ptr @str.B, i64 3 }, ptr @func.B, ptr @T.B, ptr @T.B }
] }, !type !{i64 120, !"go.method.A:func() int"},
  !type !{i64 128, !"go.method.type.reflect"}, !type !{i64 128, !"go.method.type.reflect.A"},
  !type !{i64 160, !"go.method.p.b:func() int"},
  !vcall_visibility !{i64 1}

define void @main(ptr %slot, ptr %data, ptr %text, i64 %len) {
  call void @use(ptr @T)
  %a = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.A:func() int")
  %a.method = extractvalue { ptr, i1 } %a, 0
  call void %a.method(ptr %data)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.MethodByName:func(string) reflect.Value")
  %f.good = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %f.good)
  %method = extractvalue { ptr, i1 } %f, 0
  %result = call %reflect.Value %method(ptr %data, ptr %text, i64 %len)
  ret void
}

define internal void @T.AIfn() {
  ret void
}
define internal void @T.ATfn() {
  ret void
}
define internal void @T.B() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
