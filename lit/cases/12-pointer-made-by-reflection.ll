; Case 12: reflect.PointerTo(t).MethodByName("M") on a T with a value receiver: the method table of *T answers, and its
; wrapper.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.N(' --implicit-check-not='@"main.(*T).N"('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.1, ptr @"main.(*T).M", ptr @main.T.M }
; CHECK-SAME: { ptr @str.N, i64 1 }, ptr null, ptr null, ptr null }
; CHECK:      @"*main.T" =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.1, ptr @"main.(*T).M", ptr @"main.(*T).M" }
; CHECK-SAME: { ptr @str.N, i64 1 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@"main.(*T).M"(
; AFTER-DAG: define internal {{.*}}@main.T.M(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private unnamed_addr constant [1 x i8] c"M"
@str.N = private unnamed_addr constant [1 x i8] c"N"
@main.pair = weak_odr constant [2 x ptr] [ptr @main.T, ptr @"*main.T"]
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @"main.(*T).M", ptr @main.T.M },
  %Method { %String { ptr @str.N, i64 1 }, ptr @func.2, ptr @"main.(*T).N", ptr @main.T.N }
] }
@"*main.T" = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @"main.(*T).M", ptr @"main.(*T).M" },
  %Method { %String { ptr @str.N, i64 1 }, ptr @func.2, ptr @"main.(*T).N", ptr @"main.(*T).N" }
] }
@__llgo_relocs = internal unnamed_addr constant [15 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 6, ptr @main.T, ptr @"*main.T", i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 3, ptr @main, ptr @str.M, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @"main.(*T).M", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.N, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @"main.(*T).N", i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.N, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @"*main.T", ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of "*main.T", slot 0
  %Record { i32 4, ptr @"*main.T", ptr @"main.(*T).M", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*main.T", ptr @"main.(*T).M", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*main.T", ptr @func.2, i64 1, ptr @str.N, ptr null }, ; methodOff of "*main.T", slot 1
  %Record { i32 4, ptr @"*main.T", ptr @"main.(*T).N", i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @"*main.T", ptr @"main.(*T).N", i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.pair)
  ret void
}
define void @"main.(*T).M"() {
  ret void
}
define void @main.T.M() {
  ret void
}
define void @"main.(*T).N"() {
  ret void
}
define void @main.T.N() {
  ret void
}
declare void @use(ptr)
