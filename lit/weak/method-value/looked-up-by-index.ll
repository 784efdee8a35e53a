; A look-up of any method is one of every exported method. Reflection makes no func value of an unexported one.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=p.T.low

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK-SAME: { ptr @str.p.low, i64 5 }, ptr null, ptr null, ptr null }
; CHECK-SAME: [2 x ptr] [ptr @"p.T.Keep$methodvalue", ptr null] }
; LEFT: define internal void @"p.T.Keep$methodvalue"()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.p.low = private unnamed_addr constant [5 x i8] c"p.low"
@func.Keep = weak_odr constant i64 8
@func.p.low = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method], [2 x ptr] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.p.low, i64 5 }, ptr @func.p.low, ptr @p.T.low, ptr @p.T.low }
], [2 x ptr] [ptr @"p.T.Keep$methodvalue", ptr @"p.T.low$methodvalue"] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func.Keep, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.p.low, i64 1, ptr @str.p.low, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.low, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.low, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.Keep() {
  ret void
}
define void @p.T.low() {
  ret void
}
define internal void @"p.T.Keep$methodvalue"() {
  call void @p.T.Keep()
  ret void
}
define internal void @"p.T.low$methodvalue"() {
  call void @p.T.low()
  ret void
}
declare void @use(ptr)
