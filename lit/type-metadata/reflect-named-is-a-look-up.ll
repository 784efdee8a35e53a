; MethodByName with the name of one of reflection's own look-ups: who gets that may call it, and so get at any exported
; method.
;
;     reflect.ValueOf(reflect.ValueOf(T{})).MethodByName("Method")    // the Method of a reflect.Value
;
; Expected:
; - T.Keep stays, although nobody looks it up by its name: it is exported.
; - T.lose is removed: it has no id of reflection's.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=@T.Dead

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveIfn, ptr @T.LiveTfn }
; CHECK-SAME: { ptr @str.lose, i64 6 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @T.LiveIfn()
; LEFT-DAG: define internal void @T.LiveTfn()

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.lose = private constant [6 x i8] c"p.lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveIfn, ptr @T.LiveTfn },
  %Method { %String { ptr @str.lose, i64 6 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 120, !"go.method.value.reflect"},
  !type !{i64 120, !"go.method.value.reflect.Keep"},
  !type !{i64 128, !"go.method.type.reflect"},
  !type !{i64 128, !"go.method.type.reflect.Keep"},
  !type !{i64 160, !"go.method.p.lose:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %method) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect.Method")
  ret void
}
define internal void @T.LiveIfn() {
  ret void
}
define internal void @T.LiveTfn() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
