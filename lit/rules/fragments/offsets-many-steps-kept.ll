; A pointer is followed for so many steps. Of more than anybody writes nothing is known, and the write stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-COUNT-66: getelementptr i8, ptr {{[@%].*}}, i64 0
; CHECK-NEXT:  store i64 7, ptr %s65
; CHECK-NEXT:  ret void
; LEFT-DAG:    @p.LiveLong =

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.LiveLong = global i64 0
@p.Dead = global [2 x { i32, [3 x i64] }] zeroinitializer
@p.DeadAlias = internal alias i64, getelementptr ({ i32, [3 x i64] }, ptr @p.Dead, i64 1, i32 1, i64 2)
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %s0 = getelementptr i8, ptr @p.LiveLong, i64 0
  %s1 = getelementptr i8, ptr %s0, i64 0
  %s2 = getelementptr i8, ptr %s1, i64 0
  %s3 = getelementptr i8, ptr %s2, i64 0
  %s4 = getelementptr i8, ptr %s3, i64 0
  %s5 = getelementptr i8, ptr %s4, i64 0
  %s6 = getelementptr i8, ptr %s5, i64 0
  %s7 = getelementptr i8, ptr %s6, i64 0
  %s8 = getelementptr i8, ptr %s7, i64 0
  %s9 = getelementptr i8, ptr %s8, i64 0
  %s10 = getelementptr i8, ptr %s9, i64 0
  %s11 = getelementptr i8, ptr %s10, i64 0
  %s12 = getelementptr i8, ptr %s11, i64 0
  %s13 = getelementptr i8, ptr %s12, i64 0
  %s14 = getelementptr i8, ptr %s13, i64 0
  %s15 = getelementptr i8, ptr %s14, i64 0
  %s16 = getelementptr i8, ptr %s15, i64 0
  %s17 = getelementptr i8, ptr %s16, i64 0
  %s18 = getelementptr i8, ptr %s17, i64 0
  %s19 = getelementptr i8, ptr %s18, i64 0
  %s20 = getelementptr i8, ptr %s19, i64 0
  %s21 = getelementptr i8, ptr %s20, i64 0
  %s22 = getelementptr i8, ptr %s21, i64 0
  %s23 = getelementptr i8, ptr %s22, i64 0
  %s24 = getelementptr i8, ptr %s23, i64 0
  %s25 = getelementptr i8, ptr %s24, i64 0
  %s26 = getelementptr i8, ptr %s25, i64 0
  %s27 = getelementptr i8, ptr %s26, i64 0
  %s28 = getelementptr i8, ptr %s27, i64 0
  %s29 = getelementptr i8, ptr %s28, i64 0
  %s30 = getelementptr i8, ptr %s29, i64 0
  %s31 = getelementptr i8, ptr %s30, i64 0
  %s32 = getelementptr i8, ptr %s31, i64 0
  %s33 = getelementptr i8, ptr %s32, i64 0
  %s34 = getelementptr i8, ptr %s33, i64 0
  %s35 = getelementptr i8, ptr %s34, i64 0
  %s36 = getelementptr i8, ptr %s35, i64 0
  %s37 = getelementptr i8, ptr %s36, i64 0
  %s38 = getelementptr i8, ptr %s37, i64 0
  %s39 = getelementptr i8, ptr %s38, i64 0
  %s40 = getelementptr i8, ptr %s39, i64 0
  %s41 = getelementptr i8, ptr %s40, i64 0
  %s42 = getelementptr i8, ptr %s41, i64 0
  %s43 = getelementptr i8, ptr %s42, i64 0
  %s44 = getelementptr i8, ptr %s43, i64 0
  %s45 = getelementptr i8, ptr %s44, i64 0
  %s46 = getelementptr i8, ptr %s45, i64 0
  %s47 = getelementptr i8, ptr %s46, i64 0
  %s48 = getelementptr i8, ptr %s47, i64 0
  %s49 = getelementptr i8, ptr %s48, i64 0
  %s50 = getelementptr i8, ptr %s49, i64 0
  %s51 = getelementptr i8, ptr %s50, i64 0
  %s52 = getelementptr i8, ptr %s51, i64 0
  %s53 = getelementptr i8, ptr %s52, i64 0
  %s54 = getelementptr i8, ptr %s53, i64 0
  %s55 = getelementptr i8, ptr %s54, i64 0
  %s56 = getelementptr i8, ptr %s55, i64 0
  %s57 = getelementptr i8, ptr %s56, i64 0
  %s58 = getelementptr i8, ptr %s57, i64 0
  %s59 = getelementptr i8, ptr %s58, i64 0
  %s60 = getelementptr i8, ptr %s59, i64 0
  %s61 = getelementptr i8, ptr %s60, i64 0
  %s62 = getelementptr i8, ptr %s61, i64 0
  %s63 = getelementptr i8, ptr %s62, i64 0
  %s64 = getelementptr i8, ptr %s63, i64 0
  %s65 = getelementptr i8, ptr %s64, i64 0
  store i64 7, ptr %s65
  %last = getelementptr { i32, [3 x i64] }, ptr @p.Dead, i32 1, i32 1, i8 2
  store i64 7, ptr %last
  %there = getelementptr i64, ptr %last, i64 -3
  ret void
}
