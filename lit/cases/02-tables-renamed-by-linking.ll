; Case 2: linking renames the tables of all packages but one, and only the first was read. Here the demand is in the
; second.
;
; RUN: split-file %s %t
; RUN: llvm-link -S %t/one.ll %t/two.ll -o %t/linked.ll
; RUN: FileCheck %s --input-file=%t/linked.ll --check-prefix=LINKED
; RUN: %dce %t/linked.ll -o %t/out.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t/out.ll --implicit-check-not=__llgo_relocs

; LINKED-DAG: @__llgo_relocs =
; LINKED-DAG: @__llgo_relocs.{{[0-9]+}} =

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; CHECK:      @other.U =
; CHECK-SAME: { ptr @str.Gone, i64 4 }, ptr null, ptr null, ptr null }

;--- one.ll
%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@main.I = weak_odr constant [0 x ptr] []
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.T.Lose, ptr @main.T.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @other.run()
  ret void
}
declare void @other.run()
define void @main.T.Keep() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
declare void @use(ptr)

;--- two.ll
%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Gone = private unnamed_addr constant [4 x i8] c"Gone"
@main.I = weak_odr constant [0 x ptr] []
@func.7 = weak_odr constant i64 8
@func.1 = weak_odr constant i64 8
@other.U = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Gone, i64 4 }, ptr @func.7, ptr @other.U.Gone, ptr @other.U.Gone }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 2, ptr @other.run, ptr @main.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 1, ptr @other.run, ptr @other.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @other.U, ptr @func.7, i64 0, ptr @str.Gone, ptr null }, ; methodOff of other.U, slot 0
  %Record { i32 4, ptr @other.U, ptr @other.U.Gone, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @other.U, ptr @other.U.Gone, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @other.run() {
  call void @use(ptr @other.U)
  ret void
}
define void @other.U.Gone() {
  ret void
}
declare void @use(ptr)
