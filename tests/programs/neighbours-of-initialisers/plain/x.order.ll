; ModuleID = 'x/order'
source_filename = "x/order"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }

@"x/order.closure" = local_unnamed_addr global i64 0, align 8
@"x/order.early" = local_unnamed_addr global i64 0, align 8
@"x/order.filled" = local_unnamed_addr global i64 0, align 8
@"x/order.first" = local_unnamed_addr global i64 0, align 8
@"x/order.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/order.late" = local_unnamed_addr global i64 0, align 8
@"x/order.list" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, align 8
@"x/order.log" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, align 8
@"x/order.m" = local_unnamed_addr global ptr null, align 8
@"x/order.method" = local_unnamed_addr global i64 0, align 8
@"x/order.nested" = local_unnamed_addr global { [2 x i64], ptr } zeroinitializer, align 8
@"x/order.read" = local_unnamed_addr global i64 0, align 8
@"x/order.second" = local_unnamed_addr global i64 0, align 8
@"x/order.table" = local_unnamed_addr global ptr null, align 8
@"x/order.total" = local_unnamed_addr global i64 0, align 8
@"x/order.unread" = local_unnamed_addr global i64 0, align 8
@"x/order.unused" = local_unnamed_addr global i64 0, align 8
@"x/order.x" = local_unnamed_addr global i64 0, align 8
@anon.f21ff56b04e1472d55db191654679d4e.0 = private unnamed_addr constant [1 x i8] c" ", align 1
@anon.f21ff56b04e1472d55db191654679d4e.1 = private unnamed_addr constant [1 x i8] c"x", align 1
@"map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1641501154, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.2, i64 14 }, ptr @"*map[_llgo_string]_llgo_int" }, ptr @_llgo_string, ptr @_llgo_int, ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 16, i8 8, i16 208, i32 12 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.2 = private unnamed_addr constant [14 x i8] c"map[string]int", align 1
@"*map[_llgo_string]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 762774621, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.2, i64 14 }, ptr null }, ptr @"map[_llgo_string]_llgo_int" }, align 8
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.3, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.3 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.3, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.4, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.4 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.4, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 208, i64 208, i32 -814565913, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.5, i64 82 }, ptr @"*_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc$fields", i64 4, i64 4 } }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.5 = private unnamed_addr constant [82 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]int; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2123736037, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.5, i64 82 }, ptr null }, ptr @"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.6 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.7, i64 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 8 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.7 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -566230779, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.7, i64 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 8
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.8, i64 5 }, ptr @"*_llgo_uint8" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.8 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1277858201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.8, i64 5 }, ptr null }, ptr @_llgo_uint8 }, align 8
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 370346748, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.9, i64 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.9 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2143776929, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.9, i64 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.10 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 128, i64 120, i32 460245566, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_string" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.11, i64 9 }, ptr @"*[8]_llgo_string" }, ptr @_llgo_string, ptr @"[]_llgo_string", i64 8 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.11 = private unnamed_addr constant [9 x i8] c"[8]string", align 1
@"*[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 368026044, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.11, i64 9 }, ptr null }, ptr @"[8]_llgo_string" }, align 8
@"[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 608974920, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.12, i64 8 }, ptr @"*[]_llgo_string" }, ptr @_llgo_string }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.12 = private unnamed_addr constant [8 x i8] c"[]string", align 1
@"*[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -157880218, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.12, i64 8 }, ptr null }, ptr @"[]_llgo_string" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.13 = private unnamed_addr constant [5 x i8] c"elems", align 1
@"[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 0, i32 -1310855284, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.14, i64 6 }, ptr @"*[8]_llgo_int" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 8 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.14 = private unnamed_addr constant [6 x i8] c"[8]int", align 1
@"*[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1841254256, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.14, i64 6 }, ptr null }, ptr @"[8]_llgo_int" }, align 8
@"[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1129561019, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.15, i64 5 }, ptr @"*[]_llgo_int" }, ptr @_llgo_int }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.15 = private unnamed_addr constant [5 x i8] c"[]int", align 1
@"*[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1428175521, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.15, i64 5 }, ptr null }, ptr @"[]_llgo_int" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.16 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 507576105, i8 12, i8 8, i8 8, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.17, i64 14 }, ptr @"*_llgo_Pointer" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.17 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134390089, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.17, i64 14 }, ptr null }, ptr @_llgo_Pointer }, align 8
@"_llgo_struct$Zjz3Xuhag4fhTrc62mjJpFnVpx-gapi2RlFUTxk7rTc$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.10, i64 4 }, ptr @"[8]_llgo_string", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.13, i64 5 }, ptr @"[8]_llgo_int", i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.16, i64 8 }, ptr @_llgo_Pointer, i64 200, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"x/order/a.N" = external local_unnamed_addr global i64, align 8
@"x/order/a.Read" = external local_unnamed_addr global i64, align 8
@"map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 596715517, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.18, i64 24 }, ptr @"*map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, ptr @_llgo_int, ptr @"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", ptr @"_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_int }, i8 8, i8 8, i16 144, i32 4 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.18 = private unnamed_addr constant [24 x i8] c"map[int]struct { n int }", align 1
@"*map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1195116385, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.18, i64 24 }, ptr null }, ptr @"map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, align 8
@"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1237162580, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.19, i64 16 }, ptr @"*x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.20, i64 7 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.19 = private unnamed_addr constant [16 x i8] c"struct { n int }", align 1
@"*x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1649711562, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.19, i64 16 }, ptr null }, ptr @"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.20 = private unnamed_addr constant [7 x i8] c"x/order", align 1
@anon.f21ff56b04e1472d55db191654679d4e.21 = private unnamed_addr constant [1 x i8] c"n", align 1
@"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.21, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 144, i64 0, i32 -17994236, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.22, i64 85 }, ptr @"*_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk$fields", i64 4, i64 4 } }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.22 = private unnamed_addr constant [85 x i8] c"struct { topbits [8]uint8; keys [8]int; elems [8]struct { n int }; overflow uintptr }", align 1
@"*_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1599324691, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.22, i64 85 }, ptr null }, ptr @"_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk" }, align 8
@"[8]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 0, i32 1824556083, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.23, i64 19 }, ptr @"*[8]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, ptr @"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", ptr @"[]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", i64 8 }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.23 = private unnamed_addr constant [19 x i8] c"[8]struct { n int }", align 1
@"*[8]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -418426098, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.23, i64 19 }, ptr null }, ptr @"[8]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, align 8
@"[]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1508357426, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.24, i64 18 }, ptr @"*[]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, ptr @"x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.24 = private unnamed_addr constant [18 x i8] c"[]struct { n int }", align 1
@"*[]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1902788376, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.24, i64 18 }, ptr null }, ptr @"[]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U" }, align 8
@_llgo_uintptr = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1268343028, i8 12, i8 8, i8 8, i8 12, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.25, i64 7 }, ptr @"*_llgo_uintptr" }, align 8
@anon.f21ff56b04e1472d55db191654679d4e.25 = private unnamed_addr constant [7 x i8] c"uintptr", align 1
@"*_llgo_uintptr" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1684891952, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.25, i64 7 }, ptr null }, ptr @_llgo_uintptr }, align 8
@"_llgo_struct$z9MwfRbXjyMcZWE7NC3hyY71JomMSe3a0ATJJmN4KVk$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.6, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.10, i64 4 }, ptr @"[8]_llgo_int", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.13, i64 5 }, ptr @"[8]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", i64 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f21ff56b04e1472d55db191654679d4e.16, i64 8 }, ptr @_llgo_uintptr, i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8

; Function Attrs: null_pointer_is_valid
define void @"x/order.Run"() local_unnamed_addr #0 {
_llgo_0:
  %.unpack = load ptr, ptr @"x/order.log", align 8
  %.unpack4 = load i64, ptr getelementptr inbounds (i8, ptr @"x/order.log", i64 8), align 8
  %0 = icmp sgt i64 %.unpack4, 0
  br i1 %0, label %_llgo_2, label %_llgo_3

_llgo_2:                                          ; preds = %_llgo_0, %_llgo_5
  %1 = phi i64 [ %14, %_llgo_5 ], [ 0, %_llgo_0 ]
  %exitcond = icmp eq i64 %1, %.unpack4
  br i1 %exitcond, label %_llgo_4, label %_llgo_5

_llgo_3:                                          ; preds = %_llgo_5, %_llgo_0
  %2 = load i64, ptr @"x/order.first", align 8
  %3 = load i64, ptr @"x/order.second", align 8
  %4 = load i64, ptr @"x/order.x", align 8
  %5 = load i64, ptr @"x/order.read", align 8
  %6 = load i64, ptr @"x/order.total", align 8
  %7 = load ptr, ptr @"x/order.m", align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %7, ptr nonnull @anon.f21ff56b04e1472d55db191654679d4e.1, i64 1)
  %9 = load i64, ptr %8, align 8
  %10 = load i64, ptr @"x/order/a.N", align 8
  %11 = load i64, ptr @"x/order/a.Read", align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %9)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %10)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %11)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void

_llgo_4:                                          ; preds = %_llgo_2, %_llgo_4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 %.unpack4, i64 %.unpack4)
  br label %_llgo_4

_llgo_5:                                          ; preds = %_llgo_2
  %12 = getelementptr inbounds i64, ptr %.unpack, i64 %1
  %13 = load i64, ptr %12, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %13)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr nonnull @anon.f21ff56b04e1472d55db191654679d4e.0, i64 1)
  %14 = add nuw nsw i64 %1, 1
  %exitcond8.not = icmp eq i64 %14, %.unpack4
  br i1 %exitcond8.not, label %_llgo_3, label %_llgo_2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, inaccessiblemem: none)
define i64 @"x/order.(*counter).add"(ptr nocapture %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = load i64, ptr %0, align 8
  %3 = add i64 %2, %1
  store i64 %3, ptr %0, align 8
  %4 = load i64, ptr @"x/order.total", align 8
  %5 = add i64 %4, %3
  store i64 %5, ptr @"x/order.total", align 8
  %6 = load i64, ptr %0, align 8
  ret i64 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define i64 @"x/order.foo"() local_unnamed_addr #2 {
_llgo_0:
  %0 = load i64, ptr @"x/order.x", align 8
  %1 = add i64 %0, 1
  store i64 %1, ptr @"x/order.x", align 8
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
define void @"x/order.init"() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"x/order.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/order.init$guard", align 1
  tail call void @"x/order/a.init"()
  %1 = load i64, ptr @"x/order.x", align 8
  %2 = add i64 %1, 1
  store i64 %2, ptr @"x/order.first", align 8
  store i64 %2, ptr @"x/order.second", align 8
  %3 = add i64 %1, 2
  store i64 %3, ptr @"x/order.x", align 8
  store i64 %3, ptr @"x/order.unused", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %5 = tail call i64 @"x/order.say"(i64 1)
  store i64 1, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  %7 = tail call i64 @"x/order.say"(i64 2)
  store i64 2, ptr %6, align 8
  store ptr %4, ptr @"x/order.list", align 8
  store i64 2, ptr getelementptr inbounds (i8, ptr @"x/order.list", i64 8), align 8
  store i64 2, ptr getelementptr inbounds (i8, ptr @"x/order.list", i64 16), align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", i64 2)
  %9 = tail call i64 @"x/order.say"(i64 3)
  %10 = tail call i64 @"x/order.say"(i64 4)
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", ptr %8, i64 3)
  store i64 4, ptr %11, align 8
  %12 = tail call i64 @"x/order.say"(i64 5)
  %13 = tail call i64 @"x/order.say"(i64 6)
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]x/order.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U", ptr %8, i64 5)
  store i64 6, ptr %14, align 8
  store ptr %8, ptr @"x/order.table", align 8
  %15 = tail call i64 @"x/order.say"(i64 7)
  %16 = tail call i64 @"x/order.say"(i64 8)
  %17 = tail call i64 @"x/order.say"(i64 9)
  %18 = tail call noundef ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 9, ptr %18, align 8
  store i64 7, ptr @"x/order.nested", align 8
  store i64 8, ptr getelementptr inbounds (i8, ptr @"x/order.nested", i64 8), align 8
  store ptr %18, ptr getelementptr inbounds (i8, ptr @"x/order.nested", i64 16), align 8
  %19 = tail call i64 @"x/order.say"(i64 10)
  %20 = tail call i64 @"x/order.say"(i64 11)
  store i64 10, ptr @"x/order.read", align 8
  store i64 11, ptr @"x/order.unread", align 8
  %21 = tail call i64 @"x/order/a.Next"(i64 1000)
  %22 = tail call i64 @"x/order.say"(i64 13)
  %23 = add i64 %21, 13
  store i64 %23, ptr @"x/order.late", align 8
  %24 = tail call i64 @"x/order.say"(i64 12)
  %25 = add i64 %21, 25
  store i64 %25, ptr @"x/order.early", align 8
  %26 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, 15
  store i64 %28, ptr %26, align 8
  %29 = load i64, ptr @"x/order.total", align 8
  %30 = add i64 %29, %28
  store i64 %30, ptr @"x/order.total", align 8
  %31 = load i64, ptr %26, align 8
  store i64 %31, ptr @"x/order.method", align 8
  %32 = add i64 %30, 100
  store i64 %32, ptr @"x/order.total", align 8
  store i64 %32, ptr @"x/order.closure", align 8
  %33 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_string]_llgo_int", i64 0)
  store ptr %33, ptr @"x/order.m", align 8
  %34 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %33, ptr nonnull @anon.f21ff56b04e1472d55db191654679d4e.1, i64 1)
  %35 = load i64, ptr %34, align 8
  %36 = add i64 %35, 1
  %37 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %33, ptr nonnull @anon.f21ff56b04e1472d55db191654679d4e.1, i64 1)
  store i64 %36, ptr %37, align 8
  %38 = load ptr, ptr @"x/order.m", align 8
  %39 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %38, ptr nonnull @anon.f21ff56b04e1472d55db191654679d4e.1, i64 1)
  %40 = load i64, ptr %39, align 8
  store i64 %40, ptr @"x/order.filled", align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define i64 @"x/order.init$1"() local_unnamed_addr #2 {
_llgo_0:
  %0 = load i64, ptr @"x/order.total", align 8
  %1 = add i64 %0, 100
  store i64 %1, ptr @"x/order.total", align 8
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
define noundef ptr @"x/order.ptr"(i64 %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 %0, ptr %1, align 8
  ret ptr %1
}

; Function Attrs: noinline null_pointer_is_valid
define i64 @"x/order.say"(i64 returned %0) local_unnamed_addr #3 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %.unpack = load ptr, ptr @"x/order.log", align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %1, i64 8
  %3 = load <2 x i64>, ptr getelementptr inbounds (i8, ptr @"x/order.log", i64 8), align 8
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 %0, ptr %4, align 8
  store ptr %.unpack, ptr %1, align 8
  store <2 x i64> %3, ptr %.fca.1.gep2, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %1, ptr %4, i64 1, i64 8)
  %.fca.0.load = load ptr, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i64 8
  store ptr %.fca.0.load, ptr @"x/order.log", align 8
  %5 = load <2 x i64>, ptr %.fca.1.gep, align 8
  store <2 x i64> %5, ptr getelementptr inbounds (i8, ptr @"x/order.log", i64 8), align 8
  ret i64 %0
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest, ptr, i64) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/order/a.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @"x/order/a.Next"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define i64 @"x/order.fill"(ptr %0, i64 %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = load ptr, ptr @"x/order.m", align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %2, ptr %0, i64 %1)
  %4 = load i64, ptr %3, align 8
  %5 = add i64 %4, 1
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %2, ptr %0, i64 %1)
  store i64 %5, ptr %6, align 8
  %7 = load ptr, ptr @"x/order.m", align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr nonnull @"map[_llgo_string]_llgo_int", ptr %7, ptr %0, i64 %1)
  %9 = load i64, ptr %8, align 8
  ret i64 %9
}

; Function Attrs: null_pointer_is_valid
define { i64, i64 } @"x/order.two"() local_unnamed_addr #0 {
_llgo_0:
  %0 = tail call i64 @"x/order.say"(i64 10)
  %1 = tail call i64 @"x/order.say"(i64 11)
  ret { i64, i64 } { i64 10, i64 11 }
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr, ptr, ptr, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, i64, i64) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #3 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
