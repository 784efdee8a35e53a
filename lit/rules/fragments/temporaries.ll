; Values are copied through temporaries in code that has not been optimised: they are cleared, filled, copied and read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %temp = alloca { ptr, i64 }
; CHECK-NEXT: call void @llvm.lifetime.start.p0({{(i64 16, )?}}ptr %temp)
; CHECK-NEXT: call void @llvm.memset.p0.i64(ptr %temp, i8 0, i64 16, i1 false)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %temp
; CHECK-NEXT: %whole = load { ptr, i64 }, ptr %temp
; CHECK-NEXT: call void @llvm.lifetime.end.p0({{(i64 16, )?}}ptr %temp)
; CHECK-NEXT: store { ptr, i64 } %whole, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global { ptr, i64 } zeroinitializer
@p.Dead = global { ptr, i64 } zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %temp = alloca { ptr, i64 }
  call void @llvm.lifetime.start.p0(i64 16, ptr %temp)
  call void @llvm.memset.p0.i64(ptr %temp, i8 0, i64 16, i1 false)
  store ptr @p.LiveFunc, ptr %temp
  %whole = load { ptr, i64 }, ptr %temp
  call void @llvm.lifetime.end.p0(i64 16, ptr %temp)
  store { ptr, i64 } %whole, ptr @p.Live
  %lost = alloca { ptr, i64 }
  %copy = alloca { ptr, i64 }
  call void @llvm.lifetime.start.p0(i64 16, ptr %lost)
  call void @llvm.memset.p0.i64(ptr %lost, i8 0, i64 16, i1 false)
  store ptr @p.DeadFunc, ptr %lost
  call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %lost, i64 16, i1 false)
  %dead = load { ptr, i64 }, ptr %copy
  store { ptr, i64 } %dead, ptr @p.Dead
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
declare void @use(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)
