; A second run finds all three states and leaves them as they are: an emptied slot has no entries, and that is not
; malformed. The unreachable method is not listed once more.
;
; RUN: %dce < %s > %t.once.ll
; RUN: FileCheck %s --input-file=%t.once.ll
; RUN: %dce < %t.once.ll > %t.twice.ll 2> %t.err
; RUN: diff %t.once.ll %t.twice.ll
; RUN: count 0 < %t.err

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Zap, i64 3 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Zap = private constant [3 x i8] c"Zap"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [3 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.1, ptr @T.DeadLose, ptr @T.DeadLose },
  %Method { %String { ptr @str.Zap, i64 3 }, ptr @func.2, ptr @T.DeadZap, ptr @T.DeadZap }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !type !{i64 200, !"go.method.Zap:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
define internal void @T.DeadZap() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
