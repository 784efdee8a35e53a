; The entries of emptied slots are removed: LLVM's own elimination gives up on a table in which an id leads to null.
; Those of live slots stay, in their order, and so does all other metadata.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @T = {{.*}}] }, !type ![[VALUE:[0-9]+]], !type ![[NAMED:[0-9]+]], !type ![[ID:[0-9]+]], !type ![[TYPE:[0-9]+]], !vcall_visibility ![[VISIBILITY:[0-9]+]], !note ![[NOTE:[0-9]+]]{{$}}
; CHECK:      ![[VALUE]] = !{i64 160, !"go.method.value.reflect"}
; CHECK-NEXT: ![[NAMED]] = !{i64 160, !"go.method.value.reflect.Keep"}
; CHECK-NEXT: ![[ID]] = !{i64 160, !"go.method.Keep:func()"}
; CHECK-NEXT: ![[TYPE]] = !{i64 168, !"go.method.type.reflect"}
; CHECK-NEXT: ![[VISIBILITY]] = !{i64 1}
; CHECK-NEXT: ![[NOTE]] = !{!"mine"}
; CHECK-NOT:  go.method

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Drop = private constant [4 x i8] c"Drop"
@str.Keep = private constant [4 x i8] c"Keep"
@str.Zap = private constant [3 x i8] c"Zap"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [3 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Drop, i64 4 }, ptr @func.1, ptr @T.DeadDrop, ptr @T.DeadDrop },
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.2, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Zap, i64 3 }, ptr @func.3, ptr @T.DeadZap, ptr @T.DeadZap }
] }, !type !{i64 120, !"go.method.value.reflect"}, !type !{i64 120, !"go.method.Drop:func()"},
  !type !{i64 200, !"go.method.Zap:func()"}, !type !{i64 208, !"go.method.type.reflect"},
  !type !{i64 160, !"go.method.value.reflect"}, !type !{i64 160, !"go.method.value.reflect.Keep"},
  !type !{i64 160, !"go.method.Keep:func()"}, !type !{i64 168, !"go.method.type.reflect"},
  !vcall_visibility !{i64 1}, !note !{!"mine"}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  call void @ask.for.Keep(ptr %itab)
  ret void
}
define internal void @ask.for.Keep(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadDrop() {
  ret void
}
define internal void @T.DeadZap() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
