; A demand is for a name and a signature. A method of the same name that takes something else cannot be in that
; interface.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.none, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK:      @U =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@func.none = internal constant %abi.Type zeroinitializer
@func.int = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.none, ptr @T.LiveKeep, ptr @T.LiveKeep }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.int, ptr @U.DeadKeep, ptr @U.DeadKeep }
] }, !type !{i64 120, !"go.method.Keep:func(int)"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  call void @use(ptr @U)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @U.DeadKeep() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
