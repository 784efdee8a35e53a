; Rule 7: exported is what begins with an upper-case letter in any script, as in Go. A package's path may begin with
; one as well, and does not make its unexported methods exported. An underscore is no letter.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Arger, i64 6 }, ptr @func.Live, ptr @p.T.LiveArger, ptr @p.T.LiveArger }
; CHECK-SAME: { ptr @str.uber, i64 5 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str._Lose, i64 5 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.BurntSushi, i64 15 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.T.LiveArger()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Arger = private unnamed_addr constant [6 x i8] c"\C3\84rger"
@str.uber = private unnamed_addr constant [5 x i8] c"\C3\BCber"
@str._Lose = private unnamed_addr constant [5 x i8] c"_Lose"
@str.BurntSushi = private unnamed_addr constant [15 x i8] c"BurntSushi.lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [4 x %Method] } { i64 8, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @str.Arger, i64 6 }, ptr @func.Live, ptr @p.T.LiveArger, ptr @p.T.LiveArger },
  %Method { %String { ptr @str.uber, i64 5 }, ptr @func.Dead, ptr @p.T.Deaduber, ptr @p.T.Deaduber },
  %Method { %String { ptr @str._Lose, i64 5 }, ptr @func.Dead, ptr @p.T.Dead_Lose, ptr @p.T.Dead_Lose },
  %Method { %String { ptr @str.BurntSushi, i64 15 }, ptr @func.Dead, ptr @p.T.Deadlose, ptr @p.T.Deadlose }
] }
@__llgo_relocs = internal unnamed_addr constant [14 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Arger, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveArger, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveArger, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.uber, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Deaduber, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deaduber, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 2, ptr @str._Lose, ptr null }, ; methodOff of p.T, slot 2
  %Record { i32 4, ptr @p.T, ptr @p.T.Dead_Lose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Dead_Lose, i64 2, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 3, ptr @str.BurntSushi, ptr null }, ; methodOff of p.T, slot 3
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 3, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 3, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveArger() {
  ret void
}
define void @p.T.Deaduber() {
  ret void
}
define void @p.T.Dead_Lose() {
  ret void
}
define void @p.T.Deadlose() {
  ret void
}
declare void @use(ptr)
