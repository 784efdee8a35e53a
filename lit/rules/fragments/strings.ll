; Strings and slices are taken apart and put together; two are made one. The bytes that nobody reads are removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %both = call { ptr, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr @str.Live, i64 4, ptr @str.Live, i64 4)
; CHECK-NEXT: store { ptr, i64 } %both, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @str.Live =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@str.Live = private unnamed_addr constant [4 x i8] c"live"
@str.Dead = private unnamed_addr constant [4 x i8] c"dead"
@p.Live = global { ptr, i64 } zeroinitializer
@p.Dead = global { ptr, i64 } zeroinitializer
@p.DeadBoth = global { ptr, i64 } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %both = call { ptr, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr @str.Live, i64 4, ptr @str.Live, i64 4)
  store { ptr, i64 } %both, ptr @p.Live
  %dead = call { ptr, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr @str.Dead, i64 4, ptr @str.Dead, i64 4)
  %start = extractvalue { ptr, i64 } %dead, 0
  %string = insertvalue { ptr, i64 } undef, ptr %start, 0
  %whole = insertvalue { ptr, i64 } %string, i64 8, 1
  store { ptr, i64 } %whole, ptr @p.DeadBoth
  store { ptr, i64 } { ptr @str.Dead, i64 4 }, ptr @p.Dead
  ret void
}
define { ptr, i64 } @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr, i64, ptr, i64) {
  unreachable
}
declare void @use(ptr)
