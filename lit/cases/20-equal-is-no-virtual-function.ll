; Case 20: in a module with virtual function elimination, the Equal and hash functions of a descriptor were taken for
; virtual functions that no checked load asks for, and dropped. They stay, through our pass and LLVM's own.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not=main.T.Lose

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; AFTER: { ptr, ptr } { ptr @main.T.equal, ptr null }
; AFTER: define internal i1 @main.T.equal(

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @main.T.equal, ptr null }, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ ; kind 25: struct
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.1, ptr @main.T.Lose, ptr @main.T.Lose }
] }, !type !{i64 128, !"go.method.Lose:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @main.T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Other:func()")
  %p = extractvalue { ptr, i1 } %f, 0
  call void %p()
  ret void
}
define i1 @main.T.equal() {
  ret i1 true
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
define void @main.T.Lose() {
  ret void
}
declare void @use(ptr)
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
