; keep=GLOB keeps all methods of a type, and their functions for method values.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<keep=p.T;verify>' %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @p.T.Lose, ptr @p.T.Lose }
; CHECK-SAME: [2 x ptr] [ptr @"p.T.Keep$methodvalue", ptr @"p.T.Lose$methodvalue"] }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Keep = weak_odr constant i64 8
@func.Lose = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method], [2 x ptr] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @p.T.Lose, ptr @p.T.Lose }
], [2 x ptr] [ptr @"p.T.Keep$methodvalue", ptr @"p.T.Lose$methodvalue"] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.T, ptr @func.Keep, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Lose, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.Keep() {
  ret void
}
define void @p.T.Lose() {
  ret void
}
define internal void @"p.T.Keep$methodvalue"() {
  call void @p.T.Keep()
  ret void
}
define internal void @"p.T.Lose$methodvalue"() {
  call void @p.T.Lose()
  ret void
}
declare void @use(ptr)
