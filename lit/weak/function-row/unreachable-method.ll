; A row that is called as the unreachable method of the pass is none of it: it is of a function that is not in the module, in
; the first run as in the second, when the unreachable method is there.
;
; RUN: %dce < %s > %t.1.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: %dce < %t.1.ll > %t.2.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: cmp %t.1.ll %t.2.ll
; RUN: FileCheck %s --input-file=%t.2.ll

; CHECK-DAG: ptr @func.Match, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-DAG: @__llgo_funcinfo_count = global i64 2
; CHECK-DAG: @"__llgo_funcinfo_strings$data" = {{.*}} c"\00unreachableMethod\00llgo-dce\00f.go\00main\00", align 1

target datalayout = "e-i64:64"

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@__llgo_funcinfo_table = global ptr @"__llgo_funcinfo_table$data"
@__llgo_pcline_table = global ptr null
@__llgo_funcinfo_strings = global ptr @"__llgo_funcinfo_strings$data"
@__llgo_funcinfo_string_offsets = global ptr @"__llgo_funcinfo_string_offsets$data"
@__llgo_funcinfo_string_count = global i64 8
@__llgo_funcinfo_hash = global ptr @"__llgo_funcinfo_hash$data"
@__llgo_funcinfo_symbol_index = hidden global ptr @"__llgo_funcinfo_symbol_index$data"
@__llgo_funcinfo_count = global i64 4
@__llgo_funcinfo_symbol_index_count = hidden global i64 4
@__llgo_pcline_count = global i64 0
@__llgo_funcinfo_hash_mask = global i64 7
@"__llgo_funcinfo_table$data" = private unnamed_addr constant [4 x { i32, i32, i32, i32, i32, i32, i32 }] [
  { i32, i32, i32, i32, i32, i32, i32 } { i32 3, i32 1, i32 3, i32 1, i32 0, i32 5, i32 1 }, ; llgo-dce.unreachableMethod
  { i32, i32, i32, i32, i32, i32, i32 } { i32 0, i32 6, i32 0, i32 6, i32 0, i32 5, i32 1 }, ; main
  { i32, i32, i32, i32, i32, i32, i32 } { i32 7, i32 4, i32 7, i32 4, i32 0, i32 5, i32 1 }, ; p.Dead
  { i32, i32, i32, i32, i32, i32, i32 } { i32 7, i32 2, i32 7, i32 2, i32 0, i32 5, i32 1 } ; p.T.DeadMatch
], align 4
@"__llgo_funcinfo_strings$data" = private unnamed_addr constant [57 x i8] c"\00unreachableMethod\00T.DeadMatch\00llgo-dce\00Dead\00f.go\00main\00p\00", align 1
@"__llgo_funcinfo_string_offsets$data" = private unnamed_addr constant [8 x i32] [i32 0, i32 1, i32 19, i32 31, i32 40, i32 45, i32 50, i32 55], align 4
@"__llgo_funcinfo_hash$data" = private unnamed_addr constant [8 x i16] [i16 2, i16 0, i16 0, i16 0, i16 4, i16 3, i16 0, i16 1], align 2
@"__llgo_funcinfo_symbol_index$data" = private unnamed_addr constant [4 x { i64, i32 }] [
  { i64, i32 } { i64 251469227598108709, i32 3 }, ; p.Dead
  { i64, i32 } { i64 2258945139493307336, i32 2 }, ; main
  { i64, i32 } { i64 -7550659526235839961, i32 1 }, ; llgo-dce.unreachableMethod
  { i64, i32 } { i64 -5386003684030879444, i32 4 } ; p.T.DeadMatch
], align 8
@str.Keep = private constant [4 x i8] c"Keep"
@func.Keep = internal constant %abi.Type zeroinitializer
@str.Match = private constant [5 x i8] c"Match"
@func.Match = internal constant %abi.Type zeroinitializer
@p.T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Match, i64 5 }, ptr @func.Match, ptr @p.T.DeadMatch, ptr @p.T.DeadMatch }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Match:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x1f5962a2ce9803c8\0A.popsection", ""() ; main
  call void @use(ptr @p.T)
  call void @use(ptr @func.Match)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Keep:func()")
  ret void
}
define internal void @p.T.LiveKeep() {
  ret void
}
define internal void @p.T.DeadMatch() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0xb541122f8664e92c\0A.popsection", ""() ; p.T.DeadMatch
  ret void
}
define void @p.Dead() {
  call void asm sideeffect ".Lllgo_funcinfo_entry_anchor_${:uid}:\0A.pushsection llgo_funcinfo_entry,\22awo\22,@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}\0A.p2align 3\0A.quad .Lllgo_funcinfo_entry_anchor_${:uid}\0A.quad 0x037d65ee1eed5825\0A.popsection", ""() ; p.Dead
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
