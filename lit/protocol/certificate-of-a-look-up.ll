; reflect.Value is converted to an interface that has one of its look-ups. The certificate of that names the look-up,
; and is no use of it: nothing is looked up. A variable of the same contents is.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --implicit-check-not=@T.
; RUN: sed 's/^@"_llgo_itab$H"/@other/; s/, ptr @"_llgo_itab$H"/, ptr @other/' %s > %t.other.ll
; RUN: %dce %t.other.ll -o %t.kept.ll 2>&1 | FileCheck %s --check-prefix=SAID
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.kept.ll | FileCheck %s --check-prefix=KEPT

; CHECK: define void @main()
; SAID:  @other looks up methods that cannot be told by reflection: keeping every exported method
; KEPT:  define internal void @T.Keep()

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@func.Keep = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @T.Keep, ptr @T.Keep }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 120, !"go.method.value.reflect"},
  !type !{i64 120, !"go.method.value.reflect.Keep"},
  !vcall_visibility !{i64 1}

@K = internal constant %abi.Type zeroinitializer
@_llgo_reflect.Value = internal constant %abi.Type zeroinitializer
@"_llgo_itab$H" = weak_odr constant { ptr, ptr, i32, [1 x ptr] } { ptr @K, ptr @_llgo_reflect.Value, i32 7, [1 x ptr] [ptr @"reflect.(*Value).MethodByName"] }, !llgo.static.itab.slot !{i64 24, !"go.method.i.K.m0"}
@llvm.compiler.used = appending global [2 x ptr] [ptr @last, ptr @"_llgo_itab$H"], section "llvm.metadata"
@last = internal global i32 0

define void @main() {
  call void @use(ptr @T)
  ret void
}
define internal void @T.Keep() {
  ret void
}
declare void @use(ptr)
declare void @"reflect.(*Value).MethodByName"(ptr, ptr, ptr, i64)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
