source_filename = "crosspkg/animal"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"crosspkg/animal.Cat" = type {}

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"crosspkg/animal.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.7affbff8ec42cc7e17797599b908e560.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.7affbff8ec42cc7e17797599b908e560.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.7affbff8ec42cc7e17797599b908e560.2 = private unnamed_addr constant [4 x i8] c"meow", align 1
@anon.7affbff8ec42cc7e17797599b908e560.3 = private unnamed_addr constant [19 x i8] c"crosspkg/animal.Cat", align 1
@anon.7affbff8ec42cc7e17797599b908e560.4 = private unnamed_addr constant [7 x i8] c"DropCat", align 1
@anon.7affbff8ec42cc7e17797599b908e560.5 = private unnamed_addr constant [5 x i8] c"sound", align 1
@"_llgo_crosspkg/animal.Speaker" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -1127113885, i8 5, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.6, i32 14 }, ptr @"*_llgo_crosspkg/animal.Speaker" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.7, i32 15 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.7, i32 15 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.7affbff8ec42cc7e17797599b908e560.6 = private unnamed_addr constant [14 x i8] c"animal.Speaker", align 1
@"*_llgo_crosspkg/animal.Speaker" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1228579672, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.6, i32 14 }, ptr null }, ptr @"_llgo_crosspkg/animal.Speaker" }, align 4
@anon.7affbff8ec42cc7e17797599b908e560.7 = private unnamed_addr constant [15 x i8] c"crosspkg/animal", align 1
@anon.7affbff8ec42cc7e17797599b908e560.8 = private unnamed_addr constant [21 x i8] c"crosspkg/animal.sound", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1419376263, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.9, i32 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i32 1, i32 1 } }, align 4
@anon.7affbff8ec42cc7e17797599b908e560.9 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1900367307, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.9, i32 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 4
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 4
@"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.8, i32 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 4
@"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -580985757, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.10, i32 35 }, ptr @"*crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.7, i32 15 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods", i32 1, i32 1 } }, align 4
@anon.7affbff8ec42cc7e17797599b908e560.10 = private unnamed_addr constant [35 x i8] c"interface { animal.sound() string }", align 1
@"*crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2053292708, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7affbff8ec42cc7e17797599b908e560.10, i32 35 }, ptr null }, ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" }, align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/animal.(*Cat).DropCat"(ptr readnone %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.7affbff8ec42cc7e17797599b908e560.3, i32 19, ptr nonnull @anon.7affbff8ec42cc7e17797599b908e560.4, i32 7)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.7affbff8ec42cc7e17797599b908e560.0, ptr %2, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"crosspkg/animal.init"() local_unnamed_addr #1 {
_llgo_0:
  %0 = load i1, ptr @"crosspkg/animal.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"crosspkg/animal.init$guard", align 1
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #4

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #4

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #4

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
define void @"crosspkg/animal.Ask"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr %1, ptr %2) local_unnamed_addr #4 {
_llgo_0:
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %1, ptr %2)
  %5 = getelementptr i8, ptr %1, i32 12
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.crosspkg/animal.sound:func() string")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  call void %8(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3, ptr %4)
  %.fca.0.load = load ptr, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  %.fca.1.load = load i32, ptr %.fca.1.gep, align 4
  store ptr %.fca.0.load, ptr %0, align 4
  %.repack13 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 %.fca.1.load, ptr %.repack13, align 4
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"crosspkg/animal.Cat.DropCat"(ptr nocapture readnone byval(%"crosspkg/animal.Cat") %0) local_unnamed_addr #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.7affbff8ec42cc7e17797599b908e560.0, ptr %1, align 4
  %.repack1 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"crosspkg/animal.Cat.sound"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone byval(%"crosspkg/animal.Cat") %1) local_unnamed_addr #4 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  store ptr @anon.7affbff8ec42cc7e17797599b908e560.2, ptr %0, align 4
  %.repack1 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %.repack1, align 4
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"crosspkg/animal.(*Cat).sound"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr readnone %1) local_unnamed_addr #4 {
_llgo_0:
  %2 = icmp eq ptr %1, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.7affbff8ec42cc7e17797599b908e560.3, i32 19, ptr nonnull @anon.7affbff8ec42cc7e17797599b908e560.5, i32 5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  store ptr @anon.7affbff8ec42cc7e17797599b908e560.2, ptr %0, align 4
  %.repack1 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %.repack1, align 4
  ret void
}

; Function Attrs: noinline null_pointer_is_valid
define noundef i1 @"crosspkg/animal.Speaks"(ptr %0, ptr nocapture readnone %1) local_unnamed_addr #5 {
_llgo_0:
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #6
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  %2 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_crosspkg/animal.Speaker", ptr %0)
  br i1 %2, label %_llgo_1, label %_llgo_3

_llgo_1:                                          ; preds = %_llgo_0
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c", ptr %0)
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_1, %_llgo_0
  ret i1 %2
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #4

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #5 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #6 = { nounwind }

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
