; Rule 4: reflection gets from a value in an interface to its parts, and to theirs. T is in an interface, so are its
; field U and what U points to, V. W is live, and part of none of them.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.V =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.V.LiveKeep, ptr @p.V.LiveKeep }
; CHECK:      @p.W =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; LEFT-DAG: define internal void @p.V.LiveKeep()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func.Live = weak_odr constant i64 8
@p.T = weak_odr constant ptr @p.U
@p.U = weak_odr constant [2 x ptr] [ptr @p.V, ptr @p.W]
@p.I = external constant i64
@p.V = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.V.LiveKeep, ptr @p.V.LiveKeep }
] }
@p.W = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.W.DeadKeep, ptr @p.W.DeadKeep }
] }
@__llgo_relocs = internal unnamed_addr constant [10 x %Record] [
  ; The last link first: order does not matter.
  %Record { i32 6, ptr @p.U, ptr @p.V, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 6, ptr @p.T, ptr @p.U, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.V, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.V, slot 0
  %Record { i32 4, ptr @p.V, ptr @p.V.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.V, ptr @p.V.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.W, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.W, slot 0
  %Record { i32 4, ptr @p.W, ptr @p.W.DeadKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.W, ptr @p.W.DeadKeep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.V.LiveKeep() {
  ret void
}
define void @p.W.DeadKeep() {
  ret void
}
declare void @use(ptr)
