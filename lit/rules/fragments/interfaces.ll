; A conversion to an interface in a variable that nobody reads converts nothing: the record of it is a fact of the
; fragment, and the method of that type is removed although its name and func type are called.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
; CHECK-NEXT: %iface = insertvalue { ptr, ptr } undef, ptr %live, 0
; CHECK-NEXT: store { ptr, ptr } %iface, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.T.LiveCall

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@func.Type = weak_odr constant i64 8
@p.I = weak_odr constant i64 8
@p.Live = global { ptr, ptr } zeroinitializer
@p.DeadIface = global { ptr, ptr } zeroinitializer
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.T.LiveCall, ptr @p.T.LiveCall }
] }
@p.DeadU = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.U.DeadCall, ptr @p.U.DeadCall }
] }
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @p.init, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @p.init, ptr @p.DeadU, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Type }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Type, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveCall, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveCall, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.DeadU, ptr @func.Type, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.DeadU, slot 0
  %Record { i32 4, ptr @p.DeadU, ptr @p.U.DeadCall, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.DeadU, ptr @p.U.DeadCall, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  call void @use(ptr @func.Type)
  %live = load { ptr, ptr }, ptr @p.Live
  %data = extractvalue { ptr, ptr } %live, 1
  call void @use(ptr %data)
  ret void
}
define void @p.init() {
  %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
  %iface = insertvalue { ptr, ptr } undef, ptr %live, 0
  store { ptr, ptr } %iface, ptr @p.Live
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.DeadU)
  %lost = insertvalue { ptr, ptr } undef, ptr %dead, 0
  store { ptr, ptr } %lost, ptr @p.DeadIface
  ret void
}
define void @p.T.LiveCall() {
  ret void
}
define void @p.U.DeadCall() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) {
  unreachable
}
declare void @use(ptr)
