; lld can be asked to run a pipeline that names the pass. It calls the module that it links by a name of its own, and by
; that the pass knows that what is visible has been left so by a linker.
;
; RUN: rm -rf %t && mkdir %t
; RUN: cp %s %t/ld-temp.o
; RUN: cd %t && %opt -load-pass-plugin=%plugin -S -passes=llgo-dce ld-temp.o | FileCheck %s --check-prefix=LINK
; RUN: %dce %s | FileCheck %s

; LINK:       @p.T =
; LINK-SAME:  { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; LINK-SAME:  { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @p.T.LiveLose, ptr @p.T.LiveLose }
; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@p.T = constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @p.T.LiveLose, ptr @p.T.LiveLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @p.T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  %ok = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %ok)
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
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
