source_filename = "initvars/tables"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"initvars/tables.Range" = type { i64, i64, i64 }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"initvars/tables.Alias" = local_unnamed_addr global ptr null, align 8
@"initvars/tables.Unused" = local_unnamed_addr global ptr null, align 8
@"initvars/tables.Used" = local_unnamed_addr global ptr null, align 8
@"initvars/tables.init$guard" = local_unnamed_addr global i1 false, align 1
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i64 @"initvars/tables.Lookup"(i64 %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = load ptr, ptr @"initvars/tables.Used", align 8
  %.unpack = load ptr, ptr %1, align 8
  %.elt5 = getelementptr inbounds i8, ptr %1, i64 8
  %.unpack6 = load i64, ptr %.elt5, align 8
  %umin = tail call i64 @llvm.umin.i64(i64 %.unpack6, i64 -9223372036854775808)
  %smax = tail call i64 @llvm.smax.i64(i64 %.unpack6, i64 0)
  %2 = add nsw i64 %smax, -1
  %3 = add i64 %umin, -1
  br label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_7, %_llgo_0
  %4 = phi i64 [ -1, %_llgo_0 ], [ %5, %_llgo_7 ]
  %5 = add nsw i64 %4, 1
  %exitcond.not = icmp eq i64 %4, %2
  br i1 %exitcond.not, label %common.ret, label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1
  %exitcond24 = icmp eq i64 %4, %3
  br i1 %exitcond24, label %_llgo_6, label %_llgo_7

common.ret:                                       ; preds = %_llgo_4, %_llgo_1
  %common.ret.op = phi i64 [ %6, %_llgo_4 ], [ -1, %_llgo_1 ]
  ret i64 %common.ret.op

_llgo_4:                                          ; preds = %_llgo_7
  %.elt12 = getelementptr inbounds i8, ptr %7, i64 16
  %.unpack13 = load i64, ptr %.elt12, align 8
  %6 = mul i64 %.unpack13, %0
  br label %common.ret

_llgo_6:                                          ; preds = %_llgo_6, %_llgo_2
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 %umin, i64 %.unpack6)
  br label %_llgo_6

_llgo_7:                                          ; preds = %_llgo_2
  %7 = getelementptr inbounds %"initvars/tables.Range", ptr %.unpack, i64 %5
  %.unpack9 = load i64, ptr %7, align 8
  %.elt10 = getelementptr inbounds i8, ptr %7, i64 8
  %.unpack11 = load i64, ptr %.elt10, align 8
  %8 = icmp sle i64 %.unpack9, %0
  %9 = icmp sge i64 %.unpack11, %0
  %or.cond = select i1 %8, i1 %9, i1 false
  br i1 %or.cond, label %_llgo_4, label %_llgo_1
}

; Function Attrs: null_pointer_is_valid
define void @"initvars/tables.init"() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"initvars/tables.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"initvars/tables.init$guard", align 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 72)
  store <2 x i64> <i64 0, i64 9>, ptr %2, align 8
  %.repack6 = getelementptr inbounds i8, ptr %2, i64 16
  store <2 x i64> <i64 1, i64 10>, ptr %.repack6, align 8
  %.repack11 = getelementptr inbounds i8, ptr %2, i64 32
  store <2 x i64> <i64 99, i64 10>, ptr %.repack11, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 48
  store <2 x i64> <i64 100, i64 999>, ptr %3, align 8
  %.repack18 = getelementptr inbounds i8, ptr %2, i64 64
  store i64 100, ptr %.repack18, align 8
  store ptr %2, ptr %1, align 8
  %.repack19 = getelementptr inbounds i8, ptr %1, i64 8
  store <2 x i64> <i64 3, i64 3>, ptr %.repack19, align 8
  store ptr %1, ptr @"initvars/tables.Used", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 96)
  store <2 x i64> <i64 1, i64 2>, ptr %5, align 8
  %.repack28 = getelementptr inbounds i8, ptr %5, i64 16
  store <2 x i64> <i64 3, i64 4>, ptr %.repack28, align 8
  %.repack33 = getelementptr inbounds i8, ptr %5, i64 32
  store <2 x i64> <i64 5, i64 6>, ptr %.repack33, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 48
  store <2 x i64> <i64 7, i64 8>, ptr %6, align 8
  %.repack40 = getelementptr inbounds i8, ptr %5, i64 64
  store <2 x i64> <i64 9, i64 10>, ptr %.repack40, align 8
  %.repack45 = getelementptr inbounds i8, ptr %5, i64 80
  store <2 x i64> <i64 11, i64 12>, ptr %.repack45, align 8
  store ptr %5, ptr %4, align 8
  %.repack47 = getelementptr inbounds i8, ptr %4, i64 8
  store <2 x i64> <i64 4, i64 4>, ptr %.repack47, align 8
  store ptr %4, ptr @"initvars/tables.Unused", align 8
  store ptr %4, ptr @"initvars/tables.Alias", align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5, !6}
!llvm.ident = !{!7}

!0 = !{i32 1, !"Virtual Function Elim", i32 1}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 1, !"wchar_size", i32 4}
!4 = !{i32 8, !"PIC Level", i32 2}
!5 = !{i32 7, !"uwtable", i32 1}
!6 = !{i32 7, !"frame-pointer", i32 1}
!7 = !{!"LLGo Compiler"}
