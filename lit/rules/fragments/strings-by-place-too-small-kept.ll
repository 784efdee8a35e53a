; A string that is written to a place too small for it is malformed: the call stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       call void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String) %larger, ptr byval(%String) @p.Live.part, ptr byval(%String) @p.Live.part)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.Live.part =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@str.Live = private unnamed_addr constant [4 x i8] c"live"
@p.Live.part = internal global %String { ptr @str.Live, i64 4 }
@p.Dead.part = internal global %String zeroinitializer
@p.Dead = global %String zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %larger = alloca i64
  call void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String) %larger, ptr byval(%String) @p.Live.part, ptr byval(%String) @p.Live.part)
  %dead.place = alloca %String
  call void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String) %dead.place, ptr byval(%String) @p.Dead.part, ptr byval(%String) @p.Dead.part)
  %dead.both = load %String, ptr %dead.place
  store %String %dead.both, ptr @p.Dead
  ret void
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String), ptr byval(%String), ptr byval(%String)) {
  unreachable
}
