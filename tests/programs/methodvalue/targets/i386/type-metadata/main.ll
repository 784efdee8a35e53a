source_filename = "main"
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
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@main.table = local_unnamed_addr global [2 x { ptr, ptr }] zeroinitializer, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.2 = private unnamed_addr constant [15 x i8] c"methodvalue.Add", align 1
@anon.72469fca6e1d5798d617c9a0a136aa84.3 = private unnamed_addr constant [5 x i8] c"Apply", align 1
@anon.72469fca6e1d5798d617c9a0a136aa84.4 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@anon.72469fca6e1d5798d617c9a0a136aa84.5 = private unnamed_addr constant [5 x i8] c"Twice", align 1
@_llgo_main.Op = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -1151369276, i8 5, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.6, i32 7 }, ptr @"*_llgo_main.Op" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.7, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.6 = private unnamed_addr constant [7 x i8] c"main.Op", align 1
@"*_llgo_main.Op" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -686419528, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.6, i32 7 }, ptr null }, ptr @_llgo_main.Op }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1134531106, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.8, i32 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i32 1, i32 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i32 1, i32 1 } }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.8 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1763581361, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.8, i32 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.9, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.9, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.3, i32 5 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }], align 4
@"*_llgo_main.Mul" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -922112990, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.10, i32 8 }, ptr null }, ptr @_llgo_main.Mul }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.3, i32 5 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*Mul).Apply", ptr @"main.(*Mul).Apply" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.4, i32 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*Mul).Drop", ptr @"main.(*Mul).Drop" }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.72469fca6e1d5798d617c9a0a136aa84.10 = private unnamed_addr constant [8 x i8] c"main.Mul", align 1
@_llgo_main.Mul = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 1630305752, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Mul }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.10, i32 8 }, ptr @"*_llgo_main.Mul" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"methodvalue.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.7, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.11 = private unnamed_addr constant [1 x i8] c"n", align 1
@"methodvalue.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.11, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 894640400, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.12, i32 28 }, ptr @"*_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods", i32 1, i32 1 } }, align 4
@anon.72469fca6e1d5798d617c9a0a136aa84.12 = private unnamed_addr constant [28 x i8] c"interface { Apply(int) int }", align 1
@"*_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -2002759231, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.72469fca6e1d5798d617c9a0a136aa84.12, i32 28 }, ptr null }, ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" }, align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*Add).Apply"(ptr readonly %0, i32 %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.72469fca6e1d5798d617c9a0a136aa84.2, i32 15, ptr nonnull @anon.72469fca6e1d5798d617c9a0a136aa84.3, i32 5)
  %.unpack = load i32, ptr %0, align 4
  %3 = add i32 %.unpack, %1
  ret i32 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Add).Drop"(ptr readonly %0, i32 %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.72469fca6e1d5798d617c9a0a136aa84.2, i32 15, ptr nonnull @anon.72469fca6e1d5798d617c9a0a136aa84.4, i32 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.72469fca6e1d5798d617c9a0a136aa84.0, ptr %3, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack3.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*Add).Twice"(ptr readonly %0, i32 %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.72469fca6e1d5798d617c9a0a136aa84.2, i32 15, ptr nonnull @anon.72469fca6e1d5798d617c9a0a136aa84.5, i32 5)
  %.unpack = load i32, ptr %0, align 4
  %3 = shl i32 %.unpack, 1
  %4 = add i32 %3, %1
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.(*Mul).Apply"(ptr nocapture readonly %0, i32 %1) #2 {
_llgo_0:
  %2 = load i32, ptr %0, align 4
  %3 = mul i32 %2, %1
  ret i32 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Mul).Drop"(ptr nocapture readnone %0, i32 %1) #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.72469fca6e1d5798d617c9a0a136aa84.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #3 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  store ptr @"main.Add.Apply$thunk", ptr @main.table, align 4
  store ptr null, ptr getelementptr inbounds (i8, ptr @main.table, i32 4), align 4
  store ptr @"main.Add.Twice$thunk", ptr getelementptr inbounds (i8, ptr @main.table, i32 8), align 4
  store ptr null, ptr getelementptr inbounds (i8, ptr @main.table, i32 12), align 4
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 3, ptr %0, align 4
  %1 = tail call i32 @main.call(ptr nonnull @"main.Add.Twice$bound", ptr %0, i32 10)
  %.unpack = load ptr, ptr @main.table, align 4
  %.unpack23 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i32 4), align 4
  %__llgo_funcval_code = tail call ptr asm "", "=r,0"(ptr %.unpack) #8
  %2 = tail call i32 %__llgo_funcval_code(ptr nest %.unpack23, i32 3, i32 1)
  %.unpack24 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i32 8), align 4
  %.unpack25 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i32 12), align 4
  %__llgo_funcval_code1 = tail call ptr asm "", "=r,0"(ptr %.unpack24) #8
  %3 = tail call i32 %__llgo_funcval_code1(ptr nest %.unpack25, i32 3, i32 1)
  %4 = sext i32 %1 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %5 = sext i32 %2 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %6 = sext i32 %3 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 5, ptr %7, align 4
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60", ptr nonnull @"*_llgo_main.Mul")
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #8
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %8, ptr %7)
  %.not.i = icmp eq ptr %9, null
  br i1 %.not.i, label %_llgo_2.i, label %main.bind.exit

_llgo_2.i:                                        ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @_llgo_main.Op, ptr null, ptr nonnull @_llgo_main.Op)
  unreachable

main.bind.exit:                                   ; preds = %_llgo_0
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr %8, ptr %10, align 4
  %.repack11.i = getelementptr inbounds i8, ptr %10, i32 4
  store ptr %7, ptr %.repack11.i, align 4
  %11 = tail call i32 @main.call(ptr nonnull @"main.Op.Apply$bound", ptr %10, i32 6)
  %12 = sext i32 %11 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %12)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %13 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 2, ptr %13, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 42)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define i32 @"main.Op.Apply$bound"(ptr nest nocapture readonly %0, i32 %1) #0 {
_llgo_0:
  %.unpack.unpack = load ptr, ptr %0, align 4
  %.unpack.elt1 = getelementptr inbounds i8, ptr %0, i32 4
  %.unpack.unpack2 = load ptr, ptr %.unpack.elt1, align 4
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack.unpack, ptr %.unpack.unpack2)
  %3 = getelementptr i8, ptr %.unpack.unpack, i32 12
  %4 = load ptr, ptr %3, align 4
  %5 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Apply:func(int) int")
  %6 = extractvalue { ptr, i1 } %5, 1
  tail call void @llvm.assume(i1 %6)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Op.Apply$bound", ptr %4)
  %8 = tail call i32 %4(ptr %2, i32 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %7)
  ret i32 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.Add.Twice$bound"(ptr nest nocapture readonly %0, i32 %1) #2 {
_llgo_0:
  %.unpack.unpack = load i32, ptr %0, align 4
  %2 = shl i32 %.unpack.unpack, 1
  %3 = add i32 %2, %1
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.(*Mul).Apply$thunk"(ptr nocapture readonly %0, i32 %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = load i32, ptr %0, align 4
  %3 = mul i32 %2, %1
  ret i32 %3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.Add.Apply(i32 %0, i32 %1) local_unnamed_addr #6 {
_llgo_0:
  %2 = add i32 %1, %0
  ret i32 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.Add.Drop(i32 %0, i32 %1) local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.72469fca6e1d5798d617c9a0a136aa84.0, ptr %2, align 4
  %.repack3 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack3, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.Add.Twice(i32 %0, i32 %1) local_unnamed_addr #6 {
_llgo_0:
  %2 = shl i32 %0, 1
  %3 = add i32 %2, %1
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
define void @main.bind(ptr nocapture writeonly sret({ ptr, ptr }) %0, ptr %1, ptr %2) local_unnamed_addr #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %1, ptr %2)
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr %1, ptr %4, align 4
  %.repack11 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %2, ptr %.repack11, align 4
  store ptr @"main.Op.Apply$bound", ptr %0, align 4
  %.repack13 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %4, ptr %.repack13, align 4
  ret void

_llgo_2:                                          ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @_llgo_main.Op, ptr null, ptr nonnull @_llgo_main.Op)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define i32 @main.call(ptr %0, ptr %1, i32 %2) local_unnamed_addr #7 {
_llgo_0:
  %__llgo_funcval_code = call ptr asm "", "=r,0"(ptr %0) #8
  %3 = call i32 %__llgo_funcval_code(ptr nest %1, i32 %2)
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @"main.Add.Apply$thunk"(i32 %0, i32 %1) #6 {
_llgo_0:
  %2 = add i32 %1, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @"main.Add.Twice$thunk"(i32 %0, i32 %1) #6 {
_llgo_0:
  %2 = shl i32 %0, 1
  %3 = add i32 %2, %1
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #7 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #8 = { nounwind }

!llvm.module.flags = !{!11, !12, !13, !14, !15, !16, !17}
!llvm.ident = !{!18}

!0 = !{i64 72, !"go.method.Apply:func(int) int"}
!1 = !{i64 72, !"go.method.value.reflect"}
!2 = !{i64 72, !"go.method.value.reflect.Apply"}
!3 = !{i64 76, !"go.method.type.reflect"}
!4 = !{i64 76, !"go.method.type.reflect.Apply"}
!5 = !{i64 92, !"go.method.Drop:func(int) int"}
!6 = !{i64 92, !"go.method.value.reflect"}
!7 = !{i64 92, !"go.method.value.reflect.Drop"}
!8 = !{i64 96, !"go.method.type.reflect"}
!9 = !{i64 96, !"go.method.type.reflect.Drop"}
!10 = !{i64 1}
!11 = !{i32 1, !"Virtual Function Elim", i32 1}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 7, !"Dwarf Version", i32 4}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{i32 8, !"PIC Level", i32 2}
!16 = !{i32 7, !"uwtable", i32 1}
!17 = !{i32 7, !"frame-pointer", i32 1}
!18 = !{!"LLGo Compiler"}
