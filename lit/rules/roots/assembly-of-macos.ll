; On macOS a symbol has a _ before its name, and so has what the module's assembly names. Without such a data layout that
; is another name.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: sed '/^target/d' %s | %dce -o %t.elf.ll - 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.elf.ll --check-prefix=ELF

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Held, i64 4 }, ptr @func.2, ptr @p.T.LiveHeld, ptr @p.T.LiveHeld }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @p.Named =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.4, ptr @p.Named.LiveLose, ptr @p.Named.LiveLose }
; ELF:        @p.T =
; ELF-SAME:   { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }
; ELF-SAME:   { ptr @str.Held, i64 4 }, ptr null, ptr null, ptr null }

target datalayout = "e-m:o-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "arm64-apple-macosx11.0.0"

module asm "\09bl _p.plain"
module asm "\09.quad \22_p.(*Quoted).M\22"
module asm "\09.quad _p.longer.than.this"
module asm "\09.quad _p.Named+8"

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Held = private unnamed_addr constant [4 x i8] c"Held"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@func.3 = weak_odr constant i64 8
@func.4 = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Held, i64 4 }, ptr @func.2, ptr @p.T.LiveHeld, ptr @p.T.LiveHeld },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.3, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@p.Named = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.4, ptr @p.Named.LiveLose, ptr @p.Named.LiveLose }
] }
@p.I = weak_odr constant i64 16
@__llgo_relocs = internal unnamed_addr constant [16 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.plain, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 2, ptr @"p.(*Quoted).M", ptr @p.I, i64 0, ptr @str.Held, ptr @func.2 }, ; useIfaceMethod
  %Record { i32 2, ptr @p.longer, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.3 }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.2, i64 1, ptr @str.Held, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveHeld, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveHeld, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.3, i64 2, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.Named, ptr @func.4, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.Named, slot 0
  %Record { i32 4, ptr @p.Named, ptr @p.Named.LiveLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Named, ptr @p.Named.LiveLose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.plain() {
  ret void
}
define void @"p.(*Quoted).M"() {
  ret void
}
define void @p.longer() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.LiveHeld() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.Named.LiveLose() {
  ret void
}
declare void @use(ptr)
