; The row of a function stays while the function is live. Rows of others leave, with their call sites, and with what only
; they used of all other parts of the table. A row keeps no function.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-DAG: @__llgo_funcinfo_string_count = global i64 7
; CHECK-DAG: @__llgo_funcinfo_count = global i64 2
; CHECK-DAG: @__llgo_funcinfo_symbol_index_count = hidden global i64 2
; CHECK-DAG: @__llgo_funcinfo_hash_mask = global i64 3
; CHECK-DAG: @"__llgo_funcinfo_table$data" = private unnamed_addr constant [2 x { i32, i32, i32, i32, i32, i32, i32 }] [{ i32, i32, i32, i32, i32, i32, i32 } { i32 6, i32 2, i32 6, i32 2, i32 5, i32 1, i32 5 }, { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 4, i32 0, i32 4, i32 0, i32 3, i32 1 }], align 4
; CHECK-DAG: @"__llgo_funcinfo_strings$data" = private unnamed_addr constant [30 x i8] c"\00live.go\00Live\00f.go\00main\00/x/\00p\00", align 1
; CHECK-DAG: @"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [7 x i32] [i32 0, i32 1, i32 9, i32 14, i32 19, i32 24, i32 28], align 4
; CHECK-DAG: @"__llgo_funcinfo_hash$data" = private unnamed_addr constant [4 x i16] [i16 2, i16 1, i16 0, i16 0], align 2
; CHECK-DAG: @"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [2 x { i64, i32 }] [{ i64, i32 } { i64 2258945139493307336, i32 2 }, { i64, i32 } { i64 6792062881395256049, i32 1 }], align 8
; CHECK-DAG: @__llgo_pcline_count = global i64 1
; CHECK-DAG: @"__llgo_pcline_table$data" = private unnamed_addr constant [1 x { i64, i32, i32, i32, i32 }] [{ i64, i32, i32, i32, i32 } { i64 9, i32 1, i32 5, i32 1, i32 6 }], align 8

; LEFT: define {{.*}}@p.Live()

target datalayout = "e-i64:64"

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr @"__llgo_pcline_table$data"
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i64 13
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i64 4
@__llgo_funcinfo_symbol_index_count = hidden global i64 4
@__llgo_pcline_count = global i64 2
@__llgo_funcinfo_hash_mask = global i64 7
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [4 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 11, i32 3, i32 11, i32 3, i32 9, i32 1, i32 3 }, ; p.Dead1
  { i32, i32, i32, i32, i32, i32, i32 } { i32 11, i32 6, i32 11, i32 6, i32 9, i32 2, i32 5 }, ; p.Live
  { i32, i32, i32, i32, i32, i32, i32 } { i32 10, i32 4, i32 12, i32 5, i32 0, i32 7, i32 7 }, ; q/p.Dead2
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 8, i32 0, i32 8, i32 0, i32 7, i32 1 } ; main
], align 4
@"__llgo_pcline_table$data" = private unnamed_addr constant [2 x { i64, i32, i32, i32, i32 }] [
  { i64, i32, i32, i32, i32 } { i64 4, i32 1, i32 9, i32 2, i32 4 },
  { i64, i32, i32, i32, i32 } { i64 9, i32 2, i32 9, i32 2, i32 6 }
], align 8
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [59 x i8] c"\00dead.go\00live.go\00Dead1\00Dead2\00Dead\00Live\00f.go\00main\00/x/\00q/p\00q\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [13 x i32] [i32 0, i32 1, i32 9, i32 17, i32 23, i32 29, i32 34, i32 39, i32 44, i32 49, i32 53, i32 55, i32 57], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [8 x i16] [i16 4, i16 2, i16 3, i16 0, i16 1, i16 0, i16 0, i16 0], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [4 x { i64, i32 }] [
  { i64, i32 } { i64 2258945139493307336, i32 4 }, ; main
  { i64, i32 } { i64 6792062881395256049, i32 2 }, ; p.Live
  { i64, i32 } { i64 -5593113018541860303, i32 3 }, ; q/p.Dead2
  { i64, i32 } { i64 -2635652935617566212, i32 1 } ; p.Dead1
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
  call void asm sideeffect "__llgo_pcsite_0000000000000009_${:uid}:\0A.pushsection llgo_pcline,\22awo\22,@progbits,__llgo_pcsite_0000000000000009_${:uid}\0A.p2align 3\0A.quad __llgo_pcsite_0000000000000009_${:uid}\0A.quad 0x0000000000000009\0A.popsection", ""()
  ret void
}
define void @p.Dead1() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0xdb6c479e8d4ca9fc\0A.popsection", ""() ; p.Dead1
  call void asm sideeffect "__llgo_pcsite_0000000000000004_${:uid}:\0A.pushsection llgo_pcline,\22awo\22,@progbits,__llgo_pcsite_0000000000000004_${:uid}\0A.p2align 3\0A.quad __llgo_pcsite_0000000000000004_${:uid}\0A.quad 0x0000000000000004\0A.popsection", ""()
  ret void
}
define void @"q/p.Dead2"() {
  ret void
}
