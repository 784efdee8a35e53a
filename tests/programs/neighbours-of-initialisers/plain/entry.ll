; ModuleID = 'x.main'
source_filename = "x.main"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

@__llgo_argc = global i32 0, align 4
@__llgo_argv = global ptr null, align 8
@__llgo_funcinfo_table = global ptr null
@__llgo_pcline_table = global ptr null
@__llgo_pcsite_start = global ptr null
@__llgo_pcsite_end = global ptr null
@__llgo_funcinfo_entry_start = global ptr null
@__llgo_funcinfo_entry_end = global ptr null
@__llgo_funcinfo_strings = global ptr null
@__llgo_funcinfo_string_offsets = global ptr null
@__llgo_funcinfo_string_count = global i64 0
@__llgo_funcinfo_hash = global ptr null
@__llgo_funcinfo_symbol_index = hidden global ptr null
@__llgo_funcinfo_count = global i64 0
@__llgo_funcinfo_symbol_index_count = hidden global i64 0
@__llgo_pcline_count = global i64 0
@__llgo_funcinfo_hash_mask = global i64 0
@__llgo_fp_chain = global i8 1
@main..inittask = global { i32, i32 } zeroinitializer, align 4

define weak void @runtime.init() {
_llgo_0:
  ret void
}

define weak void @syscall.init() {
_llgo_0:
  ret void
}

declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.init"()

declare void @main.init()

declare void @main.main()

declare void @"x/comparisons.init"()

declare void @"x/maps.init"()

declare void @"x/order/a.init"()

declare void @"x/order.init"()

declare void @"x/tables.init"()

define i32 @main(i32 %0, ptr %1) {
_llgo_0:
  store i32 %0, ptr @__llgo_argc, align 4
  store ptr %1, ptr @__llgo_argv, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.init"()
  call void @runtime.init()
  call void @"x/comparisons.init"()
  call void @"x/maps.init"()
  call void @"x/order/a.init"()
  call void @"x/order.init"()
  call void @"x/tables.init"()
  call void @main.init()
  call void @main.main()
  ret i32 0
}

define weak void @_start() {
_llgo_0:
  %0 = call i32 @main(i32 0, ptr null)
  ret void
}
