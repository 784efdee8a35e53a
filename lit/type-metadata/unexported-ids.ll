; An unexported method is another one in each package: ids name the package, and a demand for p's does not keep q's.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @T =
; CHECK-SAME: { ptr @str.p.keep, i64 6 }, ptr @func.p, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.q.keep, i64 6 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.p.keep = private constant [6 x i8] c"p.keep"
@str.q.keep = private constant [6 x i8] c"q.keep"
@func.p = internal constant %abi.Type zeroinitializer
@func.q = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.p.keep, i64 6 }, ptr @func.p, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.q.keep, i64 6 }, ptr @func.q, ptr @T.DeadKeep, ptr @T.DeadKeep }
] }, !type !{i64 120, !"go.method.p.keep:func()"},
  !type !{i64 160, !"go.method.q.keep:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.p.keep:func()")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadKeep() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
