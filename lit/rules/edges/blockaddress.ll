; Rule 2: who has the address of a block refers to the function that the block is in, where LLVM says so. As of LLVM 22
; it does not, and removes that function itself: nothing can be done with the address but in the function.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: %if llvm-19 %{ FileCheck %s --input-file=%t.ll --check-prefixes=EDGE,BOTH %}
; RUN: %if llvm-22 %{ FileCheck %s --input-file=%t.ll --check-prefixes=NONE,BOTH %}
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll -o %t.gone.ll
; RUN: %if llvm-19 %{ FileCheck %s --input-file=%t.gone.ll --check-prefix=LIVE %}
; RUN: %if llvm-22 %{ FileCheck %s --input-file=%t.gone.ll --check-prefix=LEFT --implicit-check-not="@p.live(" %}

; BOTH:      @p.T =
; EDGE-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; NONE-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }
; BOTH-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; LIVE:      define internal void @p.live(
; LEFT:      define void @main(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.block = global ptr blockaddress(@p.live, %target)
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.live, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @p.dead, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

; A function's own blocks do not keep it alive.
@p.deadblock = global ptr blockaddress(@p.dead, %target)

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.block)
  ret void
}
define void @p.live() {
  br label %target
target:
  ret void
}
define void @p.dead() {
  br label %target
target:
  call void @use(ptr blockaddress(@p.dead, %target))
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
