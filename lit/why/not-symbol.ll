; why-not says of a symbol that is removed who refers to it, all of which is dead, and which weak references mention it.
;
; RUN: %why(why-not=p.Dead*) %S/../weak/type-list/entries.ll 2>&1 | FileCheck %s --match-full-lines --check-prefix=LIST
; RUN: %why(why-not=*Dead*) %S/../weak/registry/asked-key.ll 2>&1 | FileCheck %s --match-full-lines --check-prefix=REGISTRY
; RUN: %why(why-not=*Dead*) %S/../states/matchable.ll 2>&1 | FileCheck %s --match-full-lines --check-prefix=SLOT
; RUN: %why(why-not=p.helper) %s 2>&1 | FileCheck %s --match-full-lines --check-prefix=MANY
; RUN: %why(why-not=p.d1) %s 2>&1 | FileCheck %s --match-full-lines --check-prefix=ALONE

; LIST:      dead symbol: p.Dead1
; LIST-NEXT: >>> mentioned by what does not keep it: type list entry of init$abitypes$array
; LIST-NEXT: dead symbol: p.Dead2
; LIST-NEXT: >>> mentioned by what does not keep it: type list entry of init$abitypes$array
; LIST-NEXT: dead symbol: p.Dead3
; LIST-NEXT: >>> referenced by dead code only: p.Dead2
; LIST-NEXT: >>> mentioned by what does not keep it: type list entry of init$abitypes$array
; LIST-NOT:  {{.}}

; REGISTRY:      dead symbol: p.DeadTwo
; REGISTRY-NEXT: >>> mentioned by what does not keep it: registry entry of p.table
; REGISTRY-NEXT: dead symbol: p.DeadCalled
; REGISTRY-NEXT: >>> referenced by dead code only: p.DeadTwo

; SLOT:      dead symbol: func.Dead
; SLOT-NEXT: >>> mentioned by what does not keep it: p.T.Lose
; SLOT-NEXT: dead symbol: p.T.DeadLose
; SLOT-NEXT: >>> mentioned by what does not keep it: p.T.Lose

; MANY:      dead symbol: p.helper
; MANY-NEXT: >>> referenced by dead code only: p.d1, p.d2, p.d3 and 1 more
; MANY-NOT:  {{.}}

; ALONE:      dead symbol: p.d1
; ALONE-NEXT: >>> nothing refers to it
; ALONE-NOT:  {{.}}

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  ret void
}
define void @p.d1() {
  call void @p.helper()
  ret void
}
define void @p.d2() {
  call void @p.helper()
  ret void
}
define void @p.d3() {
  call void @p.helper()
  ret void
}
define void @p.d4() {
  call void @p.helper()
  ret void
}
define void @p.helper() {
  ret void
}
