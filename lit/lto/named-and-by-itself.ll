; A pipeline that names the pass before full LTO, where it runs by itself: the second run has nothing to do.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' < %s > %t.once.ll
; RUN: FileCheck %s --input-file=%t.once.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce,lto<O0>' < %s > %t.twice.ll 2> %t.err
; RUN: diff %t.once.ll %t.twice.ll
; RUN: count 0 < %t.err

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK:      @U =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.3, ptr @U.DeadLose, ptr @U.DeadLose }
] }, !type !{i64 120, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  %ok = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %ok)
  call void @use(ptr @func.2)
  call void @use(ptr @U)
  ret void
}
define internal void @T.LiveKeep() {
  call void @use(ptr null)
  ret void
}
define internal void @T.DeadLose() {
  call void @use(ptr null)
  ret void
}
define internal void @U.DeadLose() {
  call void @use(ptr null)
  ret void
}

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
