source_filename = "main"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@main.table = local_unnamed_addr global [2 x { ptr, ptr }] zeroinitializer, align 8
@anon.8ac5b4152bed084d275983889f36360e.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.8ac5b4152bed084d275983889f36360e.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.8ac5b4152bed084d275983889f36360e.2 = private unnamed_addr constant [15 x i8] c"methodvalue.Add", align 1
@anon.8ac5b4152bed084d275983889f36360e.3 = private unnamed_addr constant [5 x i8] c"Apply", align 1
@anon.8ac5b4152bed084d275983889f36360e.4 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@anon.8ac5b4152bed084d275983889f36360e.5 = private unnamed_addr constant [5 x i8] c"Twice", align 1
@_llgo_main.Op = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1151369276, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.6, i64 7 }, ptr @"*_llgo_main.Op" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.7, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.7, i64 4 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.8ac5b4152bed084d275983889f36360e.6 = private unnamed_addr constant [7 x i8] c"main.Op", align 1
@"*_llgo_main.Op" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -686419528, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.6, i64 7 }, ptr null }, ptr @_llgo_main.Op }, align 8
@anon.8ac5b4152bed084d275983889f36360e.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134531106, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.8, i64 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i64 1, i64 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i64 1, i64 1 } }, align 8
@anon.8ac5b4152bed084d275983889f36360e.8 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1763581361, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.8, i64 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.9, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.8ac5b4152bed084d275983889f36360e.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.9, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.3, i64 5 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }], align 8
@"*_llgo_main.Mul" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -922112990, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.10, i64 8 }, ptr null }, ptr @_llgo_main.Mul }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.7, i64 4 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.3, i64 5 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*Mul).Apply", ptr @"main.(*Mul).Apply" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.4, i64 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*Mul).Drop", ptr @"main.(*Mul).Drop" }] }, align 8
@anon.8ac5b4152bed084d275983889f36360e.10 = private unnamed_addr constant [8 x i8] c"main.Mul", align 1
@_llgo_main.Mul = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1630305752, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Mul }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.10, i64 8 }, ptr @"*_llgo_main.Mul" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.7, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"methodvalue.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.7, i64 4 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.8ac5b4152bed084d275983889f36360e.11 = private unnamed_addr constant [1 x i8] c"n", align 1
@"methodvalue.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.11, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 894640400, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.12, i64 28 }, ptr @"*_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.7, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60$imethods", i64 1, i64 1 } }, align 8
@anon.8ac5b4152bed084d275983889f36360e.12 = private unnamed_addr constant [28 x i8] c"interface { Apply(int) int }", align 1
@"*_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2002759231, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.12, i64 28 }, ptr null }, ptr @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60" }, align 8
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i64 @"main.(*Add).Apply"(ptr readonly %0, i64 %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.2, i64 15 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.3, i64 5 })
  %.unpack = load i64, ptr %0, align 8
  %3 = add i64 %.unpack, %1
  ret i64 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"main.(*Add).Drop"(ptr readonly %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.2, i64 15 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.4, i64 4 })
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.8ac5b4152bed084d275983889f36360e.0, ptr %3, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %3, i64 8
  store i64 21, ptr %.repack3.i, align 8
  %4 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %3, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %4)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i64 @"main.(*Add).Twice"(ptr readonly %0, i64 %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.2, i64 15 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.8ac5b4152bed084d275983889f36360e.5, i64 5 })
  %.unpack = load i64, ptr %0, align 8
  %3 = shl i64 %.unpack, 1
  %4 = add i64 %3, %1
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"main.(*Mul).Apply"(ptr nocapture readonly %0, i64 %1) #2 {
_llgo_0:
  %2 = load i64, ptr %0, align 8
  %3 = mul i64 %2, %1
  ret i64 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"main.(*Mul).Drop"(ptr nocapture readnone %0, i64 %1) #1 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.8ac5b4152bed084d275983889f36360e.0, ptr %2, align 8
  %.repack1 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 21, ptr %.repack1, align 8
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define { ptr, ptr } @main.bind(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0)
  %.not = icmp eq ptr %1, null
  br i1 %.not, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  %.elt = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0, 0
  store ptr %.elt, ptr %2, align 8
  %.repack11 = getelementptr inbounds i8, ptr %2, i64 8
  %.elt12 = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0, 1
  store ptr %.elt12, ptr %.repack11, align 8
  %3 = insertvalue { ptr, ptr } { ptr @"main.Op.Apply$bound", ptr undef }, ptr %2, 1
  ret { ptr, ptr } %3

_llgo_2:                                          ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @_llgo_main.Op, ptr null, ptr nonnull @_llgo_main.Op)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define i64 @main.call({ ptr, ptr } %0, i64 %1) local_unnamed_addr #3 {
_llgo_0:
  %.fca.0.extract3 = extractvalue { ptr, ptr } %0, 0
  %.fca.1.extract4 = extractvalue { ptr, ptr } %0, 1
  %__llgo_funcval_code = call ptr asm "", "=r,0"(ptr %.fca.0.extract3) #6
  %2 = call i64 %__llgo_funcval_code(ptr nest %.fca.1.extract4, i64 %1)
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #4 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  store ptr @"main.Add.Apply$thunk", ptr @main.table, align 8
  store ptr null, ptr getelementptr inbounds (i8, ptr @main.table, i64 8), align 8
  store ptr @"main.Add.Twice$thunk", ptr getelementptr inbounds (i8, ptr @main.table, i64 16), align 8
  store ptr null, ptr getelementptr inbounds (i8, ptr @main.table, i64 24), align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 3, ptr %0, align 8
  %1 = insertvalue { ptr, ptr } { ptr @"main.Add.Twice$bound", ptr undef }, ptr %0, 1
  %2 = tail call i64 @main.call({ ptr, ptr } %1, i64 10)
  %.unpack = load ptr, ptr @main.table, align 8
  %.unpack22 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i64 8), align 8
  %__llgo_funcval_code = tail call ptr asm "", "=r,0"(ptr %.unpack) #6
  %3 = tail call i64 %__llgo_funcval_code(ptr nest %.unpack22, i64 3, i64 1)
  %.unpack23 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i64 16), align 8
  %.unpack24 = load ptr, ptr getelementptr inbounds (i8, ptr @main.table, i64 24), align 8
  %__llgo_funcval_code1 = tail call ptr asm "", "=r,0"(ptr %.unpack23) #6
  %4 = tail call i64 %__llgo_funcval_code1(ptr nest %.unpack24, i64 3, i64 1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 5, ptr %5, align 8
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$MNM042tBs3pjfO4cv8xsfDOAd38VFeDkuhn67OyVv60", ptr nonnull @"*_llgo_main.Mul")
  %7 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %6, 0
  %8 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %7, ptr %5, 1
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %8)
  %.not.i = icmp eq ptr %9, null
  br i1 %.not.i, label %_llgo_2.i, label %main.bind.exit

_llgo_2.i:                                        ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @_llgo_main.Op, ptr null, ptr nonnull @_llgo_main.Op)
  unreachable

main.bind.exit:                                   ; preds = %_llgo_0
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %6, ptr %10, align 8
  %.repack11.i = getelementptr inbounds i8, ptr %10, i64 8
  store ptr %5, ptr %.repack11.i, align 8
  %11 = insertvalue { ptr, ptr } { ptr @"main.Op.Apply$bound", ptr undef }, ptr %10, 1
  %12 = tail call i64 @main.call({ ptr, ptr } %11, i64 6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %12)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %13 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 2, ptr %13, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 42)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

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

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define i64 @"main.Op.Apply$bound"(ptr nest nocapture readonly %0, i64 %1) #0 {
_llgo_0:
  %.unpack.unpack = load ptr, ptr %0, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" poison, ptr %.unpack.unpack, 0
  %.unpack.elt1 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack2 = load ptr, ptr %.unpack.elt1, align 8
  %.unpack3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2, ptr %.unpack.unpack2, 1
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %.unpack3)
  %4 = getelementptr i8, ptr %.unpack.unpack, i64 24
  %5 = load ptr, ptr %4, align 8
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Op.Apply$bound", ptr %5)
  %7 = tail call i64 %5(ptr %3, i64 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %6)
  ret i64 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"main.Add.Twice$bound"(ptr nest nocapture readonly %0, i64 %1) #2 {
_llgo_0:
  %.unpack.unpack = load i64, ptr %0, align 8
  %2 = shl i64 %.unpack.unpack, 1
  %3 = add i64 %2, %1
  ret i64 %3
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"main.(*Mul).Apply$thunk"(ptr nocapture readonly %0, i64 %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = load i64, ptr %0, align 8
  %3 = mul i64 %2, %1
  ret i64 %3
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @main.Add.Apply(i64 %0, i64 %1) local_unnamed_addr #5 {
_llgo_0:
  %2 = add i64 %1, %0
  ret i64 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @main.Add.Drop(i64 %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.8ac5b4152bed084d275983889f36360e.0, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 21, ptr %.repack3, align 8
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %3)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @main.Add.Twice(i64 %0, i64 %1) local_unnamed_addr #5 {
_llgo_0:
  %2 = shl i64 %0, 1
  %3 = add i64 %2, %1
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"main.Add.Apply$thunk"(i64 %0, i64 %1) #5 {
_llgo_0:
  %2 = add i64 %1, %0
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"main.Add.Twice$thunk"(i64 %0, i64 %1) #5 {
_llgo_0:
  %2 = shl i64 %0, 1
  %3 = add i64 %2, %1
  ret i64 %3
}

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #3 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
