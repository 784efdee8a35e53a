; ModuleID = 'x/tables'
source_filename = "x/tables"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"x/tables.num" = type { i64, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }

@"x/tables.array" = local_unnamed_addr global [2 x [2 x %"x/tables.num"]] zeroinitializer, align 8
@"x/tables.byKey" = local_unnamed_addr global ptr null, align 8
@"x/tables.counted" = local_unnamed_addr global ptr null, align 8
@"x/tables.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/tables.inner" = local_unnamed_addr global ptr null, align 8
@"x/tables.k1" = local_unnamed_addr global [16 x i8] zeroinitializer, align 1
@"x/tables.lost" = local_unnamed_addr global ptr null, align 8
@"x/tables.lostKeys" = local_unnamed_addr global ptr null, align 8
@"x/tables.one" = global %"x/tables.num" zeroinitializer, align 8
@"x/tables.outer" = local_unnamed_addr global ptr null, align 8
@"x/tables.pointers" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, align 8
@"x/tables.slice" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, align 8
@"x/tables.table" = local_unnamed_addr global ptr null, align 8
@"x/tables.tag" = local_unnamed_addr global [32 x i8] zeroinitializer, align 1
@"x/tables.two" = global %"x/tables.num" zeroinitializer, align 8
@"map[_llgo_string][32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -897987519, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.0, i64 20 }, ptr @"*map[_llgo_string][32]_llgo_uint8" }, ptr @_llgo_string, ptr @"[32]_llgo_uint8", ptr @"_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 32, i16 400, i32 12 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.0 = private unnamed_addr constant [20 x i8] c"map[string][32]uint8", align 1
@"*map[_llgo_string][32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1132082529, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.0, i64 20 }, ptr null }, ptr @"map[_llgo_string][32]_llgo_uint8" }, align 8
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@"[32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 32, i64 0, i32 502143449, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[32]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.2, i64 9 }, ptr @"*[32]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 32 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.2 = private unnamed_addr constant [9 x i8] c"[32]uint8", align 1
@"*[32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1649010264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.2, i64 9 }, ptr null }, ptr @"[32]_llgo_uint8" }, align 8
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.3, i64 5 }, ptr @"*_llgo_uint8" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.3 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1277858201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.3, i64 5 }, ptr null }, ptr @_llgo_uint8 }, align 8
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 370346748, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.4, i64 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.4 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2143776929, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.4, i64 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 8
@"_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 400, i64 400, i32 -1663137027, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.5, i64 88 }, ptr @"*_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM$fields", i64 4, i64 4 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.5 = private unnamed_addr constant [88 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8][32]uint8; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1869766538, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.5, i64 88 }, ptr null }, ptr @"_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.6 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.7, i64 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.7 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -566230779, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.7, i64 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.8 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 120, i32 460245566, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_string" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.9, i64 9 }, ptr @"*[8]_llgo_string" }, ptr @_llgo_string, ptr @"[]_llgo_string", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.9 = private unnamed_addr constant [9 x i8] c"[8]string", align 1
@"*[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 368026044, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.9, i64 9 }, ptr null }, ptr @"[8]_llgo_string" }, align 8
@"[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 608974920, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.10, i64 8 }, ptr @"*[]_llgo_string" }, ptr @_llgo_string }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.10 = private unnamed_addr constant [8 x i8] c"[]string", align 1
@"*[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -157880218, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.10, i64 8 }, ptr null }, ptr @"[]_llgo_string" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.11 = private unnamed_addr constant [5 x i8] c"elems", align 1
@"[8][32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 256, i64 0, i32 180259695, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8][32]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.12, i64 12 }, ptr @"*[8][32]_llgo_uint8" }, ptr @"[32]_llgo_uint8", ptr @"[][32]_llgo_uint8", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.12 = private unnamed_addr constant [12 x i8] c"[8][32]uint8", align 1
@"*[8][32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -99271463, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.12, i64 12 }, ptr null }, ptr @"[8][32]_llgo_uint8" }, align 8
@"[][32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 1388817839, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.13, i64 11 }, ptr @"*[][32]_llgo_uint8" }, ptr @"[32]_llgo_uint8" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.13 = private unnamed_addr constant [11 x i8] c"[][32]uint8", align 1
@"*[][32]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 395158195, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.13, i64 11 }, ptr null }, ptr @"[][32]_llgo_uint8" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.14 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 507576105, i8 12, i8 8, i8 8, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.15, i64 14 }, ptr @"*_llgo_Pointer" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.15 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134390089, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.15, i64 14 }, ptr null }, ptr @_llgo_Pointer }, align 8
@"_llgo_struct$nkKeSCGn5euzLJjP5fNESVXUbH_DKBeQIv9RAjl6NgM$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.8, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.11, i64 5 }, ptr @"[8][32]_llgo_uint8", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.14, i64 8 }, ptr @_llgo_Pointer, i64 392, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"map[[16]_llgo_uint8]_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1691258387, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.16, i64 27 }, ptr @"*map[[16]_llgo_uint8]_llgo_x/tables.summer" }, ptr @"[16]_llgo_uint8", ptr @"_llgo_x/tables.summer", ptr @"_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @"[16]_llgo_uint8" }, i8 16, i8 16, i16 272, i32 4 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.16 = private unnamed_addr constant [27 x i8] c"map[[16]uint8]tables.summer", align 1
@"*map[[16]_llgo_uint8]_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -700218750, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.16, i64 27 }, ptr null }, ptr @"map[[16]_llgo_uint8]_llgo_x/tables.summer" }, align 8
@"[16]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 -1377650082, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[16]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.17, i64 9 }, ptr @"*[16]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 16 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.17 = private unnamed_addr constant [9 x i8] c"[16]uint8", align 1
@"*[16]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 592680927, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.17, i64 9 }, ptr null }, ptr @"[16]_llgo_uint8" }, align 8
@"_llgo_x/tables.summer" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -413829341, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.18, i64 13 }, ptr @"*_llgo_x/tables.summer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.19, i64 8 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.19, i64 8 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.18 = private unnamed_addr constant [13 x i8] c"tables.summer", align 1
@"*_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1919896027, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.18, i64 13 }, ptr null }, ptr @"_llgo_x/tables.summer" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.19 = private unnamed_addr constant [8 x i8] c"x/tables", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.20 = private unnamed_addr constant [12 x i8] c"x/tables.sum", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.21, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.21 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.21, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.22, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.22 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.22, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.20, i64 12 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 272, i64 272, i32 906440274, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.23, i64 95 }, ptr @"*_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA$fields", i64 4, i64 4 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.23 = private unnamed_addr constant [95 x i8] c"struct { topbits [8]uint8; keys [8][16]uint8; elems [8]tables.summer; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -976221228, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.23, i64 95 }, ptr null }, ptr @"_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA" }, align 8
@"[8][16]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 0, i32 -2110300854, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8][16]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.24, i64 12 }, ptr @"*[8][16]_llgo_uint8" }, ptr @"[16]_llgo_uint8", ptr @"[][16]_llgo_uint8", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.24 = private unnamed_addr constant [12 x i8] c"[8][16]uint8", align 1
@"*[8][16]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -253370719, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.24, i64 12 }, ptr null }, ptr @"[8][16]_llgo_uint8" }, align 8
@"[][16]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -856930420, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.25, i64 11 }, ptr @"*[][16]_llgo_uint8" }, ptr @"[16]_llgo_uint8" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.25 = private unnamed_addr constant [11 x i8] c"[][16]uint8", align 1
@"*[][16]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1473627181, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.25, i64 11 }, ptr null }, ptr @"[][16]_llgo_uint8" }, align 8
@"[8]_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 128, i32 610330264, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_x/tables.summer" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.26, i64 16 }, ptr @"*[8]_llgo_x/tables.summer" }, ptr @"_llgo_x/tables.summer", ptr @"[]_llgo_x/tables.summer", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.26 = private unnamed_addr constant [16 x i8] c"[8]tables.summer", align 1
@"*[8]_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -848761664, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.26, i64 16 }, ptr null }, ptr @"[8]_llgo_x/tables.summer" }, align 8
@"[]_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 1144135975, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.27, i64 15 }, ptr @"*[]_llgo_x/tables.summer" }, ptr @"_llgo_x/tables.summer" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.27 = private unnamed_addr constant [15 x i8] c"[]tables.summer", align 1
@"*[]_llgo_x/tables.summer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -996739527, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.27, i64 15 }, ptr null }, ptr @"[]_llgo_x/tables.summer" }, align 8
@"_llgo_struct$JPbaqKiwpzICHXve4ILIE06Cq6p15vs_OK67L1j4bJA$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.8, i64 4 }, ptr @"[8][16]_llgo_uint8", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.11, i64 5 }, ptr @"[8]_llgo_x/tables.summer", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.14, i64 8 }, ptr @_llgo_Pointer, i64 264, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.28 = private unnamed_addr constant [1 x i8] c"x", align 1
@"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 799681743, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.29, i64 32 }, ptr @"*map[_llgo_string]map[_llgo_string]_llgo_x/tables.num" }, ptr @_llgo_string, ptr @"map[_llgo_string]_llgo_x/tables.num", ptr @"_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 8, i16 208, i32 12 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.29 = private unnamed_addr constant [32 x i8] c"map[string]map[string]tables.num", align 1
@"*map[_llgo_string]map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1504925324, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.29, i64 32 }, ptr null }, ptr @"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num" }, align 8
@"map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 555791950, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.30, i64 21 }, ptr @"*map[_llgo_string]_llgo_x/tables.num" }, ptr @_llgo_string, ptr @"_llgo_x/tables.num", ptr @"_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 16, i16 272, i32 12 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.30 = private unnamed_addr constant [21 x i8] c"map[string]tables.num", align 1
@"*map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -441358589, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.30, i64 21 }, ptr null }, ptr @"map[_llgo_string]_llgo_x/tables.num" }, align 8
@"_llgo_x/tables.num" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 -1228691516, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/tables.num" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.31, i64 10 }, ptr @"*_llgo_x/tables.num" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.19, i64 8 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/tables.struct$FYwroxEsqkW6yVuOmVOyopY3mocqpP1CszDdnyl6PWY$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.19, i64 8 }, i16 2, i16 0, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.32, i64 13 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/tables.(*num).lose", ptr @"x/tables.num.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.20, i64 12 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/tables.(*num).sum", ptr @"x/tables.num.sum" }] }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.31 = private unnamed_addr constant [10 x i8] c"tables.num", align 1
@"*_llgo_x/tables.num" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 369477261, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.31, i64 10 }, ptr null }, ptr @"_llgo_x/tables.num" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.19, i64 8 }, i16 2, i16 0, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.32, i64 13 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/tables.(*num).lose", ptr @"x/tables.(*num).lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.20, i64 12 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/tables.(*num).sum", ptr @"x/tables.(*num).sum" }] }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.32 = private unnamed_addr constant [13 x i8] c"x/tables.lose", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.33 = private unnamed_addr constant [1 x i8] c"n", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.34 = private unnamed_addr constant [1 x i8] c"m", align 1
@"x/tables.struct$FYwroxEsqkW6yVuOmVOyopY3mocqpP1CszDdnyl6PWY$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.33, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.34, i64 1 }, ptr @_llgo_int, i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 272, i64 272, i32 -431609623, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.35, i64 89 }, ptr @"*_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ$fields", i64 4, i64 4 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.35 = private unnamed_addr constant [89 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]tables.num; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 754137692, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.35, i64 89 }, ptr null }, ptr @"_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ" }, align 8
@"[8]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 0, i32 -1126117668, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_x/tables.num" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.36, i64 13 }, ptr @"*[8]_llgo_x/tables.num" }, ptr @"_llgo_x/tables.num", ptr @"[]_llgo_x/tables.num", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.36 = private unnamed_addr constant [13 x i8] c"[8]tables.num", align 1
@"*[8]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2050060056, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.36, i64 13 }, ptr null }, ptr @"[8]_llgo_x/tables.num" }, align 8
@"[]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1129963317, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.37, i64 12 }, ptr @"*[]_llgo_x/tables.num" }, ptr @"_llgo_x/tables.num" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.37 = private unnamed_addr constant [12 x i8] c"[]tables.num", align 1
@"*[]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1530337599, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.37, i64 12 }, ptr null }, ptr @"[]_llgo_x/tables.num" }, align 8
@"_llgo_struct$o3RhLJ1heGS6CG0UBwObQx2-_Axm-ETRPnj7fuHohZQ$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.8, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.11, i64 5 }, ptr @"[8]_llgo_x/tables.num", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.14, i64 8 }, ptr @_llgo_Pointer, i64 264, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 208, i64 208, i32 -417900828, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.38, i64 100 }, ptr @"*_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM$fields", i64 4, i64 4 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.38 = private unnamed_addr constant [100 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]map[string]tables.num; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1149337135, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.38, i64 100 }, ptr null }, ptr @"_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM" }, align 8
@"[8]map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 64, i32 1643893849, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.39, i64 24 }, ptr @"*[8]map[_llgo_string]_llgo_x/tables.num" }, ptr @"map[_llgo_string]_llgo_x/tables.num", ptr @"[]map[_llgo_string]_llgo_x/tables.num", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.39 = private unnamed_addr constant [24 x i8] c"[8]map[string]tables.num", align 1
@"*[8]map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 471505737, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.39, i64 24 }, ptr null }, ptr @"[8]map[_llgo_string]_llgo_x/tables.num" }, align 8
@"[]map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -579985909, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.40, i64 23 }, ptr @"*[]map[_llgo_string]_llgo_x/tables.num" }, ptr @"map[_llgo_string]_llgo_x/tables.num" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.40 = private unnamed_addr constant [23 x i8] c"[]map[string]tables.num", align 1
@"*[]map[_llgo_string]_llgo_x/tables.num" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1932118228, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.40, i64 23 }, ptr null }, ptr @"[]map[_llgo_string]_llgo_x/tables.num" }, align 8
@"_llgo_struct$P0v7vCjDnJIZVQHj-DP6hP4riTgckLtQGzprvSnoUoM$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.8, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.11, i64 5 }, ptr @"[8]map[_llgo_string]_llgo_x/tables.num", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.14, i64 8 }, ptr @_llgo_Pointer, i64 200, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.41 = private unnamed_addr constant [1 x i8] c"y", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.42 = private unnamed_addr constant [1 x i8] c"z", align 1
@"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1235846925, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.43, i64 30 }, ptr @"*x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.19, i64 8 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg$imethods", i64 1, i64 1 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.43 = private unnamed_addr constant [30 x i8] c"interface { tables.sum() int }", align 1
@"*x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 64923106, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.43, i64 30 }, ptr null }, ptr @"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg" }, align 8
@"map[_llgo_x/tables.num]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -600412620, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.44, i64 19 }, ptr @"*map[_llgo_x/tables.num]_llgo_bool" }, ptr @"_llgo_x/tables.num", ptr @_llgo_bool, ptr @"_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @"_llgo_x/tables.num" }, i8 16, i8 1, i16 152, i32 4 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.44 = private unnamed_addr constant [19 x i8] c"map[tables.num]bool", align 1
@"*map[_llgo_x/tables.num]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1754654762, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.44, i64 19 }, ptr null }, ptr @"map[_llgo_x/tables.num]_llgo_bool" }, align 8
@_llgo_bool = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 554183389, i8 12, i8 1, i8 1, i8 1, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.45, i64 4 }, ptr @"*_llgo_bool" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.45 = private unnamed_addr constant [4 x i8] c"bool", align 1
@"*_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1896950390, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.45, i64 4 }, ptr null }, ptr @_llgo_bool }, align 8
@"_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 152, i64 0, i32 -995002795, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.46, i64 80 }, ptr @"*_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk$fields", i64 4, i64 4 } }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.46 = private unnamed_addr constant [80 x i8] c"struct { topbits [8]uint8; keys [8]tables.num; elems [8]bool; overflow uintptr }", align 1
@"*_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1250221416, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.46, i64 80 }, ptr null }, ptr @"_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk" }, align 8
@"[8]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1484876813, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_bool" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.47, i64 7 }, ptr @"*[8]_llgo_bool" }, ptr @_llgo_bool, ptr @"[]_llgo_bool", i64 8 }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.47 = private unnamed_addr constant [7 x i8] c"[8]bool", align 1
@"*[8]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -73185561, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.47, i64 7 }, ptr null }, ptr @"[8]_llgo_bool" }, align 8
@"[]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 2087564874, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.48, i64 6 }, ptr @"*[]_llgo_bool" }, ptr @_llgo_bool }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.48 = private unnamed_addr constant [6 x i8] c"[]bool", align 1
@"*[]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1817743998, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.48, i64 6 }, ptr null }, ptr @"[]_llgo_bool" }, align 8
@_llgo_uintptr = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1268343028, i8 12, i8 8, i8 8, i8 12, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.49, i64 7 }, ptr @"*_llgo_uintptr" }, align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.49 = private unnamed_addr constant [7 x i8] c"uintptr", align 1
@"*_llgo_uintptr" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1684891952, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.49, i64 7 }, ptr null }, ptr @_llgo_uintptr }, align 8
@"_llgo_struct$Kcg443_nVYd5Eb7fCNzW8qm6Md-11Xme0pAWm7agrZk$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.8, i64 4 }, ptr @"[8]_llgo_x/tables.num", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.11, i64 5 }, ptr @"[8]_llgo_bool", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.14, i64 8 }, ptr @_llgo_uintptr, i64 144, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.2318f2945dc7981dc86aa05eac6eef1b.50 = private unnamed_addr constant [1 x i8] c"a", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.51 = private unnamed_addr constant [1 x i8] c"b", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.52 = private unnamed_addr constant [5 x i8] c"never", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.53 = private unnamed_addr constant [12 x i8] c"x/tables.num", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.54 = private unnamed_addr constant [4 x i8] c"lose", align 1
@anon.2318f2945dc7981dc86aa05eac6eef1b.55 = private unnamed_addr constant [3 x i8] c"sum", align 1

; Function Attrs: null_pointer_is_valid
define void @"x/tables.Run"() local_unnamed_addr #0 {
_llgo_0:
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string][32]_llgo_uint8", i64 1)
  %1 = load <16 x i8>, ptr @"x/tables.tag", align 1
  %2 = load <16 x i8>, ptr getelementptr inbounds (i8, ptr @"x/tables.tag", i64 16), align 1
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][32]_llgo_uint8", ptr %0, ptr null, i64 0)
  store <16 x i8> %1, ptr %3, align 1
  %.repack122 = getelementptr inbounds i8, ptr %3, i64 16
  store <16 x i8> %2, ptr %.repack122, align 1
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string][32]_llgo_uint8", ptr %0, ptr null, i64 0)
  %5 = load ptr, ptr @"x/tables.table", align 8
  %6 = load <32 x i8>, ptr %4, align 1
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string][32]_llgo_uint8", ptr %5, ptr null, i64 0)
  %8 = load <32 x i8>, ptr %7, align 1
  %9 = icmp ne <32 x i8> %6, %8
  %10 = bitcast <32 x i1> %9 to i32
  %11 = icmp eq i32 %10, 0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %11)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %.unpack280 = load ptr, ptr @"x/tables.slice", align 8
  %.unpack281 = load i64, ptr getelementptr inbounds (i8, ptr @"x/tables.slice", i64 8), align 8
  %12 = icmp eq i64 %.unpack281, 0
  br i1 %12, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0, %_llgo_1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %13 = load i64, ptr %.unpack280, align 8
  %14 = icmp ult i64 %.unpack281, 3
  br i1 %14, label %_llgo_3, label %_llgo_4

_llgo_3:                                          ; preds = %_llgo_2, %_llgo_3
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 2, i64 %.unpack281)
  br label %_llgo_3

_llgo_4:                                          ; preds = %_llgo_2
  %.unpack284 = load i64, ptr getelementptr inbounds (i8, ptr @"x/tables.pointers", i64 8), align 8
  %15 = icmp eq i64 %.unpack284, 0
  br i1 %15, label %_llgo_5, label %_llgo_6

_llgo_5:                                          ; preds = %_llgo_4, %_llgo_5
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_5

_llgo_6:                                          ; preds = %_llgo_4
  %.unpack283 = load ptr, ptr @"x/tables.pointers", align 8
  %16 = load i64, ptr @"x/tables.array", align 8
  %17 = load i64, ptr getelementptr inbounds (i8, ptr @"x/tables.array", i64 32), align 8
  %18 = getelementptr inbounds i8, ptr %.unpack280, i64 40
  %19 = load i64, ptr %18, align 8
  %20 = load ptr, ptr %.unpack283, align 8
  %21 = load i64, ptr %20, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %13)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %19)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %17)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %16)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %21)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %22 = load ptr, ptr @"x/tables.byKey", align 8
  %23 = tail call { i64, i64 } @"x/tables.key"(i64 1)
  %.fca.0.extract = extractvalue { i64, i64 } %23, 0
  %.sroa.07.0.extract.trunc = trunc i64 %.fca.0.extract to i8
  %.sroa.28.0.extract.shift = lshr i64 %.fca.0.extract, 8
  %.sroa.28.0.extract.trunc = trunc i64 %.sroa.28.0.extract.shift to i8
  %.sroa.3.0.extract.shift = lshr i64 %.fca.0.extract, 16
  %.sroa.3.0.extract.trunc = trunc i64 %.sroa.3.0.extract.shift to i8
  %.sroa.4.0.extract.shift = lshr i64 %.fca.0.extract, 24
  %.sroa.4.0.extract.trunc = trunc i64 %.sroa.4.0.extract.shift to i8
  %.sroa.5.0.extract.shift = lshr i64 %.fca.0.extract, 32
  %.sroa.5.0.extract.trunc = trunc i64 %.sroa.5.0.extract.shift to i8
  %.sroa.6.0.extract.shift = lshr i64 %.fca.0.extract, 40
  %.sroa.6.0.extract.trunc = trunc i64 %.sroa.6.0.extract.shift to i8
  %.sroa.7.0.extract.shift = lshr i64 %.fca.0.extract, 48
  %.sroa.7.0.extract.trunc = trunc i64 %.sroa.7.0.extract.shift to i8
  %.sroa.8.0.extract.shift = lshr i64 %.fca.0.extract, 56
  %.sroa.8.0.extract.trunc = trunc nuw i64 %.sroa.8.0.extract.shift to i8
  %.fca.1.extract = extractvalue { i64, i64 } %23, 1
  %.sroa.9.8.extract.trunc = trunc i64 %.fca.1.extract to i8
  %.sroa.11.8.extract.shift = lshr i64 %.fca.1.extract, 8
  %.sroa.11.8.extract.trunc = trunc i64 %.sroa.11.8.extract.shift to i8
  %.sroa.12.8.extract.shift = lshr i64 %.fca.1.extract, 16
  %.sroa.12.8.extract.trunc = trunc i64 %.sroa.12.8.extract.shift to i8
  %.sroa.13.8.extract.shift = lshr i64 %.fca.1.extract, 24
  %.sroa.13.8.extract.trunc = trunc i64 %.sroa.13.8.extract.shift to i8
  %.sroa.14.8.extract.shift = lshr i64 %.fca.1.extract, 32
  %.sroa.14.8.extract.trunc = trunc i64 %.sroa.14.8.extract.shift to i8
  %.sroa.15.8.extract.shift = lshr i64 %.fca.1.extract, 40
  %.sroa.15.8.extract.trunc = trunc i64 %.sroa.15.8.extract.shift to i8
  %.sroa.16.8.extract.shift = lshr i64 %.fca.1.extract, 48
  %.sroa.16.8.extract.trunc = trunc i64 %.sroa.16.8.extract.shift to i8
  %.sroa.17.8.extract.shift = lshr i64 %.fca.1.extract, 56
  %.sroa.17.8.extract.trunc = trunc nuw i64 %.sroa.17.8.extract.shift to i8
  %24 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i8 %.sroa.07.0.extract.trunc, ptr %24, align 1
  %.repack286 = getelementptr inbounds i8, ptr %24, i64 1
  store i8 %.sroa.28.0.extract.trunc, ptr %.repack286, align 1
  %.repack288 = getelementptr inbounds i8, ptr %24, i64 2
  store i8 %.sroa.3.0.extract.trunc, ptr %.repack288, align 1
  %.repack290 = getelementptr inbounds i8, ptr %24, i64 3
  store i8 %.sroa.4.0.extract.trunc, ptr %.repack290, align 1
  %.repack292 = getelementptr inbounds i8, ptr %24, i64 4
  store i8 %.sroa.5.0.extract.trunc, ptr %.repack292, align 1
  %.repack294 = getelementptr inbounds i8, ptr %24, i64 5
  store i8 %.sroa.6.0.extract.trunc, ptr %.repack294, align 1
  %.repack296 = getelementptr inbounds i8, ptr %24, i64 6
  store i8 %.sroa.7.0.extract.trunc, ptr %.repack296, align 1
  %.repack298 = getelementptr inbounds i8, ptr %24, i64 7
  store i8 %.sroa.8.0.extract.trunc, ptr %.repack298, align 1
  %.repack300 = getelementptr inbounds i8, ptr %24, i64 8
  store i8 %.sroa.9.8.extract.trunc, ptr %.repack300, align 1
  %.repack302 = getelementptr inbounds i8, ptr %24, i64 9
  store i8 %.sroa.11.8.extract.trunc, ptr %.repack302, align 1
  %.repack304 = getelementptr inbounds i8, ptr %24, i64 10
  store i8 %.sroa.12.8.extract.trunc, ptr %.repack304, align 1
  %.repack306 = getelementptr inbounds i8, ptr %24, i64 11
  store i8 %.sroa.13.8.extract.trunc, ptr %.repack306, align 1
  %.repack308 = getelementptr inbounds i8, ptr %24, i64 12
  store i8 %.sroa.14.8.extract.trunc, ptr %.repack308, align 1
  %.repack310 = getelementptr inbounds i8, ptr %24, i64 13
  store i8 %.sroa.15.8.extract.trunc, ptr %.repack310, align 1
  %.repack312 = getelementptr inbounds i8, ptr %24, i64 14
  store i8 %.sroa.16.8.extract.trunc, ptr %.repack312, align 1
  %.repack314 = getelementptr inbounds i8, ptr %24, i64 15
  store i8 %.sroa.17.8.extract.trunc, ptr %.repack314, align 1
  %25 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", ptr %22, ptr %24)
  %.unpack316 = load ptr, ptr %25, align 8
  %.elt317 = getelementptr inbounds i8, ptr %25, i64 8
  %.unpack318 = load ptr, ptr %.elt317, align 8
  %26 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack316, ptr %.unpack318)
  %27 = getelementptr i8, ptr %.unpack316, i64 24
  %28 = load ptr, ptr %27, align 8
  %29 = tail call i64 %28(ptr %26)
  %30 = load ptr, ptr @"x/tables.byKey", align 8
  %31 = tail call { i64, i64 } @"x/tables.key"(i64 2)
  %.fca.0.extract13 = extractvalue { i64, i64 } %31, 0
  %.sroa.033.0.extract.trunc = trunc i64 %.fca.0.extract13 to i8
  %.sroa.234.0.extract.shift = lshr i64 %.fca.0.extract13, 8
  %.sroa.234.0.extract.trunc = trunc i64 %.sroa.234.0.extract.shift to i8
  %.sroa.335.0.extract.shift = lshr i64 %.fca.0.extract13, 16
  %.sroa.335.0.extract.trunc = trunc i64 %.sroa.335.0.extract.shift to i8
  %.sroa.436.0.extract.shift = lshr i64 %.fca.0.extract13, 24
  %.sroa.436.0.extract.trunc = trunc i64 %.sroa.436.0.extract.shift to i8
  %.sroa.537.0.extract.shift = lshr i64 %.fca.0.extract13, 32
  %.sroa.537.0.extract.trunc = trunc i64 %.sroa.537.0.extract.shift to i8
  %.sroa.638.0.extract.shift = lshr i64 %.fca.0.extract13, 40
  %.sroa.638.0.extract.trunc = trunc i64 %.sroa.638.0.extract.shift to i8
  %.sroa.739.0.extract.shift = lshr i64 %.fca.0.extract13, 48
  %.sroa.739.0.extract.trunc = trunc i64 %.sroa.739.0.extract.shift to i8
  %.sroa.840.0.extract.shift = lshr i64 %.fca.0.extract13, 56
  %.sroa.840.0.extract.trunc = trunc nuw i64 %.sroa.840.0.extract.shift to i8
  %.fca.1.extract14 = extractvalue { i64, i64 } %31, 1
  %.sroa.941.8.extract.trunc = trunc i64 %.fca.1.extract14 to i8
  %.sroa.1142.8.extract.shift = lshr i64 %.fca.1.extract14, 8
  %.sroa.1142.8.extract.trunc = trunc i64 %.sroa.1142.8.extract.shift to i8
  %.sroa.1243.8.extract.shift = lshr i64 %.fca.1.extract14, 16
  %.sroa.1243.8.extract.trunc = trunc i64 %.sroa.1243.8.extract.shift to i8
  %.sroa.1344.8.extract.shift = lshr i64 %.fca.1.extract14, 24
  %.sroa.1344.8.extract.trunc = trunc i64 %.sroa.1344.8.extract.shift to i8
  %.sroa.1445.8.extract.shift = lshr i64 %.fca.1.extract14, 32
  %.sroa.1445.8.extract.trunc = trunc i64 %.sroa.1445.8.extract.shift to i8
  %.sroa.1546.8.extract.shift = lshr i64 %.fca.1.extract14, 40
  %.sroa.1546.8.extract.trunc = trunc i64 %.sroa.1546.8.extract.shift to i8
  %.sroa.1647.8.extract.shift = lshr i64 %.fca.1.extract14, 48
  %.sroa.1647.8.extract.trunc = trunc i64 %.sroa.1647.8.extract.shift to i8
  %.sroa.1748.8.extract.shift = lshr i64 %.fca.1.extract14, 56
  %.sroa.1748.8.extract.trunc = trunc nuw i64 %.sroa.1748.8.extract.shift to i8
  %32 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i8 %.sroa.033.0.extract.trunc, ptr %32, align 1
  %.repack319 = getelementptr inbounds i8, ptr %32, i64 1
  store i8 %.sroa.234.0.extract.trunc, ptr %.repack319, align 1
  %.repack321 = getelementptr inbounds i8, ptr %32, i64 2
  store i8 %.sroa.335.0.extract.trunc, ptr %.repack321, align 1
  %.repack323 = getelementptr inbounds i8, ptr %32, i64 3
  store i8 %.sroa.436.0.extract.trunc, ptr %.repack323, align 1
  %.repack325 = getelementptr inbounds i8, ptr %32, i64 4
  store i8 %.sroa.537.0.extract.trunc, ptr %.repack325, align 1
  %.repack327 = getelementptr inbounds i8, ptr %32, i64 5
  store i8 %.sroa.638.0.extract.trunc, ptr %.repack327, align 1
  %.repack329 = getelementptr inbounds i8, ptr %32, i64 6
  store i8 %.sroa.739.0.extract.trunc, ptr %.repack329, align 1
  %.repack331 = getelementptr inbounds i8, ptr %32, i64 7
  store i8 %.sroa.840.0.extract.trunc, ptr %.repack331, align 1
  %.repack333 = getelementptr inbounds i8, ptr %32, i64 8
  store i8 %.sroa.941.8.extract.trunc, ptr %.repack333, align 1
  %.repack335 = getelementptr inbounds i8, ptr %32, i64 9
  store i8 %.sroa.1142.8.extract.trunc, ptr %.repack335, align 1
  %.repack337 = getelementptr inbounds i8, ptr %32, i64 10
  store i8 %.sroa.1243.8.extract.trunc, ptr %.repack337, align 1
  %.repack339 = getelementptr inbounds i8, ptr %32, i64 11
  store i8 %.sroa.1344.8.extract.trunc, ptr %.repack339, align 1
  %.repack341 = getelementptr inbounds i8, ptr %32, i64 12
  store i8 %.sroa.1445.8.extract.trunc, ptr %.repack341, align 1
  %.repack343 = getelementptr inbounds i8, ptr %32, i64 13
  store i8 %.sroa.1546.8.extract.trunc, ptr %.repack343, align 1
  %.repack345 = getelementptr inbounds i8, ptr %32, i64 14
  store i8 %.sroa.1647.8.extract.trunc, ptr %.repack345, align 1
  %.repack347 = getelementptr inbounds i8, ptr %32, i64 15
  store i8 %.sroa.1748.8.extract.trunc, ptr %.repack347, align 1
  %33 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", ptr %30, ptr %32)
  %.unpack349 = load ptr, ptr %33, align 8
  %.elt350 = getelementptr inbounds i8, ptr %33, i64 8
  %.unpack351 = load ptr, ptr %.elt350, align 8
  %34 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack349, ptr %.unpack351)
  %35 = getelementptr i8, ptr %.unpack349, i64 24
  %36 = load ptr, ptr %35, align 8
  %37 = tail call i64 %36(ptr %34)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %29)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %37)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %38 = load ptr, ptr @"x/tables.outer", align 8
  %39 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num", ptr %38, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.28, i64 1)
  %40 = load ptr, ptr %39, align 8
  %41 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", ptr %40, ptr null, i64 0)
  %.unpack352 = load i64, ptr %41, align 8
  %42 = load ptr, ptr @"x/tables.outer", align 8
  %43 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num", ptr %42, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.41, i64 1)
  %44 = load ptr, ptr %43, align 8
  %45 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", ptr %44, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.42, i64 1)
  %.elt356 = getelementptr inbounds i8, ptr %45, i64 8
  %.unpack357 = load i64, ptr %.elt356, align 8
  %46 = load ptr, ptr @"x/tables.counted", align 8
  %47 = tail call i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr %46)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %.unpack352)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %.unpack357)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %47)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/tables.init"() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"x/tables.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/tables.init$guard", align 1
  store <16 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, ptr @"x/tables.tag", align 1
  store <16 x i8> <i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31>, ptr getelementptr inbounds (i8, ptr @"x/tables.tag", i64 16), align 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string][32]_llgo_uint8", i64 1)
  %2 = load <16 x i8>, ptr @"x/tables.tag", align 1
  %3 = load <16 x i8>, ptr getelementptr inbounds (i8, ptr @"x/tables.tag", i64 16), align 1
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string][32]_llgo_uint8", ptr %1, ptr null, i64 0)
  store <16 x i8> %2, ptr %4, align 1
  %.repack314 = getelementptr inbounds i8, ptr %4, i64 16
  store <16 x i8> %3, ptr %.repack314, align 1
  store ptr %1, ptr @"x/tables.table", align 8
  %5 = tail call { i64, i64 } @"x/tables.mk"(i64 1)
  %.fca.0.extract = extractvalue { i64, i64 } %5, 0
  %.fca.1.extract = extractvalue { i64, i64 } %5, 1
  store i64 %.fca.0.extract, ptr @"x/tables.one", align 8
  store i64 %.fca.1.extract, ptr getelementptr inbounds (i8, ptr @"x/tables.one", i64 8), align 8
  %6 = tail call { i64, i64 } @"x/tables.mk"(i64 2)
  %.fca.0.extract16 = extractvalue { i64, i64 } %6, 0
  %.fca.1.extract18 = extractvalue { i64, i64 } %6, 1
  store i64 %.fca.0.extract16, ptr @"x/tables.two", align 8
  store i64 %.fca.1.extract18, ptr getelementptr inbounds (i8, ptr @"x/tables.two", i64 8), align 8
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 48)
  %8 = load <2 x i64>, ptr @"x/tables.one", align 8
  store <2 x i64> %8, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 16
  %.unpack352 = load i64, ptr @"x/tables.two", align 8
  %.unpack353 = load i64, ptr getelementptr inbounds (i8, ptr @"x/tables.two", i64 8), align 8
  store i64 %.unpack352, ptr %9, align 8
  %.repack354 = getelementptr inbounds i8, ptr %7, i64 24
  store i64 %.unpack353, ptr %.repack354, align 8
  %10 = getelementptr inbounds i8, ptr %7, i64 32
  %11 = tail call { i64, i64 } @"x/tables.mk"(i64 3)
  %.fca.0.extract28 = extractvalue { i64, i64 } %11, 0
  %.fca.1.extract30 = extractvalue { i64, i64 } %11, 1
  store i64 %.fca.0.extract28, ptr %10, align 8
  %.repack356 = getelementptr inbounds i8, ptr %7, i64 40
  store i64 %.fca.1.extract30, ptr %.repack356, align 8
  store ptr %7, ptr @"x/tables.slice", align 8
  store i64 3, ptr getelementptr inbounds (i8, ptr @"x/tables.slice", i64 8), align 8
  store i64 3, ptr getelementptr inbounds (i8, ptr @"x/tables.slice", i64 16), align 8
  %.unpack361 = load i64, ptr getelementptr inbounds (i8, ptr @"x/tables.one", i64 8), align 8
  %12 = extractelement <2 x i64> %8, i64 0
  store i64 %12, ptr @"x/tables.array", align 8
  store i64 %.unpack361, ptr getelementptr inbounds (i8, ptr @"x/tables.array", i64 8), align 8
  store i64 %.unpack352, ptr getelementptr inbounds (i8, ptr @"x/tables.array", i64 16), align 8
  store i64 %.unpack353, ptr getelementptr inbounds (i8, ptr @"x/tables.array", i64 24), align 8
  store i64 %.unpack352, ptr getelementptr inbounds (i8, ptr @"x/tables.array", i64 32), align 8
  store i64 %.unpack353, ptr getelementptr inbounds (i8, ptr @"x/tables.array", i64 40), align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) getelementptr inbounds (i8, ptr @"x/tables.array", i64 48), i8 0, i64 16, i1 false)
  %13 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  store ptr @"x/tables.one", ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 8
  store ptr @"x/tables.two", ptr %14, align 8
  store ptr %13, ptr @"x/tables.pointers", align 8
  store i64 2, ptr getelementptr inbounds (i8, ptr @"x/tables.pointers", i64 8), align 8
  store i64 2, ptr getelementptr inbounds (i8, ptr @"x/tables.pointers", i64 16), align 8
  %15 = tail call { i64, i64 } @"x/tables.key"(i64 1)
  %.fca.0.extract40 = extractvalue { i64, i64 } %15, 0
  %.sroa.092.0.extract.trunc = trunc i64 %.fca.0.extract40 to i8
  %.sroa.293.0.extract.shift = lshr i64 %.fca.0.extract40, 8
  %.sroa.293.0.extract.trunc = trunc i64 %.sroa.293.0.extract.shift to i8
  %.sroa.3.0.extract.shift = lshr i64 %.fca.0.extract40, 16
  %.sroa.3.0.extract.trunc = trunc i64 %.sroa.3.0.extract.shift to i8
  %.sroa.4.0.extract.shift = lshr i64 %.fca.0.extract40, 24
  %.sroa.4.0.extract.trunc = trunc i64 %.sroa.4.0.extract.shift to i8
  %.sroa.5.0.extract.shift = lshr i64 %.fca.0.extract40, 32
  %.sroa.5.0.extract.trunc = trunc i64 %.sroa.5.0.extract.shift to i8
  %.sroa.6.0.extract.shift = lshr i64 %.fca.0.extract40, 40
  %.sroa.6.0.extract.trunc = trunc i64 %.sroa.6.0.extract.shift to i8
  %.sroa.7.0.extract.shift = lshr i64 %.fca.0.extract40, 48
  %.sroa.7.0.extract.trunc = trunc i64 %.sroa.7.0.extract.shift to i8
  %.sroa.8.0.extract.shift = lshr i64 %.fca.0.extract40, 56
  %.sroa.8.0.extract.trunc = trunc nuw i64 %.sroa.8.0.extract.shift to i8
  %.fca.1.extract42 = extractvalue { i64, i64 } %15, 1
  %.sroa.9.8.extract.trunc = trunc i64 %.fca.1.extract42 to i8
  %.sroa.11.8.extract.shift = lshr i64 %.fca.1.extract42, 8
  %.sroa.11.8.extract.trunc = trunc i64 %.sroa.11.8.extract.shift to i8
  %.sroa.12.8.extract.shift = lshr i64 %.fca.1.extract42, 16
  %.sroa.12.8.extract.trunc = trunc i64 %.sroa.12.8.extract.shift to i8
  %.sroa.13.8.extract.shift = lshr i64 %.fca.1.extract42, 24
  %.sroa.13.8.extract.trunc = trunc i64 %.sroa.13.8.extract.shift to i8
  %.sroa.14.8.extract.shift = lshr i64 %.fca.1.extract42, 32
  %.sroa.14.8.extract.trunc = trunc i64 %.sroa.14.8.extract.shift to i8
  %.sroa.15.8.extract.shift = lshr i64 %.fca.1.extract42, 40
  %.sroa.15.8.extract.trunc = trunc i64 %.sroa.15.8.extract.shift to i8
  %.sroa.16.8.extract.shift = lshr i64 %.fca.1.extract42, 48
  %.sroa.16.8.extract.trunc = trunc i64 %.sroa.16.8.extract.shift to i8
  %.sroa.17.8.extract.shift = lshr i64 %.fca.1.extract42, 56
  %.sroa.17.8.extract.trunc = trunc nuw i64 %.sroa.17.8.extract.shift to i8
  store i8 %.sroa.092.0.extract.trunc, ptr @"x/tables.k1", align 1
  store i8 %.sroa.293.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 1), align 1
  store i8 %.sroa.3.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 2), align 1
  store i8 %.sroa.4.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 3), align 1
  store i8 %.sroa.5.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 4), align 1
  store i8 %.sroa.6.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 5), align 1
  store i8 %.sroa.7.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 6), align 1
  store i8 %.sroa.8.0.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 7), align 1
  store i8 %.sroa.9.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 8), align 1
  store i8 %.sroa.11.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 9), align 1
  store i8 %.sroa.12.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 10), align 1
  store i8 %.sroa.13.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 11), align 1
  store i8 %.sroa.14.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 12), align 1
  store i8 %.sroa.15.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 13), align 1
  store i8 %.sroa.16.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 14), align 1
  store i8 %.sroa.17.8.extract.trunc, ptr getelementptr inbounds (i8, ptr @"x/tables.k1", i64 15), align 1
  %16 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", i64 2)
  %17 = load <2 x i64>, ptr @"x/tables.one", align 8
  %18 = load <16 x i8>, ptr @"x/tables.k1", align 1
  %19 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store <2 x i64> %17, ptr %19, align 8
  %20 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg", ptr nonnull @"_llgo_x/tables.num")
  %21 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store <16 x i8> %18, ptr %21, align 1
  %22 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", ptr %16, ptr %21)
  store ptr %20, ptr %22, align 8
  %.repack497 = getelementptr inbounds i8, ptr %22, i64 8
  store ptr %19, ptr %.repack497, align 8
  %23 = tail call { i64, i64 } @"x/tables.key"(i64 2)
  %.fca.0.extract94 = extractvalue { i64, i64 } %23, 0
  %.sroa.0146.0.extract.trunc = trunc i64 %.fca.0.extract94 to i8
  %.sroa.2147.0.extract.shift = lshr i64 %.fca.0.extract94, 8
  %.sroa.2147.0.extract.trunc = trunc i64 %.sroa.2147.0.extract.shift to i8
  %.sroa.3148.0.extract.shift = lshr i64 %.fca.0.extract94, 16
  %.sroa.3148.0.extract.trunc = trunc i64 %.sroa.3148.0.extract.shift to i8
  %.sroa.4149.0.extract.shift = lshr i64 %.fca.0.extract94, 24
  %.sroa.4149.0.extract.trunc = trunc i64 %.sroa.4149.0.extract.shift to i8
  %.sroa.5150.0.extract.shift = lshr i64 %.fca.0.extract94, 32
  %.sroa.5150.0.extract.trunc = trunc i64 %.sroa.5150.0.extract.shift to i8
  %.sroa.6151.0.extract.shift = lshr i64 %.fca.0.extract94, 40
  %.sroa.6151.0.extract.trunc = trunc i64 %.sroa.6151.0.extract.shift to i8
  %.sroa.7152.0.extract.shift = lshr i64 %.fca.0.extract94, 48
  %.sroa.7152.0.extract.trunc = trunc i64 %.sroa.7152.0.extract.shift to i8
  %.sroa.8153.0.extract.shift = lshr i64 %.fca.0.extract94, 56
  %.sroa.8153.0.extract.trunc = trunc nuw i64 %.sroa.8153.0.extract.shift to i8
  %.fca.1.extract96 = extractvalue { i64, i64 } %23, 1
  %.sroa.9154.8.extract.trunc = trunc i64 %.fca.1.extract96 to i8
  %.sroa.11155.8.extract.shift = lshr i64 %.fca.1.extract96, 8
  %.sroa.11155.8.extract.trunc = trunc i64 %.sroa.11155.8.extract.shift to i8
  %.sroa.12156.8.extract.shift = lshr i64 %.fca.1.extract96, 16
  %.sroa.12156.8.extract.trunc = trunc i64 %.sroa.12156.8.extract.shift to i8
  %.sroa.13157.8.extract.shift = lshr i64 %.fca.1.extract96, 24
  %.sroa.13157.8.extract.trunc = trunc i64 %.sroa.13157.8.extract.shift to i8
  %.sroa.14158.8.extract.shift = lshr i64 %.fca.1.extract96, 32
  %.sroa.14158.8.extract.trunc = trunc i64 %.sroa.14158.8.extract.shift to i8
  %.sroa.15159.8.extract.shift = lshr i64 %.fca.1.extract96, 40
  %.sroa.15159.8.extract.trunc = trunc i64 %.sroa.15159.8.extract.shift to i8
  %.sroa.16160.8.extract.shift = lshr i64 %.fca.1.extract96, 48
  %.sroa.16160.8.extract.trunc = trunc i64 %.sroa.16160.8.extract.shift to i8
  %.sroa.17161.8.extract.shift = lshr i64 %.fca.1.extract96, 56
  %.sroa.17161.8.extract.trunc = trunc nuw i64 %.sroa.17161.8.extract.shift to i8
  %24 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg", ptr nonnull @"*_llgo_x/tables.num")
  %25 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i8 %.sroa.0146.0.extract.trunc, ptr %25, align 1
  %.repack499 = getelementptr inbounds i8, ptr %25, i64 1
  store i8 %.sroa.2147.0.extract.trunc, ptr %.repack499, align 1
  %.repack501 = getelementptr inbounds i8, ptr %25, i64 2
  store i8 %.sroa.3148.0.extract.trunc, ptr %.repack501, align 1
  %.repack503 = getelementptr inbounds i8, ptr %25, i64 3
  store i8 %.sroa.4149.0.extract.trunc, ptr %.repack503, align 1
  %.repack505 = getelementptr inbounds i8, ptr %25, i64 4
  store i8 %.sroa.5150.0.extract.trunc, ptr %.repack505, align 1
  %.repack507 = getelementptr inbounds i8, ptr %25, i64 5
  store i8 %.sroa.6151.0.extract.trunc, ptr %.repack507, align 1
  %.repack509 = getelementptr inbounds i8, ptr %25, i64 6
  store i8 %.sroa.7152.0.extract.trunc, ptr %.repack509, align 1
  %.repack511 = getelementptr inbounds i8, ptr %25, i64 7
  store i8 %.sroa.8153.0.extract.trunc, ptr %.repack511, align 1
  %.repack513 = getelementptr inbounds i8, ptr %25, i64 8
  store i8 %.sroa.9154.8.extract.trunc, ptr %.repack513, align 1
  %.repack515 = getelementptr inbounds i8, ptr %25, i64 9
  store i8 %.sroa.11155.8.extract.trunc, ptr %.repack515, align 1
  %.repack517 = getelementptr inbounds i8, ptr %25, i64 10
  store i8 %.sroa.12156.8.extract.trunc, ptr %.repack517, align 1
  %.repack519 = getelementptr inbounds i8, ptr %25, i64 11
  store i8 %.sroa.13157.8.extract.trunc, ptr %.repack519, align 1
  %.repack521 = getelementptr inbounds i8, ptr %25, i64 12
  store i8 %.sroa.14158.8.extract.trunc, ptr %.repack521, align 1
  %.repack523 = getelementptr inbounds i8, ptr %25, i64 13
  store i8 %.sroa.15159.8.extract.trunc, ptr %.repack523, align 1
  %.repack525 = getelementptr inbounds i8, ptr %25, i64 14
  store i8 %.sroa.16160.8.extract.trunc, ptr %.repack525, align 1
  %.repack527 = getelementptr inbounds i8, ptr %25, i64 15
  store i8 %.sroa.17161.8.extract.trunc, ptr %.repack527, align 1
  %26 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", ptr %16, ptr %25)
  store ptr %24, ptr %26, align 8
  %.repack529 = getelementptr inbounds i8, ptr %26, i64 8
  store ptr @"x/tables.two", ptr %.repack529, align 8
  store ptr %16, ptr @"x/tables.byKey", align 8
  %27 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", i64 1)
  %28 = load <2 x i64>, ptr @"x/tables.one", align 8
  %29 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", ptr %27, ptr null, i64 0)
  store <2 x i64> %28, ptr %29, align 8
  store ptr %27, ptr @"x/tables.inner", align 8
  %30 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num", i64 2)
  %31 = load ptr, ptr @"x/tables.inner", align 8
  %32 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num", ptr %30, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.28, i64 1)
  store ptr %31, ptr %32, align 8
  %33 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", i64 1)
  %34 = load <2 x i64>, ptr @"x/tables.two", align 8
  %35 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", ptr %33, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.42, i64 1)
  store <2 x i64> %34, ptr %35, align 8
  %36 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]map[_llgo_string]_llgo_x/tables.num", ptr %30, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.41, i64 1)
  store ptr %33, ptr %36, align 8
  store ptr %30, ptr @"x/tables.outer", align 8
  %37 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_x/tables.num]_llgo_bool", i64 3)
  %38 = load <2 x i64>, ptr @"x/tables.one", align 8
  %39 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store <2 x i64> %38, ptr %39, align 8
  %40 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_x/tables.num]_llgo_bool", ptr %37, ptr %39)
  store i1 true, ptr %40, align 1
  %41 = load <2 x i64>, ptr @"x/tables.two", align 8
  %42 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store <2 x i64> %41, ptr %42, align 8
  %43 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_x/tables.num]_llgo_bool", ptr %37, ptr %42)
  store i1 true, ptr %43, align 1
  %44 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i64 %.fca.0.extract, ptr %44, align 8
  %.repack547 = getelementptr inbounds i8, ptr %44, i64 8
  store i64 %.fca.1.extract, ptr %.repack547, align 8
  %45 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_x/tables.num]_llgo_bool", ptr %37, ptr %44)
  store i1 false, ptr %45, align 1
  store ptr %37, ptr @"x/tables.counted", align 8
  %46 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", i64 2)
  %47 = tail call { i64, i64 } @"x/tables.mk"(i64 7)
  %.fca.0.extract190 = extractvalue { i64, i64 } %47, 0
  %.fca.1.extract192 = extractvalue { i64, i64 } %47, 1
  %48 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", ptr %46, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.50, i64 1)
  store i64 %.fca.0.extract190, ptr %48, align 8
  %.repack549 = getelementptr inbounds i8, ptr %48, i64 8
  store i64 %.fca.1.extract192, ptr %.repack549, align 8
  %49 = load <2 x i64>, ptr @"x/tables.one", align 8
  %50 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_x/tables.num", ptr %46, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.51, i64 1)
  store <2 x i64> %49, ptr %50, align 8
  store ptr %46, ptr @"x/tables.lost", align 8
  %51 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", i64 1)
  %52 = tail call { i64, i64 } @"x/tables.mk"(i64 8)
  %.fca.0.extract210 = extractvalue { i64, i64 } %52, 0
  %.fca.1.extract212 = extractvalue { i64, i64 } %52, 1
  %53 = load <16 x i8>, ptr @"x/tables.k1", align 1
  %54 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i64 %.fca.0.extract210, ptr %54, align 8
  %.repack571 = getelementptr inbounds i8, ptr %54, i64 8
  store i64 %.fca.1.extract212, ptr %.repack571, align 8
  %55 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/tables.iface$61CupWIc-kuhbXc6oQvSR1kSkvfk8BD42yhxICzhBQg", ptr nonnull @"_llgo_x/tables.num")
  %56 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store <16 x i8> %53, ptr %56, align 1
  %57 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[[16]_llgo_uint8]_llgo_x/tables.summer", ptr %51, ptr %56)
  store ptr %55, ptr %57, align 8
  %.repack603 = getelementptr inbounds i8, ptr %57, i64 8
  store ptr %54, ptr %.repack603, align 8
  store ptr %51, ptr @"x/tables.lostKeys", align 8
  store i64 100, ptr @"x/tables.one", align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(write, argmem: none, inaccessiblemem: none)
define void @"x/tables.init#1"() local_unnamed_addr #1 {
_llgo_0:
  store i64 100, ptr @"x/tables.one", align 8
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/tables.(*num).lose"(ptr readonly %0) #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.53, i64 12, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.54, i64 4)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.52, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/tables.(*num).sum"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.53, i64 12, ptr nonnull @anon.2318f2945dc7981dc86aa05eac6eef1b.55, i64 3)
  %.unpack = load i64, ptr %0, align 8
  %.elt5 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack6 = load i64, ptr %.elt5, align 8
  %2 = add i64 %.unpack6, %.unpack
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest, ptr, i64) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: readwrite)
define void @"x/tables.digest"(ptr nocapture writeonly sret([32 x i8]) %0, ptr nocapture readonly byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %1) local_unnamed_addr #4 {
_llgo_0:
  %.elt1 = getelementptr inbounds i8, ptr %1, i64 8
  %.unpack2 = load i64, ptr %.elt1, align 8
  %2 = trunc i64 %.unpack2 to i8
  %3 = trunc i64 %.unpack2 to i8
  %4 = add i8 %3, 29
  %5 = trunc i64 %.unpack2 to i8
  %6 = add i8 %5, 30
  %7 = trunc i64 %.unpack2 to i8
  %8 = add i8 %7, 31
  store i8 %2, ptr %0, align 1
  %.repack5 = getelementptr inbounds i8, ptr %0, i64 1
  %9 = trunc i64 %.unpack2 to i8
  %10 = insertelement <16 x i8> poison, i8 %9, i64 0
  %11 = shufflevector <16 x i8> %10, <16 x i8> poison, <16 x i32> zeroinitializer
  %12 = add <16 x i8> %11, <i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16>
  store <16 x i8> %12, ptr %.repack5, align 1
  %.repack37 = getelementptr inbounds i8, ptr %0, i64 17
  %13 = trunc i64 %.unpack2 to i8
  %14 = insertelement <8 x i8> poison, i8 %13, i64 0
  %15 = shufflevector <8 x i8> %14, <8 x i8> poison, <8 x i32> zeroinitializer
  %16 = add <8 x i8> %15, <i8 17, i8 18, i8 19, i8 20, i8 21, i8 22, i8 23, i8 24>
  store <8 x i8> %16, ptr %.repack37, align 1
  %.repack53 = getelementptr inbounds i8, ptr %0, i64 25
  %17 = trunc i64 %.unpack2 to i8
  %18 = insertelement <4 x i8> poison, i8 %17, i64 0
  %19 = shufflevector <4 x i8> %18, <4 x i8> poison, <4 x i32> zeroinitializer
  %20 = add <4 x i8> %19, <i8 25, i8 26, i8 27, i8 28>
  store <4 x i8> %20, ptr %.repack53, align 1
  %.repack61 = getelementptr inbounds i8, ptr %0, i64 29
  store i8 %4, ptr %.repack61, align 1
  %.repack63 = getelementptr inbounds i8, ptr %0, i64 30
  store i8 %6, ptr %.repack63, align 1
  %.repack65 = getelementptr inbounds i8, ptr %0, i64 31
  store i8 %8, ptr %.repack65, align 1
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define { i64, i64 } @"x/tables.key"(i64 %0) local_unnamed_addr #5 {
_llgo_0:
  %1 = trunc i64 %0 to i8
  %2 = trunc i64 %0 to i8
  %3 = insertelement <8 x i8> poison, i8 %2, i64 0
  %4 = shufflevector <8 x i8> %3, <8 x i8> poison, <8 x i32> zeroinitializer
  %5 = trunc i64 %0 to i8
  %6 = insertelement <4 x i8> poison, i8 %5, i64 0
  %7 = shufflevector <4 x i8> %6, <4 x i8> poison, <4 x i32> zeroinitializer
  %8 = trunc i64 %0 to i8
  %9 = add i8 %8, 13
  %10 = trunc i64 %0 to i8
  %11 = add i8 %10, 14
  %12 = trunc i64 %0 to i8
  %13 = add i8 %12, 15
  %14 = alloca [16 x i8], align 8
  store i8 %1, ptr %14, align 8
  %15 = add <8 x i8> %4, <i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8>
  %.1.sroa_idx = getelementptr inbounds i8, ptr %14, i64 1
  store <8 x i8> %15, ptr %.1.sroa_idx, align 1
  %16 = add <4 x i8> %7, <i8 9, i8 10, i8 11, i8 12>
  %.9.sroa_idx = getelementptr inbounds i8, ptr %14, i64 9
  store <4 x i8> %16, ptr %.9.sroa_idx, align 1
  %.13.sroa_idx = getelementptr inbounds i8, ptr %14, i64 13
  store i8 %9, ptr %.13.sroa_idx, align 1
  %.14.sroa_idx = getelementptr inbounds i8, ptr %14, i64 14
  store i8 %11, ptr %.14.sroa_idx, align 2
  %.15.sroa_idx = getelementptr inbounds i8, ptr %14, i64 15
  store i8 %13, ptr %.15.sroa_idx, align 1
  %.0..unpack = load i64, ptr %14, align 8
  %17 = insertvalue { i64, i64 } poison, i64 %.0..unpack, 0
  %.8.sroa_idx = getelementptr inbounds i8, ptr %14, i64 8
  %.8..unpack32 = load i64, ptr %.8.sroa_idx, align 8
  %18 = insertvalue { i64, i64 } %17, i64 %.8..unpack32, 1
  ret { i64, i64 } %18
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define { i64, i64 } @"x/tables.mk"(i64 %0) local_unnamed_addr #5 {
_llgo_0:
  %1 = add i64 %0, 1
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %1, 1
  ret { i64, i64 } %.fca.1.insert
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/tables.num.lose"(i64 %0, i64 %1) #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.2318f2945dc7981dc86aa05eac6eef1b.52, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/tables.num.sum"(i64 %0, i64 %1) #6 {
_llgo_0:
  %2 = add i64 %1, %0
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(write, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #2 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: readwrite) "frame-pointer"="non-leaf" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
