; Where there are no records of conversions, whoever mentions a type converts it: the fragment does, and so the type
; is in an interface only when the variable is read. A checked load is a demand, and stays with the function.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init()
; CHECK-NEXT: %itab = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
; CHECK-NEXT: store ptr %itab, ptr @p.Live
; CHECK-NEXT: %pair = call { ptr, i1 } @llvm.type.checked.load(
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.T.LiveCall()

%String = type { ptr, i64 }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@func.Type = weak_odr constant i64 8
@p.I = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.T.LiveCall, ptr @p.T.LiveCall }
] }, !type !0
@p.DeadU = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.U.DeadCall, ptr @p.U.DeadCall }
] }, !type !0
@p.Live = global ptr null
@p.DeadItab = global ptr null

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %itab = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
  store ptr %itab, ptr @p.Live
  %dead = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.DeadU)
  store ptr %dead, ptr @p.DeadItab
  %pair = call { ptr, i1 } @llvm.type.checked.load(ptr @p.I, i32 0, metadata !"go.method.Call:func()")
  ret void
}
define void @p.T.LiveCall() {
  ret void
}
define void @p.U.DeadCall() {
  ret void
}
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr %0, ptr %1) {
  ret ptr null
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

!0 = !{i64 56, !"go.method.Call:func()"}
