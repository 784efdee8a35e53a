source_filename = "crosspkg.main"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

@__llgo_argc = global i32 0, align 4
@__llgo_argv = global ptr null, align 4
@__llgo_funcinfo_table = global ptr null
@__llgo_pcline_table = global ptr null
@__llgo_pcsite_start = global ptr null
@__llgo_pcsite_end = global ptr null
@__llgo_funcinfo_entry_start = global ptr null
@__llgo_funcinfo_entry_end = global ptr null
@__llgo_funcinfo_strings = global ptr null
@__llgo_funcinfo_string_offsets = global ptr null
@__llgo_funcinfo_string_count = global i32 0
@__llgo_funcinfo_hash = global ptr null
@__llgo_funcinfo_symbol_index = hidden global ptr null
@__llgo_funcinfo_count = global i32 0
@__llgo_funcinfo_symbol_index_count = hidden global i32 0
@__llgo_pcline_count = global i32 0
@__llgo_funcinfo_hash_mask = global i32 0
@__llgo_fp_chain = global i8 0
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

declare void @"crosspkg/animal.init"()

declare void @"crosspkg/plant.init"()

define hidden i32 @__main_argc_argv(i32 %0, ptr %1) unnamed_addr {
_llgo_0:
  store i32 %0, ptr @__llgo_argc, align 4
  store ptr %1, ptr @__llgo_argv, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.init"()
  call void @runtime.init()
  call void @"crosspkg/animal.init"()
  call void @"crosspkg/plant.init"()
  call void @main.init()
  call void @main.main()
  ret i32 0
}
