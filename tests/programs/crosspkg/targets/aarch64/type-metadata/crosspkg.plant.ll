source_filename = "crosspkg/plant"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"crosspkg/plant.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.dab0be64e201fa58a62627c63a8f6e31.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.dab0be64e201fa58a62627c63a8f6e31.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.dab0be64e201fa58a62627c63a8f6e31.2 = private unnamed_addr constant [19 x i8] c"crosspkg/plant.Tree", align 1
@anon.dab0be64e201fa58a62627c63a8f6e31.3 = private unnamed_addr constant [8 x i8] c"DropTree", align 1
@anon.dab0be64e201fa58a62627c63a8f6e31.4 = private unnamed_addr constant [6 x i8] c"Height", align 1
@anon.dab0be64e201fa58a62627c63a8f6e31.5 = private unnamed_addr constant [5 x i8] c"sound", align 1
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i64 @"crosspkg/plant.Describe"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0) local_unnamed_addr #0 {
_llgo_0:
  %.fca.0.extract3 = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0, 0
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0)
  %2 = getelementptr i8, ptr %.fca.0.extract3, i64 24
  %3 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %2, i32 0, metadata !"go.method.Height:func() int")
  %4 = extractvalue { ptr, i1 } %3, 1
  tail call void @llvm.assume(i1 %4)
  %5 = extractvalue { ptr, i1 } %3, 0
  %6 = tail call i64 %5(ptr %1)
  ret i64 %6
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/plant.(*Tree).DropTree"(ptr readnone %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.2, i64 19 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.3, i64 8 })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #5
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #5
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.dab0be64e201fa58a62627c63a8f6e31.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 21, ptr %.repack1.i, align 8
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define noundef i64 @"crosspkg/plant.(*Tree).Height"(ptr readnone %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.2, i64 19 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.4, i64 6 })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i64 12
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/plant.(*Tree).sound"(ptr readnone %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.2, i64 19 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.dab0be64e201fa58a62627c63a8f6e31.5, i64 5 })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #5
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.dab0be64e201fa58a62627c63a8f6e31.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 21, ptr %.repack1.i, align 8
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %3)
  unreachable
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
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String") local_unnamed_addr #0

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/plant.Tree.DropTree"() local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #5
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #5
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.dab0be64e201fa58a62627c63a8f6e31.0, ptr %0, align 8
  %.repack1 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 21, ptr %.repack1, align 8
  %1 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %0, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %1)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define noundef i64 @"crosspkg/plant.Tree.Height"() local_unnamed_addr #0 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i64 12
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/plant.Tree.sound"() local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #5
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.dab0be64e201fa58a62627c63a8f6e31.0, ptr %0, align 8
  %.repack1 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 21, ptr %.repack1, align 8
  %1 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %0, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %1)
  unreachable
}

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { nounwind }

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
