; On a target with pointers of 32 bits, so are the lengths, and assembly has other directives.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @__llgo_funcinfo_count = global i32 2
; CHECK-DAG: @"__llgo_funcinfo_strings$data" = {{.*}} c"\00Live\00f.go\00main\00p\00", align 1

target datalayout = "e-p:32:32-i64:64"

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr null
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i32 6
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i32 3
@__llgo_funcinfo_symbol_index_count = hidden global i32 3
@__llgo_pcline_count = global i32 0
@__llgo_funcinfo_hash_mask = global i32 3
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [3 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 4, i32 0, i32 4, i32 0, i32 3, i32 1 }, ; main
  { i32, i32, i32, i32, i32, i32, i32 } { i32 5, i32 1, i32 5, i32 1, i32 0, i32 3, i32 1 }, ; p.Dead
  { i32, i32, i32, i32, i32, i32, i32 } { i32 5, i32 2, i32 5, i32 2, i32 0, i32 3, i32 1 } ; p.Live
], align 4
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [23 x i8] c"\00Dead\00Live\00f.go\00main\00p\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [6 x i32] [i32 0, i32 1, i32 6, i32 11, i32 16, i32 21], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [4 x i16] [i16 1, i16 2, i16 3, i16 0], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [3 x { i64, i32 }] [
  { i64, i32 } { i64 251469227598108709, i32 2 }, ; p.Dead
  { i64, i32 } { i64 2258945139493307336, i32 1 }, ; main
  { i64, i32 } { i64 6792062881395256049, i32 3 } ; p.Live
], align 8
@p.T = weak_odr constant i64 8
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 2\0A.long .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x1f5962a2ce9803c8\0A.popsection", ""() ; main
  call void @p.Live()
  ret void
}
define void @p.Live() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 2\0A.long .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x5e42413469ae2af1\0A.popsection", ""() ; p.Live
  ret void
}
define void @p.Dead() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 2\0A.long .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x037d65ee1eed5825\0A.popsection", ""() ; p.Dead
  ret void
}
