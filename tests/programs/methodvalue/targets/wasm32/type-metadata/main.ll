source_filename = "main"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

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
%main.Add = type { i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@main.table = local_unnamed_addr global [2 x { ptr, ptr }] zeroinitializer, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.2 = private unnamed_addr constant [15 x i8] c"methodvalue.Add", align 1
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.3 = private unnamed_addr constant [5 x i8] c"Apply", align 1
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.4 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.5 = private unnamed_addr constant [5 x i8] c"Twice", align 1
@_llgo_main.Op = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -1151369276, i8 5, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.6, i32 7 }, ptr @"*_llgo_main.Op" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.6 = private unnamed_addr constant [7 x i8] c"main.Op", align 1
@"*_llgo_main.Op" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -686419528, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.6, i32 7 }, ptr null }, ptr @_llgo_main.Op }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1134531106, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.8, i32 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i32 1, i32 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i32 1, i32 1 } }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.8 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1763581361, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.8, i32 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.9, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.9, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.3, i32 5 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }], align 4
@"*_llgo_main.Mul" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -922112990, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.10, i32 8 }, ptr null }, ptr @_llgo_main.Mul }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.3, i32 5 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*Mul).Apply", ptr @"main.(*Mul).Apply" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.4, i32 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*Mul).Drop", ptr @"main.(*Mul).Drop" }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.10 = private unnamed_addr constant [8 x i8] c"main.Mul", align 1
@_llgo_main.Mul = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 1630305752, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Mul }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.10, i32 8 }, ptr @"*_llgo_main.Mul" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"methodvalue.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.11 = private unnamed_addr constant [1 x i8] c"n", align 1
@"methodvalue.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.11, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 894640400, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.12, i32 28 }, ptr @"*_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods", i32 1, i32 1 } }, align 4
@anon.8fe0a8577b5af4aaf96091f6d5d76b9b.12 = private unnamed_addr constant [28 x i8] c"interface { Apply(int) int }", align 1
@"*_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -2002759231, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.12, i32 28 }, ptr null }, ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" }, align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.Add.Apply(%main.Add %0, i32 %1) local_unnamed_addr #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %main.Add %0, 0
  %2 = add i32 %.fca.0.extract, %1
  ret i32 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.Add.Drop(%main.Add %0, i32 %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.0, ptr %3, align 4
  %.repack3 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack3, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %3, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.Add.Twice(%main.Add %0, i32 %1) local_unnamed_addr #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %main.Add %0, 0
  %2 = shl i32 %.fca.0.extract, 1
  %3 = add i32 %2, %1
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*Add).Apply"(ptr readonly %0, i32 %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.2, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 15, ptr %.fca.1.gep2, align 4
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.3, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 5, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  %.unpack = load i32, ptr %0, align 4
  %5 = add i32 %.unpack, %1
  ret i32 %5
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Add).Drop"(ptr readonly %0, i32 %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %5 = icmp eq ptr %0, null
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.2, ptr %3, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 15, ptr %.fca.1.gep2, align 4
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.4, ptr %4, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %4, i32 4
  store i32 4, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %5, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %4)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.0, ptr %6, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %6, i32 4
  store i32 21, ptr %.repack3.i, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %6, ptr %.fca.1.gep.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*Add).Twice"(ptr readonly %0, i32 %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.2, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 15, ptr %.fca.1.gep2, align 4
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.5, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 5, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  %.unpack = load i32, ptr %0, align 4
  %5 = shl i32 %.unpack, 1
  %6 = add i32 %5, %1
  ret i32 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.(*Mul).Apply"(ptr nocapture readonly %0, i32 %1) #3 {
_llgo_0:
  %2 = load i32, ptr %0, align 4
  %3 = mul i32 %2, %1
  ret i32 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Mul).Drop"(ptr nocapture readnone %0, i32 %1) #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.8fe0a8577b5af4aaf96091f6d5d76b9b.0, ptr %3, align 4
  %.repack1 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %3, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #4 {
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
define void @main.main() local_unnamed_addr #2 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %1 = alloca { ptr, ptr }, align 8
  %2 = alloca { ptr, ptr }, align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #9
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 3, ptr %3, align 4
  store ptr @"main.Add.Twice$bound", ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %3, ptr %.fca.1.gep, align 4
  %4 = tail call i32 @main.call(ptr nonnull byval({ ptr, ptr }) %2, i32 10)
  %.unpack = load ptr, ptr @main.table, align 4
  %.unpack21 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i32 4), align 4
  %.not = icmp eq ptr %.unpack21, null
  br i1 %.not, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  %5 = tail call i32 %.unpack(ptr nonnull %.unpack21, %main.Add { i32 3 }, i32 1)
  br label %_llgo_3

_llgo_2:                                          ; preds = %_llgo_0
  %6 = tail call i32 %.unpack(%main.Add { i32 3 }, i32 1)
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_2, %_llgo_1
  %7 = phi i32 [ %5, %_llgo_1 ], [ %6, %_llgo_2 ]
  %.unpack22 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i32 8), align 4
  %.unpack23 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i32 12), align 4
  %.not24 = icmp eq ptr %.unpack23, null
  br i1 %.not24, label %_llgo_5, label %_llgo_4

_llgo_4:                                          ; preds = %_llgo_3
  %8 = tail call i32 %.unpack22(ptr nonnull %.unpack23, %main.Add { i32 3 }, i32 1)
  br label %_llgo_6

_llgo_5:                                          ; preds = %_llgo_3
  %9 = tail call i32 %.unpack22(%main.Add { i32 3 }, i32 1)
  br label %_llgo_6

_llgo_6:                                          ; preds = %_llgo_5, %_llgo_4
  %10 = phi i32 [ %8, %_llgo_4 ], [ %9, %_llgo_5 ]
  %11 = sext i32 %4 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %11)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %12 = sext i32 %7 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %12)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %13 = sext i32 %10 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %13)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 5, ptr %14, align 4
  %15 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60", ptr nonnull @"*_llgo_main.Mul")
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %0)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #9
  store ptr %15, ptr %0, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %14, ptr %.fca.1.gep.i, align 4
  %16 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %0)
  %.not.i = icmp eq ptr %16, null
  br i1 %.not.i, label %_llgo_2.i, label %main.bind.exit

_llgo_2.i:                                        ; preds = %_llgo_6
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @_llgo_main.Op, ptr null, ptr nonnull @_llgo_main.Op)
  unreachable

main.bind.exit:                                   ; preds = %_llgo_6
  %17 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr %15, ptr %17, align 4
  %.repack15.i = getelementptr inbounds i8, ptr %17, i32 4
  store ptr %14, ptr %.repack15.i, align 4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %0)
  store ptr @"main.Op.Apply$bound", ptr %1, align 8
  %.fca.1.insert.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %17, ptr %.fca.1.insert.fca.1.gep, align 4
  %18 = tail call i32 @main.call(ptr nonnull byval({ ptr, ptr }) %1, i32 6)
  %19 = sext i32 %18 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %19)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %20 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 2, ptr %20, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 42)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
define i32 @"main.Op.Apply$bound"(ptr nocapture readonly %0, i32 %1) #2 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %.unpack.unpack = load ptr, ptr %0, align 4
  %.unpack.elt1 = getelementptr inbounds i8, ptr %0, i32 4
  %.unpack.unpack2 = load ptr, ptr %.unpack.elt1, align 4
  store ptr %.unpack.unpack, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %.unpack.unpack2, ptr %.fca.1.gep, align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %2)
  %4 = getelementptr i8, ptr %.unpack.unpack, i32 12
  %5 = load ptr, ptr %4, align 4
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %4, i32 0, metadata !"go.method.Apply:func(int) int")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Op.Apply$bound", ptr %5)
  %9 = tail call i32 %5(ptr %3, i32 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %8)
  ret i32 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @"main.Add.Apply$thunk"(%main.Add %0, i32 %1) #0 {
_llgo_0:
  %.fca.0.extract.i = extractvalue %main.Add %0, 0
  %2 = add i32 %.fca.0.extract.i, %1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @"main.Add.Twice$thunk"(%main.Add %0, i32 %1) #0 {
_llgo_0:
  %.fca.0.extract.i = extractvalue %main.Add %0, 0
  %2 = shl i32 %.fca.0.extract.i, 1
  %3 = add i32 %2, %1
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.Add.Twice$bound"(ptr nocapture readonly %0, i32 %1) #3 {
_llgo_0:
  %.unpack.unpack = load i32, ptr %0, align 4
  %2 = shl i32 %.unpack.unpack, 1
  %3 = add i32 %2, %1
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr, ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.(*Mul).Apply$thunk"(ptr nocapture readonly %0, i32 %1) local_unnamed_addr #3 {
_llgo_0:
  %2 = load i32, ptr %0, align 4
  %3 = mul i32 %2, %1
  ret i32 %3
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
define void @main.bind(ptr nocapture writeonly sret({ ptr, ptr }) %0, ptr nocapture readonly byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %1) local_unnamed_addr #2 {
_llgo_0:
  %.unpack = load ptr, ptr %1, align 4
  %.elt13 = getelementptr inbounds i8, ptr %1, i32 4
  %.unpack14 = load ptr, ptr %.elt13, align 4
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #9
  store ptr %.unpack, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %.unpack14, ptr %.fca.1.gep, align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %2)
  %.not = icmp eq ptr %3, null
  br i1 %.not, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr %.unpack, ptr %4, align 4
  %.repack15 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %.unpack14, ptr %.repack15, align 4
  store ptr @"main.Op.Apply$bound", ptr %0, align 4
  %.repack17 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %4, ptr %.repack17, align 4
  ret void

_llgo_2:                                          ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @_llgo_main.Op, ptr null, ptr nonnull @_llgo_main.Op)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define i32 @main.call(ptr nocapture readonly byval({ ptr, ptr }) %0, i32 %1) local_unnamed_addr #7 {
_llgo_0:
  %.unpack = load ptr, ptr %0, align 4
  %.elt11 = getelementptr inbounds i8, ptr %0, i32 4
  %.unpack12 = load ptr, ptr %.elt11, align 4
  %.not = icmp eq ptr %.unpack12, null
  br i1 %.not, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  %2 = call i32 %.unpack(ptr nonnull %.unpack12, i32 %1)
  br label %_llgo_3

_llgo_2:                                          ; preds = %_llgo_0
  %3 = call i32 %.unpack(i32 %1)
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_2, %_llgo_1
  %4 = phi i32 [ %2, %_llgo_1 ], [ %3, %_llgo_2 ]
  ret i32 %4
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface")) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) }
attributes #1 = { noreturn null_pointer_is_valid }
attributes #2 = { null_pointer_is_valid }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { noinline null_pointer_is_valid "disable-tail-calls"="true" }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { nounwind }

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
