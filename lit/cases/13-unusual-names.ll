; Case 13: a name with a trailing NUL, an empty name, a name that is a prefix of another. The length is the array's, and
; names are compared whole.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.Empty(' --implicit-check-not='@main.T.M0(' --implicit-check-not='@main.T.MM('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.empty, i64 0 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.T.M, ptr @main.T.M }
; CHECK-SAME: { ptr @str.M_, i64 2 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.MM, i64 2 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; AFTER-DAG: define internal {{.*}}@main.T.M(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.empty = private unnamed_addr constant [0 x i8] zeroinitializer
@str.M = private unnamed_addr constant [1 x i8] c"M"
@str.M_ = private unnamed_addr constant [2 x i8] c"M\00"
@str.MM = private unnamed_addr constant [2 x i8] c"MM"
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [4 x %Method] } { i64 8, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @str.empty, i64 0 }, ptr @func.1, ptr @main.T.Empty, ptr @main.T.Empty },
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.T.M, ptr @main.T.M },
  %Method { %String { ptr @str.M_, i64 2 }, ptr @func.1, ptr @main.T.M0, ptr @main.T.M0 },
  %Method { %String { ptr @str.MM, i64 2 }, ptr @func.1, ptr @main.T.MM, ptr @main.T.MM }
] }
@__llgo_relocs = internal unnamed_addr constant [14 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main, ptr @str.M, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.empty, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Empty, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Empty, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 1, ptr @str.M, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 2, ptr @str.M_, ptr null }, ; methodOff of main.T, slot 2
  %Record { i32 4, ptr @main.T, ptr @main.T.M0, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.M0, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 3, ptr @str.MM, ptr null }, ; methodOff of main.T, slot 3
  %Record { i32 4, ptr @main.T, ptr @main.T.MM, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.MM, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  ret void
}
define void @main.T.Empty() {
  ret void
}
define void @main.T.M() {
  ret void
}
define void @main.T.M0() {
  ret void
}
define void @main.T.MM() {
  ret void
}
declare void @use(ptr)
