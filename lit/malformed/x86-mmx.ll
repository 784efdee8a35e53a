; LLVM 19 has a kind of type that later LLVMs have not: whatever the pass asks of one, it is none of those it looks for.
;
; REQUIRES: llvm-19
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %trap %s 2>&1 | FileCheck %s --check-prefix=TRAP

; CHECK:      @p.Live = global x86_mmx undef
; CHECK:      define void @p.init(
; CHECK-NEXT: ret void
; TRAP:       @p.Dead = {{.*}}x86_mmx undef

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global x86_mmx undef
@p.Dead = internal global x86_mmx undef
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %result = call x86_mmx @p.odd(x86_mmx undef)
  call void @use(ptr @p.Live)
  ret void
}
define void @p.init() {
  store x86_mmx undef, ptr @p.Dead
  ret void
}
define x86_mmx @p.odd(x86_mmx %value) {
  store x86_mmx %value, ptr @p.Live
  ret x86_mmx %value
}
declare void @use(ptr)
