source_filename = "main"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%reflect.Value = type { ptr, ptr, i32 }
%reflect.Method = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", %reflect.Value, i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.7c5b5276c18db431fb68f57f2b29c1ad.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.7c5b5276c18db431fb68f57f2b29c1ad.2 = private unnamed_addr constant [13 x i8] c"reflectname.T", align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.3 = private unnamed_addr constant [6 x i8] c"ByType", align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.4 = private unnamed_addr constant [7 x i8] c"ByValue", align 1
@anon.7c5b5276c18db431fb68f57f2b29c1ad.5 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@_llgo_main.T = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 764664331, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.T }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.6, i32 6 }, ptr @"*_llgo_main.T" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"reflectname.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.7, i32 4 }, i16 3, i16 3, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByType", ptr @main.T.ByType }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i32 7 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByValue", ptr @main.T.ByValue }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.5, i32 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).Drop", ptr @main.T.Drop }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !type !10, !type !11, !type !12, !type !13, !type !14, !vcall_visibility !15
@anon.7c5b5276c18db431fb68f57f2b29c1ad.6 = private unnamed_addr constant [6 x i8] c"main.T", align 1
@"*_llgo_main.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1709652947, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.6, i32 6 }, ptr null }, ptr @_llgo_main.T }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.7, i32 4 }, i16 3, i16 3, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByType", ptr @"main.(*T).ByType" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i32 7 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).ByValue", ptr @"main.(*T).ByValue" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.5, i32 4 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*T).Drop", ptr @"main.(*T).Drop" }] }, align 4, !type !16, !type !17, !type !18, !type !19, !type !20, !type !21, !type !22, !type !23, !type !24, !type !25, !type !26, !type !27, !type !28, !type !29, !type !30, !vcall_visibility !15
@anon.7c5b5276c18db431fb68f57f2b29c1ad.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1134531106, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.8, i32 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i32 1, i32 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i32 1, i32 1 } }, align 4
@anon.7c5b5276c18db431fb68f57f2b29c1ad.8 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1763581361, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.8, i32 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.9, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.7c5b5276c18db431fb68f57f2b29c1ad.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.9, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.7c5b5276c18db431fb68f57f2b29c1ad.10 = private unnamed_addr constant [1 x i8] c"n", align 1
@"reflectname.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.10, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*T).ByType"(ptr readonly %0, i32 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.2, i32 13, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i32 6)
  %.unpack = load i32, ptr %0, align 4
  %3 = mul i32 %.unpack, %1
  ret i32 %3
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*T).ByValue"(ptr readonly %0, i32 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.2, i32 13, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i32 7)
  %.unpack = load i32, ptr %0, align 4
  %3 = add i32 %.unpack, %1
  ret i32 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*T).Drop"(ptr readonly %0, i32 %1) #1 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.2, i32 13, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.5, i32 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #5
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #5
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.0, ptr %3, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack3.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
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
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %1 = alloca %reflect.Value, align 8
  %2 = alloca { %reflect.Method, i1 }, align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %5 = alloca %reflect.Value, align 8
  %6 = alloca %reflect.Value, align 8
  %7 = alloca %reflect.Value, align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #5
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #5
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #5
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 40, ptr %8, align 4
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %7, ptr nonnull @_llgo_main.T, ptr %8)
  %.fca.0.load = load ptr, ptr %7, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %7, i32 4
  %.fca.1.load = load ptr, ptr %.fca.1.gep, align 4
  %.fca.2.gep = getelementptr inbounds i8, ptr %7, i32 8
  %.fca.2.load = load i32, ptr %.fca.2.gep, align 8
  call void @reflect.Value.MethodByName(ptr nonnull sret(%reflect.Value) %6, ptr %.fca.0.load, ptr %.fca.1.load, i32 %.fca.2.load, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.4, i32 7)
  %.fca.0.load22 = load ptr, ptr %6, align 8
  %.fca.1.gep24 = getelementptr inbounds i8, ptr %6, i32 4
  %.fca.1.load25 = load ptr, ptr %.fca.1.gep24, align 4
  %.fca.2.gep27 = getelementptr inbounds i8, ptr %6, i32 8
  %.fca.2.load28 = load i32, ptr %.fca.2.gep27, align 8
  %9 = call { ptr, i1 } @llvm.type.checked.load(ptr %.fca.1.load25, i32 0, metadata !"go.method.value.reflect.ByValue")
  %10 = extractvalue { ptr, i1 } %9, 1
  call void @llvm.assume(i1 %10)
  %11 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 12)
  %12 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 2, ptr %12, align 4
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %5, ptr nonnull @_llgo_int, ptr %12)
  %.fca.2.gep36 = getelementptr inbounds i8, ptr %5, i32 8
  %.fca.2.load37 = load i32, ptr %.fca.2.gep36, align 8
  %13 = load <2 x ptr>, ptr %5, align 8
  store <2 x ptr> %13, ptr %11, align 4
  %.repack77 = getelementptr inbounds i8, ptr %11, i32 8
  store i32 %.fca.2.load37, ptr %.repack77, align 4
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %4, ptr %.fca.0.load22, ptr %.fca.1.load25, i32 %.fca.2.load28, ptr %11, i32 1, i32 1)
  %.fca.1.gep42 = getelementptr inbounds i8, ptr %4, i32 4
  %.fca.1.load43 = load i32, ptr %.fca.1.gep42, align 4
  %14 = icmp eq i32 %.fca.1.load43, 0
  br i1 %14, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_1, %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32 0, i32 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.fca.0.load40 = load ptr, ptr %4, align 8
  %15 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load40)
  %.unpack = load ptr, ptr %15, align 4
  %.elt79 = getelementptr inbounds i8, ptr %15, i32 4
  %.unpack80 = load ptr, ptr %.elt79, align 4
  %.elt81 = getelementptr inbounds i8, ptr %15, i32 8
  %.unpack82 = load i32, ptr %.elt81, align 4
  %16 = call i64 @reflect.Value.Int(ptr %.unpack, ptr %.unpack80, i32 %.unpack82)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %16)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %17 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 0, ptr %17, align 4
  call void @reflect.TypeOf(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %3, ptr nonnull @_llgo_main.T, ptr %17)
  %.fca.0.load49 = load ptr, ptr %3, align 8
  %.fca.1.gep51 = getelementptr inbounds i8, ptr %3, i32 4
  %.fca.1.load52 = load ptr, ptr %.fca.1.gep51, align 4
  %18 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.load49, ptr %.fca.1.load52)
  %19 = getelementptr i8, ptr %.fca.0.load49, i32 104
  %20 = call { ptr, i1 } @llvm.type.checked.load(ptr %19, i32 0, metadata !"go.method.MethodByName:func(string) (reflect.Method, bool)")
  %21 = extractvalue { ptr, i1 } %20, 1
  call void @llvm.assume(i1 %21)
  %22 = extractvalue { ptr, i1 } %20, 0
  call void %22(ptr nonnull sret({ %reflect.Method, i1 }) %2, ptr %18, ptr nonnull @anon.7c5b5276c18db431fb68f57f2b29c1ad.3, i32 6)
  %.fca.0.3.0.gep = getelementptr inbounds i8, ptr %2, i32 24
  %.fca.0.3.0.load = load ptr, ptr %.fca.0.3.0.gep, align 8
  %.fca.0.3.1.gep = getelementptr inbounds i8, ptr %2, i32 28
  %.fca.0.3.1.load = load ptr, ptr %.fca.0.3.1.gep, align 4
  %.fca.0.3.2.gep = getelementptr inbounds i8, ptr %2, i32 32
  %.fca.0.3.2.load = load i32, ptr %.fca.0.3.2.gep, align 8
  %.fca.1.gep54 = getelementptr inbounds i8, ptr %2, i32 40
  %.fca.1.load55 = load i1, ptr %.fca.1.gep54, align 8
  br i1 %.fca.1.load55, label %_llgo_3, label %_llgo_4

_llgo_3:                                          ; preds = %_llgo_2
  %23 = call { ptr, i1 } @llvm.type.checked.load(ptr %.fca.0.3.1.load, i32 0, metadata !"go.method.type.reflect.ByType")
  %24 = extractvalue { ptr, i1 } %23, 1
  call void @llvm.assume(i1 %24)
  br label %_llgo_4

_llgo_4:                                          ; preds = %_llgo_3, %_llgo_2
  %25 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 24)
  store ptr %.fca.0.load, ptr %25, align 4
  %.repack106 = getelementptr inbounds i8, ptr %25, i32 4
  store ptr %.fca.1.load, ptr %.repack106, align 4
  %.repack108 = getelementptr inbounds i8, ptr %25, i32 8
  store i32 %.fca.2.load, ptr %.repack108, align 4
  %26 = getelementptr inbounds i8, ptr %25, i32 12
  %27 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 2, ptr %27, align 4
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %1, ptr nonnull @_llgo_int, ptr %27)
  %.fca.2.gep63 = getelementptr inbounds i8, ptr %1, i32 8
  %.fca.2.load64 = load i32, ptr %.fca.2.gep63, align 8
  %28 = load <2 x ptr>, ptr %1, align 8
  store <2 x ptr> %28, ptr %26, align 4
  %.repack112 = getelementptr inbounds i8, ptr %25, i32 20
  store i32 %.fca.2.load64, ptr %.repack112, align 4
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %0, ptr %.fca.0.3.0.load, ptr %.fca.0.3.1.load, i32 %.fca.0.3.2.load, ptr %25, i32 2, i32 2)
  %.fca.1.gep69 = getelementptr inbounds i8, ptr %0, i32 4
  %.fca.1.load70 = load i32, ptr %.fca.1.gep69, align 4
  %29 = icmp eq i32 %.fca.1.load70, 0
  br i1 %29, label %_llgo_5, label %_llgo_6

_llgo_5:                                          ; preds = %_llgo_5, %_llgo_4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32 0, i32 0)
  br label %_llgo_5

_llgo_6:                                          ; preds = %_llgo_4
  %.fca.0.load67 = load ptr, ptr %0, align 8
  %30 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load67)
  %.unpack114 = load ptr, ptr %30, align 4
  %.elt115 = getelementptr inbounds i8, ptr %30, i32 4
  %.unpack116 = load ptr, ptr %.elt115, align 4
  %.elt117 = getelementptr inbounds i8, ptr %30, i32 8
  %.unpack118 = load i32, ptr %.elt117, align 4
  %31 = call i64 @reflect.Value.Int(ptr %.unpack114, ptr %.unpack116, i32 %.unpack118)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %31)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.init() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.T.ByType(i32 %0, i32 %1) #4 {
_llgo_0:
  %2 = mul i32 %1, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.T.ByValue(i32 %0, i32 %1) #4 {
_llgo_0:
  %2 = add i32 %1, %0
  ret i32 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.T.Drop(i32 %0, i32 %1) #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #5
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #5
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.7c5b5276c18db431fb68f57f2b29c1ad.0, ptr %2, align 4
  %.repack3 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack3, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.ValueOf(ptr sret(%reflect.Value), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.MethodByName(ptr sret(%reflect.Value), ptr, ptr, i32, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.Call(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, ptr, i32, ptr, i32, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @reflect.Value.Int(ptr, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.TypeOf(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface"), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #5 = { nounwind }

!llvm.module.flags = !{!31, !32, !33, !34, !35, !36, !37}
!llvm.ident = !{!38}

!0 = !{i64 88, !"go.method.ByType:func(int) int"}
!1 = !{i64 88, !"go.method.value.reflect"}
!2 = !{i64 88, !"go.method.value.reflect.ByType"}
!3 = !{i64 92, !"go.method.type.reflect"}
!4 = !{i64 92, !"go.method.type.reflect.ByType"}
!5 = !{i64 108, !"go.method.ByValue:func(int) int"}
!6 = !{i64 108, !"go.method.value.reflect"}
!7 = !{i64 108, !"go.method.value.reflect.ByValue"}
!8 = !{i64 112, !"go.method.type.reflect"}
!9 = !{i64 112, !"go.method.type.reflect.ByValue"}
!10 = !{i64 128, !"go.method.Drop:func(int) int"}
!11 = !{i64 128, !"go.method.value.reflect"}
!12 = !{i64 128, !"go.method.value.reflect.Drop"}
!13 = !{i64 132, !"go.method.type.reflect"}
!14 = !{i64 132, !"go.method.type.reflect.Drop"}
!15 = !{i64 1}
!16 = !{i64 72, !"go.method.ByType:func(int) int"}
!17 = !{i64 72, !"go.method.value.reflect"}
!18 = !{i64 72, !"go.method.value.reflect.ByType"}
!19 = !{i64 76, !"go.method.type.reflect"}
!20 = !{i64 76, !"go.method.type.reflect.ByType"}
!21 = !{i64 92, !"go.method.ByValue:func(int) int"}
!22 = !{i64 92, !"go.method.value.reflect"}
!23 = !{i64 92, !"go.method.value.reflect.ByValue"}
!24 = !{i64 96, !"go.method.type.reflect"}
!25 = !{i64 96, !"go.method.type.reflect.ByValue"}
!26 = !{i64 112, !"go.method.Drop:func(int) int"}
!27 = !{i64 112, !"go.method.value.reflect"}
!28 = !{i64 112, !"go.method.value.reflect.Drop"}
!29 = !{i64 116, !"go.method.type.reflect"}
!30 = !{i64 116, !"go.method.type.reflect.Drop"}
!31 = !{i32 1, !"Virtual Function Elim", i32 1}
!32 = !{i32 2, !"Debug Info Version", i32 3}
!33 = !{i32 7, !"Dwarf Version", i32 4}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 8, !"PIC Level", i32 2}
!36 = !{i32 7, !"uwtable", i32 1}
!37 = !{i32 7, !"frame-pointer", i32 1}
!38 = !{!"LLGo Compiler"}
