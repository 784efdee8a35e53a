; V has a field more than descriptors have today, and an id for one of its methods alone. So LLVM does not know all that a call
; of Keep may get to, whatever it knows of T: the call stays a call of what the table holds.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='internalize,llgo-dce,lto<O2>' -internalize-public-api-list=main %s 2>/dev/null | FileCheck %s

; CHECK: @V = {{.*}}@V.Keep{{.*}}@V.Seek
; CHECK: define void @main
; CHECK: call void %{{.*}}(ptr null)
; CHECK: define internal void @V.Keep()

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Seek = private constant [4 x i8] c"Seek"
@func.Keep = internal constant %abi.Type zeroinitializer
@func.Lose = internal constant %abi.Type zeroinitializer
@func.Seek = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [3 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @T.Keep, ptr @T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @T.Lose, ptr @T.Lose },
  %Method { %String { ptr @str.Seek, i64 4 }, ptr @func.Seek, ptr @T.Seek, ptr @T.Seek }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func(int)"},
  !type !{i64 200, !"go.method.Seek:func(string)"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @U.Keep, ptr @U.Keep }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !vcall_visibility !{i64 1}

@V = internal constant { %abi.Type, %Uncommon, [2 x %Method], i64 } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @V.Keep, ptr @V.Keep },
  %Method { %String { ptr @str.Seek, i64 4 }, ptr @func.Seek, ptr @V.Seek, ptr @V.Seek }
], i64 7 }, !type !{i64 160, !"go.method.Seek:func(string)"}, !vcall_visibility !{i64 1}

define void @main(ptr %slot) {
  call void @use(ptr @T)
  call void @use(ptr @U)
  call void @use(ptr @V)
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.i.K.m0") "llgo.interface.call"="1" "llgo.interface.id"="go.method.i.K" "llgo.interface.index"="0" "llgo.interface.count"="2" "llgo.interface.method.0"="go.method.Keep:func()" "llgo.interface.method.1"="go.method.Seek:func(string)"
  %good = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %good)
  %method = extractvalue { ptr, i1 } %checked, 0
  call void %method(ptr null)
  call void @after()
  ret void
}
define internal void @T.Keep() noinline {
  call void @use(ptr null)
  ret void
}
define internal void @T.Lose() {
  ret void
}
define internal void @T.Seek() {
  ret void
}
define internal void @U.Keep() {
  ret void
}
declare void @use(ptr)
declare void @after()
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
define internal void @V.Keep() noinline {
  call void @v()
  ret void
}
define internal void @V.Seek() {
  ret void
}
declare void @v()
