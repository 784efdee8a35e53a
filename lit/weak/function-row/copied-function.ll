; Other modules may have copies of a function that stay where this one's does not: its row leaves only where the module is
; all of the program.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<open-world>,verify<llgo-dce;open-world>' -verify-each %s | FileCheck %s
; RUN: %dce %s | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<whole-program>,verify<llgo-dce>' -verify-each %s | FileCheck %s --check-prefix=WHOLE

; CHECK: @__llgo_funcinfo_count = global i64 3
; WHOLE: @__llgo_funcinfo_count = global i64 1

target datalayout = "e-i64:64"

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr null
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i64 7
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i64 3
@__llgo_funcinfo_symbol_index_count = hidden global i64 3
@__llgo_pcline_count = global i64 0
@__llgo_funcinfo_hash_mask = global i64 3
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [3 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 4, i32 0, i32 4, i32 0, i32 3, i32 1 }, ; main
  { i32, i32, i32, i32, i32, i32, i32 } { i32 5, i32 2, i32 5, i32 2, i32 0, i32 3, i32 1 }, ; p.Dead
  { i32, i32, i32, i32, i32, i32, i32 } { i32 6, i32 1, i32 6, i32 1, i32 0, i32 3, i32 1 } ; q.Absent
], align 4
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [27 x i8] c"\00Absent\00Dead\00f.go\00main\00p\00q\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [7 x i32] [i32 0, i32 1, i32 8, i32 13, i32 18, i32 23, i32 25], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [4 x i16] [i16 1, i16 2, i16 0, i16 3], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [3 x { i64, i32 }] [
  { i64, i32 } { i64 251469227598108709, i32 2 }, ; p.Dead
  { i64, i32 } { i64 2258945139493307336, i32 1 }, ; main
  { i64, i32 } { i64 7021348767253987343, i32 3 } ; q.Absent
], align 8
@p.T = weak_odr constant i64 8
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x1f5962a2ce9803c8\0A.popsection", ""() ; main
  ret void
}
define linkonce_odr void @p.Dead() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x037d65ee1eed5825\0A.popsection", ""() ; p.Dead
  ret void
}
