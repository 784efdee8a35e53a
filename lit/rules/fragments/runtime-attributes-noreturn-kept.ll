; That a function of the runtime is noreturn says nothing of what else it does: the call stays, and so does what it is
; given.
;
; RUN: %dce %s -o %t.ll 2>&1 | FileCheck %s --check-prefix=SAID
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead
; RUN: sed 's/xgo-dev/goplus/' %s > %t.path.ll
; RUN: %dce %t.path.ll 2>/dev/null | FileCheck %t.path.ll

; SAID:        warning: not the whole program
; SAID-NOT:    warning
; CHECK-LABEL: define void @p.init(
; CHECK:       panic:
; CHECK-NEXT:  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(ptr @p.LiveD)
; LEFT-DAG:    @p.LiveD =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@p.Elem = weak_odr constant %abi.Type { i64 24, i64 8, i32 0, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 23: slice
@p.String = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 24, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 24: string
@p.Map = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.String, ptr @p.Elem, ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 24, i16 272, i32 4 } ; kind 53: map
@str = private unnamed_addr constant [4 x i8] c"name"
@p.LiveD = global ptr null
@p.DeadA = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %dead.map = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Map, i64 1)
  %dead.place = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr @p.Map, ptr %dead.map, ptr @str, i64 4)
  store ptr @p.DeadA, ptr %dead.place
  %dead.found = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr @p.Map, ptr %dead.map, ptr @str, i64 4)
  store ptr %dead.found, ptr @p.Dead
  br i1 true, label %return, label %panic
panic:
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(ptr @p.LiveD)
  unreachable
return:
  ret void
}
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr, ptr, ptr, i64) memory(read) nofree nosync nounwind willreturn
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(ptr) noreturn
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64)
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64)
