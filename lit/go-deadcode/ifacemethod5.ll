; ifacemethod5: as ifacemethod3, by MethodByName with a constant name, which does not keep the other methods.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.G(' --implicit-check-not='@main.S.N('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.F, i64 1 }, ptr @func.in.S, ptr @main.T.F, ptr @main.T.F }
; CHECK-SAME: { ptr @str.G, i64 1 }, ptr null, ptr null, ptr null }
; CHECK:      @main.S =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.S.M, ptr @main.S.M }
; CHECK-SAME: { ptr @str.N, i64 1 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.T.F(
; AFTER-DAG: define internal {{.*}}@main.S.M(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.F = private unnamed_addr constant [1 x i8] c"F"
@str.G = private unnamed_addr constant [1 x i8] c"G"
@str.M = private unnamed_addr constant [1 x i8] c"M"
@str.N = private unnamed_addr constant [1 x i8] c"N"
@func.in.S = weak_odr constant [1 x ptr] [ptr @main.S]
@main.I = weak_odr constant [1 x ptr] [ptr @func.1]
@func.2 = weak_odr constant i64 8
@func.1 = weak_odr constant i64 8
@func.3 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.F, i64 1 }, ptr @func.in.S, ptr @main.T.F, ptr @main.T.F },
  %Method { %String { ptr @str.G, i64 1 }, ptr @func.2, ptr @main.T.G, ptr @main.T.G }
] }
@main.S = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.S.M, ptr @main.S.M },
  %Method { %String { ptr @str.N, i64 1 }, ptr @func.3, ptr @main.S.N, ptr @main.S.N }
] }
@__llgo_relocs = internal unnamed_addr constant [16 x %Record] [
  %Record { i32 6, ptr @func.in.S, ptr @main.S, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main, ptr @str.F, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.M, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.in.S, i64 0, ptr @str.F, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.F, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.F, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.G, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.G, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.G, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.S, ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of main.S, slot 0
  %Record { i32 4, ptr @main.S, ptr @main.S.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.S, ptr @main.S.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.S, ptr @func.3, i64 1, ptr @str.N, ptr null }, ; methodOff of main.S, slot 1
  %Record { i32 4, ptr @main.S, ptr @main.S.N, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.S, ptr @main.S.N, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @main.I)
  ret void
}
define void @main.T.F() {
  ret void
}
define void @main.T.G() {
  ret void
}
define void @main.S.M() {
  ret void
}
define void @main.S.N() {
  ret void
}
declare void @use(ptr)
