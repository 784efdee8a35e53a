; A name counts by its bytes. Slots and records have variables of their own for it, and those in slots may have more
; bytes than the name: the length says where it ends.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @slot.KeepNot, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @slot.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@slot.KeepNot = private unnamed_addr constant [7 x i8] c"KeepNot"
@slot.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@"__llgo_relocstr$1" = private unnamed_addr constant [4 x i8] c"Keep"
@"__llgo_relocstr$2" = private unnamed_addr constant [4 x i8] c"Keep"
@"__llgo_relocstr$3" = private unnamed_addr constant [4 x i8] c"Lose"
@"__llgo_relocstr$4" = private unnamed_addr constant [7 x i8] c"KeepNot"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @slot.KeepNot, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @slot.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr null, i64 0, ptr @"__llgo_relocstr$1", ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @"__llgo_relocstr$2", ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @"__llgo_relocstr$3", ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 3, ptr @main, ptr @"__llgo_relocstr$4", i64 0, ptr null, ptr null } ; useNamedMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

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
declare void @use(ptr)
