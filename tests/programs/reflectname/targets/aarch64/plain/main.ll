source_filename = "main"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%reflect.Value = type { ptr, ptr, i64 }
%reflect.Method = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", %reflect.Value, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.2 = private unnamed_addr constant [13 x i8] c"reflectname.T", align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.3 = private unnamed_addr constant [6 x i8] c"ByType", align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.4 = private unnamed_addr constant [7 x i8] c"ByValue", align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.5 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@_llgo_main.T = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 764664331, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.T }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.6, i64 6 }, ptr @"*_llgo_main.T" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.7, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"reflectname.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.7, i64 4 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByType", ptr @main.T.ByType }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i64 7 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByValue", ptr @main.T.ByValue }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.5, i64 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).Drop", ptr @main.T.Drop }] }, align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.6 = private unnamed_addr constant [6 x i8] c"main.T", align 1
@"*_llgo_main.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1709652947, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.6, i64 6 }, ptr null }, ptr @_llgo_main.T }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.7, i64 4 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByType", ptr @"main.(*T).ByType" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i64 7 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByValue", ptr @"main.(*T).ByValue" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.5, i64 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).Drop", ptr @"main.(*T).Drop" }] }, align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134531106, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.8, i64 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i64 1, i64 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i64 1, i64 1 } }, align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.8 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1763581361, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.8, i64 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.9, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.9, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@anon.7c5b5276c18db431fb68f57f2b29c1ad.10 = private unnamed_addr constant [1 x i8] c"n", align 1
@"reflectname.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.10, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i64 @"main.(*T).ByType"(ptr readonly %0, i64 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.2, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i64 6 })
  %.unpack = load i64, ptr %0, align 8
  %3 = mul i64 %.unpack, %1
  ret i64 %3
}

; Function Attrs: null_pointer_is_valid
define i64 @"main.(*T).ByValue"(ptr readonly %0, i64 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.2, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i64 7 })
  %.unpack = load i64, ptr %0, align 8
  %3 = add i64 %.unpack, %1
  ret i64 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"main.(*T).Drop"(ptr readonly %0, i64 %1) #1 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.2, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.5, i64 4 })
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.0, ptr %3, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %3, i64 8
  store i64 21, ptr %.repack3.i, align 8
  %4 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %3, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %4)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #0 {
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
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %reflect.Value, align 16
  %1 = alloca %reflect.Value, align 16
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %4 = alloca %reflect.Value, align 16
  %5 = alloca { %reflect.Method, i1 }, align 8
  %6 = alloca %reflect.Value, align 16
  %7 = alloca %reflect.Value, align 16
  %8 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %9 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %10 = alloca %reflect.Value, align 16
  %11 = alloca %reflect.Value, align 8
  %12 = alloca %reflect.Value, align 16
  %13 = alloca %reflect.Value, align 8
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 40, ptr %14, align 8
  %15 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_main.T, ptr undef }, ptr %14, 1
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %13, %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %15)
  %.fca.0.load = load ptr, ptr %13, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %13, i64 8
  %.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.fca.2.gep = getelementptr inbounds i8, ptr %13, i64 16
  %.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  store ptr %.fca.0.load, ptr %11, align 8
  %.fca.2.insert20.fca.1.gep = getelementptr inbounds i8, ptr %11, i64 8
  store ptr %.fca.1.load, ptr %.fca.2.insert20.fca.1.gep, align 8
  %.fca.2.insert20.fca.2.gep = getelementptr inbounds i8, ptr %11, i64 16
  store i64 %.fca.2.load, ptr %.fca.2.insert20.fca.2.gep, align 8
  call void @reflect.Value.MethodByName(ptr nonnull sret(%reflect.Value) %12, ptr nonnull %11, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i64 7 })
  %.fca.2.gep27 = getelementptr inbounds i8, ptr %12, i64 16
  %.fca.2.load28 = load i64, ptr %.fca.2.gep27, align 16
  %.fca.2.gep36 = getelementptr inbounds i8, ptr %10, i64 16
  %16 = load <2 x ptr>, ptr %12, align 16
  %17 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  %18 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 2, ptr %18, align 8
  %19 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_int, ptr undef }, ptr %18, 1
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %10, %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %19)
  %.fca.2.load37 = load i64, ptr %.fca.2.gep36, align 16
  %20 = load <2 x ptr>, ptr %10, align 16
  store <2 x ptr> %20, ptr %17, align 8
  %.repack101 = getelementptr inbounds i8, ptr %17, i64 16
  store i64 %.fca.2.load37, ptr %.repack101, align 8
  store <2 x ptr> %16, ptr %7, align 16
  %.fca.2.insert29.fca.2.gep = getelementptr inbounds i8, ptr %7, i64 16
  store i64 %.fca.2.load28, ptr %.fca.2.insert29.fca.2.gep, align 16
  store ptr %17, ptr %8, align 8
  %.fca.1.gep51 = getelementptr inbounds i8, ptr %8, i64 8
  store <2 x i64> <i64 1, i64 1>, ptr %.fca.1.gep51, align 8
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %9, ptr nonnull %7, ptr nonnull %8)
  %.fca.1.gep42 = getelementptr inbounds i8, ptr %9, i64 8
  %.fca.1.load43 = load i64, ptr %.fca.1.gep42, align 8
  %21 = icmp eq i64 %.fca.1.load43, 0
  br i1 %21, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_1, %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.fca.0.load40 = load ptr, ptr %9, align 8
  %22 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load40)
  %.elt105 = getelementptr inbounds i8, ptr %22, i64 16
  %.unpack106 = load i64, ptr %.elt105, align 8
  %23 = load <2 x ptr>, ptr %22, align 8
  store <2 x ptr> %23, ptr %6, align 16
  %.fca.2.gep59 = getelementptr inbounds i8, ptr %6, i64 16
  store i64 %.unpack106, ptr %.fca.2.gep59, align 16
  %24 = call i64 @reflect.Value.Int(ptr nonnull %6)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %24)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %25 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 0, ptr %25, align 8
  %26 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_main.T, ptr undef }, ptr %25, 1
  %27 = call %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" @reflect.TypeOf(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %26)
  %28 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %27)
  %29 = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %27, 0
  %30 = getelementptr i8, ptr %29, i64 208
  %31 = load ptr, ptr %30, align 8
  call void %31(ptr nonnull sret({ %reflect.Method, i1 }) %5, ptr %28, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i64 6 })
  %.fca.0.3.0.gep = getelementptr inbounds i8, ptr %5, i64 48
  %.fca.0.3.2.gep = getelementptr inbounds i8, ptr %5, i64 64
  %.fca.0.3.2.load = load i64, ptr %.fca.0.3.2.gep, align 8
  %.fca.2.gep69 = getelementptr inbounds i8, ptr %4, i64 16
  %32 = load <2 x ptr>, ptr %.fca.0.3.0.gep, align 8
  %33 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 48)
  store ptr %.fca.0.load, ptr %33, align 8
  %.repack130 = getelementptr inbounds i8, ptr %33, i64 8
  store ptr %.fca.1.load, ptr %.repack130, align 8
  %.repack132 = getelementptr inbounds i8, ptr %33, i64 16
  store i64 %.fca.2.load, ptr %.repack132, align 8
  %34 = getelementptr inbounds i8, ptr %33, i64 24
  %35 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 2, ptr %35, align 8
  %36 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_int, ptr undef }, ptr %35, 1
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %4, %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %36)
  %.fca.2.load70 = load i64, ptr %.fca.2.gep69, align 16
  %37 = load <2 x ptr>, ptr %4, align 16
  store <2 x ptr> %37, ptr %34, align 8
  %.repack136 = getelementptr inbounds i8, ptr %33, i64 40
  store i64 %.fca.2.load70, ptr %.repack136, align 8
  store <2 x ptr> %32, ptr %1, align 16
  %.fca.2.gep92 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %.fca.0.3.2.load, ptr %.fca.2.gep92, align 16
  store ptr %33, ptr %2, align 8
  %.fca.1.gep84 = getelementptr inbounds i8, ptr %2, i64 8
  store <2 x i64> <i64 2, i64 2>, ptr %.fca.1.gep84, align 8
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %3, ptr nonnull %1, ptr nonnull %2)
  %.fca.1.gep75 = getelementptr inbounds i8, ptr %3, i64 8
  %.fca.1.load76 = load i64, ptr %.fca.1.gep75, align 8
  %38 = icmp eq i64 %.fca.1.load76, 0
  br i1 %38, label %_llgo_3, label %_llgo_4

_llgo_3:                                          ; preds = %_llgo_3, %_llgo_2
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_3

_llgo_4:                                          ; preds = %_llgo_2
  %.fca.0.load73 = load ptr, ptr %3, align 8
  %39 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load73)
  %.elt141 = getelementptr inbounds i8, ptr %39, i64 16
  %.unpack142 = load i64, ptr %.elt141, align 8
  %40 = load <2 x ptr>, ptr %39, align 8
  store <2 x ptr> %40, ptr %0, align 16
  %.fca.2.gep98 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 %.unpack142, ptr %.fca.2.gep98, align 16
  %41 = call i64 @reflect.Value.Int(ptr nonnull %0)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %41)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
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
declare void @reflect.init() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" @reflect.TypeOf(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @main.T.ByType(i64 %0, i64 %1) #2 {
_llgo_0:
  %2 = mul i64 %1, %0
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @main.T.ByValue(i64 %0, i64 %1) #2 {
_llgo_0:
  %2 = add i64 %1, %0
  ret i64 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @main.T.Drop(i64 %0, i64 %1) #1 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.0, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 21, ptr %.repack3, align 8
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @reflect.ValueOf(ptr sret(%reflect.Value), %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.MethodByName(ptr sret(%reflect.Value), ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.Call(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @reflect.Value.Int(ptr) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
