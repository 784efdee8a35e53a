; The same in the other dialect: *T has methods and stays, *U has none and is removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=globaldce %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: %String zeroinitializer, ptr @"*p.LiveT" }{{$}}
; CHECK:      @p.U =
; CHECK-SAME: %String zeroinitializer, ptr null }{{$}}
; LEFT-DAG: @"*p.LiveT" =
; LEFT-DAG: define internal void @p.ptrT.LiveM()

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@p.T = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.LiveT" } ; kind 2: int
@"*p.LiveT" = internal constant { %abi.PtrType, %Uncommon, [1 x %Method] } { %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T }, %Uncommon zeroinitializer, [1 x %Method] [ ; kind 54: pointer
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @p.ptrT.LiveM, ptr @p.ptrT.LiveM }
] }, !type !{i64 128, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@p.U = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.DeadU" } ; kind 2: int
@"*p.DeadU" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer

define void @main(ptr %itab) {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define internal void @p.ptrT.LiveM() {
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
