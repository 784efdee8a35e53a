; LLGo has the slices of a constant map in variables of their own, `$m0` and so on. Those of a map that nobody reads are
; removed with it, and so is what fills them; those of one that is read stay, and may be written to.
;
; RUN: %dce %s -o %t.ll 2>&1 | FileCheck %s --check-prefix=SAID
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead
; RUN: sed 's/xgo-dev/goplus/' %s > %t.path.ll
; RUN: %dce %t.path.ll 2>/dev/null | FileCheck %t.path.ll

; SAID:        warning: not the whole program
; SAID-NOT:    warning
; CHECK:       @"p.Live$m0" = internal global [2 x i64] [i64 1, i64 2]
; CHECK-LABEL: define void @p.init(
; CHECK:       store %Slice { ptr @"p.Live$m0", i64 2, i64 2 }, ptr %live.place
; CHECK-NEXT:  store ptr %live.map, ptr @p.Live
; CHECK:       store i64 %live.n, ptr getelementptr (i8, ptr @"p.Live$m0", i64 8)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @"p.Live$m0" = internal global [2 x i64] [i64 1, i64 2]
; LEFT-DAG:    @p.Live =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Elem = weak_odr constant %abi.Type { i64 24, i64 8, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 23: slice
@p.String = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 24, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 24: string
@p.Map = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.String, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 24, i16 272, i32 4 } ; kind 53: map
@str = private unnamed_addr constant [4 x i8] c"name"
@"p.Live$m0" = internal global [2 x i64] [i64 1, i64 2]
@"p.Dead$m0" = internal global [2 x i64] [i64 1, i64 2]
@"p.Dead$m1" = internal global [1 x i64] [i64 3]
@p.n = global i64 7
@p.Live = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  call void @use(ptr @p.n)
  ret void
}
define void @p.init() {
  %live.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Map, i64 1)
  %live.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Map, ptr %live.map, ptr @str, i64 4)
  store %Slice { ptr @"p.Live$m0", i64 2, i64 2 }, ptr %live.place
  store ptr %live.map, ptr @p.Live
  %live.n = load i64, ptr @p.n
  store i64 %live.n, ptr getelementptr (i8, ptr @"p.Live$m0", i64 8)
  %dead.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Map, i64 1)
  %dead.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Map, ptr %dead.map, ptr @str, i64 4)
  store %Slice { ptr @"p.Dead$m0", i64 2, i64 2 }, ptr %dead.place
  store ptr %dead.map, ptr @p.Dead
  %dead.n = load i64, ptr @p.n
  store i64 %dead.n, ptr getelementptr (i8, ptr @"p.Dead$m0", i64 8)
  %dead.next = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Map, ptr %dead.map, ptr @str, i64 3)
  store %Slice { ptr @"p.Dead$m1", i64 1, i64 1 }, ptr %dead.next
  ret void
}
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64)
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64)
declare void @use(ptr)
