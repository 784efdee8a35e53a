; Names of symbols and of methods are bytes.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: FileCheck %s --input-file=%t.ll --check-prefix=BYTES

; BYTES: @main.T =
; BYTES-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @"main.\FFT\FE.Keep", ptr @"main.\FFT\FE.Keep" }
; BYTES-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @main.U =
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"K\FF\FEp"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@main.I = weak_odr constant [0 x ptr] []
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @"main.\FFT\FE.Keep", ptr @"main.\FFT\FE.Keep" },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.T.Lose, ptr @main.T.Lose }
] }
@main.U = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.U.Lose, ptr @main.U.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [12 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main, ptr @main.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @"main.\FFT\FE.Keep", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @"main.\FFT\FE.Keep", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.U, ptr @func.2, i64 0, ptr @str.Lose, ptr null }, ; methodOff of main.U, slot 0
  %Record { i32 4, ptr @main.U, ptr @main.U.Lose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.U, ptr @main.U.Lose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @main.U)
  ret void
}
define void @"main.\FFT\FE.Keep"() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
define void @main.U.Lose() {
  ret void
}
declare void @use(ptr)
