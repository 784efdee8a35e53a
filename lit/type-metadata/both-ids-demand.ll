; Packages of two compilers in one program. Ids of the one demand methods of types that the other has described by
; records: as the id does not say which func type that is, by its name.
;
; RUN: %dce %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=@T.Dead

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Named, i64 5 }, ptr @func.3, ptr @T.LiveNamed, ptr @T.LiveNamed }
; CHECK-SAME: { ptr @str.p.quiet, i64 7 }, ptr @func.4, ptr @T.LiveQuiet, ptr @T.LiveQuiet }
; CHECK-SAME: { ptr @str.q.quiet, i64 7 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @T.LiveKeep()
; LEFT-DAG: define internal void @T.LiveNamed()
; LEFT-DAG: define internal void @T.LiveQuiet()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Named = private constant [5 x i8] c"Named"
@str.p.quiet = private constant [7 x i8] c"p.quiet"
@str.q.quiet = private constant [7 x i8] c"q.quiet"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@func.4 = internal constant %abi.Type zeroinitializer
@func.5 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [5 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [5 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose },
  %Method { %String { ptr @str.Named, i64 5 }, ptr @func.3, ptr @T.LiveNamed, ptr @T.LiveNamed },
  %Method { %String { ptr @str.p.quiet, i64 7 }, ptr @func.4, ptr @T.LiveQuiet, ptr @T.LiveQuiet },
  %Method { %String { ptr @str.q.quiet, i64 7 }, ptr @func.5, ptr @T.DeadQuiet, ptr @T.DeadQuiet }
] }
; useIface, and three records for each method
@__llgo_relocs = internal constant [16 x %Record] [
  %Record { i32 1, ptr @main, ptr @T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of T, slot 0
  %Record { i32 4, ptr @T, ptr @T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of T, slot 1
  %Record { i32 4, ptr @T, ptr @T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @func.3, i64 2, ptr @str.Named, ptr null }, ; methodOff of T, slot 2
  %Record { i32 4, ptr @T, ptr @T.LiveNamed, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.LiveNamed, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @func.4, i64 3, ptr @str.p.quiet, ptr null }, ; methodOff of T, slot 3
  %Record { i32 4, ptr @T, ptr @T.LiveQuiet, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.LiveQuiet, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @func.5, i64 4, ptr @str.q.quiet, ptr null }, ; methodOff of T, slot 4
  %Record { i32 4, ptr @T, ptr @T.DeadQuiet, i64 4, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.DeadQuiet, i64 4, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main(ptr %itab) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  %g = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.p.quiet:func()")
  %h = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.value.reflect.Named")
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
define internal void @T.LiveQuiet() {
  ret void
}
define internal void @T.DeadQuiet() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
