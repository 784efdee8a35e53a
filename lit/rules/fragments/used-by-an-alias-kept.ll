; The aliasee of an alias with a C name is reached from elsewhere: what fills it stays. An alias with a Go name makes no
; difference.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr null, ptr @p.LiveByAlias
; CHECK-NEXT:  ret void
; LEFT:        @p.LiveByAlias =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveByAlias = internal global ptr null
@alias = alias ptr, ptr @p.LiveByAlias
@p.Dead = global ptr null
@p.DeadByAlias = internal global ptr null
@p.alias = alias ptr, ptr @p.DeadByAlias
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  store ptr null, ptr @p.LiveByAlias
  store ptr null, ptr @p.Dead
  store ptr null, ptr @p.alias
  ret void
}
