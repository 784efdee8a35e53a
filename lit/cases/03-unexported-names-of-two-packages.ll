; Case 3: the demand said `m` and the slot `p.m`, so that unexported methods went; and two packages with the same `m`
; kept each other's. Names are compared whole, with their package. (The func type lives: q's method stays matchable.)
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@q.T.m('

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.p.m, i64 3 }, ptr @func.1, ptr @p.T.m, ptr @p.T.m }
; CHECK:      @q.T =
; CHECK-SAME: { ptr @str.q.m, i64 3 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; AFTER-DAG: define internal {{.*}}@p.T.m(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.p.m = private unnamed_addr constant [3 x i8] c"p.m"
@str.q.m = private unnamed_addr constant [3 x i8] c"q.m"
@p.I = weak_odr constant [0 x ptr] []
@func.1 = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.p.m, i64 3 }, ptr @func.1, ptr @p.T.m, ptr @p.T.m }
] }
@q.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.q.m, i64 3 }, ptr @func.1, ptr @q.T.m, ptr @q.T.m }
] }
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @q.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.p.m, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 0, ptr @str.p.m, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.m, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.m, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @func.1, i64 0, ptr @str.q.m, ptr null }, ; methodOff of q.T, slot 0
  %Record { i32 4, ptr @q.T, ptr @q.T.m, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @q.T, ptr @q.T.m, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @q.T)
  ret void
}
define void @p.T.m() {
  ret void
}
define void @q.T.m() {
  ret void
}
declare void @use(ptr)
