; ifacemethod3: as ifacemethod2, through the func type of a method that reflection looks up by index.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.F, i64 1 }, ptr @func.in.S, ptr @main.T.F, ptr @main.T.F }
; CHECK:      @main.S =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.S.M, ptr @main.S.M }
; AFTER-DAG: define internal {{.*}}@main.T.F(
; AFTER-DAG: define internal {{.*}}@main.S.M(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.F = private unnamed_addr constant [1 x i8] c"F"
@str.M = private unnamed_addr constant [1 x i8] c"M"
@func.in.S = weak_odr constant [1 x ptr] [ptr @main.S]
@main.I = weak_odr constant [1 x ptr] [ptr @func.1]
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.F, i64 1 }, ptr @func.in.S, ptr @main.T.F, ptr @main.T.F }
] }
@main.S = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.S.M, ptr @main.S.M }
] }
@__llgo_relocs = internal unnamed_addr constant [10 x %Record] [
  %Record { i32 6, ptr @func.in.S, ptr @main.S, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.M, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.in.S, i64 0, ptr @str.F, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.F, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.F, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.S, ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of main.S, slot 0
  %Record { i32 4, ptr @main.S, ptr @main.S.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.S, ptr @main.S.M, i64 0, ptr null, ptr null }
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
define void @main.S.M() {
  ret void
}
declare void @use(ptr)
