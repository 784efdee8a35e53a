; ModuleID = 'x/anymore'
source_filename = "x/anymore"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"x/anymore.ops" = type { { ptr, ptr }, { ptr, ptr } }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@"x/anymore.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/anymore.list" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, align 8
@"x/anymore.some" = local_unnamed_addr global %"x/anymore.ops" zeroinitializer, align 8
@"x/anymore.table" = local_unnamed_addr global ptr null, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.0 = private unnamed_addr constant [5 x i8] c"never", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.2 = private unnamed_addr constant [11 x i8] c"x/anymore.L", align 1
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.3 = private unnamed_addr constant [4 x i8] c"Nope", align 1
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.4 = private unnamed_addr constant [1 x i8] c"x", align 1
@"map[_llgo_string]_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2076059642, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.5, i64 24 }, ptr @"*map[_llgo_string]_llgo_x/anymore.Never" }, ptr @_llgo_string, ptr @"_llgo_x/anymore.Never", ptr @"_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 16, i16 272, i32 12 }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.5 = private unnamed_addr constant [24 x i8] c"map[string]anymore.Never", align 1
@"*map[_llgo_string]_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 790521781, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.5, i64 24 }, ptr null }, ptr @"map[_llgo_string]_llgo_x/anymore.Never" }, align 8
@"_llgo_x/anymore.Never" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -503269881, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.6, i64 13 }, ptr @"*_llgo_x/anymore.Never" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.6 = private unnamed_addr constant [13 x i8] c"anymore.Never", align 1
@"*_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1871061999, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.6, i64 13 }, ptr null }, ptr @"_llgo_x/anymore.Never" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.7 = private unnamed_addr constant [9 x i8] c"x/anymore", align 1
@"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1437849630, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.8, i64 14 }, ptr @"*_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig$in", i64 1, i64 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig$out", i64 1, i64 1 } }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.8 = private unnamed_addr constant [14 x i8] c"func(int8) int", align 1
@"*_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 185631222, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.8, i64 14 }, ptr null }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig" }, align 8
@_llgo_int8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 1444672578, i8 12, i8 1, i8 1, i8 3, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.9, i64 4 }, ptr @"*_llgo_int8" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.9 = private unnamed_addr constant [4 x i8] c"int8", align 1
@"*_llgo_int8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1399554408, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.9, i64 4 }, ptr null }, ptr @_llgo_int8 }, align 8
@"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int8], align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.10, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.10 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.10, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4 }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig" }], align 8
@"_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 272, i64 272, i32 872871526, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.11, i64 92 }, ptr @"*_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg$fields", i64 4, i64 4 } }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.11 = private unnamed_addr constant [92 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]anymore.Never; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 9066044, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.11, i64 92 }, ptr null }, ptr @"_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.12 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.13, i64 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 8 }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.13 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -566230779, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.13, i64 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 8
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.14, i64 5 }, ptr @"*_llgo_uint8" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.14 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1277858201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.14, i64 5 }, ptr null }, ptr @_llgo_uint8 }, align 8
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 370346748, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.15, i64 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.15 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2143776929, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.15, i64 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.16 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 120, i32 460245566, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_string" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.17, i64 9 }, ptr @"*[8]_llgo_string" }, ptr @_llgo_string, ptr @"[]_llgo_string", i64 8 }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.17 = private unnamed_addr constant [9 x i8] c"[8]string", align 1
@"*[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 368026044, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.17, i64 9 }, ptr null }, ptr @"[8]_llgo_string" }, align 8
@"[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 608974920, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.18, i64 8 }, ptr @"*[]_llgo_string" }, ptr @_llgo_string }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.18 = private unnamed_addr constant [8 x i8] c"[]string", align 1
@"*[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -157880218, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.18, i64 8 }, ptr null }, ptr @"[]_llgo_string" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.19 = private unnamed_addr constant [5 x i8] c"elems", align 1
@"[8]_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 128, i32 -1150011987, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_x/anymore.Never" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.20, i64 16 }, ptr @"*[8]_llgo_x/anymore.Never" }, ptr @"_llgo_x/anymore.Never", ptr @"[]_llgo_x/anymore.Never", i64 8 }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.20 = private unnamed_addr constant [16 x i8] c"[8]anymore.Never", align 1
@"*[8]_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 537691212, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.20, i64 16 }, ptr null }, ptr @"[8]_llgo_x/anymore.Never" }, align 8
@"[]_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -852474349, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.21, i64 15 }, ptr @"*[]_llgo_x/anymore.Never" }, ptr @"_llgo_x/anymore.Never" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.21 = private unnamed_addr constant [15 x i8] c"[]anymore.Never", align 1
@"*[]_llgo_x/anymore.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1363573043, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.21, i64 15 }, ptr null }, ptr @"[]_llgo_x/anymore.Never" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.22 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 507576105, i8 12, i8 8, i8 8, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.23, i64 14 }, ptr @"*_llgo_Pointer" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.23 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134390089, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.23, i64 14 }, ptr null }, ptr @_llgo_Pointer }, align 8
@"_llgo_struct$RiMM_DanK6BnaiMzKJbo13OHGLgtFUAIrXvO8mkXFqg$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.12, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.16, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.19, i64 5 }, ptr @"[8]_llgo_x/anymore.Never", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.22, i64 8 }, ptr @_llgo_Pointer, i64 264, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.24 = private unnamed_addr constant [11 x i8] c"x/anymore.T", align 1
@"_llgo_x/anymore.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 -1872266937, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.25, i64 9 }, ptr @"*_llgo_x/anymore.T" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4 }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig", ptr @"x/anymore.(*T).Nope", ptr @"x/anymore.T.Nope" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !vcall_visibility !5
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.25 = private unnamed_addr constant [9 x i8] c"anymore.T", align 1
@"*_llgo_x/anymore.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -717763157, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.25, i64 9 }, ptr null }, ptr @"_llgo_x/anymore.T" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4 }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig", ptr @"x/anymore.(*T).Nope", ptr @"x/anymore.(*T).Nope" }] }, align 8, !type !6, !type !7, !type !8, !type !9, !type !10, !vcall_visibility !5
@"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1420332458, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.26, i64 28 }, ptr @"*_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA$imethods", i64 1, i64 1 } }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.26 = private unnamed_addr constant [28 x i8] c"interface { Nope(int8) int }", align 1
@"*_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1320999388, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.26, i64 28 }, ptr null }, ptr @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA" }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.27 = private unnamed_addr constant [1 x i8] c"a", align 1
@"*_llgo_x/anymore.P" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1678723047, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.28, i64 9 }, ptr null }, ptr @"_llgo_x/anymore.P" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4 }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig", ptr @"x/anymore.(*P).Nope", ptr @"x/anymore.(*P).Nope" }] }, align 8, !type !6, !type !7, !type !8, !type !9, !type !10, !vcall_visibility !5
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.28 = private unnamed_addr constant [9 x i8] c"anymore.P", align 1
@"_llgo_x/anymore.P" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1490169970, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/anymore.P" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.28, i64 9 }, ptr @"*_llgo_x/anymore.P" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/anymore.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.29 = private unnamed_addr constant [1 x i8] c"n", align 1
@"x/anymore.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.29, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.30 = private unnamed_addr constant [1 x i8] c"b", align 1
@"_llgo_x/anymore.L" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.SliceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 618296340, i8 5, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.31, i64 9 }, ptr @"*_llgo_x/anymore.L" }, ptr @_llgo_int }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4 }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig", ptr @"x/anymore.(*L).Nope", ptr @"x/anymore.L.Nope" }] }, align 8, !type !6, !type !7, !type !8, !type !9, !type !10, !vcall_visibility !5
@anon.d3f2f5cb69e4d715ac00e865d062c4e8.31 = private unnamed_addr constant [9 x i8] c"anymore.L", align 1
@"*_llgo_x/anymore.L" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -8589470, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.31, i64 9 }, ptr null }, ptr @"_llgo_x/anymore.L" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.7, i64 9 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4 }, ptr @"_llgo_func$v2EApbzd5b4MBl55mg1dK2C83Ta0upfJ3t8pCfnDLig", ptr @"x/anymore.(*L).Nope", ptr @"x/anymore.(*L).Nope" }] }, align 8, !type !6, !type !7, !type !8, !type !9, !type !10, !vcall_visibility !5

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/anymore.(*L).Nope"(ptr readonly %0, i8 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.2, i64 11, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.0, ptr %3, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %3, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/anymore.(*P).Nope"(ptr nocapture readnone %0, i8 %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.0, ptr %2, align 8
  %.repack1 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"x/anymore.Run"() local_unnamed_addr #1 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash") #8
  %2 = tail call { ptr, ptr } @"x/anymore.none"()
  %.fca.0.extract = extractvalue { ptr, ptr } %2, 0
  %.fca.1.extract = extractvalue { ptr, ptr } %2, 1
  %3 = tail call i1 @"x/anymore.call"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %.unpack = load ptr, ptr @"x/anymore.some", align 8
  %.unpack26 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/anymore.some", i64 8), align 8
  %__llgo_funcval_code = tail call ptr asm "", "=r,0"(ptr %.unpack) #8
  %4 = tail call i64 %__llgo_funcval_code(ptr nest %.unpack26)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  tail call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(16) %5, i8 0, i64 16, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %0, i8 0, i64 24, i1 false)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %1, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %0, ptr %5, i64 1, i64 16)
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i64 8
  %.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  %6 = icmp eq i64 %.fca.1.load, 0
  br i1 %6, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0, %_llgo_1
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.fca.0.load = load ptr, ptr %1, align 8
  %.unpack28 = load ptr, ptr %.fca.0.load, align 8
  %.elt29 = getelementptr inbounds i8, ptr %.fca.0.load, i64 8
  %.unpack30 = load ptr, ptr %.elt29, align 8
  %7 = call i1 @"x/anymore.call"(ptr %.unpack28, ptr %.unpack30)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %7)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %8 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/anymore.Never", ptr null, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.4, i64 1)
  %.unpack31 = load ptr, ptr %8, align 8
  %.elt32 = getelementptr inbounds i8, ptr %8, i64 8
  %.unpack33 = load ptr, ptr %.elt32, align 8
  %9 = call i1 @"x/anymore.call"(ptr %.unpack31, ptr %.unpack33)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %9)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/anymore.(*T).Nope"(ptr readnone %0, i8 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.24, i64 11, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.3, i64 4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.0, ptr %3, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %3, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define void @"x/anymore.call$1"(ptr nest nocapture readonly %0) #2 {
_llgo_0:
  %1 = alloca i8, align 1
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.BindRecoverFrame"(ptr nonnull @"x/anymore.call$1", ptr nonnull %1)
  %2 = call { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.Recover"(ptr nonnull %1)
  %.fca.0.extract = extractvalue { ptr, ptr } %2, 0
  %.fca.1.extract = extractvalue { ptr, ptr } %2, 1
  %3 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.fca.0.extract, ptr %.fca.1.extract, ptr null, ptr null)
  %4 = xor i1 %3, true
  %.unpack = load ptr, ptr %0, align 8
  store i1 %4, ptr %.unpack, align 1
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/anymore.init"() local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #8
  %0 = load i1, ptr @"x/anymore.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/anymore.init$guard", align 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_x/anymore.Never", i64 2)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA", ptr nonnull @"_llgo_x/anymore.T")
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/anymore.Never", ptr %1, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.27, i64 1)
  store ptr %3, ptr %4, align 8
  %.repack3 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %2, ptr %.repack3, align 8
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 1, ptr %5, align 8
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA", ptr nonnull @"*_llgo_x/anymore.P")
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/anymore.Never", ptr %1, ptr nonnull @anon.d3f2f5cb69e4d715ac00e865d062c4e8.30, i64 1)
  store ptr %6, ptr %7, align 8
  %.repack5 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %5, ptr %.repack5, align 8
  store ptr %1, ptr @"x/anymore.table", align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 32)
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 1, ptr %9, align 8
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 24)
  store ptr %9, ptr %10, align 8
  %.repack7 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 1, ptr %.repack7, align 8
  %.repack9 = getelementptr inbounds i8, ptr %10, i64 16
  store i64 1, ptr %.repack9, align 8
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA", ptr nonnull @"_llgo_x/anymore.L")
  store ptr %11, ptr %8, align 8
  %.repack11 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr %10, ptr %.repack11, align 8
  %12 = getelementptr inbounds i8, ptr %8, i64 16
  %13 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA", ptr nonnull @"_llgo_x/anymore.T")
  store ptr %14, ptr %12, align 8
  %.repack13 = getelementptr inbounds i8, ptr %8, i64 24
  store ptr %13, ptr %.repack13, align 8
  store ptr %8, ptr @"x/anymore.list", align 8
  store i64 2, ptr getelementptr inbounds (i8, ptr @"x/anymore.list", i64 8), align 8
  store i64 2, ptr getelementptr inbounds (i8, ptr @"x/anymore.list", i64 16), align 8
  store ptr @"x/anymore.init$1", ptr @"x/anymore.some", align 8
  store ptr null, ptr getelementptr inbounds (i8, ptr @"x/anymore.some", i64 8), align 8
  store ptr @"x/anymore.init$2", ptr getelementptr inbounds (i8, ptr @"x/anymore.some", i64 16), align 8
  store ptr null, ptr getelementptr inbounds (i8, ptr @"x/anymore.some", i64 24), align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define noundef i64 @"x/anymore.init$1"() #3 {
_llgo_0:
  ret i64 4
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest, ptr, i64) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"() local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid returns_twice
declare i32 @__sigsetjmp(ptr, i32) local_unnamed_addr #4

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.BindRecoverFrame"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/anymore.L.Nope"(ptr nocapture readnone byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %0, i8 %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.0, ptr %2, align 8
  %.repack1 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/anymore.T.Nope"(i8 %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.d3f2f5cb69e4d715ac00e865d062c4e8.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define i1 @"x/anymore.call"(ptr %0, ptr %1) #2 {
_llgo_0:
  %2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 1)
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr %2, ptr %3, align 8
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"()
  %5 = alloca [200 x i8], align 1
  %6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 48)
  store ptr %5, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store i64 0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 16
  store ptr %4, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 24
  store ptr blockaddress(@"x/anymore.call", %_llgo_2), ptr %9, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %6)
  %10 = getelementptr inbounds i8, ptr %6, i64 32
  %11 = getelementptr inbounds i8, ptr %6, i64 40
  store ptr null, ptr %11, align 8
  %12 = call i32 @__sigsetjmp(ptr nonnull %5, i32 0)
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %_llgo_4, label %_llgo_5

common.ret:                                       ; preds = %_llgo_8, %_llgo_3
  %common.ret.op = load i1, ptr %2, align 1
  ret i1 %common.ret.op

_llgo_2:                                          ; preds = %_llgo_5, %_llgo_4
  store ptr blockaddress(@"x/anymore.call", %_llgo_3), ptr %9, align 8
  %14 = load ptr, ptr %11, align 8
  %.not = icmp eq ptr %14, null
  br i1 %.not, label %_llgo_8, label %_llgo_7

_llgo_3:                                          ; preds = %_llgo_5, %_llgo_8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr %4)
  br label %common.ret

_llgo_4:                                          ; preds = %_llgo_0
  %15 = load ptr, ptr %11, align 8
  %16 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 32)
  store ptr %15, ptr %16, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 8
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %16, i64 16
  store ptr @"x/anymore.call$1", ptr %18, align 8
  %.repack8 = getelementptr inbounds i8, ptr %16, i64 24
  store ptr %3, ptr %.repack8, align 8
  store ptr %16, ptr %11, align 8
  %19 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %20 = getelementptr i8, ptr %0, i64 24
  %21 = call { ptr, i1 } @llvm.type.checked.load(ptr %20, i32 0, metadata !"go.method.Nope:func(int8) int")
  %22 = extractvalue { ptr, i1 } %21, 1
  call void @llvm.assume(i1 %22)
  %23 = extractvalue { ptr, i1 } %21, 0
  %24 = call i64 %23(ptr %19, i8 1)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %24)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  store ptr blockaddress(@"x/anymore.call", %common.ret), ptr %10, align 8
  br label %_llgo_2

_llgo_5:                                          ; preds = %_llgo_0
  store ptr blockaddress(@"x/anymore.call", %_llgo_3), ptr %10, align 8
  %25 = load ptr, ptr %9, align 8
  indirectbr ptr %25, [label %_llgo_3, label %_llgo_2]

_llgo_7:                                          ; preds = %_llgo_2
  %.unpack = load ptr, ptr %14, align 8
  %.elt12 = getelementptr inbounds i8, ptr %14, i64 16
  %.unpack13.unpack = load ptr, ptr %.elt12, align 8
  %.unpack13.elt14 = getelementptr inbounds i8, ptr %14, i64 24
  %.unpack13.unpack15 = load ptr, ptr %.unpack13.elt14, align 8
  store ptr %.unpack, ptr %11, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr nonnull %14)
  %26 = call { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr %.unpack13.unpack)
  %.fca.0.extract = extractvalue { ptr, ptr } %26, 0
  %.fca.1.extract = extractvalue { ptr, ptr } %26, 1
  %__llgo_funcval_code = call ptr asm "", "=r,0"(ptr %.unpack13.unpack) #8
  call void %__llgo_funcval_code(ptr nest %.unpack13.unpack15)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  br label %_llgo_8

_llgo_8:                                          ; preds = %_llgo_7, %_llgo_2
  %.unpack21 = load ptr, ptr %8, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %.unpack21)
  %27 = load ptr, ptr %10, align 8
  indirectbr ptr %27, [label %_llgo_3, label %common.ret]
}

; Function Attrs: null_pointer_is_valid
define { ptr, ptr } @"x/anymore.init$2"() #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 2, ptr %0, align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA", ptr nonnull @"*_llgo_x/anymore.P")
  %.fca.0.insert = insertvalue { ptr, ptr } poison, ptr %1, 0
  %.fca.1.insert = insertvalue { ptr, ptr } %.fca.0.insert, ptr %0, 1
  ret { ptr, ptr } %.fca.1.insert
}

; Function Attrs: noinline null_pointer_is_valid
define { ptr, ptr } @"x/anymore.none"() local_unnamed_addr #2 {
_llgo_0:
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  %0 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/anymore.Never", ptr null)
  br i1 %0, label %_llgo_1, label %_llgo_3

_llgo_1:                                          ; preds = %_llgo_0
  %1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$PV7_xGMTaneZVJ2AlEGcDTHPgaxqQG-rXDQA3qjoOdA", ptr null)
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %1, 0
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2, ptr null, 1
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_0, %_llgo_1
  %4 = phi %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" [ %3, %_llgo_1 ], [ zeroinitializer, %_llgo_0 ]
  %.elt = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %4, 0
  %.elt2 = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %4, 1
  %5 = insertvalue { ptr, ptr } poison, ptr %.elt, 0
  %6 = insertvalue { ptr, ptr } %5, ptr %.elt2, 1
  ret { ptr, ptr } %6
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, i64, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.Recover"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #1

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #4 = { null_pointer_is_valid returns_twice "frame-pointer"="non-leaf" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!11}

!0 = !{i64 160, !"go.method.Nope:func(int8) int"}
!1 = !{i64 160, !"go.method.value.reflect"}
!2 = !{i64 160, !"go.method.value.reflect.Nope"}
!3 = !{i64 168, !"go.method.type.reflect"}
!4 = !{i64 168, !"go.method.type.reflect.Nope"}
!5 = !{i64 1}
!6 = !{i64 128, !"go.method.Nope:func(int8) int"}
!7 = !{i64 128, !"go.method.value.reflect"}
!8 = !{i64 128, !"go.method.value.reflect.Nope"}
!9 = !{i64 136, !"go.method.type.reflect"}
!10 = !{i64 136, !"go.method.type.reflect.Nope"}
!11 = !{i32 1, !"Virtual Function Elim", i32 1}
