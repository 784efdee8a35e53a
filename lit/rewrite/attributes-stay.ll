; All that a rewritten descriptor has besides its initializer stays: linkage, comdat, visibility, dso_local,
; unnamed_addr, address space, constness, section, partition, alignment, sanitizer marks and attached metadata.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      $p.A = comdat any
; CHECK:      @p.A = linkonce_odr hidden local_unnamed_addr constant {
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.LiveKeep, ptr @p.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }] }, section "types", comdat, align 32, !type ![[TYPE:[0-9]+]]
; CHECK:      @p.B = weak_odr dso_local unnamed_addr global {
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }] }, partition "part"
; CHECK:      @p.C = weak_odr protected externally_initialized constant {
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }] }, align 8
; CHECK:      @p.D = addrspace(1) global {
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }] }, no_sanitize_address
; CHECK:      ![[TYPE]] = !{i64 8, !"p.A"}

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
$p.A = comdat any
@p.I = external constant i64
@p.A = linkonce_odr hidden local_unnamed_addr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.LiveKeep, ptr @p.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.DeadLose, ptr @p.DeadLose }
] }, section "types", comdat, align 32, !type !0
@p.B = weak_odr dso_local unnamed_addr global { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.DeadLose, ptr @p.DeadLose }
] }, partition "part"
@p.C = weak_odr protected externally_initialized constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.DeadLose, ptr @p.DeadLose }
] }, align 8
@p.D = addrspace(1) global { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.DeadLose, ptr @p.DeadLose }
] }, no_sanitize_address
@__llgo_relocs = internal unnamed_addr constant [19 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.A, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.B, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @p.C, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @p.A, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.A, slot 0
  %Record { i32 4, ptr @p.A, ptr @p.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.A, ptr @p.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.A, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.A, slot 1
  %Record { i32 4, ptr @p.A, ptr @p.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.A, ptr @p.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.B, ptr @func.Dead, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.B, slot 0
  %Record { i32 4, ptr @p.B, ptr @p.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.B, ptr @p.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.C, ptr @func.Dead, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.C, slot 0
  %Record { i32 4, ptr @p.C, ptr @p.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.C, ptr @p.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr addrspacecast (ptr addrspace(1) @p.D to ptr), ptr @func.Dead, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.D, slot 0
  %Record { i32 4, ptr addrspacecast (ptr addrspace(1) @p.D to ptr), ptr @p.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr addrspacecast (ptr addrspace(1) @p.D to ptr), ptr @p.DeadLose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.A)
  call void @use(ptr @p.B)
  call void @use(ptr @p.C)
  call void @use(ptr addrspacecast(ptr addrspace(1) @p.D to ptr))
  ret void
}
define void @p.LiveKeep() {
  ret void
}
define void @p.DeadLose() {
  ret void
}
declare void @use(ptr)

!0 = !{i64 8, !"p.A"}
