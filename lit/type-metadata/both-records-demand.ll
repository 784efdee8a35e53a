; Packages of two compilers in one program. Records of the one demand methods of types that the other describes: by name
; and func type, and by name alone. The records are removed, so they must not be needed for what they have kept.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=@T.Dead

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Named, i64 5 }, ptr @func.3, ptr @T.LiveNamed, ptr @T.LiveNamed }
; CHECK-NOT:  __llgo_relocs
; LEFT-DAG: define internal void @T.LiveKeep()
; LEFT-DAG: define internal void @T.LiveNamed()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Named = private constant [5 x i8] c"Named"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@I = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [3 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose },
  %Method { %String { ptr @str.Named, i64 5 }, ptr @func.3, ptr @T.LiveNamed, ptr @T.LiveNamed }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !type !{i64 200, !"go.method.Named:func()"},
  !type !{i64 200, !"go.method.value.reflect"},
  !type !{i64 200, !"go.method.value.reflect.Named"},
  !type !{i64 208, !"go.method.type.reflect"},
  !type !{i64 208, !"go.method.type.reflect.Named"},
  !vcall_visibility !{i64 1}
; useIfaceMethod, useNamedMethod
@__llgo_relocs = internal constant [2 x %Record] [
  %Record { i32 2, ptr @main, ptr @I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 3, ptr @main, ptr @str.Named, i64 0, ptr null, ptr null } ; useNamedMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @T)
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
define internal void @T.LiveNamed() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
