source_filename = "main"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%main.T = type { i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%reflect.Value = type { ptr, ptr, i32 }
%reflect.Method = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", %reflect.Value, i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.6c871151e81e8ab5ef6a9548e567f52b.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.2 = private unnamed_addr constant [13 x i8] c"reflectname.T", align 1
@anon.6c871151e81e8ab5ef6a9548e567f52b.3 = private unnamed_addr constant [6 x i8] c"ByType", align 1
@anon.6c871151e81e8ab5ef6a9548e567f52b.4 = private unnamed_addr constant [7 x i8] c"ByValue", align 1
@anon.6c871151e81e8ab5ef6a9548e567f52b.5 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@_llgo_main.T = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 764664331, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.T }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.6, i32 6 }, ptr @"*_llgo_main.T" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"reflectname.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.7, i32 4 }, i16 3, i16 3, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.3, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByType", ptr @main.T.ByType }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.4, i32 7 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByValue", ptr @main.T.ByValue }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.5, i32 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).Drop", ptr @main.T.Drop }] }, align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.6 = private unnamed_addr constant [6 x i8] c"main.T", align 1
@"*_llgo_main.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1709652947, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.6, i32 6 }, ptr null }, ptr @_llgo_main.T }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.7, i32 4 }, i16 3, i16 3, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.3, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByType", ptr @"main.(*T).ByType" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.4, i32 7 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByValue", ptr @"main.(*T).ByValue" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.5, i32 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).Drop", ptr @"main.(*T).Drop" }] }, align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1134531106, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.8, i32 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i32 1, i32 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i32 1, i32 1 } }, align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.8 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1763581361, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.8, i32 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.9, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.9, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.6c871151e81e8ab5ef6a9548e567f52b.10 = private unnamed_addr constant [1 x i8] c"n", align 1
@"reflectname.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.10, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.T.ByType(%main.T %0, i32 %1) #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %main.T %0, 0
  %2 = mul i32 %.fca.0.extract, %1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.T.ByValue(%main.T %0, i32 %1) #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %main.T %0, 0
  %2 = add i32 %.fca.0.extract, %1
  ret i32 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.T.Drop(%main.T %0, i32 %1) #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.0, ptr %3, align 4
  %.repack3 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack3, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %3, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*T).ByType"(ptr readonly %0, i32 %1) #2 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.2, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 13, ptr %.fca.1.gep2, align 4
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.3, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 6, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  %.unpack = load i32, ptr %0, align 4
  %5 = mul i32 %.unpack, %1
  ret i32 %5
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*T).ByValue"(ptr readonly %0, i32 %1) #2 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.2, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 13, ptr %.fca.1.gep2, align 4
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.4, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 7, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  %.unpack = load i32, ptr %0, align 4
  %5 = add i32 %.unpack, %1
  ret i32 %5
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*T).Drop"(ptr readonly %0, i32 %1) #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %5 = icmp eq ptr %0, null
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.2, ptr %3, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 13, ptr %.fca.1.gep2, align 4
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.5, ptr %4, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %4, i32 4
  store i32 4, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %5, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %4)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.0, ptr %6, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %6, i32 4
  store i32 21, ptr %.repack3.i, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %6, ptr %.fca.1.gep.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #2 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  tail call void @reflect.init()
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #2 {
_llgo_0:
  %0 = alloca %reflect.Value, align 8
  %1 = alloca %reflect.Value, align 8
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %5 = alloca %reflect.Value, align 8
  %6 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %7 = alloca { %reflect.Method, i1 }, align 8
  %8 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %9 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %10 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %11 = alloca %reflect.Value, align 8
  %12 = alloca %reflect.Value, align 8
  %13 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %14 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %15 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %16 = alloca %reflect.Value, align 8
  %17 = alloca %reflect.Value, align 8
  %18 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %19 = alloca %reflect.Value, align 8
  %20 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %21 = alloca %reflect.Value, align 8
  %22 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 40, ptr %22, align 4
  store ptr @_llgo_main.T, ptr %20, align 8
  %.fca.1.gep24 = getelementptr inbounds i8, ptr %20, i32 4
  store ptr %22, ptr %.fca.1.gep24, align 4
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %21, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %20)
  %.fca.0.load = load ptr, ptr %21, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %21, i32 4
  %.fca.1.load = load ptr, ptr %.fca.1.gep, align 4
  %.fca.2.gep = getelementptr inbounds i8, ptr %21, i32 8
  %.fca.2.load = load i32, ptr %.fca.2.gep, align 8
  store ptr %.fca.0.load, ptr %17, align 8
  %.fca.2.insert20.fca.1.gep = getelementptr inbounds i8, ptr %17, i32 4
  store ptr %.fca.1.load, ptr %.fca.2.insert20.fca.1.gep, align 4
  %.fca.2.insert20.fca.2.gep = getelementptr inbounds i8, ptr %17, i32 8
  store i32 %.fca.2.load, ptr %.fca.2.insert20.fca.2.gep, align 8
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.4, ptr %18, align 8
  %.fca.1.gep35 = getelementptr inbounds i8, ptr %18, i32 4
  store i32 7, ptr %.fca.1.gep35, align 4
  call void @reflect.Value.MethodByName(ptr nonnull sret(%reflect.Value) %19, ptr nonnull byval(%reflect.Value) %17, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %18)
  %.fca.0.load26 = load ptr, ptr %19, align 8
  %.fca.1.gep28 = getelementptr inbounds i8, ptr %19, i32 4
  %.fca.1.load29 = load ptr, ptr %.fca.1.gep28, align 4
  %.fca.2.gep31 = getelementptr inbounds i8, ptr %19, i32 8
  %.fca.2.load32 = load i32, ptr %.fca.2.gep31, align 8
  %23 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 12)
  %24 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 2, ptr %24, align 4
  store ptr @_llgo_int, ptr %15, align 8
  %.fca.1.gep48 = getelementptr inbounds i8, ptr %15, i32 4
  store ptr %24, ptr %.fca.1.gep48, align 4
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %16, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %15)
  %.fca.0.load37 = load ptr, ptr %16, align 8
  %.fca.1.gep39 = getelementptr inbounds i8, ptr %16, i32 4
  %.fca.1.load40 = load ptr, ptr %.fca.1.gep39, align 4
  %.fca.2.gep42 = getelementptr inbounds i8, ptr %16, i32 8
  %.fca.2.load43 = load i32, ptr %.fca.2.gep42, align 8
  store ptr %.fca.0.load37, ptr %23, align 4
  %.repack125 = getelementptr inbounds i8, ptr %23, i32 4
  store ptr %.fca.1.load40, ptr %.repack125, align 4
  %.repack127 = getelementptr inbounds i8, ptr %23, i32 8
  store i32 %.fca.2.load43, ptr %.repack127, align 4
  store ptr %.fca.0.load26, ptr %12, align 8
  %.fca.2.insert33.fca.1.gep = getelementptr inbounds i8, ptr %12, i32 4
  store ptr %.fca.1.load29, ptr %.fca.2.insert33.fca.1.gep, align 4
  %.fca.2.insert33.fca.2.gep = getelementptr inbounds i8, ptr %12, i32 8
  store i32 %.fca.2.load32, ptr %.fca.2.insert33.fca.2.gep, align 8
  store ptr %23, ptr %13, align 8
  %.fca.1.gep61 = getelementptr inbounds i8, ptr %13, i32 4
  store i32 1, ptr %.fca.1.gep61, align 4
  %.fca.2.gep63 = getelementptr inbounds i8, ptr %13, i32 8
  store i32 1, ptr %.fca.2.gep63, align 8
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %14, ptr nonnull byval(%reflect.Value) %12, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %13)
  %.fca.1.gep52 = getelementptr inbounds i8, ptr %14, i32 4
  %.fca.1.load53 = load i32, ptr %.fca.1.gep52, align 4
  %25 = icmp eq i32 %.fca.1.load53, 0
  br i1 %25, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_1, %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32 0, i32 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.fca.0.load50 = load ptr, ptr %14, align 8
  %26 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load50)
  %.unpack = load ptr, ptr %26, align 4
  %.elt129 = getelementptr inbounds i8, ptr %26, i32 4
  %.unpack130 = load ptr, ptr %.elt129, align 4
  %.elt131 = getelementptr inbounds i8, ptr %26, i32 8
  %.unpack132 = load i32, ptr %.elt131, align 4
  store ptr %.unpack, ptr %11, align 8
  %.fca.1.gep67 = getelementptr inbounds i8, ptr %11, i32 4
  store ptr %.unpack130, ptr %.fca.1.gep67, align 4
  %.fca.2.gep69 = getelementptr inbounds i8, ptr %11, i32 8
  store i32 %.unpack132, ptr %.fca.2.gep69, align 8
  %27 = call i64 @reflect.Value.Int(ptr nonnull byval(%reflect.Value) %11)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %27)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %28 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 0, ptr %28, align 4
  store ptr @_llgo_main.T, ptr %9, align 8
  %.fca.1.gep79 = getelementptr inbounds i8, ptr %9, i32 4
  store ptr %28, ptr %.fca.1.gep79, align 4
  call void @reflect.TypeOf(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %10, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %9)
  %.fca.0.load71 = load ptr, ptr %10, align 8
  %.fca.1.gep73 = getelementptr inbounds i8, ptr %10, i32 4
  %.fca.1.load74 = load ptr, ptr %.fca.1.gep73, align 4
  store ptr %.fca.0.load71, ptr %8, align 8
  %.fca.1.insert75.fca.1.gep = getelementptr inbounds i8, ptr %8, i32 4
  store ptr %.fca.1.load74, ptr %.fca.1.insert75.fca.1.gep, align 4
  %29 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %8)
  %30 = getelementptr i8, ptr %.fca.0.load71, i32 104
  %31 = load ptr, ptr %30, align 4
  store ptr @anon.6c871151e81e8ab5ef6a9548e567f52b.3, ptr %6, align 8
  %.fca.1.gep84 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 6, ptr %.fca.1.gep84, align 4
  call void %31(ptr nonnull sret({ %reflect.Method, i1 }) %7, ptr %29, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %6)
  %.fca.0.3.0.gep = getelementptr inbounds i8, ptr %7, i32 24
  %.fca.0.3.0.load = load ptr, ptr %.fca.0.3.0.gep, align 8
  %.fca.0.3.1.gep = getelementptr inbounds i8, ptr %7, i32 28
  %.fca.0.3.1.load = load ptr, ptr %.fca.0.3.1.gep, align 4
  %.fca.0.3.2.gep = getelementptr inbounds i8, ptr %7, i32 32
  %.fca.0.3.2.load = load i32, ptr %.fca.0.3.2.gep, align 8
  %32 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 24)
  store ptr %.fca.0.load, ptr %32, align 4
  %.repack156 = getelementptr inbounds i8, ptr %32, i32 4
  store ptr %.fca.1.load, ptr %.repack156, align 4
  %.repack158 = getelementptr inbounds i8, ptr %32, i32 8
  store i32 %.fca.2.load, ptr %.repack158, align 4
  %33 = getelementptr inbounds i8, ptr %32, i32 12
  %34 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 2, ptr %34, align 4
  store ptr @_llgo_int, ptr %4, align 8
  %.fca.1.gep97 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %34, ptr %.fca.1.gep97, align 4
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %5, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %4)
  %.fca.0.load86 = load ptr, ptr %5, align 8
  %.fca.1.gep88 = getelementptr inbounds i8, ptr %5, i32 4
  %.fca.1.load89 = load ptr, ptr %.fca.1.gep88, align 4
  %.fca.2.gep91 = getelementptr inbounds i8, ptr %5, i32 8
  %.fca.2.load92 = load i32, ptr %.fca.2.gep91, align 8
  store ptr %.fca.0.load86, ptr %33, align 4
  %.repack160 = getelementptr inbounds i8, ptr %32, i32 16
  store ptr %.fca.1.load89, ptr %.repack160, align 4
  %.repack162 = getelementptr inbounds i8, ptr %32, i32 20
  store i32 %.fca.2.load92, ptr %.repack162, align 4
  store ptr %.fca.0.3.0.load, ptr %1, align 8
  %.fca.1.gep116 = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %.fca.0.3.1.load, ptr %.fca.1.gep116, align 4
  %.fca.2.gep118 = getelementptr inbounds i8, ptr %1, i32 8
  store i32 %.fca.0.3.2.load, ptr %.fca.2.gep118, align 8
  store ptr %32, ptr %2, align 8
  %.fca.1.gep110 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 2, ptr %.fca.1.gep110, align 4
  %.fca.2.gep112 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 2, ptr %.fca.2.gep112, align 8
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %3, ptr nonnull byval(%reflect.Value) %1, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %2)
  %.fca.1.gep101 = getelementptr inbounds i8, ptr %3, i32 4
  %.fca.1.load102 = load i32, ptr %.fca.1.gep101, align 4
  %35 = icmp eq i32 %.fca.1.load102, 0
  br i1 %35, label %_llgo_3, label %_llgo_4

_llgo_3:                                          ; preds = %_llgo_3, %_llgo_2
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32 0, i32 0)
  br label %_llgo_3

_llgo_4:                                          ; preds = %_llgo_2
  %.fca.0.load99 = load ptr, ptr %3, align 8
  %36 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load99)
  %.unpack164 = load ptr, ptr %36, align 4
  %.elt165 = getelementptr inbounds i8, ptr %36, i32 4
  %.unpack166 = load ptr, ptr %.elt165, align 4
  %.elt167 = getelementptr inbounds i8, ptr %36, i32 8
  %.unpack168 = load i32, ptr %.elt167, align 4
  store ptr %.unpack164, ptr %0, align 8
  %.fca.1.gep122 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %.unpack166, ptr %.fca.1.gep122, align 4
  %.fca.2.gep124 = getelementptr inbounds i8, ptr %0, i32 8
  store i32 %.unpack168, ptr %.fca.2.gep124, align 8
  %37 = call i64 @reflect.Value.Int(ptr nonnull byval(%reflect.Value) %0)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %37)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @reflect.init() local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr, ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32, i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @reflect.ValueOf(ptr sret(%reflect.Value), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.MethodByName(ptr sret(%reflect.Value), ptr byval(%reflect.Value), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.Call(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr byval(%reflect.Value), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i64 @reflect.Value.Int(ptr byval(%reflect.Value)) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @reflect.TypeOf(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface")) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) }
attributes #1 = { noreturn null_pointer_is_valid }
attributes #2 = { null_pointer_is_valid }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
