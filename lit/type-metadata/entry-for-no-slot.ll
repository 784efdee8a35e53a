; Entries for places that are no method's: a String's length, an Mtyp, behind the table. What compiler made them is
; anybody's guess, so the type keeps all its methods, and one warning names it. Other types are pruned as usual.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN --implicit-check-not=llgo-dce:

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.Keep, ptr @T.Keep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.Lose, ptr @T.Lose }
; CHECK:      @U =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; WARN: llgo-dce: warning: type @T has type metadata for a place that is no method's: keeping all its methods

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
; The first two entries are as they should be.
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.Keep, ptr @T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.Lose, ptr @T.Lose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !type !{i64 104, !"go.method.Keep:func()"},
  !type !{i64 112, !"go.method.Keep:func()"},
  !type !{i64 200, !"go.method.Keep:func()"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.3, ptr @U.DeadLose, ptr @U.DeadLose }
] }, !type !{i64 120, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  call void @use(ptr @U)
  ret void
}
define internal void @T.Keep() {
  ret void
}
define internal void @T.Lose() {
  ret void
}
define internal void @U.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
