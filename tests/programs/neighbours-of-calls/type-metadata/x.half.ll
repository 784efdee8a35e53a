; ModuleID = 'x/half'
source_filename = "x/half"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"x/half.W" = type { i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@"x/half.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.0 = private unnamed_addr constant [5 x i8] c"never", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.2 = private unnamed_addr constant [11 x i8] c"x/half.Half", align 1
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.3 = private unnamed_addr constant [5 x i8] c"Other", align 1
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.4 = private unnamed_addr constant [4 x i8] c"Read", align 1
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.5 = private unnamed_addr constant [5 x i8] c"Write", align 1
@"_llgo_x/half.RWs" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 -358777032, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/half.RWs" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.6, i64 8 }, ptr @"*_llgo_x/half.RWs" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$fGK-qoSKcmA6iyGzzU-RmubC46aYys7UPgGlyxEt3_0$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*RWs).Read", ptr @"x/half.RWs.Read" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*RWs).Write", ptr @"x/half.RWs.Write" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.6 = private unnamed_addr constant [8 x i8] c"half.RWs", align 1
@"*_llgo_x/half.RWs" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 124110987, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.6, i64 8 }, ptr null }, ptr @"_llgo_x/half.RWs" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*RWs).Read", ptr @"x/half.(*RWs).Read" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*RWs).Write", ptr @"x/half.(*RWs).Write" }] }, align 8, !type !11, !type !12, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.7 = private unnamed_addr constant [6 x i8] c"x/half", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.8, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.8 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.8, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.9, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.9, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.10 = private unnamed_addr constant [1 x i8] c"R", align 1
@"*_llgo_x/half.R" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2032843386, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.11, i64 6 }, ptr null }, ptr @"_llgo_x/half.R" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*R).Read", ptr @"x/half.(*R).Read" }] }, align 8, !type !11, !type !12, !type !13, !type !14, !type !15, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.11 = private unnamed_addr constant [6 x i8] c"half.R", align 1
@"_llgo_x/half.R" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1433221348, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/half.R" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.11, i64 6 }, ptr @"*_llgo_x/half.R" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/half.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.12 = private unnamed_addr constant [1 x i8] c"n", align 1
@"x/half.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.12, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.13 = private unnamed_addr constant [1 x i8] c"W", align 1
@"_llgo_x/half.W" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1596489169, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/half.W" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.14, i64 6 }, ptr @"*_llgo_x/half.W" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/half.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*W).Write", ptr @"x/half.W.Write" }] }, align 8, !type !21, !type !1, !type !22, !type !3, !type !23, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.14 = private unnamed_addr constant [6 x i8] c"half.W", align 1
@"*_llgo_x/half.W" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1708158815, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.14, i64 6 }, ptr null }, ptr @"_llgo_x/half.W" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*W).Write", ptr @"x/half.(*W).Write" }] }, align 8, !type !24, !type !12, !type !25, !type !14, !type !26, !vcall_visibility !10
@"_llgo_struct$fGK-qoSKcmA6iyGzzU-RmubC46aYys7UPgGlyxEt3_0$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.10, i64 1 }, ptr @"*_llgo_x/half.R", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.13, i64 1 }, ptr @"_llgo_x/half.W", i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }], align 8
@"_llgo_x/half.Half" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 -838351836, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.15, i64 9 }, ptr @"*_llgo_x/half.Half" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.3, i64 5 }, ptr @"_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk", ptr @"x/half.(*Half).Other", ptr @"x/half.Half.Other" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*Half).Read", ptr @"x/half.Half.Read" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA", ptr @"x/half.(*Half).Write", ptr @"x/half.Half.Write" }] }, align 8, !type !27, !type !1, !type !28, !type !3, !type !29, !type !30, !type !6, !type !31, !type !8, !type !32, !type !33, !type !34, !type !35, !type !36, !type !37, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.15 = private unnamed_addr constant [9 x i8] c"half.Half", align 1
@"*_llgo_x/half.Half" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 942430198, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.15, i64 9 }, ptr null }, ptr @"_llgo_x/half.Half" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.3, i64 5 }, ptr @"_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk", ptr @"x/half.(*Half).Other", ptr @"x/half.(*Half).Other" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*Half).Read", ptr @"x/half.(*Half).Read" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA", ptr @"x/half.(*Half).Write", ptr @"x/half.(*Half).Write" }] }, align 8, !type !38, !type !12, !type !39, !type !14, !type !40, !type !41, !type !17, !type !42, !type !19, !type !43, !type !44, !type !45, !type !46, !type !47, !type !48, !vcall_visibility !10
@"_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -541022001, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.16, i64 11 }, ptr @"*_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk$out", i64 1, i64 1 } }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.16 = private unnamed_addr constant [11 x i8] c"func() bool", align 1
@"*_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -367308996, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.16, i64 11 }, ptr null }, ptr @"_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk" }, align 8
@_llgo_bool = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 1, i64 0, i32 554183389, i8 12, i8 1, i8 1, i8 1, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.17, i64 4 }, ptr @"*_llgo_bool" }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.17 = private unnamed_addr constant [4 x i8] c"bool", align 1
@"*_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1896950390, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.17, i64 4 }, ptr null }, ptr @_llgo_bool }, align 8
@"_llgo_func$YHeRw3AOvQtzv982-ZO3Yn8vh3Fx89RM3VvI8E4iKVk$out" = weak_odr constant [1 x ptr] [ptr @_llgo_bool], align 8
@"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -637187458, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.18, i64 9 }, ptr @"*_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA$in", i64 1, i64 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.18 = private unnamed_addr constant [9 x i8] c"func(int)", align 1
@"*_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 735356155, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.18, i64 9 }, ptr null }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" }, align 8
@"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_x/half.Third" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 -87055668, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.19, i64 10 }, ptr @"*_llgo_x/half.Third" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.20, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*Third).Close", ptr @"x/half.Third.Close" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*Third).Read", ptr @"x/half.Third.Read" }] }, align 8, !type !49, !type !1, !type !50, !type !3, !type !51, !type !30, !type !6, !type !31, !type !8, !type !32, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.19 = private unnamed_addr constant [10 x i8] c"half.Third", align 1
@"*_llgo_x/half.Third" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -4369138, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.19, i64 10 }, ptr null }, ptr @"_llgo_x/half.Third" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.20, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*Third).Close", ptr @"x/half.(*Third).Close" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/half.(*Third).Read", ptr @"x/half.(*Third).Read" }] }, align 8, !type !52, !type !12, !type !53, !type !14, !type !54, !type !41, !type !17, !type !42, !type !19, !type !43, !vcall_visibility !10
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.20 = private unnamed_addr constant [5 x i8] c"Close", align 1
@"_llgo_x/half.RW" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 26264306, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.21, i64 7 }, ptr @"*_llgo_x/half.RW" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs$imethods", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.21 = private unnamed_addr constant [7 x i8] c"half.RW", align 1
@"*_llgo_x/half.RW" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 825879612, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.21, i64 7 }, ptr null }, ptr @"_llgo_x/half.RW" }, align 8
@"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs$imethods" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -978978026, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.22, i64 37 }, ptr @"*_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs$imethods", i64 2, i64 2 } }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.22 = private unnamed_addr constant [37 x i8] c"interface { Read() int; Write() int }", align 1
@"*_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 747999502, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.22, i64 37 }, ptr null }, ptr @"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs" }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.23 = private unnamed_addr constant [12 x i8] c"x/half.Third", align 1
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.24 = private unnamed_addr constant [8 x i8] c"x/half.W", align 1
@"_llgo_x/half.RC" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -654938463, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.25, i64 7 }, ptr @"*_llgo_x/half.RC" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.25 = private unnamed_addr constant [7 x i8] c"half.RC", align 1
@"*_llgo_x/half.RC" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1185224396, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.25, i64 7 }, ptr null }, ptr @"_llgo_x/half.RC" }, align 8
@"_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.20, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 630228639, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.26, i64 25 }, ptr @"*_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.7, i64 6 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA$imethods", i64 1, i64 1 } }, align 8
@anon.f408f7f62eeb1ccbd240a1ac9d627deb.26 = private unnamed_addr constant [25 x i8] c"interface { Close() int }", align 1
@"*_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1801843012, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.26, i64 25 }, ptr null }, ptr @"_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA" }, align 8

; Function Attrs: noreturn null_pointer_is_valid
define noundef i1 @"x/half.(*Half).Other"(ptr readnone %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.2, i64 11, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.3, i64 5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define noundef i64 @"x/half.(*Half).Read"(ptr readnone %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.2, i64 11, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  ret i64 5
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/half.(*Half).Write"(ptr readnone %0, i64 %1) #0 {
_llgo_0:
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.2, i64 11, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.0, ptr %3, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %3, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/half.(*R).Read"(ptr nocapture readonly %0) #2 {
_llgo_0:
  %1 = load i64, ptr %0, align 8
  ret i64 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(read, inaccessiblemem: none)
define i64 @"x/half.(*RWs).Read"(ptr nocapture readonly %0) #3 {
_llgo_0:
  %1 = load ptr, ptr %0, align 8
  %2 = load i64, ptr %1, align 8
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/half.(*RWs).Write"(ptr %0) #1 {
_llgo_0:
  %1 = getelementptr inbounds i8, ptr %0, i64 8
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %1)
  %.unpack = load i64, ptr %3, align 8
  ret i64 %.unpack
}

; Function Attrs: null_pointer_is_valid
define void @"x/half.Run"() local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #9
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 1, ptr %0, align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %0, ptr %1, align 8
  %.repack46 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 2, ptr %.repack46, align 8
  %2 = tail call i64 @"x/half.use"(ptr nonnull @"_llgo_x/half.RWs", ptr %1)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 3, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %4, ptr %3, align 8
  store i64 4, ptr %5, align 8
  %6 = tail call i64 @"x/half.use"(ptr nonnull @"*_llgo_x/half.RWs", ptr %3)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %8 = tail call i64 @"x/half.use"(ptr nonnull @"_llgo_x/half.Half", ptr %7)
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 9, ptr %9, align 8
  %10 = tail call i64 @"x/half.use"(ptr nonnull @"*_llgo_x/half.R", ptr %9)
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 9, ptr %11, align 8
  %12 = tail call i64 @"x/half.use"(ptr nonnull @"_llgo_x/half.W", ptr %11)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %8)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %10)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %12)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %13 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %14 = tail call i64 @"x/half.use"(ptr nonnull @"_llgo_x/half.Third", ptr %13)
  %15 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %16 = tail call i64 @"x/half.closes"(ptr nonnull @"_llgo_x/half.Third", ptr %15)
  %17 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %18 = tail call i64 @"x/half.closes"(ptr nonnull @"_llgo_x/half.Half", ptr %17)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %14)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %16)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %18)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %19 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 1, ptr %19, align 8
  %20 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %19, ptr %20, align 8
  %.repack48 = getelementptr inbounds i8, ptr %20, i64 8
  store i64 2, ptr %.repack48, align 8
  %21 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/half.RW", ptr nonnull @"_llgo_x/half.RWs")
  br i1 %21, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0
  %22 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs", ptr nonnull @"_llgo_x/half.RWs")
  %23 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %22, ptr %20)
  %24 = getelementptr i8, ptr %22, i64 32
  %25 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %24, i32 0, metadata !"go.method.Write:func() int")
  %26 = extractvalue { ptr, i1 } %25, 1
  tail call void @llvm.assume(i1 %26)
  %27 = extractvalue { ptr, i1 } %25, 0
  %28 = tail call i64 %27(ptr %23)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %28)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void

_llgo_2:                                          ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr nonnull @"_llgo_x/half.RWs", ptr nonnull @"_llgo_x/half.RW")
  unreachable
}

; Function Attrs: null_pointer_is_valid
define noundef i64 @"x/half.(*Third).Close"(ptr readnone %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.23, i64 12, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.20, i64 5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  ret i64 8
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/half.(*Third).Read"(ptr readnone %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.23, i64 12, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.4, i64 4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/half.W.Write"(%"x/half.W" %0) #4 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/half.W" %0, 0
  ret i64 %.fca.0.extract
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/half.(*W).Write"(ptr readonly %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.24, i64 8, ptr nonnull @anon.f408f7f62eeb1ccbd240a1ac9d627deb.5, i64 5)
  %.unpack = load i64, ptr %0, align 8
  ret i64 %.unpack
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"x/half.init"() local_unnamed_addr #5 {
_llgo_0:
  %0 = load i1, ptr @"x/half.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/half.init$guard", align 1
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

; Function Attrs: noreturn null_pointer_is_valid
define noundef i1 @"x/half.Half.Other"() #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.0, ptr %0, align 8
  %.repack1 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %0)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define noundef i64 @"x/half.Half.Read"() #4 {
_llgo_0:
  ret i64 5
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/half.Half.Write"(i64 %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/half.RWs.Read"(ptr nocapture readonly %0, i64 %1) #2 {
_llgo_0:
  %2 = load i64, ptr %0, align 8
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/half.RWs.Write"(ptr nocapture readnone %0, i64 returned %1) #4 {
_llgo_0:
  ret i64 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define noundef i64 @"x/half.Third.Close"() #4 {
_llgo_0:
  ret i64 8
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/half.Third.Read"() #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #9
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.f408f7f62eeb1ccbd240a1ac9d627deb.0, ptr %0, align 8
  %.repack1 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %0)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define i64 @"x/half.closes"(ptr %0, ptr %1) local_unnamed_addr #8 {
_llgo_0:
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #9
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #9
  %2 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/half.RC", ptr %0)
  br i1 %2, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_1
  %common.ret.op = phi i64 [ %9, %_llgo_1 ], [ 0, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_1:                                          ; preds = %_llgo_5
  %3 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 1
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %5 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %6 = call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.Close:func() int")
  %7 = extractvalue { ptr, i1 } %6, 1
  call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = call i64 %8(ptr %4)
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %10 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$cBcxQ-TDit9Owiel3So3TSSAB9LPXvxV0WTsF8Iw4aA", ptr %0)
  %11 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %10, 0
  %12 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %11, ptr %1, 1
  %13 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %12, 0
  %14 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %13, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %15 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %14, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %16 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, 1
  br i1 %16, label %_llgo_1, label %common.ret
}

; Function Attrs: noinline null_pointer_is_valid
define i64 @"x/half.use"(ptr %0, ptr %1) local_unnamed_addr #8 {
_llgo_0:
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #9
  %2 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/half.RW", ptr %0)
  br i1 %2, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_1
  %common.ret.op = phi i64 [ %16, %_llgo_1 ], [ 0, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_1:                                          ; preds = %_llgo_5
  %3 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %22, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 1
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %5 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %6 = call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.Read:func() int")
  %7 = extractvalue { ptr, i1 } %6, 1
  call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = call i64 %8(ptr %4)
  %10 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %11 = getelementptr i8, ptr %.fca.0.extract, i64 32
  %12 = call { ptr, i1 } @llvm.type.checked.load(ptr %11, i32 0, metadata !"go.method.Write:func() int")
  %13 = extractvalue { ptr, i1 } %12, 1
  call void @llvm.assume(i1 %13)
  %14 = extractvalue { ptr, i1 } %12, 0
  %15 = call i64 %14(ptr %10)
  %16 = add i64 %15, %9
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %17 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$RxdivphfCJ1DPskEEUVyl3LKHdu8jhILAIw1u3dJwzs", ptr %0)
  %18 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %17, 0
  %19 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %18, ptr %1, 1
  %20 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %19, 0
  %21 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %20, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %22 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %21, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %23 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %22, 1
  br i1 %23, label %_llgo_1, label %common.ret
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(read, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #9 = { nounwind }

!llvm.module.flags = !{!55}

!0 = !{i64 160, !"go.method.Read:func() int"}
!1 = !{i64 160, !"go.method.value.reflect"}
!2 = !{i64 160, !"go.method.value.reflect.Read"}
!3 = !{i64 168, !"go.method.type.reflect"}
!4 = !{i64 168, !"go.method.type.reflect.Read"}
!5 = !{i64 200, !"go.method.Write:func() int"}
!6 = !{i64 200, !"go.method.value.reflect"}
!7 = !{i64 200, !"go.method.value.reflect.Write"}
!8 = !{i64 208, !"go.method.type.reflect"}
!9 = !{i64 208, !"go.method.type.reflect.Write"}
!10 = !{i64 1}
!11 = !{i64 128, !"go.method.Read:func() int"}
!12 = !{i64 128, !"go.method.value.reflect"}
!13 = !{i64 128, !"go.method.value.reflect.Read"}
!14 = !{i64 136, !"go.method.type.reflect"}
!15 = !{i64 136, !"go.method.type.reflect.Read"}
!16 = !{i64 168, !"go.method.Write:func() int"}
!17 = !{i64 168, !"go.method.value.reflect"}
!18 = !{i64 168, !"go.method.value.reflect.Write"}
!19 = !{i64 176, !"go.method.type.reflect"}
!20 = !{i64 176, !"go.method.type.reflect.Write"}
!21 = !{i64 160, !"go.method.Write:func() int"}
!22 = !{i64 160, !"go.method.value.reflect.Write"}
!23 = !{i64 168, !"go.method.type.reflect.Write"}
!24 = !{i64 128, !"go.method.Write:func() int"}
!25 = !{i64 128, !"go.method.value.reflect.Write"}
!26 = !{i64 136, !"go.method.type.reflect.Write"}
!27 = !{i64 160, !"go.method.Other:func() bool"}
!28 = !{i64 160, !"go.method.value.reflect.Other"}
!29 = !{i64 168, !"go.method.type.reflect.Other"}
!30 = !{i64 200, !"go.method.Read:func() int"}
!31 = !{i64 200, !"go.method.value.reflect.Read"}
!32 = !{i64 208, !"go.method.type.reflect.Read"}
!33 = !{i64 240, !"go.method.Write:func(int)"}
!34 = !{i64 240, !"go.method.value.reflect"}
!35 = !{i64 240, !"go.method.value.reflect.Write"}
!36 = !{i64 248, !"go.method.type.reflect"}
!37 = !{i64 248, !"go.method.type.reflect.Write"}
!38 = !{i64 128, !"go.method.Other:func() bool"}
!39 = !{i64 128, !"go.method.value.reflect.Other"}
!40 = !{i64 136, !"go.method.type.reflect.Other"}
!41 = !{i64 168, !"go.method.Read:func() int"}
!42 = !{i64 168, !"go.method.value.reflect.Read"}
!43 = !{i64 176, !"go.method.type.reflect.Read"}
!44 = !{i64 208, !"go.method.Write:func(int)"}
!45 = !{i64 208, !"go.method.value.reflect"}
!46 = !{i64 208, !"go.method.value.reflect.Write"}
!47 = !{i64 216, !"go.method.type.reflect"}
!48 = !{i64 216, !"go.method.type.reflect.Write"}
!49 = !{i64 160, !"go.method.Close:func() int"}
!50 = !{i64 160, !"go.method.value.reflect.Close"}
!51 = !{i64 168, !"go.method.type.reflect.Close"}
!52 = !{i64 128, !"go.method.Close:func() int"}
!53 = !{i64 128, !"go.method.value.reflect.Close"}
!54 = !{i64 136, !"go.method.type.reflect.Close"}
!55 = !{i32 1, !"Virtual Function Elim", i32 1}
