; What stays is in its order, with calls of other packages' init functions and the guard around it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %done = load i1, ptr @"p.init$guard"
; CHECK-NEXT: br i1 %done, label %end, label %start
; CHECK: start:
; CHECK-NEXT: store i1 true, ptr @"p.init$guard"
; CHECK-NEXT: call void @q.init()
; CHECK-NEXT: call void @use(ptr null)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr @p.Live
; CHECK-NEXT: call void @use(ptr @p.Live)
; CHECK-NEXT: br label %end
; LEFT-DAG: @p.Live =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@"p.init$guard" = global i1 false
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %done = load i1, ptr @"p.init$guard"
  br i1 %done, label %end, label %start

start:
  store i1 true, ptr @"p.init$guard"
  call void @q.init()
  store ptr @p.DeadFunc, ptr @p.Dead
  call void @use(ptr null)
  store ptr @p.LiveFunc, ptr @p.Live
  call void @use(ptr @p.Live)
  br label %end

end:
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define void @q.init() {
  unreachable
}
declare void @use(ptr)
