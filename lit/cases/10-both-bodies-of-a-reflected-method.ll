; Case 10: reflect.Value.Method(i) calls Ifn, reflect.Type.Method(i).Func calls Tfn: a slot that reflection may find
; keeps both. An unexported one it does not find.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.hidden.ifn(' --implicit-check-not='@main.T.hidden.tfn('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.ByIndex, i64 7 }, ptr @func.1, ptr @main.T.ByIndex.ifn, ptr @main.T.ByIndex.tfn }
; CHECK-SAME: { ptr @str.p.hidden, i64 8 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.T.ByIndex.ifn(
; AFTER-DAG: define internal {{.*}}@main.T.ByIndex.tfn(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.ByIndex = private unnamed_addr constant [7 x i8] c"ByIndex"
@str.p.hidden = private unnamed_addr constant [8 x i8] c"p.hidden"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.ByIndex, i64 7 }, ptr @func.1, ptr @main.T.ByIndex.ifn, ptr @main.T.ByIndex.tfn },
  %Method { %String { ptr @str.p.hidden, i64 8 }, ptr @func.2, ptr @main.T.hidden.ifn, ptr @main.T.hidden.tfn }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.ByIndex, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.ByIndex.ifn, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.ByIndex.tfn, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.p.hidden, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.hidden.ifn, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.hidden.tfn, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  ret void
}
define void @main.T.ByIndex.ifn() {
  ret void
}
define void @main.T.ByIndex.tfn() {
  ret void
}
define void @main.T.hidden.ifn() {
  ret void
}
define void @main.T.hidden.tfn() {
  ret void
}
declare void @use(ptr)
