; A variable is filled part by part, by instructions and by constants that compute an address. The parts of Dead are
; removed; the twin is read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr @p.LiveFunc, ptr getelementptr inbounds (i8, ptr @p.Live, i64 8)
; CHECK-NEXT:  ret void
; LEFT-DAG:    define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global { ptr, ptr } zeroinitializer
@p.Dead = global { ptr, [2 x ptr] } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  store ptr @p.LiveFunc, ptr getelementptr inbounds (i8, ptr @p.Live, i64 8)
  %dead = getelementptr inbounds { ptr, [2 x ptr] }, ptr @p.Dead, i32 0, i32 1
  %last = getelementptr inbounds [2 x ptr], ptr %dead, i64 0, i64 1
  store ptr @p.DeadFunc, ptr %last
  store ptr @p.DeadFunc, ptr getelementptr inbounds ({ ptr, [2 x ptr] }, ptr @p.Dead, i32 0, i32 1)
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
declare void @use(ptr)
