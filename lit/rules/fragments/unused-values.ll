; `var _ I = T{}` is computed for nobody.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@func.Type = weak_odr constant i64 8
@p.I = weak_odr constant i64 8
@p.DeadU = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.U.DeadCall, ptr @p.U.DeadCall }
] }
@p.Live = global ptr null
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @p.init, ptr @p.DeadU, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Type }, ; useIfaceMethod
  %Record { i32 4, ptr @p.DeadU, ptr @func.Type, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.DeadU, slot 0
  %Record { i32 4, ptr @p.DeadU, ptr @p.U.DeadCall, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.DeadU, ptr @p.U.DeadCall, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  call void @use(ptr @func.Type)
  call void @use(ptr @p.Live)
  ret void
}
define void @p.init() {
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr @p.DeadFunc, ptr %memory
  %tab = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.DeadU)
  %iface = insertvalue { ptr, ptr } undef, ptr %tab, 0
  %whole = insertvalue { ptr, ptr } %iface, ptr %memory, 1
  ret void
}
define void @p.U.DeadCall() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64)
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr, ptr)
declare void @use(ptr)
