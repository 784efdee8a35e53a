; ModuleID = 'x/order/a'
source_filename = "x/order/a"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }

@"x/order/a.N" = local_unnamed_addr global i64 0, align 8
@"x/order/a.Read" = local_unnamed_addr global i64 0, align 8
@"x/order/a.Unread" = local_unnamed_addr global i64 0, align 8
@"x/order/a.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/order/a.unread2" = local_unnamed_addr global ptr null, align 8
@"map[_llgo_int]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1234063919, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.0, i64 11 }, ptr @"*map[_llgo_int]_llgo_int" }, ptr @_llgo_int, ptr @_llgo_int, ptr @"_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_int }, i8 8, i8 8, i16 144, i32 4 }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.0 = private unnamed_addr constant [11 x i8] c"map[int]int", align 1
@"*map[_llgo_int]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2028436283, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.0, i64 11 }, ptr null }, ptr @"map[_llgo_int]_llgo_int" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.1, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.1 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.1, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 144, i64 0, i32 991986166, i8 8, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.2, i64 72 }, ptr @"*_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg$fields", i64 4, i64 4 } }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.2 = private unnamed_addr constant [72 x i8] c"struct { topbits [8]uint8; keys [8]int; elems [8]int; overflow uintptr }", align 1
@"*_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 339747136, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.2, i64 72 }, ptr null }, ptr @"_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg" }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.3 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.4, i64 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i64 8 }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.4 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -566230779, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.4, i64 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 8
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.5, i64 5 }, ptr @"*_llgo_uint8" }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.5 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1277858201, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.5, i64 5 }, ptr null }, ptr @_llgo_uint8 }, align 8
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 370346748, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.6, i64 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.6 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2143776929, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.6, i64 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.7 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 64, i64 0, i32 -1310855284, i8 8, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_int" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.8, i64 6 }, ptr @"*[8]_llgo_int" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 8 }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.8 = private unnamed_addr constant [6 x i8] c"[8]int", align 1
@"*[8]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1841254256, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.8, i64 6 }, ptr null }, ptr @"[8]_llgo_int" }, align 8
@"[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1129561019, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.9, i64 5 }, ptr @"*[]_llgo_int" }, ptr @_llgo_int }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.9 = private unnamed_addr constant [5 x i8] c"[]int", align 1
@"*[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1428175521, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.9, i64 5 }, ptr null }, ptr @"[]_llgo_int" }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.10 = private unnamed_addr constant [5 x i8] c"elems", align 1
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.11 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_uintptr = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1268343028, i8 12, i8 8, i8 8, i8 12, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.12, i64 7 }, ptr @"*_llgo_uintptr" }, align 8
@anon.7c17396cf7edd5c7c5ccd63b2144acd5.12 = private unnamed_addr constant [7 x i8] c"uintptr", align 1
@"*_llgo_uintptr" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1684891952, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.12, i64 7 }, ptr null }, ptr @_llgo_uintptr }, align 8
@"_llgo_struct$RSTTp_pTKglBmcdy0CMmgLp9HSGRvgD8UwNIoMFFyOg$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.3, i64 7 }, ptr @"[8]_llgo_uint8", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.7, i64 4 }, ptr @"[8]_llgo_int", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.10, i64 5 }, ptr @"[8]_llgo_int", i64 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.7c17396cf7edd5c7c5ccd63b2144acd5.11, i64 8 }, ptr @_llgo_uintptr, i64 136, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define i64 @"x/order/a.Next"(i64 %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = load i64, ptr @"x/order/a.N", align 8
  %2 = add i64 %1, %0
  store i64 %2, ptr @"x/order/a.N", align 8
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
define void @"x/order/a.init"() local_unnamed_addr #1 {
_llgo_0:
  %0 = load i1, ptr @"x/order/a.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/order/a.init$guard", align 1
  %1 = load i64, ptr @"x/order/a.N", align 8
  %2 = add i64 %1, 1
  store i64 %2, ptr @"x/order/a.Unread", align 8
  %3 = add i64 %1, 11
  store i64 %3, ptr @"x/order/a.N", align 8
  store i64 %3, ptr @"x/order/a.Read", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr nonnull @"map[_llgo_int]_llgo_int", i64 1)
  %5 = load i64, ptr @"x/order/a.N", align 8
  %6 = add i64 %5, 100
  store i64 %6, ptr @"x/order/a.N", align 8
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr nonnull @"map[_llgo_int]_llgo_int", ptr %4, i64 %6)
  store i64 1, ptr %7, align 8
  store ptr %4, ptr @"x/order/a.unread2", align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest, ptr, i64) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr, ptr, i64) local_unnamed_addr #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
