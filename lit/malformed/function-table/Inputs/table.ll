; A function table as LLGo writes it, of which the row of p.Dead leaves.

target datalayout = "e-i64:64"

module asm ".section llgo_pcline,\22awR\22,@progbits"
module asm ".p2align 3"
module asm ".quad 0"
module asm ".quad 0"
module asm ".section llgo_funcinfo_entry,\22awR\22,@progbits"
module asm ".p2align 3"
module asm ".quad 0"
module asm ".quad 0"
module asm ".quad 0"
module asm ".quad 0x3154454d4f474c4c"
module asm ".quad __llgo_funcinfo_symbol_index"
module asm ".quad 0"
module asm ".quad __llgo_funcinfo_symbol_index_count"
module asm ".quad 0"

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr @"__llgo_pcline_table$data"
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i64 7
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i64 3
@__llgo_funcinfo_symbol_index_count = hidden global i64 3
@__llgo_pcline_count = global i64 2
@__llgo_funcinfo_hash_mask = global i64 3
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [3 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 6, i32 1, i32 6, i32 1, i32 0, i32 3, i32 1 }, ; p.Dead
  { i32, i32, i32, i32, i32, i32, i32 } { i32 6, i32 2, i32 6, i32 2, i32 0, i32 3, i32 1 }, ; p.Live
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 5, i32 0, i32 5, i32 0, i32 3, i32 1 } ; main
], align 4
@"__llgo_pcline_table$data" = private unnamed_addr constant [2 x { i64, i32, i32, i32, i32 }] [
  { i64, i32, i32, i32, i32 } { i64 7, i32 2, i32 0, i32 3, i32 2 },
  { i64, i32, i32, i32, i32 } { i64 8, i32 1, i32 0, i32 4, i32 2 }
], align 8
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [28 x i8] c"\00Dead\00Live\00f.go\00g.go\00main\00p\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [7 x i32] [i32 0, i32 1, i32 6, i32 11, i32 16, i32 21, i32 26], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [4 x i16] [i16 3, i16 1, i16 2, i16 0], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [3 x { i64, i32 }] [
  { i64, i32 } { i64 251469227598108709, i32 1 }, ; p.Dead
  { i64, i32 } { i64 2258945139493307336, i32 3 }, ; main
  { i64, i32 } { i64 6792062881395256049, i32 2 } ; p.Live
], align 8
@p.T = weak_odr constant i64 8
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x1f5962a2ce9803c8\0A.popsection", ""() ; main
  call void @p.Live()
  ret void
}
define void @p.Live() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x5e42413469ae2af1\0A.popsection", ""() ; p.Live
  call void asm sideeffect "__llgo_pcsite_0000000000000007_${:uid}:\0A.pushsection llgo_pcline,\22awo\22,@progbits,__llgo_pcsite_0000000000000007_${:uid}\0A.p2align 3\0A.quad __llgo_pcsite_0000000000000007_${:uid}\0A.quad 0x0000000000000007\0A.popsection", ""()
  ret void
}
define void @p.Dead() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x037d65ee1eed5825\0A.popsection", ""() ; p.Dead
  call void asm sideeffect "__llgo_pcsite_0000000000000008_${:uid}:\0A.pushsection llgo_pcline,\22awo\22,@progbits,__llgo_pcsite_0000000000000008_${:uid}\0A.p2align 3\0A.quad __llgo_pcsite_0000000000000008_${:uid}\0A.quad 0x0000000000000008\0A.popsection", ""()
  ret void
}
