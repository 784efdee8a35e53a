; The link exports main.live, which main calls, main.dead, which nobody calls, and q.f. With unused-exports=main.* only
; what is called is live, and stays as visible as it was. Without, each keeps what it demands.
;
; RUN: env LLGO_DCE_OPTIONS='unused-exports=main.*' %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' %s -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll --implicit-check-not=Dead
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' %s | FileCheck %s --check-prefix=WITHOUT

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @main.variable = global i64 0
; CHECK-DAG:  define hidden void @main.live()
; CHECK-DAG:  define void @q.f()
; CHECK-DAG:  define internal void @main.dead()
; WITHOUT-DAG: define void @main.dead()
; WITHOUT-DAG: define {{.*}} @T.DeadLose()

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
@main.variable = global i64 0

define void @main() {
  call void @main.live()
  ret void
}
define hidden void @main.live() {
  call void @use(ptr @T)
  store i64 1, ptr @main.variable
  ret void
}
define void @main.dead() {
  %method = call { ptr, i1 } @llvm.type.checked.load(ptr null, i32 0, metadata !"go.method.Lose:func()")
  ret void
}
define void @q.f() {
  %method = call { ptr, i1 } @llvm.type.checked.load(ptr null, i32 0, metadata !"go.method.Keep:func()")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
