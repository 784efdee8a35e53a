; A live function stands also for the row of a symbol that it had before LLVM or a linker has changed its name, and of one
; that the runtime makes of its name, as it looks rows up by names.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-DAG: @__llgo_funcinfo_count = global i64 5
; CHECK-DAG: @"__llgo_funcinfo_strings$data" = {{.*}} c"\00LiveMain\00Live1\00Live2\00Live3\00f.go\00main\00p\00", align 1

target datalayout = "e-i64:64"

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr null
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i64 9
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i64 6
@__llgo_funcinfo_symbol_index_count = hidden global i64 6
@__llgo_pcline_count = global i64 0
@__llgo_funcinfo_hash_mask = global i64 7
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [6 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 7, i32 0, i32 7, i32 0, i32 6, i32 1 }, ; main
  { i32, i32, i32, i32, i32, i32, i32 } { i32 7, i32 1, i32 7, i32 1, i32 0, i32 6, i32 1 }, ; main.LiveMain
  { i32, i32, i32, i32, i32, i32, i32 } { i32 8, i32 5, i32 8, i32 5, i32 0, i32 6, i32 1 }, ; p.Dead
  { i32, i32, i32, i32, i32, i32, i32 } { i32 8, i32 2, i32 8, i32 2, i32 0, i32 6, i32 1 }, ; p.Live1
  { i32, i32, i32, i32, i32, i32, i32 } { i32 8, i32 3, i32 8, i32 3, i32 0, i32 6, i32 1 }, ; p.Live2
  { i32, i32, i32, i32, i32, i32, i32 } { i32 8, i32 4, i32 8, i32 4, i32 0, i32 6, i32 1 } ; p.Live3
], align 4
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [45 x i8] c"\00LiveMain\00Live1\00Live2\00Live3\00Dead\00f.go\00main\00p\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [9 x i32] [i32 0, i32 1, i32 10, i32 16, i32 22, i32 28, i32 33, i32 38, i32 43], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [8 x i16] [i16 1, i16 4, i16 5, i16 0, i16 0, i16 2, i16 3, i16 6], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [6 x { i64, i32 }] [
  { i64, i32 } { i64 251469227598108709, i32 3 }, ; p.Dead
  { i64, i32 } { i64 1868256591632239605, i32 2 }, ; main.LiveMain
  { i64, i32 } { i64 2258945139493307336, i32 1 }, ; main
  { i64, i32 } { i64 -2828388042447608768, i32 4 }, ; p.Live1
  { i64, i32 } { i64 -2828385843424352346, i32 6 }, ; p.Live3
  { i64, i32 } { i64 -2828384743912724135, i32 5 } ; p.Live2
], align 8
@p.T = weak_odr constant i64 8
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x1f5962a2ce9803c8\0A.popsection", ""() ; main
  call void @p.Live1.llvm.12()
  call void @p.Live2.3.llvm.12()
  call void @_p.Live3()
  call void @"command-line-arguments.LiveMain"()
  ret void
}
define void @p.Live1.llvm.12() {
  ret void
}
define void @p.Live2.3.llvm.12() {
  ret void
}
define void @_p.Live3() {
  ret void
}
define void @"command-line-arguments.LiveMain"() {
  ret void
}
define void @p.Dead.llvm.12() {
  ret void
}
