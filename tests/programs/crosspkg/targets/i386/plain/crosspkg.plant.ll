source_filename = "crosspkg/plant"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"crosspkg/plant.Tree" = type {}

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"crosspkg/plant.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.8cb77f9d2449a21f29ea43d9124d11ad.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8cb77f9d2449a21f29ea43d9124d11ad.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.8cb77f9d2449a21f29ea43d9124d11ad.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8cb77f9d2449a21f29ea43d9124d11ad.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.8cb77f9d2449a21f29ea43d9124d11ad.2 = private unnamed_addr constant [19 x i8] c"crosspkg/plant.Tree", align 1
@anon.8cb77f9d2449a21f29ea43d9124d11ad.3 = private unnamed_addr constant [8 x i8] c"DropTree", align 1
@anon.8cb77f9d2449a21f29ea43d9124d11ad.4 = private unnamed_addr constant [6 x i8] c"Height", align 1
@anon.8cb77f9d2449a21f29ea43d9124d11ad.5 = private unnamed_addr constant [5 x i8] c"sound", align 1
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/plant.(*Tree).DropTree"(ptr readnone %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.8cb77f9d2449a21f29ea43d9124d11ad.2, i32 19, ptr nonnull @anon.8cb77f9d2449a21f29ea43d9124d11ad.3, i32 8)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8cb77f9d2449a21f29ea43d9124d11ad.0, ptr %2, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define noundef i32 @"crosspkg/plant.(*Tree).Height"(ptr readnone %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.8cb77f9d2449a21f29ea43d9124d11ad.2, i32 19, ptr nonnull @anon.8cb77f9d2449a21f29ea43d9124d11ad.4, i32 6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i32 12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"crosspkg/plant.init"() local_unnamed_addr #2 {
_llgo_0:
  %0 = load i1, ptr @"crosspkg/plant.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"crosspkg/plant.init$guard", align 1
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
define i32 @"crosspkg/plant.Describe"(ptr %0, ptr %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %3 = getelementptr i8, ptr %0, i32 12
  %4 = load ptr, ptr %3, align 4
  %5 = tail call i32 %4(ptr %2)
  ret i32 %5
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/plant.Tree.DropTree"(ptr nocapture readnone byval(%"crosspkg/plant.Tree") %0) local_unnamed_addr #0 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8cb77f9d2449a21f29ea43d9124d11ad.0, ptr %1, align 4
  %.repack1 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define noundef i32 @"crosspkg/plant.Tree.Height"(ptr nocapture readnone byval(%"crosspkg/plant.Tree") %0) local_unnamed_addr #1 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i32 12
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/plant.Tree.sound"(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone byval(%"crosspkg/plant.Tree") %1) local_unnamed_addr #0 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8cb77f9d2449a21f29ea43d9124d11ad.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/plant.(*Tree).sound"(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr readnone %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = icmp eq ptr %1, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.8cb77f9d2449a21f29ea43d9124d11ad.2, i32 19, ptr nonnull @anon.8cb77f9d2449a21f29ea43d9124d11ad.5, i32 5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8cb77f9d2449a21f29ea43d9124d11ad.0, ptr %3, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #1

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
