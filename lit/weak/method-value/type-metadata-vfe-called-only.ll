; Where none is left, LLVM's own elimination still does its part.
;
; RUN: %dce < %s | FileCheck %s
; RUN: %dce < %s | %opt -S -passes="internalize,globaldce<vfe-linkage-unit-visibility>" -internalize-public-api-list=main | FileCheck %s --check-prefix=LEFT --implicit-check-not=methodvalue

; CHECK: @p.T =
; CHECK-SAME: [2 x ptr] zeroinitializer }{{.*}}!vcall_visibility
; LEFT: define internal void @p.T.Keep()

%String = type { ptr, i64 }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Keep = internal constant i64 8
@func.Lose = internal constant i64 8
@p.T = internal constant { i64, %Uncommon, [2 x %Method], [2 x ptr] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @p.T.Lose, ptr @p.T.Lose }
], [2 x ptr] [ptr @"p.T.Keep$methodvalue", ptr @"p.T.Lose$methodvalue"] }, !type !{i64 56, !"go.method.Keep:func()"},
  !type !{i64 56, !"go.method.value.reflect"},
  !type !{i64 56, !"go.method.value.reflect.Keep"},
  !type !{i64 64, !"go.method.type.reflect"},
  !type !{i64 64, !"go.method.type.reflect.Keep"},
  !type !{i64 96, !"go.method.Lose:func()"},
  !type !{i64 96, !"go.method.value.reflect"},
  !type !{i64 96, !"go.method.value.reflect.Lose"},
  !type !{i64 104, !"go.method.type.reflect"},
  !type !{i64 104, !"go.method.type.reflect.Lose"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @p.T)
  %f0 = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  %p0 = extractvalue { ptr, i1 } %f0, 0
  call void %p0()
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
define internal void @p.T.Keep() {
  ret void
}
define internal void @p.T.Lose() {
  ret void
}
define internal void @"p.T.Keep$methodvalue"() {
  call void @p.T.Keep()
  ret void
}
define internal void @"p.T.Lose$methodvalue"() {
  call void @p.T.Lose()
  ret void
}
declare void @use(ptr)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
