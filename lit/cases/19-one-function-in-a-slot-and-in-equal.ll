; Case 19: the same function is in a method slot and in the Equal field. The slot is emptied, the other field is none,
; and the function stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.Other('

; CHECK:      @main.T =
; CHECK-SAME: { ptr, ptr } { ptr @main.T.both, ptr null }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Other, i64 5 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.T.both(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Other = private unnamed_addr constant [5 x i8] c"Other"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @main.T.both, ptr null }, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [2 x %Method] [ ; kind 25: struct
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.1, ptr @main.T.both, ptr @main.T.both },
  %Method { %String { ptr @str.Other, i64 5 }, ptr @func.2, ptr @main.T.Other, ptr @main.T.Other }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.both, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.both, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Other, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Other, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Other, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  ret void
}
define i1 @main.T.both() {
  ret i1 true
}
define void @main.T.Other() {
  ret void
}
declare void @use(ptr)
