; A large result is written to where the caller says, and large arguments are copied: both are memory of the fragment.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr @p.LiveFunc, ptr %arg
; CHECK:       call void @p.make(ptr sret({ ptr, i64, i64 }) %result, ptr byval({ ptr, i64, i64 }) %arg)
; CHECK:       store { ptr, i64, i64 } %made, ptr @p.Live
; CHECK-NEXT:  ret void
; LEFT-DAG:    define internal void @p.make

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global { ptr, i64, i64 } zeroinitializer
@p.Dead = global { ptr, i64, i64 } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %arg = alloca { ptr, i64, i64 }
  store ptr @p.LiveFunc, ptr %arg
  %result = alloca { ptr, i64, i64 }
  call void @p.make(ptr sret({ ptr, i64, i64 }) %result, ptr byval({ ptr, i64, i64 }) %arg)
  %made = load { ptr, i64, i64 }, ptr %result
  store { ptr, i64, i64 } %made, ptr @p.Live
  %lost = alloca { ptr, i64, i64 }
  store ptr @p.DeadFunc, ptr %lost
  %place = alloca { ptr, i64, i64 }
  call void @p.make(ptr sret({ ptr, i64, i64 }) %place, ptr byval({ ptr, i64, i64 }) %lost)
  %dead = load { ptr, i64, i64 }, ptr %place
  store { ptr, i64, i64 } %dead, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}

define void @p.make(ptr sret({ ptr, i64, i64 }) %result, ptr byval({ ptr, i64, i64 }) %arg) {
  %given = load { ptr, i64, i64 }, ptr %arg
  store { ptr, i64, i64 } %given, ptr %result
  ret void
}
declare void @use(ptr)
