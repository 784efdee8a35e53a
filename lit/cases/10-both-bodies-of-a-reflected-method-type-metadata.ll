; Case 10 in the other dialect: a look-up by type alone names Tfn, and the slot keeps both bodies, as
; reflect.Type.Method(i) hands out a Value whose own calls may use the other.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.ByIndex, i64 7 }, ptr @func.1, ptr @main.T.ByIndex.ifn, ptr @main.T.ByIndex.tfn }
; CHECK-SAME: { ptr @str.p.hidden, i64 8 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.ByIndex = private unnamed_addr constant [7 x i8] c"ByIndex"
@str.p.hidden = private unnamed_addr constant [8 x i8] c"p.hidden"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.ByIndex, i64 7 }, ptr @func.1, ptr @main.T.ByIndex.ifn, ptr @main.T.ByIndex.tfn },
  %Method { %String { ptr @str.p.hidden, i64 8 }, ptr @func.2, ptr @main.T.hidden.ifn, ptr @main.T.hidden.tfn }
] }, !type !{i64 56, !"go.method.ByIndex:func()"},
  !type !{i64 56, !"go.method.value.reflect"},
  !type !{i64 56, !"go.method.value.reflect.ByIndex"},
  !type !{i64 64, !"go.method.type.reflect"},
  !type !{i64 64, !"go.method.type.reflect.ByIndex"},
  !type !{i64 96, !"go.method.p.hidden:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @main.T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.type.reflect")
  %p = extractvalue { ptr, i1 } %f, 0
  call void %p()
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
define void @main.T.ByIndex.ifn() {
  ret void
}
define void @main.T.ByIndex.tfn() {
  ret void
}
define void @main.T.hidden.ifn() {
  ret void
}
define void @main.T.hidden.tfn() {
  ret void
}
declare void @use(ptr)
