; Rule 1: visibility is about dynamic linking. Hidden and protected C functions are roots all the same, as the object
; files that they are linked with may call them; weak ones as well. What is no C name is no root, however close: a
; digit first, or a character that C does not have.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Hid, i64 3 }, ptr @func.Live, ptr @p.T.Live1, ptr @p.T.Live1 }
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Live2, ptr @p.T.Live2 }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.Weak, i64 4 }, ptr @func.Live, ptr @p.T.Live3, ptr @p.T.Live3 }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Hid = private unnamed_addr constant [3 x i8] c"Hid"
@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@str.Weak = private unnamed_addr constant [4 x i8] c"Weak"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [4 x %Method] } { i64 8, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @str.Hid, i64 3 }, ptr @func.Live, ptr @p.T.Live1, ptr @p.T.Live1 },
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.Live2, ptr @p.T.Live2 },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose },
  %Method { %String { ptr @str.Weak, i64 4 }, ptr @func.Live, ptr @p.T.Live3, ptr @p.T.Live3 }
] }
@__llgo_relocs = internal unnamed_addr constant [19 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @on_hidden, ptr @p.I, i64 0, ptr @str.Hid, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @onProtected7, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @_on_weak, ptr @p.I, i64 0, ptr @str.Weak, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 2, ptr @"9lives", ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 2, ptr @on$dollar, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 2, ptr @on-dash, ptr @p.I, i64 0, ptr @str.Lose, ptr @func.Dead }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Hid, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Live1, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Live1, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Live2, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Live2, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 3, ptr @str.Weak, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.Live3, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Live3, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define hidden void @on_hidden() {
  ret void
}
define protected void @onProtected7() {
  ret void
}
define weak void @_on_weak() {
  ret void
}
define void @"9lives"() {
  ret void
}
define void @on$dollar() {
  ret void
}
define void @on-dash() {
  ret void
}
define void @p.T.Live1() {
  ret void
}
define void @p.T.Live2() {
  ret void
}
define void @p.T.Live3() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
