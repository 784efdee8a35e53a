; Case 14: `f := a.m` with `a A[T]`. The method is reached through a closure that calls the instance's method: an
; ordinary edge, whatever becomes of the slot. (Program `generic`.)
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@"main.A[int].Lose"('

; CHECK:      @"main.A[int]" =
; CHECK-SAME: { ptr @str.m, i64 1 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@"main.A[int].m"(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.m = private unnamed_addr constant [1 x i8] c"m"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@"main.A[int]" = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.m, i64 1 }, ptr @func.1, ptr @"main.A[int].m", ptr @"main.A[int].m" },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @"main.A[int].Lose", ptr @"main.A[int].Lose" }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @"main.A[int]", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @"main.A[int]", ptr @func.1, i64 0, ptr @str.m, ptr null }, ; methodOff of "main.A[int]", slot 0
  %Record { i32 4, ptr @"main.A[int]", ptr @"main.A[int].m", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"main.A[int]", ptr @"main.A[int].m", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"main.A[int]", ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of "main.A[int]", slot 1
  %Record { i32 4, ptr @"main.A[int]", ptr @"main.A[int].Lose", i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @"main.A[int]", ptr @"main.A[int].Lose", i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @"main.A[int]")
  call void @use(ptr @"main.A[int].m$bound")
  ret void
}
define void @"main.A[int].m$bound"() {
  call void @"main.A[int].m"()
  ret void
}
define void @"main.A[int].m"() {
  ret void
}
define void @"main.A[int].Lose"() {
  ret void
}
declare void @use(ptr)
