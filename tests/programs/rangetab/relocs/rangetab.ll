source_filename = "rangetab"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"github.com/goplus/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/goplus/llgo/runtime/internal/runtime.String", ptr }
%"github.com/goplus/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/goplus/llgo/runtime/abi.PtrType" = type { %"github.com/goplus/llgo/runtime/abi.Type", ptr }
%"github.com/goplus/llgo/runtime/abi.StructType" = type { %"github.com/goplus/llgo/runtime/abi.Type", %"github.com/goplus/llgo/runtime/internal/runtime.String", %"github.com/goplus/llgo/runtime/internal/runtime.Slice" }
%"github.com/goplus/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { %"github.com/goplus/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { %"github.com/goplus/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/goplus/llgo/runtime/abi.FuncType" = type { %"github.com/goplus/llgo/runtime/abi.Type", %"github.com/goplus/llgo/runtime/internal/runtime.Slice", %"github.com/goplus/llgo/runtime/internal/runtime.Slice" }
%"github.com/goplus/llgo/runtime/abi.InterfaceType" = type { %"github.com/goplus/llgo/runtime/abi.Type", %"github.com/goplus/llgo/runtime/internal/runtime.String", %"github.com/goplus/llgo/runtime/internal/runtime.Slice" }
%"github.com/goplus/llgo/runtime/abi.Imethod" = type { %"github.com/goplus/llgo/runtime/internal/runtime.String", ptr }
%rangetab.double = type {}
%"github.com/goplus/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%rangetab.unused = type {}

@rangetab.dead = global %"github.com/goplus/llgo/runtime/internal/runtime.iface" zeroinitializer, align 8
@rangetab.deadFunc = global { ptr, ptr } zeroinitializer, align 8
@"rangetab.init$guard" = global i1 false, align 1
@rangetab.live = global %"github.com/goplus/llgo/runtime/internal/runtime.iface" zeroinitializer, align 8
@0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/goplus/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @1, i64 6 }, ptr @"*_llgo_string" }, align 8
@"*_llgo_string" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.PtrType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@1 = private unnamed_addr constant [6 x i8] c"string", align 1
@_llgo_rangetab.double = weak_odr constant { %"github.com/goplus/llgo/runtime/abi.StructType", %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %"github.com/goplus/llgo/runtime/abi.StructType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 0, i64 0, i32 -162000922, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @2, i64 11 }, ptr @"*_llgo_rangetab.double" }, %"github.com/goplus/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/goplus/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/goplus/llgo/runtime/abi.UncommonType" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @3, i64 8 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @4, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"rangetab.(*double).Handle", ptr @rangetab.double.Handle }] }, align 8
@"*_llgo_rangetab.double" = weak_odr constant { %"github.com/goplus/llgo/runtime/abi.PtrType", %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %"github.com/goplus/llgo/runtime/abi.PtrType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 193637257, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @2, i64 11 }, ptr null }, ptr @_llgo_rangetab.double }, %"github.com/goplus/llgo/runtime/abi.UncommonType" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @3, i64 8 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @4, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"rangetab.(*double).Handle", ptr @"rangetab.(*double).Handle" }] }, align 8
@2 = private unnamed_addr constant [11 x i8] c"main.double", align 1
@3 = private unnamed_addr constant [8 x i8] c"rangetab", align 1
@4 = private unnamed_addr constant [6 x i8] c"Handle", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.FuncType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134531106, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @6, i64 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/goplus/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i64 1, i64 1 }, %"github.com/goplus/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i64 1, i64 1 } }, align 8
@_llgo_int = weak_odr constant %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 34, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @5, i64 3 }, ptr @"*_llgo_int" }, align 8
@"*_llgo_int" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.PtrType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @5, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@5 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.PtrType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1763581361, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @6, i64 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 8
@6 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"__llgo_relocstr$fa04ae3d5198bd40" = private unnamed_addr constant [6 x i8] c"Handle", align 1
@"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.InterfaceType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -2015916776, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @7, i64 29 }, ptr @"*_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" }, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @3, i64 8 }, %"github.com/goplus/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs$imethods", i64 1, i64 1 } }, align 8
@"*_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.PtrType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1055523886, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @7, i64 29 }, ptr null }, ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" }, align 8
@7 = private unnamed_addr constant [29 x i8] c"interface { Handle(int) int }", align 1
@"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs$imethods" = weak_odr constant [1 x %"github.com/goplus/llgo/runtime/abi.Imethod"] [%"github.com/goplus/llgo/runtime/abi.Imethod" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @4, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }], align 8
@_llgo_rangetab.unused = weak_odr constant { %"github.com/goplus/llgo/runtime/abi.StructType", %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %"github.com/goplus/llgo/runtime/abi.StructType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 0, i64 0, i32 237843615, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @8, i64 11 }, ptr @"*_llgo_rangetab.unused" }, %"github.com/goplus/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/goplus/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/goplus/llgo/runtime/abi.UncommonType" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @3, i64 8 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @4, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"rangetab.(*unused).Handle", ptr @rangetab.unused.Handle }] }, align 8
@"*_llgo_rangetab.unused" = weak_odr constant { %"github.com/goplus/llgo/runtime/abi.PtrType", %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %"github.com/goplus/llgo/runtime/abi.PtrType" { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 412816387, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @8, i64 11 }, ptr null }, ptr @_llgo_rangetab.unused }, %"github.com/goplus/llgo/runtime/abi.UncommonType" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @3, i64 8 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @4, i64 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"rangetab.(*unused).Handle", ptr @"rangetab.(*unused).Handle" }] }, align 8
@8 = private unnamed_addr constant [11 x i8] c"main.unused", align 1
@__llgo_relocs = internal unnamed_addr constant [32 x { i32, ptr, ptr, i64, ptr, ptr }] [{ i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_string", ptr @_llgo_string, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @_llgo_string, ptr @"*_llgo_string", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @rangetab.helper, ptr @_llgo_string, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_rangetab.double", ptr @_llgo_rangetab.double, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_int", ptr @_llgo_int, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @_llgo_int, ptr @"*_llgo_int", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @_llgo_int, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @_llgo_int, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @"*_llgo_rangetab.double", ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr @"__llgo_relocstr$fa04ae3d5198bd40", ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @"*_llgo_rangetab.double", ptr @"rangetab.(*double).Handle", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @"*_llgo_rangetab.double", ptr @"rangetab.(*double).Handle", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @_llgo_rangetab.double, ptr @"*_llgo_rangetab.double", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @_llgo_rangetab.double, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr @"__llgo_relocstr$fa04ae3d5198bd40", ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @_llgo_rangetab.double, ptr @"rangetab.(*double).Handle", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @_llgo_rangetab.double, ptr @rangetab.double.Handle, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @rangetab.init, ptr @_llgo_rangetab.double, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr @"*_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_rangetab.unused", ptr @_llgo_rangetab.unused, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @"*_llgo_rangetab.unused", ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr @"__llgo_relocstr$fa04ae3d5198bd40", ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @"*_llgo_rangetab.unused", ptr @"rangetab.(*unused).Handle", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @"*_llgo_rangetab.unused", ptr @"rangetab.(*unused).Handle", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @_llgo_rangetab.unused, ptr @"*_llgo_rangetab.unused", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @_llgo_rangetab.unused, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", i64 0, ptr @"__llgo_relocstr$fa04ae3d5198bd40", ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @_llgo_rangetab.unused, ptr @"rangetab.(*unused).Handle", i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 4, ptr @_llgo_rangetab.unused, ptr @rangetab.unused.Handle, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @rangetab.init, ptr @_llgo_rangetab.unused, i64 0, ptr null, ptr null }, { i32, ptr, ptr, i64, ptr, ptr } { i32 2, ptr @rangetab.main, ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", i64 0, ptr @"__llgo_relocstr$fa04ae3d5198bd40", ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, { i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @rangetab.unused.Handle, ptr @_llgo_string, i64 0, ptr null, ptr null }]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define i64 @"rangetab.(*double).Handle"(ptr %0, i64 %1) {
_llgo_0:
  %2 = load %rangetab.double, ptr %0, align 1
  %3 = call i64 @rangetab.double.Handle(i64 %1)
  ret i64 %3
}

define i64 @rangetab.helper() {
_llgo_0:
  %0 = alloca %"github.com/goplus/llgo/runtime/internal/runtime.eface", align 8
  %1 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @0, i64 21 }, ptr %1, align 8
  %2 = insertvalue %"github.com/goplus/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %1, 1
  store %"github.com/goplus/llgo/runtime/internal/runtime.eface" %2, ptr %0, align 8
  %3 = bitcast ptr %0 to ptr
  %4 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 1
  %7 = load ptr, ptr %6, align 8
  call void @"github.com/goplus/llgo/runtime/internal/runtime.Panic"(ptr %5, ptr %7)
  unreachable
}

define void @rangetab.init() {
_llgo_0:
  %0 = load i1, ptr @"rangetab.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"rangetab.init$guard", align 1
  call void @"rangetab/tables.init"()
  %1 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 0)
  store %rangetab.double zeroinitializer, ptr %1, align 1
  %2 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr @_llgo_rangetab.double)
  %3 = insertvalue %"github.com/goplus/llgo/runtime/internal/runtime.iface" undef, ptr %2, 0
  %4 = insertvalue %"github.com/goplus/llgo/runtime/internal/runtime.iface" %3, ptr %1, 1
  store %"github.com/goplus/llgo/runtime/internal/runtime.iface" %4, ptr @rangetab.live, align 8
  %5 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 0)
  store %rangetab.unused zeroinitializer, ptr %5, align 1
  %6 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr @_llgo_rangetab.unused)
  %7 = insertvalue %"github.com/goplus/llgo/runtime/internal/runtime.iface" undef, ptr %6, 0
  %8 = insertvalue %"github.com/goplus/llgo/runtime/internal/runtime.iface" %7, ptr %5, 1
  store %"github.com/goplus/llgo/runtime/internal/runtime.iface" %8, ptr @rangetab.dead, align 8
  store { ptr, ptr } { ptr @"__llgo_stub.rangetab.init$1", ptr null }, ptr @rangetab.deadFunc, align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

define i64 @"rangetab.init$1"() {
_llgo_0:
  %0 = call i64 @rangetab.helper()
  ret i64 %0
}

define void @rangetab.main() {
_llgo_0:
  %0 = alloca %"github.com/goplus/llgo/runtime/internal/runtime.iface", align 8
  %1 = load %"github.com/goplus/llgo/runtime/internal/runtime.iface", ptr @rangetab.live, align 8
  %2 = call i64 @"rangetab/tables.Lookup"(i64 3)
  store %"github.com/goplus/llgo/runtime/internal/runtime.iface" %1, ptr %0, align 8
  %3 = bitcast ptr %0 to ptr
  %4 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds { ptr, ptr }, ptr %3, i32 0, i32 1
  %7 = load ptr, ptr %6, align 8
  %8 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.IfacePtrData"(ptr %5, ptr %7)
  %9 = extractvalue %"github.com/goplus/llgo/runtime/internal/runtime.iface" %1, 0
  %10 = getelementptr ptr, ptr %9, i64 3
  %11 = load ptr, ptr %10, align 8
  %12 = insertvalue { ptr, ptr } undef, ptr %11, 0
  %13 = insertvalue { ptr, ptr } %12, ptr %8, 1
  %14 = extractvalue { ptr, ptr } %13, 1
  %15 = extractvalue { ptr, ptr } %13, 0
  %16 = call i64 %15(ptr %14, i64 %2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %16)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

define i64 @"rangetab.(*unused).Handle"(ptr %0, i64 %1) {
_llgo_0:
  %2 = load %rangetab.unused, ptr %0, align 1
  %3 = call i64 @rangetab.unused.Handle(i64 %1)
  ret i64 %3
}

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr)

define linkonce i1 @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequalptr"(ptr %0, ptr %1, ptr %2) {
_llgo_0:
  %3 = tail call i1 @"github.com/goplus/llgo/runtime/internal/runtime.memequalptr"(ptr %1, ptr %2)
  ret i1 %3
}

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr, ptr)

define linkonce i1 @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr %0, ptr %1, ptr %2) {
_llgo_0:
  %3 = tail call i1 @"github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr %1, ptr %2)
  ret i1 %3
}

declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64)

declare void @"rangetab/tables.init"()

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.memequal64"(ptr, ptr)

define linkonce i1 @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequal64"(ptr %0, ptr %1, ptr %2) {
_llgo_0:
  %3 = tail call i1 @"github.com/goplus/llgo/runtime/internal/runtime.memequal64"(ptr %1, ptr %2)
  ret i1 %3
}

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.memequal0"(ptr, ptr)

define linkonce i1 @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.memequal0"(ptr %0, ptr %1, ptr %2) {
_llgo_0:
  %3 = tail call i1 @"github.com/goplus/llgo/runtime/internal/runtime.memequal0"(ptr %1, ptr %2)
  ret i1 %3
}

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.interequal"(ptr, ptr)

define linkonce i1 @"__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.interequal"(ptr %0, ptr %1, ptr %2) {
_llgo_0:
  %3 = tail call i1 @"github.com/goplus/llgo/runtime/internal/runtime.interequal"(ptr %1, ptr %2)
  ret i1 %3
}

declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr, ptr)

define linkonce i64 @"__llgo_stub.rangetab.init$1"(ptr %0) {
_llgo_0:
  %1 = tail call i64 @"rangetab.init$1"()
  ret i64 %1
}

declare i64 @"rangetab/tables.Lookup"(i64)

declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64)

declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8)

define i64 @rangetab.double.Handle(i64 %0) {
_llgo_0:
  %1 = mul i64 2, %0
  ret i64 %1
}

define i64 @rangetab.unused.Handle(i64 %0) {
_llgo_0:
  %1 = alloca %"github.com/goplus/llgo/runtime/internal/runtime.eface", align 8
  %2 = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @0, i64 21 }, ptr %2, align 8
  %3 = insertvalue %"github.com/goplus/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  store %"github.com/goplus/llgo/runtime/internal/runtime.eface" %3, ptr %1, align 8
  %4 = bitcast ptr %1 to ptr
  %5 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 0
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds { ptr, ptr }, ptr %4, i32 0, i32 1
  %8 = load ptr, ptr %7, align 8
  call void @"github.com/goplus/llgo/runtime/internal/runtime.Panic"(ptr %6, ptr %8)
  unreachable
}

declare void @"github.com/goplus/llgo/runtime/internal/runtime.Panic"(ptr, ptr)

declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr)
