; Where pointers have 32 bits a channel of 8 GB panics, which is no trouble for 64 bits: the call stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

target datalayout = "e-p:32:32"

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %large, ptr @p.LiveLarge
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveLarge =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveLarge = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %large = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 1073741824)
  store ptr %large, ptr @p.LiveLarge
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32 8, i32 1024)
  store ptr %dead, ptr @p.Dead
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewChan"(i32, i32) {
  unreachable
}
