; In full LTO, a function that lld has left visible is called by something that is not LLVM IR, whatever its name: it
; is a root, and what it demands is demanded. On a module that llvm-link has linked, by name, only names that C could
; spell are.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' %s | FileCheck %s --check-prefix=LINK
; RUN: %dce %s | FileCheck %s

; LINK:       @T =
; LINK-SAME:  { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; LINK-SAME:  { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main() {
  call void @use(ptr @T)
  ret void
}
define void @p.visible(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  %ok = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
define linkonce_odr void @p.discardable(ptr %itab) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Lose:func()")
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
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
