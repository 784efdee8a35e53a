; An instance of a generic function may be in the module of a package without records, whatever package it is named after.
;
; RUN: %print %s 2>&1 | FileCheck %s
; RUN: env LLGO_DCE_LOG=info %print %s 2>&1 | FileCheck %s --check-prefix=INFO

; CHECK: slot 0 Keep: live, called
; CHECK: slot 1 Lose: dead, not-called
; INFO: @p.call[int] is in a package without records

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Interface = type { %Type, %String, %Slice }
%Imethod = type { %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.K = weak_odr constant i64 8
@func.L = weak_odr constant i64 9
@q.I.imethods = weak_odr constant [1 x %Imethod] [%Imethod { %String { ptr @str.Keep, i64 4 }, ptr @func.K }]
; kind 20: interface
@q.I = weak_odr constant %Interface { %Type { i64 16, i64 16, i32 1, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @q.I.imethods, i64 1, i64 1 } }
@p.T = weak_odr constant { %Type, %Uncommon, [2 x %Method] } { %Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.K, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.L, ptr @p.T.Lose, ptr @p.T.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @p.main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.T, ptr @func.K, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.L, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.main()
  ret void
}
define void @p.main() {
  call void @use(ptr @p.T)
  call void @"p.call[int]"(ptr null)
  ret void
}
define void @"p.call[int]"(ptr %itab) {
  call void @use(ptr @q.I)
  %slot = getelementptr i8, ptr %itab, i64 24
  %f = load ptr, ptr %slot
  call void %f(ptr null)
  ret void
}
define void @p.T.Keep(ptr %this) {
  ret void
}
define void @p.T.Lose(ptr %this) {
  ret void
}
declare void @use(ptr)
