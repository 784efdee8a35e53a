; ModuleID = 'x/comparisons'
source_filename = "x/comparisons"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"x/comparisons.K" = type { [40 x i64], %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"x/comparisons.Deep" = type { [3 x %"x/comparisons.Big"], double, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" }
%"x/comparisons.Big" = type { [40 x i64], %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@"x/comparisons.case1" = local_unnamed_addr global %"x/comparisons.K" zeroinitializer, align 8
@"x/comparisons.case2" = local_unnamed_addr global %"x/comparisons.K" zeroinitializer, align 8
@"x/comparisons.inMap" = local_unnamed_addr global ptr null, align 8
@"x/comparisons.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/comparisons.ix" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/comparisons.iy" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/comparisons.m" = local_unnamed_addr global ptr null, align 8
@"x/comparisons.unread" = local_unnamed_addr global ptr null, align 8
@"x/comparisons.x" = local_unnamed_addr global [2 x %"x/comparisons.Deep"] zeroinitializer, align 8
@"x/comparisons.y" = local_unnamed_addr global [2 x %"x/comparisons.Deep"] zeroinitializer, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.0 = private unnamed_addr constant [15 x i8] c"x/comparisons.E", align 1
@anon.6bf1da66277a1f9dad299c75a4e36116.1 = private unnamed_addr constant [3 x i8] c"get", align 1
@anon.6bf1da66277a1f9dad299c75a4e36116.2 = private unnamed_addr constant [1 x i8] c"a", align 1
@anon.6bf1da66277a1f9dad299c75a4e36116.3 = private unnamed_addr constant [1 x i8] c"b", align 1
@"_llgo_x/comparisons.Deep" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1032, i64 1032, i32 1247434911, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/comparisons.Deep" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.4, i64 16 }, ptr @"*_llgo_x/comparisons.Deep" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/comparisons.struct$3V9baPxe0Z03XK8172EhlHPMmiWUCW7BUv0upnjwJjk$fields", i64 3, i64 3 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.4 = private unnamed_addr constant [16 x i8] c"comparisons.Deep", align 1
@"*_llgo_x/comparisons.Deep" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -530899447, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.4, i64 16 }, ptr null }, ptr @"_llgo_x/comparisons.Deep" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.5 = private unnamed_addr constant [13 x i8] c"x/comparisons", align 1
@anon.6bf1da66277a1f9dad299c75a4e36116.6 = private unnamed_addr constant [3 x i8] c"pad", align 1
@"[3]_llgo_x/comparisons.Big" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1008, i64 1008, i32 672906434, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[3]_llgo_x/comparisons.Big" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.7, i64 18 }, ptr @"*[3]_llgo_x/comparisons.Big" }, ptr @"_llgo_x/comparisons.Big", ptr @"[]_llgo_x/comparisons.Big", i64 3 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.7 = private unnamed_addr constant [18 x i8] c"[3]comparisons.Big", align 1
@"*[3]_llgo_x/comparisons.Big" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1076803006, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.7, i64 18 }, ptr null }, ptr @"[3]_llgo_x/comparisons.Big" }, align 8
@"_llgo_x/comparisons.Big" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 336, i64 336, i32 -1861337593, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/comparisons.Big" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.8, i64 15 }, ptr @"*_llgo_x/comparisons.Big" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/comparisons.struct$utAt_nUlqa1Sn-Yr9yjEk6J2J0onRp6SuWIOgxbBQiw$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.8 = private unnamed_addr constant [15 x i8] c"comparisons.Big", align 1
@"*_llgo_x/comparisons.Big" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 151919372, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.8, i64 15 }, ptr null }, ptr @"_llgo_x/comparisons.Big" }, align 8
@"[40]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 320, i64 0, i32 -715292224, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[40]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.9, i64 7 }, ptr @"*[40]_llgo_int" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 40 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.9 = private unnamed_addr constant [7 x i8] c"[40]int", align 1
@"*[40]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -425244926, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.9, i64 7 }, ptr null }, ptr @"[40]_llgo_int" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.10, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.10 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.10, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1129561019, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.11, i64 5 }, ptr @"*[]_llgo_int" }, ptr @_llgo_int }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.11 = private unnamed_addr constant [5 x i8] c"[]int", align 1
@"*[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1428175521, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.11, i64 5 }, ptr null }, ptr @"[]_llgo_int" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.12 = private unnamed_addr constant [1 x i8] c"v", align 1
@_llgo_any = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1376530322, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.nilinterequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.13, i64 12 }, ptr @"*_llgo_any" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.13 = private unnamed_addr constant [12 x i8] c"interface {}", align 1
@"*_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1741196194, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.13, i64 12 }, ptr null }, ptr @_llgo_any }, align 8
@"x/comparisons.struct$utAt_nUlqa1Sn-Yr9yjEk6J2J0onRp6SuWIOgxbBQiw$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.2, i64 1 }, ptr @"[40]_llgo_int", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.12, i64 1 }, ptr @_llgo_any, i64 320, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"[]_llgo_x/comparisons.Big" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 1939248883, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.14, i64 17 }, ptr @"*[]_llgo_x/comparisons.Big" }, ptr @"_llgo_x/comparisons.Big" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.14 = private unnamed_addr constant [17 x i8] c"[]comparisons.Big", align 1
@"*[]_llgo_x/comparisons.Big" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 179173538, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.14, i64 17 }, ptr null }, ptr @"[]_llgo_x/comparisons.Big" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.15 = private unnamed_addr constant [1 x i8] c"f", align 1
@_llgo_float64 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1233032631, i8 4, i8 8, i8 8, i8 14, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.f64equal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.16, i64 7 }, ptr @"*_llgo_float64" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.16 = private unnamed_addr constant [7 x i8] c"float64", align 1
@"*_llgo_float64" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1664509894, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.16, i64 7 }, ptr null }, ptr @_llgo_float64 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.17 = private unnamed_addr constant [1 x i8] c"i", align 1
@"x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1818440833, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.18, i64 38 }, ptr @"*x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI$imethods", i64 1, i64 1 } }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.18 = private unnamed_addr constant [38 x i8] c"interface { comparisons.get() string }", align 1
@"*x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1683901426, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.18, i64 38 }, ptr null }, ptr @"x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.19 = private unnamed_addr constant [17 x i8] c"x/comparisons.get", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1419376263, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.20, i64 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i64 1, i64 1 } }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.20 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1900367307, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.20, i64 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 8
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.21, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.21 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.21, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 8
@"x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.19, i64 17 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 8
@"x/comparisons.struct$3V9baPxe0Z03XK8172EhlHPMmiWUCW7BUv0upnjwJjk$fields" = weak_odr constant [3 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.6, i64 3 }, ptr @"[3]_llgo_x/comparisons.Big", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.15, i64 1 }, ptr @_llgo_float64, i64 1008, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.17, i64 1 }, ptr @"x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI", i64 1016, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"map[_llgo_any]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1757098085, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.22, i64 20 }, ptr @"*map[_llgo_any]_llgo_int" }, ptr @_llgo_any, ptr @_llgo_int, ptr @"_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_any }, i8 16, i8 8, i16 208, i32 24 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.22 = private unnamed_addr constant [20 x i8] c"map[interface {}]int", align 1
@"*map[_llgo_any]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 704453536, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.22, i64 20 }, ptr null }, ptr @"map[_llgo_any]_llgo_int" }, align 8
@"_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 208, i64 208, i32 1990094313, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.23, i64 88 }, ptr @"*_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs$fields", i64 4, i64 4 } }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.23 = private unnamed_addr constant [88 x i8] c"struct { topbits [8]uint8; keys [8]interface {}; elems [8]int; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 908014156, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.23, i64 88 }, ptr null }, ptr @"_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.24 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.25, i64 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.25 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -566230779, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.25, i64 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 8
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.26, i64 5 }, ptr @"*_llgo_uint8" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.26 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1277858201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.26, i64 5 }, ptr null }, ptr @_llgo_uint8 }, align 8
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 370346748, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.27, i64 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.27 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2143776929, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.27, i64 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.28 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 128, i32 1470789279, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_any" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.29, i64 15 }, ptr @"*[8]_llgo_any" }, ptr @_llgo_any, ptr @"[]_llgo_any", i64 8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.29 = private unnamed_addr constant [15 x i8] c"[8]interface {}", align 1
@"*[8]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -281120639, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.29, i64 15 }, ptr null }, ptr @"[8]_llgo_any" }, align 8
@"[]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -396233978, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.30, i64 14 }, ptr @"*[]_llgo_any" }, ptr @_llgo_any }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.30 = private unnamed_addr constant [14 x i8] c"[]interface {}", align 1
@"*[]_llgo_any" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1171476965, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.30, i64 14 }, ptr null }, ptr @"[]_llgo_any" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.31 = private unnamed_addr constant [5 x i8] c"elems", align 1
@"[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 0, i32 -1310855284, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.32, i64 6 }, ptr @"*[8]_llgo_int" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.32 = private unnamed_addr constant [6 x i8] c"[8]int", align 1
@"*[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1841254256, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.32, i64 6 }, ptr null }, ptr @"[8]_llgo_int" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.33 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 507576105, i8 12, i8 8, i8 8, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.34, i64 14 }, ptr @"*_llgo_Pointer" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.34 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134390089, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.34, i64 14 }, ptr null }, ptr @_llgo_Pointer }, align 8
@"_llgo_struct$9fzK8iv9NREHM30G-Ea6p38YjudCiRiAagptdq1kJbs$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.24, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.28, i64 4 }, ptr @"[8]_llgo_any", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.31, i64 5 }, ptr @"[8]_llgo_int", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.33, i64 8 }, ptr @_llgo_Pointer, i64 200, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.35 = private unnamed_addr constant [1 x i8] c"r", align 1
@anon.6bf1da66277a1f9dad299c75a4e36116.36 = private unnamed_addr constant [1 x i8] c"s", align 1
@"map[_llgo_x/comparisons.K]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1050164820, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.37, i64 22 }, ptr @"*map[_llgo_x/comparisons.K]_llgo_bool" }, ptr @"_llgo_x/comparisons.K", ptr @_llgo_bool, ptr @"_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @"_llgo_x/comparisons.K" }, i8 8, i8 1, i16 88, i32 25 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.37 = private unnamed_addr constant [22 x i8] c"map[comparisons.K]bool", align 1
@"*map[_llgo_x/comparisons.K]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1622305416, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.37, i64 22 }, ptr null }, ptr @"map[_llgo_x/comparisons.K]_llgo_bool" }, align 8
@"_llgo_x/comparisons.K" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 336, i64 336, i32 -856301568, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/comparisons.K" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.38, i64 13 }, ptr @"*_llgo_x/comparisons.K" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/comparisons.struct$utAt_nUlqa1Sn-Yr9yjEk6J2J0onRp6SuWIOgxbBQiw$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.38 = private unnamed_addr constant [13 x i8] c"comparisons.K", align 1
@"*_llgo_x/comparisons.K" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 677788790, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.38, i64 13 }, ptr null }, ptr @"_llgo_x/comparisons.K" }, align 8
@_llgo_bool = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 554183389, i8 12, i8 1, i8 1, i8 1, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.39, i64 4 }, ptr @"*_llgo_bool" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.39 = private unnamed_addr constant [4 x i8] c"bool", align 1
@"*_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1896950390, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.39, i64 4 }, ptr null }, ptr @_llgo_bool }, align 8
@"_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 88, i64 88, i32 327478068, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.40, i64 91 }, ptr @"*_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo$fields", i64 4, i64 4 } }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.40 = private unnamed_addr constant [91 x i8] c"struct { topbits [8]uint8; keys [8]*comparisons.K; elems [8]bool; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1907677709, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.40, i64 91 }, ptr null }, ptr @"_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo" }, align 8
@"[8]*_llgo_x/comparisons.K" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 64, i32 -202719699, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]*_llgo_x/comparisons.K" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.41, i64 17 }, ptr @"*[8]*_llgo_x/comparisons.K" }, ptr @"*_llgo_x/comparisons.K", ptr @"[]*_llgo_x/comparisons.K", i64 8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.41 = private unnamed_addr constant [17 x i8] c"[8]*comparisons.K", align 1
@"*[8]*_llgo_x/comparisons.K" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1572322588, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.41, i64 17 }, ptr null }, ptr @"[8]*_llgo_x/comparisons.K" }, align 8
@"[]*_llgo_x/comparisons.K" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 1594475294, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.42, i64 16 }, ptr @"*[]*_llgo_x/comparisons.K" }, ptr @"*_llgo_x/comparisons.K" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.42 = private unnamed_addr constant [16 x i8] c"[]*comparisons.K", align 1
@"*[]*_llgo_x/comparisons.K" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2029741521, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.42, i64 16 }, ptr null }, ptr @"[]*_llgo_x/comparisons.K" }, align 8
@"[8]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1484876813, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_bool" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.43, i64 7 }, ptr @"*[8]_llgo_bool" }, ptr @_llgo_bool, ptr @"[]_llgo_bool", i64 8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.43 = private unnamed_addr constant [7 x i8] c"[8]bool", align 1
@"*[8]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -73185561, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.43, i64 7 }, ptr null }, ptr @"[8]_llgo_bool" }, align 8
@"[]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 2087564874, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.44, i64 6 }, ptr @"*[]_llgo_bool" }, ptr @_llgo_bool }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.44 = private unnamed_addr constant [6 x i8] c"[]bool", align 1
@"*[]_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1817743998, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.44, i64 6 }, ptr null }, ptr @"[]_llgo_bool" }, align 8
@"_llgo_struct$V98BSlq9mS30PnZ_ercLTZPG2iMjZtJIVt3dUeI3cQo$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.24, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.28, i64 4 }, ptr @"[8]*_llgo_x/comparisons.K", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.31, i64 5 }, ptr @"[8]_llgo_bool", i64 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.33, i64 8 }, ptr @_llgo_Pointer, i64 80, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.45 = private unnamed_addr constant [1 x i8] c"q", align 1
@"_llgo_x/comparisons.E" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 -929593367, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/comparisons.E" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.46, i64 13 }, ptr @"*_llgo_x/comparisons.E" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/comparisons.struct$QTufDJA9wEDzuzgkA-ZSrLqW-B6lWN8O25mTSglAoLQ$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, i16 1, i16 0, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.19, i64 17 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/comparisons.(*E).get", ptr @"x/comparisons.E.get" }] }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.46 = private unnamed_addr constant [13 x i8] c"comparisons.E", align 1
@"*_llgo_x/comparisons.E" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1411396369, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.46, i64 13 }, ptr null }, ptr @"_llgo_x/comparisons.E" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, i16 1, i16 0, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.19, i64 17 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/comparisons.(*E).get", ptr @"x/comparisons.(*E).get" }] }, align 8
@"x/comparisons.struct$QTufDJA9wEDzuzgkA-ZSrLqW-B6lWN8O25mTSglAoLQ$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.36, i64 1 }, ptr @_llgo_string, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.47 = private unnamed_addr constant [1 x i8] c"p", align 1
@"[2]_llgo_x/comparisons.Deep" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 2064, i64 2064, i32 -278940221, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[2]_llgo_x/comparisons.Deep" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.48, i64 19 }, ptr @"*[2]_llgo_x/comparisons.Deep" }, ptr @"_llgo_x/comparisons.Deep", ptr @"[]_llgo_x/comparisons.Deep", i64 2 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.48 = private unnamed_addr constant [19 x i8] c"[2]comparisons.Deep", align 1
@"*[2]_llgo_x/comparisons.Deep" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -818608688, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.48, i64 19 }, ptr null }, ptr @"[2]_llgo_x/comparisons.Deep" }, align 8
@"[]_llgo_x/comparisons.Deep" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -112287092, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.49, i64 18 }, ptr @"*[]_llgo_x/comparisons.Deep" }, ptr @"_llgo_x/comparisons.Deep" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.49 = private unnamed_addr constant [18 x i8] c"[]comparisons.Deep", align 1
@"*[]_llgo_x/comparisons.Deep" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 669804200, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.49, i64 18 }, ptr null }, ptr @"[]_llgo_x/comparisons.Deep" }, align 8
@"map[_llgo_x/comparisons.Never]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 635968129, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.50, i64 25 }, ptr @"*map[_llgo_x/comparisons.Never]_llgo_int" }, ptr @"_llgo_x/comparisons.Never", ptr @_llgo_int, ptr @"_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @"_llgo_x/comparisons.Never" }, i8 8, i8 8, i16 144, i32 25 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.50 = private unnamed_addr constant [25 x i8] c"map[comparisons.Never]int", align 1
@"*map[_llgo_x/comparisons.Never]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 450053020, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.50, i64 25 }, ptr null }, ptr @"map[_llgo_x/comparisons.Never]_llgo_int" }, align 8
@"_llgo_x/comparisons.Never" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 336, i64 336, i32 -2142801566, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/comparisons.Never" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.51, i64 17 }, ptr @"*_llgo_x/comparisons.Never" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/comparisons.struct$m-xm72vkQZiY09jUCjpr6a94TfLulWK1291KBppieq0$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.5, i64 13 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.51 = private unnamed_addr constant [17 x i8] c"comparisons.Never", align 1
@"*_llgo_x/comparisons.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2079423603, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.51, i64 17 }, ptr null }, ptr @"_llgo_x/comparisons.Never" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.52 = private unnamed_addr constant [1 x i8] c"e", align 1
@"x/comparisons.struct$m-xm72vkQZiY09jUCjpr6a94TfLulWK1291KBppieq0$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.2, i64 1 }, ptr @"[40]_llgo_int", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.52, i64 1 }, ptr @_llgo_any, i64 320, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 144, i64 144, i32 1878213469, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.53, i64 94 }, ptr @"*_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU$fields", i64 4, i64 4 } }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.53 = private unnamed_addr constant [94 x i8] c"struct { topbits [8]uint8; keys [8]*comparisons.Never; elems [8]int; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -590729144, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.53, i64 94 }, ptr null }, ptr @"_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU" }, align 8
@"[8]*_llgo_x/comparisons.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 64, i32 -1239453598, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]*_llgo_x/comparisons.Never" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.54, i64 21 }, ptr @"*[8]*_llgo_x/comparisons.Never" }, ptr @"*_llgo_x/comparisons.Never", ptr @"[]*_llgo_x/comparisons.Never", i64 8 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.54 = private unnamed_addr constant [21 x i8] c"[8]*comparisons.Never", align 1
@"*[8]*_llgo_x/comparisons.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1244447, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.54, i64 21 }, ptr null }, ptr @"[8]*_llgo_x/comparisons.Never" }, align 8
@"[]*_llgo_x/comparisons.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -2105478109, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.55, i64 20 }, ptr @"*[]*_llgo_x/comparisons.Never" }, ptr @"*_llgo_x/comparisons.Never" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.55 = private unnamed_addr constant [20 x i8] c"[]*comparisons.Never", align 1
@"*[]*_llgo_x/comparisons.Never" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 461107136, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.55, i64 20 }, ptr null }, ptr @"[]*_llgo_x/comparisons.Never" }, align 8
@"_llgo_struct$Xdgl1Pv0mkjQqy4vYjee9DwbiNTXQaL9f0nRMlWBIsU$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.24, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.28, i64 4 }, ptr @"[8]*_llgo_x/comparisons.Never", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.31, i64 5 }, ptr @"[8]_llgo_int", i64 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.33, i64 8 }, ptr @_llgo_Pointer, i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"[2]_llgo_x/comparisons.E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 32, i64 24, i32 502066002, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[2]_llgo_x/comparisons.E" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.56, i64 16 }, ptr @"*[2]_llgo_x/comparisons.E" }, ptr @"_llgo_x/comparisons.E", ptr @"[]_llgo_x/comparisons.E", i64 2 }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.56 = private unnamed_addr constant [16 x i8] c"[2]comparisons.E", align 1
@"*[2]_llgo_x/comparisons.E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1767008731, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.56, i64 16 }, ptr null }, ptr @"[2]_llgo_x/comparisons.E" }, align 8
@"[]_llgo_x/comparisons.E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 713529596, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.57, i64 15 }, ptr @"*[]_llgo_x/comparisons.E" }, ptr @"_llgo_x/comparisons.E" }, align 8
@anon.6bf1da66277a1f9dad299c75a4e36116.57 = private unnamed_addr constant [15 x i8] c"[]comparisons.E", align 1
@"*[]_llgo_x/comparisons.E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2064915468, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.6bf1da66277a1f9dad299c75a4e36116.57, i64 15 }, ptr null }, ptr @"[]_llgo_x/comparisons.E" }, align 8

; Function Attrs: null_pointer_is_valid
define void @"x/comparisons.Run"() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %1 = alloca %"x/comparisons.Deep", align 8
  %2 = alloca %"x/comparisons.Deep", align 8
  %3 = alloca %"x/comparisons.Deep", align 8
  %4 = alloca %"x/comparisons.Deep", align 8
  %5 = alloca %"x/comparisons.Deep", align 8
  %6 = alloca %"x/comparisons.Deep", align 8
  %7 = alloca %"x/comparisons.Deep", align 8
  %8 = alloca [2 x %"x/comparisons.Deep"], align 16
  %9 = alloca [2 x %"x/comparisons.Deep"], align 16
  %10 = load <16 x i64>, ptr @"x/comparisons.x", align 8
  %11 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 128), align 8
  %12 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 256), align 8
  %.unpack.unpack.unpack.unpack2282.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 320), align 8
  %.unpack.unpack.unpack.unpack2282.unpack2324 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 328), align 8
  %13 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 336), align 8
  %14 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 400), align 8
  %15 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 528), align 8
  %.unpack.unpack.unpack2279.unpack2326.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 656), align 8
  %.unpack.unpack.unpack2279.unpack2326.unpack2368 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 664), align 8
  %16 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 672), align 8
  %17 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 800), align 8
  %18 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 928), align 8
  %.unpack.unpack.unpack2280.unpack2370.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 992), align 8
  %.unpack.unpack.unpack2280.unpack2370.unpack2412 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1000), align 8
  %.unpack.unpack2276 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1008), align 8
  %.unpack.unpack2277.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1016), align 8
  %.unpack.unpack2277.unpack2414 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1024), align 8
  %19 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1032), align 8
  %20 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1160), align 8
  %21 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1288), align 8
  %.unpack2275.unpack.unpack.unpack2422.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1352), align 8
  %.unpack2275.unpack.unpack.unpack2422.unpack2464 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1360), align 8
  %22 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1368), align 8
  %23 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1432), align 8
  %24 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1560), align 8
  %.unpack2275.unpack.unpack2419.unpack2466.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1688), align 8
  %.unpack2275.unpack.unpack2419.unpack2466.unpack2508 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1696), align 8
  %25 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1704), align 8
  %26 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1832), align 8
  %27 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1960), align 8
  %.unpack2275.unpack.unpack2420.unpack2510.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2024), align 8
  %.unpack2275.unpack.unpack2420.unpack2510.unpack2552 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2032), align 8
  %.unpack2275.unpack2416 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2040), align 8
  %.unpack2275.unpack2417.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2048), align 8
  %.unpack2275.unpack2417.unpack2554 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2056), align 8
  %28 = load <16 x i64>, ptr @"x/comparisons.y", align 8
  %29 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 128), align 8
  %30 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 256), align 8
  %.unpack.unpack.unpack.unpack2563.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 320), align 8
  %.unpack.unpack.unpack.unpack2563.unpack2606 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 328), align 8
  %31 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 336), align 8
  %32 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 400), align 8
  %33 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 528), align 8
  %.unpack.unpack.unpack2560.unpack2608.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 656), align 8
  %.unpack.unpack.unpack2560.unpack2608.unpack2650 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 664), align 8
  %34 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 672), align 8
  %35 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 800), align 8
  %36 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 928), align 8
  %.unpack.unpack.unpack2561.unpack2652.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 992), align 8
  %.unpack.unpack.unpack2561.unpack2652.unpack2694 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1000), align 8
  %.unpack.unpack2557 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1008), align 8
  %.unpack.unpack2558.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1016), align 8
  %.unpack.unpack2558.unpack2696 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1024), align 8
  %37 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1032), align 8
  %38 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1160), align 8
  %39 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1288), align 8
  %.unpack2556.unpack.unpack.unpack2704.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1352), align 8
  %.unpack2556.unpack.unpack.unpack2704.unpack2746 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1360), align 8
  %40 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1368), align 8
  %41 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1432), align 8
  %42 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1560), align 8
  %.unpack2556.unpack.unpack2701.unpack2748.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1688), align 8
  %.unpack2556.unpack.unpack2701.unpack2748.unpack2790 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1696), align 8
  %43 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1704), align 8
  %44 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1832), align 8
  %45 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1960), align 8
  %.unpack2556.unpack.unpack2702.unpack2792.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2024), align 8
  %.unpack2556.unpack.unpack2702.unpack2792.unpack2834 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2032), align 8
  %.unpack2556.unpack2698 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2040), align 8
  %.unpack2556.unpack2699.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2048), align 8
  %.unpack2556.unpack2699.unpack2836 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2056), align 8
  %46 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack.unpack2282.unpack, ptr %.unpack.unpack.unpack.unpack2282.unpack2324, ptr %.unpack.unpack.unpack.unpack2563.unpack, ptr %.unpack.unpack.unpack.unpack2563.unpack2606)
  %47 = shufflevector <8 x i64> %12, <8 x i64> %13, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %48 = shufflevector <8 x i64> %30, <8 x i64> %31, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %49 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack2279.unpack2326.unpack, ptr %.unpack.unpack.unpack2279.unpack2326.unpack2368, ptr %.unpack.unpack.unpack2560.unpack2608.unpack, ptr %.unpack.unpack.unpack2560.unpack2608.unpack2650)
  %50 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack2280.unpack2370.unpack, ptr %.unpack.unpack.unpack2280.unpack2370.unpack2412, ptr %.unpack.unpack.unpack2561.unpack2652.unpack, ptr %.unpack.unpack.unpack2561.unpack2652.unpack2694)
  %51 = fcmp oeq double %.unpack.unpack2276, %.unpack.unpack2557
  %52 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack.unpack2277.unpack, ptr %.unpack.unpack2277.unpack2414)
  %53 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack.unpack2558.unpack, ptr %.unpack.unpack2558.unpack2696)
  %54 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %52, ptr %.unpack.unpack2277.unpack2414, ptr %53, ptr %.unpack.unpack2558.unpack2696)
  %55 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack2275.unpack.unpack.unpack2422.unpack, ptr %.unpack2275.unpack.unpack.unpack2422.unpack2464, ptr %.unpack2556.unpack.unpack.unpack2704.unpack, ptr %.unpack2556.unpack.unpack.unpack2704.unpack2746)
  %56 = shufflevector <8 x i64> %21, <8 x i64> %22, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %57 = shufflevector <8 x i64> %39, <8 x i64> %40, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %58 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack2275.unpack.unpack2419.unpack2466.unpack, ptr %.unpack2275.unpack.unpack2419.unpack2466.unpack2508, ptr %.unpack2556.unpack.unpack2701.unpack2748.unpack, ptr %.unpack2556.unpack.unpack2701.unpack2748.unpack2790)
  %59 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack2275.unpack.unpack2420.unpack2510.unpack, ptr %.unpack2275.unpack.unpack2420.unpack2510.unpack2552, ptr %.unpack2556.unpack.unpack2702.unpack2792.unpack, ptr %.unpack2556.unpack.unpack2702.unpack2792.unpack2834)
  %60 = fcmp oeq double %.unpack2275.unpack2416, %.unpack2556.unpack2698
  %61 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack2275.unpack2417.unpack, ptr %.unpack2275.unpack2417.unpack2554)
  %62 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack2556.unpack2699.unpack, ptr %.unpack2556.unpack2699.unpack2836)
  %63 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %61, ptr %.unpack2275.unpack2417.unpack2554, ptr %62, ptr %.unpack2556.unpack2699.unpack2836)
  %64 = icmp ne <16 x i64> %10, %28
  %65 = icmp ne <16 x i64> %11, %29
  %66 = icmp ne <16 x i64> %47, %48
  %67 = icmp ne <16 x i64> %14, %32
  %68 = icmp ne <16 x i64> %15, %33
  %69 = icmp ne <16 x i64> %16, %34
  %70 = icmp ne <16 x i64> %17, %35
  %71 = icmp ne <16 x i64> %19, %37
  %72 = icmp ne <16 x i64> %20, %38
  %73 = icmp ne <16 x i64> %56, %57
  %74 = icmp ne <16 x i64> %23, %41
  %75 = icmp ne <16 x i64> %24, %42
  %76 = icmp ne <16 x i64> %25, %43
  %77 = icmp ne <16 x i64> %26, %44
  %78 = icmp ne <8 x i64> %27, %45
  %79 = bitcast <8 x i1> %78 to i8
  %80 = icmp eq i8 %79, 0
  %81 = icmp ne <8 x i64> %18, %36
  %82 = bitcast <8 x i1> %81 to i8
  %83 = icmp eq i8 %82, 0
  %op.rdx4517 = and i1 %83, %51
  %op.rdx4518 = and i1 %60, %46
  %op.rdx4519 = and i1 %49, %50
  %op.rdx4520 = and i1 %54, %55
  %op.rdx4521 = and i1 %58, %59
  %op.rdx4522 = and i1 %63, %80
  %84 = or <16 x i1> %77, %76
  %85 = or <16 x i1> %75, %74
  %86 = or <16 x i1> %73, %72
  %87 = or <16 x i1> %71, %70
  %88 = or <16 x i1> %69, %68
  %89 = or <16 x i1> %67, %66
  %90 = or <16 x i1> %65, %64
  %op.rdx4530 = and i1 %op.rdx4517, %op.rdx4518
  %op.rdx4531 = and i1 %op.rdx4519, %op.rdx4520
  %op.rdx4532 = and i1 %op.rdx4521, %op.rdx4522
  %91 = or <16 x i1> %84, %85
  %92 = bitcast <16 x i1> %91 to i16
  %op.rdx4533 = icmp eq i16 %92, 0
  %93 = or <16 x i1> %86, %87
  %94 = or <16 x i1> %88, %89
  %op.rdx4536 = and i1 %op.rdx4530, %op.rdx4531
  %op.rdx4537 = and i1 %op.rdx4532, %op.rdx4533
  %95 = or <16 x i1> %93, %94
  %op.rdx4539 = and i1 %op.rdx4536, %op.rdx4537
  %96 = or <16 x i1> %95, %90
  %97 = bitcast <16 x i1> %96 to i16
  %op.rdx4540 = icmp eq i16 %97, 0
  %op.rdx4541 = and i1 %op.rdx4539, %op.rdx4540
  %.unpack = load ptr, ptr @"x/comparisons.ix", align 8
  %.unpack2838 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.ix", i64 8), align 8
  %.unpack2839 = load ptr, ptr @"x/comparisons.iy", align 8
  %.unpack2840 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.iy", i64 8), align 8
  %98 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack, ptr %.unpack2838, ptr %.unpack2839, ptr %.unpack2840)
  %.unpack2841.unpack2843 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1008), align 8
  %99 = load <2 x i64>, ptr @"x/comparisons.x", align 8
  %.fca.0.0.0.0.2.gep180 = getelementptr inbounds i8, ptr %8, i64 16
  %100 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 16), align 8
  %.fca.0.0.0.0.4.gep184 = getelementptr inbounds i8, ptr %8, i64 32
  %101 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 32), align 8
  %.fca.0.0.0.0.6.gep188 = getelementptr inbounds i8, ptr %8, i64 48
  %102 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 48), align 8
  %.fca.0.0.0.0.8.gep192 = getelementptr inbounds i8, ptr %8, i64 64
  %103 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 64), align 8
  %.fca.0.0.0.0.10.gep196 = getelementptr inbounds i8, ptr %8, i64 80
  %104 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 80), align 8
  %.fca.0.0.0.0.12.gep200 = getelementptr inbounds i8, ptr %8, i64 96
  %105 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 96), align 8
  %.fca.0.0.0.0.14.gep204 = getelementptr inbounds i8, ptr %8, i64 112
  %106 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 112), align 8
  %.fca.0.0.0.0.16.gep208 = getelementptr inbounds i8, ptr %8, i64 128
  %107 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 128), align 8
  %.fca.0.0.0.0.18.gep212 = getelementptr inbounds i8, ptr %8, i64 144
  %108 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 144), align 8
  %.fca.0.0.0.0.20.gep216 = getelementptr inbounds i8, ptr %8, i64 160
  %109 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 160), align 8
  %.fca.0.0.0.0.22.gep220 = getelementptr inbounds i8, ptr %8, i64 176
  %110 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 176), align 8
  %.fca.0.0.0.0.24.gep224 = getelementptr inbounds i8, ptr %8, i64 192
  %111 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 192), align 8
  %.fca.0.0.0.0.26.gep228 = getelementptr inbounds i8, ptr %8, i64 208
  %112 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 208), align 8
  %.fca.0.0.0.0.28.gep232 = getelementptr inbounds i8, ptr %8, i64 224
  %113 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 224), align 8
  %.fca.0.0.0.0.30.gep236 = getelementptr inbounds i8, ptr %8, i64 240
  %114 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 240), align 8
  %.fca.0.0.0.0.32.gep240 = getelementptr inbounds i8, ptr %8, i64 256
  %115 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 256), align 8
  %.fca.0.0.0.0.34.gep244 = getelementptr inbounds i8, ptr %8, i64 272
  %116 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 272), align 8
  %.fca.0.0.0.0.36.gep248 = getelementptr inbounds i8, ptr %8, i64 288
  %117 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 288), align 8
  %.fca.0.0.0.0.38.gep252 = getelementptr inbounds i8, ptr %8, i64 304
  %118 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 304), align 8
  %.fca.0.0.0.1.0.gep256 = getelementptr inbounds i8, ptr %8, i64 320
  %.fca.0.0.1.0.0.gep260 = getelementptr inbounds i8, ptr %8, i64 336
  %119 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 336), align 8
  %.fca.0.0.1.0.2.gep264 = getelementptr inbounds i8, ptr %8, i64 352
  %120 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 352), align 8
  %.fca.0.0.1.0.4.gep268 = getelementptr inbounds i8, ptr %8, i64 368
  %121 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 368), align 8
  %.fca.0.0.1.0.6.gep272 = getelementptr inbounds i8, ptr %8, i64 384
  %122 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 384), align 8
  %.fca.0.0.1.0.8.gep276 = getelementptr inbounds i8, ptr %8, i64 400
  %123 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 400), align 8
  %.fca.0.0.1.0.10.gep280 = getelementptr inbounds i8, ptr %8, i64 416
  %124 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 416), align 8
  %.fca.0.0.1.0.12.gep284 = getelementptr inbounds i8, ptr %8, i64 432
  %125 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 432), align 8
  %.fca.0.0.1.0.14.gep288 = getelementptr inbounds i8, ptr %8, i64 448
  %126 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 448), align 8
  %.fca.0.0.1.0.16.gep292 = getelementptr inbounds i8, ptr %8, i64 464
  %127 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 464), align 8
  %.fca.0.0.1.0.18.gep296 = getelementptr inbounds i8, ptr %8, i64 480
  %128 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 480), align 8
  %.fca.0.0.1.0.20.gep300 = getelementptr inbounds i8, ptr %8, i64 496
  %129 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 496), align 8
  %.fca.0.0.1.0.22.gep304 = getelementptr inbounds i8, ptr %8, i64 512
  %130 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 512), align 8
  %.fca.0.0.1.0.24.gep308 = getelementptr inbounds i8, ptr %8, i64 528
  %131 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 528), align 8
  %.fca.0.0.1.0.26.gep312 = getelementptr inbounds i8, ptr %8, i64 544
  %132 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 544), align 8
  %.fca.0.0.1.0.28.gep316 = getelementptr inbounds i8, ptr %8, i64 560
  %133 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 560), align 8
  %.fca.0.0.1.0.30.gep320 = getelementptr inbounds i8, ptr %8, i64 576
  %134 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 576), align 8
  %.fca.0.0.1.0.32.gep324 = getelementptr inbounds i8, ptr %8, i64 592
  %135 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 592), align 8
  %.fca.0.0.1.0.34.gep328 = getelementptr inbounds i8, ptr %8, i64 608
  %136 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 608), align 8
  %.fca.0.0.1.0.36.gep332 = getelementptr inbounds i8, ptr %8, i64 624
  %137 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 624), align 8
  %.fca.0.0.1.0.38.gep336 = getelementptr inbounds i8, ptr %8, i64 640
  %138 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 640), align 8
  %.fca.0.0.1.1.0.gep340 = getelementptr inbounds i8, ptr %8, i64 656
  %.fca.0.0.2.0.0.gep344 = getelementptr inbounds i8, ptr %8, i64 672
  %139 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 672), align 8
  %.fca.0.0.2.0.2.gep348 = getelementptr inbounds i8, ptr %8, i64 688
  %140 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 688), align 8
  %.fca.0.0.2.0.4.gep352 = getelementptr inbounds i8, ptr %8, i64 704
  %141 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 704), align 8
  %.fca.0.0.2.0.6.gep356 = getelementptr inbounds i8, ptr %8, i64 720
  %142 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 720), align 8
  %.fca.0.0.2.0.8.gep360 = getelementptr inbounds i8, ptr %8, i64 736
  %143 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 736), align 8
  %.fca.0.0.2.0.10.gep364 = getelementptr inbounds i8, ptr %8, i64 752
  %144 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 752), align 8
  %.fca.0.0.2.0.12.gep368 = getelementptr inbounds i8, ptr %8, i64 768
  %145 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 768), align 8
  %.fca.0.0.2.0.14.gep372 = getelementptr inbounds i8, ptr %8, i64 784
  %146 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 784), align 8
  %.fca.0.0.2.0.16.gep376 = getelementptr inbounds i8, ptr %8, i64 800
  %147 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 800), align 8
  %.fca.0.0.2.0.18.gep380 = getelementptr inbounds i8, ptr %8, i64 816
  %148 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 816), align 8
  %.fca.0.0.2.0.20.gep384 = getelementptr inbounds i8, ptr %8, i64 832
  %149 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 832), align 8
  %.fca.0.0.2.0.22.gep388 = getelementptr inbounds i8, ptr %8, i64 848
  %150 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 848), align 8
  %.fca.0.0.2.0.24.gep392 = getelementptr inbounds i8, ptr %8, i64 864
  %151 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 864), align 8
  %.fca.0.0.2.0.26.gep396 = getelementptr inbounds i8, ptr %8, i64 880
  %152 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 880), align 8
  %.fca.0.0.2.0.28.gep400 = getelementptr inbounds i8, ptr %8, i64 896
  %153 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 896), align 8
  %.fca.0.0.2.0.30.gep404 = getelementptr inbounds i8, ptr %8, i64 912
  %154 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 912), align 8
  %.fca.0.0.2.0.32.gep408 = getelementptr inbounds i8, ptr %8, i64 928
  %155 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 928), align 8
  %.fca.0.0.2.0.34.gep412 = getelementptr inbounds i8, ptr %8, i64 944
  %156 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 944), align 8
  %.fca.0.0.2.0.36.gep416 = getelementptr inbounds i8, ptr %8, i64 960
  %157 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 960), align 8
  %.fca.0.0.2.0.38.gep420 = getelementptr inbounds i8, ptr %8, i64 976
  %158 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 976), align 8
  %.fca.0.0.2.1.0.gep424 = getelementptr inbounds i8, ptr %8, i64 992
  %.fca.0.1.gep428 = getelementptr inbounds i8, ptr %8, i64 1008
  %.fca.0.2.0.gep430 = getelementptr inbounds i8, ptr %8, i64 1016
  %.fca.1.0.0.0.0.gep434 = getelementptr inbounds i8, ptr %8, i64 1032
  %159 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1032), align 8
  %.fca.1.0.0.0.2.gep438 = getelementptr inbounds i8, ptr %8, i64 1048
  %160 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1048), align 8
  %.fca.1.0.0.0.4.gep442 = getelementptr inbounds i8, ptr %8, i64 1064
  %161 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1064), align 8
  %.fca.1.0.0.0.6.gep446 = getelementptr inbounds i8, ptr %8, i64 1080
  %162 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1080), align 8
  %.fca.1.0.0.0.8.gep450 = getelementptr inbounds i8, ptr %8, i64 1096
  %163 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1096), align 8
  %.fca.1.0.0.0.10.gep454 = getelementptr inbounds i8, ptr %8, i64 1112
  %164 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1112), align 8
  %.fca.1.0.0.0.12.gep458 = getelementptr inbounds i8, ptr %8, i64 1128
  %165 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1128), align 8
  %.fca.1.0.0.0.14.gep462 = getelementptr inbounds i8, ptr %8, i64 1144
  %166 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1144), align 8
  %.fca.1.0.0.0.16.gep466 = getelementptr inbounds i8, ptr %8, i64 1160
  %167 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1160), align 8
  %.fca.1.0.0.0.18.gep470 = getelementptr inbounds i8, ptr %8, i64 1176
  %168 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1176), align 8
  %.fca.1.0.0.0.20.gep474 = getelementptr inbounds i8, ptr %8, i64 1192
  %169 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1192), align 8
  %.fca.1.0.0.0.22.gep478 = getelementptr inbounds i8, ptr %8, i64 1208
  %170 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1208), align 8
  %.fca.1.0.0.0.24.gep482 = getelementptr inbounds i8, ptr %8, i64 1224
  %171 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1224), align 8
  %.fca.1.0.0.0.26.gep486 = getelementptr inbounds i8, ptr %8, i64 1240
  %172 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1240), align 8
  %.fca.1.0.0.0.28.gep490 = getelementptr inbounds i8, ptr %8, i64 1256
  %173 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1256), align 8
  %.fca.1.0.0.0.30.gep494 = getelementptr inbounds i8, ptr %8, i64 1272
  %174 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1272), align 8
  %.fca.1.0.0.0.32.gep498 = getelementptr inbounds i8, ptr %8, i64 1288
  %175 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1288), align 8
  %.fca.1.0.0.0.34.gep502 = getelementptr inbounds i8, ptr %8, i64 1304
  %176 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1304), align 8
  %.fca.1.0.0.0.36.gep506 = getelementptr inbounds i8, ptr %8, i64 1320
  %177 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1320), align 8
  %.unpack2842.unpack2983 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2040), align 8
  %.fca.1.0.0.0.38.gep510 = getelementptr inbounds i8, ptr %8, i64 1336
  %178 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1336), align 8
  %.fca.1.0.0.1.0.gep514 = getelementptr inbounds i8, ptr %8, i64 1352
  %.fca.1.0.1.0.0.gep518 = getelementptr inbounds i8, ptr %8, i64 1368
  %179 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1368), align 8
  %.fca.1.0.1.0.2.gep522 = getelementptr inbounds i8, ptr %8, i64 1384
  %180 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1384), align 8
  %.fca.1.0.1.0.4.gep526 = getelementptr inbounds i8, ptr %8, i64 1400
  %181 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1400), align 8
  %.fca.1.0.1.0.6.gep530 = getelementptr inbounds i8, ptr %8, i64 1416
  %182 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1416), align 8
  %.fca.1.0.1.0.8.gep534 = getelementptr inbounds i8, ptr %8, i64 1432
  %183 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1432), align 8
  %.fca.1.0.1.0.10.gep538 = getelementptr inbounds i8, ptr %8, i64 1448
  %184 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1448), align 8
  %.fca.1.0.1.0.12.gep542 = getelementptr inbounds i8, ptr %8, i64 1464
  %185 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1464), align 8
  %.fca.1.0.1.0.14.gep546 = getelementptr inbounds i8, ptr %8, i64 1480
  %186 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1480), align 8
  %.fca.1.0.1.0.16.gep550 = getelementptr inbounds i8, ptr %8, i64 1496
  %187 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1496), align 8
  %.fca.1.0.1.0.18.gep554 = getelementptr inbounds i8, ptr %8, i64 1512
  %188 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1512), align 8
  %.fca.1.0.1.0.20.gep558 = getelementptr inbounds i8, ptr %8, i64 1528
  %189 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1528), align 8
  %.fca.1.0.1.0.22.gep562 = getelementptr inbounds i8, ptr %8, i64 1544
  %190 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1544), align 8
  %.fca.1.0.1.0.24.gep566 = getelementptr inbounds i8, ptr %8, i64 1560
  %191 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1560), align 8
  %.unpack3123.unpack.unpack.unpack3131.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 320), align 8
  %.unpack3123.unpack.unpack.unpack3131.unpack3173 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 328), align 8
  %.fca.1.0.1.0.26.gep570 = getelementptr inbounds i8, ptr %8, i64 1576
  %192 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1576), align 8
  %.fca.1.0.1.0.28.gep574 = getelementptr inbounds i8, ptr %8, i64 1592
  %193 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1592), align 8
  %.fca.1.0.1.0.30.gep578 = getelementptr inbounds i8, ptr %8, i64 1608
  %.fca.1.0.1.0.32.gep582 = getelementptr inbounds i8, ptr %8, i64 1624
  %.fca.1.0.1.0.34.gep586 = getelementptr inbounds i8, ptr %8, i64 1640
  %.fca.1.0.1.0.36.gep590 = getelementptr inbounds i8, ptr %8, i64 1656
  %.fca.1.0.1.0.38.gep594 = getelementptr inbounds i8, ptr %8, i64 1672
  %.fca.1.0.1.1.0.gep598 = getelementptr inbounds i8, ptr %8, i64 1688
  %.fca.1.0.2.0.0.gep602 = getelementptr inbounds i8, ptr %8, i64 1704
  %.fca.1.0.2.0.2.gep606 = getelementptr inbounds i8, ptr %8, i64 1720
  %.fca.1.0.2.0.4.gep610 = getelementptr inbounds i8, ptr %8, i64 1736
  %.fca.1.0.2.0.6.gep614 = getelementptr inbounds i8, ptr %8, i64 1752
  %.fca.1.0.2.0.8.gep618 = getelementptr inbounds i8, ptr %8, i64 1768
  %.fca.1.0.2.0.10.gep622 = getelementptr inbounds i8, ptr %8, i64 1784
  %.fca.1.0.2.0.12.gep626 = getelementptr inbounds i8, ptr %8, i64 1800
  %.fca.1.0.2.0.14.gep630 = getelementptr inbounds i8, ptr %8, i64 1816
  %.fca.1.0.2.0.16.gep634 = getelementptr inbounds i8, ptr %8, i64 1832
  %.fca.1.0.2.0.18.gep638 = getelementptr inbounds i8, ptr %8, i64 1848
  %.fca.1.0.2.0.20.gep642 = getelementptr inbounds i8, ptr %8, i64 1864
  %.fca.1.0.2.0.22.gep646 = getelementptr inbounds i8, ptr %8, i64 1880
  %.fca.1.0.2.0.24.gep650 = getelementptr inbounds i8, ptr %8, i64 1896
  %.fca.1.0.2.0.26.gep654 = getelementptr inbounds i8, ptr %8, i64 1912
  %.fca.1.0.2.0.28.gep658 = getelementptr inbounds i8, ptr %8, i64 1928
  %.fca.1.0.2.0.30.gep662 = getelementptr inbounds i8, ptr %8, i64 1944
  %.fca.1.0.2.0.32.gep666 = getelementptr inbounds i8, ptr %8, i64 1960
  %.fca.1.0.2.0.34.gep670 = getelementptr inbounds i8, ptr %8, i64 1976
  %.fca.1.0.2.0.36.gep674 = getelementptr inbounds i8, ptr %8, i64 1992
  %.fca.1.0.2.0.38.gep678 = getelementptr inbounds i8, ptr %8, i64 2008
  %194 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 320), align 8
  %195 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 656), align 8
  %196 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1608), align 8
  %197 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 992), align 8
  %198 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1624), align 8
  %199 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1016), align 8
  %200 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1640), align 8
  %201 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1656), align 8
  %202 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1352), align 8
  %203 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1672), align 8
  %204 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1704), align 8
  %205 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1720), align 8
  %206 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1736), align 8
  %207 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1752), align 8
  %208 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1768), align 8
  %209 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1784), align 8
  %210 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1800), align 8
  %211 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1816), align 8
  %.unpack3123.unpack.unpack3128.unpack3175.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 656), align 8
  %.unpack3123.unpack.unpack3128.unpack3175.unpack3217 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 664), align 8
  %212 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1832), align 8
  %213 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1688), align 8
  %214 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1848), align 8
  %215 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1864), align 8
  %216 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1880), align 8
  %217 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1896), align 8
  %218 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1912), align 8
  %219 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1928), align 8
  %220 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1944), align 8
  %221 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1960), align 8
  %222 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1976), align 8
  %.fca.1.0.2.1.0.gep682 = getelementptr inbounds i8, ptr %8, i64 2024
  %223 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2024), align 8
  %224 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1992), align 8
  %.fca.1.1.gep686 = getelementptr inbounds i8, ptr %8, i64 2040
  %.fca.1.2.0.gep688 = getelementptr inbounds i8, ptr %8, i64 2048
  %225 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2048), align 8
  %226 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2008), align 8
  %227 = load <2 x i64>, ptr @"x/comparisons.y", align 8
  %.fca.0.0.0.0.2.gep = getelementptr inbounds i8, ptr %9, i64 16
  %228 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 16), align 8
  %.fca.0.0.0.0.4.gep = getelementptr inbounds i8, ptr %9, i64 32
  %229 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 32), align 8
  %.fca.0.0.0.0.6.gep = getelementptr inbounds i8, ptr %9, i64 48
  %230 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 48), align 8
  %.fca.0.0.0.0.8.gep = getelementptr inbounds i8, ptr %9, i64 64
  %231 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 64), align 8
  %.fca.0.0.0.0.10.gep = getelementptr inbounds i8, ptr %9, i64 80
  %232 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 80), align 8
  %.fca.0.0.0.0.12.gep = getelementptr inbounds i8, ptr %9, i64 96
  %233 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 96), align 8
  %.fca.0.0.0.0.14.gep = getelementptr inbounds i8, ptr %9, i64 112
  %234 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 112), align 8
  %.fca.0.0.0.0.16.gep = getelementptr inbounds i8, ptr %9, i64 128
  %235 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 128), align 8
  %.unpack3123.unpack.unpack3129.unpack3219.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 992), align 8
  %.unpack3123.unpack.unpack3129.unpack3219.unpack3261 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1000), align 8
  %.unpack3123.unpack3125 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1008), align 8
  %.fca.0.0.0.0.18.gep = getelementptr inbounds i8, ptr %9, i64 144
  %236 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 144), align 8
  %.unpack3123.unpack3126.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1016), align 8
  %.fca.0.0.0.0.20.gep = getelementptr inbounds i8, ptr %9, i64 160
  %237 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 160), align 8
  %.unpack3123.unpack3126.unpack3263 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1024), align 8
  %.fca.0.0.0.0.22.gep = getelementptr inbounds i8, ptr %9, i64 176
  %238 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 176), align 8
  %.fca.0.0.0.0.24.gep = getelementptr inbounds i8, ptr %9, i64 192
  %239 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 192), align 8
  %.fca.0.0.0.0.26.gep = getelementptr inbounds i8, ptr %9, i64 208
  %240 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 208), align 8
  %.fca.0.0.0.0.28.gep = getelementptr inbounds i8, ptr %9, i64 224
  %241 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 224), align 8
  %.fca.0.0.0.0.30.gep = getelementptr inbounds i8, ptr %9, i64 240
  %242 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 240), align 8
  %.fca.0.0.0.0.32.gep = getelementptr inbounds i8, ptr %9, i64 256
  %243 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 256), align 8
  %.fca.0.0.0.0.34.gep = getelementptr inbounds i8, ptr %9, i64 272
  %244 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 272), align 8
  %.fca.0.0.0.0.36.gep = getelementptr inbounds i8, ptr %9, i64 288
  %245 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 288), align 8
  %246 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1112), align 8
  %.fca.0.0.0.0.38.gep = getelementptr inbounds i8, ptr %9, i64 304
  %247 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 304), align 8
  %248 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1144), align 8
  %.fca.0.0.0.1.0.gep = getelementptr inbounds i8, ptr %9, i64 320
  %.fca.0.0.0.1.1.gep = getelementptr inbounds i8, ptr %9, i64 328
  %.fca.0.0.1.0.0.gep = getelementptr inbounds i8, ptr %9, i64 336
  %249 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 336), align 8
  %.fca.0.0.1.0.2.gep = getelementptr inbounds i8, ptr %9, i64 352
  %250 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 352), align 8
  %251 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1176), align 8
  %.fca.0.0.1.0.4.gep = getelementptr inbounds i8, ptr %9, i64 368
  %252 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 368), align 8
  %253 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1208), align 8
  %.fca.0.0.1.0.6.gep = getelementptr inbounds i8, ptr %9, i64 384
  %254 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 384), align 8
  %255 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1240), align 8
  %.fca.0.0.1.0.8.gep = getelementptr inbounds i8, ptr %9, i64 400
  %256 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 400), align 8
  %.fca.0.0.1.0.10.gep = getelementptr inbounds i8, ptr %9, i64 416
  %257 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 416), align 8
  %.fca.0.0.1.0.12.gep = getelementptr inbounds i8, ptr %9, i64 432
  %258 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 432), align 8
  %259 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1272), align 8
  %.fca.0.0.1.0.14.gep = getelementptr inbounds i8, ptr %9, i64 448
  %260 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 448), align 8
  %261 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1304), align 8
  %.fca.0.0.1.0.16.gep = getelementptr inbounds i8, ptr %9, i64 464
  %262 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 464), align 8
  %.unpack3124.unpack.unpack.unpack.unpack3310 = load i64, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1336), align 8
  %.fca.0.0.1.0.18.gep = getelementptr inbounds i8, ptr %9, i64 480
  %263 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 480), align 8
  %.unpack3124.unpack.unpack.unpack.unpack3311 = load i64, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1344), align 8
  %.fca.0.0.1.0.20.gep = getelementptr inbounds i8, ptr %9, i64 496
  %264 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 496), align 8
  %.unpack3124.unpack.unpack.unpack3271.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1352), align 8
  %.fca.0.0.1.0.22.gep = getelementptr inbounds i8, ptr %9, i64 512
  %265 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 512), align 8
  %.unpack3124.unpack.unpack.unpack3271.unpack3313 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1360), align 8
  %.fca.0.0.1.0.24.gep = getelementptr inbounds i8, ptr %9, i64 528
  %266 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 528), align 8
  %.fca.0.0.1.0.26.gep = getelementptr inbounds i8, ptr %9, i64 544
  %267 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 544), align 8
  %268 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1368), align 8
  %.fca.0.0.1.0.28.gep = getelementptr inbounds i8, ptr %9, i64 560
  %269 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 560), align 8
  %.fca.0.0.1.0.30.gep = getelementptr inbounds i8, ptr %9, i64 576
  %270 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 576), align 8
  %271 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1400), align 8
  %.fca.0.0.1.0.32.gep = getelementptr inbounds i8, ptr %9, i64 592
  %272 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 592), align 8
  %.fca.0.0.1.0.34.gep = getelementptr inbounds i8, ptr %9, i64 608
  %273 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 608), align 8
  %.fca.0.0.1.0.36.gep = getelementptr inbounds i8, ptr %9, i64 624
  %274 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 624), align 8
  %275 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1432), align 8
  %.fca.0.0.1.0.38.gep = getelementptr inbounds i8, ptr %9, i64 640
  %276 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 640), align 8
  %277 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1464), align 8
  %.fca.0.0.1.1.0.gep = getelementptr inbounds i8, ptr %9, i64 656
  %.fca.0.0.1.1.1.gep = getelementptr inbounds i8, ptr %9, i64 664
  %.fca.0.0.2.0.0.gep = getelementptr inbounds i8, ptr %9, i64 672
  %278 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 672), align 8
  %279 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1496), align 8
  %.fca.0.0.2.0.2.gep = getelementptr inbounds i8, ptr %9, i64 688
  %280 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 688), align 8
  %.fca.0.0.2.0.4.gep = getelementptr inbounds i8, ptr %9, i64 704
  %281 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 704), align 8
  %282 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1528), align 8
  %.fca.0.0.2.0.6.gep = getelementptr inbounds i8, ptr %9, i64 720
  %283 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 720), align 8
  %.fca.0.0.2.0.8.gep = getelementptr inbounds i8, ptr %9, i64 736
  %284 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 736), align 8
  %285 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1560), align 8
  %.fca.0.0.2.0.10.gep = getelementptr inbounds i8, ptr %9, i64 752
  %286 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 752), align 8
  %.fca.0.0.2.0.12.gep = getelementptr inbounds i8, ptr %9, i64 768
  %287 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 768), align 8
  %.fca.0.0.2.0.14.gep = getelementptr inbounds i8, ptr %9, i64 784
  %288 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 784), align 8
  %289 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1592), align 8
  %.fca.0.0.2.0.16.gep = getelementptr inbounds i8, ptr %9, i64 800
  %290 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 800), align 8
  %.fca.0.0.2.0.18.gep = getelementptr inbounds i8, ptr %9, i64 816
  %291 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 816), align 8
  %292 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1624), align 8
  %.fca.0.0.2.0.20.gep = getelementptr inbounds i8, ptr %9, i64 832
  %293 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 832), align 8
  %.fca.0.0.2.0.22.gep = getelementptr inbounds i8, ptr %9, i64 848
  %294 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 848), align 8
  %295 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1656), align 8
  %.fca.0.0.2.0.24.gep = getelementptr inbounds i8, ptr %9, i64 864
  %296 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 864), align 8
  %.unpack3124.unpack.unpack3268.unpack3315.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1688), align 8
  %.unpack3124.unpack.unpack3268.unpack3315.unpack3357 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1696), align 8
  %.fca.0.0.2.0.26.gep = getelementptr inbounds i8, ptr %9, i64 880
  %297 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 880), align 8
  %298 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1704), align 8
  %.fca.0.0.2.0.28.gep = getelementptr inbounds i8, ptr %9, i64 896
  %299 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 896), align 8
  %300 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1736), align 8
  %.fca.0.0.2.0.30.gep = getelementptr inbounds i8, ptr %9, i64 912
  %301 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 912), align 8
  %.fca.0.0.2.0.32.gep = getelementptr inbounds i8, ptr %9, i64 928
  %302 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 928), align 8
  %303 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1768), align 8
  %.fca.0.0.2.0.34.gep = getelementptr inbounds i8, ptr %9, i64 944
  %304 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 944), align 8
  %.fca.0.0.2.0.36.gep = getelementptr inbounds i8, ptr %9, i64 960
  %305 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 960), align 8
  %306 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1800), align 8
  %.fca.0.0.2.0.38.gep = getelementptr inbounds i8, ptr %9, i64 976
  %307 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 976), align 8
  %308 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1832), align 8
  %309 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1864), align 8
  %.fca.0.0.2.1.0.gep = getelementptr inbounds i8, ptr %9, i64 992
  %.fca.0.0.2.1.1.gep = getelementptr inbounds i8, ptr %9, i64 1000
  %.fca.0.1.gep = getelementptr inbounds i8, ptr %9, i64 1008
  %.fca.0.2.0.gep = getelementptr inbounds i8, ptr %9, i64 1016
  %.fca.0.2.1.gep = getelementptr inbounds i8, ptr %9, i64 1024
  %.fca.1.0.0.0.0.gep = getelementptr inbounds i8, ptr %9, i64 1032
  %310 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1032), align 8
  %311 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1896), align 8
  %.fca.1.0.0.0.2.gep = getelementptr inbounds i8, ptr %9, i64 1048
  %312 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1048), align 8
  %313 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1928), align 8
  %.fca.1.0.0.0.4.gep = getelementptr inbounds i8, ptr %9, i64 1064
  %314 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1064), align 8
  %.fca.1.0.0.0.6.gep = getelementptr inbounds i8, ptr %9, i64 1080
  %315 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1080), align 8
  %316 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1960), align 8
  %.fca.1.0.0.0.8.gep = getelementptr inbounds i8, ptr %9, i64 1096
  %317 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1096), align 8
  %318 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1992), align 8
  %.unpack3124.unpack.unpack3269.unpack3359.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2024), align 8
  %.unpack3124.unpack.unpack3269.unpack3359.unpack3401 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2032), align 8
  %.unpack3124.unpack3265 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2040), align 8
  %.unpack3124.unpack3266.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2048), align 8
  %.unpack3124.unpack3266.unpack3403 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2056), align 8
  store <2 x i64> %99, ptr %8, align 16
  store <2 x i64> %100, ptr %.fca.0.0.0.0.2.gep180, align 16
  store <2 x i64> %101, ptr %.fca.0.0.0.0.4.gep184, align 16
  store <2 x i64> %102, ptr %.fca.0.0.0.0.6.gep188, align 16
  store <2 x i64> %103, ptr %.fca.0.0.0.0.8.gep192, align 16
  store <2 x i64> %104, ptr %.fca.0.0.0.0.10.gep196, align 16
  store <2 x i64> %105, ptr %.fca.0.0.0.0.12.gep200, align 16
  store <2 x i64> %106, ptr %.fca.0.0.0.0.14.gep204, align 16
  store <2 x i64> %107, ptr %.fca.0.0.0.0.16.gep208, align 16
  store <2 x i64> %108, ptr %.fca.0.0.0.0.18.gep212, align 16
  store <2 x i64> %109, ptr %.fca.0.0.0.0.20.gep216, align 16
  store <2 x i64> %110, ptr %.fca.0.0.0.0.22.gep220, align 16
  store <2 x i64> %111, ptr %.fca.0.0.0.0.24.gep224, align 16
  store <2 x i64> %112, ptr %.fca.0.0.0.0.26.gep228, align 16
  store <2 x i64> %113, ptr %.fca.0.0.0.0.28.gep232, align 16
  store <2 x i64> %114, ptr %.fca.0.0.0.0.30.gep236, align 16
  store <2 x i64> %115, ptr %.fca.0.0.0.0.32.gep240, align 16
  store <2 x i64> %116, ptr %.fca.0.0.0.0.34.gep244, align 16
  store <2 x i64> %117, ptr %.fca.0.0.0.0.36.gep248, align 16
  store <2 x i64> %118, ptr %.fca.0.0.0.0.38.gep252, align 16
  store <2 x ptr> %194, ptr %.fca.0.0.0.1.0.gep256, align 16
  store <2 x i64> %119, ptr %.fca.0.0.1.0.0.gep260, align 16
  store <2 x i64> %120, ptr %.fca.0.0.1.0.2.gep264, align 16
  store <2 x i64> %121, ptr %.fca.0.0.1.0.4.gep268, align 16
  store <2 x i64> %122, ptr %.fca.0.0.1.0.6.gep272, align 16
  store <2 x i64> %123, ptr %.fca.0.0.1.0.8.gep276, align 16
  store <2 x i64> %124, ptr %.fca.0.0.1.0.10.gep280, align 16
  store <2 x i64> %125, ptr %.fca.0.0.1.0.12.gep284, align 16
  store <2 x i64> %126, ptr %.fca.0.0.1.0.14.gep288, align 16
  store <2 x i64> %127, ptr %.fca.0.0.1.0.16.gep292, align 16
  store <2 x i64> %128, ptr %.fca.0.0.1.0.18.gep296, align 16
  store <2 x i64> %129, ptr %.fca.0.0.1.0.20.gep300, align 16
  store <2 x i64> %130, ptr %.fca.0.0.1.0.22.gep304, align 16
  store <2 x i64> %131, ptr %.fca.0.0.1.0.24.gep308, align 16
  store <2 x i64> %132, ptr %.fca.0.0.1.0.26.gep312, align 16
  store <2 x i64> %133, ptr %.fca.0.0.1.0.28.gep316, align 16
  store <2 x i64> %134, ptr %.fca.0.0.1.0.30.gep320, align 16
  store <2 x i64> %135, ptr %.fca.0.0.1.0.32.gep324, align 16
  store <2 x i64> %136, ptr %.fca.0.0.1.0.34.gep328, align 16
  store <2 x i64> %137, ptr %.fca.0.0.1.0.36.gep332, align 16
  store <2 x i64> %138, ptr %.fca.0.0.1.0.38.gep336, align 16
  store <2 x ptr> %195, ptr %.fca.0.0.1.1.0.gep340, align 16
  store <2 x i64> %139, ptr %.fca.0.0.2.0.0.gep344, align 16
  store <2 x i64> %140, ptr %.fca.0.0.2.0.2.gep348, align 16
  store <2 x i64> %141, ptr %.fca.0.0.2.0.4.gep352, align 16
  store <2 x i64> %142, ptr %.fca.0.0.2.0.6.gep356, align 16
  store <2 x i64> %143, ptr %.fca.0.0.2.0.8.gep360, align 16
  store <2 x i64> %144, ptr %.fca.0.0.2.0.10.gep364, align 16
  store <2 x i64> %145, ptr %.fca.0.0.2.0.12.gep368, align 16
  store <2 x i64> %146, ptr %.fca.0.0.2.0.14.gep372, align 16
  store <2 x i64> %147, ptr %.fca.0.0.2.0.16.gep376, align 16
  store <2 x i64> %148, ptr %.fca.0.0.2.0.18.gep380, align 16
  store <2 x i64> %149, ptr %.fca.0.0.2.0.20.gep384, align 16
  store <2 x i64> %150, ptr %.fca.0.0.2.0.22.gep388, align 16
  store <2 x i64> %151, ptr %.fca.0.0.2.0.24.gep392, align 16
  store <2 x i64> %152, ptr %.fca.0.0.2.0.26.gep396, align 16
  store <2 x i64> %153, ptr %.fca.0.0.2.0.28.gep400, align 16
  store <2 x i64> %154, ptr %.fca.0.0.2.0.30.gep404, align 16
  store <2 x i64> %155, ptr %.fca.0.0.2.0.32.gep408, align 16
  store <2 x i64> %156, ptr %.fca.0.0.2.0.34.gep412, align 16
  store <2 x i64> %157, ptr %.fca.0.0.2.0.36.gep416, align 16
  store <2 x i64> %158, ptr %.fca.0.0.2.0.38.gep420, align 16
  store <2 x ptr> %197, ptr %.fca.0.0.2.1.0.gep424, align 16
  store double %.unpack2841.unpack2843, ptr %.fca.0.1.gep428, align 16
  store <2 x ptr> %199, ptr %.fca.0.2.0.gep430, align 8
  store <2 x i64> %159, ptr %.fca.1.0.0.0.0.gep434, align 8
  store <2 x i64> %160, ptr %.fca.1.0.0.0.2.gep438, align 8
  store <2 x i64> %161, ptr %.fca.1.0.0.0.4.gep442, align 8
  store <2 x i64> %162, ptr %.fca.1.0.0.0.6.gep446, align 8
  store <2 x i64> %163, ptr %.fca.1.0.0.0.8.gep450, align 8
  store <2 x i64> %164, ptr %.fca.1.0.0.0.10.gep454, align 8
  store <2 x i64> %165, ptr %.fca.1.0.0.0.12.gep458, align 8
  store <2 x i64> %166, ptr %.fca.1.0.0.0.14.gep462, align 8
  store <2 x i64> %167, ptr %.fca.1.0.0.0.16.gep466, align 8
  store <2 x i64> %168, ptr %.fca.1.0.0.0.18.gep470, align 8
  store <2 x i64> %169, ptr %.fca.1.0.0.0.20.gep474, align 8
  store <2 x i64> %170, ptr %.fca.1.0.0.0.22.gep478, align 8
  store <2 x i64> %171, ptr %.fca.1.0.0.0.24.gep482, align 8
  store <2 x i64> %172, ptr %.fca.1.0.0.0.26.gep486, align 8
  store <2 x i64> %173, ptr %.fca.1.0.0.0.28.gep490, align 8
  store <2 x i64> %174, ptr %.fca.1.0.0.0.30.gep494, align 8
  store <2 x i64> %175, ptr %.fca.1.0.0.0.32.gep498, align 8
  store <2 x i64> %176, ptr %.fca.1.0.0.0.34.gep502, align 8
  store <2 x i64> %177, ptr %.fca.1.0.0.0.36.gep506, align 8
  store <2 x i64> %178, ptr %.fca.1.0.0.0.38.gep510, align 8
  store <2 x ptr> %202, ptr %.fca.1.0.0.1.0.gep514, align 8
  store <2 x i64> %179, ptr %.fca.1.0.1.0.0.gep518, align 8
  store <2 x i64> %180, ptr %.fca.1.0.1.0.2.gep522, align 8
  store <2 x i64> %181, ptr %.fca.1.0.1.0.4.gep526, align 8
  store <2 x i64> %182, ptr %.fca.1.0.1.0.6.gep530, align 8
  store <2 x i64> %183, ptr %.fca.1.0.1.0.8.gep534, align 8
  store <2 x i64> %184, ptr %.fca.1.0.1.0.10.gep538, align 8
  store <2 x i64> %185, ptr %.fca.1.0.1.0.12.gep542, align 8
  store <2 x i64> %186, ptr %.fca.1.0.1.0.14.gep546, align 8
  store <2 x i64> %187, ptr %.fca.1.0.1.0.16.gep550, align 8
  store <2 x i64> %188, ptr %.fca.1.0.1.0.18.gep554, align 8
  store <2 x i64> %189, ptr %.fca.1.0.1.0.20.gep558, align 8
  store <2 x i64> %190, ptr %.fca.1.0.1.0.22.gep562, align 8
  store <2 x i64> %191, ptr %.fca.1.0.1.0.24.gep566, align 8
  store <2 x i64> %192, ptr %.fca.1.0.1.0.26.gep570, align 8
  store <2 x i64> %193, ptr %.fca.1.0.1.0.28.gep574, align 8
  store <2 x i64> %196, ptr %.fca.1.0.1.0.30.gep578, align 8
  store <2 x i64> %198, ptr %.fca.1.0.1.0.32.gep582, align 8
  store <2 x i64> %200, ptr %.fca.1.0.1.0.34.gep586, align 8
  store <2 x i64> %201, ptr %.fca.1.0.1.0.36.gep590, align 8
  store <2 x i64> %203, ptr %.fca.1.0.1.0.38.gep594, align 8
  store <2 x ptr> %213, ptr %.fca.1.0.1.1.0.gep598, align 8
  store <2 x i64> %204, ptr %.fca.1.0.2.0.0.gep602, align 8
  store <2 x i64> %205, ptr %.fca.1.0.2.0.2.gep606, align 8
  store <2 x i64> %206, ptr %.fca.1.0.2.0.4.gep610, align 8
  store <2 x i64> %207, ptr %.fca.1.0.2.0.6.gep614, align 8
  store <2 x i64> %208, ptr %.fca.1.0.2.0.8.gep618, align 8
  store <2 x i64> %209, ptr %.fca.1.0.2.0.10.gep622, align 8
  store <2 x i64> %210, ptr %.fca.1.0.2.0.12.gep626, align 8
  store <2 x i64> %211, ptr %.fca.1.0.2.0.14.gep630, align 8
  store <2 x i64> %212, ptr %.fca.1.0.2.0.16.gep634, align 8
  store <2 x i64> %214, ptr %.fca.1.0.2.0.18.gep638, align 8
  store <2 x i64> %215, ptr %.fca.1.0.2.0.20.gep642, align 8
  store <2 x i64> %216, ptr %.fca.1.0.2.0.22.gep646, align 8
  store <2 x i64> %217, ptr %.fca.1.0.2.0.24.gep650, align 8
  store <2 x i64> %218, ptr %.fca.1.0.2.0.26.gep654, align 8
  store <2 x i64> %219, ptr %.fca.1.0.2.0.28.gep658, align 8
  store <2 x i64> %220, ptr %.fca.1.0.2.0.30.gep662, align 8
  store <2 x i64> %221, ptr %.fca.1.0.2.0.32.gep666, align 8
  store <2 x i64> %222, ptr %.fca.1.0.2.0.34.gep670, align 8
  store <2 x i64> %224, ptr %.fca.1.0.2.0.36.gep674, align 8
  store <2 x i64> %226, ptr %.fca.1.0.2.0.38.gep678, align 8
  store <2 x ptr> %223, ptr %.fca.1.0.2.1.0.gep682, align 8
  store double %.unpack2842.unpack2983, ptr %.fca.1.1.gep686, align 8
  store <2 x ptr> %225, ptr %.fca.1.2.0.gep688, align 16
  store <2 x i64> %227, ptr %9, align 16
  store <2 x i64> %228, ptr %.fca.0.0.0.0.2.gep, align 16
  store <2 x i64> %229, ptr %.fca.0.0.0.0.4.gep, align 16
  store <2 x i64> %230, ptr %.fca.0.0.0.0.6.gep, align 16
  store <2 x i64> %231, ptr %.fca.0.0.0.0.8.gep, align 16
  store <2 x i64> %232, ptr %.fca.0.0.0.0.10.gep, align 16
  store <2 x i64> %233, ptr %.fca.0.0.0.0.12.gep, align 16
  store <2 x i64> %234, ptr %.fca.0.0.0.0.14.gep, align 16
  store <2 x i64> %235, ptr %.fca.0.0.0.0.16.gep, align 16
  store <2 x i64> %236, ptr %.fca.0.0.0.0.18.gep, align 16
  store <2 x i64> %237, ptr %.fca.0.0.0.0.20.gep, align 16
  store <2 x i64> %238, ptr %.fca.0.0.0.0.22.gep, align 16
  store <2 x i64> %239, ptr %.fca.0.0.0.0.24.gep, align 16
  store <2 x i64> %240, ptr %.fca.0.0.0.0.26.gep, align 16
  store <2 x i64> %241, ptr %.fca.0.0.0.0.28.gep, align 16
  store <2 x i64> %242, ptr %.fca.0.0.0.0.30.gep, align 16
  store <2 x i64> %243, ptr %.fca.0.0.0.0.32.gep, align 16
  store <2 x i64> %244, ptr %.fca.0.0.0.0.34.gep, align 16
  store <2 x i64> %245, ptr %.fca.0.0.0.0.36.gep, align 16
  store <2 x i64> %247, ptr %.fca.0.0.0.0.38.gep, align 16
  store ptr %.unpack3123.unpack.unpack.unpack3131.unpack, ptr %.fca.0.0.0.1.0.gep, align 16
  store ptr %.unpack3123.unpack.unpack.unpack3131.unpack3173, ptr %.fca.0.0.0.1.1.gep, align 8
  store <2 x i64> %249, ptr %.fca.0.0.1.0.0.gep, align 16
  store <2 x i64> %250, ptr %.fca.0.0.1.0.2.gep, align 16
  store <2 x i64> %252, ptr %.fca.0.0.1.0.4.gep, align 16
  store <2 x i64> %254, ptr %.fca.0.0.1.0.6.gep, align 16
  store <2 x i64> %256, ptr %.fca.0.0.1.0.8.gep, align 16
  store <2 x i64> %257, ptr %.fca.0.0.1.0.10.gep, align 16
  store <2 x i64> %258, ptr %.fca.0.0.1.0.12.gep, align 16
  store <2 x i64> %260, ptr %.fca.0.0.1.0.14.gep, align 16
  store <2 x i64> %262, ptr %.fca.0.0.1.0.16.gep, align 16
  store <2 x i64> %263, ptr %.fca.0.0.1.0.18.gep, align 16
  store <2 x i64> %264, ptr %.fca.0.0.1.0.20.gep, align 16
  store <2 x i64> %265, ptr %.fca.0.0.1.0.22.gep, align 16
  store <2 x i64> %266, ptr %.fca.0.0.1.0.24.gep, align 16
  store <2 x i64> %267, ptr %.fca.0.0.1.0.26.gep, align 16
  store <2 x i64> %269, ptr %.fca.0.0.1.0.28.gep, align 16
  store <2 x i64> %270, ptr %.fca.0.0.1.0.30.gep, align 16
  store <2 x i64> %272, ptr %.fca.0.0.1.0.32.gep, align 16
  store <2 x i64> %273, ptr %.fca.0.0.1.0.34.gep, align 16
  store <2 x i64> %274, ptr %.fca.0.0.1.0.36.gep, align 16
  store <2 x i64> %276, ptr %.fca.0.0.1.0.38.gep, align 16
  store ptr %.unpack3123.unpack.unpack3128.unpack3175.unpack, ptr %.fca.0.0.1.1.0.gep, align 16
  store ptr %.unpack3123.unpack.unpack3128.unpack3175.unpack3217, ptr %.fca.0.0.1.1.1.gep, align 8
  store <2 x i64> %278, ptr %.fca.0.0.2.0.0.gep, align 16
  store <2 x i64> %280, ptr %.fca.0.0.2.0.2.gep, align 16
  store <2 x i64> %281, ptr %.fca.0.0.2.0.4.gep, align 16
  store <2 x i64> %283, ptr %.fca.0.0.2.0.6.gep, align 16
  store <2 x i64> %284, ptr %.fca.0.0.2.0.8.gep, align 16
  store <2 x i64> %286, ptr %.fca.0.0.2.0.10.gep, align 16
  store <2 x i64> %287, ptr %.fca.0.0.2.0.12.gep, align 16
  store <2 x i64> %288, ptr %.fca.0.0.2.0.14.gep, align 16
  store <2 x i64> %290, ptr %.fca.0.0.2.0.16.gep, align 16
  store <2 x i64> %291, ptr %.fca.0.0.2.0.18.gep, align 16
  store <2 x i64> %293, ptr %.fca.0.0.2.0.20.gep, align 16
  store <2 x i64> %294, ptr %.fca.0.0.2.0.22.gep, align 16
  store <2 x i64> %296, ptr %.fca.0.0.2.0.24.gep, align 16
  store <2 x i64> %297, ptr %.fca.0.0.2.0.26.gep, align 16
  store <2 x i64> %299, ptr %.fca.0.0.2.0.28.gep, align 16
  store <2 x i64> %301, ptr %.fca.0.0.2.0.30.gep, align 16
  store <2 x i64> %302, ptr %.fca.0.0.2.0.32.gep, align 16
  store <2 x i64> %304, ptr %.fca.0.0.2.0.34.gep, align 16
  store <2 x i64> %305, ptr %.fca.0.0.2.0.36.gep, align 16
  store <2 x i64> %307, ptr %.fca.0.0.2.0.38.gep, align 16
  store ptr %.unpack3123.unpack.unpack3129.unpack3219.unpack, ptr %.fca.0.0.2.1.0.gep, align 16
  store ptr %.unpack3123.unpack.unpack3129.unpack3219.unpack3261, ptr %.fca.0.0.2.1.1.gep, align 8
  store double %.unpack3123.unpack3125, ptr %.fca.0.1.gep, align 16
  store ptr %.unpack3123.unpack3126.unpack, ptr %.fca.0.2.0.gep, align 8
  store ptr %.unpack3123.unpack3126.unpack3263, ptr %.fca.0.2.1.gep, align 16
  store <2 x i64> %310, ptr %.fca.1.0.0.0.0.gep, align 8
  store <2 x i64> %312, ptr %.fca.1.0.0.0.2.gep, align 8
  store <2 x i64> %314, ptr %.fca.1.0.0.0.4.gep, align 8
  store <2 x i64> %315, ptr %.fca.1.0.0.0.6.gep, align 8
  store <2 x i64> %317, ptr %.fca.1.0.0.0.8.gep, align 8
  %.fca.1.0.0.0.10.gep = getelementptr inbounds i8, ptr %9, i64 1112
  store <4 x i64> %246, ptr %.fca.1.0.0.0.10.gep, align 8
  %.fca.1.0.0.0.14.gep = getelementptr inbounds i8, ptr %9, i64 1144
  store <4 x i64> %248, ptr %.fca.1.0.0.0.14.gep, align 8
  %.fca.1.0.0.0.18.gep = getelementptr inbounds i8, ptr %9, i64 1176
  store <4 x i64> %251, ptr %.fca.1.0.0.0.18.gep, align 8
  %.fca.1.0.0.0.22.gep = getelementptr inbounds i8, ptr %9, i64 1208
  store <4 x i64> %253, ptr %.fca.1.0.0.0.22.gep, align 8
  %.fca.1.0.0.0.26.gep = getelementptr inbounds i8, ptr %9, i64 1240
  store <4 x i64> %255, ptr %.fca.1.0.0.0.26.gep, align 8
  %.fca.1.0.0.0.30.gep = getelementptr inbounds i8, ptr %9, i64 1272
  store <4 x i64> %259, ptr %.fca.1.0.0.0.30.gep, align 8
  %.fca.1.0.0.0.34.gep = getelementptr inbounds i8, ptr %9, i64 1304
  store <4 x i64> %261, ptr %.fca.1.0.0.0.34.gep, align 8
  %.fca.1.0.0.0.38.gep = getelementptr inbounds i8, ptr %9, i64 1336
  store i64 %.unpack3124.unpack.unpack.unpack.unpack3310, ptr %.fca.1.0.0.0.38.gep, align 8
  %.fca.1.0.0.0.39.gep = getelementptr inbounds i8, ptr %9, i64 1344
  store i64 %.unpack3124.unpack.unpack.unpack.unpack3311, ptr %.fca.1.0.0.0.39.gep, align 16
  %.fca.1.0.0.1.0.gep = getelementptr inbounds i8, ptr %9, i64 1352
  store ptr %.unpack3124.unpack.unpack.unpack3271.unpack, ptr %.fca.1.0.0.1.0.gep, align 8
  %.fca.1.0.0.1.1.gep = getelementptr inbounds i8, ptr %9, i64 1360
  store ptr %.unpack3124.unpack.unpack.unpack3271.unpack3313, ptr %.fca.1.0.0.1.1.gep, align 16
  %.fca.1.0.1.0.0.gep = getelementptr inbounds i8, ptr %9, i64 1368
  store <4 x i64> %268, ptr %.fca.1.0.1.0.0.gep, align 8
  %.fca.1.0.1.0.4.gep = getelementptr inbounds i8, ptr %9, i64 1400
  store <4 x i64> %271, ptr %.fca.1.0.1.0.4.gep, align 8
  %.fca.1.0.1.0.8.gep = getelementptr inbounds i8, ptr %9, i64 1432
  store <4 x i64> %275, ptr %.fca.1.0.1.0.8.gep, align 8
  %.fca.1.0.1.0.12.gep = getelementptr inbounds i8, ptr %9, i64 1464
  store <4 x i64> %277, ptr %.fca.1.0.1.0.12.gep, align 8
  %.fca.1.0.1.0.16.gep = getelementptr inbounds i8, ptr %9, i64 1496
  store <4 x i64> %279, ptr %.fca.1.0.1.0.16.gep, align 8
  %.fca.1.0.1.0.20.gep = getelementptr inbounds i8, ptr %9, i64 1528
  store <4 x i64> %282, ptr %.fca.1.0.1.0.20.gep, align 8
  %.fca.1.0.1.0.24.gep = getelementptr inbounds i8, ptr %9, i64 1560
  store <4 x i64> %285, ptr %.fca.1.0.1.0.24.gep, align 8
  %.fca.1.0.1.0.28.gep = getelementptr inbounds i8, ptr %9, i64 1592
  store <4 x i64> %289, ptr %.fca.1.0.1.0.28.gep, align 8
  %.fca.1.0.1.0.32.gep = getelementptr inbounds i8, ptr %9, i64 1624
  store <4 x i64> %292, ptr %.fca.1.0.1.0.32.gep, align 8
  %.fca.1.0.1.0.36.gep = getelementptr inbounds i8, ptr %9, i64 1656
  store <4 x i64> %295, ptr %.fca.1.0.1.0.36.gep, align 8
  %.fca.1.0.1.1.0.gep = getelementptr inbounds i8, ptr %9, i64 1688
  store ptr %.unpack3124.unpack.unpack3268.unpack3315.unpack, ptr %.fca.1.0.1.1.0.gep, align 8
  %.fca.1.0.1.1.1.gep = getelementptr inbounds i8, ptr %9, i64 1696
  store ptr %.unpack3124.unpack.unpack3268.unpack3315.unpack3357, ptr %.fca.1.0.1.1.1.gep, align 16
  %.fca.1.0.2.0.0.gep = getelementptr inbounds i8, ptr %9, i64 1704
  store <4 x i64> %298, ptr %.fca.1.0.2.0.0.gep, align 8
  %.fca.1.0.2.0.4.gep = getelementptr inbounds i8, ptr %9, i64 1736
  store <4 x i64> %300, ptr %.fca.1.0.2.0.4.gep, align 8
  %.fca.1.0.2.0.8.gep = getelementptr inbounds i8, ptr %9, i64 1768
  store <4 x i64> %303, ptr %.fca.1.0.2.0.8.gep, align 8
  %.fca.1.0.2.0.12.gep = getelementptr inbounds i8, ptr %9, i64 1800
  store <4 x i64> %306, ptr %.fca.1.0.2.0.12.gep, align 8
  %.fca.1.0.2.0.16.gep = getelementptr inbounds i8, ptr %9, i64 1832
  store <4 x i64> %308, ptr %.fca.1.0.2.0.16.gep, align 8
  %.fca.1.0.2.0.20.gep = getelementptr inbounds i8, ptr %9, i64 1864
  store <4 x i64> %309, ptr %.fca.1.0.2.0.20.gep, align 8
  %.fca.1.0.2.0.24.gep = getelementptr inbounds i8, ptr %9, i64 1896
  store <4 x i64> %311, ptr %.fca.1.0.2.0.24.gep, align 8
  %.fca.1.0.2.0.28.gep = getelementptr inbounds i8, ptr %9, i64 1928
  store <4 x i64> %313, ptr %.fca.1.0.2.0.28.gep, align 8
  %.fca.1.0.2.0.32.gep = getelementptr inbounds i8, ptr %9, i64 1960
  store <4 x i64> %316, ptr %.fca.1.0.2.0.32.gep, align 8
  %.fca.1.0.2.0.36.gep = getelementptr inbounds i8, ptr %9, i64 1992
  store <4 x i64> %318, ptr %.fca.1.0.2.0.36.gep, align 8
  %.fca.1.0.2.1.0.gep = getelementptr inbounds i8, ptr %9, i64 2024
  store ptr %.unpack3124.unpack.unpack3269.unpack3359.unpack, ptr %.fca.1.0.2.1.0.gep, align 8
  %.fca.1.0.2.1.1.gep = getelementptr inbounds i8, ptr %9, i64 2032
  store ptr %.unpack3124.unpack.unpack3269.unpack3359.unpack3401, ptr %.fca.1.0.2.1.1.gep, align 16
  %.fca.1.1.gep = getelementptr inbounds i8, ptr %9, i64 2040
  store double %.unpack3124.unpack3265, ptr %.fca.1.1.gep, align 8
  %.fca.1.2.0.gep = getelementptr inbounds i8, ptr %9, i64 2048
  store ptr %.unpack3124.unpack3266.unpack, ptr %.fca.1.2.0.gep, align 16
  %.fca.1.2.1.gep = getelementptr inbounds i8, ptr %9, i64 2056
  store ptr %.unpack3124.unpack3266.unpack3403, ptr %.fca.1.2.1.gep, align 8
  %319 = tail call i1 @"x/comparisons.same[[2]x/comparisons.Deep]"(ptr nonnull byval([2 x %"x/comparisons.Deep"]) %8, ptr nonnull byval([2 x %"x/comparisons.Deep"]) %9)
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %7, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.2, i64 1)
  %320 = load <4 x i64>, ptr %7, align 8
  %.fca.0.0.0.4.gep = getelementptr inbounds i8, ptr %7, i64 32
  %321 = load <4 x i64>, ptr %.fca.0.0.0.4.gep, align 8
  %.fca.0.0.0.8.gep = getelementptr inbounds i8, ptr %7, i64 64
  %322 = load <4 x i64>, ptr %.fca.0.0.0.8.gep, align 8
  %.fca.0.0.0.12.gep = getelementptr inbounds i8, ptr %7, i64 96
  %323 = load <4 x i64>, ptr %.fca.0.0.0.12.gep, align 8
  %.fca.0.0.0.16.gep = getelementptr inbounds i8, ptr %7, i64 128
  %324 = load <4 x i64>, ptr %.fca.0.0.0.16.gep, align 8
  %.fca.0.0.0.20.gep = getelementptr inbounds i8, ptr %7, i64 160
  %325 = load <4 x i64>, ptr %.fca.0.0.0.20.gep, align 8
  %.fca.0.0.0.24.gep = getelementptr inbounds i8, ptr %7, i64 192
  %326 = load <4 x i64>, ptr %.fca.0.0.0.24.gep, align 8
  %.fca.0.0.0.28.gep = getelementptr inbounds i8, ptr %7, i64 224
  %327 = load <4 x i64>, ptr %.fca.0.0.0.28.gep, align 8
  %.fca.0.0.0.32.gep = getelementptr inbounds i8, ptr %7, i64 256
  %328 = load <4 x i64>, ptr %.fca.0.0.0.32.gep, align 8
  %.fca.0.0.0.36.gep = getelementptr inbounds i8, ptr %7, i64 288
  %329 = load <4 x i64>, ptr %.fca.0.0.0.36.gep, align 8
  %.fca.0.0.1.0.gep = getelementptr inbounds i8, ptr %7, i64 320
  %.fca.0.0.1.0.load = load ptr, ptr %.fca.0.0.1.0.gep, align 8
  %.fca.0.0.1.1.gep = getelementptr inbounds i8, ptr %7, i64 328
  %.fca.0.0.1.1.load = load ptr, ptr %.fca.0.0.1.1.gep, align 8
  %.fca.0.1.0.0.gep = getelementptr inbounds i8, ptr %7, i64 336
  %330 = load <4 x i64>, ptr %.fca.0.1.0.0.gep, align 8
  %.fca.0.1.0.4.gep = getelementptr inbounds i8, ptr %7, i64 368
  %331 = load <4 x i64>, ptr %.fca.0.1.0.4.gep, align 8
  %.fca.0.1.0.8.gep = getelementptr inbounds i8, ptr %7, i64 400
  %332 = load <4 x i64>, ptr %.fca.0.1.0.8.gep, align 8
  %.fca.0.1.0.12.gep = getelementptr inbounds i8, ptr %7, i64 432
  %333 = load <4 x i64>, ptr %.fca.0.1.0.12.gep, align 8
  %.fca.0.1.0.16.gep = getelementptr inbounds i8, ptr %7, i64 464
  %334 = load <4 x i64>, ptr %.fca.0.1.0.16.gep, align 8
  %.fca.0.1.0.20.gep = getelementptr inbounds i8, ptr %7, i64 496
  %335 = load <4 x i64>, ptr %.fca.0.1.0.20.gep, align 8
  %.fca.0.1.0.24.gep = getelementptr inbounds i8, ptr %7, i64 528
  %336 = load <4 x i64>, ptr %.fca.0.1.0.24.gep, align 8
  %.fca.0.1.0.28.gep = getelementptr inbounds i8, ptr %7, i64 560
  %337 = load <4 x i64>, ptr %.fca.0.1.0.28.gep, align 8
  %.fca.0.1.0.32.gep = getelementptr inbounds i8, ptr %7, i64 592
  %338 = load <4 x i64>, ptr %.fca.0.1.0.32.gep, align 8
  %.fca.0.1.0.36.gep = getelementptr inbounds i8, ptr %7, i64 624
  %339 = load <4 x i64>, ptr %.fca.0.1.0.36.gep, align 8
  %.fca.0.1.1.0.gep = getelementptr inbounds i8, ptr %7, i64 656
  %.fca.0.1.1.0.load = load ptr, ptr %.fca.0.1.1.0.gep, align 8
  %.fca.0.1.1.1.gep = getelementptr inbounds i8, ptr %7, i64 664
  %.fca.0.1.1.1.load = load ptr, ptr %.fca.0.1.1.1.gep, align 8
  %.fca.0.2.0.0.gep = getelementptr inbounds i8, ptr %7, i64 672
  %340 = load <4 x i64>, ptr %.fca.0.2.0.0.gep, align 8
  %.fca.0.2.0.4.gep = getelementptr inbounds i8, ptr %7, i64 704
  %341 = load <4 x i64>, ptr %.fca.0.2.0.4.gep, align 8
  %.fca.0.2.0.8.gep = getelementptr inbounds i8, ptr %7, i64 736
  %342 = load <4 x i64>, ptr %.fca.0.2.0.8.gep, align 8
  %.fca.0.2.0.12.gep = getelementptr inbounds i8, ptr %7, i64 768
  %343 = load <4 x i64>, ptr %.fca.0.2.0.12.gep, align 8
  %.fca.0.2.0.16.gep = getelementptr inbounds i8, ptr %7, i64 800
  %344 = load <4 x i64>, ptr %.fca.0.2.0.16.gep, align 8
  %.fca.0.2.0.20.gep = getelementptr inbounds i8, ptr %7, i64 832
  %345 = load <4 x i64>, ptr %.fca.0.2.0.20.gep, align 8
  %.fca.0.2.0.24.gep = getelementptr inbounds i8, ptr %7, i64 864
  %346 = load <4 x i64>, ptr %.fca.0.2.0.24.gep, align 8
  %.fca.0.2.0.28.gep = getelementptr inbounds i8, ptr %7, i64 896
  %347 = load <4 x i64>, ptr %.fca.0.2.0.28.gep, align 8
  %.fca.0.2.0.32.gep = getelementptr inbounds i8, ptr %7, i64 928
  %348 = load <4 x i64>, ptr %.fca.0.2.0.32.gep, align 8
  %.fca.0.2.0.36.gep = getelementptr inbounds i8, ptr %7, i64 960
  %349 = load <4 x i64>, ptr %.fca.0.2.0.36.gep, align 8
  %.fca.0.2.1.0.gep = getelementptr inbounds i8, ptr %7, i64 992
  %.fca.0.2.1.0.load = load ptr, ptr %.fca.0.2.1.0.gep, align 8
  %.fca.0.2.1.1.gep = getelementptr inbounds i8, ptr %7, i64 1000
  %.fca.0.2.1.1.load = load ptr, ptr %.fca.0.2.1.1.gep, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %7, i64 1008
  %.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.fca.2.0.gep = getelementptr inbounds i8, ptr %7, i64 1016
  %.fca.2.0.load = load ptr, ptr %.fca.2.0.gep, align 8
  %.fca.2.1.gep = getelementptr inbounds i8, ptr %7, i64 1024
  %.fca.2.1.load = load ptr, ptr %.fca.2.1.gep, align 8
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %6, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.3, i64 1)
  %350 = load <4 x i64>, ptr %6, align 8
  %.fca.0.0.0.4.gep706 = getelementptr inbounds i8, ptr %6, i64 32
  %351 = load <4 x i64>, ptr %.fca.0.0.0.4.gep706, align 8
  %.fca.0.0.0.8.gep718 = getelementptr inbounds i8, ptr %6, i64 64
  %352 = load <4 x i64>, ptr %.fca.0.0.0.8.gep718, align 8
  %.fca.0.0.0.12.gep730 = getelementptr inbounds i8, ptr %6, i64 96
  %353 = load <4 x i64>, ptr %.fca.0.0.0.12.gep730, align 8
  %.fca.0.0.0.16.gep742 = getelementptr inbounds i8, ptr %6, i64 128
  %354 = load <4 x i64>, ptr %.fca.0.0.0.16.gep742, align 8
  %.fca.0.0.0.20.gep754 = getelementptr inbounds i8, ptr %6, i64 160
  %355 = load <4 x i64>, ptr %.fca.0.0.0.20.gep754, align 8
  %.fca.0.0.0.24.gep766 = getelementptr inbounds i8, ptr %6, i64 192
  %356 = load <4 x i64>, ptr %.fca.0.0.0.24.gep766, align 8
  %.fca.0.0.0.28.gep778 = getelementptr inbounds i8, ptr %6, i64 224
  %357 = load <4 x i64>, ptr %.fca.0.0.0.28.gep778, align 8
  %.fca.0.0.0.32.gep790 = getelementptr inbounds i8, ptr %6, i64 256
  %358 = load <4 x i64>, ptr %.fca.0.0.0.32.gep790, align 8
  %.fca.0.0.0.36.gep802 = getelementptr inbounds i8, ptr %6, i64 288
  %359 = load <4 x i64>, ptr %.fca.0.0.0.36.gep802, align 8
  %.fca.0.0.1.0.gep814 = getelementptr inbounds i8, ptr %6, i64 320
  %.fca.0.0.1.0.load815 = load ptr, ptr %.fca.0.0.1.0.gep814, align 8
  %.fca.0.0.1.1.gep817 = getelementptr inbounds i8, ptr %6, i64 328
  %.fca.0.0.1.1.load818 = load ptr, ptr %.fca.0.0.1.1.gep817, align 8
  %.fca.0.1.0.0.gep820 = getelementptr inbounds i8, ptr %6, i64 336
  %360 = load <4 x i64>, ptr %.fca.0.1.0.0.gep820, align 8
  %.fca.0.1.0.4.gep832 = getelementptr inbounds i8, ptr %6, i64 368
  %361 = load <4 x i64>, ptr %.fca.0.1.0.4.gep832, align 8
  %.fca.0.1.0.8.gep844 = getelementptr inbounds i8, ptr %6, i64 400
  %362 = load <4 x i64>, ptr %.fca.0.1.0.8.gep844, align 8
  %.fca.0.1.0.12.gep856 = getelementptr inbounds i8, ptr %6, i64 432
  %363 = load <4 x i64>, ptr %.fca.0.1.0.12.gep856, align 8
  %.fca.0.1.0.16.gep868 = getelementptr inbounds i8, ptr %6, i64 464
  %364 = load <4 x i64>, ptr %.fca.0.1.0.16.gep868, align 8
  %.fca.0.1.0.20.gep880 = getelementptr inbounds i8, ptr %6, i64 496
  %365 = load <4 x i64>, ptr %.fca.0.1.0.20.gep880, align 8
  %.fca.0.1.0.24.gep892 = getelementptr inbounds i8, ptr %6, i64 528
  %366 = load <4 x i64>, ptr %.fca.0.1.0.24.gep892, align 8
  %.fca.0.1.0.28.gep904 = getelementptr inbounds i8, ptr %6, i64 560
  %367 = load <4 x i64>, ptr %.fca.0.1.0.28.gep904, align 8
  %.fca.0.1.0.32.gep916 = getelementptr inbounds i8, ptr %6, i64 592
  %368 = load <4 x i64>, ptr %.fca.0.1.0.32.gep916, align 8
  %.fca.0.1.0.36.gep928 = getelementptr inbounds i8, ptr %6, i64 624
  %369 = load <4 x i64>, ptr %.fca.0.1.0.36.gep928, align 8
  %.fca.0.1.1.0.gep940 = getelementptr inbounds i8, ptr %6, i64 656
  %.fca.0.1.1.0.load941 = load ptr, ptr %.fca.0.1.1.0.gep940, align 8
  %.fca.0.1.1.1.gep943 = getelementptr inbounds i8, ptr %6, i64 664
  %.fca.0.1.1.1.load944 = load ptr, ptr %.fca.0.1.1.1.gep943, align 8
  %.fca.0.2.0.0.gep946 = getelementptr inbounds i8, ptr %6, i64 672
  %370 = load <4 x i64>, ptr %.fca.0.2.0.0.gep946, align 8
  %.fca.0.2.0.4.gep958 = getelementptr inbounds i8, ptr %6, i64 704
  %371 = load <4 x i64>, ptr %.fca.0.2.0.4.gep958, align 8
  %.fca.0.2.0.8.gep970 = getelementptr inbounds i8, ptr %6, i64 736
  %372 = load <4 x i64>, ptr %.fca.0.2.0.8.gep970, align 8
  %.fca.0.2.0.12.gep982 = getelementptr inbounds i8, ptr %6, i64 768
  %373 = load <4 x i64>, ptr %.fca.0.2.0.12.gep982, align 8
  %.fca.0.2.0.16.gep994 = getelementptr inbounds i8, ptr %6, i64 800
  %374 = load <4 x i64>, ptr %.fca.0.2.0.16.gep994, align 8
  %.fca.0.2.0.20.gep1006 = getelementptr inbounds i8, ptr %6, i64 832
  %375 = load <4 x i64>, ptr %.fca.0.2.0.20.gep1006, align 8
  %.fca.0.2.0.24.gep1018 = getelementptr inbounds i8, ptr %6, i64 864
  %376 = load <4 x i64>, ptr %.fca.0.2.0.24.gep1018, align 8
  %.fca.0.2.0.28.gep1030 = getelementptr inbounds i8, ptr %6, i64 896
  %377 = load <4 x i64>, ptr %.fca.0.2.0.28.gep1030, align 8
  %.fca.0.2.0.32.gep1042 = getelementptr inbounds i8, ptr %6, i64 928
  %378 = load <4 x i64>, ptr %.fca.0.2.0.32.gep1042, align 8
  %.fca.0.2.0.36.gep1054 = getelementptr inbounds i8, ptr %6, i64 960
  %379 = load <4 x i64>, ptr %.fca.0.2.0.36.gep1054, align 8
  %.fca.0.2.1.0.gep1066 = getelementptr inbounds i8, ptr %6, i64 992
  %.fca.0.2.1.0.load1067 = load ptr, ptr %.fca.0.2.1.0.gep1066, align 8
  %.fca.0.2.1.1.gep1069 = getelementptr inbounds i8, ptr %6, i64 1000
  %.fca.0.2.1.1.load1070 = load ptr, ptr %.fca.0.2.1.1.gep1069, align 8
  %.fca.1.gep1072 = getelementptr inbounds i8, ptr %6, i64 1008
  %.fca.1.load1073 = load double, ptr %.fca.1.gep1072, align 8
  %.fca.2.0.gep1075 = getelementptr inbounds i8, ptr %6, i64 1016
  %.fca.2.0.load1076 = load ptr, ptr %.fca.2.0.gep1075, align 8
  %.fca.2.1.gep1078 = getelementptr inbounds i8, ptr %6, i64 1024
  %.fca.2.1.load1079 = load ptr, ptr %.fca.2.1.gep1078, align 8
  store <4 x i64> %320, ptr %4, align 8
  %.fca.2.1.insert.fca.0.0.0.4.gep = getelementptr inbounds i8, ptr %4, i64 32
  store <4 x i64> %321, ptr %.fca.2.1.insert.fca.0.0.0.4.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.8.gep = getelementptr inbounds i8, ptr %4, i64 64
  store <4 x i64> %322, ptr %.fca.2.1.insert.fca.0.0.0.8.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.12.gep = getelementptr inbounds i8, ptr %4, i64 96
  store <4 x i64> %323, ptr %.fca.2.1.insert.fca.0.0.0.12.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.16.gep = getelementptr inbounds i8, ptr %4, i64 128
  store <4 x i64> %324, ptr %.fca.2.1.insert.fca.0.0.0.16.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.20.gep = getelementptr inbounds i8, ptr %4, i64 160
  store <4 x i64> %325, ptr %.fca.2.1.insert.fca.0.0.0.20.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.24.gep = getelementptr inbounds i8, ptr %4, i64 192
  store <4 x i64> %326, ptr %.fca.2.1.insert.fca.0.0.0.24.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.28.gep = getelementptr inbounds i8, ptr %4, i64 224
  store <4 x i64> %327, ptr %.fca.2.1.insert.fca.0.0.0.28.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.32.gep = getelementptr inbounds i8, ptr %4, i64 256
  store <4 x i64> %328, ptr %.fca.2.1.insert.fca.0.0.0.32.gep, align 8
  %.fca.2.1.insert.fca.0.0.0.36.gep = getelementptr inbounds i8, ptr %4, i64 288
  store <4 x i64> %329, ptr %.fca.2.1.insert.fca.0.0.0.36.gep, align 8
  %.fca.2.1.insert.fca.0.0.1.0.gep = getelementptr inbounds i8, ptr %4, i64 320
  store ptr %.fca.0.0.1.0.load, ptr %.fca.2.1.insert.fca.0.0.1.0.gep, align 8
  %.fca.2.1.insert.fca.0.0.1.1.gep = getelementptr inbounds i8, ptr %4, i64 328
  store ptr %.fca.0.0.1.1.load, ptr %.fca.2.1.insert.fca.0.0.1.1.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.0.gep = getelementptr inbounds i8, ptr %4, i64 336
  store <4 x i64> %330, ptr %.fca.2.1.insert.fca.0.1.0.0.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.4.gep = getelementptr inbounds i8, ptr %4, i64 368
  store <4 x i64> %331, ptr %.fca.2.1.insert.fca.0.1.0.4.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.8.gep = getelementptr inbounds i8, ptr %4, i64 400
  store <4 x i64> %332, ptr %.fca.2.1.insert.fca.0.1.0.8.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.12.gep = getelementptr inbounds i8, ptr %4, i64 432
  store <4 x i64> %333, ptr %.fca.2.1.insert.fca.0.1.0.12.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.16.gep = getelementptr inbounds i8, ptr %4, i64 464
  store <4 x i64> %334, ptr %.fca.2.1.insert.fca.0.1.0.16.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.20.gep = getelementptr inbounds i8, ptr %4, i64 496
  store <4 x i64> %335, ptr %.fca.2.1.insert.fca.0.1.0.20.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.24.gep = getelementptr inbounds i8, ptr %4, i64 528
  store <4 x i64> %336, ptr %.fca.2.1.insert.fca.0.1.0.24.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.28.gep = getelementptr inbounds i8, ptr %4, i64 560
  store <4 x i64> %337, ptr %.fca.2.1.insert.fca.0.1.0.28.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.32.gep = getelementptr inbounds i8, ptr %4, i64 592
  store <4 x i64> %338, ptr %.fca.2.1.insert.fca.0.1.0.32.gep, align 8
  %.fca.2.1.insert.fca.0.1.0.36.gep = getelementptr inbounds i8, ptr %4, i64 624
  store <4 x i64> %339, ptr %.fca.2.1.insert.fca.0.1.0.36.gep, align 8
  %.fca.2.1.insert.fca.0.1.1.0.gep = getelementptr inbounds i8, ptr %4, i64 656
  store ptr %.fca.0.1.1.0.load, ptr %.fca.2.1.insert.fca.0.1.1.0.gep, align 8
  %.fca.2.1.insert.fca.0.1.1.1.gep = getelementptr inbounds i8, ptr %4, i64 664
  store ptr %.fca.0.1.1.1.load, ptr %.fca.2.1.insert.fca.0.1.1.1.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.0.gep = getelementptr inbounds i8, ptr %4, i64 672
  store <4 x i64> %340, ptr %.fca.2.1.insert.fca.0.2.0.0.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.4.gep = getelementptr inbounds i8, ptr %4, i64 704
  store <4 x i64> %341, ptr %.fca.2.1.insert.fca.0.2.0.4.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.8.gep = getelementptr inbounds i8, ptr %4, i64 736
  store <4 x i64> %342, ptr %.fca.2.1.insert.fca.0.2.0.8.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.12.gep = getelementptr inbounds i8, ptr %4, i64 768
  store <4 x i64> %343, ptr %.fca.2.1.insert.fca.0.2.0.12.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.16.gep = getelementptr inbounds i8, ptr %4, i64 800
  store <4 x i64> %344, ptr %.fca.2.1.insert.fca.0.2.0.16.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.20.gep = getelementptr inbounds i8, ptr %4, i64 832
  store <4 x i64> %345, ptr %.fca.2.1.insert.fca.0.2.0.20.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.24.gep = getelementptr inbounds i8, ptr %4, i64 864
  store <4 x i64> %346, ptr %.fca.2.1.insert.fca.0.2.0.24.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.28.gep = getelementptr inbounds i8, ptr %4, i64 896
  store <4 x i64> %347, ptr %.fca.2.1.insert.fca.0.2.0.28.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.32.gep = getelementptr inbounds i8, ptr %4, i64 928
  store <4 x i64> %348, ptr %.fca.2.1.insert.fca.0.2.0.32.gep, align 8
  %.fca.2.1.insert.fca.0.2.0.36.gep = getelementptr inbounds i8, ptr %4, i64 960
  store <4 x i64> %349, ptr %.fca.2.1.insert.fca.0.2.0.36.gep, align 8
  %.fca.2.1.insert.fca.0.2.1.0.gep = getelementptr inbounds i8, ptr %4, i64 992
  store ptr %.fca.0.2.1.0.load, ptr %.fca.2.1.insert.fca.0.2.1.0.gep, align 8
  %.fca.2.1.insert.fca.0.2.1.1.gep = getelementptr inbounds i8, ptr %4, i64 1000
  store ptr %.fca.0.2.1.1.load, ptr %.fca.2.1.insert.fca.0.2.1.1.gep, align 8
  %.fca.2.1.insert.fca.1.gep = getelementptr inbounds i8, ptr %4, i64 1008
  store double %.fca.1.load, ptr %.fca.2.1.insert.fca.1.gep, align 8
  %.fca.2.1.insert.fca.2.0.gep = getelementptr inbounds i8, ptr %4, i64 1016
  store ptr %.fca.2.0.load, ptr %.fca.2.1.insert.fca.2.0.gep, align 8
  %.fca.2.1.insert.fca.2.1.gep = getelementptr inbounds i8, ptr %4, i64 1024
  store ptr %.fca.2.1.load, ptr %.fca.2.1.insert.fca.2.1.gep, align 8
  store <4 x i64> %350, ptr %5, align 8
  %.fca.2.1.insert1080.fca.0.0.0.4.gep = getelementptr inbounds i8, ptr %5, i64 32
  store <4 x i64> %351, ptr %.fca.2.1.insert1080.fca.0.0.0.4.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.8.gep = getelementptr inbounds i8, ptr %5, i64 64
  store <4 x i64> %352, ptr %.fca.2.1.insert1080.fca.0.0.0.8.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.12.gep = getelementptr inbounds i8, ptr %5, i64 96
  store <4 x i64> %353, ptr %.fca.2.1.insert1080.fca.0.0.0.12.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.16.gep = getelementptr inbounds i8, ptr %5, i64 128
  store <4 x i64> %354, ptr %.fca.2.1.insert1080.fca.0.0.0.16.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.20.gep = getelementptr inbounds i8, ptr %5, i64 160
  store <4 x i64> %355, ptr %.fca.2.1.insert1080.fca.0.0.0.20.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.24.gep = getelementptr inbounds i8, ptr %5, i64 192
  store <4 x i64> %356, ptr %.fca.2.1.insert1080.fca.0.0.0.24.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.28.gep = getelementptr inbounds i8, ptr %5, i64 224
  store <4 x i64> %357, ptr %.fca.2.1.insert1080.fca.0.0.0.28.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.32.gep = getelementptr inbounds i8, ptr %5, i64 256
  store <4 x i64> %358, ptr %.fca.2.1.insert1080.fca.0.0.0.32.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.0.36.gep = getelementptr inbounds i8, ptr %5, i64 288
  store <4 x i64> %359, ptr %.fca.2.1.insert1080.fca.0.0.0.36.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.1.0.gep = getelementptr inbounds i8, ptr %5, i64 320
  store ptr %.fca.0.0.1.0.load815, ptr %.fca.2.1.insert1080.fca.0.0.1.0.gep, align 8
  %.fca.2.1.insert1080.fca.0.0.1.1.gep = getelementptr inbounds i8, ptr %5, i64 328
  store ptr %.fca.0.0.1.1.load818, ptr %.fca.2.1.insert1080.fca.0.0.1.1.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.0.gep = getelementptr inbounds i8, ptr %5, i64 336
  store <4 x i64> %360, ptr %.fca.2.1.insert1080.fca.0.1.0.0.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.4.gep = getelementptr inbounds i8, ptr %5, i64 368
  store <4 x i64> %361, ptr %.fca.2.1.insert1080.fca.0.1.0.4.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.8.gep = getelementptr inbounds i8, ptr %5, i64 400
  store <4 x i64> %362, ptr %.fca.2.1.insert1080.fca.0.1.0.8.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.12.gep = getelementptr inbounds i8, ptr %5, i64 432
  store <4 x i64> %363, ptr %.fca.2.1.insert1080.fca.0.1.0.12.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.16.gep = getelementptr inbounds i8, ptr %5, i64 464
  store <4 x i64> %364, ptr %.fca.2.1.insert1080.fca.0.1.0.16.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.20.gep = getelementptr inbounds i8, ptr %5, i64 496
  store <4 x i64> %365, ptr %.fca.2.1.insert1080.fca.0.1.0.20.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.24.gep = getelementptr inbounds i8, ptr %5, i64 528
  store <4 x i64> %366, ptr %.fca.2.1.insert1080.fca.0.1.0.24.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.28.gep = getelementptr inbounds i8, ptr %5, i64 560
  store <4 x i64> %367, ptr %.fca.2.1.insert1080.fca.0.1.0.28.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.32.gep = getelementptr inbounds i8, ptr %5, i64 592
  store <4 x i64> %368, ptr %.fca.2.1.insert1080.fca.0.1.0.32.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.0.36.gep = getelementptr inbounds i8, ptr %5, i64 624
  store <4 x i64> %369, ptr %.fca.2.1.insert1080.fca.0.1.0.36.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.1.0.gep = getelementptr inbounds i8, ptr %5, i64 656
  store ptr %.fca.0.1.1.0.load941, ptr %.fca.2.1.insert1080.fca.0.1.1.0.gep, align 8
  %.fca.2.1.insert1080.fca.0.1.1.1.gep = getelementptr inbounds i8, ptr %5, i64 664
  store ptr %.fca.0.1.1.1.load944, ptr %.fca.2.1.insert1080.fca.0.1.1.1.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.0.gep = getelementptr inbounds i8, ptr %5, i64 672
  store <4 x i64> %370, ptr %.fca.2.1.insert1080.fca.0.2.0.0.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.4.gep = getelementptr inbounds i8, ptr %5, i64 704
  store <4 x i64> %371, ptr %.fca.2.1.insert1080.fca.0.2.0.4.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.8.gep = getelementptr inbounds i8, ptr %5, i64 736
  store <4 x i64> %372, ptr %.fca.2.1.insert1080.fca.0.2.0.8.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.12.gep = getelementptr inbounds i8, ptr %5, i64 768
  store <4 x i64> %373, ptr %.fca.2.1.insert1080.fca.0.2.0.12.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.16.gep = getelementptr inbounds i8, ptr %5, i64 800
  store <4 x i64> %374, ptr %.fca.2.1.insert1080.fca.0.2.0.16.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.20.gep = getelementptr inbounds i8, ptr %5, i64 832
  store <4 x i64> %375, ptr %.fca.2.1.insert1080.fca.0.2.0.20.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.24.gep = getelementptr inbounds i8, ptr %5, i64 864
  store <4 x i64> %376, ptr %.fca.2.1.insert1080.fca.0.2.0.24.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.28.gep = getelementptr inbounds i8, ptr %5, i64 896
  store <4 x i64> %377, ptr %.fca.2.1.insert1080.fca.0.2.0.28.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.32.gep = getelementptr inbounds i8, ptr %5, i64 928
  store <4 x i64> %378, ptr %.fca.2.1.insert1080.fca.0.2.0.32.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.0.36.gep = getelementptr inbounds i8, ptr %5, i64 960
  store <4 x i64> %379, ptr %.fca.2.1.insert1080.fca.0.2.0.36.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.1.0.gep = getelementptr inbounds i8, ptr %5, i64 992
  store ptr %.fca.0.2.1.0.load1067, ptr %.fca.2.1.insert1080.fca.0.2.1.0.gep, align 8
  %.fca.2.1.insert1080.fca.0.2.1.1.gep = getelementptr inbounds i8, ptr %5, i64 1000
  store ptr %.fca.0.2.1.1.load1070, ptr %.fca.2.1.insert1080.fca.0.2.1.1.gep, align 8
  %.fca.2.1.insert1080.fca.1.gep = getelementptr inbounds i8, ptr %5, i64 1008
  store double %.fca.1.load1073, ptr %.fca.2.1.insert1080.fca.1.gep, align 8
  %.fca.2.1.insert1080.fca.2.0.gep = getelementptr inbounds i8, ptr %5, i64 1016
  store ptr %.fca.2.0.load1076, ptr %.fca.2.1.insert1080.fca.2.0.gep, align 8
  %.fca.2.1.insert1080.fca.2.1.gep = getelementptr inbounds i8, ptr %5, i64 1024
  store ptr %.fca.2.1.load1079, ptr %.fca.2.1.insert1080.fca.2.1.gep, align 8
  %380 = tail call i1 @"x/comparisons.same[x/comparisons.Deep]"(ptr nonnull byval(%"x/comparisons.Deep") %4, ptr nonnull byval(%"x/comparisons.Deep") %5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %op.rdx4541)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %98)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %319)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %380)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %381 = load ptr, ptr @"x/comparisons.m", align 8
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %3, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.2, i64 1)
  %382 = load <4 x i64>, ptr %3, align 8
  %.fca.0.0.0.4.gep1096 = getelementptr inbounds i8, ptr %3, i64 32
  %383 = load <4 x i64>, ptr %.fca.0.0.0.4.gep1096, align 8
  %.fca.0.0.0.8.gep1108 = getelementptr inbounds i8, ptr %3, i64 64
  %384 = load <4 x i64>, ptr %.fca.0.0.0.8.gep1108, align 8
  %.fca.0.0.0.12.gep1120 = getelementptr inbounds i8, ptr %3, i64 96
  %385 = load <4 x i64>, ptr %.fca.0.0.0.12.gep1120, align 8
  %.fca.0.0.0.16.gep1132 = getelementptr inbounds i8, ptr %3, i64 128
  %386 = load <4 x i64>, ptr %.fca.0.0.0.16.gep1132, align 8
  %.fca.0.0.0.20.gep1144 = getelementptr inbounds i8, ptr %3, i64 160
  %387 = load <4 x i64>, ptr %.fca.0.0.0.20.gep1144, align 8
  %.fca.0.0.0.24.gep1156 = getelementptr inbounds i8, ptr %3, i64 192
  %388 = load <4 x i64>, ptr %.fca.0.0.0.24.gep1156, align 8
  %.fca.0.0.0.28.gep1168 = getelementptr inbounds i8, ptr %3, i64 224
  %389 = load <4 x i64>, ptr %.fca.0.0.0.28.gep1168, align 8
  %.fca.0.0.0.32.gep1180 = getelementptr inbounds i8, ptr %3, i64 256
  %390 = load <4 x i64>, ptr %.fca.0.0.0.32.gep1180, align 8
  %.fca.0.0.0.36.gep1192 = getelementptr inbounds i8, ptr %3, i64 288
  %391 = load <4 x i64>, ptr %.fca.0.0.0.36.gep1192, align 8
  %.fca.0.0.1.0.gep1204 = getelementptr inbounds i8, ptr %3, i64 320
  %.fca.0.0.1.0.load1205 = load ptr, ptr %.fca.0.0.1.0.gep1204, align 8
  %.fca.0.0.1.1.gep1207 = getelementptr inbounds i8, ptr %3, i64 328
  %.fca.0.0.1.1.load1208 = load ptr, ptr %.fca.0.0.1.1.gep1207, align 8
  %.fca.0.1.0.0.gep1210 = getelementptr inbounds i8, ptr %3, i64 336
  %392 = load <4 x i64>, ptr %.fca.0.1.0.0.gep1210, align 8
  %.fca.0.1.0.4.gep1222 = getelementptr inbounds i8, ptr %3, i64 368
  %393 = load <4 x i64>, ptr %.fca.0.1.0.4.gep1222, align 8
  %.fca.0.1.0.8.gep1234 = getelementptr inbounds i8, ptr %3, i64 400
  %394 = load <4 x i64>, ptr %.fca.0.1.0.8.gep1234, align 8
  %.fca.0.1.0.12.gep1246 = getelementptr inbounds i8, ptr %3, i64 432
  %395 = load <4 x i64>, ptr %.fca.0.1.0.12.gep1246, align 8
  %.fca.0.1.0.16.gep1258 = getelementptr inbounds i8, ptr %3, i64 464
  %396 = load <4 x i64>, ptr %.fca.0.1.0.16.gep1258, align 8
  %.fca.0.1.0.20.gep1270 = getelementptr inbounds i8, ptr %3, i64 496
  %397 = load <4 x i64>, ptr %.fca.0.1.0.20.gep1270, align 8
  %.fca.0.1.0.24.gep1282 = getelementptr inbounds i8, ptr %3, i64 528
  %398 = load <4 x i64>, ptr %.fca.0.1.0.24.gep1282, align 8
  %.fca.0.1.0.28.gep1294 = getelementptr inbounds i8, ptr %3, i64 560
  %399 = load <4 x i64>, ptr %.fca.0.1.0.28.gep1294, align 8
  %.fca.0.1.0.32.gep1306 = getelementptr inbounds i8, ptr %3, i64 592
  %400 = load <4 x i64>, ptr %.fca.0.1.0.32.gep1306, align 8
  %.fca.0.1.0.36.gep1318 = getelementptr inbounds i8, ptr %3, i64 624
  %401 = load <4 x i64>, ptr %.fca.0.1.0.36.gep1318, align 8
  %.fca.0.1.1.0.gep1330 = getelementptr inbounds i8, ptr %3, i64 656
  %.fca.0.1.1.0.load1331 = load ptr, ptr %.fca.0.1.1.0.gep1330, align 8
  %.fca.0.1.1.1.gep1333 = getelementptr inbounds i8, ptr %3, i64 664
  %.fca.0.1.1.1.load1334 = load ptr, ptr %.fca.0.1.1.1.gep1333, align 8
  %.fca.0.2.0.0.gep1336 = getelementptr inbounds i8, ptr %3, i64 672
  %402 = load <4 x i64>, ptr %.fca.0.2.0.0.gep1336, align 8
  %.fca.0.2.0.4.gep1348 = getelementptr inbounds i8, ptr %3, i64 704
  %403 = load <4 x i64>, ptr %.fca.0.2.0.4.gep1348, align 8
  %.fca.0.2.0.8.gep1360 = getelementptr inbounds i8, ptr %3, i64 736
  %404 = load <4 x i64>, ptr %.fca.0.2.0.8.gep1360, align 8
  %.fca.0.2.0.12.gep1372 = getelementptr inbounds i8, ptr %3, i64 768
  %405 = load <4 x i64>, ptr %.fca.0.2.0.12.gep1372, align 8
  %.fca.0.2.0.16.gep1384 = getelementptr inbounds i8, ptr %3, i64 800
  %406 = load <4 x i64>, ptr %.fca.0.2.0.16.gep1384, align 8
  %.fca.0.2.0.20.gep1396 = getelementptr inbounds i8, ptr %3, i64 832
  %407 = load <4 x i64>, ptr %.fca.0.2.0.20.gep1396, align 8
  %.fca.0.2.0.24.gep1408 = getelementptr inbounds i8, ptr %3, i64 864
  %408 = load <4 x i64>, ptr %.fca.0.2.0.24.gep1408, align 8
  %.fca.0.2.0.28.gep1420 = getelementptr inbounds i8, ptr %3, i64 896
  %409 = load <4 x i64>, ptr %.fca.0.2.0.28.gep1420, align 8
  %.fca.0.2.0.32.gep1432 = getelementptr inbounds i8, ptr %3, i64 928
  %410 = load <4 x i64>, ptr %.fca.0.2.0.32.gep1432, align 8
  %.fca.0.2.0.36.gep1444 = getelementptr inbounds i8, ptr %3, i64 960
  %411 = load <4 x i64>, ptr %.fca.0.2.0.36.gep1444, align 8
  %.fca.0.2.1.0.gep1456 = getelementptr inbounds i8, ptr %3, i64 992
  %.fca.0.2.1.0.load1457 = load ptr, ptr %.fca.0.2.1.0.gep1456, align 8
  %.fca.0.2.1.1.gep1459 = getelementptr inbounds i8, ptr %3, i64 1000
  %.fca.0.2.1.1.load1460 = load ptr, ptr %.fca.0.2.1.1.gep1459, align 8
  %.fca.1.gep1462 = getelementptr inbounds i8, ptr %3, i64 1008
  %.fca.1.load1463 = load double, ptr %.fca.1.gep1462, align 8
  %.fca.2.0.gep1465 = getelementptr inbounds i8, ptr %3, i64 1016
  %.fca.2.0.load1466 = load ptr, ptr %.fca.2.0.gep1465, align 8
  %.fca.2.1.gep1468 = getelementptr inbounds i8, ptr %3, i64 1024
  %.fca.2.1.load1469 = load ptr, ptr %.fca.2.1.gep1468, align 8
  %412 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 1032)
  store <4 x i64> %382, ptr %412, align 8
  %.repack3421 = getelementptr inbounds i8, ptr %412, i64 32
  store <4 x i64> %383, ptr %.repack3421, align 8
  %.repack3429 = getelementptr inbounds i8, ptr %412, i64 64
  store <4 x i64> %384, ptr %.repack3429, align 8
  %.repack3437 = getelementptr inbounds i8, ptr %412, i64 96
  store <4 x i64> %385, ptr %.repack3437, align 8
  %.repack3445 = getelementptr inbounds i8, ptr %412, i64 128
  store <4 x i64> %386, ptr %.repack3445, align 8
  %.repack3453 = getelementptr inbounds i8, ptr %412, i64 160
  store <4 x i64> %387, ptr %.repack3453, align 8
  %.repack3461 = getelementptr inbounds i8, ptr %412, i64 192
  store <4 x i64> %388, ptr %.repack3461, align 8
  %.repack3469 = getelementptr inbounds i8, ptr %412, i64 224
  store <4 x i64> %389, ptr %.repack3469, align 8
  %.repack3477 = getelementptr inbounds i8, ptr %412, i64 256
  store <4 x i64> %390, ptr %.repack3477, align 8
  %.repack3485 = getelementptr inbounds i8, ptr %412, i64 288
  store <4 x i64> %391, ptr %.repack3485, align 8
  %.repack3413 = getelementptr inbounds i8, ptr %412, i64 320
  store ptr %.fca.0.0.1.0.load1205, ptr %.repack3413, align 8
  %.repack3413.repack3493 = getelementptr inbounds i8, ptr %412, i64 328
  store ptr %.fca.0.0.1.1.load1208, ptr %.repack3413.repack3493, align 8
  %.repack3409 = getelementptr inbounds i8, ptr %412, i64 336
  store <4 x i64> %392, ptr %.repack3409, align 8
  %.repack3409.repack3503 = getelementptr inbounds i8, ptr %412, i64 368
  store <4 x i64> %393, ptr %.repack3409.repack3503, align 8
  %.repack3409.repack3511 = getelementptr inbounds i8, ptr %412, i64 400
  store <4 x i64> %394, ptr %.repack3409.repack3511, align 8
  %.repack3409.repack3519 = getelementptr inbounds i8, ptr %412, i64 432
  store <4 x i64> %395, ptr %.repack3409.repack3519, align 8
  %.repack3409.repack3527 = getelementptr inbounds i8, ptr %412, i64 464
  store <4 x i64> %396, ptr %.repack3409.repack3527, align 8
  %.repack3409.repack3535 = getelementptr inbounds i8, ptr %412, i64 496
  store <4 x i64> %397, ptr %.repack3409.repack3535, align 8
  %.repack3409.repack3543 = getelementptr inbounds i8, ptr %412, i64 528
  store <4 x i64> %398, ptr %.repack3409.repack3543, align 8
  %.repack3409.repack3551 = getelementptr inbounds i8, ptr %412, i64 560
  store <4 x i64> %399, ptr %.repack3409.repack3551, align 8
  %.repack3409.repack3559 = getelementptr inbounds i8, ptr %412, i64 592
  store <4 x i64> %400, ptr %.repack3409.repack3559, align 8
  %.repack3409.repack3567 = getelementptr inbounds i8, ptr %412, i64 624
  store <4 x i64> %401, ptr %.repack3409.repack3567, align 8
  %.repack3409.repack3495 = getelementptr inbounds i8, ptr %412, i64 656
  store ptr %.fca.0.1.1.0.load1331, ptr %.repack3409.repack3495, align 8
  %.repack3409.repack3495.repack3575 = getelementptr inbounds i8, ptr %412, i64 664
  store ptr %.fca.0.1.1.1.load1334, ptr %.repack3409.repack3495.repack3575, align 8
  %.repack3411 = getelementptr inbounds i8, ptr %412, i64 672
  store <4 x i64> %402, ptr %.repack3411, align 8
  %.repack3411.repack3585 = getelementptr inbounds i8, ptr %412, i64 704
  store <4 x i64> %403, ptr %.repack3411.repack3585, align 8
  %.repack3411.repack3593 = getelementptr inbounds i8, ptr %412, i64 736
  store <4 x i64> %404, ptr %.repack3411.repack3593, align 8
  %.repack3411.repack3601 = getelementptr inbounds i8, ptr %412, i64 768
  store <4 x i64> %405, ptr %.repack3411.repack3601, align 8
  %.repack3411.repack3609 = getelementptr inbounds i8, ptr %412, i64 800
  store <4 x i64> %406, ptr %.repack3411.repack3609, align 8
  %.repack3411.repack3617 = getelementptr inbounds i8, ptr %412, i64 832
  store <4 x i64> %407, ptr %.repack3411.repack3617, align 8
  %.repack3411.repack3625 = getelementptr inbounds i8, ptr %412, i64 864
  store <4 x i64> %408, ptr %.repack3411.repack3625, align 8
  %.repack3411.repack3633 = getelementptr inbounds i8, ptr %412, i64 896
  store <4 x i64> %409, ptr %.repack3411.repack3633, align 8
  %.repack3411.repack3641 = getelementptr inbounds i8, ptr %412, i64 928
  store <4 x i64> %410, ptr %.repack3411.repack3641, align 8
  %.repack3411.repack3649 = getelementptr inbounds i8, ptr %412, i64 960
  store <4 x i64> %411, ptr %.repack3411.repack3649, align 8
  %.repack3411.repack3577 = getelementptr inbounds i8, ptr %412, i64 992
  store ptr %.fca.0.2.1.0.load1457, ptr %.repack3411.repack3577, align 8
  %.repack3411.repack3577.repack3657 = getelementptr inbounds i8, ptr %412, i64 1000
  store ptr %.fca.0.2.1.1.load1460, ptr %.repack3411.repack3577.repack3657, align 8
  %.repack3405 = getelementptr inbounds i8, ptr %412, i64 1008
  store double %.fca.1.load1463, ptr %.repack3405, align 8
  %.repack3407 = getelementptr inbounds i8, ptr %412, i64 1016
  store ptr %.fca.2.0.load1466, ptr %.repack3407, align 8
  %.repack3407.repack3659 = getelementptr inbounds i8, ptr %412, i64 1024
  store ptr %.fca.2.1.load1469, ptr %.repack3407.repack3659, align 8
  %413 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @"_llgo_x/comparisons.Deep", ptr %413, align 8
  %.repack3661 = getelementptr inbounds i8, ptr %413, i64 8
  store ptr %412, ptr %.repack3661, align 8
  %414 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr nonnull @"map[_llgo_any]_llgo_int", ptr %381, ptr %413)
  %415 = load i64, ptr %414, align 8
  %416 = load ptr, ptr @"x/comparisons.m", align 8
  %417 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 2, ptr %417, align 8
  %418 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 336)
  %.repack3663 = getelementptr inbounds i8, ptr %418, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(320) %418, i8 0, i64 320, i1 false)
  store ptr @_llgo_int, ptr %.repack3663, align 8
  %.repack3663.repack3704 = getelementptr inbounds i8, ptr %418, i64 328
  store ptr %417, ptr %.repack3663.repack3704, align 8
  %419 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @"_llgo_x/comparisons.Big", ptr %419, align 8
  %.repack3706 = getelementptr inbounds i8, ptr %419, i64 8
  store ptr %418, ptr %.repack3706, align 8
  %420 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr nonnull @"map[_llgo_any]_llgo_int", ptr %416, ptr %419)
  %421 = load i64, ptr %420, align 8
  %422 = load ptr, ptr @"x/comparisons.m", align 8
  %423 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 3, ptr %423, align 8
  %424 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 336)
  %.repack3708 = getelementptr inbounds i8, ptr %424, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(320) %424, i8 0, i64 320, i1 false)
  store ptr @_llgo_int, ptr %.repack3708, align 8
  %.repack3708.repack3749 = getelementptr inbounds i8, ptr %424, i64 328
  store ptr %423, ptr %.repack3708.repack3749, align 8
  %425 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @"_llgo_x/comparisons.Big", ptr %425, align 8
  %.repack3751 = getelementptr inbounds i8, ptr %425, i64 8
  store ptr %424, ptr %.repack3751, align 8
  %426 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr nonnull @"map[_llgo_any]_llgo_int", ptr %422, ptr %425)
  %427 = load i64, ptr %426, align 8
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %2, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.35, i64 1)
  %428 = load <4 x i64>, ptr %2, align 8
  %.fca.0.0.0.4.gep1486 = getelementptr inbounds i8, ptr %2, i64 32
  %429 = load <4 x i64>, ptr %.fca.0.0.0.4.gep1486, align 8
  %.fca.0.0.0.8.gep1498 = getelementptr inbounds i8, ptr %2, i64 64
  %430 = load <4 x i64>, ptr %.fca.0.0.0.8.gep1498, align 8
  %.fca.0.0.0.12.gep1510 = getelementptr inbounds i8, ptr %2, i64 96
  %431 = load <4 x i64>, ptr %.fca.0.0.0.12.gep1510, align 8
  %.fca.0.0.0.16.gep1522 = getelementptr inbounds i8, ptr %2, i64 128
  %432 = load <4 x i64>, ptr %.fca.0.0.0.16.gep1522, align 8
  %.fca.0.0.0.20.gep1534 = getelementptr inbounds i8, ptr %2, i64 160
  %433 = load <4 x i64>, ptr %.fca.0.0.0.20.gep1534, align 8
  %.fca.0.0.0.24.gep1546 = getelementptr inbounds i8, ptr %2, i64 192
  %434 = load <4 x i64>, ptr %.fca.0.0.0.24.gep1546, align 8
  %.fca.0.0.0.28.gep1558 = getelementptr inbounds i8, ptr %2, i64 224
  %435 = load <4 x i64>, ptr %.fca.0.0.0.28.gep1558, align 8
  %.fca.0.0.0.32.gep1570 = getelementptr inbounds i8, ptr %2, i64 256
  %436 = load <4 x i64>, ptr %.fca.0.0.0.32.gep1570, align 8
  %.fca.0.0.0.36.gep1582 = getelementptr inbounds i8, ptr %2, i64 288
  %437 = load <4 x i64>, ptr %.fca.0.0.0.36.gep1582, align 8
  %.fca.0.0.1.0.gep1594 = getelementptr inbounds i8, ptr %2, i64 320
  %.fca.0.0.1.0.load1595 = load ptr, ptr %.fca.0.0.1.0.gep1594, align 8
  %.fca.0.0.1.1.gep1597 = getelementptr inbounds i8, ptr %2, i64 328
  %.fca.0.0.1.1.load1598 = load ptr, ptr %.fca.0.0.1.1.gep1597, align 8
  %.fca.0.1.0.0.gep1600 = getelementptr inbounds i8, ptr %2, i64 336
  %438 = load <4 x i64>, ptr %.fca.0.1.0.0.gep1600, align 8
  %.fca.0.1.0.4.gep1612 = getelementptr inbounds i8, ptr %2, i64 368
  %439 = load <4 x i64>, ptr %.fca.0.1.0.4.gep1612, align 8
  %.fca.0.1.0.8.gep1624 = getelementptr inbounds i8, ptr %2, i64 400
  %440 = load <4 x i64>, ptr %.fca.0.1.0.8.gep1624, align 8
  %.fca.0.1.0.12.gep1636 = getelementptr inbounds i8, ptr %2, i64 432
  %441 = load <4 x i64>, ptr %.fca.0.1.0.12.gep1636, align 8
  %.fca.0.1.0.16.gep1648 = getelementptr inbounds i8, ptr %2, i64 464
  %442 = load <4 x i64>, ptr %.fca.0.1.0.16.gep1648, align 8
  %.fca.0.1.0.20.gep1660 = getelementptr inbounds i8, ptr %2, i64 496
  %443 = load <4 x i64>, ptr %.fca.0.1.0.20.gep1660, align 8
  %.fca.0.1.0.24.gep1672 = getelementptr inbounds i8, ptr %2, i64 528
  %444 = load <4 x i64>, ptr %.fca.0.1.0.24.gep1672, align 8
  %.fca.0.1.0.28.gep1684 = getelementptr inbounds i8, ptr %2, i64 560
  %445 = load <4 x i64>, ptr %.fca.0.1.0.28.gep1684, align 8
  %.fca.0.1.0.32.gep1696 = getelementptr inbounds i8, ptr %2, i64 592
  %446 = load <4 x i64>, ptr %.fca.0.1.0.32.gep1696, align 8
  %.fca.0.1.0.36.gep1708 = getelementptr inbounds i8, ptr %2, i64 624
  %447 = load <4 x i64>, ptr %.fca.0.1.0.36.gep1708, align 8
  %.fca.0.1.1.0.gep1720 = getelementptr inbounds i8, ptr %2, i64 656
  %.fca.0.1.1.0.load1721 = load ptr, ptr %.fca.0.1.1.0.gep1720, align 8
  %.fca.0.1.1.1.gep1723 = getelementptr inbounds i8, ptr %2, i64 664
  %.fca.0.1.1.1.load1724 = load ptr, ptr %.fca.0.1.1.1.gep1723, align 8
  %.fca.0.2.0.0.gep1726 = getelementptr inbounds i8, ptr %2, i64 672
  %448 = load <4 x i64>, ptr %.fca.0.2.0.0.gep1726, align 8
  %.fca.0.2.0.4.gep1738 = getelementptr inbounds i8, ptr %2, i64 704
  %449 = load <4 x i64>, ptr %.fca.0.2.0.4.gep1738, align 8
  %.fca.0.2.0.8.gep1750 = getelementptr inbounds i8, ptr %2, i64 736
  %450 = load <4 x i64>, ptr %.fca.0.2.0.8.gep1750, align 8
  %.fca.0.2.0.12.gep1762 = getelementptr inbounds i8, ptr %2, i64 768
  %451 = load <4 x i64>, ptr %.fca.0.2.0.12.gep1762, align 8
  %.fca.0.2.0.16.gep1774 = getelementptr inbounds i8, ptr %2, i64 800
  %452 = load <4 x i64>, ptr %.fca.0.2.0.16.gep1774, align 8
  %.fca.0.2.0.20.gep1786 = getelementptr inbounds i8, ptr %2, i64 832
  %453 = load <4 x i64>, ptr %.fca.0.2.0.20.gep1786, align 8
  %.fca.0.2.0.24.gep1798 = getelementptr inbounds i8, ptr %2, i64 864
  %454 = load <4 x i64>, ptr %.fca.0.2.0.24.gep1798, align 8
  %.fca.0.2.0.28.gep1810 = getelementptr inbounds i8, ptr %2, i64 896
  %455 = load <4 x i64>, ptr %.fca.0.2.0.28.gep1810, align 8
  %.fca.0.2.0.32.gep1822 = getelementptr inbounds i8, ptr %2, i64 928
  %456 = load <4 x i64>, ptr %.fca.0.2.0.32.gep1822, align 8
  %.fca.0.2.0.36.gep1834 = getelementptr inbounds i8, ptr %2, i64 960
  %457 = load <4 x i64>, ptr %.fca.0.2.0.36.gep1834, align 8
  %.fca.0.2.1.0.gep1846 = getelementptr inbounds i8, ptr %2, i64 992
  %.fca.0.2.1.0.load1847 = load ptr, ptr %.fca.0.2.1.0.gep1846, align 8
  %.fca.0.2.1.1.gep1849 = getelementptr inbounds i8, ptr %2, i64 1000
  %.fca.0.2.1.1.load1850 = load ptr, ptr %.fca.0.2.1.1.gep1849, align 8
  %.fca.1.gep1852 = getelementptr inbounds i8, ptr %2, i64 1008
  %.fca.1.load1853 = load double, ptr %.fca.1.gep1852, align 8
  %.fca.2.0.gep1855 = getelementptr inbounds i8, ptr %2, i64 1016
  %.fca.2.0.load1856 = load ptr, ptr %.fca.2.0.gep1855, align 8
  %.fca.2.1.gep1858 = getelementptr inbounds i8, ptr %2, i64 1024
  %.fca.2.1.load1859 = load ptr, ptr %.fca.2.1.gep1858, align 8
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %1, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.35, i64 1)
  %458 = load <4 x i64>, ptr %1, align 8
  %.fca.0.0.0.4.gep1876 = getelementptr inbounds i8, ptr %1, i64 32
  %459 = load <4 x i64>, ptr %.fca.0.0.0.4.gep1876, align 8
  %.fca.0.0.0.8.gep1888 = getelementptr inbounds i8, ptr %1, i64 64
  %460 = load <4 x i64>, ptr %.fca.0.0.0.8.gep1888, align 8
  %.fca.0.0.0.12.gep1900 = getelementptr inbounds i8, ptr %1, i64 96
  %461 = load <4 x i64>, ptr %.fca.0.0.0.12.gep1900, align 8
  %.fca.0.0.0.16.gep1912 = getelementptr inbounds i8, ptr %1, i64 128
  %462 = load <4 x i64>, ptr %.fca.0.0.0.16.gep1912, align 8
  %.fca.0.0.0.20.gep1924 = getelementptr inbounds i8, ptr %1, i64 160
  %463 = load <4 x i64>, ptr %.fca.0.0.0.20.gep1924, align 8
  %.fca.0.0.0.24.gep1936 = getelementptr inbounds i8, ptr %1, i64 192
  %464 = load <4 x i64>, ptr %.fca.0.0.0.24.gep1936, align 8
  %.fca.0.0.0.28.gep1948 = getelementptr inbounds i8, ptr %1, i64 224
  %465 = load <4 x i64>, ptr %.fca.0.0.0.28.gep1948, align 8
  %.fca.0.0.0.32.gep1960 = getelementptr inbounds i8, ptr %1, i64 256
  %466 = load <4 x i64>, ptr %.fca.0.0.0.32.gep1960, align 8
  %.fca.0.0.0.36.gep1972 = getelementptr inbounds i8, ptr %1, i64 288
  %467 = load <4 x i64>, ptr %.fca.0.0.0.36.gep1972, align 8
  %.fca.0.0.1.0.gep1984 = getelementptr inbounds i8, ptr %1, i64 320
  %.fca.0.0.1.0.load1985 = load ptr, ptr %.fca.0.0.1.0.gep1984, align 8
  %.fca.0.0.1.1.gep1987 = getelementptr inbounds i8, ptr %1, i64 328
  %.fca.0.0.1.1.load1988 = load ptr, ptr %.fca.0.0.1.1.gep1987, align 8
  %.fca.0.1.0.0.gep1990 = getelementptr inbounds i8, ptr %1, i64 336
  %468 = load <4 x i64>, ptr %.fca.0.1.0.0.gep1990, align 8
  %.fca.0.1.0.4.gep2002 = getelementptr inbounds i8, ptr %1, i64 368
  %469 = load <4 x i64>, ptr %.fca.0.1.0.4.gep2002, align 8
  %.fca.0.1.0.8.gep2014 = getelementptr inbounds i8, ptr %1, i64 400
  %470 = load <4 x i64>, ptr %.fca.0.1.0.8.gep2014, align 8
  %.fca.0.1.0.12.gep2026 = getelementptr inbounds i8, ptr %1, i64 432
  %471 = load <4 x i64>, ptr %.fca.0.1.0.12.gep2026, align 8
  %.fca.0.1.0.16.gep2038 = getelementptr inbounds i8, ptr %1, i64 464
  %472 = load <4 x i64>, ptr %.fca.0.1.0.16.gep2038, align 8
  %.fca.0.1.0.20.gep2050 = getelementptr inbounds i8, ptr %1, i64 496
  %473 = load <4 x i64>, ptr %.fca.0.1.0.20.gep2050, align 8
  %.fca.0.1.0.24.gep2062 = getelementptr inbounds i8, ptr %1, i64 528
  %474 = load <4 x i64>, ptr %.fca.0.1.0.24.gep2062, align 8
  %.fca.0.1.0.28.gep2074 = getelementptr inbounds i8, ptr %1, i64 560
  %475 = load <4 x i64>, ptr %.fca.0.1.0.28.gep2074, align 8
  %.fca.0.1.0.32.gep2086 = getelementptr inbounds i8, ptr %1, i64 592
  %476 = load <4 x i64>, ptr %.fca.0.1.0.32.gep2086, align 8
  %.fca.0.1.0.36.gep2098 = getelementptr inbounds i8, ptr %1, i64 624
  %477 = load <4 x i64>, ptr %.fca.0.1.0.36.gep2098, align 8
  %.fca.0.1.1.0.gep2110 = getelementptr inbounds i8, ptr %1, i64 656
  %.fca.0.1.1.0.load2111 = load ptr, ptr %.fca.0.1.1.0.gep2110, align 8
  %.fca.0.1.1.1.gep2113 = getelementptr inbounds i8, ptr %1, i64 664
  %.fca.0.1.1.1.load2114 = load ptr, ptr %.fca.0.1.1.1.gep2113, align 8
  %.fca.0.2.0.0.gep2116 = getelementptr inbounds i8, ptr %1, i64 672
  %478 = load <4 x i64>, ptr %.fca.0.2.0.0.gep2116, align 8
  %.fca.0.2.0.4.gep2128 = getelementptr inbounds i8, ptr %1, i64 704
  %479 = load <4 x i64>, ptr %.fca.0.2.0.4.gep2128, align 8
  %.fca.0.2.0.8.gep2140 = getelementptr inbounds i8, ptr %1, i64 736
  %480 = load <4 x i64>, ptr %.fca.0.2.0.8.gep2140, align 8
  %.fca.0.2.0.12.gep2152 = getelementptr inbounds i8, ptr %1, i64 768
  %481 = load <4 x i64>, ptr %.fca.0.2.0.12.gep2152, align 8
  %.fca.0.2.0.16.gep2164 = getelementptr inbounds i8, ptr %1, i64 800
  %482 = load <4 x i64>, ptr %.fca.0.2.0.16.gep2164, align 8
  %.fca.0.2.0.20.gep2176 = getelementptr inbounds i8, ptr %1, i64 832
  %483 = load <4 x i64>, ptr %.fca.0.2.0.20.gep2176, align 8
  %.fca.0.2.0.24.gep2188 = getelementptr inbounds i8, ptr %1, i64 864
  %484 = load <4 x i64>, ptr %.fca.0.2.0.24.gep2188, align 8
  %.fca.0.2.0.28.gep2200 = getelementptr inbounds i8, ptr %1, i64 896
  %485 = load <4 x i64>, ptr %.fca.0.2.0.28.gep2200, align 8
  %.fca.0.2.0.32.gep2212 = getelementptr inbounds i8, ptr %1, i64 928
  %486 = load <4 x i64>, ptr %.fca.0.2.0.32.gep2212, align 8
  %.fca.0.2.0.36.gep2224 = getelementptr inbounds i8, ptr %1, i64 960
  %487 = load <4 x i64>, ptr %.fca.0.2.0.36.gep2224, align 8
  %.fca.0.2.1.0.gep2236 = getelementptr inbounds i8, ptr %1, i64 992
  %.fca.0.2.1.0.load2237 = load ptr, ptr %.fca.0.2.1.0.gep2236, align 8
  %.fca.0.2.1.1.gep2239 = getelementptr inbounds i8, ptr %1, i64 1000
  %.fca.0.2.1.1.load2240 = load ptr, ptr %.fca.0.2.1.1.gep2239, align 8
  %.fca.1.gep2242 = getelementptr inbounds i8, ptr %1, i64 1008
  %.fca.1.load2243 = load double, ptr %.fca.1.gep2242, align 8
  %.fca.2.0.gep2245 = getelementptr inbounds i8, ptr %1, i64 1016
  %.fca.2.0.load2246 = load ptr, ptr %.fca.2.0.gep2245, align 8
  %.fca.2.1.gep2248 = getelementptr inbounds i8, ptr %1, i64 1024
  %.fca.2.1.load2249 = load ptr, ptr %.fca.2.1.gep2248, align 8
  %488 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 1032)
  store <4 x i64> %428, ptr %488, align 8
  %.repack3769 = getelementptr inbounds i8, ptr %488, i64 32
  store <4 x i64> %429, ptr %.repack3769, align 8
  %.repack3777 = getelementptr inbounds i8, ptr %488, i64 64
  store <4 x i64> %430, ptr %.repack3777, align 8
  %.repack3785 = getelementptr inbounds i8, ptr %488, i64 96
  store <4 x i64> %431, ptr %.repack3785, align 8
  %.repack3793 = getelementptr inbounds i8, ptr %488, i64 128
  store <4 x i64> %432, ptr %.repack3793, align 8
  %.repack3801 = getelementptr inbounds i8, ptr %488, i64 160
  store <4 x i64> %433, ptr %.repack3801, align 8
  %.repack3809 = getelementptr inbounds i8, ptr %488, i64 192
  store <4 x i64> %434, ptr %.repack3809, align 8
  %.repack3817 = getelementptr inbounds i8, ptr %488, i64 224
  store <4 x i64> %435, ptr %.repack3817, align 8
  %.repack3825 = getelementptr inbounds i8, ptr %488, i64 256
  store <4 x i64> %436, ptr %.repack3825, align 8
  %.repack3833 = getelementptr inbounds i8, ptr %488, i64 288
  store <4 x i64> %437, ptr %.repack3833, align 8
  %.repack3761 = getelementptr inbounds i8, ptr %488, i64 320
  store ptr %.fca.0.0.1.0.load1595, ptr %.repack3761, align 8
  %.repack3761.repack3841 = getelementptr inbounds i8, ptr %488, i64 328
  store ptr %.fca.0.0.1.1.load1598, ptr %.repack3761.repack3841, align 8
  %.repack3757 = getelementptr inbounds i8, ptr %488, i64 336
  store <4 x i64> %438, ptr %.repack3757, align 8
  %.repack3757.repack3851 = getelementptr inbounds i8, ptr %488, i64 368
  store <4 x i64> %439, ptr %.repack3757.repack3851, align 8
  %.repack3757.repack3859 = getelementptr inbounds i8, ptr %488, i64 400
  store <4 x i64> %440, ptr %.repack3757.repack3859, align 8
  %.repack3757.repack3867 = getelementptr inbounds i8, ptr %488, i64 432
  store <4 x i64> %441, ptr %.repack3757.repack3867, align 8
  %.repack3757.repack3875 = getelementptr inbounds i8, ptr %488, i64 464
  store <4 x i64> %442, ptr %.repack3757.repack3875, align 8
  %.repack3757.repack3883 = getelementptr inbounds i8, ptr %488, i64 496
  store <4 x i64> %443, ptr %.repack3757.repack3883, align 8
  %.repack3757.repack3891 = getelementptr inbounds i8, ptr %488, i64 528
  store <4 x i64> %444, ptr %.repack3757.repack3891, align 8
  %.repack3757.repack3899 = getelementptr inbounds i8, ptr %488, i64 560
  store <4 x i64> %445, ptr %.repack3757.repack3899, align 8
  %.repack3757.repack3907 = getelementptr inbounds i8, ptr %488, i64 592
  store <4 x i64> %446, ptr %.repack3757.repack3907, align 8
  %.repack3757.repack3915 = getelementptr inbounds i8, ptr %488, i64 624
  store <4 x i64> %447, ptr %.repack3757.repack3915, align 8
  %.repack3757.repack3843 = getelementptr inbounds i8, ptr %488, i64 656
  store ptr %.fca.0.1.1.0.load1721, ptr %.repack3757.repack3843, align 8
  %.repack3757.repack3843.repack3923 = getelementptr inbounds i8, ptr %488, i64 664
  store ptr %.fca.0.1.1.1.load1724, ptr %.repack3757.repack3843.repack3923, align 8
  %.repack3759 = getelementptr inbounds i8, ptr %488, i64 672
  store <4 x i64> %448, ptr %.repack3759, align 8
  %.repack3759.repack3933 = getelementptr inbounds i8, ptr %488, i64 704
  store <4 x i64> %449, ptr %.repack3759.repack3933, align 8
  %.repack3759.repack3941 = getelementptr inbounds i8, ptr %488, i64 736
  store <4 x i64> %450, ptr %.repack3759.repack3941, align 8
  %.repack3759.repack3949 = getelementptr inbounds i8, ptr %488, i64 768
  store <4 x i64> %451, ptr %.repack3759.repack3949, align 8
  %.repack3759.repack3957 = getelementptr inbounds i8, ptr %488, i64 800
  store <4 x i64> %452, ptr %.repack3759.repack3957, align 8
  %.repack3759.repack3965 = getelementptr inbounds i8, ptr %488, i64 832
  store <4 x i64> %453, ptr %.repack3759.repack3965, align 8
  %.repack3759.repack3973 = getelementptr inbounds i8, ptr %488, i64 864
  store <4 x i64> %454, ptr %.repack3759.repack3973, align 8
  %.repack3759.repack3981 = getelementptr inbounds i8, ptr %488, i64 896
  store <4 x i64> %455, ptr %.repack3759.repack3981, align 8
  %.repack3759.repack3989 = getelementptr inbounds i8, ptr %488, i64 928
  store <4 x i64> %456, ptr %.repack3759.repack3989, align 8
  %.repack3759.repack3997 = getelementptr inbounds i8, ptr %488, i64 960
  store <4 x i64> %457, ptr %.repack3759.repack3997, align 8
  %.repack3759.repack3925 = getelementptr inbounds i8, ptr %488, i64 992
  store ptr %.fca.0.2.1.0.load1847, ptr %.repack3759.repack3925, align 8
  %.repack3759.repack3925.repack4005 = getelementptr inbounds i8, ptr %488, i64 1000
  store ptr %.fca.0.2.1.1.load1850, ptr %.repack3759.repack3925.repack4005, align 8
  %.repack3753 = getelementptr inbounds i8, ptr %488, i64 1008
  store double %.fca.1.load1853, ptr %.repack3753, align 8
  %.repack3755 = getelementptr inbounds i8, ptr %488, i64 1016
  store ptr %.fca.2.0.load1856, ptr %.repack3755, align 8
  %.repack3755.repack4007 = getelementptr inbounds i8, ptr %488, i64 1024
  store ptr %.fca.2.1.load1859, ptr %.repack3755.repack4007, align 8
  %489 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 48)
  %490 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 1, ptr %490, align 8
  store ptr @_llgo_int, ptr %489, align 8
  %.repack4009 = getelementptr inbounds i8, ptr %489, i64 8
  store ptr %490, ptr %.repack4009, align 8
  %491 = getelementptr inbounds i8, ptr %489, i64 16
  %492 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.6bf1da66277a1f9dad299c75a4e36116.36, ptr %492, align 8
  %.repack4011 = getelementptr inbounds i8, ptr %492, i64 8
  store i64 1, ptr %.repack4011, align 8
  store ptr @_llgo_string, ptr %491, align 8
  %.repack4012 = getelementptr inbounds i8, ptr %489, i64 24
  store ptr %492, ptr %.repack4012, align 8
  %493 = getelementptr inbounds i8, ptr %489, i64 32
  %494 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 1032)
  store <4 x i64> %458, ptr %494, align 8
  %.repack4030 = getelementptr inbounds i8, ptr %494, i64 32
  store <4 x i64> %459, ptr %.repack4030, align 8
  %.repack4038 = getelementptr inbounds i8, ptr %494, i64 64
  store <4 x i64> %460, ptr %.repack4038, align 8
  %.repack4046 = getelementptr inbounds i8, ptr %494, i64 96
  store <4 x i64> %461, ptr %.repack4046, align 8
  %.repack4054 = getelementptr inbounds i8, ptr %494, i64 128
  store <4 x i64> %462, ptr %.repack4054, align 8
  %.repack4062 = getelementptr inbounds i8, ptr %494, i64 160
  store <4 x i64> %463, ptr %.repack4062, align 8
  %.repack4070 = getelementptr inbounds i8, ptr %494, i64 192
  store <4 x i64> %464, ptr %.repack4070, align 8
  %.repack4078 = getelementptr inbounds i8, ptr %494, i64 224
  store <4 x i64> %465, ptr %.repack4078, align 8
  %.repack4086 = getelementptr inbounds i8, ptr %494, i64 256
  store <4 x i64> %466, ptr %.repack4086, align 8
  %.repack4094 = getelementptr inbounds i8, ptr %494, i64 288
  store <4 x i64> %467, ptr %.repack4094, align 8
  %.repack4022 = getelementptr inbounds i8, ptr %494, i64 320
  store ptr %.fca.0.0.1.0.load1985, ptr %.repack4022, align 8
  %.repack4022.repack4102 = getelementptr inbounds i8, ptr %494, i64 328
  store ptr %.fca.0.0.1.1.load1988, ptr %.repack4022.repack4102, align 8
  %.repack4018 = getelementptr inbounds i8, ptr %494, i64 336
  store <4 x i64> %468, ptr %.repack4018, align 8
  %.repack4018.repack4112 = getelementptr inbounds i8, ptr %494, i64 368
  store <4 x i64> %469, ptr %.repack4018.repack4112, align 8
  %.repack4018.repack4120 = getelementptr inbounds i8, ptr %494, i64 400
  store <4 x i64> %470, ptr %.repack4018.repack4120, align 8
  %.repack4018.repack4128 = getelementptr inbounds i8, ptr %494, i64 432
  store <4 x i64> %471, ptr %.repack4018.repack4128, align 8
  %.repack4018.repack4136 = getelementptr inbounds i8, ptr %494, i64 464
  store <4 x i64> %472, ptr %.repack4018.repack4136, align 8
  %.repack4018.repack4144 = getelementptr inbounds i8, ptr %494, i64 496
  store <4 x i64> %473, ptr %.repack4018.repack4144, align 8
  %.repack4018.repack4152 = getelementptr inbounds i8, ptr %494, i64 528
  store <4 x i64> %474, ptr %.repack4018.repack4152, align 8
  %.repack4018.repack4160 = getelementptr inbounds i8, ptr %494, i64 560
  store <4 x i64> %475, ptr %.repack4018.repack4160, align 8
  %.repack4018.repack4168 = getelementptr inbounds i8, ptr %494, i64 592
  store <4 x i64> %476, ptr %.repack4018.repack4168, align 8
  %.repack4018.repack4176 = getelementptr inbounds i8, ptr %494, i64 624
  store <4 x i64> %477, ptr %.repack4018.repack4176, align 8
  %.repack4018.repack4104 = getelementptr inbounds i8, ptr %494, i64 656
  store ptr %.fca.0.1.1.0.load2111, ptr %.repack4018.repack4104, align 8
  %.repack4018.repack4104.repack4184 = getelementptr inbounds i8, ptr %494, i64 664
  store ptr %.fca.0.1.1.1.load2114, ptr %.repack4018.repack4104.repack4184, align 8
  %.repack4020 = getelementptr inbounds i8, ptr %494, i64 672
  store <4 x i64> %478, ptr %.repack4020, align 8
  %.repack4020.repack4194 = getelementptr inbounds i8, ptr %494, i64 704
  store <4 x i64> %479, ptr %.repack4020.repack4194, align 8
  %.repack4020.repack4202 = getelementptr inbounds i8, ptr %494, i64 736
  store <4 x i64> %480, ptr %.repack4020.repack4202, align 8
  %.repack4020.repack4210 = getelementptr inbounds i8, ptr %494, i64 768
  store <4 x i64> %481, ptr %.repack4020.repack4210, align 8
  %.repack4020.repack4218 = getelementptr inbounds i8, ptr %494, i64 800
  store <4 x i64> %482, ptr %.repack4020.repack4218, align 8
  %.repack4020.repack4226 = getelementptr inbounds i8, ptr %494, i64 832
  store <4 x i64> %483, ptr %.repack4020.repack4226, align 8
  %.repack4020.repack4234 = getelementptr inbounds i8, ptr %494, i64 864
  store <4 x i64> %484, ptr %.repack4020.repack4234, align 8
  %.repack4020.repack4242 = getelementptr inbounds i8, ptr %494, i64 896
  store <4 x i64> %485, ptr %.repack4020.repack4242, align 8
  %.repack4020.repack4250 = getelementptr inbounds i8, ptr %494, i64 928
  store <4 x i64> %486, ptr %.repack4020.repack4250, align 8
  %.repack4020.repack4258 = getelementptr inbounds i8, ptr %494, i64 960
  store <4 x i64> %487, ptr %.repack4020.repack4258, align 8
  %.repack4020.repack4186 = getelementptr inbounds i8, ptr %494, i64 992
  store ptr %.fca.0.2.1.0.load2237, ptr %.repack4020.repack4186, align 8
  %.repack4020.repack4186.repack4266 = getelementptr inbounds i8, ptr %494, i64 1000
  store ptr %.fca.0.2.1.1.load2240, ptr %.repack4020.repack4186.repack4266, align 8
  %.repack4014 = getelementptr inbounds i8, ptr %494, i64 1008
  store double %.fca.1.load2243, ptr %.repack4014, align 8
  %.repack4016 = getelementptr inbounds i8, ptr %494, i64 1016
  store ptr %.fca.2.0.load2246, ptr %.repack4016, align 8
  %.repack4016.repack4268 = getelementptr inbounds i8, ptr %494, i64 1024
  store ptr %.fca.2.1.load2249, ptr %.repack4016.repack4268, align 8
  store ptr @"_llgo_x/comparisons.Deep", ptr %493, align 8
  %.repack4270 = getelementptr inbounds i8, ptr %489, i64 40
  store ptr %494, ptr %.repack4270, align 8
  store ptr %489, ptr %0, align 8
  %.fca.1.gep2256 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 3, ptr %.fca.1.gep2256, align 8
  %.fca.2.gep = getelementptr inbounds i8, ptr %0, i64 16
  store i64 3, ptr %.fca.2.gep, align 8
  %495 = tail call i64 @"x/comparisons.in"(ptr nonnull @"_llgo_x/comparisons.Deep", ptr %488, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %0)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %415)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %421)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %427)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %495)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %496 = load <16 x i64>, ptr @"x/comparisons.case1", align 8
  %497 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 128), align 8
  %498 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 256), align 8
  %.unpack4273.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 320), align 8
  %.unpack4273.unpack4314 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 328), align 8
  %499 = load <16 x i64>, ptr @"x/comparisons.case2", align 8
  %500 = load <16 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 128), align 8
  %501 = load <8 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 256), align 8
  %.unpack4317.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 320), align 8
  %.unpack4317.unpack4358 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 328), align 8
  %502 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack4273.unpack, ptr %.unpack4273.unpack4314, ptr %.unpack4317.unpack, ptr %.unpack4317.unpack4358)
  %503 = icmp ne <16 x i64> %496, %499
  %504 = icmp ne <16 x i64> %497, %500
  %505 = or <16 x i1> %503, %504
  %506 = bitcast <16 x i1> %505 to i16
  %op.rdx = icmp eq i16 %506, 0
  %507 = icmp ne <8 x i64> %498, %501
  %508 = bitcast <8 x i1> %507 to i8
  %509 = icmp eq i8 %508, 0
  %op.rdx4542 = and i1 %op.rdx, %509
  %op.rdx4543 = and i1 %op.rdx4542, %502
  %510 = load ptr, ptr @"x/comparisons.inMap", align 8
  %511 = load <4 x i64>, ptr @"x/comparisons.case2", align 8
  %512 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 32), align 8
  %513 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 64), align 8
  %514 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 96), align 8
  %515 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 128), align 8
  %516 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 160), align 8
  %517 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 192), align 8
  %518 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 224), align 8
  %519 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 256), align 8
  %520 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 288), align 8
  %521 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 304), align 8
  %522 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 320), align 8
  %523 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 336)
  store <4 x i64> %511, ptr %523, align 8
  %.repack4412 = getelementptr inbounds i8, ptr %523, i64 32
  store <4 x i64> %512, ptr %.repack4412, align 8
  %.repack4420 = getelementptr inbounds i8, ptr %523, i64 64
  store <4 x i64> %513, ptr %.repack4420, align 8
  %.repack4428 = getelementptr inbounds i8, ptr %523, i64 96
  store <4 x i64> %514, ptr %.repack4428, align 8
  %.repack4436 = getelementptr inbounds i8, ptr %523, i64 128
  store <4 x i64> %515, ptr %.repack4436, align 8
  %.repack4444 = getelementptr inbounds i8, ptr %523, i64 160
  store <4 x i64> %516, ptr %.repack4444, align 8
  %.repack4452 = getelementptr inbounds i8, ptr %523, i64 192
  store <4 x i64> %517, ptr %.repack4452, align 8
  %.repack4460 = getelementptr inbounds i8, ptr %523, i64 224
  store <4 x i64> %518, ptr %.repack4460, align 8
  %.repack4468 = getelementptr inbounds i8, ptr %523, i64 256
  store <4 x i64> %519, ptr %.repack4468, align 8
  %.repack4476 = getelementptr inbounds i8, ptr %523, i64 288
  store <2 x i64> %520, ptr %.repack4476, align 8
  %.repack4480 = getelementptr inbounds i8, ptr %523, i64 304
  store <2 x i64> %521, ptr %.repack4480, align 8
  %.repack4404 = getelementptr inbounds i8, ptr %523, i64 320
  store <2 x ptr> %522, ptr %.repack4404, align 8
  %524 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr nonnull @"map[_llgo_x/comparisons.K]_llgo_bool", ptr %510, ptr %523)
  %525 = load i1, ptr %524, align 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %op.rdx4543)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %525)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/comparisons.init"() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %"x/comparisons.Deep", align 8
  %1 = alloca %"x/comparisons.Deep", align 8
  %2 = alloca %"x/comparisons.Deep", align 8
  %3 = alloca %"x/comparisons.Deep", align 16
  %4 = alloca %"x/comparisons.Deep", align 16
  %5 = load i1, ptr @"x/comparisons.init$guard", align 1
  br i1 %5, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/comparisons.init$guard", align 1
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.6bf1da66277a1f9dad299c75a4e36116.45, ptr %6, align 8
  %.repack1566 = getelementptr inbounds i8, ptr %6, i64 8
  store i64 1, ptr %.repack1566, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(320) @"x/comparisons.case1", i8 0, i64 320, i1 false)
  store ptr @"_llgo_x/comparisons.E", ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 320), align 8
  store ptr %6, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 328), align 8
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.6bf1da66277a1f9dad299c75a4e36116.45, ptr %7, align 8
  %.repack1699 = getelementptr inbounds i8, ptr %7, i64 8
  store i64 1, ptr %.repack1699, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(320) @"x/comparisons.case2", i8 0, i64 320, i1 false)
  store ptr @"_llgo_x/comparisons.E", ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 320), align 8
  store ptr %7, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case2", i64 328), align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_x/comparisons.K]_llgo_bool", i64 1)
  %9 = load <2 x i64>, ptr @"x/comparisons.case1", align 8
  %10 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 16), align 8
  %11 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 32), align 8
  %12 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 48), align 8
  %13 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 64), align 8
  %14 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 80), align 8
  %15 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 96), align 8
  %16 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 112), align 8
  %17 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 128), align 8
  %18 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 144), align 8
  %19 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 160), align 8
  %20 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 176), align 8
  %21 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 192), align 8
  %22 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 208), align 8
  %23 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 224), align 8
  %24 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 240), align 8
  %25 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 256), align 8
  %26 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 272), align 8
  %27 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 288), align 8
  %28 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 304), align 8
  %29 = load <2 x ptr>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.case1", i64 320), align 8
  %30 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 336)
  store <2 x i64> %9, ptr %30, align 8
  %.repack1876 = getelementptr inbounds i8, ptr %30, i64 16
  store <2 x i64> %10, ptr %.repack1876, align 8
  %.repack1880 = getelementptr inbounds i8, ptr %30, i64 32
  store <2 x i64> %11, ptr %.repack1880, align 8
  %.repack1884 = getelementptr inbounds i8, ptr %30, i64 48
  store <2 x i64> %12, ptr %.repack1884, align 8
  %.repack1888 = getelementptr inbounds i8, ptr %30, i64 64
  store <2 x i64> %13, ptr %.repack1888, align 8
  %.repack1892 = getelementptr inbounds i8, ptr %30, i64 80
  store <2 x i64> %14, ptr %.repack1892, align 8
  %.repack1896 = getelementptr inbounds i8, ptr %30, i64 96
  store <2 x i64> %15, ptr %.repack1896, align 8
  %.repack1900 = getelementptr inbounds i8, ptr %30, i64 112
  store <2 x i64> %16, ptr %.repack1900, align 8
  %.repack1904 = getelementptr inbounds i8, ptr %30, i64 128
  store <2 x i64> %17, ptr %.repack1904, align 8
  %.repack1908 = getelementptr inbounds i8, ptr %30, i64 144
  store <2 x i64> %18, ptr %.repack1908, align 8
  %.repack1912 = getelementptr inbounds i8, ptr %30, i64 160
  store <2 x i64> %19, ptr %.repack1912, align 8
  %.repack1916 = getelementptr inbounds i8, ptr %30, i64 176
  store <2 x i64> %20, ptr %.repack1916, align 8
  %.repack1920 = getelementptr inbounds i8, ptr %30, i64 192
  store <2 x i64> %21, ptr %.repack1920, align 8
  %.repack1924 = getelementptr inbounds i8, ptr %30, i64 208
  store <2 x i64> %22, ptr %.repack1924, align 8
  %.repack1928 = getelementptr inbounds i8, ptr %30, i64 224
  store <2 x i64> %23, ptr %.repack1928, align 8
  %.repack1932 = getelementptr inbounds i8, ptr %30, i64 240
  store <2 x i64> %24, ptr %.repack1932, align 8
  %.repack1936 = getelementptr inbounds i8, ptr %30, i64 256
  store <2 x i64> %25, ptr %.repack1936, align 8
  %.repack1940 = getelementptr inbounds i8, ptr %30, i64 272
  store <2 x i64> %26, ptr %.repack1940, align 8
  %.repack1944 = getelementptr inbounds i8, ptr %30, i64 288
  store <2 x i64> %27, ptr %.repack1944, align 8
  %.repack1948 = getelementptr inbounds i8, ptr %30, i64 304
  store <2 x i64> %28, ptr %.repack1948, align 8
  %.repack1872 = getelementptr inbounds i8, ptr %30, i64 320
  store <2 x ptr> %29, ptr %.repack1872, align 8
  %31 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_x/comparisons.K]_llgo_bool", ptr %8, ptr %30)
  store i1 true, ptr %31, align 1
  store ptr %8, ptr @"x/comparisons.inMap", align 8
  %32 = alloca [2 x %"x/comparisons.Deep"], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(2064) %32, i8 0, i64 2064, i1 false)
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %4, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.47, i64 1)
  %.fca.0.0.0.2.gep = getelementptr inbounds i8, ptr %4, i64 16
  %.fca.0.0.0.4.gep = getelementptr inbounds i8, ptr %4, i64 32
  %.fca.0.0.0.6.gep = getelementptr inbounds i8, ptr %4, i64 48
  %.fca.0.0.0.8.gep = getelementptr inbounds i8, ptr %4, i64 64
  %.fca.0.0.0.10.gep = getelementptr inbounds i8, ptr %4, i64 80
  %.fca.0.0.0.12.gep = getelementptr inbounds i8, ptr %4, i64 96
  %.fca.0.0.0.14.gep = getelementptr inbounds i8, ptr %4, i64 112
  %.fca.0.0.0.16.gep = getelementptr inbounds i8, ptr %4, i64 128
  %.fca.0.0.0.18.gep = getelementptr inbounds i8, ptr %4, i64 144
  %.fca.0.0.0.20.gep = getelementptr inbounds i8, ptr %4, i64 160
  %.fca.0.0.0.22.gep = getelementptr inbounds i8, ptr %4, i64 176
  %.fca.0.0.0.24.gep = getelementptr inbounds i8, ptr %4, i64 192
  %.fca.0.0.0.26.gep = getelementptr inbounds i8, ptr %4, i64 208
  %.fca.0.0.0.28.gep = getelementptr inbounds i8, ptr %4, i64 224
  %.fca.0.0.0.30.gep = getelementptr inbounds i8, ptr %4, i64 240
  %.fca.0.0.0.32.gep = getelementptr inbounds i8, ptr %4, i64 256
  %.fca.0.0.0.34.gep = getelementptr inbounds i8, ptr %4, i64 272
  %.fca.0.0.0.36.gep = getelementptr inbounds i8, ptr %4, i64 288
  %.fca.0.0.0.38.gep = getelementptr inbounds i8, ptr %4, i64 304
  %.fca.0.0.1.0.gep = getelementptr inbounds i8, ptr %4, i64 320
  %.fca.0.1.0.0.gep = getelementptr inbounds i8, ptr %4, i64 336
  %.fca.0.1.0.2.gep = getelementptr inbounds i8, ptr %4, i64 352
  %.fca.0.1.0.4.gep = getelementptr inbounds i8, ptr %4, i64 368
  %.fca.0.1.0.6.gep = getelementptr inbounds i8, ptr %4, i64 384
  %.fca.0.1.0.8.gep = getelementptr inbounds i8, ptr %4, i64 400
  %.fca.0.1.0.10.gep = getelementptr inbounds i8, ptr %4, i64 416
  %.fca.0.1.0.12.gep = getelementptr inbounds i8, ptr %4, i64 432
  %.fca.0.1.0.14.gep = getelementptr inbounds i8, ptr %4, i64 448
  %.fca.0.1.0.16.gep = getelementptr inbounds i8, ptr %4, i64 464
  %.fca.0.1.0.18.gep = getelementptr inbounds i8, ptr %4, i64 480
  %.fca.0.1.0.20.gep = getelementptr inbounds i8, ptr %4, i64 496
  %.fca.0.1.0.22.gep = getelementptr inbounds i8, ptr %4, i64 512
  %.fca.0.1.0.24.gep = getelementptr inbounds i8, ptr %4, i64 528
  %.fca.0.1.0.26.gep = getelementptr inbounds i8, ptr %4, i64 544
  %.fca.0.1.0.28.gep = getelementptr inbounds i8, ptr %4, i64 560
  %.fca.0.1.0.30.gep = getelementptr inbounds i8, ptr %4, i64 576
  %.fca.0.1.0.32.gep = getelementptr inbounds i8, ptr %4, i64 592
  %.fca.0.1.0.34.gep = getelementptr inbounds i8, ptr %4, i64 608
  %.fca.0.1.0.36.gep = getelementptr inbounds i8, ptr %4, i64 624
  %.fca.0.1.0.38.gep = getelementptr inbounds i8, ptr %4, i64 640
  %.fca.0.1.1.0.gep = getelementptr inbounds i8, ptr %4, i64 656
  %.fca.0.2.0.0.gep = getelementptr inbounds i8, ptr %4, i64 672
  %.fca.0.2.0.2.gep = getelementptr inbounds i8, ptr %4, i64 688
  %.fca.0.2.0.4.gep = getelementptr inbounds i8, ptr %4, i64 704
  %.fca.0.2.0.6.gep = getelementptr inbounds i8, ptr %4, i64 720
  %.fca.0.2.0.8.gep = getelementptr inbounds i8, ptr %4, i64 736
  %.fca.0.2.0.10.gep = getelementptr inbounds i8, ptr %4, i64 752
  %.fca.0.2.0.12.gep = getelementptr inbounds i8, ptr %4, i64 768
  %.fca.0.2.0.14.gep = getelementptr inbounds i8, ptr %4, i64 784
  %.fca.0.2.0.16.gep = getelementptr inbounds i8, ptr %4, i64 800
  %.fca.0.2.0.18.gep = getelementptr inbounds i8, ptr %4, i64 816
  %.fca.0.2.0.20.gep = getelementptr inbounds i8, ptr %4, i64 832
  %.fca.0.2.0.22.gep = getelementptr inbounds i8, ptr %4, i64 848
  %.fca.0.2.0.24.gep = getelementptr inbounds i8, ptr %4, i64 864
  %.fca.0.2.0.26.gep = getelementptr inbounds i8, ptr %4, i64 880
  %.fca.0.2.0.28.gep = getelementptr inbounds i8, ptr %4, i64 896
  %.fca.0.2.0.30.gep = getelementptr inbounds i8, ptr %4, i64 912
  %.fca.0.2.0.32.gep = getelementptr inbounds i8, ptr %4, i64 928
  %.fca.0.2.0.34.gep = getelementptr inbounds i8, ptr %4, i64 944
  %.fca.0.2.0.36.gep = getelementptr inbounds i8, ptr %4, i64 960
  %.fca.0.2.0.38.gep = getelementptr inbounds i8, ptr %4, i64 976
  %.fca.0.2.1.0.gep = getelementptr inbounds i8, ptr %4, i64 992
  %.fca.1.gep = getelementptr inbounds i8, ptr %4, i64 1008
  %.fca.1.load = load double, ptr %.fca.1.gep, align 16
  %.fca.2.0.gep = getelementptr inbounds i8, ptr %4, i64 1016
  %33 = getelementptr inbounds i8, ptr %32, i64 1032
  %.fca.0.0.0.2.gep8 = getelementptr inbounds i8, ptr %3, i64 16
  %.fca.0.0.0.4.gep14 = getelementptr inbounds i8, ptr %3, i64 32
  %.fca.0.0.0.6.gep20 = getelementptr inbounds i8, ptr %3, i64 48
  %.fca.0.0.0.8.gep26 = getelementptr inbounds i8, ptr %3, i64 64
  %.fca.0.0.0.10.gep32 = getelementptr inbounds i8, ptr %3, i64 80
  %.fca.0.0.0.12.gep38 = getelementptr inbounds i8, ptr %3, i64 96
  %.fca.0.0.0.14.gep44 = getelementptr inbounds i8, ptr %3, i64 112
  %.fca.0.0.0.16.gep50 = getelementptr inbounds i8, ptr %3, i64 128
  %.fca.0.0.0.18.gep56 = getelementptr inbounds i8, ptr %3, i64 144
  %.fca.0.0.0.20.gep62 = getelementptr inbounds i8, ptr %3, i64 160
  %.fca.0.0.0.22.gep68 = getelementptr inbounds i8, ptr %3, i64 176
  %.fca.0.0.0.24.gep74 = getelementptr inbounds i8, ptr %3, i64 192
  %.fca.0.0.0.26.gep80 = getelementptr inbounds i8, ptr %3, i64 208
  %.fca.0.0.0.28.gep86 = getelementptr inbounds i8, ptr %3, i64 224
  %.fca.0.0.0.29.gep89 = getelementptr inbounds i8, ptr %3, i64 232
  %.fca.0.0.0.30.gep92 = getelementptr inbounds i8, ptr %3, i64 240
  %.fca.0.0.0.31.gep95 = getelementptr inbounds i8, ptr %3, i64 248
  %.fca.0.0.0.32.gep98 = getelementptr inbounds i8, ptr %3, i64 256
  %.fca.0.0.0.33.gep101 = getelementptr inbounds i8, ptr %3, i64 264
  %.fca.0.0.0.34.gep104 = getelementptr inbounds i8, ptr %3, i64 272
  %.fca.0.0.0.35.gep107 = getelementptr inbounds i8, ptr %3, i64 280
  %.fca.0.0.0.36.gep110 = getelementptr inbounds i8, ptr %3, i64 288
  %.fca.0.0.0.37.gep113 = getelementptr inbounds i8, ptr %3, i64 296
  %.fca.0.0.0.38.gep116 = getelementptr inbounds i8, ptr %3, i64 304
  %.fca.0.0.0.39.gep119 = getelementptr inbounds i8, ptr %3, i64 312
  %.fca.0.0.1.0.gep122 = getelementptr inbounds i8, ptr %3, i64 320
  %.fca.0.0.1.1.gep125 = getelementptr inbounds i8, ptr %3, i64 328
  %.fca.0.1.0.0.gep128 = getelementptr inbounds i8, ptr %3, i64 336
  %.fca.0.1.0.4.gep140 = getelementptr inbounds i8, ptr %3, i64 368
  %.fca.0.1.0.8.gep152 = getelementptr inbounds i8, ptr %3, i64 400
  %.fca.0.1.0.12.gep164 = getelementptr inbounds i8, ptr %3, i64 432
  %.fca.0.1.0.16.gep176 = getelementptr inbounds i8, ptr %3, i64 464
  %.fca.0.1.0.20.gep188 = getelementptr inbounds i8, ptr %3, i64 496
  %.fca.0.1.0.24.gep200 = getelementptr inbounds i8, ptr %3, i64 528
  %.fca.0.1.0.28.gep212 = getelementptr inbounds i8, ptr %3, i64 560
  %.fca.0.1.0.32.gep224 = getelementptr inbounds i8, ptr %3, i64 592
  %.fca.0.1.0.36.gep236 = getelementptr inbounds i8, ptr %3, i64 624
  %.fca.0.1.1.0.gep248 = getelementptr inbounds i8, ptr %3, i64 656
  %.fca.0.1.1.1.gep251 = getelementptr inbounds i8, ptr %3, i64 664
  %.fca.0.2.0.0.gep254 = getelementptr inbounds i8, ptr %3, i64 672
  %.fca.0.2.0.4.gep266 = getelementptr inbounds i8, ptr %3, i64 704
  %.fca.0.2.0.8.gep278 = getelementptr inbounds i8, ptr %3, i64 736
  %.fca.0.2.0.12.gep290 = getelementptr inbounds i8, ptr %3, i64 768
  %.fca.0.2.0.16.gep302 = getelementptr inbounds i8, ptr %3, i64 800
  %.fca.0.2.0.20.gep314 = getelementptr inbounds i8, ptr %3, i64 832
  %.fca.0.2.0.24.gep326 = getelementptr inbounds i8, ptr %3, i64 864
  %.fca.0.2.0.28.gep338 = getelementptr inbounds i8, ptr %3, i64 896
  %.fca.0.2.0.32.gep350 = getelementptr inbounds i8, ptr %3, i64 928
  %.fca.0.2.0.36.gep362 = getelementptr inbounds i8, ptr %3, i64 960
  %.fca.0.2.1.0.gep374 = getelementptr inbounds i8, ptr %3, i64 992
  %.fca.0.2.1.1.gep377 = getelementptr inbounds i8, ptr %3, i64 1000
  %.fca.1.gep380 = getelementptr inbounds i8, ptr %3, i64 1008
  %.fca.2.0.gep383 = getelementptr inbounds i8, ptr %3, i64 1016
  %.fca.2.1.gep386 = getelementptr inbounds i8, ptr %3, i64 1024
  %34 = load <2 x i64>, ptr %4, align 16
  %.repack1966 = getelementptr inbounds i8, ptr %32, i64 16
  %35 = load <2 x i64>, ptr %.fca.0.0.0.2.gep, align 16
  %.repack1970 = getelementptr inbounds i8, ptr %32, i64 32
  %36 = load <2 x i64>, ptr %.fca.0.0.0.4.gep, align 16
  %.repack1974 = getelementptr inbounds i8, ptr %32, i64 48
  %37 = load <2 x i64>, ptr %.fca.0.0.0.6.gep, align 16
  %.repack1978 = getelementptr inbounds i8, ptr %32, i64 64
  %38 = load <2 x i64>, ptr %.fca.0.0.0.8.gep, align 16
  %.repack1982 = getelementptr inbounds i8, ptr %32, i64 80
  %39 = load <2 x i64>, ptr %.fca.0.0.0.10.gep, align 16
  %.repack1986 = getelementptr inbounds i8, ptr %32, i64 96
  %40 = load <2 x i64>, ptr %.fca.0.0.0.12.gep, align 16
  %.repack1990 = getelementptr inbounds i8, ptr %32, i64 112
  %41 = load <2 x i64>, ptr %.fca.0.0.0.14.gep, align 16
  %.repack1994 = getelementptr inbounds i8, ptr %32, i64 128
  %42 = load <2 x i64>, ptr %.fca.0.0.0.16.gep, align 16
  %.repack1998 = getelementptr inbounds i8, ptr %32, i64 144
  %43 = load <2 x i64>, ptr %.fca.0.0.0.18.gep, align 16
  %.repack2002 = getelementptr inbounds i8, ptr %32, i64 160
  %44 = load <2 x i64>, ptr %.fca.0.0.0.20.gep, align 16
  %.repack2006 = getelementptr inbounds i8, ptr %32, i64 176
  %45 = load <2 x i64>, ptr %.fca.0.0.0.22.gep, align 16
  %.repack2010 = getelementptr inbounds i8, ptr %32, i64 192
  %46 = load <2 x i64>, ptr %.fca.0.0.0.24.gep, align 16
  %.repack2014 = getelementptr inbounds i8, ptr %32, i64 208
  %47 = load <2 x i64>, ptr %.fca.0.0.0.26.gep, align 16
  %.repack2018 = getelementptr inbounds i8, ptr %32, i64 224
  %48 = load <2 x i64>, ptr %.fca.0.0.0.28.gep, align 16
  %.repack2022 = getelementptr inbounds i8, ptr %32, i64 240
  %49 = load <2 x i64>, ptr %.fca.0.0.0.30.gep, align 16
  %.repack2026 = getelementptr inbounds i8, ptr %32, i64 256
  %50 = load <2 x i64>, ptr %.fca.0.0.0.32.gep, align 16
  %.repack2030 = getelementptr inbounds i8, ptr %32, i64 272
  %51 = load <2 x i64>, ptr %.fca.0.0.0.34.gep, align 16
  %.repack2034 = getelementptr inbounds i8, ptr %32, i64 288
  %52 = load <2 x i64>, ptr %.fca.0.0.0.36.gep, align 16
  %.repack2038 = getelementptr inbounds i8, ptr %32, i64 304
  %53 = load <2 x i64>, ptr %.fca.0.0.0.38.gep, align 16
  %.repack1962 = getelementptr inbounds i8, ptr %32, i64 320
  %.repack1962.repack2042 = getelementptr inbounds i8, ptr %32, i64 328
  %.repack1958 = getelementptr inbounds i8, ptr %32, i64 336
  %54 = load <2 x i64>, ptr %.fca.0.1.0.0.gep, align 16
  %.repack1958.repack2048 = getelementptr inbounds i8, ptr %32, i64 352
  %55 = load <2 x i64>, ptr %.fca.0.1.0.2.gep, align 16
  %.repack1958.repack2052 = getelementptr inbounds i8, ptr %32, i64 368
  %56 = load <2 x i64>, ptr %.fca.0.1.0.4.gep, align 16
  %.repack1958.repack2056 = getelementptr inbounds i8, ptr %32, i64 384
  %57 = load <2 x i64>, ptr %.fca.0.1.0.6.gep, align 16
  %.repack1958.repack2060 = getelementptr inbounds i8, ptr %32, i64 400
  %58 = load <2 x i64>, ptr %.fca.0.1.0.8.gep, align 16
  %.repack1958.repack2064 = getelementptr inbounds i8, ptr %32, i64 416
  %59 = load <2 x i64>, ptr %.fca.0.1.0.10.gep, align 16
  %.repack1958.repack2068 = getelementptr inbounds i8, ptr %32, i64 432
  %60 = load <2 x i64>, ptr %.fca.0.1.0.12.gep, align 16
  %.repack1958.repack2072 = getelementptr inbounds i8, ptr %32, i64 448
  %61 = load <2 x i64>, ptr %.fca.0.1.0.14.gep, align 16
  %.repack1958.repack2076 = getelementptr inbounds i8, ptr %32, i64 464
  %62 = load <2 x i64>, ptr %.fca.0.1.0.16.gep, align 16
  %.repack1958.repack2080 = getelementptr inbounds i8, ptr %32, i64 480
  %63 = load <2 x i64>, ptr %.fca.0.1.0.18.gep, align 16
  %.repack1958.repack2084 = getelementptr inbounds i8, ptr %32, i64 496
  %64 = load <2 x i64>, ptr %.fca.0.1.0.20.gep, align 16
  %.repack1958.repack2088 = getelementptr inbounds i8, ptr %32, i64 512
  %65 = load <2 x i64>, ptr %.fca.0.1.0.22.gep, align 16
  %.repack1958.repack2092 = getelementptr inbounds i8, ptr %32, i64 528
  %66 = load <2 x i64>, ptr %.fca.0.1.0.24.gep, align 16
  %.repack1958.repack2096 = getelementptr inbounds i8, ptr %32, i64 544
  %67 = load <2 x i64>, ptr %.fca.0.1.0.26.gep, align 16
  %.repack1958.repack2100 = getelementptr inbounds i8, ptr %32, i64 560
  %68 = load <2 x i64>, ptr %.fca.0.1.0.28.gep, align 16
  %.repack1958.repack2104 = getelementptr inbounds i8, ptr %32, i64 576
  %69 = load <2 x i64>, ptr %.fca.0.1.0.30.gep, align 16
  %.repack1958.repack2108 = getelementptr inbounds i8, ptr %32, i64 592
  %70 = load <2 x i64>, ptr %.fca.0.1.0.32.gep, align 16
  %.repack1958.repack2112 = getelementptr inbounds i8, ptr %32, i64 608
  %71 = load <2 x i64>, ptr %.fca.0.1.0.34.gep, align 16
  %.repack1958.repack2116 = getelementptr inbounds i8, ptr %32, i64 624
  %72 = load <2 x i64>, ptr %.fca.0.1.0.36.gep, align 16
  %.repack1958.repack2120 = getelementptr inbounds i8, ptr %32, i64 640
  %73 = load <2 x i64>, ptr %.fca.0.1.0.38.gep, align 16
  %.repack1958.repack2044 = getelementptr inbounds i8, ptr %32, i64 656
  %.repack1958.repack2044.repack2124 = getelementptr inbounds i8, ptr %32, i64 664
  %.repack1960 = getelementptr inbounds i8, ptr %32, i64 672
  %74 = load <2 x i64>, ptr %.fca.0.2.0.0.gep, align 16
  %.repack1960.repack2130 = getelementptr inbounds i8, ptr %32, i64 688
  %75 = load <2 x i64>, ptr %.fca.0.2.0.2.gep, align 16
  %.repack1960.repack2134 = getelementptr inbounds i8, ptr %32, i64 704
  %76 = load <2 x i64>, ptr %.fca.0.2.0.4.gep, align 16
  %.repack1960.repack2138 = getelementptr inbounds i8, ptr %32, i64 720
  %77 = load <2 x i64>, ptr %.fca.0.2.0.6.gep, align 16
  %.repack1960.repack2142 = getelementptr inbounds i8, ptr %32, i64 736
  %78 = load <2 x i64>, ptr %.fca.0.2.0.8.gep, align 16
  %.repack1960.repack2146 = getelementptr inbounds i8, ptr %32, i64 752
  %79 = load <2 x i64>, ptr %.fca.0.2.0.10.gep, align 16
  %.repack1960.repack2150 = getelementptr inbounds i8, ptr %32, i64 768
  %80 = load <2 x i64>, ptr %.fca.0.2.0.12.gep, align 16
  %.repack1960.repack2154 = getelementptr inbounds i8, ptr %32, i64 784
  %81 = load <2 x i64>, ptr %.fca.0.2.0.14.gep, align 16
  %.repack1960.repack2158 = getelementptr inbounds i8, ptr %32, i64 800
  %82 = load <2 x i64>, ptr %.fca.0.2.0.16.gep, align 16
  %.repack1960.repack2162 = getelementptr inbounds i8, ptr %32, i64 816
  %83 = load <2 x i64>, ptr %.fca.0.2.0.18.gep, align 16
  %.repack1960.repack2166 = getelementptr inbounds i8, ptr %32, i64 832
  %84 = load <2 x i64>, ptr %.fca.0.2.0.20.gep, align 16
  %.repack1960.repack2170 = getelementptr inbounds i8, ptr %32, i64 848
  %85 = load <2 x i64>, ptr %.fca.0.2.0.22.gep, align 16
  %.repack1960.repack2174 = getelementptr inbounds i8, ptr %32, i64 864
  %86 = load <2 x i64>, ptr %.fca.0.2.0.24.gep, align 16
  %.repack1960.repack2178 = getelementptr inbounds i8, ptr %32, i64 880
  %87 = load <2 x i64>, ptr %.fca.0.2.0.26.gep, align 16
  %.repack1960.repack2182 = getelementptr inbounds i8, ptr %32, i64 896
  %88 = load <2 x i64>, ptr %.fca.0.2.0.28.gep, align 16
  %.repack1960.repack2186 = getelementptr inbounds i8, ptr %32, i64 912
  %89 = load <2 x i64>, ptr %.fca.0.2.0.30.gep, align 16
  %.repack1960.repack2190 = getelementptr inbounds i8, ptr %32, i64 928
  %90 = load <2 x i64>, ptr %.fca.0.2.0.32.gep, align 16
  %.repack1960.repack2194 = getelementptr inbounds i8, ptr %32, i64 944
  %91 = load <2 x i64>, ptr %.fca.0.2.0.34.gep, align 16
  %.repack1960.repack2198 = getelementptr inbounds i8, ptr %32, i64 960
  %92 = load <2 x i64>, ptr %.fca.0.2.0.36.gep, align 16
  %.repack1960.repack2202 = getelementptr inbounds i8, ptr %32, i64 976
  %93 = load <2 x i64>, ptr %.fca.0.2.0.38.gep, align 16
  %94 = load <2 x ptr>, ptr %.fca.0.0.1.0.gep, align 16
  %.repack1960.repack2126 = getelementptr inbounds i8, ptr %32, i64 992
  %.repack1960.repack2126.repack2206 = getelementptr inbounds i8, ptr %32, i64 1000
  %.repack1954 = getelementptr inbounds i8, ptr %32, i64 1008
  %.repack1956 = getelementptr inbounds i8, ptr %32, i64 1016
  %.repack1956.repack2208 = getelementptr inbounds i8, ptr %32, i64 1024
  %.repack2222 = getelementptr inbounds i8, ptr %32, i64 1048
  %.repack2226 = getelementptr inbounds i8, ptr %32, i64 1064
  %.repack2230 = getelementptr inbounds i8, ptr %32, i64 1080
  %.repack2234 = getelementptr inbounds i8, ptr %32, i64 1096
  %.repack2238 = getelementptr inbounds i8, ptr %32, i64 1112
  %.repack2242 = getelementptr inbounds i8, ptr %32, i64 1128
  %.repack2246 = getelementptr inbounds i8, ptr %32, i64 1144
  %.repack2250 = getelementptr inbounds i8, ptr %32, i64 1160
  %.repack2254 = getelementptr inbounds i8, ptr %32, i64 1176
  %.repack2258 = getelementptr inbounds i8, ptr %32, i64 1192
  %.repack2262 = getelementptr inbounds i8, ptr %32, i64 1208
  %.repack2266 = getelementptr inbounds i8, ptr %32, i64 1224
  %95 = load <2 x ptr>, ptr %.fca.0.1.1.0.gep, align 16
  %.repack2270 = getelementptr inbounds i8, ptr %32, i64 1240
  %96 = load <2 x ptr>, ptr %.fca.0.2.1.0.gep, align 16
  %97 = load <2 x ptr>, ptr %.fca.2.0.gep, align 8
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %3, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.45, i64 1)
  %.fca.0.0.0.28.load87 = load i64, ptr %.fca.0.0.0.28.gep86, align 16
  %.fca.0.0.0.29.load90 = load i64, ptr %.fca.0.0.0.29.gep89, align 8
  %.fca.0.0.0.30.load93 = load i64, ptr %.fca.0.0.0.30.gep92, align 16
  %.fca.0.0.0.31.load96 = load i64, ptr %.fca.0.0.0.31.gep95, align 8
  %.fca.0.0.0.32.load99 = load i64, ptr %.fca.0.0.0.32.gep98, align 16
  %.fca.0.0.0.33.load102 = load i64, ptr %.fca.0.0.0.33.gep101, align 8
  %.fca.0.0.0.34.load105 = load i64, ptr %.fca.0.0.0.34.gep104, align 16
  %.fca.0.0.0.35.load108 = load i64, ptr %.fca.0.0.0.35.gep107, align 8
  %.fca.0.0.0.36.load111 = load i64, ptr %.fca.0.0.0.36.gep110, align 16
  %.fca.0.0.0.37.load114 = load i64, ptr %.fca.0.0.0.37.gep113, align 8
  %.fca.0.0.0.38.load117 = load i64, ptr %.fca.0.0.0.38.gep116, align 16
  %.fca.0.0.0.39.load120 = load i64, ptr %.fca.0.0.0.39.gep119, align 8
  %.fca.0.0.1.0.load123 = load ptr, ptr %.fca.0.0.1.0.gep122, align 16
  %.fca.0.0.1.1.load126 = load ptr, ptr %.fca.0.0.1.1.gep125, align 8
  %98 = load <4 x i64>, ptr %.fca.0.1.0.0.gep128, align 16
  %99 = load <4 x i64>, ptr %.fca.0.1.0.4.gep140, align 16
  %100 = load <4 x i64>, ptr %.fca.0.1.0.8.gep152, align 16
  %101 = load <4 x i64>, ptr %.fca.0.1.0.12.gep164, align 16
  %102 = load <4 x i64>, ptr %.fca.0.1.0.16.gep176, align 16
  %103 = load <4 x i64>, ptr %.fca.0.1.0.20.gep188, align 16
  %104 = load <4 x i64>, ptr %.fca.0.1.0.24.gep200, align 16
  %105 = load <4 x i64>, ptr %.fca.0.1.0.28.gep212, align 16
  %106 = load <4 x i64>, ptr %.fca.0.1.0.32.gep224, align 16
  %107 = load <4 x i64>, ptr %.fca.0.1.0.36.gep236, align 16
  %.fca.0.1.1.0.load249 = load ptr, ptr %.fca.0.1.1.0.gep248, align 16
  %.fca.0.1.1.1.load252 = load ptr, ptr %.fca.0.1.1.1.gep251, align 8
  %108 = load <4 x i64>, ptr %.fca.0.2.0.0.gep254, align 16
  %109 = load <4 x i64>, ptr %.fca.0.2.0.4.gep266, align 16
  %110 = load <4 x i64>, ptr %.fca.0.2.0.8.gep278, align 16
  %111 = load <4 x i64>, ptr %.fca.0.2.0.12.gep290, align 16
  %112 = load <4 x i64>, ptr %.fca.0.2.0.16.gep302, align 16
  %113 = load <4 x i64>, ptr %.fca.0.2.0.20.gep314, align 16
  %114 = load <4 x i64>, ptr %.fca.0.2.0.24.gep326, align 16
  %115 = load <4 x i64>, ptr %.fca.0.2.0.28.gep338, align 16
  %116 = load <4 x i64>, ptr %.fca.0.2.0.32.gep350, align 16
  %117 = load <4 x i64>, ptr %.fca.0.2.0.36.gep362, align 16
  %.fca.0.2.1.0.load375 = load ptr, ptr %.fca.0.2.1.0.gep374, align 16
  %.fca.0.2.1.1.load378 = load ptr, ptr %.fca.0.2.1.1.gep377, align 8
  %.fca.1.load381 = load double, ptr %.fca.1.gep380, align 16
  %.fca.2.0.load384 = load ptr, ptr %.fca.2.0.gep383, align 8
  %.fca.2.1.load387 = load ptr, ptr %.fca.2.1.gep386, align 16
  store <2 x i64> %34, ptr %32, align 16
  store <2 x i64> %35, ptr %.repack1966, align 16
  store <2 x i64> %36, ptr %.repack1970, align 16
  store <2 x i64> %37, ptr %.repack1974, align 16
  store <2 x i64> %38, ptr %.repack1978, align 16
  store <2 x i64> %39, ptr %.repack1982, align 16
  store <2 x i64> %40, ptr %.repack1986, align 16
  store <2 x i64> %41, ptr %.repack1990, align 16
  store <2 x i64> %42, ptr %.repack1994, align 16
  store <2 x i64> %43, ptr %.repack1998, align 16
  store <2 x i64> %44, ptr %.repack2002, align 16
  store <2 x i64> %45, ptr %.repack2006, align 16
  store <2 x i64> %46, ptr %.repack2010, align 16
  store <2 x i64> %47, ptr %.repack2014, align 16
  store <2 x i64> %48, ptr %.repack2018, align 16
  store <2 x i64> %49, ptr %.repack2022, align 16
  store <2 x i64> %50, ptr %.repack2026, align 16
  store <2 x i64> %51, ptr %.repack2030, align 16
  store <2 x i64> %52, ptr %.repack2034, align 16
  store <2 x i64> %53, ptr %.repack2038, align 16
  store <2 x ptr> %94, ptr %.repack1962, align 16
  store <2 x i64> %54, ptr %.repack1958, align 16
  store <2 x i64> %55, ptr %.repack1958.repack2048, align 16
  store <2 x i64> %56, ptr %.repack1958.repack2052, align 16
  store <2 x i64> %57, ptr %.repack1958.repack2056, align 16
  store <2 x i64> %58, ptr %.repack1958.repack2060, align 16
  store <2 x i64> %59, ptr %.repack1958.repack2064, align 16
  store <2 x i64> %60, ptr %.repack1958.repack2068, align 16
  store <2 x i64> %61, ptr %.repack1958.repack2072, align 16
  store <2 x i64> %62, ptr %.repack1958.repack2076, align 16
  %118 = load <2 x i64>, ptr %3, align 16
  store <2 x i64> %63, ptr %.repack1958.repack2080, align 16
  %119 = load <2 x i64>, ptr %.fca.0.0.0.2.gep8, align 16
  store <2 x i64> %64, ptr %.repack1958.repack2084, align 16
  %120 = load <2 x i64>, ptr %.fca.0.0.0.4.gep14, align 16
  store <2 x i64> %65, ptr %.repack1958.repack2088, align 16
  %121 = load <2 x i64>, ptr %.fca.0.0.0.6.gep20, align 16
  store <2 x i64> %66, ptr %.repack1958.repack2092, align 16
  %122 = load <2 x i64>, ptr %.fca.0.0.0.8.gep26, align 16
  store <2 x i64> %67, ptr %.repack1958.repack2096, align 16
  %123 = load <2 x i64>, ptr %.fca.0.0.0.10.gep32, align 16
  store <2 x i64> %68, ptr %.repack1958.repack2100, align 16
  %124 = load <2 x i64>, ptr %.fca.0.0.0.12.gep38, align 16
  store <2 x i64> %69, ptr %.repack1958.repack2104, align 16
  %125 = load <2 x i64>, ptr %.fca.0.0.0.14.gep44, align 16
  store <2 x i64> %70, ptr %.repack1958.repack2108, align 16
  %126 = load <2 x i64>, ptr %.fca.0.0.0.16.gep50, align 16
  store <2 x i64> %71, ptr %.repack1958.repack2112, align 16
  %127 = load <2 x i64>, ptr %.fca.0.0.0.18.gep56, align 16
  store <2 x i64> %72, ptr %.repack1958.repack2116, align 16
  %128 = load <2 x i64>, ptr %.fca.0.0.0.20.gep62, align 16
  store <2 x i64> %73, ptr %.repack1958.repack2120, align 16
  %129 = load <2 x i64>, ptr %.fca.0.0.0.22.gep68, align 16
  %130 = load <2 x i64>, ptr %.fca.0.0.0.24.gep74, align 16
  store <2 x ptr> %95, ptr %.repack1958.repack2044, align 16
  %131 = load <2 x i64>, ptr %.fca.0.0.0.26.gep80, align 16
  store <2 x i64> %74, ptr %.repack1960, align 16
  store <2 x i64> %75, ptr %.repack1960.repack2130, align 16
  store <2 x i64> %76, ptr %.repack1960.repack2134, align 16
  store <2 x i64> %77, ptr %.repack1960.repack2138, align 16
  store <2 x i64> %78, ptr %.repack1960.repack2142, align 16
  store <2 x i64> %79, ptr %.repack1960.repack2146, align 16
  store <2 x i64> %80, ptr %.repack1960.repack2150, align 16
  store <2 x i64> %81, ptr %.repack1960.repack2154, align 16
  store <2 x i64> %82, ptr %.repack1960.repack2158, align 16
  store <2 x i64> %83, ptr %.repack1960.repack2162, align 16
  store <2 x i64> %84, ptr %.repack1960.repack2166, align 16
  store <2 x i64> %85, ptr %.repack1960.repack2170, align 16
  store <2 x i64> %86, ptr %.repack1960.repack2174, align 16
  store <2 x i64> %87, ptr %.repack1960.repack2178, align 16
  store <2 x i64> %88, ptr %.repack1960.repack2182, align 16
  store <2 x i64> %89, ptr %.repack1960.repack2186, align 16
  store <2 x i64> %90, ptr %.repack1960.repack2190, align 16
  store <2 x i64> %91, ptr %.repack1960.repack2194, align 16
  store <2 x i64> %92, ptr %.repack1960.repack2198, align 16
  store <2 x i64> %93, ptr %.repack1960.repack2202, align 16
  store <2 x ptr> %96, ptr %.repack1960.repack2126, align 16
  store double %.fca.1.load, ptr %.repack1954, align 16
  store <2 x ptr> %97, ptr %.repack1956, align 8
  store <2 x i64> %118, ptr %33, align 8
  store <2 x i64> %119, ptr %.repack2222, align 8
  store <2 x i64> %120, ptr %.repack2226, align 8
  store <2 x i64> %121, ptr %.repack2230, align 8
  store <2 x i64> %122, ptr %.repack2234, align 8
  store <2 x i64> %123, ptr %.repack2238, align 8
  store <2 x i64> %124, ptr %.repack2242, align 8
  store <2 x i64> %125, ptr %.repack2246, align 8
  store <2 x i64> %126, ptr %.repack2250, align 8
  store <2 x i64> %127, ptr %.repack2254, align 8
  store <2 x i64> %128, ptr %.repack2258, align 8
  store <2 x i64> %129, ptr %.repack2262, align 8
  store <2 x i64> %130, ptr %.repack2266, align 8
  store <2 x i64> %131, ptr %.repack2270, align 8
  %.repack2274 = getelementptr inbounds i8, ptr %32, i64 1256
  store i64 %.fca.0.0.0.28.load87, ptr %.repack2274, align 8
  %.repack2276 = getelementptr inbounds i8, ptr %32, i64 1264
  store i64 %.fca.0.0.0.29.load90, ptr %.repack2276, align 16
  %.repack2278 = getelementptr inbounds i8, ptr %32, i64 1272
  store i64 %.fca.0.0.0.30.load93, ptr %.repack2278, align 8
  %.repack2280 = getelementptr inbounds i8, ptr %32, i64 1280
  store i64 %.fca.0.0.0.31.load96, ptr %.repack2280, align 16
  %.repack2282 = getelementptr inbounds i8, ptr %32, i64 1288
  store i64 %.fca.0.0.0.32.load99, ptr %.repack2282, align 8
  %.repack2284 = getelementptr inbounds i8, ptr %32, i64 1296
  store i64 %.fca.0.0.0.33.load102, ptr %.repack2284, align 16
  %.repack2286 = getelementptr inbounds i8, ptr %32, i64 1304
  store i64 %.fca.0.0.0.34.load105, ptr %.repack2286, align 8
  %.repack2288 = getelementptr inbounds i8, ptr %32, i64 1312
  store i64 %.fca.0.0.0.35.load108, ptr %.repack2288, align 16
  %.repack2290 = getelementptr inbounds i8, ptr %32, i64 1320
  store i64 %.fca.0.0.0.36.load111, ptr %.repack2290, align 8
  %.repack2292 = getelementptr inbounds i8, ptr %32, i64 1328
  store i64 %.fca.0.0.0.37.load114, ptr %.repack2292, align 16
  %.repack2294 = getelementptr inbounds i8, ptr %32, i64 1336
  store i64 %.fca.0.0.0.38.load117, ptr %.repack2294, align 8
  %.repack2296 = getelementptr inbounds i8, ptr %32, i64 1344
  store i64 %.fca.0.0.0.39.load120, ptr %.repack2296, align 16
  %.repack2218 = getelementptr inbounds i8, ptr %32, i64 1352
  store ptr %.fca.0.0.1.0.load123, ptr %.repack2218, align 8
  %.repack2218.repack2298 = getelementptr inbounds i8, ptr %32, i64 1360
  store ptr %.fca.0.0.1.1.load126, ptr %.repack2218.repack2298, align 16
  %.repack2214 = getelementptr inbounds i8, ptr %32, i64 1368
  %132 = extractelement <4 x i64> %98, i64 0
  store i64 %132, ptr %.repack2214, align 8
  %.repack2214.repack2302 = getelementptr inbounds i8, ptr %32, i64 1376
  %133 = extractelement <4 x i64> %98, i64 1
  store i64 %133, ptr %.repack2214.repack2302, align 16
  %.repack2214.repack2304 = getelementptr inbounds i8, ptr %32, i64 1384
  %134 = extractelement <4 x i64> %98, i64 2
  store i64 %134, ptr %.repack2214.repack2304, align 8
  %.repack2214.repack2306 = getelementptr inbounds i8, ptr %32, i64 1392
  %135 = extractelement <4 x i64> %98, i64 3
  store i64 %135, ptr %.repack2214.repack2306, align 16
  %.repack2214.repack2308 = getelementptr inbounds i8, ptr %32, i64 1400
  %136 = extractelement <4 x i64> %99, i64 0
  store i64 %136, ptr %.repack2214.repack2308, align 8
  %.repack2214.repack2310 = getelementptr inbounds i8, ptr %32, i64 1408
  %137 = extractelement <4 x i64> %99, i64 1
  store i64 %137, ptr %.repack2214.repack2310, align 16
  %.repack2214.repack2312 = getelementptr inbounds i8, ptr %32, i64 1416
  %138 = extractelement <4 x i64> %99, i64 2
  store i64 %138, ptr %.repack2214.repack2312, align 8
  %.repack2214.repack2314 = getelementptr inbounds i8, ptr %32, i64 1424
  %139 = extractelement <4 x i64> %99, i64 3
  store i64 %139, ptr %.repack2214.repack2314, align 16
  %.repack2214.repack2316 = getelementptr inbounds i8, ptr %32, i64 1432
  %140 = extractelement <4 x i64> %100, i64 0
  store i64 %140, ptr %.repack2214.repack2316, align 8
  %.repack2214.repack2318 = getelementptr inbounds i8, ptr %32, i64 1440
  %141 = extractelement <4 x i64> %100, i64 1
  store i64 %141, ptr %.repack2214.repack2318, align 16
  %.repack2214.repack2320 = getelementptr inbounds i8, ptr %32, i64 1448
  %142 = extractelement <4 x i64> %100, i64 2
  store i64 %142, ptr %.repack2214.repack2320, align 8
  %.repack2214.repack2322 = getelementptr inbounds i8, ptr %32, i64 1456
  %143 = extractelement <4 x i64> %100, i64 3
  store i64 %143, ptr %.repack2214.repack2322, align 16
  %.repack2214.repack2324 = getelementptr inbounds i8, ptr %32, i64 1464
  %144 = extractelement <4 x i64> %101, i64 0
  store i64 %144, ptr %.repack2214.repack2324, align 8
  %.repack2214.repack2326 = getelementptr inbounds i8, ptr %32, i64 1472
  %145 = extractelement <4 x i64> %101, i64 1
  store i64 %145, ptr %.repack2214.repack2326, align 16
  %.repack2214.repack2328 = getelementptr inbounds i8, ptr %32, i64 1480
  %146 = extractelement <4 x i64> %101, i64 2
  store i64 %146, ptr %.repack2214.repack2328, align 8
  %.repack2214.repack2330 = getelementptr inbounds i8, ptr %32, i64 1488
  %147 = extractelement <4 x i64> %101, i64 3
  store i64 %147, ptr %.repack2214.repack2330, align 16
  %.repack2214.repack2332 = getelementptr inbounds i8, ptr %32, i64 1496
  %148 = extractelement <4 x i64> %102, i64 0
  store i64 %148, ptr %.repack2214.repack2332, align 8
  %.repack2214.repack2334 = getelementptr inbounds i8, ptr %32, i64 1504
  %149 = extractelement <4 x i64> %102, i64 1
  store i64 %149, ptr %.repack2214.repack2334, align 16
  %.repack2214.repack2336 = getelementptr inbounds i8, ptr %32, i64 1512
  %150 = extractelement <4 x i64> %102, i64 2
  store i64 %150, ptr %.repack2214.repack2336, align 8
  %.repack2214.repack2338 = getelementptr inbounds i8, ptr %32, i64 1520
  %151 = extractelement <4 x i64> %102, i64 3
  store i64 %151, ptr %.repack2214.repack2338, align 16
  %.repack2214.repack2340 = getelementptr inbounds i8, ptr %32, i64 1528
  %152 = extractelement <4 x i64> %103, i64 0
  store i64 %152, ptr %.repack2214.repack2340, align 8
  %.repack2214.repack2342 = getelementptr inbounds i8, ptr %32, i64 1536
  %153 = extractelement <4 x i64> %103, i64 1
  store i64 %153, ptr %.repack2214.repack2342, align 16
  %.repack2214.repack2344 = getelementptr inbounds i8, ptr %32, i64 1544
  %154 = extractelement <4 x i64> %103, i64 2
  store i64 %154, ptr %.repack2214.repack2344, align 8
  %.repack2214.repack2346 = getelementptr inbounds i8, ptr %32, i64 1552
  %155 = extractelement <4 x i64> %103, i64 3
  store i64 %155, ptr %.repack2214.repack2346, align 16
  %.repack2214.repack2348 = getelementptr inbounds i8, ptr %32, i64 1560
  %156 = extractelement <4 x i64> %104, i64 0
  store i64 %156, ptr %.repack2214.repack2348, align 8
  %.repack2214.repack2350 = getelementptr inbounds i8, ptr %32, i64 1568
  %157 = extractelement <4 x i64> %104, i64 1
  store i64 %157, ptr %.repack2214.repack2350, align 16
  %.repack2214.repack2352 = getelementptr inbounds i8, ptr %32, i64 1576
  %158 = extractelement <4 x i64> %104, i64 2
  store i64 %158, ptr %.repack2214.repack2352, align 8
  %.repack2214.repack2354 = getelementptr inbounds i8, ptr %32, i64 1584
  %159 = extractelement <4 x i64> %104, i64 3
  store i64 %159, ptr %.repack2214.repack2354, align 16
  %.repack2214.repack2356 = getelementptr inbounds i8, ptr %32, i64 1592
  %160 = extractelement <4 x i64> %105, i64 0
  store i64 %160, ptr %.repack2214.repack2356, align 8
  %.repack2214.repack2358 = getelementptr inbounds i8, ptr %32, i64 1600
  %161 = extractelement <4 x i64> %105, i64 1
  store i64 %161, ptr %.repack2214.repack2358, align 16
  %.repack2214.repack2360 = getelementptr inbounds i8, ptr %32, i64 1608
  %162 = extractelement <4 x i64> %105, i64 2
  store i64 %162, ptr %.repack2214.repack2360, align 8
  %.repack2214.repack2362 = getelementptr inbounds i8, ptr %32, i64 1616
  %163 = extractelement <4 x i64> %105, i64 3
  store i64 %163, ptr %.repack2214.repack2362, align 16
  %.repack2214.repack2364 = getelementptr inbounds i8, ptr %32, i64 1624
  %164 = extractelement <4 x i64> %106, i64 0
  store i64 %164, ptr %.repack2214.repack2364, align 8
  %.repack2214.repack2366 = getelementptr inbounds i8, ptr %32, i64 1632
  %165 = extractelement <4 x i64> %106, i64 1
  store i64 %165, ptr %.repack2214.repack2366, align 16
  %.repack2214.repack2368 = getelementptr inbounds i8, ptr %32, i64 1640
  %166 = extractelement <4 x i64> %106, i64 2
  store i64 %166, ptr %.repack2214.repack2368, align 8
  %.repack2214.repack2370 = getelementptr inbounds i8, ptr %32, i64 1648
  %167 = extractelement <4 x i64> %106, i64 3
  store i64 %167, ptr %.repack2214.repack2370, align 16
  %.repack2214.repack2372 = getelementptr inbounds i8, ptr %32, i64 1656
  %168 = extractelement <4 x i64> %107, i64 0
  store i64 %168, ptr %.repack2214.repack2372, align 8
  %.repack2214.repack2374 = getelementptr inbounds i8, ptr %32, i64 1664
  %169 = extractelement <4 x i64> %107, i64 1
  store i64 %169, ptr %.repack2214.repack2374, align 16
  %.repack2214.repack2376 = getelementptr inbounds i8, ptr %32, i64 1672
  %170 = extractelement <4 x i64> %107, i64 2
  store i64 %170, ptr %.repack2214.repack2376, align 8
  %.repack2214.repack2378 = getelementptr inbounds i8, ptr %32, i64 1680
  %171 = extractelement <4 x i64> %107, i64 3
  store i64 %171, ptr %.repack2214.repack2378, align 16
  %.repack2214.repack2300 = getelementptr inbounds i8, ptr %32, i64 1688
  store ptr %.fca.0.1.1.0.load249, ptr %.repack2214.repack2300, align 8
  %.repack2214.repack2300.repack2380 = getelementptr inbounds i8, ptr %32, i64 1696
  store ptr %.fca.0.1.1.1.load252, ptr %.repack2214.repack2300.repack2380, align 16
  %.repack2216 = getelementptr inbounds i8, ptr %32, i64 1704
  %172 = extractelement <4 x i64> %108, i64 0
  store i64 %172, ptr %.repack2216, align 8
  %.repack2216.repack2384 = getelementptr inbounds i8, ptr %32, i64 1712
  %173 = extractelement <4 x i64> %108, i64 1
  store i64 %173, ptr %.repack2216.repack2384, align 16
  %.repack2216.repack2386 = getelementptr inbounds i8, ptr %32, i64 1720
  %174 = extractelement <4 x i64> %108, i64 2
  store i64 %174, ptr %.repack2216.repack2386, align 8
  %.repack2216.repack2388 = getelementptr inbounds i8, ptr %32, i64 1728
  %175 = extractelement <4 x i64> %108, i64 3
  store i64 %175, ptr %.repack2216.repack2388, align 16
  %.repack2216.repack2390 = getelementptr inbounds i8, ptr %32, i64 1736
  %176 = extractelement <4 x i64> %109, i64 0
  store i64 %176, ptr %.repack2216.repack2390, align 8
  %.repack2216.repack2392 = getelementptr inbounds i8, ptr %32, i64 1744
  %177 = extractelement <4 x i64> %109, i64 1
  store i64 %177, ptr %.repack2216.repack2392, align 16
  %.repack2216.repack2394 = getelementptr inbounds i8, ptr %32, i64 1752
  %178 = extractelement <4 x i64> %109, i64 2
  store i64 %178, ptr %.repack2216.repack2394, align 8
  %.repack2216.repack2396 = getelementptr inbounds i8, ptr %32, i64 1760
  %179 = extractelement <4 x i64> %109, i64 3
  store i64 %179, ptr %.repack2216.repack2396, align 16
  %.repack2216.repack2398 = getelementptr inbounds i8, ptr %32, i64 1768
  %180 = extractelement <4 x i64> %110, i64 0
  store i64 %180, ptr %.repack2216.repack2398, align 8
  %.repack2216.repack2400 = getelementptr inbounds i8, ptr %32, i64 1776
  %181 = extractelement <4 x i64> %110, i64 1
  store i64 %181, ptr %.repack2216.repack2400, align 16
  %.repack2216.repack2402 = getelementptr inbounds i8, ptr %32, i64 1784
  %182 = extractelement <4 x i64> %110, i64 2
  store i64 %182, ptr %.repack2216.repack2402, align 8
  %.repack2216.repack2404 = getelementptr inbounds i8, ptr %32, i64 1792
  %183 = extractelement <4 x i64> %110, i64 3
  store i64 %183, ptr %.repack2216.repack2404, align 16
  %.repack2216.repack2406 = getelementptr inbounds i8, ptr %32, i64 1800
  %184 = extractelement <4 x i64> %111, i64 0
  store i64 %184, ptr %.repack2216.repack2406, align 8
  %.repack2216.repack2408 = getelementptr inbounds i8, ptr %32, i64 1808
  %185 = extractelement <4 x i64> %111, i64 1
  store i64 %185, ptr %.repack2216.repack2408, align 16
  %.repack2216.repack2410 = getelementptr inbounds i8, ptr %32, i64 1816
  %186 = extractelement <4 x i64> %111, i64 2
  store i64 %186, ptr %.repack2216.repack2410, align 8
  %.repack2216.repack2412 = getelementptr inbounds i8, ptr %32, i64 1824
  %187 = extractelement <4 x i64> %111, i64 3
  store i64 %187, ptr %.repack2216.repack2412, align 16
  %.repack2216.repack2414 = getelementptr inbounds i8, ptr %32, i64 1832
  %188 = extractelement <4 x i64> %112, i64 0
  store i64 %188, ptr %.repack2216.repack2414, align 8
  %.repack2216.repack2416 = getelementptr inbounds i8, ptr %32, i64 1840
  %189 = extractelement <4 x i64> %112, i64 1
  store i64 %189, ptr %.repack2216.repack2416, align 16
  %.repack2216.repack2418 = getelementptr inbounds i8, ptr %32, i64 1848
  %190 = extractelement <4 x i64> %112, i64 2
  store i64 %190, ptr %.repack2216.repack2418, align 8
  %.repack2216.repack2420 = getelementptr inbounds i8, ptr %32, i64 1856
  %191 = extractelement <4 x i64> %112, i64 3
  store i64 %191, ptr %.repack2216.repack2420, align 16
  %.repack2216.repack2422 = getelementptr inbounds i8, ptr %32, i64 1864
  %192 = extractelement <4 x i64> %113, i64 0
  store i64 %192, ptr %.repack2216.repack2422, align 8
  %.repack2216.repack2424 = getelementptr inbounds i8, ptr %32, i64 1872
  %193 = extractelement <4 x i64> %113, i64 1
  store i64 %193, ptr %.repack2216.repack2424, align 16
  %.repack2216.repack2426 = getelementptr inbounds i8, ptr %32, i64 1880
  %194 = extractelement <4 x i64> %113, i64 2
  store i64 %194, ptr %.repack2216.repack2426, align 8
  %.repack2216.repack2428 = getelementptr inbounds i8, ptr %32, i64 1888
  %195 = extractelement <4 x i64> %113, i64 3
  store i64 %195, ptr %.repack2216.repack2428, align 16
  %.repack2216.repack2430 = getelementptr inbounds i8, ptr %32, i64 1896
  %196 = extractelement <4 x i64> %114, i64 0
  store i64 %196, ptr %.repack2216.repack2430, align 8
  %.repack2216.repack2432 = getelementptr inbounds i8, ptr %32, i64 1904
  %197 = extractelement <4 x i64> %114, i64 1
  store i64 %197, ptr %.repack2216.repack2432, align 16
  %.repack2216.repack2434 = getelementptr inbounds i8, ptr %32, i64 1912
  %198 = extractelement <4 x i64> %114, i64 2
  store i64 %198, ptr %.repack2216.repack2434, align 8
  %.repack2216.repack2436 = getelementptr inbounds i8, ptr %32, i64 1920
  %199 = extractelement <4 x i64> %114, i64 3
  store i64 %199, ptr %.repack2216.repack2436, align 16
  %.repack2216.repack2438 = getelementptr inbounds i8, ptr %32, i64 1928
  %200 = extractelement <4 x i64> %115, i64 0
  store i64 %200, ptr %.repack2216.repack2438, align 8
  %.repack2216.repack2440 = getelementptr inbounds i8, ptr %32, i64 1936
  %201 = extractelement <4 x i64> %115, i64 1
  store i64 %201, ptr %.repack2216.repack2440, align 16
  %.repack2216.repack2442 = getelementptr inbounds i8, ptr %32, i64 1944
  %202 = extractelement <4 x i64> %115, i64 2
  store i64 %202, ptr %.repack2216.repack2442, align 8
  %.repack2216.repack2444 = getelementptr inbounds i8, ptr %32, i64 1952
  %203 = extractelement <4 x i64> %115, i64 3
  store i64 %203, ptr %.repack2216.repack2444, align 16
  %.repack2216.repack2446 = getelementptr inbounds i8, ptr %32, i64 1960
  %204 = extractelement <4 x i64> %116, i64 0
  store i64 %204, ptr %.repack2216.repack2446, align 8
  %.repack2216.repack2448 = getelementptr inbounds i8, ptr %32, i64 1968
  %205 = extractelement <4 x i64> %116, i64 1
  store i64 %205, ptr %.repack2216.repack2448, align 16
  %.repack2216.repack2450 = getelementptr inbounds i8, ptr %32, i64 1976
  %206 = extractelement <4 x i64> %116, i64 2
  store i64 %206, ptr %.repack2216.repack2450, align 8
  %.repack2216.repack2452 = getelementptr inbounds i8, ptr %32, i64 1984
  %207 = extractelement <4 x i64> %116, i64 3
  store i64 %207, ptr %.repack2216.repack2452, align 16
  %.repack2216.repack2454 = getelementptr inbounds i8, ptr %32, i64 1992
  %208 = extractelement <4 x i64> %117, i64 0
  store i64 %208, ptr %.repack2216.repack2454, align 8
  %.repack2216.repack2456 = getelementptr inbounds i8, ptr %32, i64 2000
  %209 = extractelement <4 x i64> %117, i64 1
  store i64 %209, ptr %.repack2216.repack2456, align 16
  %.repack2216.repack2458 = getelementptr inbounds i8, ptr %32, i64 2008
  %210 = extractelement <4 x i64> %117, i64 2
  store i64 %210, ptr %.repack2216.repack2458, align 8
  %.repack2216.repack2460 = getelementptr inbounds i8, ptr %32, i64 2016
  %211 = extractelement <4 x i64> %117, i64 3
  store i64 %211, ptr %.repack2216.repack2460, align 16
  %.repack2216.repack2382 = getelementptr inbounds i8, ptr %32, i64 2024
  store ptr %.fca.0.2.1.0.load375, ptr %.repack2216.repack2382, align 8
  %.repack2216.repack2382.repack2462 = getelementptr inbounds i8, ptr %32, i64 2032
  store ptr %.fca.0.2.1.1.load378, ptr %.repack2216.repack2382.repack2462, align 16
  %.repack2210 = getelementptr inbounds i8, ptr %32, i64 2040
  store double %.fca.1.load381, ptr %.repack2210, align 8
  %.repack2212 = getelementptr inbounds i8, ptr %32, i64 2048
  store ptr %.fca.2.0.load384, ptr %.repack2212, align 16
  %.repack2212.repack2464 = getelementptr inbounds i8, ptr %32, i64 2056
  store ptr %.fca.2.1.load387, ptr %.repack2212.repack2464, align 8
  %.unpack.unpack2468.unpack.unpack2480.unpack = load ptr, ptr %.repack1962, align 16
  %.unpack.unpack2468.unpack.unpack2480.unpack2562 = load ptr, ptr %.repack1962.repack2042, align 8
  %.unpack.unpack2468.unpack2475.unpack2565.unpack = load ptr, ptr %.repack1958.repack2044, align 16
  %.unpack.unpack2468.unpack2475.unpack2565.unpack2647 = load ptr, ptr %.repack1958.repack2044.repack2124, align 8
  %.unpack.unpack2468.unpack2477.unpack2650.unpack = load ptr, ptr %.repack1960.repack2126, align 16
  %.unpack.unpack2468.unpack2477.unpack2650.unpack2732 = load ptr, ptr %.repack1960.repack2126.repack2206, align 8
  %.unpack.unpack2470 = load double, ptr %.repack1954, align 16
  %.unpack.unpack2472.unpack = load ptr, ptr %.repack1956, align 8
  %.unpack.unpack2472.unpack2735 = load ptr, ptr %.repack1956.repack2208, align 16
  %.unpack2467.unpack.unpack.unpack.unpack2805 = load i64, ptr %.repack2274, align 8
  %212 = load <2 x i64>, ptr %32, align 16
  store <2 x i64> %212, ptr @"x/comparisons.x", align 8
  %213 = load <2 x i64>, ptr %.repack1966, align 16
  store <2 x i64> %213, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 16), align 8
  %214 = load <2 x i64>, ptr %.repack1970, align 16
  store <2 x i64> %214, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 32), align 8
  %215 = load <2 x i64>, ptr %.repack1974, align 16
  store <2 x i64> %215, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 48), align 8
  %216 = load <2 x i64>, ptr %.repack1978, align 16
  store <2 x i64> %216, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 64), align 8
  %217 = load <2 x i64>, ptr %.repack1982, align 16
  store <2 x i64> %217, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 80), align 8
  %218 = load <2 x i64>, ptr %.repack1986, align 16
  store <2 x i64> %218, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 96), align 8
  %219 = load <2 x i64>, ptr %.repack1990, align 16
  store <2 x i64> %219, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 112), align 8
  %220 = load <2 x i64>, ptr %.repack1994, align 16
  store <2 x i64> %220, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 128), align 8
  %221 = load <2 x i64>, ptr %.repack1998, align 16
  store <2 x i64> %221, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 144), align 8
  %222 = load <2 x i64>, ptr %.repack2002, align 16
  store <2 x i64> %222, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 160), align 8
  %223 = load <2 x i64>, ptr %.repack2006, align 16
  store <2 x i64> %223, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 176), align 8
  %224 = load <2 x i64>, ptr %.repack2010, align 16
  store <2 x i64> %224, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 192), align 8
  %225 = load <2 x i64>, ptr %.repack2014, align 16
  store <2 x i64> %225, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 208), align 8
  %226 = load <2 x i64>, ptr %.repack2018, align 16
  store <2 x i64> %226, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 224), align 8
  %227 = load <2 x i64>, ptr %.repack2022, align 16
  store <2 x i64> %227, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 240), align 8
  %228 = load <2 x i64>, ptr %.repack2026, align 16
  store <2 x i64> %228, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 256), align 8
  %229 = load <2 x i64>, ptr %.repack2030, align 16
  store <2 x i64> %229, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 272), align 8
  %230 = load <2 x i64>, ptr %.repack2034, align 16
  store <2 x i64> %230, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 288), align 8
  %231 = load <2 x i64>, ptr %.repack2038, align 16
  store <2 x i64> %231, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 304), align 8
  store ptr %.unpack.unpack2468.unpack.unpack2480.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 320), align 8
  store ptr %.unpack.unpack2468.unpack.unpack2480.unpack2562, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 328), align 8
  %232 = load <2 x i64>, ptr %.repack1958, align 16
  store <2 x i64> %232, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 336), align 8
  %233 = load <2 x i64>, ptr %.repack1958.repack2048, align 16
  store <2 x i64> %233, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 352), align 8
  %234 = load <2 x i64>, ptr %.repack1958.repack2052, align 16
  store <2 x i64> %234, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 368), align 8
  %235 = load <2 x i64>, ptr %.repack1958.repack2056, align 16
  store <2 x i64> %235, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 384), align 8
  %236 = load <2 x i64>, ptr %.repack1958.repack2060, align 16
  store <2 x i64> %236, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 400), align 8
  %237 = load <2 x i64>, ptr %.repack1958.repack2064, align 16
  store <2 x i64> %237, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 416), align 8
  %238 = load <2 x i64>, ptr %.repack1958.repack2068, align 16
  store <2 x i64> %238, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 432), align 8
  %239 = load <2 x i64>, ptr %.repack1958.repack2072, align 16
  store <2 x i64> %239, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 448), align 8
  %240 = load <2 x i64>, ptr %.repack1958.repack2076, align 16
  store <2 x i64> %240, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 464), align 8
  %241 = load <2 x i64>, ptr %.repack1958.repack2080, align 16
  store <2 x i64> %241, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 480), align 8
  %242 = load <2 x i64>, ptr %.repack1958.repack2084, align 16
  store <2 x i64> %242, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 496), align 8
  %243 = load <2 x i64>, ptr %.repack1958.repack2088, align 16
  store <2 x i64> %243, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 512), align 8
  %244 = load <2 x i64>, ptr %.repack1958.repack2092, align 16
  store <2 x i64> %244, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 528), align 8
  %245 = load <2 x i64>, ptr %.repack1958.repack2096, align 16
  store <2 x i64> %245, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 544), align 8
  %246 = load <2 x i64>, ptr %.repack1958.repack2100, align 16
  store <2 x i64> %246, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 560), align 8
  %247 = load <2 x i64>, ptr %.repack1958.repack2104, align 16
  store <2 x i64> %247, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 576), align 8
  %248 = load <2 x i64>, ptr %.repack1958.repack2108, align 16
  store <2 x i64> %248, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 592), align 8
  %249 = load <2 x i64>, ptr %.repack1958.repack2112, align 16
  store <2 x i64> %249, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 608), align 8
  %250 = load <2 x i64>, ptr %.repack1958.repack2116, align 16
  store <2 x i64> %250, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 624), align 8
  %251 = load <2 x i64>, ptr %.repack1958.repack2120, align 16
  store <2 x i64> %251, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 640), align 8
  store ptr %.unpack.unpack2468.unpack2475.unpack2565.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 656), align 8
  store ptr %.unpack.unpack2468.unpack2475.unpack2565.unpack2647, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 664), align 8
  %252 = load <2 x i64>, ptr %.repack1960, align 16
  store <2 x i64> %252, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 672), align 8
  %253 = load <2 x i64>, ptr %.repack1960.repack2130, align 16
  store <2 x i64> %253, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 688), align 8
  %254 = load <2 x i64>, ptr %.repack1960.repack2134, align 16
  store <2 x i64> %254, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 704), align 8
  %255 = load <2 x i64>, ptr %.repack1960.repack2138, align 16
  store <2 x i64> %255, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 720), align 8
  %256 = load <2 x i64>, ptr %.repack1960.repack2142, align 16
  store <2 x i64> %256, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 736), align 8
  %257 = load <2 x i64>, ptr %.repack1960.repack2146, align 16
  store <2 x i64> %257, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 752), align 8
  %258 = load <2 x i64>, ptr %.repack1960.repack2150, align 16
  store <2 x i64> %258, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 768), align 8
  %259 = load <2 x i64>, ptr %.repack1960.repack2154, align 16
  store <2 x i64> %259, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 784), align 8
  %260 = load <2 x i64>, ptr %.repack1960.repack2158, align 16
  store <2 x i64> %260, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 800), align 8
  %261 = load <2 x i64>, ptr %.repack1960.repack2162, align 16
  store <2 x i64> %261, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 816), align 8
  %262 = load <2 x i64>, ptr %.repack1960.repack2166, align 16
  store <2 x i64> %262, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 832), align 8
  %263 = load <2 x i64>, ptr %.repack1960.repack2170, align 16
  store <2 x i64> %263, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 848), align 8
  %264 = load <2 x i64>, ptr %.repack1960.repack2174, align 16
  store <2 x i64> %264, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 864), align 8
  %265 = load <2 x i64>, ptr %.repack1960.repack2178, align 16
  store <2 x i64> %265, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 880), align 8
  %266 = load <2 x i64>, ptr %.repack1960.repack2182, align 16
  store <2 x i64> %266, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 896), align 8
  %267 = load <2 x i64>, ptr %.repack1960.repack2186, align 16
  store <2 x i64> %267, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 912), align 8
  %268 = load <2 x i64>, ptr %.repack1960.repack2190, align 16
  store <2 x i64> %268, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 928), align 8
  %269 = load <2 x i64>, ptr %.repack1960.repack2194, align 16
  store <2 x i64> %269, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 944), align 8
  %270 = load <2 x i64>, ptr %.repack1960.repack2198, align 16
  store <2 x i64> %270, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 960), align 8
  %271 = load <2 x i64>, ptr %.repack1960.repack2202, align 16
  store <2 x i64> %271, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 976), align 8
  store ptr %.unpack.unpack2468.unpack2477.unpack2650.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 992), align 8
  store ptr %.unpack.unpack2468.unpack2477.unpack2650.unpack2732, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1000), align 8
  store double %.unpack.unpack2470, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1008), align 8
  store ptr %.unpack.unpack2472.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1016), align 8
  store ptr %.unpack.unpack2472.unpack2735, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1024), align 8
  %272 = load <2 x i64>, ptr %33, align 8
  store <2 x i64> %272, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1032), align 8
  %273 = load <2 x i64>, ptr %.repack2222, align 8
  store <2 x i64> %273, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1048), align 8
  %274 = load <2 x i64>, ptr %.repack2226, align 8
  store <2 x i64> %274, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1064), align 8
  %275 = load <2 x i64>, ptr %.repack2230, align 8
  store <2 x i64> %275, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1080), align 8
  %276 = load <2 x i64>, ptr %.repack2234, align 8
  store <2 x i64> %276, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1096), align 8
  %277 = load <2 x i64>, ptr %.repack2238, align 8
  store <2 x i64> %277, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1112), align 8
  %278 = load <2 x i64>, ptr %.repack2242, align 8
  store <2 x i64> %278, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1128), align 8
  %279 = load <2 x i64>, ptr %.repack2246, align 8
  store <2 x i64> %279, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1144), align 8
  %280 = load <2 x i64>, ptr %.repack2250, align 8
  store <2 x i64> %280, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1160), align 8
  %281 = load <2 x i64>, ptr %.repack2254, align 8
  store <2 x i64> %281, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1176), align 8
  %282 = load <2 x i64>, ptr %.repack2258, align 8
  store <2 x i64> %282, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1192), align 8
  %283 = load <2 x i64>, ptr %.repack2262, align 8
  store <2 x i64> %283, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1208), align 8
  %284 = load <2 x i64>, ptr %.repack2266, align 8
  store <2 x i64> %284, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1224), align 8
  %285 = load <2 x i64>, ptr %.repack2270, align 8
  store <2 x i64> %285, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1240), align 8
  store i64 %.unpack2467.unpack.unpack.unpack.unpack2805, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1256), align 8
  store i64 %.fca.0.0.0.29.load90, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1264), align 8
  store i64 %.fca.0.0.0.30.load93, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1272), align 8
  store i64 %.fca.0.0.0.31.load96, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1280), align 8
  store i64 %.fca.0.0.0.32.load99, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1288), align 8
  store i64 %.fca.0.0.0.33.load102, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1296), align 8
  store i64 %.fca.0.0.0.34.load105, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1304), align 8
  store i64 %.fca.0.0.0.35.load108, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1312), align 8
  store i64 %.fca.0.0.0.36.load111, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1320), align 8
  store i64 %.fca.0.0.0.37.load114, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1328), align 8
  store i64 %.fca.0.0.0.38.load117, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1336), align 8
  store i64 %.fca.0.0.0.39.load120, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1344), align 8
  store ptr %.fca.0.0.1.0.load123, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1352), align 8
  store ptr %.fca.0.0.1.1.load126, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1360), align 8
  store <4 x i64> %98, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1368), align 8
  store <4 x i64> %99, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1400), align 8
  store <4 x i64> %100, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1432), align 8
  store <4 x i64> %101, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1464), align 8
  store <4 x i64> %102, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1496), align 8
  store <4 x i64> %103, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1528), align 8
  store <4 x i64> %104, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1560), align 8
  store <4 x i64> %105, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1592), align 8
  store <4 x i64> %106, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1624), align 8
  store <4 x i64> %107, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1656), align 8
  store ptr %.fca.0.1.1.0.load249, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1688), align 8
  store ptr %.fca.0.1.1.1.load252, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1696), align 8
  store <4 x i64> %108, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1704), align 8
  store <4 x i64> %109, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1736), align 8
  store <4 x i64> %110, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1768), align 8
  store <4 x i64> %111, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1800), align 8
  store <4 x i64> %112, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1832), align 8
  store <4 x i64> %113, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1864), align 8
  store <4 x i64> %114, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1896), align 8
  store <4 x i64> %115, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1928), align 8
  store <4 x i64> %116, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1960), align 8
  store <4 x i64> %117, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1992), align 8
  store ptr %.fca.0.2.1.0.load375, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2024), align 8
  store ptr %.fca.0.2.1.1.load378, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2032), align 8
  store double %.fca.1.load381, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2040), align 8
  store ptr %.fca.2.0.load384, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2048), align 8
  store ptr %.fca.2.1.load387, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2056), align 8
  %286 = alloca [2 x %"x/comparisons.Deep"], align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2064) %286, i8 0, i64 2064, i1 false)
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %2, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.47, i64 1)
  %287 = load <4 x i64>, ptr %2, align 8
  %.fca.0.0.0.4.gep404 = getelementptr inbounds i8, ptr %2, i64 32
  %288 = load <4 x i64>, ptr %.fca.0.0.0.4.gep404, align 8
  %.fca.0.0.0.8.gep416 = getelementptr inbounds i8, ptr %2, i64 64
  %289 = load <4 x i64>, ptr %.fca.0.0.0.8.gep416, align 8
  %.fca.0.0.0.12.gep428 = getelementptr inbounds i8, ptr %2, i64 96
  %290 = load <4 x i64>, ptr %.fca.0.0.0.12.gep428, align 8
  %.fca.0.0.0.16.gep440 = getelementptr inbounds i8, ptr %2, i64 128
  %291 = load <4 x i64>, ptr %.fca.0.0.0.16.gep440, align 8
  %.fca.0.0.0.20.gep452 = getelementptr inbounds i8, ptr %2, i64 160
  %292 = load <4 x i64>, ptr %.fca.0.0.0.20.gep452, align 8
  %.fca.0.0.0.24.gep464 = getelementptr inbounds i8, ptr %2, i64 192
  %293 = load <4 x i64>, ptr %.fca.0.0.0.24.gep464, align 8
  %.fca.0.0.0.28.gep476 = getelementptr inbounds i8, ptr %2, i64 224
  %294 = load <4 x i64>, ptr %.fca.0.0.0.28.gep476, align 8
  %.fca.0.0.0.32.gep488 = getelementptr inbounds i8, ptr %2, i64 256
  %295 = load <4 x i64>, ptr %.fca.0.0.0.32.gep488, align 8
  %.fca.0.0.0.36.gep500 = getelementptr inbounds i8, ptr %2, i64 288
  %296 = load <4 x i64>, ptr %.fca.0.0.0.36.gep500, align 8
  %.fca.0.0.1.0.gep512 = getelementptr inbounds i8, ptr %2, i64 320
  %.fca.0.0.1.0.load513 = load ptr, ptr %.fca.0.0.1.0.gep512, align 8
  %.fca.0.0.1.1.gep515 = getelementptr inbounds i8, ptr %2, i64 328
  %.fca.0.0.1.1.load516 = load ptr, ptr %.fca.0.0.1.1.gep515, align 8
  %.fca.0.1.0.0.gep518 = getelementptr inbounds i8, ptr %2, i64 336
  %297 = load <4 x i64>, ptr %.fca.0.1.0.0.gep518, align 8
  %.fca.0.1.0.4.gep530 = getelementptr inbounds i8, ptr %2, i64 368
  %298 = load <4 x i64>, ptr %.fca.0.1.0.4.gep530, align 8
  %.fca.0.1.0.8.gep542 = getelementptr inbounds i8, ptr %2, i64 400
  %299 = load <4 x i64>, ptr %.fca.0.1.0.8.gep542, align 8
  %.fca.0.1.0.12.gep554 = getelementptr inbounds i8, ptr %2, i64 432
  %300 = load <4 x i64>, ptr %.fca.0.1.0.12.gep554, align 8
  %.fca.0.1.0.16.gep566 = getelementptr inbounds i8, ptr %2, i64 464
  %301 = load <4 x i64>, ptr %.fca.0.1.0.16.gep566, align 8
  %.fca.0.1.0.20.gep578 = getelementptr inbounds i8, ptr %2, i64 496
  %302 = load <4 x i64>, ptr %.fca.0.1.0.20.gep578, align 8
  %.fca.0.1.0.24.gep590 = getelementptr inbounds i8, ptr %2, i64 528
  %303 = load <4 x i64>, ptr %.fca.0.1.0.24.gep590, align 8
  %.fca.0.1.0.28.gep602 = getelementptr inbounds i8, ptr %2, i64 560
  %304 = load <4 x i64>, ptr %.fca.0.1.0.28.gep602, align 8
  %.fca.0.1.0.32.gep614 = getelementptr inbounds i8, ptr %2, i64 592
  %305 = load <4 x i64>, ptr %.fca.0.1.0.32.gep614, align 8
  %.fca.0.1.0.36.gep626 = getelementptr inbounds i8, ptr %2, i64 624
  %306 = load <4 x i64>, ptr %.fca.0.1.0.36.gep626, align 8
  %.fca.0.1.1.0.gep638 = getelementptr inbounds i8, ptr %2, i64 656
  %.fca.0.1.1.0.load639 = load ptr, ptr %.fca.0.1.1.0.gep638, align 8
  %.fca.0.1.1.1.gep641 = getelementptr inbounds i8, ptr %2, i64 664
  %.fca.0.1.1.1.load642 = load ptr, ptr %.fca.0.1.1.1.gep641, align 8
  %.fca.0.2.0.0.gep644 = getelementptr inbounds i8, ptr %2, i64 672
  %307 = load <4 x i64>, ptr %.fca.0.2.0.0.gep644, align 8
  %.fca.0.2.0.4.gep656 = getelementptr inbounds i8, ptr %2, i64 704
  %308 = load <4 x i64>, ptr %.fca.0.2.0.4.gep656, align 8
  %.fca.0.2.0.8.gep668 = getelementptr inbounds i8, ptr %2, i64 736
  %309 = load <4 x i64>, ptr %.fca.0.2.0.8.gep668, align 8
  %.fca.0.2.0.12.gep680 = getelementptr inbounds i8, ptr %2, i64 768
  %310 = load <4 x i64>, ptr %.fca.0.2.0.12.gep680, align 8
  %.fca.0.2.0.16.gep692 = getelementptr inbounds i8, ptr %2, i64 800
  %311 = load <4 x i64>, ptr %.fca.0.2.0.16.gep692, align 8
  %.fca.0.2.0.20.gep704 = getelementptr inbounds i8, ptr %2, i64 832
  %312 = load <4 x i64>, ptr %.fca.0.2.0.20.gep704, align 8
  %.fca.0.2.0.24.gep716 = getelementptr inbounds i8, ptr %2, i64 864
  %313 = load <4 x i64>, ptr %.fca.0.2.0.24.gep716, align 8
  %.fca.0.2.0.28.gep728 = getelementptr inbounds i8, ptr %2, i64 896
  %314 = load <4 x i64>, ptr %.fca.0.2.0.28.gep728, align 8
  %.fca.0.2.0.32.gep740 = getelementptr inbounds i8, ptr %2, i64 928
  %315 = load <4 x i64>, ptr %.fca.0.2.0.32.gep740, align 8
  %.fca.0.2.0.36.gep752 = getelementptr inbounds i8, ptr %2, i64 960
  %316 = load <4 x i64>, ptr %.fca.0.2.0.36.gep752, align 8
  %.fca.0.2.1.0.gep764 = getelementptr inbounds i8, ptr %2, i64 992
  %.fca.0.2.1.0.load765 = load ptr, ptr %.fca.0.2.1.0.gep764, align 8
  %.fca.0.2.1.1.gep767 = getelementptr inbounds i8, ptr %2, i64 1000
  %.fca.0.2.1.1.load768 = load ptr, ptr %.fca.0.2.1.1.gep767, align 8
  %.fca.1.gep770 = getelementptr inbounds i8, ptr %2, i64 1008
  %.fca.1.load771 = load double, ptr %.fca.1.gep770, align 8
  %.fca.2.0.gep773 = getelementptr inbounds i8, ptr %2, i64 1016
  %.fca.2.0.load774 = load ptr, ptr %.fca.2.0.gep773, align 8
  %.fca.2.1.gep776 = getelementptr inbounds i8, ptr %2, i64 1024
  %.fca.2.1.load777 = load ptr, ptr %.fca.2.1.gep776, align 8
  %317 = getelementptr inbounds i8, ptr %286, i64 1032
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %1, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.45, i64 1)
  %318 = load <4 x i64>, ptr %1, align 8
  %.fca.0.0.0.4.gep794 = getelementptr inbounds i8, ptr %1, i64 32
  %319 = load <4 x i64>, ptr %.fca.0.0.0.4.gep794, align 8
  %.fca.0.0.0.8.gep806 = getelementptr inbounds i8, ptr %1, i64 64
  %320 = load <4 x i64>, ptr %.fca.0.0.0.8.gep806, align 8
  %.fca.0.0.0.12.gep818 = getelementptr inbounds i8, ptr %1, i64 96
  %321 = load <4 x i64>, ptr %.fca.0.0.0.12.gep818, align 8
  %.fca.0.0.0.16.gep830 = getelementptr inbounds i8, ptr %1, i64 128
  %322 = load <4 x i64>, ptr %.fca.0.0.0.16.gep830, align 8
  %.fca.0.0.0.20.gep842 = getelementptr inbounds i8, ptr %1, i64 160
  %323 = load <4 x i64>, ptr %.fca.0.0.0.20.gep842, align 8
  %.fca.0.0.0.24.gep854 = getelementptr inbounds i8, ptr %1, i64 192
  %324 = load <4 x i64>, ptr %.fca.0.0.0.24.gep854, align 8
  %.fca.0.0.0.28.gep866 = getelementptr inbounds i8, ptr %1, i64 224
  %325 = load <4 x i64>, ptr %.fca.0.0.0.28.gep866, align 8
  %.fca.0.0.0.32.gep878 = getelementptr inbounds i8, ptr %1, i64 256
  %326 = load <4 x i64>, ptr %.fca.0.0.0.32.gep878, align 8
  %.fca.0.0.0.36.gep890 = getelementptr inbounds i8, ptr %1, i64 288
  %327 = load <4 x i64>, ptr %.fca.0.0.0.36.gep890, align 8
  %.fca.0.0.1.0.gep902 = getelementptr inbounds i8, ptr %1, i64 320
  %.fca.0.0.1.0.load903 = load ptr, ptr %.fca.0.0.1.0.gep902, align 8
  %.fca.0.0.1.1.gep905 = getelementptr inbounds i8, ptr %1, i64 328
  %.fca.0.0.1.1.load906 = load ptr, ptr %.fca.0.0.1.1.gep905, align 8
  %.fca.0.1.0.0.gep908 = getelementptr inbounds i8, ptr %1, i64 336
  %328 = load <4 x i64>, ptr %.fca.0.1.0.0.gep908, align 8
  %.fca.0.1.0.4.gep920 = getelementptr inbounds i8, ptr %1, i64 368
  %329 = load <4 x i64>, ptr %.fca.0.1.0.4.gep920, align 8
  %.fca.0.1.0.8.gep932 = getelementptr inbounds i8, ptr %1, i64 400
  %330 = load <4 x i64>, ptr %.fca.0.1.0.8.gep932, align 8
  %.fca.0.1.0.12.gep944 = getelementptr inbounds i8, ptr %1, i64 432
  %331 = load <4 x i64>, ptr %.fca.0.1.0.12.gep944, align 8
  %.fca.0.1.0.16.gep956 = getelementptr inbounds i8, ptr %1, i64 464
  %332 = load <4 x i64>, ptr %.fca.0.1.0.16.gep956, align 8
  %.fca.0.1.0.20.gep968 = getelementptr inbounds i8, ptr %1, i64 496
  %333 = load <4 x i64>, ptr %.fca.0.1.0.20.gep968, align 8
  %.fca.0.1.0.24.gep980 = getelementptr inbounds i8, ptr %1, i64 528
  %334 = load <4 x i64>, ptr %.fca.0.1.0.24.gep980, align 8
  %.fca.0.1.0.28.gep992 = getelementptr inbounds i8, ptr %1, i64 560
  %335 = load <4 x i64>, ptr %.fca.0.1.0.28.gep992, align 8
  %.fca.0.1.0.32.gep1004 = getelementptr inbounds i8, ptr %1, i64 592
  %336 = load <4 x i64>, ptr %.fca.0.1.0.32.gep1004, align 8
  %.fca.0.1.0.36.gep1016 = getelementptr inbounds i8, ptr %1, i64 624
  %337 = load <4 x i64>, ptr %.fca.0.1.0.36.gep1016, align 8
  %.fca.0.1.1.0.gep1028 = getelementptr inbounds i8, ptr %1, i64 656
  %.fca.0.1.1.0.load1029 = load ptr, ptr %.fca.0.1.1.0.gep1028, align 8
  %.fca.0.1.1.1.gep1031 = getelementptr inbounds i8, ptr %1, i64 664
  %.fca.0.1.1.1.load1032 = load ptr, ptr %.fca.0.1.1.1.gep1031, align 8
  %.fca.0.2.0.0.gep1034 = getelementptr inbounds i8, ptr %1, i64 672
  %338 = load <4 x i64>, ptr %.fca.0.2.0.0.gep1034, align 8
  %.fca.0.2.0.4.gep1046 = getelementptr inbounds i8, ptr %1, i64 704
  %339 = load <4 x i64>, ptr %.fca.0.2.0.4.gep1046, align 8
  %.fca.0.2.0.8.gep1058 = getelementptr inbounds i8, ptr %1, i64 736
  %340 = load <4 x i64>, ptr %.fca.0.2.0.8.gep1058, align 8
  %.fca.0.2.0.12.gep1070 = getelementptr inbounds i8, ptr %1, i64 768
  %341 = load <4 x i64>, ptr %.fca.0.2.0.12.gep1070, align 8
  %.fca.0.2.0.16.gep1082 = getelementptr inbounds i8, ptr %1, i64 800
  %342 = load <4 x i64>, ptr %.fca.0.2.0.16.gep1082, align 8
  %.fca.0.2.0.20.gep1094 = getelementptr inbounds i8, ptr %1, i64 832
  %343 = load <4 x i64>, ptr %.fca.0.2.0.20.gep1094, align 8
  %.fca.0.2.0.24.gep1106 = getelementptr inbounds i8, ptr %1, i64 864
  %344 = load <4 x i64>, ptr %.fca.0.2.0.24.gep1106, align 8
  %.fca.0.2.0.28.gep1118 = getelementptr inbounds i8, ptr %1, i64 896
  %345 = load <4 x i64>, ptr %.fca.0.2.0.28.gep1118, align 8
  %.fca.0.2.0.32.gep1130 = getelementptr inbounds i8, ptr %1, i64 928
  %346 = load <4 x i64>, ptr %.fca.0.2.0.32.gep1130, align 8
  %.fca.0.2.0.36.gep1142 = getelementptr inbounds i8, ptr %1, i64 960
  %347 = load <4 x i64>, ptr %.fca.0.2.0.36.gep1142, align 8
  %.fca.0.2.1.0.gep1154 = getelementptr inbounds i8, ptr %1, i64 992
  %.fca.0.2.1.0.load1155 = load ptr, ptr %.fca.0.2.1.0.gep1154, align 8
  %.fca.0.2.1.1.gep1157 = getelementptr inbounds i8, ptr %1, i64 1000
  %.fca.0.2.1.1.load1158 = load ptr, ptr %.fca.0.2.1.1.gep1157, align 8
  %.fca.1.gep1160 = getelementptr inbounds i8, ptr %1, i64 1008
  %.fca.1.load1161 = load double, ptr %.fca.1.gep1160, align 8
  %.fca.2.0.gep1163 = getelementptr inbounds i8, ptr %1, i64 1016
  %.fca.2.0.load1164 = load ptr, ptr %.fca.2.0.gep1163, align 8
  %.fca.2.1.gep1166 = getelementptr inbounds i8, ptr %1, i64 1024
  %.fca.2.1.load1167 = load ptr, ptr %.fca.2.1.gep1166, align 8
  store <4 x i64> %287, ptr %286, align 8
  %.repack3278 = getelementptr inbounds i8, ptr %286, i64 32
  store <4 x i64> %288, ptr %.repack3278, align 8
  %.repack3286 = getelementptr inbounds i8, ptr %286, i64 64
  store <4 x i64> %289, ptr %.repack3286, align 8
  %.repack3294 = getelementptr inbounds i8, ptr %286, i64 96
  store <4 x i64> %290, ptr %.repack3294, align 8
  %.repack3302 = getelementptr inbounds i8, ptr %286, i64 128
  store <4 x i64> %291, ptr %.repack3302, align 8
  %.repack3310 = getelementptr inbounds i8, ptr %286, i64 160
  store <4 x i64> %292, ptr %.repack3310, align 8
  %.repack3318 = getelementptr inbounds i8, ptr %286, i64 192
  store <4 x i64> %293, ptr %.repack3318, align 8
  %.repack3326 = getelementptr inbounds i8, ptr %286, i64 224
  store <4 x i64> %294, ptr %.repack3326, align 8
  %.repack3334 = getelementptr inbounds i8, ptr %286, i64 256
  store <4 x i64> %295, ptr %.repack3334, align 8
  %.repack3342 = getelementptr inbounds i8, ptr %286, i64 288
  store <4 x i64> %296, ptr %.repack3342, align 8
  %.repack3270 = getelementptr inbounds i8, ptr %286, i64 320
  store ptr %.fca.0.0.1.0.load513, ptr %.repack3270, align 8
  %.repack3270.repack3350 = getelementptr inbounds i8, ptr %286, i64 328
  store ptr %.fca.0.0.1.1.load516, ptr %.repack3270.repack3350, align 8
  %.repack3266 = getelementptr inbounds i8, ptr %286, i64 336
  store <4 x i64> %297, ptr %.repack3266, align 8
  %.repack3266.repack3360 = getelementptr inbounds i8, ptr %286, i64 368
  store <4 x i64> %298, ptr %.repack3266.repack3360, align 8
  %.repack3266.repack3368 = getelementptr inbounds i8, ptr %286, i64 400
  store <4 x i64> %299, ptr %.repack3266.repack3368, align 8
  %.repack3266.repack3376 = getelementptr inbounds i8, ptr %286, i64 432
  store <4 x i64> %300, ptr %.repack3266.repack3376, align 8
  %.repack3266.repack3384 = getelementptr inbounds i8, ptr %286, i64 464
  store <4 x i64> %301, ptr %.repack3266.repack3384, align 8
  %.repack3266.repack3392 = getelementptr inbounds i8, ptr %286, i64 496
  store <4 x i64> %302, ptr %.repack3266.repack3392, align 8
  %.repack3266.repack3400 = getelementptr inbounds i8, ptr %286, i64 528
  store <4 x i64> %303, ptr %.repack3266.repack3400, align 8
  %.repack3266.repack3408 = getelementptr inbounds i8, ptr %286, i64 560
  store <4 x i64> %304, ptr %.repack3266.repack3408, align 8
  %.repack3266.repack3416 = getelementptr inbounds i8, ptr %286, i64 592
  store <4 x i64> %305, ptr %.repack3266.repack3416, align 8
  %.repack3266.repack3424 = getelementptr inbounds i8, ptr %286, i64 624
  store <4 x i64> %306, ptr %.repack3266.repack3424, align 8
  %.repack3266.repack3352 = getelementptr inbounds i8, ptr %286, i64 656
  store ptr %.fca.0.1.1.0.load639, ptr %.repack3266.repack3352, align 8
  %.repack3266.repack3352.repack3432 = getelementptr inbounds i8, ptr %286, i64 664
  store ptr %.fca.0.1.1.1.load642, ptr %.repack3266.repack3352.repack3432, align 8
  %.repack3268 = getelementptr inbounds i8, ptr %286, i64 672
  store <4 x i64> %307, ptr %.repack3268, align 8
  %.repack3268.repack3442 = getelementptr inbounds i8, ptr %286, i64 704
  store <4 x i64> %308, ptr %.repack3268.repack3442, align 8
  %.repack3268.repack3450 = getelementptr inbounds i8, ptr %286, i64 736
  store <4 x i64> %309, ptr %.repack3268.repack3450, align 8
  %.repack3268.repack3458 = getelementptr inbounds i8, ptr %286, i64 768
  store <4 x i64> %310, ptr %.repack3268.repack3458, align 8
  %.repack3268.repack3466 = getelementptr inbounds i8, ptr %286, i64 800
  store <4 x i64> %311, ptr %.repack3268.repack3466, align 8
  %.repack3268.repack3474 = getelementptr inbounds i8, ptr %286, i64 832
  store <4 x i64> %312, ptr %.repack3268.repack3474, align 8
  %.repack3268.repack3482 = getelementptr inbounds i8, ptr %286, i64 864
  store <4 x i64> %313, ptr %.repack3268.repack3482, align 8
  %.repack3268.repack3490 = getelementptr inbounds i8, ptr %286, i64 896
  store <4 x i64> %314, ptr %.repack3268.repack3490, align 8
  %.repack3268.repack3498 = getelementptr inbounds i8, ptr %286, i64 928
  store <4 x i64> %315, ptr %.repack3268.repack3498, align 8
  %.repack3268.repack3506 = getelementptr inbounds i8, ptr %286, i64 960
  store <4 x i64> %316, ptr %.repack3268.repack3506, align 8
  %.repack3268.repack3434 = getelementptr inbounds i8, ptr %286, i64 992
  store ptr %.fca.0.2.1.0.load765, ptr %.repack3268.repack3434, align 8
  %.repack3268.repack3434.repack3514 = getelementptr inbounds i8, ptr %286, i64 1000
  store ptr %.fca.0.2.1.1.load768, ptr %.repack3268.repack3434.repack3514, align 8
  %.repack3262 = getelementptr inbounds i8, ptr %286, i64 1008
  store double %.fca.1.load771, ptr %.repack3262, align 8
  %.repack3264 = getelementptr inbounds i8, ptr %286, i64 1016
  store ptr %.fca.2.0.load774, ptr %.repack3264, align 8
  %.repack3264.repack3516 = getelementptr inbounds i8, ptr %286, i64 1024
  store ptr %.fca.2.1.load777, ptr %.repack3264.repack3516, align 8
  store <4 x i64> %318, ptr %317, align 8
  %.repack3534 = getelementptr inbounds i8, ptr %286, i64 1064
  store <4 x i64> %319, ptr %.repack3534, align 8
  %.repack3542 = getelementptr inbounds i8, ptr %286, i64 1096
  store <4 x i64> %320, ptr %.repack3542, align 8
  %.repack3550 = getelementptr inbounds i8, ptr %286, i64 1128
  store <4 x i64> %321, ptr %.repack3550, align 8
  %.repack3558 = getelementptr inbounds i8, ptr %286, i64 1160
  store <4 x i64> %322, ptr %.repack3558, align 8
  %.repack3566 = getelementptr inbounds i8, ptr %286, i64 1192
  store <4 x i64> %323, ptr %.repack3566, align 8
  %.repack3574 = getelementptr inbounds i8, ptr %286, i64 1224
  store <4 x i64> %324, ptr %.repack3574, align 8
  %.repack3582 = getelementptr inbounds i8, ptr %286, i64 1256
  store <4 x i64> %325, ptr %.repack3582, align 8
  %.repack3590 = getelementptr inbounds i8, ptr %286, i64 1288
  store <4 x i64> %326, ptr %.repack3590, align 8
  %.repack3598 = getelementptr inbounds i8, ptr %286, i64 1320
  store <4 x i64> %327, ptr %.repack3598, align 8
  %.repack3526 = getelementptr inbounds i8, ptr %286, i64 1352
  store ptr %.fca.0.0.1.0.load903, ptr %.repack3526, align 8
  %.repack3526.repack3606 = getelementptr inbounds i8, ptr %286, i64 1360
  store ptr %.fca.0.0.1.1.load906, ptr %.repack3526.repack3606, align 8
  %.repack3522 = getelementptr inbounds i8, ptr %286, i64 1368
  store <4 x i64> %328, ptr %.repack3522, align 8
  %.repack3522.repack3616 = getelementptr inbounds i8, ptr %286, i64 1400
  store <4 x i64> %329, ptr %.repack3522.repack3616, align 8
  %.repack3522.repack3624 = getelementptr inbounds i8, ptr %286, i64 1432
  store <4 x i64> %330, ptr %.repack3522.repack3624, align 8
  %.repack3522.repack3632 = getelementptr inbounds i8, ptr %286, i64 1464
  store <4 x i64> %331, ptr %.repack3522.repack3632, align 8
  %.repack3522.repack3640 = getelementptr inbounds i8, ptr %286, i64 1496
  store <4 x i64> %332, ptr %.repack3522.repack3640, align 8
  %.repack3522.repack3648 = getelementptr inbounds i8, ptr %286, i64 1528
  store <4 x i64> %333, ptr %.repack3522.repack3648, align 8
  %.repack3522.repack3656 = getelementptr inbounds i8, ptr %286, i64 1560
  store <4 x i64> %334, ptr %.repack3522.repack3656, align 8
  %.repack3522.repack3664 = getelementptr inbounds i8, ptr %286, i64 1592
  store <4 x i64> %335, ptr %.repack3522.repack3664, align 8
  %.repack3522.repack3672 = getelementptr inbounds i8, ptr %286, i64 1624
  store <4 x i64> %336, ptr %.repack3522.repack3672, align 8
  %.repack3522.repack3680 = getelementptr inbounds i8, ptr %286, i64 1656
  store <4 x i64> %337, ptr %.repack3522.repack3680, align 8
  %.repack3522.repack3608 = getelementptr inbounds i8, ptr %286, i64 1688
  store ptr %.fca.0.1.1.0.load1029, ptr %.repack3522.repack3608, align 8
  %.repack3522.repack3608.repack3688 = getelementptr inbounds i8, ptr %286, i64 1696
  store ptr %.fca.0.1.1.1.load1032, ptr %.repack3522.repack3608.repack3688, align 8
  %.repack3524 = getelementptr inbounds i8, ptr %286, i64 1704
  store <4 x i64> %338, ptr %.repack3524, align 8
  %.repack3524.repack3698 = getelementptr inbounds i8, ptr %286, i64 1736
  store <4 x i64> %339, ptr %.repack3524.repack3698, align 8
  %.repack3524.repack3706 = getelementptr inbounds i8, ptr %286, i64 1768
  store <4 x i64> %340, ptr %.repack3524.repack3706, align 8
  %.repack3524.repack3714 = getelementptr inbounds i8, ptr %286, i64 1800
  store <4 x i64> %341, ptr %.repack3524.repack3714, align 8
  %.repack3524.repack3722 = getelementptr inbounds i8, ptr %286, i64 1832
  store <4 x i64> %342, ptr %.repack3524.repack3722, align 8
  %.repack3524.repack3730 = getelementptr inbounds i8, ptr %286, i64 1864
  store <4 x i64> %343, ptr %.repack3524.repack3730, align 8
  %.repack3524.repack3738 = getelementptr inbounds i8, ptr %286, i64 1896
  store <4 x i64> %344, ptr %.repack3524.repack3738, align 8
  %.repack3524.repack3746 = getelementptr inbounds i8, ptr %286, i64 1928
  store <4 x i64> %345, ptr %.repack3524.repack3746, align 8
  %.repack3524.repack3754 = getelementptr inbounds i8, ptr %286, i64 1960
  store <4 x i64> %346, ptr %.repack3524.repack3754, align 8
  %.repack3524.repack3762 = getelementptr inbounds i8, ptr %286, i64 1992
  store <4 x i64> %347, ptr %.repack3524.repack3762, align 8
  %.repack3524.repack3690 = getelementptr inbounds i8, ptr %286, i64 2024
  store ptr %.fca.0.2.1.0.load1155, ptr %.repack3524.repack3690, align 8
  %.repack3524.repack3690.repack3770 = getelementptr inbounds i8, ptr %286, i64 2032
  store ptr %.fca.0.2.1.1.load1158, ptr %.repack3524.repack3690.repack3770, align 8
  %.repack3518 = getelementptr inbounds i8, ptr %286, i64 2040
  store double %.fca.1.load1161, ptr %.repack3518, align 8
  %.repack3520 = getelementptr inbounds i8, ptr %286, i64 2048
  store ptr %.fca.2.0.load1164, ptr %.repack3520, align 8
  %.repack3520.repack3772 = getelementptr inbounds i8, ptr %286, i64 2056
  store ptr %.fca.2.1.load1167, ptr %.repack3520.repack3772, align 8
  %348 = load <4 x i64>, ptr %286, align 8
  %349 = load <4 x i64>, ptr %.repack3278, align 8
  %350 = load <4 x i64>, ptr %.repack3286, align 8
  %351 = load <4 x i64>, ptr %.repack3294, align 8
  %352 = load <4 x i64>, ptr %.repack3302, align 8
  %353 = load <4 x i64>, ptr %.repack3310, align 8
  %354 = load <4 x i64>, ptr %.repack3318, align 8
  %355 = load <4 x i64>, ptr %.repack3326, align 8
  %356 = load <4 x i64>, ptr %.repack3334, align 8
  %357 = load <4 x i64>, ptr %.repack3342, align 8
  %.unpack.unpack3776.unpack.unpack3788.unpack = load ptr, ptr %.repack3270, align 8
  %.unpack.unpack3776.unpack.unpack3788.unpack3870 = load ptr, ptr %.repack3270.repack3350, align 8
  %358 = load <4 x i64>, ptr %.repack3266, align 8
  %359 = load <4 x i64>, ptr %.repack3266.repack3360, align 8
  %360 = load <4 x i64>, ptr %.repack3266.repack3368, align 8
  %361 = load <4 x i64>, ptr %.repack3266.repack3376, align 8
  %362 = load <4 x i64>, ptr %.repack3266.repack3384, align 8
  %363 = load <4 x i64>, ptr %.repack3266.repack3392, align 8
  %364 = load <4 x i64>, ptr %.repack3266.repack3400, align 8
  %365 = load <4 x i64>, ptr %.repack3266.repack3408, align 8
  %366 = load <4 x i64>, ptr %.repack3266.repack3416, align 8
  %367 = load <4 x i64>, ptr %.repack3266.repack3424, align 8
  %.unpack.unpack3776.unpack3783.unpack3873.unpack = load ptr, ptr %.repack3266.repack3352, align 8
  %.unpack.unpack3776.unpack3783.unpack3873.unpack3955 = load ptr, ptr %.repack3266.repack3352.repack3432, align 8
  %368 = load <4 x i64>, ptr %.repack3268, align 8
  %369 = load <4 x i64>, ptr %.repack3268.repack3442, align 8
  %370 = load <4 x i64>, ptr %.repack3268.repack3450, align 8
  %371 = load <4 x i64>, ptr %.repack3268.repack3458, align 8
  %372 = load <4 x i64>, ptr %.repack3268.repack3466, align 8
  %373 = load <4 x i64>, ptr %.repack3268.repack3474, align 8
  %374 = load <4 x i64>, ptr %.repack3268.repack3482, align 8
  %375 = load <4 x i64>, ptr %.repack3268.repack3490, align 8
  %376 = load <4 x i64>, ptr %.repack3268.repack3498, align 8
  %377 = load <4 x i64>, ptr %.repack3268.repack3506, align 8
  %.unpack.unpack3776.unpack3785.unpack3958.unpack = load ptr, ptr %.repack3268.repack3434, align 8
  %.unpack.unpack3776.unpack3785.unpack3958.unpack4040 = load ptr, ptr %.repack3268.repack3434.repack3514, align 8
  %.unpack.unpack3778 = load double, ptr %.repack3262, align 8
  %.unpack.unpack3780.unpack = load ptr, ptr %.repack3264, align 8
  %.unpack.unpack3780.unpack4043 = load ptr, ptr %.repack3264.repack3516, align 8
  %378 = load <4 x i64>, ptr %317, align 8
  %379 = load <4 x i64>, ptr %.repack3534, align 8
  %380 = load <4 x i64>, ptr %.repack3542, align 8
  %381 = load <4 x i64>, ptr %.repack3550, align 8
  %382 = load <4 x i64>, ptr %.repack3558, align 8
  %383 = load <4 x i64>, ptr %.repack3566, align 8
  %384 = load <4 x i64>, ptr %.repack3574, align 8
  %.unpack3775.unpack.unpack.unpack.unpack4113 = load i64, ptr %.repack3582, align 8
  %385 = load <4 x i64>, ptr %.repack3522.repack3664, align 8
  %386 = load <4 x i64>, ptr %.repack3522.repack3672, align 8
  %387 = load <4 x i64>, ptr %.repack3522.repack3680, align 8
  %.unpack3775.unpack.unpack4051.unpack4141.unpack = load ptr, ptr %.repack3522.repack3608, align 8
  %.unpack3775.unpack.unpack4051.unpack4141.unpack4223 = load ptr, ptr %.repack3522.repack3608.repack3688, align 8
  %388 = load <4 x i64>, ptr %.repack3524, align 8
  %389 = load <4 x i64>, ptr %.repack3524.repack3698, align 8
  %390 = load <4 x i64>, ptr %.repack3524.repack3706, align 8
  %391 = load <4 x i64>, ptr %.repack3524.repack3714, align 8
  %392 = load <4 x i64>, ptr %.repack3524.repack3722, align 8
  %393 = load <4 x i64>, ptr %.repack3524.repack3730, align 8
  %394 = load <4 x i64>, ptr %.repack3524.repack3738, align 8
  %395 = load <4 x i64>, ptr %.repack3524.repack3746, align 8
  %396 = load <4 x i64>, ptr %.repack3524.repack3754, align 8
  %397 = load <4 x i64>, ptr %.repack3524.repack3762, align 8
  %.unpack3775.unpack.unpack4053.unpack4226.unpack = load ptr, ptr %.repack3524.repack3690, align 8
  %.unpack3775.unpack.unpack4053.unpack4226.unpack4308 = load ptr, ptr %.repack3524.repack3690.repack3770, align 8
  %.unpack3775.unpack4046 = load double, ptr %.repack3518, align 8
  %.unpack3775.unpack4048.unpack = load ptr, ptr %.repack3520, align 8
  store <4 x i64> %348, ptr @"x/comparisons.y", align 8
  store <4 x i64> %349, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 32), align 8
  store <4 x i64> %350, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 64), align 8
  store <4 x i64> %351, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 96), align 8
  store <4 x i64> %352, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 128), align 8
  store <4 x i64> %353, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 160), align 8
  store <4 x i64> %354, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 192), align 8
  store <4 x i64> %355, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 224), align 8
  store <4 x i64> %356, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 256), align 8
  store <4 x i64> %357, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 288), align 8
  store ptr %.unpack.unpack3776.unpack.unpack3788.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 320), align 8
  store ptr %.unpack.unpack3776.unpack.unpack3788.unpack3870, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 328), align 8
  store <4 x i64> %358, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 336), align 8
  store <4 x i64> %359, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 368), align 8
  store <4 x i64> %360, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 400), align 8
  store <4 x i64> %361, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 432), align 8
  store <4 x i64> %362, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 464), align 8
  store <4 x i64> %363, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 496), align 8
  store <4 x i64> %364, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 528), align 8
  store <4 x i64> %365, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 560), align 8
  store <4 x i64> %366, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 592), align 8
  store <4 x i64> %367, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 624), align 8
  store ptr %.unpack.unpack3776.unpack3783.unpack3873.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 656), align 8
  store ptr %.unpack.unpack3776.unpack3783.unpack3873.unpack3955, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 664), align 8
  store <4 x i64> %368, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 672), align 8
  store <4 x i64> %369, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 704), align 8
  store <4 x i64> %370, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 736), align 8
  store <4 x i64> %371, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 768), align 8
  store <4 x i64> %372, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 800), align 8
  store <4 x i64> %373, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 832), align 8
  store <4 x i64> %374, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 864), align 8
  store <4 x i64> %375, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 896), align 8
  store <4 x i64> %376, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 928), align 8
  store <4 x i64> %377, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 960), align 8
  store ptr %.unpack.unpack3776.unpack3785.unpack3958.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 992), align 8
  store ptr %.unpack.unpack3776.unpack3785.unpack3958.unpack4040, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1000), align 8
  store double %.unpack.unpack3778, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1008), align 8
  store ptr %.unpack.unpack3780.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1016), align 8
  store ptr %.unpack.unpack3780.unpack4043, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1024), align 8
  store <4 x i64> %378, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1032), align 8
  store <4 x i64> %379, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1064), align 8
  store <4 x i64> %380, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1096), align 8
  store <4 x i64> %381, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1128), align 8
  store <4 x i64> %382, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1160), align 8
  store <4 x i64> %383, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1192), align 8
  store <4 x i64> %384, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1224), align 8
  store i64 %.unpack3775.unpack.unpack.unpack.unpack4113, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1256), align 8
  %398 = extractelement <4 x i64> %325, i64 1
  store i64 %398, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1264), align 8
  %399 = extractelement <4 x i64> %325, i64 2
  store i64 %399, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1272), align 8
  %400 = extractelement <4 x i64> %325, i64 3
  store i64 %400, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1280), align 8
  %401 = extractelement <4 x i64> %326, i64 0
  store i64 %401, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1288), align 8
  %402 = extractelement <4 x i64> %326, i64 1
  store i64 %402, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1296), align 8
  %403 = extractelement <4 x i64> %326, i64 2
  store i64 %403, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1304), align 8
  %404 = extractelement <4 x i64> %326, i64 3
  store i64 %404, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1312), align 8
  %405 = extractelement <4 x i64> %327, i64 0
  store i64 %405, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1320), align 8
  %406 = extractelement <4 x i64> %327, i64 1
  store i64 %406, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1328), align 8
  %407 = extractelement <4 x i64> %327, i64 2
  store i64 %407, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1336), align 8
  %408 = extractelement <4 x i64> %327, i64 3
  store i64 %408, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1344), align 8
  store ptr %.fca.0.0.1.0.load903, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1352), align 8
  store ptr %.fca.0.0.1.1.load906, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1360), align 8
  store <4 x i64> %328, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1368), align 8
  store <4 x i64> %329, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1400), align 8
  store <4 x i64> %330, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1432), align 8
  store <4 x i64> %331, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1464), align 8
  store <4 x i64> %332, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1496), align 8
  store <4 x i64> %333, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1528), align 8
  store <4 x i64> %334, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1560), align 8
  store <4 x i64> %385, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1592), align 8
  store <4 x i64> %386, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1624), align 8
  store <4 x i64> %387, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1656), align 8
  store ptr %.unpack3775.unpack.unpack4051.unpack4141.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1688), align 8
  store ptr %.unpack3775.unpack.unpack4051.unpack4141.unpack4223, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1696), align 8
  store <4 x i64> %388, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1704), align 8
  store <4 x i64> %389, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1736), align 8
  store <4 x i64> %390, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1768), align 8
  store <4 x i64> %391, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1800), align 8
  store <4 x i64> %392, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1832), align 8
  store <4 x i64> %393, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1864), align 8
  store <4 x i64> %394, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1896), align 8
  store <4 x i64> %395, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1928), align 8
  store <4 x i64> %396, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1960), align 8
  store <4 x i64> %397, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1992), align 8
  store ptr %.unpack3775.unpack.unpack4053.unpack4226.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2024), align 8
  store ptr %.unpack3775.unpack.unpack4053.unpack4226.unpack4308, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2032), align 8
  store double %.unpack3775.unpack4046, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2040), align 8
  store ptr %.unpack3775.unpack4048.unpack, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2048), align 8
  store ptr %.fca.2.1.load1167, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2056), align 8
  %409 = load <4 x i64>, ptr @"x/comparisons.x", align 8
  %410 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 32), align 8
  %411 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 64), align 8
  %412 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 96), align 8
  %413 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 128), align 8
  %414 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 160), align 8
  %415 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 192), align 8
  %416 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 224), align 8
  %417 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 256), align 8
  %418 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 288), align 8
  %.unpack.unpack4571.unpack.unpack4578.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 320), align 8
  %.unpack.unpack4571.unpack.unpack4578.unpack4620 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 328), align 8
  %419 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 336), align 8
  %420 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 368), align 8
  %421 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 400), align 8
  %422 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 432), align 8
  %423 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 464), align 8
  %424 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 496), align 8
  %425 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 528), align 8
  %426 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 560), align 8
  %427 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 592), align 8
  %428 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 624), align 8
  %.unpack.unpack4571.unpack4575.unpack4622.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 656), align 8
  %.unpack.unpack4571.unpack4575.unpack4622.unpack4664 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 664), align 8
  %429 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 672), align 8
  %430 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 704), align 8
  %431 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 736), align 8
  %432 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 768), align 8
  %433 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 800), align 8
  %434 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 832), align 8
  %435 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 864), align 8
  %436 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 896), align 8
  %437 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 928), align 8
  %438 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 960), align 8
  %.unpack.unpack4571.unpack4576.unpack4666.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 992), align 8
  %.unpack.unpack4571.unpack4576.unpack4666.unpack4708 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1000), align 8
  %.unpack.unpack4572 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1008), align 8
  %.unpack.unpack4573.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1016), align 8
  %.unpack.unpack4573.unpack4710 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1024), align 8
  %439 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1032), align 8
  %440 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1064), align 8
  %441 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1096), align 8
  %442 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1128), align 8
  %443 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1160), align 8
  %444 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1192), align 8
  %445 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1224), align 8
  %446 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1256), align 8
  %447 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1288), align 8
  %448 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1320), align 8
  %.unpack4570.unpack.unpack.unpack4718.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1352), align 8
  %.unpack4570.unpack.unpack.unpack4718.unpack4760 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1360), align 8
  %449 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1368), align 8
  %450 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1400), align 8
  %451 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1432), align 8
  %452 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1464), align 8
  %453 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1496), align 8
  %454 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1528), align 8
  %455 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1560), align 8
  %456 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1592), align 8
  %457 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1624), align 8
  %458 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1656), align 8
  %.unpack4570.unpack.unpack4715.unpack4762.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1688), align 8
  %.unpack4570.unpack.unpack4715.unpack4762.unpack4804 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1696), align 8
  %459 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1704), align 8
  %460 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1736), align 8
  %461 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1768), align 8
  %462 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1800), align 8
  %463 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1832), align 8
  %464 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1864), align 8
  %465 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1896), align 8
  %466 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1928), align 8
  %467 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1960), align 8
  %468 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 1992), align 8
  %.unpack4570.unpack.unpack4716.unpack4806.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2024), align 8
  %.unpack4570.unpack.unpack4716.unpack4806.unpack4848 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2032), align 8
  %.unpack4570.unpack4712 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2040), align 8
  %.unpack4570.unpack4713.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2048), align 8
  %.unpack4570.unpack4713.unpack4850 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.x", i64 2056), align 8
  %469 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 2064)
  store <4 x i64> %409, ptr %469, align 8
  %.repack4870 = getelementptr inbounds i8, ptr %469, i64 32
  store <4 x i64> %410, ptr %.repack4870, align 8
  %.repack4878 = getelementptr inbounds i8, ptr %469, i64 64
  store <4 x i64> %411, ptr %.repack4878, align 8
  %.repack4886 = getelementptr inbounds i8, ptr %469, i64 96
  store <4 x i64> %412, ptr %.repack4886, align 8
  %.repack4894 = getelementptr inbounds i8, ptr %469, i64 128
  store <4 x i64> %413, ptr %.repack4894, align 8
  %.repack4902 = getelementptr inbounds i8, ptr %469, i64 160
  store <4 x i64> %414, ptr %.repack4902, align 8
  %.repack4910 = getelementptr inbounds i8, ptr %469, i64 192
  store <4 x i64> %415, ptr %.repack4910, align 8
  %.repack4918 = getelementptr inbounds i8, ptr %469, i64 224
  store <4 x i64> %416, ptr %.repack4918, align 8
  %.repack4926 = getelementptr inbounds i8, ptr %469, i64 256
  store <4 x i64> %417, ptr %.repack4926, align 8
  %.repack4934 = getelementptr inbounds i8, ptr %469, i64 288
  store <4 x i64> %418, ptr %.repack4934, align 8
  %.repack4862 = getelementptr inbounds i8, ptr %469, i64 320
  store ptr %.unpack.unpack4571.unpack.unpack4578.unpack, ptr %.repack4862, align 8
  %.repack4862.repack4942 = getelementptr inbounds i8, ptr %469, i64 328
  store ptr %.unpack.unpack4571.unpack.unpack4578.unpack4620, ptr %.repack4862.repack4942, align 8
  %.repack4858 = getelementptr inbounds i8, ptr %469, i64 336
  store <4 x i64> %419, ptr %.repack4858, align 8
  %.repack4858.repack4952 = getelementptr inbounds i8, ptr %469, i64 368
  store <4 x i64> %420, ptr %.repack4858.repack4952, align 8
  %.repack4858.repack4960 = getelementptr inbounds i8, ptr %469, i64 400
  store <4 x i64> %421, ptr %.repack4858.repack4960, align 8
  %.repack4858.repack4968 = getelementptr inbounds i8, ptr %469, i64 432
  store <4 x i64> %422, ptr %.repack4858.repack4968, align 8
  %.repack4858.repack4976 = getelementptr inbounds i8, ptr %469, i64 464
  store <4 x i64> %423, ptr %.repack4858.repack4976, align 8
  %.repack4858.repack4984 = getelementptr inbounds i8, ptr %469, i64 496
  store <4 x i64> %424, ptr %.repack4858.repack4984, align 8
  %.repack4858.repack4992 = getelementptr inbounds i8, ptr %469, i64 528
  store <4 x i64> %425, ptr %.repack4858.repack4992, align 8
  %.repack4858.repack5000 = getelementptr inbounds i8, ptr %469, i64 560
  store <4 x i64> %426, ptr %.repack4858.repack5000, align 8
  %.repack4858.repack5008 = getelementptr inbounds i8, ptr %469, i64 592
  store <4 x i64> %427, ptr %.repack4858.repack5008, align 8
  %.repack4858.repack5016 = getelementptr inbounds i8, ptr %469, i64 624
  store <4 x i64> %428, ptr %.repack4858.repack5016, align 8
  %.repack4858.repack4944 = getelementptr inbounds i8, ptr %469, i64 656
  store ptr %.unpack.unpack4571.unpack4575.unpack4622.unpack, ptr %.repack4858.repack4944, align 8
  %.repack4858.repack4944.repack5024 = getelementptr inbounds i8, ptr %469, i64 664
  store ptr %.unpack.unpack4571.unpack4575.unpack4622.unpack4664, ptr %.repack4858.repack4944.repack5024, align 8
  %.repack4860 = getelementptr inbounds i8, ptr %469, i64 672
  store <4 x i64> %429, ptr %.repack4860, align 8
  %.repack4860.repack5034 = getelementptr inbounds i8, ptr %469, i64 704
  store <4 x i64> %430, ptr %.repack4860.repack5034, align 8
  %.repack4860.repack5042 = getelementptr inbounds i8, ptr %469, i64 736
  store <4 x i64> %431, ptr %.repack4860.repack5042, align 8
  %.repack4860.repack5050 = getelementptr inbounds i8, ptr %469, i64 768
  store <4 x i64> %432, ptr %.repack4860.repack5050, align 8
  %.repack4860.repack5058 = getelementptr inbounds i8, ptr %469, i64 800
  store <4 x i64> %433, ptr %.repack4860.repack5058, align 8
  %.repack4860.repack5066 = getelementptr inbounds i8, ptr %469, i64 832
  store <4 x i64> %434, ptr %.repack4860.repack5066, align 8
  %.repack4860.repack5074 = getelementptr inbounds i8, ptr %469, i64 864
  store <4 x i64> %435, ptr %.repack4860.repack5074, align 8
  %.repack4860.repack5082 = getelementptr inbounds i8, ptr %469, i64 896
  store <4 x i64> %436, ptr %.repack4860.repack5082, align 8
  %.repack4860.repack5090 = getelementptr inbounds i8, ptr %469, i64 928
  store <4 x i64> %437, ptr %.repack4860.repack5090, align 8
  %.repack4860.repack5098 = getelementptr inbounds i8, ptr %469, i64 960
  store <4 x i64> %438, ptr %.repack4860.repack5098, align 8
  %.repack4860.repack5026 = getelementptr inbounds i8, ptr %469, i64 992
  store ptr %.unpack.unpack4571.unpack4576.unpack4666.unpack, ptr %.repack4860.repack5026, align 8
  %.repack4860.repack5026.repack5106 = getelementptr inbounds i8, ptr %469, i64 1000
  store ptr %.unpack.unpack4571.unpack4576.unpack4666.unpack4708, ptr %.repack4860.repack5026.repack5106, align 8
  %.repack4854 = getelementptr inbounds i8, ptr %469, i64 1008
  store double %.unpack.unpack4572, ptr %.repack4854, align 8
  %.repack4856 = getelementptr inbounds i8, ptr %469, i64 1016
  store ptr %.unpack.unpack4573.unpack, ptr %.repack4856, align 8
  %.repack4856.repack5108 = getelementptr inbounds i8, ptr %469, i64 1024
  store ptr %.unpack.unpack4573.unpack4710, ptr %.repack4856.repack5108, align 8
  %.repack4852 = getelementptr inbounds i8, ptr %469, i64 1032
  store <4 x i64> %439, ptr %.repack4852, align 8
  %.repack4852.repack5126 = getelementptr inbounds i8, ptr %469, i64 1064
  store <4 x i64> %440, ptr %.repack4852.repack5126, align 8
  %.repack4852.repack5134 = getelementptr inbounds i8, ptr %469, i64 1096
  store <4 x i64> %441, ptr %.repack4852.repack5134, align 8
  %.repack4852.repack5142 = getelementptr inbounds i8, ptr %469, i64 1128
  store <4 x i64> %442, ptr %.repack4852.repack5142, align 8
  %.repack4852.repack5150 = getelementptr inbounds i8, ptr %469, i64 1160
  store <4 x i64> %443, ptr %.repack4852.repack5150, align 8
  %.repack4852.repack5158 = getelementptr inbounds i8, ptr %469, i64 1192
  store <4 x i64> %444, ptr %.repack4852.repack5158, align 8
  %.repack4852.repack5166 = getelementptr inbounds i8, ptr %469, i64 1224
  store <4 x i64> %445, ptr %.repack4852.repack5166, align 8
  %.repack4852.repack5174 = getelementptr inbounds i8, ptr %469, i64 1256
  store <4 x i64> %446, ptr %.repack4852.repack5174, align 8
  %.repack4852.repack5182 = getelementptr inbounds i8, ptr %469, i64 1288
  store <4 x i64> %447, ptr %.repack4852.repack5182, align 8
  %.repack4852.repack5190 = getelementptr inbounds i8, ptr %469, i64 1320
  store <4 x i64> %448, ptr %.repack4852.repack5190, align 8
  %.repack4852.repack5118 = getelementptr inbounds i8, ptr %469, i64 1352
  store ptr %.unpack4570.unpack.unpack.unpack4718.unpack, ptr %.repack4852.repack5118, align 8
  %.repack4852.repack5118.repack5198 = getelementptr inbounds i8, ptr %469, i64 1360
  store ptr %.unpack4570.unpack.unpack.unpack4718.unpack4760, ptr %.repack4852.repack5118.repack5198, align 8
  %.repack4852.repack5114 = getelementptr inbounds i8, ptr %469, i64 1368
  store <4 x i64> %449, ptr %.repack4852.repack5114, align 8
  %.repack4852.repack5114.repack5208 = getelementptr inbounds i8, ptr %469, i64 1400
  store <4 x i64> %450, ptr %.repack4852.repack5114.repack5208, align 8
  %.repack4852.repack5114.repack5216 = getelementptr inbounds i8, ptr %469, i64 1432
  store <4 x i64> %451, ptr %.repack4852.repack5114.repack5216, align 8
  %.repack4852.repack5114.repack5224 = getelementptr inbounds i8, ptr %469, i64 1464
  store <4 x i64> %452, ptr %.repack4852.repack5114.repack5224, align 8
  %.repack4852.repack5114.repack5232 = getelementptr inbounds i8, ptr %469, i64 1496
  store <4 x i64> %453, ptr %.repack4852.repack5114.repack5232, align 8
  %.repack4852.repack5114.repack5240 = getelementptr inbounds i8, ptr %469, i64 1528
  store <4 x i64> %454, ptr %.repack4852.repack5114.repack5240, align 8
  %.repack4852.repack5114.repack5248 = getelementptr inbounds i8, ptr %469, i64 1560
  store <4 x i64> %455, ptr %.repack4852.repack5114.repack5248, align 8
  %.repack4852.repack5114.repack5256 = getelementptr inbounds i8, ptr %469, i64 1592
  store <4 x i64> %456, ptr %.repack4852.repack5114.repack5256, align 8
  %.repack4852.repack5114.repack5264 = getelementptr inbounds i8, ptr %469, i64 1624
  store <4 x i64> %457, ptr %.repack4852.repack5114.repack5264, align 8
  %.repack4852.repack5114.repack5272 = getelementptr inbounds i8, ptr %469, i64 1656
  store <4 x i64> %458, ptr %.repack4852.repack5114.repack5272, align 8
  %.repack4852.repack5114.repack5200 = getelementptr inbounds i8, ptr %469, i64 1688
  store ptr %.unpack4570.unpack.unpack4715.unpack4762.unpack, ptr %.repack4852.repack5114.repack5200, align 8
  %.repack4852.repack5114.repack5200.repack5280 = getelementptr inbounds i8, ptr %469, i64 1696
  store ptr %.unpack4570.unpack.unpack4715.unpack4762.unpack4804, ptr %.repack4852.repack5114.repack5200.repack5280, align 8
  %.repack4852.repack5116 = getelementptr inbounds i8, ptr %469, i64 1704
  store <4 x i64> %459, ptr %.repack4852.repack5116, align 8
  %.repack4852.repack5116.repack5290 = getelementptr inbounds i8, ptr %469, i64 1736
  store <4 x i64> %460, ptr %.repack4852.repack5116.repack5290, align 8
  %.repack4852.repack5116.repack5298 = getelementptr inbounds i8, ptr %469, i64 1768
  store <4 x i64> %461, ptr %.repack4852.repack5116.repack5298, align 8
  %.repack4852.repack5116.repack5306 = getelementptr inbounds i8, ptr %469, i64 1800
  store <4 x i64> %462, ptr %.repack4852.repack5116.repack5306, align 8
  %.repack4852.repack5116.repack5314 = getelementptr inbounds i8, ptr %469, i64 1832
  store <4 x i64> %463, ptr %.repack4852.repack5116.repack5314, align 8
  %.repack4852.repack5116.repack5322 = getelementptr inbounds i8, ptr %469, i64 1864
  store <4 x i64> %464, ptr %.repack4852.repack5116.repack5322, align 8
  %.repack4852.repack5116.repack5330 = getelementptr inbounds i8, ptr %469, i64 1896
  store <4 x i64> %465, ptr %.repack4852.repack5116.repack5330, align 8
  %.repack4852.repack5116.repack5338 = getelementptr inbounds i8, ptr %469, i64 1928
  store <4 x i64> %466, ptr %.repack4852.repack5116.repack5338, align 8
  %.repack4852.repack5116.repack5346 = getelementptr inbounds i8, ptr %469, i64 1960
  store <4 x i64> %467, ptr %.repack4852.repack5116.repack5346, align 8
  %.repack4852.repack5116.repack5354 = getelementptr inbounds i8, ptr %469, i64 1992
  store <4 x i64> %468, ptr %.repack4852.repack5116.repack5354, align 8
  %.repack4852.repack5116.repack5282 = getelementptr inbounds i8, ptr %469, i64 2024
  store ptr %.unpack4570.unpack.unpack4716.unpack4806.unpack, ptr %.repack4852.repack5116.repack5282, align 8
  %.repack4852.repack5116.repack5282.repack5362 = getelementptr inbounds i8, ptr %469, i64 2032
  store ptr %.unpack4570.unpack.unpack4716.unpack4806.unpack4848, ptr %.repack4852.repack5116.repack5282.repack5362, align 8
  %.repack4852.repack5110 = getelementptr inbounds i8, ptr %469, i64 2040
  store double %.unpack4570.unpack4712, ptr %.repack4852.repack5110, align 8
  %.repack4852.repack5112 = getelementptr inbounds i8, ptr %469, i64 2048
  store ptr %.unpack4570.unpack4713.unpack, ptr %.repack4852.repack5112, align 8
  %.repack4852.repack5112.repack5364 = getelementptr inbounds i8, ptr %469, i64 2056
  store ptr %.unpack4570.unpack4713.unpack4850, ptr %.repack4852.repack5112.repack5364, align 8
  store ptr @"[2]_llgo_x/comparisons.Deep", ptr @"x/comparisons.ix", align 8
  store ptr %469, ptr getelementptr inbounds (i8, ptr @"x/comparisons.ix", i64 8), align 8
  %470 = load <4 x i64>, ptr @"x/comparisons.y", align 8
  %471 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 32), align 8
  %472 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 64), align 8
  %473 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 96), align 8
  %474 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 128), align 8
  %475 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 160), align 8
  %476 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 192), align 8
  %477 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 224), align 8
  %478 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 256), align 8
  %479 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 288), align 8
  %.unpack.unpack5368.unpack.unpack5375.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 320), align 8
  %.unpack.unpack5368.unpack.unpack5375.unpack5417 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 328), align 8
  %480 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 336), align 8
  %481 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 368), align 8
  %482 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 400), align 8
  %483 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 432), align 8
  %484 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 464), align 8
  %485 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 496), align 8
  %486 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 528), align 8
  %487 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 560), align 8
  %488 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 592), align 8
  %489 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 624), align 8
  %.unpack.unpack5368.unpack5372.unpack5419.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 656), align 8
  %.unpack.unpack5368.unpack5372.unpack5419.unpack5461 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 664), align 8
  %490 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 672), align 8
  %491 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 704), align 8
  %492 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 736), align 8
  %493 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 768), align 8
  %494 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 800), align 8
  %495 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 832), align 8
  %496 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 864), align 8
  %497 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 896), align 8
  %498 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 928), align 8
  %499 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 960), align 8
  %.unpack.unpack5368.unpack5373.unpack5463.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 992), align 8
  %.unpack.unpack5368.unpack5373.unpack5463.unpack5505 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1000), align 8
  %.unpack.unpack5369 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1008), align 8
  %.unpack.unpack5370.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1016), align 8
  %.unpack.unpack5370.unpack5507 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1024), align 8
  %500 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1032), align 8
  %501 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1064), align 8
  %502 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1096), align 8
  %503 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1128), align 8
  %504 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1160), align 8
  %505 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1192), align 8
  %506 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1224), align 8
  %507 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1256), align 8
  %508 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1288), align 8
  %509 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1320), align 8
  %.unpack5367.unpack.unpack.unpack5515.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1352), align 8
  %.unpack5367.unpack.unpack.unpack5515.unpack5557 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1360), align 8
  %510 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1368), align 8
  %511 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1400), align 8
  %512 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1432), align 8
  %513 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1464), align 8
  %514 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1496), align 8
  %515 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1528), align 8
  %516 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1560), align 8
  %517 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1592), align 8
  %518 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1624), align 8
  %519 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1656), align 8
  %.unpack5367.unpack.unpack5512.unpack5559.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1688), align 8
  %.unpack5367.unpack.unpack5512.unpack5559.unpack5601 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1696), align 8
  %520 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1704), align 8
  %521 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1736), align 8
  %522 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1768), align 8
  %523 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1800), align 8
  %524 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1832), align 8
  %525 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1864), align 8
  %526 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1896), align 8
  %527 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1928), align 8
  %528 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1960), align 8
  %529 = load <4 x i64>, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 1992), align 8
  %.unpack5367.unpack.unpack5513.unpack5603.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2024), align 8
  %.unpack5367.unpack.unpack5513.unpack5603.unpack5645 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2032), align 8
  %.unpack5367.unpack5509 = load double, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2040), align 8
  %.unpack5367.unpack5510.unpack = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2048), align 8
  %.unpack5367.unpack5510.unpack5647 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/comparisons.y", i64 2056), align 8
  %530 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 2064)
  store <4 x i64> %470, ptr %530, align 8
  %.repack5667 = getelementptr inbounds i8, ptr %530, i64 32
  store <4 x i64> %471, ptr %.repack5667, align 8
  %.repack5675 = getelementptr inbounds i8, ptr %530, i64 64
  store <4 x i64> %472, ptr %.repack5675, align 8
  %.repack5683 = getelementptr inbounds i8, ptr %530, i64 96
  store <4 x i64> %473, ptr %.repack5683, align 8
  %.repack5691 = getelementptr inbounds i8, ptr %530, i64 128
  store <4 x i64> %474, ptr %.repack5691, align 8
  %.repack5699 = getelementptr inbounds i8, ptr %530, i64 160
  store <4 x i64> %475, ptr %.repack5699, align 8
  %.repack5707 = getelementptr inbounds i8, ptr %530, i64 192
  store <4 x i64> %476, ptr %.repack5707, align 8
  %.repack5715 = getelementptr inbounds i8, ptr %530, i64 224
  store <4 x i64> %477, ptr %.repack5715, align 8
  %.repack5723 = getelementptr inbounds i8, ptr %530, i64 256
  store <4 x i64> %478, ptr %.repack5723, align 8
  %.repack5731 = getelementptr inbounds i8, ptr %530, i64 288
  store <4 x i64> %479, ptr %.repack5731, align 8
  %.repack5659 = getelementptr inbounds i8, ptr %530, i64 320
  store ptr %.unpack.unpack5368.unpack.unpack5375.unpack, ptr %.repack5659, align 8
  %.repack5659.repack5739 = getelementptr inbounds i8, ptr %530, i64 328
  store ptr %.unpack.unpack5368.unpack.unpack5375.unpack5417, ptr %.repack5659.repack5739, align 8
  %.repack5655 = getelementptr inbounds i8, ptr %530, i64 336
  store <4 x i64> %480, ptr %.repack5655, align 8
  %.repack5655.repack5749 = getelementptr inbounds i8, ptr %530, i64 368
  store <4 x i64> %481, ptr %.repack5655.repack5749, align 8
  %.repack5655.repack5757 = getelementptr inbounds i8, ptr %530, i64 400
  store <4 x i64> %482, ptr %.repack5655.repack5757, align 8
  %.repack5655.repack5765 = getelementptr inbounds i8, ptr %530, i64 432
  store <4 x i64> %483, ptr %.repack5655.repack5765, align 8
  %.repack5655.repack5773 = getelementptr inbounds i8, ptr %530, i64 464
  store <4 x i64> %484, ptr %.repack5655.repack5773, align 8
  %.repack5655.repack5781 = getelementptr inbounds i8, ptr %530, i64 496
  store <4 x i64> %485, ptr %.repack5655.repack5781, align 8
  %.repack5655.repack5789 = getelementptr inbounds i8, ptr %530, i64 528
  store <4 x i64> %486, ptr %.repack5655.repack5789, align 8
  %.repack5655.repack5797 = getelementptr inbounds i8, ptr %530, i64 560
  store <4 x i64> %487, ptr %.repack5655.repack5797, align 8
  %.repack5655.repack5805 = getelementptr inbounds i8, ptr %530, i64 592
  store <4 x i64> %488, ptr %.repack5655.repack5805, align 8
  %.repack5655.repack5813 = getelementptr inbounds i8, ptr %530, i64 624
  store <4 x i64> %489, ptr %.repack5655.repack5813, align 8
  %.repack5655.repack5741 = getelementptr inbounds i8, ptr %530, i64 656
  store ptr %.unpack.unpack5368.unpack5372.unpack5419.unpack, ptr %.repack5655.repack5741, align 8
  %.repack5655.repack5741.repack5821 = getelementptr inbounds i8, ptr %530, i64 664
  store ptr %.unpack.unpack5368.unpack5372.unpack5419.unpack5461, ptr %.repack5655.repack5741.repack5821, align 8
  %.repack5657 = getelementptr inbounds i8, ptr %530, i64 672
  store <4 x i64> %490, ptr %.repack5657, align 8
  %.repack5657.repack5831 = getelementptr inbounds i8, ptr %530, i64 704
  store <4 x i64> %491, ptr %.repack5657.repack5831, align 8
  %.repack5657.repack5839 = getelementptr inbounds i8, ptr %530, i64 736
  store <4 x i64> %492, ptr %.repack5657.repack5839, align 8
  %.repack5657.repack5847 = getelementptr inbounds i8, ptr %530, i64 768
  store <4 x i64> %493, ptr %.repack5657.repack5847, align 8
  %.repack5657.repack5855 = getelementptr inbounds i8, ptr %530, i64 800
  store <4 x i64> %494, ptr %.repack5657.repack5855, align 8
  %.repack5657.repack5863 = getelementptr inbounds i8, ptr %530, i64 832
  store <4 x i64> %495, ptr %.repack5657.repack5863, align 8
  %.repack5657.repack5871 = getelementptr inbounds i8, ptr %530, i64 864
  store <4 x i64> %496, ptr %.repack5657.repack5871, align 8
  %.repack5657.repack5879 = getelementptr inbounds i8, ptr %530, i64 896
  store <4 x i64> %497, ptr %.repack5657.repack5879, align 8
  %.repack5657.repack5887 = getelementptr inbounds i8, ptr %530, i64 928
  store <4 x i64> %498, ptr %.repack5657.repack5887, align 8
  %.repack5657.repack5895 = getelementptr inbounds i8, ptr %530, i64 960
  store <4 x i64> %499, ptr %.repack5657.repack5895, align 8
  %.repack5657.repack5823 = getelementptr inbounds i8, ptr %530, i64 992
  store ptr %.unpack.unpack5368.unpack5373.unpack5463.unpack, ptr %.repack5657.repack5823, align 8
  %.repack5657.repack5823.repack5903 = getelementptr inbounds i8, ptr %530, i64 1000
  store ptr %.unpack.unpack5368.unpack5373.unpack5463.unpack5505, ptr %.repack5657.repack5823.repack5903, align 8
  %.repack5651 = getelementptr inbounds i8, ptr %530, i64 1008
  store double %.unpack.unpack5369, ptr %.repack5651, align 8
  %.repack5653 = getelementptr inbounds i8, ptr %530, i64 1016
  store ptr %.unpack.unpack5370.unpack, ptr %.repack5653, align 8
  %.repack5653.repack5905 = getelementptr inbounds i8, ptr %530, i64 1024
  store ptr %.unpack.unpack5370.unpack5507, ptr %.repack5653.repack5905, align 8
  %.repack5649 = getelementptr inbounds i8, ptr %530, i64 1032
  store <4 x i64> %500, ptr %.repack5649, align 8
  %.repack5649.repack5923 = getelementptr inbounds i8, ptr %530, i64 1064
  store <4 x i64> %501, ptr %.repack5649.repack5923, align 8
  %.repack5649.repack5931 = getelementptr inbounds i8, ptr %530, i64 1096
  store <4 x i64> %502, ptr %.repack5649.repack5931, align 8
  %.repack5649.repack5939 = getelementptr inbounds i8, ptr %530, i64 1128
  store <4 x i64> %503, ptr %.repack5649.repack5939, align 8
  %.repack5649.repack5947 = getelementptr inbounds i8, ptr %530, i64 1160
  store <4 x i64> %504, ptr %.repack5649.repack5947, align 8
  %.repack5649.repack5955 = getelementptr inbounds i8, ptr %530, i64 1192
  store <4 x i64> %505, ptr %.repack5649.repack5955, align 8
  %.repack5649.repack5963 = getelementptr inbounds i8, ptr %530, i64 1224
  store <4 x i64> %506, ptr %.repack5649.repack5963, align 8
  %.repack5649.repack5971 = getelementptr inbounds i8, ptr %530, i64 1256
  store <4 x i64> %507, ptr %.repack5649.repack5971, align 8
  %.repack5649.repack5979 = getelementptr inbounds i8, ptr %530, i64 1288
  store <4 x i64> %508, ptr %.repack5649.repack5979, align 8
  %.repack5649.repack5987 = getelementptr inbounds i8, ptr %530, i64 1320
  store <4 x i64> %509, ptr %.repack5649.repack5987, align 8
  %.repack5649.repack5915 = getelementptr inbounds i8, ptr %530, i64 1352
  store ptr %.unpack5367.unpack.unpack.unpack5515.unpack, ptr %.repack5649.repack5915, align 8
  %.repack5649.repack5915.repack5995 = getelementptr inbounds i8, ptr %530, i64 1360
  store ptr %.unpack5367.unpack.unpack.unpack5515.unpack5557, ptr %.repack5649.repack5915.repack5995, align 8
  %.repack5649.repack5911 = getelementptr inbounds i8, ptr %530, i64 1368
  store <4 x i64> %510, ptr %.repack5649.repack5911, align 8
  %.repack5649.repack5911.repack6005 = getelementptr inbounds i8, ptr %530, i64 1400
  store <4 x i64> %511, ptr %.repack5649.repack5911.repack6005, align 8
  %.repack5649.repack5911.repack6013 = getelementptr inbounds i8, ptr %530, i64 1432
  store <4 x i64> %512, ptr %.repack5649.repack5911.repack6013, align 8
  %.repack5649.repack5911.repack6021 = getelementptr inbounds i8, ptr %530, i64 1464
  store <4 x i64> %513, ptr %.repack5649.repack5911.repack6021, align 8
  %.repack5649.repack5911.repack6029 = getelementptr inbounds i8, ptr %530, i64 1496
  store <4 x i64> %514, ptr %.repack5649.repack5911.repack6029, align 8
  %.repack5649.repack5911.repack6037 = getelementptr inbounds i8, ptr %530, i64 1528
  store <4 x i64> %515, ptr %.repack5649.repack5911.repack6037, align 8
  %.repack5649.repack5911.repack6045 = getelementptr inbounds i8, ptr %530, i64 1560
  store <4 x i64> %516, ptr %.repack5649.repack5911.repack6045, align 8
  %.repack5649.repack5911.repack6053 = getelementptr inbounds i8, ptr %530, i64 1592
  store <4 x i64> %517, ptr %.repack5649.repack5911.repack6053, align 8
  %.repack5649.repack5911.repack6061 = getelementptr inbounds i8, ptr %530, i64 1624
  store <4 x i64> %518, ptr %.repack5649.repack5911.repack6061, align 8
  %.repack5649.repack5911.repack6069 = getelementptr inbounds i8, ptr %530, i64 1656
  store <4 x i64> %519, ptr %.repack5649.repack5911.repack6069, align 8
  %.repack5649.repack5911.repack5997 = getelementptr inbounds i8, ptr %530, i64 1688
  store ptr %.unpack5367.unpack.unpack5512.unpack5559.unpack, ptr %.repack5649.repack5911.repack5997, align 8
  %.repack5649.repack5911.repack5997.repack6077 = getelementptr inbounds i8, ptr %530, i64 1696
  store ptr %.unpack5367.unpack.unpack5512.unpack5559.unpack5601, ptr %.repack5649.repack5911.repack5997.repack6077, align 8
  %.repack5649.repack5913 = getelementptr inbounds i8, ptr %530, i64 1704
  store <4 x i64> %520, ptr %.repack5649.repack5913, align 8
  %.repack5649.repack5913.repack6087 = getelementptr inbounds i8, ptr %530, i64 1736
  store <4 x i64> %521, ptr %.repack5649.repack5913.repack6087, align 8
  %.repack5649.repack5913.repack6095 = getelementptr inbounds i8, ptr %530, i64 1768
  store <4 x i64> %522, ptr %.repack5649.repack5913.repack6095, align 8
  %.repack5649.repack5913.repack6103 = getelementptr inbounds i8, ptr %530, i64 1800
  store <4 x i64> %523, ptr %.repack5649.repack5913.repack6103, align 8
  %.repack5649.repack5913.repack6111 = getelementptr inbounds i8, ptr %530, i64 1832
  store <4 x i64> %524, ptr %.repack5649.repack5913.repack6111, align 8
  %.repack5649.repack5913.repack6119 = getelementptr inbounds i8, ptr %530, i64 1864
  store <4 x i64> %525, ptr %.repack5649.repack5913.repack6119, align 8
  %.repack5649.repack5913.repack6127 = getelementptr inbounds i8, ptr %530, i64 1896
  store <4 x i64> %526, ptr %.repack5649.repack5913.repack6127, align 8
  %.repack5649.repack5913.repack6135 = getelementptr inbounds i8, ptr %530, i64 1928
  store <4 x i64> %527, ptr %.repack5649.repack5913.repack6135, align 8
  %.repack5649.repack5913.repack6143 = getelementptr inbounds i8, ptr %530, i64 1960
  store <4 x i64> %528, ptr %.repack5649.repack5913.repack6143, align 8
  %.repack5649.repack5913.repack6151 = getelementptr inbounds i8, ptr %530, i64 1992
  store <4 x i64> %529, ptr %.repack5649.repack5913.repack6151, align 8
  %.repack5649.repack5913.repack6079 = getelementptr inbounds i8, ptr %530, i64 2024
  store ptr %.unpack5367.unpack.unpack5513.unpack5603.unpack, ptr %.repack5649.repack5913.repack6079, align 8
  %.repack5649.repack5913.repack6079.repack6159 = getelementptr inbounds i8, ptr %530, i64 2032
  store ptr %.unpack5367.unpack.unpack5513.unpack5603.unpack5645, ptr %.repack5649.repack5913.repack6079.repack6159, align 8
  %.repack5649.repack5907 = getelementptr inbounds i8, ptr %530, i64 2040
  store double %.unpack5367.unpack5509, ptr %.repack5649.repack5907, align 8
  %.repack5649.repack5909 = getelementptr inbounds i8, ptr %530, i64 2048
  store ptr %.unpack5367.unpack5510.unpack, ptr %.repack5649.repack5909, align 8
  %.repack5649.repack5909.repack6161 = getelementptr inbounds i8, ptr %530, i64 2056
  store ptr %.unpack5367.unpack5510.unpack5647, ptr %.repack5649.repack5909.repack6161, align 8
  store ptr @"[2]_llgo_x/comparisons.Deep", ptr @"x/comparisons.iy", align 8
  store ptr %530, ptr getelementptr inbounds (i8, ptr @"x/comparisons.iy", i64 8), align 8
  %531 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_any]_llgo_int", i64 2)
  call void @"x/comparisons.mk"(ptr nonnull sret(%"x/comparisons.Deep") %0, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.2, i64 1)
  %532 = load <4 x i64>, ptr %0, align 8
  %.fca.0.0.0.4.gep1184 = getelementptr inbounds i8, ptr %0, i64 32
  %533 = load <4 x i64>, ptr %.fca.0.0.0.4.gep1184, align 8
  %.fca.0.0.0.8.gep1196 = getelementptr inbounds i8, ptr %0, i64 64
  %534 = load <4 x i64>, ptr %.fca.0.0.0.8.gep1196, align 8
  %.fca.0.0.0.12.gep1208 = getelementptr inbounds i8, ptr %0, i64 96
  %535 = load <4 x i64>, ptr %.fca.0.0.0.12.gep1208, align 8
  %.fca.0.0.0.16.gep1220 = getelementptr inbounds i8, ptr %0, i64 128
  %536 = load <4 x i64>, ptr %.fca.0.0.0.16.gep1220, align 8
  %.fca.0.0.0.20.gep1232 = getelementptr inbounds i8, ptr %0, i64 160
  %537 = load <4 x i64>, ptr %.fca.0.0.0.20.gep1232, align 8
  %.fca.0.0.0.24.gep1244 = getelementptr inbounds i8, ptr %0, i64 192
  %538 = load <4 x i64>, ptr %.fca.0.0.0.24.gep1244, align 8
  %.fca.0.0.0.28.gep1256 = getelementptr inbounds i8, ptr %0, i64 224
  %539 = load <4 x i64>, ptr %.fca.0.0.0.28.gep1256, align 8
  %.fca.0.0.0.32.gep1268 = getelementptr inbounds i8, ptr %0, i64 256
  %540 = load <4 x i64>, ptr %.fca.0.0.0.32.gep1268, align 8
  %.fca.0.0.0.36.gep1280 = getelementptr inbounds i8, ptr %0, i64 288
  %541 = load <4 x i64>, ptr %.fca.0.0.0.36.gep1280, align 8
  %.fca.0.0.1.0.gep1292 = getelementptr inbounds i8, ptr %0, i64 320
  %.fca.0.0.1.0.load1293 = load ptr, ptr %.fca.0.0.1.0.gep1292, align 8
  %.fca.0.0.1.1.gep1295 = getelementptr inbounds i8, ptr %0, i64 328
  %.fca.0.0.1.1.load1296 = load ptr, ptr %.fca.0.0.1.1.gep1295, align 8
  %.fca.0.1.0.0.gep1298 = getelementptr inbounds i8, ptr %0, i64 336
  %542 = load <4 x i64>, ptr %.fca.0.1.0.0.gep1298, align 8
  %.fca.0.1.0.4.gep1310 = getelementptr inbounds i8, ptr %0, i64 368
  %543 = load <4 x i64>, ptr %.fca.0.1.0.4.gep1310, align 8
  %.fca.0.1.0.8.gep1322 = getelementptr inbounds i8, ptr %0, i64 400
  %544 = load <4 x i64>, ptr %.fca.0.1.0.8.gep1322, align 8
  %.fca.0.1.0.12.gep1334 = getelementptr inbounds i8, ptr %0, i64 432
  %545 = load <4 x i64>, ptr %.fca.0.1.0.12.gep1334, align 8
  %.fca.0.1.0.16.gep1346 = getelementptr inbounds i8, ptr %0, i64 464
  %546 = load <4 x i64>, ptr %.fca.0.1.0.16.gep1346, align 8
  %.fca.0.1.0.20.gep1358 = getelementptr inbounds i8, ptr %0, i64 496
  %547 = load <4 x i64>, ptr %.fca.0.1.0.20.gep1358, align 8
  %.fca.0.1.0.24.gep1370 = getelementptr inbounds i8, ptr %0, i64 528
  %548 = load <4 x i64>, ptr %.fca.0.1.0.24.gep1370, align 8
  %.fca.0.1.0.28.gep1382 = getelementptr inbounds i8, ptr %0, i64 560
  %549 = load <4 x i64>, ptr %.fca.0.1.0.28.gep1382, align 8
  %.fca.0.1.0.32.gep1394 = getelementptr inbounds i8, ptr %0, i64 592
  %550 = load <4 x i64>, ptr %.fca.0.1.0.32.gep1394, align 8
  %.fca.0.1.0.36.gep1406 = getelementptr inbounds i8, ptr %0, i64 624
  %551 = load <4 x i64>, ptr %.fca.0.1.0.36.gep1406, align 8
  %.fca.0.1.1.0.gep1418 = getelementptr inbounds i8, ptr %0, i64 656
  %.fca.0.1.1.0.load1419 = load ptr, ptr %.fca.0.1.1.0.gep1418, align 8
  %.fca.0.1.1.1.gep1421 = getelementptr inbounds i8, ptr %0, i64 664
  %.fca.0.1.1.1.load1422 = load ptr, ptr %.fca.0.1.1.1.gep1421, align 8
  %.fca.0.2.0.0.gep1424 = getelementptr inbounds i8, ptr %0, i64 672
  %552 = load <4 x i64>, ptr %.fca.0.2.0.0.gep1424, align 8
  %.fca.0.2.0.4.gep1436 = getelementptr inbounds i8, ptr %0, i64 704
  %553 = load <4 x i64>, ptr %.fca.0.2.0.4.gep1436, align 8
  %.fca.0.2.0.8.gep1448 = getelementptr inbounds i8, ptr %0, i64 736
  %554 = load <4 x i64>, ptr %.fca.0.2.0.8.gep1448, align 8
  %.fca.0.2.0.12.gep1460 = getelementptr inbounds i8, ptr %0, i64 768
  %555 = load <4 x i64>, ptr %.fca.0.2.0.12.gep1460, align 8
  %.fca.0.2.0.16.gep1472 = getelementptr inbounds i8, ptr %0, i64 800
  %556 = load <4 x i64>, ptr %.fca.0.2.0.16.gep1472, align 8
  %.fca.0.2.0.20.gep1484 = getelementptr inbounds i8, ptr %0, i64 832
  %557 = load <4 x i64>, ptr %.fca.0.2.0.20.gep1484, align 8
  %.fca.0.2.0.24.gep1496 = getelementptr inbounds i8, ptr %0, i64 864
  %558 = load <4 x i64>, ptr %.fca.0.2.0.24.gep1496, align 8
  %.fca.0.2.0.28.gep1508 = getelementptr inbounds i8, ptr %0, i64 896
  %559 = load <4 x i64>, ptr %.fca.0.2.0.28.gep1508, align 8
  %.fca.0.2.0.32.gep1520 = getelementptr inbounds i8, ptr %0, i64 928
  %560 = load <4 x i64>, ptr %.fca.0.2.0.32.gep1520, align 8
  %.fca.0.2.0.36.gep1532 = getelementptr inbounds i8, ptr %0, i64 960
  %561 = load <4 x i64>, ptr %.fca.0.2.0.36.gep1532, align 8
  %.fca.0.2.1.0.gep1544 = getelementptr inbounds i8, ptr %0, i64 992
  %.fca.0.2.1.0.load1545 = load ptr, ptr %.fca.0.2.1.0.gep1544, align 8
  %.fca.0.2.1.1.gep1547 = getelementptr inbounds i8, ptr %0, i64 1000
  %.fca.0.2.1.1.load1548 = load ptr, ptr %.fca.0.2.1.1.gep1547, align 8
  %.fca.1.gep1550 = getelementptr inbounds i8, ptr %0, i64 1008
  %.fca.1.load1551 = load double, ptr %.fca.1.gep1550, align 8
  %.fca.2.0.gep1553 = getelementptr inbounds i8, ptr %0, i64 1016
  %.fca.2.0.load1554 = load ptr, ptr %.fca.2.0.gep1553, align 8
  %.fca.2.1.gep1556 = getelementptr inbounds i8, ptr %0, i64 1024
  %.fca.2.1.load1557 = load ptr, ptr %.fca.2.1.gep1556, align 8
  %562 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 1032)
  store <4 x i64> %532, ptr %562, align 8
  %.repack6180 = getelementptr inbounds i8, ptr %562, i64 32
  store <4 x i64> %533, ptr %.repack6180, align 8
  %.repack6188 = getelementptr inbounds i8, ptr %562, i64 64
  store <4 x i64> %534, ptr %.repack6188, align 8
  %.repack6196 = getelementptr inbounds i8, ptr %562, i64 96
  store <4 x i64> %535, ptr %.repack6196, align 8
  %.repack6204 = getelementptr inbounds i8, ptr %562, i64 128
  store <4 x i64> %536, ptr %.repack6204, align 8
  %.repack6212 = getelementptr inbounds i8, ptr %562, i64 160
  store <4 x i64> %537, ptr %.repack6212, align 8
  %.repack6220 = getelementptr inbounds i8, ptr %562, i64 192
  store <4 x i64> %538, ptr %.repack6220, align 8
  %.repack6228 = getelementptr inbounds i8, ptr %562, i64 224
  store <4 x i64> %539, ptr %.repack6228, align 8
  %.repack6236 = getelementptr inbounds i8, ptr %562, i64 256
  store <4 x i64> %540, ptr %.repack6236, align 8
  %.repack6244 = getelementptr inbounds i8, ptr %562, i64 288
  store <4 x i64> %541, ptr %.repack6244, align 8
  %.repack6172 = getelementptr inbounds i8, ptr %562, i64 320
  store ptr %.fca.0.0.1.0.load1293, ptr %.repack6172, align 8
  %.repack6172.repack6252 = getelementptr inbounds i8, ptr %562, i64 328
  store ptr %.fca.0.0.1.1.load1296, ptr %.repack6172.repack6252, align 8
  %.repack6168 = getelementptr inbounds i8, ptr %562, i64 336
  store <4 x i64> %542, ptr %.repack6168, align 8
  %.repack6168.repack6262 = getelementptr inbounds i8, ptr %562, i64 368
  store <4 x i64> %543, ptr %.repack6168.repack6262, align 8
  %.repack6168.repack6270 = getelementptr inbounds i8, ptr %562, i64 400
  store <4 x i64> %544, ptr %.repack6168.repack6270, align 8
  %.repack6168.repack6278 = getelementptr inbounds i8, ptr %562, i64 432
  store <4 x i64> %545, ptr %.repack6168.repack6278, align 8
  %.repack6168.repack6286 = getelementptr inbounds i8, ptr %562, i64 464
  store <4 x i64> %546, ptr %.repack6168.repack6286, align 8
  %.repack6168.repack6294 = getelementptr inbounds i8, ptr %562, i64 496
  store <4 x i64> %547, ptr %.repack6168.repack6294, align 8
  %.repack6168.repack6302 = getelementptr inbounds i8, ptr %562, i64 528
  store <4 x i64> %548, ptr %.repack6168.repack6302, align 8
  %.repack6168.repack6310 = getelementptr inbounds i8, ptr %562, i64 560
  store <4 x i64> %549, ptr %.repack6168.repack6310, align 8
  %.repack6168.repack6318 = getelementptr inbounds i8, ptr %562, i64 592
  store <4 x i64> %550, ptr %.repack6168.repack6318, align 8
  %.repack6168.repack6326 = getelementptr inbounds i8, ptr %562, i64 624
  store <4 x i64> %551, ptr %.repack6168.repack6326, align 8
  %.repack6168.repack6254 = getelementptr inbounds i8, ptr %562, i64 656
  store ptr %.fca.0.1.1.0.load1419, ptr %.repack6168.repack6254, align 8
  %.repack6168.repack6254.repack6334 = getelementptr inbounds i8, ptr %562, i64 664
  store ptr %.fca.0.1.1.1.load1422, ptr %.repack6168.repack6254.repack6334, align 8
  %.repack6170 = getelementptr inbounds i8, ptr %562, i64 672
  store <4 x i64> %552, ptr %.repack6170, align 8
  %.repack6170.repack6344 = getelementptr inbounds i8, ptr %562, i64 704
  store <4 x i64> %553, ptr %.repack6170.repack6344, align 8
  %.repack6170.repack6352 = getelementptr inbounds i8, ptr %562, i64 736
  store <4 x i64> %554, ptr %.repack6170.repack6352, align 8
  %.repack6170.repack6360 = getelementptr inbounds i8, ptr %562, i64 768
  store <4 x i64> %555, ptr %.repack6170.repack6360, align 8
  %.repack6170.repack6368 = getelementptr inbounds i8, ptr %562, i64 800
  store <4 x i64> %556, ptr %.repack6170.repack6368, align 8
  %.repack6170.repack6376 = getelementptr inbounds i8, ptr %562, i64 832
  store <4 x i64> %557, ptr %.repack6170.repack6376, align 8
  %.repack6170.repack6384 = getelementptr inbounds i8, ptr %562, i64 864
  store <4 x i64> %558, ptr %.repack6170.repack6384, align 8
  %.repack6170.repack6392 = getelementptr inbounds i8, ptr %562, i64 896
  store <4 x i64> %559, ptr %.repack6170.repack6392, align 8
  %.repack6170.repack6400 = getelementptr inbounds i8, ptr %562, i64 928
  store <4 x i64> %560, ptr %.repack6170.repack6400, align 8
  %.repack6170.repack6408 = getelementptr inbounds i8, ptr %562, i64 960
  store <4 x i64> %561, ptr %.repack6170.repack6408, align 8
  %.repack6170.repack6336 = getelementptr inbounds i8, ptr %562, i64 992
  store ptr %.fca.0.2.1.0.load1545, ptr %.repack6170.repack6336, align 8
  %.repack6170.repack6336.repack6416 = getelementptr inbounds i8, ptr %562, i64 1000
  store ptr %.fca.0.2.1.1.load1548, ptr %.repack6170.repack6336.repack6416, align 8
  %.repack6164 = getelementptr inbounds i8, ptr %562, i64 1008
  store double %.fca.1.load1551, ptr %.repack6164, align 8
  %.repack6166 = getelementptr inbounds i8, ptr %562, i64 1016
  store ptr %.fca.2.0.load1554, ptr %.repack6166, align 8
  %.repack6166.repack6418 = getelementptr inbounds i8, ptr %562, i64 1024
  store ptr %.fca.2.1.load1557, ptr %.repack6166.repack6418, align 8
  %563 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @"_llgo_x/comparisons.Deep", ptr %563, align 8
  %.repack6420 = getelementptr inbounds i8, ptr %563, i64 8
  store ptr %562, ptr %.repack6420, align 8
  %564 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_any]_llgo_int", ptr %531, ptr %563)
  store i64 1, ptr %564, align 8
  %565 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 2, ptr %565, align 8
  %566 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 336)
  %.repack6509 = getelementptr inbounds i8, ptr %566, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(320) %566, i8 0, i64 320, i1 false)
  store ptr @_llgo_int, ptr %.repack6509, align 8
  %.repack6509.repack6589 = getelementptr inbounds i8, ptr %566, i64 328
  store ptr %565, ptr %.repack6509.repack6589, align 8
  %567 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @"_llgo_x/comparisons.Big", ptr %567, align 8
  %.repack6591 = getelementptr inbounds i8, ptr %567, i64 8
  store ptr %566, ptr %.repack6591, align 8
  %568 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_any]_llgo_int", ptr %531, ptr %567)
  store i64 2, ptr %568, align 8
  store ptr %531, ptr @"x/comparisons.m", align 8
  %569 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_x/comparisons.Never]_llgo_int", i64 1)
  %570 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 1, ptr %570, align 8
  %571 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 336)
  %.repack6680 = getelementptr inbounds i8, ptr %571, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(320) %571, i8 0, i64 320, i1 false)
  store ptr @_llgo_int, ptr %.repack6680, align 8
  %.repack6680.repack6760 = getelementptr inbounds i8, ptr %571, i64 328
  store ptr %570, ptr %.repack6680.repack6760, align 8
  %572 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr nonnull @"map[_llgo_x/comparisons.Never]_llgo_int", ptr %569, ptr %571)
  store i64 1, ptr %572, align 8
  store ptr %569, ptr @"x/comparisons.unread", align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.nilinterequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.f64equal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest, ptr, i64) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define { ptr, i64 } @"x/comparisons.E.get"(ptr %0, i64 %1) #2 {
_llgo_0:
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: null_pointer_is_valid
define { ptr, i64 } @"x/comparisons.(*E).get"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.0, i64 15, ptr nonnull @anon.6bf1da66277a1f9dad299c75a4e36116.1, i64 3)
  %.unpack.unpack = load ptr, ptr %0, align 8
  %.unpack.elt17 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack18 = load i64, ptr %.unpack.elt17, align 8
  %.fca.0.insert.i = insertvalue { ptr, i64 } poison, ptr %.unpack.unpack, 0
  %.fca.1.insert.i = insertvalue { ptr, i64 } %.fca.0.insert.i, i64 %.unpack.unpack18, 1
  ret { ptr, i64 } %.fca.1.insert.i
}

; Function Attrs: noinline null_pointer_is_valid
define i64 @"x/comparisons.in"(ptr %0, ptr %1, ptr nocapture readonly byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %2) local_unnamed_addr #3 {
_llgo_0:
  %.unpack = load ptr, ptr %2, align 8
  %.elt3 = getelementptr inbounds i8, ptr %2, i64 8
  %.unpack4 = load i64, ptr %.elt3, align 8
  %smax = call i64 @llvm.smax.i64(i64 %.unpack4, i64 0)
  %3 = add nsw i64 %smax, -1
  %umin = call i64 @llvm.umin.i64(i64 %.unpack4, i64 -9223372036854775808)
  %4 = add i64 %umin, -1
  br label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_6, %_llgo_0
  %5 = phi i64 [ -1, %_llgo_0 ], [ %6, %_llgo_6 ]
  %6 = add nsw i64 %5, 1
  %exitcond.not = icmp eq i64 %5, %3
  br i1 %exitcond.not, label %common.ret, label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1
  %exitcond12 = icmp eq i64 %5, %4
  br i1 %exitcond12, label %_llgo_5, label %_llgo_6

common.ret:                                       ; preds = %_llgo_6, %_llgo_1
  %common.ret.op = phi i64 [ -1, %_llgo_1 ], [ %6, %_llgo_6 ]
  ret i64 %common.ret.op

_llgo_5:                                          ; preds = %_llgo_2, %_llgo_5
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 %6, i64 %.unpack4)
  br label %_llgo_5

_llgo_6:                                          ; preds = %_llgo_2
  %7 = getelementptr inbounds %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", ptr %.unpack, i64 %6
  %.unpack7 = load ptr, ptr %7, align 8
  %.elt8 = getelementptr inbounds i8, ptr %7, i64 8
  %.unpack9 = load ptr, ptr %.elt8, align 8
  %8 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %0, ptr %1, ptr %.unpack7, ptr %.unpack9)
  br i1 %8, label %common.ret, label %_llgo_1
}

; Function Attrs: noinline null_pointer_is_valid
define void @"x/comparisons.mk"(ptr nocapture writeonly sret(%"x/comparisons.Deep") %0, ptr %1, i64 %2) local_unnamed_addr #3 {
_llgo_0:
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %1, ptr %3, align 8
  %.repack274 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 %2, ptr %.repack274, align 8
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 32)
  store ptr %1, ptr %4, align 8
  %.repack278 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 %2, ptr %.repack278, align 8
  %.repack276 = getelementptr inbounds i8, ptr %4, i64 16
  store ptr %1, ptr %.repack276, align 8
  %.repack276.repack280 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 %2, ptr %.repack276.repack280, align 8
  %5 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %1, ptr %5, align 8
  %.repack282 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %2, ptr %.repack282, align 8
  %6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/comparisons.iface$6j4sizgdav36ofyy-F9Af9oUj4GQ1k1jeqesATRxzlI", ptr nonnull @"_llgo_x/comparisons.E")
  %.repack292 = getelementptr inbounds i8, ptr %0, i64 320
  call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(320) %0, i8 0, i64 320, i1 false)
  store ptr @"_llgo_x/comparisons.E", ptr %.repack292, align 8
  %.repack292.repack333 = getelementptr inbounds i8, ptr %0, i64 328
  store ptr %3, ptr %.repack292.repack333, align 8
  %.repack288 = getelementptr inbounds i8, ptr %0, i64 336
  %.repack288.repack335 = getelementptr inbounds i8, ptr %0, i64 656
  call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(320) %.repack288, i8 0, i64 320, i1 false)
  store ptr @"[2]_llgo_x/comparisons.E", ptr %.repack288.repack335, align 8
  %.repack288.repack335.repack376 = getelementptr inbounds i8, ptr %0, i64 664
  store ptr %4, ptr %.repack288.repack335.repack376, align 8
  %.repack290 = getelementptr inbounds i8, ptr %0, i64 672
  %.repack286 = getelementptr inbounds i8, ptr %0, i64 1016
  call void @llvm.memset.p0.i64(ptr noundef align 8 dereferenceable(344) %.repack290, i8 0, i64 344, i1 false)
  store ptr %6, ptr %.repack286, align 8
  %.repack286.repack419 = getelementptr inbounds i8, ptr %0, i64 1024
  store ptr %5, ptr %.repack286.repack419, align 8
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: noinline null_pointer_is_valid
define linkonce i1 @"x/comparisons.same[[2]x/comparisons.Deep]"(ptr byval([2 x %"x/comparisons.Deep"]) %0, ptr byval([2 x %"x/comparisons.Deep"]) %1) local_unnamed_addr #3 {
_llgo_0:
  %2 = load <32 x i64>, ptr %0, align 8
  %.unpack.unpack.unpack.unpack.elt154 = getelementptr inbounds i8, ptr %0, i64 256
  %3 = load <8 x i64>, ptr %.unpack.unpack.unpack.unpack.elt154, align 8
  %.unpack.unpack.unpack.elt89 = getelementptr inbounds i8, ptr %0, i64 320
  %.unpack.unpack.unpack.unpack90.unpack = load ptr, ptr %.unpack.unpack.unpack.elt89, align 8
  %.unpack.unpack.unpack.unpack90.elt171 = getelementptr inbounds i8, ptr %0, i64 328
  %.unpack.unpack.unpack.unpack90.unpack172 = load ptr, ptr %.unpack.unpack.unpack.unpack90.elt171, align 8
  %.unpack.unpack.elt84 = getelementptr inbounds i8, ptr %0, i64 336
  %4 = load <32 x i64>, ptr %.unpack.unpack.elt84, align 8
  %.unpack.unpack.unpack85.unpack.elt239 = getelementptr inbounds i8, ptr %0, i64 592
  %5 = load <8 x i64>, ptr %.unpack.unpack.unpack85.unpack.elt239, align 8
  %.unpack.unpack.unpack85.elt174 = getelementptr inbounds i8, ptr %0, i64 656
  %.unpack.unpack.unpack85.unpack175.unpack = load ptr, ptr %.unpack.unpack.unpack85.elt174, align 8
  %.unpack.unpack.unpack85.unpack175.elt256 = getelementptr inbounds i8, ptr %0, i64 664
  %.unpack.unpack.unpack85.unpack175.unpack257 = load ptr, ptr %.unpack.unpack.unpack85.unpack175.elt256, align 8
  %.unpack.unpack.elt86 = getelementptr inbounds i8, ptr %0, i64 672
  %6 = load <32 x i64>, ptr %.unpack.unpack.elt86, align 8
  %.unpack.unpack.unpack87.unpack.elt324 = getelementptr inbounds i8, ptr %0, i64 928
  %7 = load <8 x i64>, ptr %.unpack.unpack.unpack87.unpack.elt324, align 8
  %.unpack.unpack.unpack87.elt259 = getelementptr inbounds i8, ptr %0, i64 992
  %.unpack.unpack.unpack87.unpack260.unpack = load ptr, ptr %.unpack.unpack.unpack87.elt259, align 8
  %.unpack.unpack.unpack87.unpack260.elt341 = getelementptr inbounds i8, ptr %0, i64 1000
  %.unpack.unpack.unpack87.unpack260.unpack342 = load ptr, ptr %.unpack.unpack.unpack87.unpack260.elt341, align 8
  %.unpack.elt79 = getelementptr inbounds i8, ptr %0, i64 1008
  %.unpack.unpack80 = load double, ptr %.unpack.elt79, align 8
  %.unpack.elt81 = getelementptr inbounds i8, ptr %0, i64 1016
  %.unpack.unpack82.unpack = load ptr, ptr %.unpack.elt81, align 8
  %.unpack.unpack82.elt344 = getelementptr inbounds i8, ptr %0, i64 1024
  %.unpack.unpack82.unpack345 = load ptr, ptr %.unpack.unpack82.elt344, align 8
  %.elt77 = getelementptr inbounds i8, ptr %0, i64 1032
  %8 = load <8 x i64>, ptr %.elt77, align 8
  %.unpack78.unpack.unpack.unpack.elt374 = getelementptr inbounds i8, ptr %0, i64 1096
  %9 = load <32 x i64>, ptr %.unpack78.unpack.unpack.unpack.elt374, align 8
  %.unpack78.unpack.unpack.elt357 = getelementptr inbounds i8, ptr %0, i64 1352
  %.unpack78.unpack.unpack.unpack358.unpack = load ptr, ptr %.unpack78.unpack.unpack.elt357, align 8
  %.unpack78.unpack.unpack.unpack358.elt439 = getelementptr inbounds i8, ptr %0, i64 1360
  %.unpack78.unpack.unpack.unpack358.unpack440 = load ptr, ptr %.unpack78.unpack.unpack.unpack358.elt439, align 8
  %.unpack78.unpack.elt352 = getelementptr inbounds i8, ptr %0, i64 1368
  %10 = load <32 x i64>, ptr %.unpack78.unpack.elt352, align 8
  %.unpack78.unpack.unpack353.unpack.elt507 = getelementptr inbounds i8, ptr %0, i64 1624
  %11 = load <8 x i64>, ptr %.unpack78.unpack.unpack353.unpack.elt507, align 8
  %.unpack78.unpack.unpack353.elt442 = getelementptr inbounds i8, ptr %0, i64 1688
  %.unpack78.unpack.unpack353.unpack443.unpack = load ptr, ptr %.unpack78.unpack.unpack353.elt442, align 8
  %.unpack78.unpack.unpack353.unpack443.elt524 = getelementptr inbounds i8, ptr %0, i64 1696
  %.unpack78.unpack.unpack353.unpack443.unpack525 = load ptr, ptr %.unpack78.unpack.unpack353.unpack443.elt524, align 8
  %.unpack78.unpack.elt354 = getelementptr inbounds i8, ptr %0, i64 1704
  %12 = load <16 x i64>, ptr %.unpack78.unpack.elt354, align 8
  %.unpack78.unpack.unpack355.unpack.elt560 = getelementptr inbounds i8, ptr %0, i64 1832
  %13 = load <8 x i64>, ptr %.unpack78.unpack.unpack355.unpack.elt560, align 8
  %.unpack78.unpack.unpack355.unpack.elt576 = getelementptr inbounds i8, ptr %0, i64 1896
  %.unpack78.unpack.unpack355.elt527 = getelementptr inbounds i8, ptr %0, i64 2024
  %.unpack78.unpack.unpack355.unpack528.unpack = load ptr, ptr %.unpack78.unpack.unpack355.elt527, align 8
  %.unpack78.unpack.unpack355.unpack528.elt609 = getelementptr inbounds i8, ptr %0, i64 2032
  %.unpack78.unpack.unpack355.unpack528.unpack610 = load ptr, ptr %.unpack78.unpack.unpack355.unpack528.elt609, align 8
  %.unpack78.elt347 = getelementptr inbounds i8, ptr %0, i64 2040
  %.unpack78.unpack348 = load double, ptr %.unpack78.elt347, align 8
  %.unpack78.elt349 = getelementptr inbounds i8, ptr %0, i64 2048
  %.unpack78.unpack350.unpack = load ptr, ptr %.unpack78.elt349, align 8
  %.unpack78.unpack350.elt612 = getelementptr inbounds i8, ptr %0, i64 2056
  %.unpack78.unpack350.unpack613 = load ptr, ptr %.unpack78.unpack350.elt612, align 8
  %14 = load <32 x i64>, ptr %1, align 8
  %.unpack.unpack.unpack.unpack.elt693 = getelementptr inbounds i8, ptr %1, i64 256
  %15 = load <8 x i64>, ptr %.unpack.unpack.unpack.unpack.elt693, align 8
  %.unpack.unpack.unpack.elt627 = getelementptr inbounds i8, ptr %1, i64 320
  %.unpack.unpack.unpack.unpack628.unpack = load ptr, ptr %.unpack.unpack.unpack.elt627, align 8
  %.unpack.unpack.unpack.unpack628.elt710 = getelementptr inbounds i8, ptr %1, i64 328
  %.unpack.unpack.unpack.unpack628.unpack711 = load ptr, ptr %.unpack.unpack.unpack.unpack628.elt710, align 8
  %.unpack.unpack.elt622 = getelementptr inbounds i8, ptr %1, i64 336
  %16 = load <32 x i64>, ptr %.unpack.unpack.elt622, align 8
  %.unpack.unpack.unpack623.unpack.elt778 = getelementptr inbounds i8, ptr %1, i64 592
  %17 = load <8 x i64>, ptr %.unpack.unpack.unpack623.unpack.elt778, align 8
  %.unpack.unpack.unpack623.elt713 = getelementptr inbounds i8, ptr %1, i64 656
  %.unpack.unpack.unpack623.unpack714.unpack = load ptr, ptr %.unpack.unpack.unpack623.elt713, align 8
  %.unpack.unpack.unpack623.unpack714.elt795 = getelementptr inbounds i8, ptr %1, i64 664
  %.unpack.unpack.unpack623.unpack714.unpack796 = load ptr, ptr %.unpack.unpack.unpack623.unpack714.elt795, align 8
  %.unpack.unpack.elt624 = getelementptr inbounds i8, ptr %1, i64 672
  %18 = load <32 x i64>, ptr %.unpack.unpack.elt624, align 8
  %.unpack.unpack.unpack625.unpack.elt863 = getelementptr inbounds i8, ptr %1, i64 928
  %19 = load <8 x i64>, ptr %.unpack.unpack.unpack625.unpack.elt863, align 8
  %.unpack.unpack.unpack625.elt798 = getelementptr inbounds i8, ptr %1, i64 992
  %.unpack.unpack.unpack625.unpack799.unpack = load ptr, ptr %.unpack.unpack.unpack625.elt798, align 8
  %.unpack.unpack.unpack625.unpack799.elt880 = getelementptr inbounds i8, ptr %1, i64 1000
  %.unpack.unpack.unpack625.unpack799.unpack881 = load ptr, ptr %.unpack.unpack.unpack625.unpack799.elt880, align 8
  %.unpack.elt617 = getelementptr inbounds i8, ptr %1, i64 1008
  %.unpack.unpack618 = load double, ptr %.unpack.elt617, align 8
  %.unpack.elt619 = getelementptr inbounds i8, ptr %1, i64 1016
  %.unpack.unpack620.unpack = load ptr, ptr %.unpack.elt619, align 8
  %.unpack.unpack620.elt883 = getelementptr inbounds i8, ptr %1, i64 1024
  %.unpack.unpack620.unpack884 = load ptr, ptr %.unpack.unpack620.elt883, align 8
  %.elt615 = getelementptr inbounds i8, ptr %1, i64 1032
  %20 = load <8 x i64>, ptr %.elt615, align 8
  %.unpack616.unpack.unpack.unpack.elt913 = getelementptr inbounds i8, ptr %1, i64 1096
  %.unpack616.unpack.unpack.elt896 = getelementptr inbounds i8, ptr %1, i64 1352
  %.unpack616.unpack.unpack.unpack897.elt978 = getelementptr inbounds i8, ptr %1, i64 1360
  %.unpack616.unpack.elt891 = getelementptr inbounds i8, ptr %1, i64 1368
  %.unpack616.unpack.unpack892.unpack.elt1046 = getelementptr inbounds i8, ptr %1, i64 1624
  %.unpack616.unpack.unpack892.elt981 = getelementptr inbounds i8, ptr %1, i64 1688
  %.unpack616.unpack.unpack892.unpack982.elt1063 = getelementptr inbounds i8, ptr %1, i64 1696
  %.unpack616.unpack.elt893 = getelementptr inbounds i8, ptr %1, i64 1704
  %.unpack616.unpack.unpack894.unpack.elt1099 = getelementptr inbounds i8, ptr %1, i64 1832
  %.unpack616.unpack.unpack894.unpack.elt1115 = getelementptr inbounds i8, ptr %1, i64 1896
  %.unpack616.unpack.unpack894.elt1066 = getelementptr inbounds i8, ptr %1, i64 2024
  %.unpack616.unpack.unpack894.unpack1067.elt1148 = getelementptr inbounds i8, ptr %1, i64 2032
  %.unpack616.elt886 = getelementptr inbounds i8, ptr %1, i64 2040
  %.unpack616.elt888 = getelementptr inbounds i8, ptr %1, i64 2048
  %.unpack616.unpack889.elt1151 = getelementptr inbounds i8, ptr %1, i64 2056
  %21 = fcmp oeq double %.unpack.unpack80, %.unpack.unpack618
  %22 = shufflevector <32 x i64> %2, <32 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %23 = shufflevector <8 x i64> %3, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %24 = shufflevector <128 x i64> %22, <128 x i64> %23, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %25 = shufflevector <32 x i64> %4, <32 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %26 = shufflevector <128 x i64> %24, <128 x i64> %25, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143, i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151, i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %27 = shufflevector <8 x i64> %5, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %28 = shufflevector <128 x i64> %26, <128 x i64> %27, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %29 = shufflevector <32 x i64> %6, <32 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %30 = shufflevector <128 x i64> %28, <128 x i64> %29, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143, i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151, i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %31 = shufflevector <8 x i64> %7, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %32 = shufflevector <128 x i64> %30, <128 x i64> %31, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %33 = shufflevector <8 x i64> %8, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %34 = shufflevector <128 x i64> %32, <128 x i64> %33, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111, i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %35 = shufflevector <32 x i64> %14, <32 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %36 = shufflevector <8 x i64> %15, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %37 = shufflevector <128 x i64> %35, <128 x i64> %36, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %38 = shufflevector <32 x i64> %16, <32 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %39 = shufflevector <128 x i64> %37, <128 x i64> %38, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143, i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151, i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %40 = shufflevector <8 x i64> %17, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %41 = shufflevector <128 x i64> %39, <128 x i64> %40, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %42 = shufflevector <32 x i64> %18, <32 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %43 = shufflevector <128 x i64> %41, <128 x i64> %42, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143, i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151, i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %44 = shufflevector <8 x i64> %19, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %45 = shufflevector <128 x i64> %43, <128 x i64> %44, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %46 = shufflevector <8 x i64> %20, <8 x i64> poison, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %47 = shufflevector <128 x i64> %45, <128 x i64> %46, <128 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87, i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95, i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103, i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111, i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119, i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %48 = shufflevector <32 x i64> %9, <32 x i64> %10, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %49 = shufflevector <8 x i64> %11, <8 x i64> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %50 = shufflevector <16 x i64> %12, <16 x i64> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %51 = shufflevector <32 x i64> %49, <32 x i64> %50, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %52 = shufflevector <8 x i64> %13, <8 x i64> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %53 = shufflevector <32 x i64> %51, <32 x i64> %52, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %54 = load <16 x i64>, ptr %.unpack78.unpack.unpack355.unpack.elt576, align 8
  %55 = load <32 x i64>, ptr %.unpack616.unpack.unpack.unpack.elt913, align 8
  %.unpack616.unpack.unpack.unpack897.unpack = load ptr, ptr %.unpack616.unpack.unpack.elt896, align 8
  %.unpack616.unpack.unpack.unpack897.unpack979 = load ptr, ptr %.unpack616.unpack.unpack.unpack897.elt978, align 8
  %56 = load <32 x i64>, ptr %.unpack616.unpack.elt891, align 8
  %57 = load <8 x i64>, ptr %.unpack616.unpack.unpack892.unpack.elt1046, align 8
  %.unpack616.unpack.unpack892.unpack982.unpack = load ptr, ptr %.unpack616.unpack.unpack892.elt981, align 8
  %.unpack616.unpack.unpack892.unpack982.unpack1064 = load ptr, ptr %.unpack616.unpack.unpack892.unpack982.elt1063, align 8
  %58 = load <16 x i64>, ptr %.unpack616.unpack.elt893, align 8
  %59 = load <8 x i64>, ptr %.unpack616.unpack.unpack894.unpack.elt1099, align 8
  %60 = load <16 x i64>, ptr %.unpack616.unpack.unpack894.unpack.elt1115, align 8
  %.unpack616.unpack.unpack894.unpack1067.unpack = load ptr, ptr %.unpack616.unpack.unpack894.elt1066, align 8
  %.unpack616.unpack.unpack894.unpack1067.unpack1149 = load ptr, ptr %.unpack616.unpack.unpack894.unpack1067.elt1148, align 8
  %.unpack616.unpack887 = load double, ptr %.unpack616.elt886, align 8
  %.unpack616.unpack889.unpack = load ptr, ptr %.unpack616.elt888, align 8
  %.unpack616.unpack889.unpack1152 = load ptr, ptr %.unpack616.unpack889.elt1151, align 8
  %61 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack.unpack90.unpack, ptr %.unpack.unpack.unpack.unpack90.unpack172, ptr %.unpack.unpack.unpack.unpack628.unpack, ptr %.unpack.unpack.unpack.unpack628.unpack711)
  %62 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack85.unpack175.unpack, ptr %.unpack.unpack.unpack85.unpack175.unpack257, ptr %.unpack.unpack.unpack623.unpack714.unpack, ptr %.unpack.unpack.unpack623.unpack714.unpack796)
  %63 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack87.unpack260.unpack, ptr %.unpack.unpack.unpack87.unpack260.unpack342, ptr %.unpack.unpack.unpack625.unpack799.unpack, ptr %.unpack.unpack.unpack625.unpack799.unpack881)
  %64 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack.unpack82.unpack, ptr %.unpack.unpack82.unpack345)
  %65 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack.unpack620.unpack, ptr %.unpack.unpack620.unpack884)
  %66 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %64, ptr %.unpack.unpack82.unpack345, ptr %65, ptr %.unpack.unpack620.unpack884)
  %67 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack78.unpack.unpack.unpack358.unpack, ptr %.unpack78.unpack.unpack.unpack358.unpack440, ptr %.unpack616.unpack.unpack.unpack897.unpack, ptr %.unpack616.unpack.unpack.unpack897.unpack979)
  %68 = shufflevector <32 x i64> %55, <32 x i64> %56, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %69 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack78.unpack.unpack353.unpack443.unpack, ptr %.unpack78.unpack.unpack353.unpack443.unpack525, ptr %.unpack616.unpack.unpack892.unpack982.unpack, ptr %.unpack616.unpack.unpack892.unpack982.unpack1064)
  %70 = shufflevector <8 x i64> %57, <8 x i64> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %71 = shufflevector <16 x i64> %58, <16 x i64> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %72 = shufflevector <32 x i64> %70, <32 x i64> %71, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %73 = shufflevector <8 x i64> %59, <8 x i64> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %74 = shufflevector <32 x i64> %72, <32 x i64> %73, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %75 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack78.unpack.unpack355.unpack528.unpack, ptr %.unpack78.unpack.unpack355.unpack528.unpack610, ptr %.unpack616.unpack.unpack894.unpack1067.unpack, ptr %.unpack616.unpack.unpack894.unpack1067.unpack1149)
  %76 = fcmp oeq double %.unpack78.unpack348, %.unpack616.unpack887
  %77 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack78.unpack350.unpack, ptr %.unpack78.unpack350.unpack613)
  %78 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack616.unpack889.unpack, ptr %.unpack616.unpack889.unpack1152)
  %79 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %77, ptr %.unpack78.unpack350.unpack613, ptr %78, ptr %.unpack616.unpack889.unpack1152)
  %80 = icmp ne <128 x i64> %34, %47
  %81 = bitcast <128 x i1> %80 to i128
  %82 = icmp eq i128 %81, 0
  %83 = icmp ne <64 x i64> %48, %68
  %84 = bitcast <64 x i1> %83 to i64
  %85 = icmp eq i64 %84, 0
  %op.rdx = and i1 %82, %85
  %86 = icmp ne <32 x i64> %53, %74
  %87 = bitcast <32 x i1> %86 to i32
  %88 = icmp eq i32 %87, 0
  %op.rdx1154 = and i1 %op.rdx, %88
  %89 = icmp ne <16 x i64> %54, %60
  %90 = bitcast <16 x i1> %89 to i16
  %91 = icmp eq i16 %90, 0
  %op.rdx1155 = and i1 %op.rdx1154, %91
  %op.rdx1156 = and i1 %op.rdx1155, %21
  %op.rdx1157 = and i1 %76, %79
  %op.rdx1158 = and i1 %75, %69
  %op.rdx1159 = and i1 %67, %66
  %op.rdx1160 = and i1 %63, %62
  %op.rdx1161 = and i1 %op.rdx1156, %op.rdx1157
  %op.rdx1162 = and i1 %op.rdx1158, %op.rdx1159
  %op.rdx1163 = and i1 %op.rdx1160, %61
  %op.rdx1164 = and i1 %op.rdx1161, %op.rdx1162
  %op.rdx1165 = and i1 %op.rdx1164, %op.rdx1163
  ret i1 %op.rdx1165
}

; Function Attrs: noinline null_pointer_is_valid
define linkonce i1 @"x/comparisons.same[x/comparisons.Deep]"(ptr byval(%"x/comparisons.Deep") %0, ptr byval(%"x/comparisons.Deep") %1) local_unnamed_addr #3 {
_llgo_0:
  %2 = load <32 x i64>, ptr %0, align 8
  %.unpack.unpack.unpack.elt111 = getelementptr inbounds i8, ptr %0, i64 256
  %3 = load <8 x i64>, ptr %.unpack.unpack.unpack.elt111, align 8
  %.unpack.unpack.elt46 = getelementptr inbounds i8, ptr %0, i64 320
  %.unpack.unpack.unpack47.unpack = load ptr, ptr %.unpack.unpack.elt46, align 8
  %.unpack.unpack.unpack47.elt128 = getelementptr inbounds i8, ptr %0, i64 328
  %.unpack.unpack.unpack47.unpack129 = load ptr, ptr %.unpack.unpack.unpack47.elt128, align 8
  %.unpack.elt41 = getelementptr inbounds i8, ptr %0, i64 336
  %4 = load <16 x i64>, ptr %.unpack.elt41, align 8
  %.unpack.unpack42.unpack.elt164 = getelementptr inbounds i8, ptr %0, i64 464
  %5 = load <8 x i64>, ptr %.unpack.unpack42.unpack.elt164, align 8
  %.unpack.unpack42.unpack.elt180 = getelementptr inbounds i8, ptr %0, i64 528
  %6 = load <16 x i64>, ptr %.unpack.unpack42.unpack.elt180, align 8
  %.unpack.unpack42.elt131 = getelementptr inbounds i8, ptr %0, i64 656
  %.unpack.unpack42.unpack132.unpack = load ptr, ptr %.unpack.unpack42.elt131, align 8
  %.unpack.unpack42.unpack132.elt213 = getelementptr inbounds i8, ptr %0, i64 664
  %.unpack.unpack42.unpack132.unpack214 = load ptr, ptr %.unpack.unpack42.unpack132.elt213, align 8
  %.unpack.elt43 = getelementptr inbounds i8, ptr %0, i64 672
  %7 = load <16 x i64>, ptr %.unpack.elt43, align 8
  %.unpack.unpack44.unpack.elt249 = getelementptr inbounds i8, ptr %0, i64 800
  %.unpack.unpack44.unpack.elt281 = getelementptr inbounds i8, ptr %0, i64 928
  %.unpack.unpack44.elt216 = getelementptr inbounds i8, ptr %0, i64 992
  %.unpack.unpack44.unpack217.unpack = load ptr, ptr %.unpack.unpack44.elt216, align 8
  %.unpack.unpack44.unpack217.elt298 = getelementptr inbounds i8, ptr %0, i64 1000
  %.unpack.unpack44.unpack217.unpack299 = load ptr, ptr %.unpack.unpack44.unpack217.elt298, align 8
  %.elt37 = getelementptr inbounds i8, ptr %0, i64 1008
  %.unpack38 = load double, ptr %.elt37, align 8
  %.elt39 = getelementptr inbounds i8, ptr %0, i64 1016
  %.unpack40.unpack = load ptr, ptr %.elt39, align 8
  %.unpack40.elt301 = getelementptr inbounds i8, ptr %0, i64 1024
  %.unpack40.unpack302 = load ptr, ptr %.unpack40.elt301, align 8
  %8 = load <32 x i64>, ptr %1, align 8
  %.unpack.unpack.unpack.elt379 = getelementptr inbounds i8, ptr %1, i64 256
  %9 = load <8 x i64>, ptr %.unpack.unpack.unpack.elt379, align 8
  %.unpack.unpack.elt313 = getelementptr inbounds i8, ptr %1, i64 320
  %.unpack.unpack.unpack314.unpack = load ptr, ptr %.unpack.unpack.elt313, align 8
  %.unpack.unpack.unpack314.elt396 = getelementptr inbounds i8, ptr %1, i64 328
  %.unpack.unpack.unpack314.unpack397 = load ptr, ptr %.unpack.unpack.unpack314.elt396, align 8
  %.unpack.elt308 = getelementptr inbounds i8, ptr %1, i64 336
  %10 = load <16 x i64>, ptr %.unpack.elt308, align 8
  %.unpack.unpack309.unpack.elt432 = getelementptr inbounds i8, ptr %1, i64 464
  %11 = load <8 x i64>, ptr %.unpack.unpack309.unpack.elt432, align 8
  %.unpack.unpack309.unpack.elt448 = getelementptr inbounds i8, ptr %1, i64 528
  %12 = load <16 x i64>, ptr %.unpack.unpack309.unpack.elt448, align 8
  %.unpack.unpack309.elt399 = getelementptr inbounds i8, ptr %1, i64 656
  %.unpack.unpack309.unpack400.unpack = load ptr, ptr %.unpack.unpack309.elt399, align 8
  %.unpack.unpack309.unpack400.elt481 = getelementptr inbounds i8, ptr %1, i64 664
  %.unpack.unpack309.unpack400.unpack482 = load ptr, ptr %.unpack.unpack309.unpack400.elt481, align 8
  %.unpack.elt310 = getelementptr inbounds i8, ptr %1, i64 672
  %13 = load <16 x i64>, ptr %.unpack.elt310, align 8
  %.unpack.unpack311.unpack.elt517 = getelementptr inbounds i8, ptr %1, i64 800
  %.unpack.unpack311.unpack.elt549 = getelementptr inbounds i8, ptr %1, i64 928
  %.unpack.unpack311.elt484 = getelementptr inbounds i8, ptr %1, i64 992
  %.unpack.unpack311.unpack485.unpack = load ptr, ptr %.unpack.unpack311.elt484, align 8
  %.unpack.unpack311.unpack485.elt566 = getelementptr inbounds i8, ptr %1, i64 1000
  %.unpack.unpack311.unpack485.unpack567 = load ptr, ptr %.unpack.unpack311.unpack485.elt566, align 8
  %.elt304 = getelementptr inbounds i8, ptr %1, i64 1008
  %.unpack305 = load double, ptr %.elt304, align 8
  %.elt306 = getelementptr inbounds i8, ptr %1, i64 1016
  %.unpack307.unpack = load ptr, ptr %.elt306, align 8
  %.unpack307.elt569 = getelementptr inbounds i8, ptr %1, i64 1024
  %.unpack307.unpack570 = load ptr, ptr %.unpack307.elt569, align 8
  %14 = shufflevector <32 x i64> %2, <32 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %15 = shufflevector <8 x i64> %3, <8 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %16 = shufflevector <64 x i64> %14, <64 x i64> %15, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %17 = shufflevector <16 x i64> %4, <16 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %18 = shufflevector <64 x i64> %16, <64 x i64> %17, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %19 = shufflevector <8 x i64> %5, <8 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %20 = shufflevector <64 x i64> %18, <64 x i64> %19, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %21 = shufflevector <32 x i64> %8, <32 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %22 = shufflevector <8 x i64> %9, <8 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %23 = shufflevector <64 x i64> %21, <64 x i64> %22, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %24 = shufflevector <16 x i64> %10, <16 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %25 = shufflevector <64 x i64> %23, <64 x i64> %24, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71, i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %26 = shufflevector <8 x i64> %11, <8 x i64> poison, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %27 = shufflevector <64 x i64> %25, <64 x i64> %26, <64 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47, i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55, i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %28 = shufflevector <16 x i64> %6, <16 x i64> %7, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %29 = shufflevector <16 x i64> %12, <16 x i64> %13, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %30 = load <16 x i64>, ptr %.unpack.unpack44.unpack.elt249, align 8
  %31 = load <16 x i64>, ptr %.unpack.unpack311.unpack.elt517, align 8
  %32 = load <8 x i64>, ptr %.unpack.unpack44.unpack.elt281, align 8
  %33 = load <8 x i64>, ptr %.unpack.unpack311.unpack.elt549, align 8
  %34 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack.unpack47.unpack, ptr %.unpack.unpack.unpack47.unpack129, ptr %.unpack.unpack.unpack314.unpack, ptr %.unpack.unpack.unpack314.unpack397)
  %35 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack42.unpack132.unpack, ptr %.unpack.unpack42.unpack132.unpack214, ptr %.unpack.unpack309.unpack400.unpack, ptr %.unpack.unpack309.unpack400.unpack482)
  %36 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.unpack.unpack44.unpack217.unpack, ptr %.unpack.unpack44.unpack217.unpack299, ptr %.unpack.unpack311.unpack485.unpack, ptr %.unpack.unpack311.unpack485.unpack567)
  %37 = fcmp oeq double %.unpack38, %.unpack305
  %38 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack40.unpack, ptr %.unpack40.unpack302)
  %39 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %.unpack307.unpack, ptr %.unpack307.unpack570)
  %40 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %38, ptr %.unpack40.unpack302, ptr %39, ptr %.unpack307.unpack570)
  %41 = icmp ne <64 x i64> %20, %27
  %42 = bitcast <64 x i1> %41 to i64
  %43 = icmp eq i64 %42, 0
  %44 = icmp ne <32 x i64> %28, %29
  %45 = bitcast <32 x i1> %44 to i32
  %46 = icmp eq i32 %45, 0
  %op.rdx = and i1 %43, %46
  %47 = icmp ne <16 x i64> %30, %31
  %48 = bitcast <16 x i1> %47 to i16
  %49 = icmp eq i16 %48, 0
  %op.rdx572 = and i1 %op.rdx, %49
  %50 = icmp ne <8 x i64> %32, %33
  %51 = bitcast <8 x i1> %50 to i8
  %52 = icmp eq i8 %51, 0
  %op.rdx573 = and i1 %op.rdx572, %52
  %op.rdx574 = and i1 %op.rdx573, %40
  %op.rdx575 = and i1 %37, %36
  %op.rdx576 = and i1 %35, %34
  %op.rdx577 = and i1 %op.rdx574, %op.rdx575
  %op.rdx578 = and i1 %op.rdx577, %op.rdx576
  ret i1 %op.rdx578
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #3 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
