; Names are bytes: one may end in zeros, be all zeros, or be empty, with an array or without. Each is a name of its
; own.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { %String zeroinitializer, ptr @func.Live, ptr @p.T.LiveEmpty, ptr @p.T.LiveEmpty }
; CHECK-SAME: { ptr @str.zeros, i64 2 }, ptr @func.Live, ptr @p.T.LiveZeros, ptr @p.T.LiveZeros }
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Keep0, i64 5 }, ptr @func.Live, ptr @p.T.LiveKeep0, ptr @p.T.LiveKeep0 }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.empty = private unnamed_addr constant [0 x i8] zeroinitializer
@str.zeros = private unnamed_addr constant [2 x i8] zeroinitializer
@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Keep0 = private unnamed_addr constant [5 x i8] c"Keep\00"
@func.Live = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [4 x %Method] } { i64 8, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String zeroinitializer, ptr @func.Live, ptr @p.T.LiveEmpty, ptr @p.T.LiveEmpty },
  %Method { %String { ptr @str.zeros, i64 2 }, ptr @func.Live, ptr @p.T.LiveZeros, ptr @p.T.LiveZeros },
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.DeadKeep, ptr @p.T.DeadKeep },
  %Method { %String { ptr @str.Keep0, i64 5 }, ptr @func.Live, ptr @p.T.LiveKeep0, ptr @p.T.LiveKeep0 }
] }
@__llgo_relocs = internal unnamed_addr constant [16 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.empty, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.zeros, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep0, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.empty, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveEmpty, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveEmpty, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.zeros, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveZeros, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveZeros, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadKeep, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadKeep, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 3, ptr @str.Keep0, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep0, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep0, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveEmpty() {
  ret void
}
define void @p.T.LiveZeros() {
  ret void
}
define void @p.T.DeadKeep() {
  ret void
}
define void @p.T.LiveKeep0() {
  ret void
}
declare void @use(ptr)
