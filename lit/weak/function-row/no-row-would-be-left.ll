; No program is without functions: a table of which no row would be left stays as it is.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @__llgo_funcinfo_count = global i64 2
; CHECK-DAG: @"__llgo_funcinfo_strings$data" = {{.*}} c"\00Dead1\00Dead2\00f.go\00p\00", align 1

target datalayout = "e-i64:64"

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr null
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i64 5
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i64 2
@__llgo_funcinfo_symbol_index_count = hidden global i64 2
@__llgo_pcline_count = global i64 0
@__llgo_funcinfo_hash_mask = global i64 3
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [2 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 4, i32 1, i32 4, i32 1, i32 0, i32 3, i32 1 }, ; p.Dead1
  { i32, i32, i32, i32, i32, i32, i32 } { i32 4, i32 2, i32 4, i32 2, i32 0, i32 3, i32 1 } ; p.Dead2
], align 4
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [20 x i8] c"\00Dead1\00Dead2\00f.go\00p\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [5 x i32] [i32 0, i32 1, i32 7, i32 13, i32 18], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [4 x i16] [i16 1, i16 2, i16 0, i16 0], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [2 x { i64, i32 }] [
  { i64, i32 } { i64 -2635652935617566212, i32 1 }, ; p.Dead1
  { i64, i32 } { i64 -2635649637082681579, i32 2 } ; p.Dead2
], align 8
@p.T = weak_odr constant i64 8
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  ret void
}
define void @p.Dead1() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0xdb6c479e8d4ca9fc\0A.popsection", ""() ; p.Dead1
  ret void
}
define void @p.Dead2() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0xdb6c4a9e8d4caf15\0A.popsection", ""() ; p.Dead2
  ret void
}
