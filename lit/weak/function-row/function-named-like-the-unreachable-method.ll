; A function that has the name of the unreachable method of the pass, and is another, has its row as any function: the row
; leaves with it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @__llgo_funcinfo_count = global i64 1
; CHECK-DAG: @"__llgo_funcinfo_strings$data" = {{.*}} c"\00f.go\00main\00", align 1

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
  { i32, i32, i32, i32, i32, i32, i32 } { i32 2, i32 1, i32 2, i32 1, i32 0, i32 3, i32 1 }, ; llgo-dce.unreachableMethod
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 4, i32 0, i32 4, i32 0, i32 3, i32 1 } ; main
], align 4
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [38 x i8] c"\00unreachableMethod\00llgo-dce\00f.go\00main\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [5 x i32] [i32 0, i32 1, i32 19, i32 28, i32 33], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [4 x i16] [i16 2, i16 0, i16 0, i16 1], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [2 x { i64, i32 }] [
  { i64, i32 } { i64 2258945139493307336, i32 2 }, ; main
  { i64, i32 } { i64 -7550659526235839961, i32 1 } ; llgo-dce.unreachableMethod
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
define void @llgo-dce.unreachableMethod() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x9736ab2a7ecb2227\0A.popsection", ""() ; llgo-dce.unreachableMethod
  ret void
}
