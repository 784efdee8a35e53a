; ModuleID = 'x/maps'
source_filename = "x/maps"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }

@"x/maps.behind" = global ptr null, align 8
@"x/maps.dead" = local_unnamed_addr global ptr null, align 8
@"x/maps.deadInterfaces" = local_unnamed_addr global ptr null, align 8
@"x/maps.deadNested" = local_unnamed_addr global ptr null, align 8
@"x/maps.deadStructs" = local_unnamed_addr global ptr null, align 8
@"x/maps.filled" = local_unnamed_addr global ptr null, align 8
@"x/maps.first" = local_unnamed_addr global ptr null, align 8
@"x/maps.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/maps.live" = local_unnamed_addr global ptr null, align 8
@"x/maps.nested" = local_unnamed_addr global ptr null, align 8
@"x/maps.pointed" = local_unnamed_addr global ptr null, align 8
@"x/maps.second" = local_unnamed_addr global ptr null, align 8
@"x/maps.written" = local_unnamed_addr global ptr null, align 8
@"x/maps.writtenSet" = local_unnamed_addr global ptr null, align 8
@anon.02986f9824c0dccf355911519f0cf109.0 = private unnamed_addr constant [1 x i8] c"x", align 1
@"map[_llgo_string][]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 844912793, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.1, i64 16 }, ptr @"*map[_llgo_string][]_llgo_int" }, ptr @_llgo_string, ptr @"[]_llgo_int", ptr @"_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 24, i16 336, i32 12 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.1 = private unnamed_addr constant [16 x i8] c"map[string][]int", align 1
@"*map[_llgo_string][]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 618462286, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.1, i64 16 }, ptr null }, ptr @"map[_llgo_string][]_llgo_int" }, align 8
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.2, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.2 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.2, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@"[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1129561019, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.3, i64 5 }, ptr @"*[]_llgo_int" }, ptr @_llgo_int }, align 8
@anon.02986f9824c0dccf355911519f0cf109.3 = private unnamed_addr constant [5 x i8] c"[]int", align 1
@"*[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1428175521, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.3, i64 5 }, ptr null }, ptr @"[]_llgo_int" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.4, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.4 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.4, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 336, i64 336, i32 -2071945066, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.5, i64 84 }, ptr @"*_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.5 = private unnamed_addr constant [84 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8][]int; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -929167456, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.5, i64 84 }, ptr null }, ptr @"_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.6 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.7, i64 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.7 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -566230779, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.7, i64 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 8
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.8, i64 5 }, ptr @"*_llgo_uint8" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.8 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1277858201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.8, i64 5 }, ptr null }, ptr @_llgo_uint8 }, align 8
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 370346748, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.9, i64 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.9 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2143776929, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.9, i64 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.10 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 120, i32 460245566, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_string" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.11, i64 9 }, ptr @"*[8]_llgo_string" }, ptr @_llgo_string, ptr @"[]_llgo_string", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.11 = private unnamed_addr constant [9 x i8] c"[8]string", align 1
@"*[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 368026044, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.11, i64 9 }, ptr null }, ptr @"[8]_llgo_string" }, align 8
@"[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 608974920, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.12, i64 8 }, ptr @"*[]_llgo_string" }, ptr @_llgo_string }, align 8
@anon.02986f9824c0dccf355911519f0cf109.12 = private unnamed_addr constant [8 x i8] c"[]string", align 1
@"*[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -157880218, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.12, i64 8 }, ptr null }, ptr @"[]_llgo_string" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.13 = private unnamed_addr constant [5 x i8] c"elems", align 1
@"[8][]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 192, i64 176, i32 -1941484165, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.14, i64 8 }, ptr @"*[8][]_llgo_int" }, ptr @"[]_llgo_int", ptr @"[][]_llgo_int", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.14 = private unnamed_addr constant [8 x i8] c"[8][]int", align 1
@"*[8][]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 677974568, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.14, i64 8 }, ptr null }, ptr @"[8][]_llgo_int" }, align 8
@"[][]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1422073047, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.15, i64 7 }, ptr @"*[][]_llgo_int" }, ptr @"[]_llgo_int" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.15 = private unnamed_addr constant [7 x i8] c"[][]int", align 1
@"*[][]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1828039774, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.15, i64 7 }, ptr null }, ptr @"[][]_llgo_int" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.16 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 507576105, i8 12, i8 8, i8 8, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.17, i64 14 }, ptr @"*_llgo_Pointer" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.17 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134390089, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.17, i64 14 }, ptr null }, ptr @_llgo_Pointer }, align 8
@"_llgo_struct$ZfoSqMGAgikPCmruA-oJc2cK2KAW45PX3O3RsX211Mk$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8][]_llgo_int", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_Pointer, i64 328, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.02986f9824c0dccf355911519f0cf109.18 = private unnamed_addr constant [1 x i8] c"y", align 1
@anon.02986f9824c0dccf355911519f0cf109.19 = private unnamed_addr constant [1 x i8] c"b", align 1
@"map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1641501154, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.20, i64 14 }, ptr @"*map[_llgo_string]_llgo_int" }, ptr @_llgo_string, ptr @_llgo_int, ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 8, i16 208, i32 12 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.20 = private unnamed_addr constant [14 x i8] c"map[string]int", align 1
@"*map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 762774621, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.20, i64 14 }, ptr null }, ptr @"map[_llgo_string]_llgo_int" }, align 8
@"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 208, i64 208, i32 -814565913, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.21, i64 82 }, ptr @"*_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.21 = private unnamed_addr constant [82 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]int; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2123736037, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.21, i64 82 }, ptr null }, ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" }, align 8
@"[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 0, i32 -1310855284, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.22, i64 6 }, ptr @"*[8]_llgo_int" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.22 = private unnamed_addr constant [6 x i8] c"[8]int", align 1
@"*[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1841254256, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.22, i64 6 }, ptr null }, ptr @"[8]_llgo_int" }, align 8
@"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8]_llgo_int", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_Pointer, i64 200, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.02986f9824c0dccf355911519f0cf109.23 = private unnamed_addr constant [1 x i8] c"a", align 1
@anon.02986f9824c0dccf355911519f0cf109.24 = private unnamed_addr constant [1 x i8] c"c", align 1
@"map[_llgo_string]map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 278912320, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.25, i64 25 }, ptr @"*map[_llgo_string]map[_llgo_string]_llgo_int" }, ptr @_llgo_string, ptr @"map[_llgo_string]_llgo_int", ptr @"_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 8, i16 208, i32 12 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.25 = private unnamed_addr constant [25 x i8] c"map[string]map[string]int", align 1
@"*map[_llgo_string]map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -188135873, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.25, i64 25 }, ptr null }, ptr @"map[_llgo_string]map[_llgo_string]_llgo_int" }, align 8
@"_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 208, i64 208, i32 -1982784099, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.26, i64 93 }, ptr @"*_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.26 = private unnamed_addr constant [93 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]map[string]int; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -76167739, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.26, i64 93 }, ptr null }, ptr @"_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE" }, align 8
@"[8]map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 64, i32 502079182, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.27, i64 17 }, ptr @"*[8]map[_llgo_string]_llgo_int" }, ptr @"map[_llgo_string]_llgo_int", ptr @"[]map[_llgo_string]_llgo_int", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.27 = private unnamed_addr constant [17 x i8] c"[8]map[string]int", align 1
@"*[8]map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1741577201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.27, i64 17 }, ptr null }, ptr @"[8]map[_llgo_string]_llgo_int" }, align 8
@"[]map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 1980841790, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.28, i64 16 }, ptr @"*[]map[_llgo_string]_llgo_int" }, ptr @"map[_llgo_string]_llgo_int" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.28 = private unnamed_addr constant [16 x i8] c"[]map[string]int", align 1
@"*[]map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1599991149, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.28, i64 16 }, ptr null }, ptr @"[]map[_llgo_string]_llgo_int" }, align 8
@"_llgo_struct$g6kH08CDaht10Teg0c0kIt9KlKBB9H1h5m4wcvUlMSE$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8]map[_llgo_string]_llgo_int", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_Pointer, i64 200, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.02986f9824c0dccf355911519f0cf109.29 = private unnamed_addr constant [1 x i8] c"d", align 1
@"map[_llgo_int]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -21358953, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.30, i64 12 }, ptr @"*map[_llgo_int]_llgo_bool" }, ptr @_llgo_int, ptr @_llgo_bool, ptr @"_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_int }, i8 8, i8 1, i16 88, i32 4 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.30 = private unnamed_addr constant [12 x i8] c"map[int]bool", align 1
@"*map[_llgo_int]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -104862436, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.30, i64 12 }, ptr null }, ptr @"map[_llgo_int]_llgo_bool" }, align 8
@_llgo_bool = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 554183389, i8 12, i8 1, i8 1, i8 1, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.31, i64 4 }, ptr @"*_llgo_bool" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.31 = private unnamed_addr constant [4 x i8] c"bool", align 1
@"*_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1896950390, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.31, i64 4 }, ptr null }, ptr @_llgo_bool }, align 8
@"_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 88, i64 0, i32 -377759356, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.32, i64 73 }, ptr @"*_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.32 = private unnamed_addr constant [73 x i8] c"struct { topbits [8]uint8; keys [8]int; elems [8]bool; overflow uintptr }", align 1
@"*_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1862152439, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.32, i64 73 }, ptr null }, ptr @"_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo" }, align 8
@"[8]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1484876813, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_bool" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.33, i64 7 }, ptr @"*[8]_llgo_bool" }, ptr @_llgo_bool, ptr @"[]_llgo_bool", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.33 = private unnamed_addr constant [7 x i8] c"[8]bool", align 1
@"*[8]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -73185561, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.33, i64 7 }, ptr null }, ptr @"[8]_llgo_bool" }, align 8
@"[]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 2087564874, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.34, i64 6 }, ptr @"*[]_llgo_bool" }, ptr @_llgo_bool }, align 8
@anon.02986f9824c0dccf355911519f0cf109.34 = private unnamed_addr constant [6 x i8] c"[]bool", align 1
@"*[]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1817743998, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.34, i64 6 }, ptr null }, ptr @"[]_llgo_bool" }, align 8
@_llgo_uintptr = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1268343028, i8 12, i8 8, i8 8, i8 12, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.35, i64 7 }, ptr @"*_llgo_uintptr" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.35 = private unnamed_addr constant [7 x i8] c"uintptr", align 1
@"*_llgo_uintptr" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1684891952, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.35, i64 7 }, ptr null }, ptr @_llgo_uintptr }, align 8
@"_llgo_struct$TEh1LeewqSGfa03D2RBHN5jsxstUDzhXumVsZsin9oo$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8]_llgo_int", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8]_llgo_bool", i64 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_uintptr, i64 80, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"map[_llgo_int]_llgo_x/maps.item" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -57085487, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.36, i64 17 }, ptr @"*map[_llgo_int]_llgo_x/maps.item" }, ptr @_llgo_int, ptr @"_llgo_x/maps.item", ptr @"_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_int }, i8 8, i8 16, i16 208, i32 4 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.36 = private unnamed_addr constant [17 x i8] c"map[int]maps.item", align 1
@"*map[_llgo_int]_llgo_x/maps.item" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1552370969, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.36, i64 17 }, ptr null }, ptr @"map[_llgo_int]_llgo_x/maps.item" }, align 8
@"_llgo_x/maps.item" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1517869548, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/maps.item" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.37, i64 9 }, ptr @"*_llgo_x/maps.item" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/maps.struct$GmlvSwOtsYDqCHAd-EVHCj6UMByUgt31nu9AkZU1JiI$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.02986f9824c0dccf355911519f0cf109.37 = private unnamed_addr constant [9 x i8] c"maps.item", align 1
@"*_llgo_x/maps.item" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1512669636, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.37, i64 9 }, ptr null }, ptr @"_llgo_x/maps.item" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, i16 1, i16 0, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.39, i64 10 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/maps.(*item).get", ptr @"x/maps.(*item).get" }] }, align 8
@anon.02986f9824c0dccf355911519f0cf109.38 = private unnamed_addr constant [6 x i8] c"x/maps", align 1
@anon.02986f9824c0dccf355911519f0cf109.39 = private unnamed_addr constant [10 x i8] c"x/maps.get", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.40, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.40 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.40, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@anon.02986f9824c0dccf355911519f0cf109.41 = private unnamed_addr constant [1 x i8] c"n", align 1
@anon.02986f9824c0dccf355911519f0cf109.42 = private unnamed_addr constant [4 x i8] c"next", align 1
@"x/maps.struct$GmlvSwOtsYDqCHAd-EVHCj6UMByUgt31nu9AkZU1JiI$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.41, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.42, i64 4 }, ptr @"*_llgo_x/maps.item", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 208, i64 208, i32 -1349521180, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.43, i64 85 }, ptr @"*_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.43 = private unnamed_addr constant [85 x i8] c"struct { topbits [8]uint8; keys [8]int; elems [8]maps.item; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -457751219, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.43, i64 85 }, ptr null }, ptr @"_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM" }, align 8
@"[8]_llgo_x/maps.item" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 128, i32 2079777510, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_x/maps.item" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.44, i64 12 }, ptr @"*[8]_llgo_x/maps.item" }, ptr @"_llgo_x/maps.item", ptr @"[]_llgo_x/maps.item", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.44 = private unnamed_addr constant [12 x i8] c"[8]maps.item", align 1
@"*[8]_llgo_x/maps.item" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1306395311, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.44, i64 12 }, ptr null }, ptr @"[8]_llgo_x/maps.item" }, align 8
@"[]_llgo_x/maps.item" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 197220541, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.45, i64 11 }, ptr @"*[]_llgo_x/maps.item" }, ptr @"_llgo_x/maps.item" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.45 = private unnamed_addr constant [11 x i8] c"[]maps.item", align 1
@"*[]_llgo_x/maps.item" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -847907037, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.45, i64 11 }, ptr null }, ptr @"[]_llgo_x/maps.item" }, align 8
@"_llgo_struct$ZP8LA7nDcChvw98AvJS7MGL2iuY854G2bfqG1QfXqnM$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8]_llgo_int", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8]_llgo_x/maps.item", i64 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_Pointer, i64 200, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"map[[2]_llgo_int]_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1084081825, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.46, i64 22 }, ptr @"*map[[2]_llgo_int]_llgo_x/maps.getter" }, ptr @"[2]_llgo_int", ptr @"_llgo_x/maps.getter", ptr @"_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @"[2]_llgo_int" }, i8 16, i8 16, i16 272, i32 4 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.46 = private unnamed_addr constant [22 x i8] c"map[[2]int]maps.getter", align 1
@"*map[[2]_llgo_int]_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 235580568, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.46, i64 22 }, ptr null }, ptr @"map[[2]_llgo_int]_llgo_x/maps.getter" }, align 8
@"[2]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 -232310209, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[2]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.47, i64 6 }, ptr @"*[2]_llgo_int" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 2 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.47 = private unnamed_addr constant [6 x i8] c"[2]int", align 1
@"*[2]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -865662278, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.47, i64 6 }, ptr null }, ptr @"[2]_llgo_int" }, align 8
@"_llgo_x/maps.getter" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1876447263, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.48, i64 11 }, ptr @"*_llgo_x/maps.getter" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.02986f9824c0dccf355911519f0cf109.48 = private unnamed_addr constant [11 x i8] c"maps.getter", align 1
@"*_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1010645794, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.48, i64 11 }, ptr null }, ptr @"_llgo_x/maps.getter" }, align 8
@"x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.39, i64 10 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 272, i64 272, i32 697130205, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.49, i64 90 }, ptr @"*_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.49 = private unnamed_addr constant [90 x i8] c"struct { topbits [8]uint8; keys [8][2]int; elems [8]maps.getter; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -376845300, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.49, i64 90 }, ptr null }, ptr @"_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI" }, align 8
@"[8][2]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 0, i32 941510055, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8][2]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.50, i64 9 }, ptr @"*[8][2]_llgo_int" }, ptr @"[2]_llgo_int", ptr @"[][2]_llgo_int", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.50 = private unnamed_addr constant [9 x i8] c"[8][2]int", align 1
@"*[8][2]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1923695813, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.50, i64 9 }, ptr null }, ptr @"[8][2]_llgo_int" }, align 8
@"[][2]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 1896129930, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.51, i64 8 }, ptr @"*[][2]_llgo_int" }, ptr @"[2]_llgo_int" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.51 = private unnamed_addr constant [8 x i8] c"[][2]int", align 1
@"*[][2]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -626713194, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.51, i64 8 }, ptr null }, ptr @"[][2]_llgo_int" }, align 8
@"[8]_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 128, i32 -1069774313, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_x/maps.getter" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.52, i64 14 }, ptr @"*[8]_llgo_x/maps.getter" }, ptr @"_llgo_x/maps.getter", ptr @"[]_llgo_x/maps.getter", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.52 = private unnamed_addr constant [14 x i8] c"[8]maps.getter", align 1
@"*[8]_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -885610975, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.52, i64 14 }, ptr null }, ptr @"[8]_llgo_x/maps.getter" }, align 8
@"[]_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 670591620, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.53, i64 13 }, ptr @"*[]_llgo_x/maps.getter" }, ptr @"_llgo_x/maps.getter" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.53 = private unnamed_addr constant [13 x i8] c"[]maps.getter", align 1
@"*[]_llgo_x/maps.getter" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1687990450, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.53, i64 13 }, ptr null }, ptr @"[]_llgo_x/maps.getter" }, align 8
@"_llgo_struct$IJs5Ax681Gwumf2al0oy_WPfQtNL6gKiAu8poN5udbI$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8][2]_llgo_int", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8]_llgo_x/maps.getter", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_Pointer, i64 264, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1416155022, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.54, i64 28 }, ptr @"*x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc$imethods", i64 1, i64 1 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.54 = private unnamed_addr constant [28 x i8] c"interface { maps.get() int }", align 1
@"*x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -901845083, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.54, i64 28 }, ptr null }, ptr @"x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc" }, align 8
@"map[_llgo_any]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1814692871, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.55, i64 26 }, ptr @"*map[_llgo_any]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, ptr @_llgo_any, ptr @"_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw", ptr @"_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_any }, i8 16, i8 0, i16 144, i32 24 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.55 = private unnamed_addr constant [26 x i8] c"map[interface {}]struct {}", align 1
@"*map[_llgo_any]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1747105866, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.55, i64 26 }, ptr null }, ptr @"map[_llgo_any]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, align 8
@_llgo_any = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1376530322, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.nilinterequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.56, i64 12 }, ptr @"*_llgo_any" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.38, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.02986f9824c0dccf355911519f0cf109.56 = private unnamed_addr constant [12 x i8] c"interface {}", align 1
@"*_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1741196194, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.56, i64 12 }, ptr null }, ptr @_llgo_any }, align 8
@"_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 -933246747, i8 8, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.57, i64 9 }, ptr @"*_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.02986f9824c0dccf355911519f0cf109.57 = private unnamed_addr constant [9 x i8] c"struct {}", align 1
@"*_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -803316201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.57, i64 9 }, ptr null }, ptr @"_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, align 8
@"_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 144, i64 144, i32 -1418246216, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.58, i64 94 }, ptr @"*_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y$fields", i64 4, i64 4 } }, align 8
@anon.02986f9824c0dccf355911519f0cf109.58 = private unnamed_addr constant [94 x i8] c"struct { topbits [8]uint8; keys [8]interface {}; elems [8]struct {}; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1756854744, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.58, i64 94 }, ptr null }, ptr @"_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y" }, align 8
@"[8]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 128, i32 1470789279, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_any" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.59, i64 15 }, ptr @"*[8]_llgo_any" }, ptr @_llgo_any, ptr @"[]_llgo_any", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.59 = private unnamed_addr constant [15 x i8] c"[8]interface {}", align 1
@"*[8]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -281120639, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.59, i64 15 }, ptr null }, ptr @"[8]_llgo_any" }, align 8
@"[]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -396233978, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.60, i64 14 }, ptr @"*[]_llgo_any" }, ptr @_llgo_any }, align 8
@anon.02986f9824c0dccf355911519f0cf109.60 = private unnamed_addr constant [14 x i8] c"[]interface {}", align 1
@"*[]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1171476965, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.60, i64 14 }, ptr null }, ptr @"[]_llgo_any" }, align 8
@"[8]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 924092913, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.61, i64 12 }, ptr @"*[8]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, ptr @"_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw", ptr @"[]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw", i64 8 }, align 8
@anon.02986f9824c0dccf355911519f0cf109.61 = private unnamed_addr constant [12 x i8] c"[8]struct {}", align 1
@"*[8]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 770608978, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.61, i64 12 }, ptr null }, ptr @"[8]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, align 8
@"[]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 611630845, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.62, i64 11 }, ptr @"*[]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, ptr @"_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, align 8
@anon.02986f9824c0dccf355911519f0cf109.62 = private unnamed_addr constant [11 x i8] c"[]struct {}", align 1
@"*[]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2023257985, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.62, i64 11 }, ptr null }, ptr @"[]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw" }, align 8
@"_llgo_struct$yMamJpkvC74URokdX8KhzVRh_35Eb-2AQipaNtaMQ2Y$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.10, i64 4 }, ptr @"[8]_llgo_any", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.13, i64 5 }, ptr @"[8]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.02986f9824c0dccf355911519f0cf109.16, i64 8 }, ptr @_llgo_Pointer, i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.02986f9824c0dccf355911519f0cf109.63 = private unnamed_addr constant [1 x i8] c"p", align 1

; Function Attrs: null_pointer_is_valid
define void @"x/maps.Run"() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %2 = load ptr, ptr @"x/maps.live", align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %2, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.0, i64 1)
  %.unpack = load ptr, ptr %3, align 8
  %.elt44 = getelementptr inbounds i8, ptr %3, i64 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load <2 x i64>, ptr %.elt44, align 8
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 9, ptr %5, align 8
  store ptr %.unpack, ptr %0, align 8
  store <2 x i64> %4, ptr %.fca.1.gep2, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %1, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %0, ptr %5, i64 1, i64 8)
  %.fca.0.load = load ptr, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load <2 x i64>, ptr %.fca.1.gep, align 8
  %7 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %2, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.18, i64 1)
  store ptr %.fca.0.load, ptr %7, align 8
  %.repack48 = getelementptr inbounds i8, ptr %7, i64 8
  store <2 x i64> %6, ptr %.repack48, align 8
  %8 = load ptr, ptr @"x/maps.live", align 8
  %9 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %8, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.0, i64 1)
  %.elt53 = getelementptr inbounds i8, ptr %9, i64 8
  %.unpack54 = load i64, ptr %.elt53, align 8
  %10 = load ptr, ptr @"x/maps.filled", align 8
  %11 = call i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr %10)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %.unpack54)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %11)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"x/maps.write"(ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.19, i64 1)
  %12 = load ptr, ptr @"x/maps.second", align 8
  %13 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %12, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.19, i64 1)
  store i64 2, ptr %13, align 8
  %14 = load ptr, ptr @"x/maps.first", align 8
  %15 = call i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr %14)
  %16 = load ptr, ptr @"x/maps.second", align 8
  %17 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %16, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  %18 = load i64, ptr %17, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %15)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %18)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %19 = load ptr, ptr @"x/maps.nested", align 8
  %20 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %19, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.24, i64 1)
  %21 = load ptr, ptr %20, align 8
  %22 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %21, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.29, i64 1)
  store i64 3, ptr %22, align 8
  %23 = load ptr, ptr @"x/maps.nested", align 8
  %24 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %23, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  %25 = load ptr, ptr %24, align 8
  %26 = call i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr %25)
  %27 = load ptr, ptr @"x/maps.nested", align 8
  %28 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %27, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.24, i64 1)
  %29 = load ptr, ptr %28, align 8
  %30 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %29, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.29, i64 1)
  %31 = load i64, ptr %30, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %26)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %31)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %32 = load ptr, ptr @"x/maps.pointed", align 8
  %33 = load ptr, ptr %32, align 8
  %34 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]_llgo_bool", ptr %33, i64 2)
  store i1 true, ptr %34, align 1
  %35 = load ptr, ptr @"x/maps.behind", align 8
  %36 = call i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr %35)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %36)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/maps.init"() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"x/maps.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/maps.init$guard", align 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string][]_llgo_int", i64 3)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 1, ptr %2, align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %1, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  store ptr %2, ptr %3, align 8
  %.repack23 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 1, ptr %.repack23, align 8
  %.repack25 = getelementptr inbounds i8, ptr %3, i64 16
  store i64 1, ptr %.repack25, align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  store i64 2, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 3, ptr %5, align 8
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %1, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.19, i64 1)
  store ptr %4, ptr %6, align 8
  %.repack27 = getelementptr inbounds i8, ptr %6, i64 8
  store i64 2, ptr %.repack27, align 8
  %.repack29 = getelementptr inbounds i8, ptr %6, i64 16
  store i64 2, ptr %.repack29, align 8
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 4, ptr %7, align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %1, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.24, i64 1)
  store ptr %7, ptr %8, align 8
  %.repack31 = getelementptr inbounds i8, ptr %8, i64 8
  store i64 1, ptr %.repack31, align 8
  %.repack33 = getelementptr inbounds i8, ptr %8, i64 16
  store i64 1, ptr %.repack33, align 8
  store ptr %1, ptr @"x/maps.dead", align 8
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string][]_llgo_int", i64 1)
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  store i64 1, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 2, ptr %11, align 8
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][]_llgo_int", ptr %9, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.0, i64 1)
  store ptr %10, ptr %12, align 8
  %.repack35 = getelementptr inbounds i8, ptr %12, i64 8
  store i64 2, ptr %.repack35, align 8
  %.repack37 = getelementptr inbounds i8, ptr %12, i64 16
  store i64 2, ptr %.repack37, align 8
  store ptr %9, ptr @"x/maps.live", align 8
  %13 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", i64 2)
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 1)
  %15 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %14, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.19, i64 1)
  store i64 1, ptr %15, align 8
  %16 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %13, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  store ptr %14, ptr %16, align 8
  %17 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 0)
  %18 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %13, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.24, i64 1)
  store ptr %17, ptr %18, align 8
  store ptr %13, ptr @"x/maps.deadNested", align 8
  %19 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_int]_llgo_x/maps.item", i64 2)
  %20 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]_llgo_x/maps.item", ptr %19, i64 1)
  store i64 1, ptr %20, align 8
  %.repack41 = getelementptr inbounds i8, ptr %20, i64 8
  store ptr null, ptr %.repack41, align 8
  %21 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %22 = getelementptr inbounds i8, ptr %21, i64 8
  store i64 3, ptr %21, align 8
  store ptr null, ptr %22, align 8
  %23 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]_llgo_x/maps.item", ptr %19, i64 2)
  store i64 2, ptr %23, align 8
  %.repack44 = getelementptr inbounds i8, ptr %23, i64 8
  store ptr %21, ptr %.repack44, align 8
  store ptr %19, ptr @"x/maps.deadStructs", align 8
  %24 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[[2]_llgo_int]_llgo_x/maps.getter", i64 1)
  %25 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %26 = getelementptr inbounds i8, ptr %25, i64 8
  store i64 1, ptr %25, align 8
  store ptr null, ptr %26, align 8
  %27 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/maps.iface$4j8wm6Fm34rjYQ1fP3nJXE2hn3BguaWm-RIHMijGhxc", ptr nonnull @"*_llgo_x/maps.item")
  %28 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i64 1, ptr %28, align 8
  %.repack48 = getelementptr inbounds i8, ptr %28, i64 8
  store i64 2, ptr %.repack48, align 8
  %29 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[[2]_llgo_int]_llgo_x/maps.getter", ptr %24, ptr %28)
  store ptr %27, ptr %29, align 8
  %.repack49 = getelementptr inbounds i8, ptr %29, i64 8
  store ptr %25, ptr %.repack49, align 8
  store ptr %24, ptr @"x/maps.deadInterfaces", align 8
  %30 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 1)
  %31 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %30, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  store i64 1, ptr %31, align 8
  store ptr %30, ptr @"x/maps.written", align 8
  %32 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_any]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw", i64 0)
  store ptr %32, ptr @"x/maps.writtenSet", align 8
  %33 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 1)
  %34 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %33, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  store i64 1, ptr %34, align 8
  store ptr %33, ptr @"x/maps.first", align 8
  store ptr %33, ptr @"x/maps.second", align 8
  %35 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", i64 2)
  %36 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 1)
  %37 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %36, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.19, i64 1)
  store i64 1, ptr %37, align 8
  %38 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %35, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.23, i64 1)
  store ptr %36, ptr %38, align 8
  %39 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 0)
  %40 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_int", ptr %35, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.24, i64 1)
  store ptr %39, ptr %40, align 8
  store ptr %35, ptr @"x/maps.nested", align 8
  %41 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_int]_llgo_bool", i64 1)
  %42 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]_llgo_bool", ptr %41, i64 1)
  store i1 true, ptr %42, align 1
  store ptr %41, ptr @"x/maps.behind", align 8
  store ptr @"x/maps.behind", ptr @"x/maps.pointed", align 8
  %43 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 0)
  store ptr %43, ptr @"x/maps.filled", align 8
  %44 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 32)
  store ptr @anon.02986f9824c0dccf355911519f0cf109.63, ptr %44, align 8
  %.repack5.i = getelementptr inbounds i8, ptr %44, i64 8
  store i64 1, ptr %.repack5.i, align 8
  %45 = getelementptr inbounds i8, ptr %44, i64 16
  store ptr @anon.02986f9824c0dccf355911519f0cf109.63, ptr %45, align 8
  %.repack6.i = getelementptr inbounds i8, ptr %44, i64 24
  store i64 1, ptr %.repack6.i, align 8
  %46 = load ptr, ptr @"x/maps.filled", align 8
  %47 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %46, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.63, i64 1)
  %48 = load i64, ptr %47, align 8
  %49 = add i64 %48, 1
  %50 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %46, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.63, i64 1)
  store i64 %49, ptr %50, align 8
  %.unpack.1.i = load ptr, ptr %45, align 8
  %.unpack8.1.i = load i64, ptr %.repack6.i, align 8
  %51 = load ptr, ptr @"x/maps.filled", align 8
  %52 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %51, ptr %.unpack.1.i, i64 %.unpack8.1.i)
  %53 = load i64, ptr %52, align 8
  %54 = add i64 %53, 1
  %55 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %51, ptr %.unpack.1.i, i64 %.unpack8.1.i)
  store i64 %54, ptr %55, align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/maps.init#1"() local_unnamed_addr #0 {
_llgo_0:
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 0)
  store ptr %0, ptr @"x/maps.filled", align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 32)
  store ptr @anon.02986f9824c0dccf355911519f0cf109.63, ptr %1, align 8
  %.repack5 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 1, ptr %.repack5, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 16
  store ptr @anon.02986f9824c0dccf355911519f0cf109.63, ptr %2, align 8
  %.repack6 = getelementptr inbounds i8, ptr %1, i64 24
  store i64 1, ptr %.repack6, align 8
  %3 = load ptr, ptr @"x/maps.filled", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %3, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.63, i64 1)
  %5 = load i64, ptr %4, align 8
  %6 = add i64 %5, 1
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %3, ptr nonnull @anon.02986f9824c0dccf355911519f0cf109.63, i64 1)
  store i64 %6, ptr %7, align 8
  %.unpack.1 = load ptr, ptr %2, align 8
  %.elt7.1 = getelementptr inbounds i8, ptr %1, i64 24
  %.unpack8.1 = load i64, ptr %.elt7.1, align 8
  %8 = load ptr, ptr @"x/maps.filled", align 8
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %8, ptr %.unpack.1, i64 %.unpack8.1)
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %10, 1
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %8, ptr %.unpack.1, i64 %.unpack8.1)
  store i64 %11, ptr %12, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/maps.(*item).get"(ptr nocapture readonly %0) #1 {
_llgo_0:
  %1 = load i64, ptr %0, align 8
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest, ptr, i64) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.nilinterequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #0

; Function Attrs: noinline null_pointer_is_valid
define void @"x/maps.write"(ptr %0, i64 %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = load ptr, ptr @"x/maps.written", align 8
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %2, ptr %0, i64 %1)
  store i64 2, ptr %3, align 8
  %4 = load ptr, ptr @"x/maps.writtenSet", align 8
  %5 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %0, ptr %5, align 8
  %.repack2 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %1, ptr %.repack2, align 8
  %6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @_llgo_string, ptr %6, align 8
  %.repack4 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %5, ptr %.repack4, align 8
  %7 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_any]_llgo_struct$n1H8J_3prDN3firMwPxBLVTkE5hJ9Di-AqNvaC9jczw", ptr %4, ptr %6)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #2 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
