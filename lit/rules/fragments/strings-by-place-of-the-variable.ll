; Where a target returns no two words as a value, as WebAssembly and 32-bit Arm, a string that is made of two is written
; to the variable itself. The one that nobody reads is removed; the twin is read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       call void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String) @p.LiveItself, ptr byval(%String) @p.Live.part, ptr byval(%String) @p.Live.part)
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveItself =
; LEFT-DAG:    @p.Live.part =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@str.Live = private unnamed_addr constant [4 x i8] c"live"
@p.Live.part = internal global %String { ptr @str.Live, i64 4 }
@p.LiveItself = global %String zeroinitializer
@p.Dead.part = internal global %String zeroinitializer
@p.DeadItself = global %String zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %itself = load ptr, ptr @p.LiveItself
  call void @use(ptr %itself)
  ret void
}
define void @p.init() {
  call void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String) @p.LiveItself, ptr byval(%String) @p.Live.part, ptr byval(%String) @p.Live.part)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String) @p.DeadItself, ptr byval(%String) @p.Dead.part, ptr byval(%String) @p.Dead.part)
  ret void
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(ptr sret(%String), ptr byval(%String), ptr byval(%String)) {
  unreachable
}
declare void @use(ptr)
