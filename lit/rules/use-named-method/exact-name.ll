; Rule 6: the whole name has to agree, all its bytes and no more. An array that ends in a zero spells another name.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Ge, i64 2 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Get, i64 3 }, ptr @func.Live, ptr @p.T.LiveGet, ptr @p.T.LiveGet }
; CHECK-SAME: { ptr @str.GetAll, i64 6 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Put, i64 3 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.T.LiveGet()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Ge = private unnamed_addr constant [2 x i8] c"Ge"
@str.Get = private unnamed_addr constant [3 x i8] c"Get"
@str.GetAll = private unnamed_addr constant [6 x i8] c"GetAll"
@str.Put = private unnamed_addr constant [3 x i8] c"Put"
@str.Put0 = private unnamed_addr constant [4 x i8] c"Put\00"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [4 x %Method] } { i64 8, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @str.Ge, i64 2 }, ptr @func.Dead, ptr @p.T.DeadGe, ptr @p.T.DeadGe },
  %Method { %String { ptr @str.Get, i64 3 }, ptr @func.Live, ptr @p.T.LiveGet, ptr @p.T.LiveGet },
  %Method { %String { ptr @str.GetAll, i64 6 }, ptr @func.Dead, ptr @p.T.DeadGetAll, ptr @p.T.DeadGetAll },
  %Method { %String { ptr @str.Put, i64 3 }, ptr @func.Dead, ptr @p.T.DeadPut, ptr @p.T.DeadPut }
] }
@__llgo_relocs = internal unnamed_addr constant [15 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main, ptr @str.Get, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 3, ptr @main, ptr @str.Put0, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 0, ptr @str.Ge, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadGe, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadGe, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Get, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveGet, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveGet, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str.GetAll, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadGetAll, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadGetAll, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 3, ptr @str.Put, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadPut, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadPut, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveGet() {
  ret void
}
define void @p.T.DeadGe() {
  ret void
}
define void @p.T.DeadGetAll() {
  ret void
}
define void @p.T.DeadPut() {
  ret void
}
declare void @use(ptr)
