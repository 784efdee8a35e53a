; A function that is not here, of which LLVM knows that it does nothing but compute. That it returns has to be known
; as well.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %kept = call i64 @kept(i64 7)
; CHECK-NEXT: store i64 %kept, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: @p.Live =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global i64 0
@p.DeadNumber = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %kept = call i64 @kept(i64 7)
  store i64 %kept, ptr @p.Live
  %dead = call i64 @isDead(i64 7)
  store i64 %dead, ptr @p.DeadNumber
  ret void
}
declare i64 @kept(i64) nounwind memory(none)
declare i64 @isDead(i64) nounwind willreturn memory(none)
