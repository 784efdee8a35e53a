; Case 7: a generated test main had a name that no list of roots knew: everything was "dead", and the program crashed.
; Without a root nothing changes, and one line says so.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes=llgo-dce -verify-each %s -o %t.ll 2>%t.err
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<root=*.TestMain>' %s 2>&1 | FileCheck %s

; WARN: no root is defined, nothing is removed (option root=GLOB names one)
; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@main.I = weak_odr constant [0 x ptr] []
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @p.TestMain, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @p.TestMain, ptr @main.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @p.TestMain() {
  call void @use(ptr @main.T)
  ret void
}
define void @main.T.Keep() {
  ret void
}
declare void @use(ptr)
