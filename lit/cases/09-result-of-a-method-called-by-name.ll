; Case 9: a type that is only the result of a method that is called by name; its own method is then called by name. The
; func type of a live slot is in an interface, and so are its results. (Program `reflectresult`.)
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.Lose(' --implicit-check-not='@main.R.Skip('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Get, i64 3 }, ptr @func.ret.R, ptr @main.T.Get, ptr @main.T.Get }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @main.R =
; CHECK-SAME: { ptr @str.Show, i64 4 }, ptr @func.3, ptr @main.R.Show, ptr @main.R.Show }
; CHECK-SAME: { ptr @str.Skip, i64 4 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.T.Get(
; AFTER-DAG: define internal {{.*}}@main.R.Show(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Get = private unnamed_addr constant [3 x i8] c"Get"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Show = private unnamed_addr constant [4 x i8] c"Show"
@str.Skip = private unnamed_addr constant [4 x i8] c"Skip"
@func.ret.R = weak_odr constant [1 x ptr] [ptr @main.R]
@func.2 = weak_odr constant i64 8
@func.3 = weak_odr constant i64 8
@func.4 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Get, i64 3 }, ptr @func.ret.R, ptr @main.T.Get, ptr @main.T.Get },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.T.Lose, ptr @main.T.Lose }
] }
@main.R = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Show, i64 4 }, ptr @func.3, ptr @main.R.Show, ptr @main.R.Show },
  %Method { %String { ptr @str.Skip, i64 4 }, ptr @func.4, ptr @main.R.Skip, ptr @main.R.Skip }
] }
@__llgo_relocs = internal unnamed_addr constant [16 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 6, ptr @func.ret.R, ptr @main.R, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 3, ptr @main, ptr @str.Get, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 3, ptr @main, ptr @str.Show, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @main.T, ptr @func.ret.R, i64 0, ptr @str.Get, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Get, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Get, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.R, ptr @func.3, i64 0, ptr @str.Show, ptr null }, ; methodOff of main.R, slot 0
  %Record { i32 4, ptr @main.R, ptr @main.R.Show, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.R, ptr @main.R.Show, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.R, ptr @func.4, i64 1, ptr @str.Skip, ptr null }, ; methodOff of main.R, slot 1
  %Record { i32 4, ptr @main.R, ptr @main.R.Skip, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.R, ptr @main.R.Skip, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  ret void
}
define void @main.T.Get() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
define void @main.R.Show() {
  ret void
}
define void @main.R.Skip() {
  ret void
}
declare void @use(ptr)
