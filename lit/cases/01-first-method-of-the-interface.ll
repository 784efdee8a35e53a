; Case 1: the alphabetically first method of an interface is not called, a later one is, after v.(I). An elimination
; that made the first entry of the itab null made "does not implement" of the assertion. The slot stays matchable: its
; func type, and a body that says so if it is called.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.Area(' --implicit-check-not='@main.T.Zoom('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Area, i64 4 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Size, i64 4 }, ptr @func.2, ptr @main.T.Size, ptr @main.T.Size }
; CHECK-SAME: { ptr @str.Zoom, i64 4 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.T.Size(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Area = private unnamed_addr constant [4 x i8] c"Area"
@str.Size = private unnamed_addr constant [4 x i8] c"Size"
@str.Zoom = private unnamed_addr constant [4 x i8] c"Zoom"
@main.I = weak_odr constant [2 x ptr] [ptr @func.1, ptr @func.2]
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@func.3 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Area, i64 4 }, ptr @func.1, ptr @main.T.Area, ptr @main.T.Area },
  %Method { %String { ptr @str.Size, i64 4 }, ptr @func.2, ptr @main.T.Size, ptr @main.T.Size },
  %Method { %String { ptr @str.Zoom, i64 4 }, ptr @func.3, ptr @main.T.Zoom, ptr @main.T.Zoom }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.Size, ptr @func.2 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Area, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Area, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Area, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Size, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Size, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Size, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.3, i64 2, ptr @str.Zoom, ptr null }, ; methodOff of main.T, slot 2
  %Record { i32 4, ptr @main.T, ptr @main.T.Zoom, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Zoom, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @main.I)
  ret void
}
define void @main.T.Area() {
  ret void
}
define void @main.T.Size() {
  ret void
}
define void @main.T.Zoom() {
  ret void
}
declare void @use(ptr)
