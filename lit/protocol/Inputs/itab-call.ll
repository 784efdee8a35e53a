; main calls a method of the interface type K by an id of a form that is not known, where an itab has it. K lists Keep,
; which T and U have; T has Lose and Seek, too.

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Slice = type { ptr, i64, i64 }
%Imethod = type { %String, ptr }
%Interface = type { %abi.Type, %String, %Slice }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Seek = private constant [4 x i8] c"Seek"
@func.Keep = weak_odr constant %abi.Type zeroinitializer
@func.Lose = internal constant %abi.Type zeroinitializer
@func.Seek = internal constant %abi.Type zeroinitializer
@K.imethods = internal constant [1 x %Imethod] [%Imethod { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep }]
; kind 20: interface
@K = internal constant %Interface { %abi.Type { i64 16, i64 16, i32 1, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @K.imethods, i64 1, i64 1 } }
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

define void @main(ptr %itab) {
  call void @use(ptr @K)
  call void @use(ptr @T)
  call void @use(ptr @U)
  %slot = getelementptr i8, ptr %itab, i64 24
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.v2.K")
  %good = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %good)
  %method = extractvalue { ptr, i1 } %checked, 0
  call void %method(ptr null)
  call void @after()
  ret void
}
define internal void @T.Keep(ptr %this) {
  ret void
}
define internal void @T.Lose(ptr %this) {
  ret void
}
define internal void @T.Seek(ptr %this) {
  ret void
}
define internal void @U.Keep(ptr %this) {
  ret void
}
declare void @use(ptr)
declare void @after()
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
