; What init functions lose is at the end of the line of totals, and before it why variables stay that nobody reads. One
; that is read elsewhere is not counted there: p.Read. Neither is what an init function reads itself.
;
; RUN: %print %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;no-init>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=NO

; CHECK:      init call: 2 variables stay
; CHECK-NEXT: init pointer: 1 variables stay
; CHECK-NEXT: totals: 0 types, 0 slots: 0 live, 0 matchable, 0 dead; 2 of 3 initialised variables unread: 4 instructions, about 16 bytes
; NO-NOT: init
; NO:     totals: 0 types, 0 slots: 0 live, 0 matchable, 0 dead{{$}}

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@p.Alias = global ptr null
@p.Call = global ptr null
@p.Other = global ptr null
@p.Read = global ptr null
@p.Through = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  %read = load ptr, ptr @p.Read
  call void @use(ptr %read)
  ret void
}
define void @p.init() {
  %a = call ptr @make()
  store ptr %a, ptr @p.Call
  store ptr %a, ptr @p.Other
  store ptr %a, ptr @p.Read
  %t = load ptr, ptr @p.Live
  %v = load ptr, ptr %t
  store ptr %v, ptr @p.Through
  %d = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %d, ptr @p.Dead
  %x = load ptr, ptr @p.Dead
  store ptr %x, ptr @p.Alias
  store ptr null, ptr @p.Live
  ret void
}
declare ptr @make()
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64)
declare void @use(ptr)
