; In full LTO, what lld has left visible is used by something that is not LLVM IR: such a descriptor keeps all its
; methods, and is in an interface with all its parts, without a word. On a module that llvm-link has linked, by name,
; all is visible for no such reason, and the pass treats it as closed.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' %s 2>%t.err | FileCheck %s --check-prefix=LINK
; RUN: count 0 < %t.err
; RUN: %dce %s | FileCheck %s

; LINK:      @p.T =
; LINK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; LINK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @p.T.LiveLose, ptr @p.T.LiveLose }
; LINK:      @Part =
; LINK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @Part.LiveKeep, ptr @Part.LiveKeep }
; LINK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LINK:      @p.Local =
; LINK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @Part =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@p.T = constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 0, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @Part }, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @p.T.LiveLose, ptr @p.T.LiveLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}
@Part = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @Part.LiveKeep, ptr @Part.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.3, ptr @Part.DeadLose, ptr @Part.DeadLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}
@p.Local = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.3, ptr @p.Local.DeadLose, ptr @p.Local.DeadLose }
] }, !type !{i64 120, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  %ok = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %ok)
  %is.T = icmp eq ptr %type, @p.T
  call void @use(ptr @p.Local)
  ret void
}
define internal void @p.T.LiveKeep() {
  call void @use(ptr null)
  ret void
}
define internal void @p.T.LiveLose() {
  call void @use(ptr null)
  ret void
}
define internal void @Part.LiveKeep() {
  call void @use(ptr null)
  ret void
}
define internal void @Part.DeadLose() {
  call void @use(ptr null)
  ret void
}
define internal void @p.Local.DeadLose() {
  call void @use(ptr null)
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
