; Rule 5: a method of the demanded name and another func type is another method. So is one of the func type and
; another name, be it a part of the demanded one.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Get, i64 3 }, ptr @func.Live, ptr @p.T.LiveGet, ptr @p.T.LiveGet }
; CHECK-SAME: { ptr @str.Put, i64 3 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.Ge, i64 2 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Get, i64 3 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.GetAll, i64 6 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; LEFT-DAG: define internal void @p.T.LiveGet()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Ge = private unnamed_addr constant [2 x i8] c"Ge"
@str.Get = private unnamed_addr constant [3 x i8] c"Get"
@str.GetAll = private unnamed_addr constant [6 x i8] c"GetAll"
@str.Put = private unnamed_addr constant [3 x i8] c"Put"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Get, i64 3 }, ptr @func.Live, ptr @p.T.LiveGet, ptr @p.T.LiveGet },
  %Method { %String { ptr @str.Put, i64 3 }, ptr @func.Live, ptr @p.T.DeadPut, ptr @p.T.DeadPut }
] }
@p.U = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Ge, i64 2 }, ptr @func.Live, ptr @p.U.DeadGe, ptr @p.U.DeadGe },
  %Method { %String { ptr @str.Get, i64 3 }, ptr @func.Dead, ptr @p.U.DeadGet, ptr @p.U.DeadGet },
  %Method { %String { ptr @str.GetAll, i64 6 }, ptr @func.Live, ptr @p.U.DeadGetAll, ptr @p.U.DeadGetAll }
] }
@__llgo_relocs = internal unnamed_addr constant [18 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Get, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Get, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveGet, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveGet, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Put, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadPut, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadPut, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Live, i64 0, ptr @str.Ge, ptr null }, ; methodOff of p.U, slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadGe, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadGe, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Dead, i64 1, ptr @str.Get, ptr null }, ; methodOff of p.U, slot 1
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadGet, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadGet, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Live, i64 2, ptr @str.GetAll, ptr null }, ; methodOff of p.U, slot 2
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadGetAll, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.DeadGetAll, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  ret void
}
define void @p.T.LiveGet() {
  ret void
}
define void @p.T.DeadPut() {
  ret void
}
define void @p.U.DeadGe() {
  ret void
}
define void @p.U.DeadGet() {
  ret void
}
define void @p.U.DeadGetAll() {
  ret void
}
declare void @use(ptr)
