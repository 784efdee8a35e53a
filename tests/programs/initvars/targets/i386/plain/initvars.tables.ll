source_filename = "initvars/tables"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

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
  store <4 x i32> <i32 0, i32 9, i32 1, i32 10>, ptr %2, align 4
  %.repack11 = getelementptr inbounds i8, ptr %2, i32 16
  store <4 x i32> <i32 99, i32 10, i32 100, i32 999>, ptr %.repack11, align 4
  %.repack18 = getelementptr inbounds i8, ptr %2, i32 32
  store i32 100, ptr %.repack18, align 4
  store ptr %2, ptr %1, align 4
  %.repack19 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 3, ptr %.repack19, align 4
  %.repack21 = getelementptr inbounds i8, ptr %1, i32 8
  store i32 3, ptr %.repack21, align 4
  store ptr %1, ptr @"initvars/tables.Used", align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 12)
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 48)
  store <4 x i32> <i32 1, i32 2, i32 3, i32 4>, ptr %4, align 4
  %.repack33 = getelementptr inbounds i8, ptr %4, i32 16
  store <4 x i32> <i32 5, i32 6, i32 7, i32 8>, ptr %.repack33, align 4
  %.repack40 = getelementptr inbounds i8, ptr %4, i32 32
  store <4 x i32> <i32 9, i32 10, i32 11, i32 12>, ptr %.repack40, align 4
  store ptr %4, ptr %3, align 4
  %.repack47 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 4, ptr %.repack47, align 4
  %.repack49 = getelementptr inbounds i8, ptr %3, i32 8
  store i32 4, ptr %.repack49, align 4
  store ptr %3, ptr @"initvars/tables.Unused", align 4
  store ptr %3, ptr @"initvars/tables.Alias", align 4
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

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
