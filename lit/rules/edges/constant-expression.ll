; Rule 2: references are followed through constant expressions, in bodies and in initializers, nested and shared.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Main, i64 4 }, ptr @func.Live, ptr @p.T.LiveMain, ptr @p.T.LiveMain }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Main = private unnamed_addr constant [4 x i8] c"Main"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.a = global i64 add (i64 ptrtoint (ptr @p.live1 to i64), i64 1)
@p.b = global { i64, ptr } { i64 0, ptr @p.live2 }
@p.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %Method { %String { ptr @str.Main, i64 4 }, ptr @func.Live, ptr @p.T.LiveMain, ptr @p.T.LiveMain }
] }
@__llgo_relocs = internal unnamed_addr constant [13 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.live1, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @p.live2, ptr @p.I, i64 0, ptr @str.Main, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @p.dead, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 2, ptr @str.Main, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveMain, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveMain, i64 2, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

; The same constant as in @p.dead: it has a live user and a dead one.
@p.Deadvar = global i64 ptrtoint (ptr getelementptr ({ i64, ptr }, ptr @p.b, i64 0, i32 1) to i64)

define i64 @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.a)
  %x = load i64, ptr getelementptr ({ i64, ptr }, ptr @p.b, i64 0, i32 1)
  ret i64 %x
}
define i64 @p.deadtoo() {
  call void @p.dead()
  ret i64 ptrtoint (ptr getelementptr ({ i64, ptr }, ptr @p.b, i64 0, i32 1) to i64)
}
define void @p.live1() {
  ret void
}
define void @p.live2() {
  ret void
}
define void @p.dead() {
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
define void @p.T.LiveMain() {
  ret void
}
declare void @use(ptr)
