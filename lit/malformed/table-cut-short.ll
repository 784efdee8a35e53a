; A table whose records lack their last field is of another version. Nothing says which, so it is not read: what it
; mentions is kept. Unexported methods are removed as ever.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.p.keep, i64 6 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.p.lose, i64 6 }, ptr null, ptr null, ptr null }
; CHECK:      @p.Bad =
; CHECK-SAME: { ptr @str.One, i64 3 }, ptr @func.Bad, ptr @p.Bad.One, ptr @p.Bad.One }
; CHECK: @__llgo_relocs.2 =
; WARN: llgo-dce: warning: @__llgo_relocs.2 is not a table of records: keeping whatever it mentions

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.p.keep = private unnamed_addr constant [6 x i8] c"p.keep"
@str.p.lose = private unnamed_addr constant [6 x i8] c"p.lose"
@str.One = private unnamed_addr constant [3 x i8] c"One"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@func.Bad = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.p.keep, i64 6 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.p.lose, i64 6 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@p.Bad = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.One, i64 3 }, ptr @func.Bad, ptr @p.Bad.One, ptr @p.Bad.One }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.p.keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.p.keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.p.lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.Bad, ptr @func.Bad, i64 0, ptr @str.One, ptr null }, ; methodOff of p.Bad, slot 0
  %Record { i32 4, ptr @p.Bad, ptr @p.Bad.One, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Bad, ptr @p.Bad.One, i64 0, ptr null, ptr null }
]
@__llgo_relocs.2 = internal unnamed_addr constant [1 x { i32, ptr, ptr, i64, ptr }] [{ i32, ptr, ptr, i64, ptr } { i32 1, ptr @main, ptr @p.Bad, i64 0, ptr null }]
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @__llgo_relocs.2], section "llvm.metadata"

@p.I = external constant i64
declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.Bad.One() {
  ret void
}
