source_filename = "initvars/tables"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

%"initvars/tables.Range" = type { i32, i32, i32 }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"initvars/tables.Alias" = local_unnamed_addr global ptr null, align 4
@"initvars/tables.Unused" = local_unnamed_addr global ptr null, align 4
@"initvars/tables.Used" = local_unnamed_addr global ptr null, align 4
@"initvars/tables.init$guard" = local_unnamed_addr global i1 false, align 1
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i32 @"initvars/tables.Lookup"(i32 %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = load ptr, ptr @"initvars/tables.Used", align 4
  %.unpack = load ptr, ptr %1, align 4
  %.elt5 = getelementptr inbounds i8, ptr %1, i32 4
  %.unpack6 = load i32, ptr %.elt5, align 4
  %umin = tail call i32 @llvm.umin.i32(i32 %.unpack6, i32 -2147483648)
  %smax = tail call i32 @llvm.smax.i32(i32 %.unpack6, i32 0)
  %2 = add nsw i32 %smax, -1
  %3 = add i32 %umin, -1
  br label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_7, %_llgo_0
  %4 = phi i32 [ -1, %_llgo_0 ], [ %5, %_llgo_7 ]
  %5 = add nsw i32 %4, 1
  %exitcond.not = icmp eq i32 %4, %2
  br i1 %exitcond.not, label %common.ret, label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1
  %exitcond24 = icmp eq i32 %4, %3
  br i1 %exitcond24, label %_llgo_6, label %_llgo_7

common.ret:                                       ; preds = %_llgo_4, %_llgo_1
  %common.ret.op = phi i32 [ %6, %_llgo_4 ], [ -1, %_llgo_1 ]
  ret i32 %common.ret.op

_llgo_4:                                          ; preds = %_llgo_7
  %.elt12 = getelementptr inbounds i8, ptr %7, i32 8
  %.unpack13 = load i32, ptr %.elt12, align 4
  %6 = mul i32 %.unpack13, %0
  br label %common.ret

_llgo_6:                                          ; preds = %_llgo_6, %_llgo_2
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32 %umin, i32 %.unpack6)
  br label %_llgo_6

_llgo_7:                                          ; preds = %_llgo_2
  %7 = getelementptr inbounds %"initvars/tables.Range", ptr %.unpack, i32 %5
  %.unpack9 = load i32, ptr %7, align 4
  %.elt10 = getelementptr inbounds i8, ptr %7, i32 4
  %.unpack11 = load i32, ptr %.elt10, align 4
  %8 = icmp sle i32 %.unpack9, %0
  %9 = icmp sge i32 %.unpack11, %0
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
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 12)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 36)
  store i32 0, ptr %2, align 4
  %.repack5 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 9, ptr %.repack5, align 4
  %.repack6 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 1, ptr %.repack6, align 4
  %3 = getelementptr inbounds i8, ptr %2, i32 12
  store i32 10, ptr %3, align 4
  %.repack11 = getelementptr inbounds i8, ptr %2, i32 16
  store i32 99, ptr %.repack11, align 4
  %.repack12 = getelementptr inbounds i8, ptr %2, i32 20
  store i32 10, ptr %.repack12, align 4
  %4 = getelementptr inbounds i8, ptr %2, i32 24
  store i32 100, ptr %4, align 4
  %.repack17 = getelementptr inbounds i8, ptr %2, i32 28
  store i32 999, ptr %.repack17, align 4
  %.repack18 = getelementptr inbounds i8, ptr %2, i32 32
  store i32 100, ptr %.repack18, align 4
  store ptr %2, ptr %1, align 4
  %.repack19 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 3, ptr %.repack19, align 4
  %.repack21 = getelementptr inbounds i8, ptr %1, i32 8
  store i32 3, ptr %.repack21, align 4
  store ptr %1, ptr @"initvars/tables.Used", align 4
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 12)
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 48)
  store i32 1, ptr %6, align 4
  %.repack27 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 2, ptr %.repack27, align 4
  %.repack28 = getelementptr inbounds i8, ptr %6, i32 8
  store i32 3, ptr %.repack28, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 12
  store i32 4, ptr %7, align 4
  %.repack33 = getelementptr inbounds i8, ptr %6, i32 16
  store i32 5, ptr %.repack33, align 4
  %.repack34 = getelementptr inbounds i8, ptr %6, i32 20
  store i32 6, ptr %.repack34, align 4
  %8 = getelementptr inbounds i8, ptr %6, i32 24
  store i32 7, ptr %8, align 4
  %.repack39 = getelementptr inbounds i8, ptr %6, i32 28
  store i32 8, ptr %.repack39, align 4
  %.repack40 = getelementptr inbounds i8, ptr %6, i32 32
  store i32 9, ptr %.repack40, align 4
  %9 = getelementptr inbounds i8, ptr %6, i32 36
  store i32 10, ptr %9, align 4
  %.repack45 = getelementptr inbounds i8, ptr %6, i32 40
  store i32 11, ptr %.repack45, align 4
  %.repack46 = getelementptr inbounds i8, ptr %6, i32 44
  store i32 12, ptr %.repack46, align 4
  store ptr %6, ptr %5, align 4
  %.repack47 = getelementptr inbounds i8, ptr %5, i32 4
  store i32 4, ptr %.repack47, align 4
  %.repack49 = getelementptr inbounds i8, ptr %5, i32 8
  store i32 4, ptr %.repack49, align 4
  store ptr %5, ptr @"initvars/tables.Unused", align 4
  store ptr %5, ptr @"initvars/tables.Alias", align 4
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

attributes #0 = { null_pointer_is_valid }
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
