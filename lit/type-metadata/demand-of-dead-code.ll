; A demand counts while the function that makes it is live: main, and the method that main calls. A function that
; nobody calls and a method that nobody demands make none.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=@T.Dead

; CHECK:      @T =
; CHECK-SAME: { ptr @str.First, i64 5 }, ptr @func.1, ptr @T.LiveFirst, ptr @T.LiveFirst }
; CHECK-SAME: { ptr @str.Next, i64 4 }, ptr @func.2, ptr @T.LiveNext, ptr @T.LiveNext }
; CHECK-SAME: { ptr @str.One, i64 3 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Two, i64 3 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @T.LiveFirst
; LEFT-DAG: define internal void @T.LiveNext

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.First = private constant [5 x i8] c"First"
@str.Next = private constant [4 x i8] c"Next"
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@func.4 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [4 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @str.First, i64 5 }, ptr @func.1, ptr @T.LiveFirst, ptr @T.LiveFirst },
  %Method { %String { ptr @str.Next, i64 4 }, ptr @func.2, ptr @T.LiveNext, ptr @T.LiveNext },
  %Method { %String { ptr @str.One, i64 3 }, ptr @func.3, ptr @T.DeadOne, ptr @T.DeadOne },
  %Method { %String { ptr @str.Two, i64 3 }, ptr @func.4, ptr @T.DeadTwo, ptr @T.DeadTwo }
] }, !type !{i64 120, !"go.method.First:func()"},
  !type !{i64 160, !"go.method.Next:func()"},
  !type !{i64 200, !"go.method.One:func()"},
  !type !{i64 240, !"go.method.Two:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.First:func()")
  ret void
}
define internal void @T.LiveFirst(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Next:func()")
  ret void
}
define internal void @nobody.calls.this(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.One:func()")
  ret void
}
define internal void @T.DeadOne(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Two:func()")
  ret void
}
define internal void @T.LiveNext() {
  ret void
}
define internal void @T.DeadTwo() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
